//! Which words of one text stand for which of another, by meaning or by stem.
//!
//! Greedy matching of token vectors weighted by rarity, as in BERTScore (Zhang et al. 2020).

use std::ops::Range;

use super::vectors::{Read, cosine};

/// Contextual vectors of unrelated words already have about this cosine; from here the scale
/// begins. Ours, as is the next: set by reading pairs of words, not fitted.
const UNRELATED: f64 = 0.30;
/// Cosine from which a word counts as said.
const SAME: f64 = 0.75;

/// Words a text has to bring, with their weights.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    /// Index of the word and its weight, above 0.
    pub(super) words: Vec<(usize, f64)>,
}

/// Share of a content word's weight that is left when the question already says it.
const SAID_BY_THE_QUESTION: f64 = 0.25;

/// The content words of a text; those the question already says weigh a quarter.
pub(super) fn wanted(text: &Read<'_>, question: &Read<'_>, range: Range<usize>) -> Wanted {
    let known = question.reading.content();
    let words = range.filter(|it| text.weights[*it] > 0.0).map(|it| {
        let known = known.contains(text.reading.stems[it].as_str());
        (it, text.weights[it] * if known { SAID_BY_THE_QUESTION } else { 1.0 })
    });
    Wanted { words: words.collect() }
}

/// Share of the wanted words found inside a stretch of the other text, 0 to 1.
pub(super) fn share_found(
    wanted: &Wanted,
    text: &Read<'_>,
    other: &Read<'_>,
    inside: &Range<usize>,
) -> f64 {
    let total: f64 = wanted.words.iter().map(|it| it.1).sum();
    if total == 0.0 {
        return 0.0;
    }
    let found = wanted.words.iter().map(|(at, weight)| {
        let best = inside.clone().map(|it| likeness(text, *at, other, it));
        weight * best.fold(0.0, f64::max)
    });
    found.sum::<f64>() / total
}

/// How much one word stands for another, 0 to 1.
pub(super) fn likeness(a: &Read<'_>, at: usize, b: &Read<'_>, it: usize) -> f64 {
    let same = !a.reading.stems[at].is_empty() && a.reading.stems[at] == b.reading.stems[it];
    if same {
        return 1.0;
    }
    match (&a.meaning, &b.meaning) {
        (Some(x), Some(y)) if b.weights[it] > 0.0 => {
            ((cosine(&x.words[at], &y.words[it]) - UNRELATED) / (SAME - UNRELATED)).clamp(0.0, 1.0)
        }
        _ => 0.0,
    }
}

/// 0 at `from`, 1 at `to`, straight in between; `to` may be the smaller.
pub(super) fn ramp(value: f64, from: f64, to: f64) -> f64 {
    ((value - from) / (to - from)).clamp(0.0, 1.0)
}
