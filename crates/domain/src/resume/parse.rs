//! From positioned text to a profile.

use super::{
    Document, ParseStatus, Parsed, Problem, Profile, education, evidence::Evidence, header,
    headings::Kind, kept, languages, listed, provenance::Notes, sections, sections::Section,
    skills, work,
};
use crate::content::Catalog;

/// Reads a document into a profile. Any document will do: what cannot be read is a problem of the
/// result, and nothing is made up.
pub fn parse(document: &Document, catalog: &Catalog) -> Parsed {
    let text = document.text();
    if text.trim().is_empty() {
        let problems = vec![problem("no_text_layer", "There is no text in this file.")];
        let (profile, provenance) = Default::default();
        return Parsed { status: ParseStatus::Failed, problems, text, profile, provenance };
    }
    let evidence = Evidence::new(catalog);
    let mut notes = Notes::default();
    let sections = sections::cut(document, &evidence);
    let mut profile = Profile {
        basics: header::basics(document, &sections, &evidence, &mut notes),
        ..Profile::default()
    };
    for section in &sections {
        read(section, &mut profile, &evidence, &mut notes);
    }
    kept::keep(&sections, &mut profile, &mut notes);
    let problems = problems(&profile);
    let status = if problems.is_empty() { ParseStatus::Parsed } else { ParseStatus::Partial };
    Parsed { status, problems, text, profile, provenance: notes.places(document) }
}

/// Adds what one section says.
fn read(section: &Section, to: &mut Profile, evidence: &Evidence, notes: &mut Notes) {
    let rows = &section.rows;
    match section.kind {
        Kind::Work => to.work.extend(work::work(rows, to.work.len(), evidence, notes)),
        Kind::Volunteer => {
            to.volunteer.extend(work::volunteer(rows, to.volunteer.len(), evidence, notes));
        }
        Kind::Education => {
            to.education.extend(education::education(rows, to.education.len(), evidence, notes));
        }
        Kind::Skills => to.skills.extend(skills::skills(rows, to.skills.len(), evidence, notes)),
        Kind::Languages => {
            to.languages.extend(languages::languages(rows, to.languages.len(), notes))
        }
        Kind::Certificates => {
            to.certificates.extend(listed::certificates(rows, to.certificates.len(), notes));
        }
        Kind::Projects => {
            to.projects.extend(listed::projects(rows, to.projects.len(), evidence, notes));
        }
        Kind::Awards => to.awards.extend(listed::awards(rows, to.awards.len(), notes)),
        Kind::Publications => {
            to.publications.extend(listed::publications(rows, to.publications.len(), notes));
        }
        Kind::Interests => to.interests.extend(listed::interests(rows, to.interests.len(), notes)),
        Kind::Header | Kind::Contact | Kind::Summary | Kind::Other => {}
    }
}

fn problem(code: &str, message: &str) -> Problem {
    Problem { code: code.to_owned(), message: message.to_owned(), page: None }
}

/// What a reader would look for and this one did not find.
fn problems(profile: &Profile) -> Vec<Problem> {
    let mut out = Vec::new();
    if profile.basics.name.is_none() {
        out.push(problem("no_name", "I did not find your name. Please add it."));
    }
    if profile.basics.email.is_none() && profile.basics.phone.is_none() {
        out.push(problem(
            "no_contact",
            "I found neither an e-mail address nor a telephone number.",
        ));
    }
    if profile.work.is_empty() && profile.education.is_empty() && profile.projects.is_empty() {
        let message = "I found no jobs, schools or projects. Headings such as \"Experience\" help.";
        out.push(problem("no_entries", message));
    }
    out
}
