//! Whether an answer says a key point: by its words, and by the facet of a story it names.

use super::{cues, reading::Reading};
use crate::{
    content::KeyPoint,
    text::{Phrases, Span},
};

/// What an answer has of one key point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Touch {
    /// 0 (nothing) to 1 (all of it).
    pub(super) strength: f64,
    /// Whether the clause it rests on says the opposite.
    pub(super) opposed: bool,
    /// Where.
    pub(super) span: Option<Span>,
}

/// What the words alone show of a key point: the best window of two sentences.
pub(super) fn lexical_touch(point: &KeyPoint, asked: &Reading, answer: &Reading) -> Touch {
    let texts =
        std::iter::once(point.text.as_str()).chain(point.examples.iter().map(String::as_str));
    let by_words = texts
        .map(|it| best_window(&Reading::of(it), asked, answer))
        .fold(Touch { strength: 0.0, opposed: false, span: None }, stronger);
    match facet_touch(&point.text, answer) {
        Some(facet) => stronger(by_words, facet),
        None => by_words,
    }
}

fn stronger(a: Touch, b: Touch) -> Touch {
    if b.strength > a.strength { b } else { a }
}

fn best_window(point: &Reading, asked: &Reading, answer: &Reading) -> Touch {
    let wanted = weighted_stems(point, asked);
    let total: f64 = wanted.iter().map(|it| it.1).sum();
    let mut best = Touch { strength: 0.0, opposed: false, span: None };
    if total == 0.0 {
        return best;
    }
    for (at, first) in answer.sentences.iter().enumerate() {
        let last = answer.sentences.get(at + 1).unwrap_or(first);
        for span in [*first, Span { start: first.start, end: last.end }] {
            let range = answer.inside(span);
            let there = &answer.stems[range];
            let found: f64 = wanted.iter().filter(|it| there.contains(&it.0)).map(|it| it.1).sum();
            let strength = found / total;
            if strength > best.strength + 1e-9 {
                best = Touch { strength, opposed: false, span: Some(span) };
            }
        }
    }
    best.opposed = best.strength >= 0.3 && opposed(point, answer, &wanted, best.span);
    best
}

/// The content stems of a point; those the question already says weigh a quarter.
fn weighted_stems(point: &Reading, asked: &Reading) -> Vec<(String, f64)> {
    let known = asked.content();
    let weight = |it: &str| if known.contains(it) { 0.25 } else { 1.0 };
    point.content().into_iter().map(|it| (it.to_owned(), weight(it))).collect()
}

/// Whether the clauses that carry the point's words are negated while the point is not.
fn opposed(
    point: &Reading,
    answer: &Reading,
    wanted: &[(String, f64)],
    span: Option<Span>,
) -> bool {
    let Some(span) = span else { return false };
    if point.words.iter().any(|it| cues::is_negation(&it.folded)) {
        return false;
    }
    let carriers: Vec<bool> = answer
        .clauses()
        .into_iter()
        .filter(|it| it.start >= span.start && it.end <= span.end)
        .filter_map(|it| {
            let range = answer.inside(it);
            let carries =
                wanted.iter().any(|w| w.1 >= 1.0 && answer.stems[range.clone()].contains(&w.0));
            carries.then(|| answer.words[range].iter().any(|w| cues::is_negation(&w.folded)))
        })
        .collect();
    !carriers.is_empty() && carriers.iter().all(|it| *it)
}

/// Key points of a story often name a part of it (“result with evidence”), in words no
/// candidate would use. Such a point is touched by the cues of that part.
fn facet_touch(point: &str, answer: &Reading) -> Option<Touch> {
    let folded = crate::text::fold(point);
    let names = |words: &[&str]| words.iter().any(|it| folded.contains(it));
    let cues: &Phrases = if names(&["result", "outcome", "effect", "evidence", "measur", "impact"])
    {
        &cues::RESULT
    } else if names(&[
        "learn",
        "lesson",
        "prevent",
        "repeat",
        "afterwards",
        "differently",
        "reflect",
    ]) {
        &cues::LESSON
    } else if names(&[
        "communicat",
        "told",
        "disclos",
        "discuss",
        "listen",
        "help others",
        "on board",
        "feedback",
    ]) {
        &cues::TOGETHER
    } else if names(&["action", "steps", "handled", "approach", "plan", "how it was"]) {
        &cues::STEP
    } else if names(&["situation", "context", "concrete", "specific", "a real", "example"]) {
        &cues::SITUATION
    } else {
        return None;
    };
    let hits = cues::hits(cues, &answer.words);
    let first = hits.first()?;
    let span =
        answer.sentences.iter().find(|it| it.start <= first.span.start && first.span.end <= it.end);
    let concrete = (answer.figures() + answer.times() + cues::acts(&answer.words).len()) as f64;
    let strength = (0.25 + 0.1 * hits.len() as f64 + 0.05 * concrete).min(0.7);
    Some(Touch { strength, opposed: false, span: span.copied() })
}
