//! A template asks about what its kind of fact has, in sentences that stay grammatical whatever
//! fills the slots.

use super::{placeholders, push};
use crate::content::{Finding, RoundKind, Template, When};

/// What a template lacks, or says that its slots cannot bear.
pub(super) fn sound(template: &Template, out: &mut Vec<Finding>) {
    let mut must = |holds: bool, message: &str| {
        if !holds {
            push(out, &template.id, message.to_owned());
        }
    };
    let levels = &template.levels;
    must(
        levels.iter().all(|it| (1..=5).contains(it)) && levels.is_sorted(),
        "levels rise from 1 to 5",
    );
    for (low, high) in [(1, 2), (2, 3), (3, 4), (4, 5)] {
        let asked = levels.iter().any(|it| (low..=high).contains(it));
        must(asked, &format!("can be asked at level {low} or {high}"));
    }
    must(template.variants.len() >= 2, "has 2 or more other phrasings");
    must((3..=7).contains(&template.key_points.len()), "has 3 to 7 key points");
    must(template.hints.len() >= 2, "has 2 or more hints, from the gentlest");
    must(!template.red_flags.is_empty(), "has a red flag");
    let told =
        !matches!(template.round, RoundKind::Professional | RoundKind::Coding | RoundKind::Design);
    must(told, "asks for what the person did: no model answer could be held against knowledge");
    let has = |when| template.follow_ups.iter().any(|it| it.when == when);
    for when in [When::Vague, When::NoResult, When::TooShort, When::Contradiction, When::Strong] {
        must(has(when), &format!("has a follow-up for `{}`", String::from(when)));
    }
    for text in std::iter::once(&template.text).chain(&template.variants) {
        must(text.contains('{'), "every phrasing names what it asks about");
    }
    for text in template.texts() {
        slots(template, text, out);
    }
}

fn slots(template: &Template, text: &str, out: &mut Vec<Finding>) {
    for name in placeholders(text).filter(|it| !template.about.slots().contains(it)) {
        push(out, &template.id, format!("has the slot `{name}`, which {:?} lacks", template.about));
    }
    // Whether it is "a" or "an" hangs on what fills the slot.
    let lower = text.to_lowercase();
    if lower.starts_with("a {")
        || lower.starts_with("an {")
        || lower.contains(" a {")
        || lower.contains(" an {")
    {
        push(out, &template.id, format!("has an article before a slot: `{text}`"));
    }
    if !text.ends_with(['?', '.']) {
        push(out, &template.id, format!("does not end a sentence: `{text}`"));
    }
}
