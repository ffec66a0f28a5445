//! Stretches of an answer that can stand for a claim: sentences, and pieces of long ones.

use std::ops::Range;

use super::reading::Reading;
use crate::text::Span;

/// A sentence of more words is cut: speech without punctuation has no sentences at all.
const LONGEST: usize = 28;
/// Words in a piece of such a sentence, about one spoken clause.
const PIECE: usize = 14;

/// Units of a text in order, as ranges of words; none is empty.
pub(super) fn units(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let sentences = reading.sentences.iter().map(|it| reading.inside(*it));
    sentences.filter(|it| !it.is_empty()).flat_map(pieces).collect()
}

fn pieces(words: Range<usize>) -> Vec<Range<usize>> {
    if words.len() <= LONGEST {
        return vec![words];
    }
    let count = words.len().div_ceil(PIECE);
    let at = |it: usize| words.start + words.len() * it / count;
    (0..count).map(|it| at(it)..at(it + 1)).collect()
}

/// Each unit, and each with the one after it: what a claim is looked for in.
pub(super) fn windows(units: &[Range<usize>]) -> Vec<Range<usize>> {
    let pairs = units.windows(2).map(|it| it[0].start..it[1].end);
    let mut out: Vec<Range<usize>> = units.iter().cloned().chain(pairs).collect();
    out.sort_by_key(|it| (it.start, it.end));
    out
}

/// The bytes of a stretch of words.
pub(super) fn span(reading: &Reading<'_>, words: &Range<usize>) -> Option<Span> {
    let (first, last) =
        (reading.words.get(words.start)?, reading.words.get(words.end.checked_sub(1)?)?);
    Some(Span { start: first.span.start, end: last.span.end })
}
