//! Keeps what no reader took: no line of a résumé may vanish, even where no field is made for it.
//!
//! Left out on purpose are contacts, addresses and dates of birth: `basics` holds those it has a
//! field for, and those of other people (referees) belong in nobody's profile.

use std::collections::HashSet;

use serde_json::Value;

use super::{
    Certificate, Profile, Skill, Work, contacts, dates, entries,
    headings::{self, Kind},
    names, places,
    provenance::{Notes, UNSURE},
    row::Row,
    sections::Section,
};
use crate::text::fold;

/// Letters from which on a word carries content; shorter ones are mostly grammar. Ours.
const MIN_LETTERS: usize = 4;

/// The most words of a line that is kept as one skill. Ours.
const MAX_SKILL: usize = 6;

/// The most letters of a line that is kept as a headline. Ours.
const MAX_LABEL: usize = 120;

/// The words of a text that carry content, folded.
pub(super) fn content_words(text: &str) -> impl Iterator<Item = String> {
    let words: Vec<String> = fold(text)
        .split(|it: char| !it.is_alphabetic())
        .filter(|it| it.chars().count() >= MIN_LETTERS)
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

/// Adds every line whose words are found in no field to the field nearest to it.
pub(super) fn keep(sections: &[Section], profile: &mut Profile, notes: &mut Notes) {
    let held = words_of(profile);
    for section in sections {
        let mut said: Vec<&Row> = Vec::new();
        for row in section.rows.iter().filter(|it| is_lost(it, &held)) {
            if !put(section.kind, row, profile, notes) {
                said.push(row);
            }
        }
        summarise(&said, profile, notes);
    }
}

/// More than a third of its words stand nowhere, and it is no contact and no label.
fn is_lost(row: &Row, held: &HashSet<String>) -> bool {
    let all: Vec<String> = content_words(&without_dates(&row.text)).collect();
    let lost = all.iter().filter(|it| !held.contains(*it)).count();
    lost * 3 > all.len() && !is_personal(&row.text) && !headings::is_label(&row.text)
}

/// Dates are kept as numbers, and how long a job took follows from them.
fn without_dates(text: &str) -> String {
    let ranges = dates::find(text).iter().map(|it| (it.start, it.end)).collect();
    let rest = contacts::without(text, ranges);
    let rest = rest.trim_matches(|it: char| !it.is_alphanumeric());
    if entries::is_duration(rest) { String::new() } else { rest.to_owned() }
}

fn is_personal(text: &str) -> bool {
    contacts::email(text).is_some()
        || contacts::phone(text).is_some()
        || !contacts::urls(text).is_empty()
        || names::is_contact_label(text)
        || contacts::network_named(text).is_some()
        || places::is_place(text)
}

/// Puts a line into the entry it stands under; whether there was one.
fn put(kind: Kind, row: &Row, profile: &mut Profile, notes: &mut Notes) -> bool {
    match kind {
        Kind::Work => match notes.nearest("/work/", row.at) {
            Some(at) => tell(&mut profile.work[at], at, row, notes),
            None => return false,
        },
        Kind::Education => match notes.nearest("/education/", row.at) {
            Some(at) => profile.education[at].courses.push(row.text.clone()),
            None => return false,
        },
        Kind::Volunteer => match notes.nearest("/volunteer/", row.at) {
            Some(at) => profile.volunteer[at].highlights.push(row.text.clone()),
            None => return false,
        },
        Kind::Projects => match profile.projects.last_mut() {
            Some(it) => it.highlights.push(row.text.clone()),
            None => return false,
        },
        Kind::Header if profile.basics.label.is_none() && is_headline(&row.text) => {
            notes.put("/basics/label", &[row.at], UNSURE);
            profile.basics.label = Some(row.text.clone());
        }
        Kind::Certificates => {
            notes.put(
                format!("/certificates/{}/name", profile.certificates.len()),
                &[row.at],
                UNSURE,
            );
            let name = Some(row.text.clone());
            profile.certificates.push(Certificate { name, ..Certificate::default() });
        }
        Kind::Skills if row.text.split_whitespace().count() <= MAX_SKILL => {
            notes.put(format!("/skills/{}/name", profile.skills.len()), &[row.at], UNSURE);
            profile.skills.push(Skill { name: Some(row.text.clone()), ..Skill::default() });
        }
        _ => return false,
    }
    true
}

/// Short, and no sentence.
fn is_headline(text: &str) -> bool {
    text.chars().count() <= MAX_LABEL && !text.ends_with(['.', '!'])
}

/// Prose joins the summary of a job without highlights; everything else is one of these.
fn tell(job: &mut Work, at: usize, row: &Row, notes: &mut Notes) {
    if job.highlights.is_empty() && !row.line.bullet {
        let before = job.summary.take().map(|it| format!("{it} ")).unwrap_or_default();
        job.summary = Some(format!("{before}{}", row.text));
        notes.add(format!("/work/{at}/summary"), row.at, UNSURE);
    } else {
        notes.put(format!("/work/{at}/highlights/{}", job.highlights.len()), &[row.at], UNSURE);
        job.highlights.push(row.text.clone());
    }
}

/// What belongs to no entry is said about the person; a line for each section.
fn summarise(said: &[&Row], profile: &mut Profile, notes: &mut Notes) {
    if said.is_empty() {
        return;
    }
    let text = said.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join(" ");
    let before = profile.basics.summary.take().map(|it| format!("{it}\n")).unwrap_or_default();
    profile.basics.summary = Some(format!("{before}{text}"));
    for row in said {
        notes.add("/basics/summary", row.at, UNSURE);
    }
}

/// Every word of every field.
fn words_of(profile: &Profile) -> HashSet<String> {
    let mut out = HashSet::new();
    // Every profile can be written as JSON: it is how profiles are kept.
    if let Ok(value) = serde_json::to_value(profile) {
        collect(&value, &mut out);
    }
    out
}

fn collect(value: &Value, to: &mut HashSet<String>) {
    match value {
        Value::String(text) => to.extend(content_words(text)),
        Value::Array(all) => all.iter().for_each(|it| collect(it, to)),
        Value::Object(all) => all.values().for_each(|it| collect(it, to)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
