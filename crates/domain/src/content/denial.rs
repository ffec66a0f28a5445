//! Whether a résumé names a skill only to say that it is not there, or not yet.

use std::sync::LazyLock;

use crate::text::{Phrases, Span, Word, words};

/// Words before a skill that deny it, within the same clause. Ours.
const DENYING: &[&str] = &[
    "no", "not", "never", "haven't", "hasn't", "don't", "didn't", "without", "neither", "nor",
    "lack", "lacking", "little", "kein", "keine", "nicht", "pas", "sans", "aucun", "aucune", "sin",
    "ninguna",
];

/// Words in the same sentence that only wish for it or have only met it from afar. Ours.
const WISHING: &[&str] = &[
    "would like to learn",
    "i'd like to learn",
    "like to learn",
    "want to learn",
    "wish to learn",
    "have to learn",
    "eager to learn",
    "interested in",
    "interest me",
    "interests me",
    "heard of",
    "read about",
    "planning to start",
    "would be new",
    "i'd master",
    "will learn",
    "begun to learn",
    "just started",
    "keywords:",
    "keen to learn",
    "willing to learn",
    "what i miss",
    "haven't done",
    "ich mochte lernen",
    "quiero aprender",
];

/// How many words a denial reaches.
const REACH: usize = 6;

static WISHES: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::new(WISHING.iter().enumerate().map(|(at, it)| (*it, at))));

/// Whether the words under `span` are denied or only wished for.
pub(super) fn is_denied(text: &str, sentence: Span, span: Span) -> bool {
    let said = &text[sentence.start..sentence.end];
    !WISHES.find(said).is_empty() || denied_before(&text[sentence.start..span.start])
}

/// A denial stands in the clause before the skill: "no SAP so far", not "no stranger, I know SAP".
fn denied_before(before: &str) -> bool {
    let clause = before.rsplit([';', '(', ':', '–', '—', ',']).next().unwrap_or(before);
    let clause = clause.rsplit(" but ").next().unwrap_or(clause);
    let words = words(clause);
    let near = &words[words.len().saturating_sub(REACH)..];
    near.iter().enumerate().any(|(at, it)| denies(near, at, it))
}

fn denies(near: &[Word], at: usize, it: &Word) -> bool {
    let only = near.get(at + 1).is_some_and(|it| it.folded == "only" || it.folded == "just");
    DENYING.contains(&it.folded.as_str()) && !only
}

#[cfg(test)]
mod tests {
    use super::*;

    fn denied(text: &str, skill: &str) -> bool {
        let start = text.find(skill).expect("the skill stands in the text");
        let sentence = Span { start: 0, end: text.len() };
        is_denied(text, sentence, Span { start, end: start + skill.len() })
    }

    #[test]
    fn a_skill_that_is_not_there_is_denied() {
        assert!(denied("PHC and Primavera; no SAP so far", "SAP"));
        assert!(denied("I haven't looked after ECMO patients", "ECMO"));
        assert!(denied("PLC: I'd like to learn it", "PLC"));
    }

    #[test]
    fn a_denial_of_something_else_reaches_no_skill() {
        assert!(!denied("No accidents in six years, forklift every day", "forklift"));
        assert!(!denied("Not only Excel but macros", "Excel"));
        assert!(!denied("no SAP but Oracle since 2019", "Oracle"));
    }
}
