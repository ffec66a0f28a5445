//! Spoken languages and how well.

use super::{
    Language,
    lexicon::{FLUENCY, SPOKEN},
    lists,
    provenance::{LIKELY, Notes, SURE, UNSURE},
    row::Row,
};
use crate::text::fold;

/// Whether a text names spoken languages and not those of computers.
pub(super) fn are_spoken(text: &str) -> bool {
    let entries = lists::split(text);
    !entries.is_empty() && entries.iter().filter(|it| names_one(it)).count() * 2 >= entries.len()
}

/// Whether every entry of a list begins or ends with a spoken language.
pub(super) fn are_all_spoken(text: &str) -> bool {
    let entries = lists::split(text);
    !entries.is_empty() && entries.iter().all(|it| names_one(it))
}

/// A language stands somewhere in the text.
fn names_one(text: &str) -> bool {
    super::evidence::words(text).iter().any(|it| SPOKEN.contains(it.as_str()))
}

fn first_word(text: &str) -> Option<String> {
    let word = text.split([' ', '(', ':', '\t', '/']).next()?;
    Some(fold(word.trim_matches(|it: char| !it.is_alphabetic())))
}

/// Reads the languages of a section.
pub(super) fn languages(rows: &[Row], from: usize, notes: &mut Notes) -> Vec<Language> {
    let mut out: Vec<Language> = Vec::new();
    for row in rows {
        for entry in lists::split(&row.text) {
            let known = first_word(&entry).is_some_and(|it| SPOKEN.contains(it.as_str()));
            let waiting = out.last().is_some_and(|it| it.fluency.is_none());
            if !names_one(&entry) && is_fluency(&entry) {
                if let Some(last) = out.last_mut().filter(|_| waiting) {
                    last.fluency = Some(entry.trim_matches(['(', ')']).to_owned());
                }
                continue;
            }
            for (language, fluency) in pairs(&entry) {
                let at = format!("/languages/{}/language", from + out.len());
                notes.put(at, &[row.at], if known { SURE } else { UNSURE });
                if fluency.is_some() {
                    notes.put(
                        format!("/languages/{}/fluency", from + out.len()),
                        &[row.at],
                        LIKELY,
                    );
                }
                out.push(Language { language: Some(language), fluency });
            }
        }
    }
    out
}

/// `English (fluent)`, `English: fluent`, `English fluent`, or several languages in a row.
fn pairs(entry: &str) -> Vec<(String, Option<String>)> {
    let words: Vec<&str> = entry.split_whitespace().collect();
    let spoken = |it: &&&str| SPOKEN.contains(&fold(it).as_str());
    if words.len() > 1 && words.iter().filter(spoken).count() == words.len() {
        return words.iter().map(|it| ((*it).to_owned(), None)).collect();
    }
    // "Fluent in Hindi".
    if let Some((fluency, language)) = entry.split_once(" in ").or(entry.split_once(' '))
        && !names_one(fluency)
        && is_fluency(fluency)
        && names_one(language)
    {
        return vec![(language.trim().to_owned(), Some(fluency.trim().to_owned()))];
    }
    let cut = entry.find(['(', ':']).or_else(|| {
        let known = first_word(entry).is_some_and(|it| SPOKEN.contains(it.as_str()));
        let dash = entry.find(" - ");
        dash.or_else(|| entry.find(' ').filter(|_| known))
    });
    let Some(at) = cut else { return vec![(entry.trim().to_owned(), None)] };
    let (language, fluency) = entry.split_at(at);
    let fluency =
        fluency.trim().trim_start_matches([':', '-', '(', ' ']).trim_end_matches(')').trim();
    vec![(language.trim().to_owned(), (!fluency.is_empty()).then(|| fluency.to_owned()))]
}

fn is_fluency(text: &str) -> bool {
    text.chars().count() <= 40
        && super::evidence::words(text)
            .first()
            .is_some_and(|it| FLUENCY.contains(it.replace('ß', "ss").as_str()))
}
