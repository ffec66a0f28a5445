//! The structured content of a résumé, in JSON Resume 1.0 form.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What parsing a file gave: a value and a list of problems, never a failure alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Parsed {
    /// How far it came.
    pub status: ParseStatus,
    /// What stood in the way, for the person to read.
    pub problems: Vec<Problem>,
    /// The text in reading order.
    pub text: String,
    /// The fields.
    pub profile: Profile,
    /// JSON pointer of a field (`/work/0/position`) → where it came from.
    pub provenance: BTreeMap<String, Provenance>,
}

/// How far parsing came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParseStatus {
    /// Everything was read.
    Parsed,
    /// Something was read; `problems` says what was not.
    Partial,
    /// Nothing was read; `problems` says why.
    Failed,
}

/// One thing that stood in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// For programs: `no_text_layer`, `encrypted`, `truncated`, `too_large`, `timeout`, ….
    pub code: String,
    /// For people.
    pub message: String,
    /// The page it concerns, 1 first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
}

/// Where a field came from and how sure that is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Provenance {
    /// 1 is the first page; 0 for formats without pages.
    pub page: u32,
    /// `[x0, y0, x1, y1]` in points, origin top left.
    pub boxes: Vec<[f32; 4]>,
    /// 0 to 1. Below 0.6 the page marks the field as uncertain.
    pub confidence: f32,
}

macro_rules! records {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", default, deny_unknown_fields)]
        pub struct $name {
            $(
                $(#[$fmeta])*
                #[serde(skip_serializing_if = "crate::resume::profile::Blank::blank")]
                pub $field: $type,
            )*
        }
    )*};
}

/// What JSON leaves out: nothing said.
pub(crate) trait Blank {
    fn blank(&self) -> bool;
}
impl Blank for Option<String> {
    fn blank(&self) -> bool {
        self.is_none()
    }
}
impl<T> Blank for Vec<T> {
    fn blank(&self) -> bool {
        self.is_empty()
    }
}
impl<T> Blank for Option<Box<T>> {
    fn blank(&self) -> bool {
        self.is_none()
    }
}
impl Blank for Basics {
    fn blank(&self) -> bool {
        *self == Basics::default()
    }
}

records! {
    /// The structured content of a résumé. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`;
    /// an `endDate` that is absent means "present".
    Profile {
        /// Who, and how to reach them.
        basics: Basics,
        /// Jobs, latest first.
        work: Vec<Work>,
        /// Unpaid roles.
        volunteer: Vec<Volunteer>,
        /// Schools and degrees, latest first.
        education: Vec<Education>,
        /// Prizes.
        awards: Vec<Award>,
        /// Certificates and licences.
        certificates: Vec<Certificate>,
        /// Papers, books, articles.
        publications: Vec<Publication>,
        /// Skills, in the groups the résumé uses.
        skills: Vec<Skill>,
        /// Spoken languages.
        languages: Vec<Language>,
        /// Hobbies and interests.
        interests: Vec<Interest>,
        /// Own and team projects.
        projects: Vec<Project>,
    }
    /// Who, and how to reach them.
    Basics {
        /// Full name.
        name: Option<String>,
        /// The headline under the name.
        label: Option<String>,
        /// E-mail address.
        email: Option<String>,
        /// Telephone number as written.
        phone: Option<String>,
        /// Own web site.
        url: Option<String>,
        /// The opening paragraph.
        summary: Option<String>,
        /// Where they live.
        location: Option<Box<Location>>,
        /// Profiles on networks (LinkedIn, GitHub, …).
        profiles: Vec<NetworkProfile>,
    }
    /// A place.
    Location {
        /// Street address, as written.
        address: Option<String>,
        /// City, as written.
        city: Option<String>,
        /// Region or country in words, as written.
        region: Option<String>,
        /// ISO 3166-1 alpha-2, when the country is known.
        country_code: Option<String>,
        /// Postal code.
        postal_code: Option<String>,
    }
    /// A profile on a network.
    NetworkProfile {
        /// `LinkedIn`, `GitHub`, ….
        network: Option<String>,
        /// The handle.
        username: Option<String>,
        /// The address.
        url: Option<String>,
    }
    /// One job at one employer.
    Work {
        /// Employer.
        name: Option<String>,
        /// Title.
        position: Option<String>,
        /// Place, as written.
        location: Option<String>,
        /// Employer's address on the web.
        url: Option<String>,
        /// First month.
        start_date: Option<String>,
        /// Last month; absent means "present".
        end_date: Option<String>,
        /// Prose about the job.
        summary: Option<String>,
        /// Bullet points about the job.
        highlights: Vec<String>,
    }
    /// One unpaid role.
    Volunteer {
        /// Organisation.
        organization: Option<String>,
        /// Title.
        position: Option<String>,
        /// First month.
        start_date: Option<String>,
        /// Last month.
        end_date: Option<String>,
        /// Prose.
        summary: Option<String>,
        /// Bullet points.
        highlights: Vec<String>,
    }
    /// One school or degree.
    Education {
        /// School.
        institution: Option<String>,
        /// Field.
        area: Option<String>,
        /// Degree, as written.
        study_type: Option<String>,
        /// First month.
        start_date: Option<String>,
        /// Last month.
        end_date: Option<String>,
        /// Grade, as written.
        score: Option<String>,
        /// Courses.
        courses: Vec<String>,
    }
    /// A prize.
    Award {
        /// Name.
        title: Option<String>,
        /// When.
        date: Option<String>,
        /// By whom.
        awarder: Option<String>,
        /// Prose.
        summary: Option<String>,
    }
    /// A certificate or licence.
    Certificate {
        /// Name.
        name: Option<String>,
        /// When.
        date: Option<String>,
        /// By whom.
        issuer: Option<String>,
    }
    /// A paper, book or article.
    Publication {
        /// Title.
        name: Option<String>,
        /// Where it appeared.
        publisher: Option<String>,
        /// When.
        release_date: Option<String>,
        /// Prose.
        summary: Option<String>,
    }
    /// A group of skills, or one skill without keywords.
    Skill {
        /// Group label, or the skill itself.
        name: Option<String>,
        /// Level, as written.
        level: Option<String>,
        /// The skills of the group.
        keywords: Vec<String>,
    }
    /// A spoken language.
    Language {
        /// Language.
        language: Option<String>,
        /// How well, as written.
        fluency: Option<String>,
    }
    /// A hobby or interest.
    Interest {
        /// Name.
        name: Option<String>,
        /// Details.
        keywords: Vec<String>,
    }
    /// A project.
    Project {
        /// Name.
        name: Option<String>,
        /// Prose.
        description: Option<String>,
        /// Bullet points.
        highlights: Vec<String>,
        /// Tools and skills used.
        keywords: Vec<String>,
        /// First month.
        start_date: Option<String>,
        /// Last month.
        end_date: Option<String>,
        /// Address.
        url: Option<String>,
    }
}

impl Profile {
    /// Every skill named in the skills section, in order, groups flattened.
    pub fn skill_names(&self) -> impl Iterator<Item = &str> {
        self.skills.iter().flat_map(|group| {
            let own = group.name.as_deref().filter(|_| group.keywords.is_empty());
            own.into_iter().chain(group.keywords.iter().map(String::as_str))
        })
    }
}
