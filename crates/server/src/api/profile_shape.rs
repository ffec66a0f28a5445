//! The shape of a profile on the wire: JSON Resume 1.0. A test holds it to `domain::resume`.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
        #[serde(rename_all = "camelCase", default, deny_unknown_fields)]
        pub struct $name { $(#[serde(skip_serializing_if = "blank")] $field: $type),* }
    )*};
}

/// Blank fields are left out, as `domain` leaves them out.
fn blank<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

type Text = Option<String>;

shapes! {
    /// The structured content of a résumé. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    Profile {
        basics: Basics,
        work: Vec<Work>,
        volunteer: Vec<Volunteer>,
        education: Vec<Education>,
        awards: Vec<Award>,
        certificates: Vec<Certificate>,
        publications: Vec<Publication>,
        skills: Vec<SkillGroup>,
        languages: Vec<Language>,
        interests: Vec<Interest>,
        projects: Vec<Project>,
    }
    /// Who, and how to reach them.
    Basics {
        name: Text, label: Text, email: Text, phone: Text, url: Text, summary: Text,
        location: Option<Location>, profiles: Vec<NetworkProfile>,
    }
    /// A place.
    Location { address: Text, city: Text, region: Text, country_code: Text, postal_code: Text }
    /// A profile on a network.
    NetworkProfile { network: Text, username: Text, url: Text }
    /// One job at one employer.
    Work {
        name: Text, position: Text, location: Text, url: Text, start_date: Text, end_date: Text,
        summary: Text, highlights: Vec<String>,
    }
    /// One unpaid role.
    Volunteer {
        organization: Text, position: Text, start_date: Text, end_date: Text, summary: Text,
        highlights: Vec<String>,
    }
    /// One school or degree.
    Education {
        institution: Text, area: Text, study_type: Text, start_date: Text, end_date: Text,
        score: Text, courses: Vec<String>,
    }
    /// A prize.
    Award { title: Text, date: Text, awarder: Text, summary: Text }
    /// A certificate or licence.
    Certificate { name: Text, date: Text, issuer: Text }
    /// A paper, book or article.
    Publication { name: Text, publisher: Text, release_date: Text, summary: Text }
    /// A group of skills, or one skill without keywords.
    SkillGroup { name: Text, level: Text, keywords: Vec<String> }
    /// A spoken language.
    Language { language: Text, fluency: Text }
    /// A hobby or interest.
    Interest { name: Text, keywords: Vec<String> }
    /// A project.
    Project {
        name: Text, description: Text, highlights: Vec<String>, keywords: Vec<String>,
        start_date: Text, end_date: Text, url: Text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// One of everything: a field that is missing here fails the second test.
    fn full() -> Value {
        json!({
            "basics": {"name": "a", "label": "a", "email": "a", "phone": "a", "url": "a",
                "summary": "a", "location": {"address": "a", "city": "a", "region": "a",
                "countryCode": "a", "postalCode": "a"},
                "profiles": [{"network": "a", "username": "a", "url": "a"}]},
            "work": [{"name": "a", "position": "a", "location": "a", "url": "a", "startDate": "a",
                "endDate": "a", "summary": "a", "highlights": ["a"]}],
            "volunteer": [{"organization": "a", "position": "a", "startDate": "a", "endDate": "a",
                "summary": "a", "highlights": ["a"]}],
            "education": [{"institution": "a", "area": "a", "studyType": "a", "startDate": "a",
                "endDate": "a", "score": "a", "courses": ["a"]}],
            "awards": [{"title": "a", "date": "a", "awarder": "a", "summary": "a"}],
            "certificates": [{"name": "a", "date": "a", "issuer": "a"}],
            "publications": [{"name": "a", "publisher": "a", "releaseDate": "a", "summary": "a"}],
            "skills": [{"name": "a", "level": "a", "keywords": ["a"]}],
            "languages": [{"language": "a", "fluency": "a"}],
            "interests": [{"name": "a", "keywords": ["a"]}],
            "projects": [{"name": "a", "description": "a", "highlights": ["a"], "keywords": ["a"],
                "startDate": "a", "endDate": "a", "url": "a"}],
        })
    }

    #[test]
    fn the_wire_and_the_domain_read_the_same_profile() {
        let domain: domain::resume::Profile = serde_json::from_value(full()).unwrap();
        let wire: Profile = serde_json::from_value(full()).unwrap();
        assert_eq!(serde_json::to_value(domain).unwrap(), full());
        assert_eq!(serde_json::to_value(wire).unwrap(), full());
    }

    #[test]
    fn the_wire_has_no_field_that_the_example_lacks() {
        let schema = match <Profile as utoipa::PartialSchema>::schema() {
            utoipa::openapi::RefOr::T(schema) => serde_json::to_value(schema).unwrap(),
            utoipa::openapi::RefOr::Ref(_) => unreachable!("a struct has a schema of its own"),
        };
        let fields = schema["properties"].as_object().unwrap();
        let example = full();
        assert!(fields.keys().all(|it| example.get(it).is_some()), "{fields:?}");
    }
}
