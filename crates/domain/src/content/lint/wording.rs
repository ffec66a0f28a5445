//! A question can be understood when heard once, and does not carry its answer.

use std::collections::BTreeSet;

use super::push;
use crate::{
    content::{Finding, Question},
    evaluation::rarity,
    text::{fold, sentences, stem, words},
};

/// Longest question that can be kept in mind when heard, in words. Ours.
const LONGEST: usize = 60;

/// LIX above this is hard for an adult who reads now and then (Björnsson, "Läsbarhet", 1968:
/// 50 is official prose, 60 specialist prose; a spoken question names the terms of its trade).
const HARDEST: usize = 60;

/// A key point of fewer telling words shares them with its question by chance. Ours.
const TELLING: usize = 3;

/// Words at most so rare say nothing about the matter (see `evaluation::rarity`). Ours.
const COMMON: f64 = 0.3;

/// What is hard to follow or gives the answer away.
pub(super) fn plain(question: &Question, out: &mut Vec<Finding>) {
    for text in std::iter::once(&question.text).chain(&question.variants) {
        let length = words(text).len();
        if !(4..=LONGEST).contains(&length) {
            push(
                out,
                &question.id,
                format!("`{text}` has {length} words; 4 to {LONGEST} can be heard"),
            );
        }
        if lix(text) > HARDEST {
            push(out, &question.id, format!("`{text}` reads too hard: LIX {}", lix(text)));
        }
        leaks(question, text, out);
    }
    let asked = question.follow_ups.iter().map(|it| &it.text);
    question.hints.iter().chain(asked).for_each(|it| leaks(question, it, out));
    phrasings(question, out);
}

/// LIX: mean sentence length plus the percentage of words longer than six letters.
fn lix(text: &str) -> usize {
    let all = words(text);
    if all.is_empty() {
        return 0;
    }
    let long = all.iter().filter(|it| it.span.of(text).is_some_and(|it| it.chars().count() > 6));
    all.len() / sentences(text).len().max(1) + 100 * long.count() / all.len()
}

/// No wording of the question, no hint and no follow-up gives a key point away.
fn leaks(question: &Question, text: &str, out: &mut Vec<Finding>) {
    for point in question.key_points.iter().filter(|it| gives_away(&it.text, text)) {
        push(out, &question.id, format!("gives away `{}`", point.text));
    }
}

/// Whether a text says every telling word of a key point.
pub fn gives_away(point: &str, text: &str) -> bool {
    let stems = content_stems(point);
    stems.len() >= TELLING && stems.is_subset(&content_stems(text))
}

/// Every phrasing is another one.
fn phrasings(question: &Question, out: &mut Vec<Finding>) {
    let all: BTreeSet<String> =
        std::iter::once(&question.text).chain(&question.variants).map(|it| fold(it)).collect();
    if all.len() <= question.variants.len() {
        push(out, &question.id, "says the same phrasing twice".to_owned());
    }
}

fn content_stems(text: &str) -> BTreeSet<String> {
    let folded = words(text).into_iter().map(|it| fold(it.span.of(text).unwrap_or_default()));
    let telling = |it: &String| it.chars().count() > 1 && rarity(it) > COMMON;
    folded.filter(telling).map(|it| stem(&it)).collect()
}
