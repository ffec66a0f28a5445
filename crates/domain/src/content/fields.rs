//! Every text field of a profile with its JSON pointer and what standing there means.

use crate::resume::Profile;

/// What standing in a field means for a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The headline under the name.
    Headline,
    /// The opening paragraph.
    Summary,
    /// The title of the job with this index.
    Title(usize),
    /// Prose about the job with this index.
    Work(usize),
    /// An unpaid role.
    Volunteer,
    /// A project.
    Project,
    /// A school, degree or course.
    Education,
    /// A certificate or licence.
    Certificate,
    /// A prize, paper or book.
    Achievement,
    /// The skills section: named, not shown.
    SkillList,
    /// The languages section.
    LanguageList,
    /// Hobbies.
    Interest,
}

impl Place {
    /// Whether the field lists names rather than telling what was done.
    pub fn is_list(self) -> bool {
        matches!(self, Place::SkillList | Place::LanguageList | Place::Certificate)
    }
}

/// One text field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<'a> {
    /// JSON pointer: `/work/0/highlights/2`.
    pub pointer: String,
    /// The text.
    pub text: &'a str,
    /// What standing here means.
    pub place: Place,
}

/// Every field in which a skill or a title can stand, in the order of the schema.
pub fn fields(profile: &Profile) -> Vec<Field<'_>> {
    let mut out = Collector::default();
    out.one("/basics/label", &profile.basics.label, Place::Headline);
    out.one("/basics/summary", &profile.basics.summary, Place::Summary);
    out.work(profile);
    out.volunteer(profile);
    out.education(profile);
    out.recognition(profile);
    out.lists(profile);
    out.projects(profile);
    out.0
}

#[derive(Default)]
struct Collector<'a>(Vec<Field<'a>>);

impl<'a> Collector<'a> {
    fn one(&mut self, pointer: &str, text: &'a Option<String>, place: Place) {
        if let Some(text) = text {
            self.0.push(Field { pointer: pointer.to_owned(), text, place });
        }
    }

    fn many(&mut self, pointer: &str, texts: &'a [String], place: Place) {
        for (at, text) in texts.iter().enumerate() {
            self.0.push(Field { pointer: format!("{pointer}/{at}"), text, place });
        }
    }

    fn work(&mut self, profile: &'a Profile) {
        for (at, it) in profile.work.iter().enumerate() {
            self.one(&format!("/work/{at}/position"), &it.position, Place::Title(at));
            self.one(&format!("/work/{at}/summary"), &it.summary, Place::Work(at));
            self.many(&format!("/work/{at}/highlights"), &it.highlights, Place::Work(at));
        }
    }

    fn volunteer(&mut self, profile: &'a Profile) {
        for (at, it) in profile.volunteer.iter().enumerate() {
            self.one(&format!("/volunteer/{at}/position"), &it.position, Place::Volunteer);
            self.one(&format!("/volunteer/{at}/summary"), &it.summary, Place::Volunteer);
            self.many(&format!("/volunteer/{at}/highlights"), &it.highlights, Place::Volunteer);
        }
    }

    fn education(&mut self, profile: &'a Profile) {
        for (at, it) in profile.education.iter().enumerate() {
            self.one(&format!("/education/{at}/area"), &it.area, Place::Education);
            self.one(&format!("/education/{at}/studyType"), &it.study_type, Place::Education);
            self.many(&format!("/education/{at}/courses"), &it.courses, Place::Education);
        }
    }

    fn recognition(&mut self, profile: &'a Profile) {
        for (at, it) in profile.awards.iter().enumerate() {
            self.one(&format!("/awards/{at}/title"), &it.title, Place::Achievement);
            self.one(&format!("/awards/{at}/summary"), &it.summary, Place::Achievement);
        }
        for (at, it) in profile.certificates.iter().enumerate() {
            self.one(&format!("/certificates/{at}/name"), &it.name, Place::Certificate);
        }
        for (at, it) in profile.publications.iter().enumerate() {
            self.one(&format!("/publications/{at}/name"), &it.name, Place::Achievement);
            self.one(&format!("/publications/{at}/summary"), &it.summary, Place::Achievement);
        }
    }

    fn lists(&mut self, profile: &'a Profile) {
        for (at, it) in profile.skills.iter().enumerate() {
            self.one(&format!("/skills/{at}/name"), &it.name, Place::SkillList);
            self.many(&format!("/skills/{at}/keywords"), &it.keywords, Place::SkillList);
        }
        for (at, it) in profile.languages.iter().enumerate() {
            self.one(&format!("/languages/{at}/language"), &it.language, Place::LanguageList);
        }
        for (at, it) in profile.interests.iter().enumerate() {
            self.one(&format!("/interests/{at}/name"), &it.name, Place::Interest);
            self.many(&format!("/interests/{at}/keywords"), &it.keywords, Place::Interest);
        }
    }

    fn projects(&mut self, profile: &'a Profile) {
        for (at, it) in profile.projects.iter().enumerate() {
            self.one(&format!("/projects/{at}/name"), &it.name, Place::Project);
            self.one(&format!("/projects/{at}/description"), &it.description, Place::Project);
            self.many(&format!("/projects/{at}/highlights"), &it.highlights, Place::Project);
            self.many(&format!("/projects/{at}/keywords"), &it.keywords, Place::SkillList);
        }
    }
}
