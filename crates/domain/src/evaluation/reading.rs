//! One text read once: its words, stems, sentences and clauses.

use std::collections::BTreeSet;

use super::cues;
use crate::text::{Span, Word, sentences, stem, words};

/// A text with what every judgement of it starts from.
#[derive(Debug, Clone)]
pub(super) struct Reading<'a> {
    pub(super) text: &'a str,
    pub(super) words: Vec<Word>,
    /// Stem of each word; empty for a word without content.
    pub(super) stems: Vec<String>,
    pub(super) sentences: Vec<Span>,
}

impl<'a> Reading<'a> {
    pub(super) fn of(text: &'a str) -> Reading<'a> {
        let words = words(text);
        let stems = words.iter().map(|it| content_stem(&it.folded)).collect();
        Reading { text, words, stems, sentences: sentences(text) }
    }

    /// The distinct stems that carry content.
    pub(super) fn content(&self) -> BTreeSet<&str> {
        self.stems.iter().map(String::as_str).filter(|it| !it.is_empty()).collect()
    }

    /// How many words are there.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Indices of the words inside `span`.
    pub(super) fn inside(&self, span: Span) -> std::ops::Range<usize> {
        let from = self.words.partition_point(|it| it.span.start < span.start);
        let to = self.words.partition_point(|it| it.span.start < span.end);
        from..to.max(from)
    }

    /// Clauses: sentences cut again at commas, semicolons, colons and contrasting words.
    pub(super) fn clauses(&self) -> Vec<Span> {
        let mut out = Vec::new();
        for sentence in &self.sentences {
            let mut start = sentence.start;
            let Some(text) = sentence.of(self.text) else { continue };
            for (at, c) in text.char_indices() {
                if matches!(c, ',' | ';' | ':') {
                    let end = sentence.start + at + c.len_utf8();
                    out.push(Span { start, end });
                    start = end;
                }
            }
            out.push(Span { start, end: sentence.end });
        }
        out.retain(|it| !self.inside(*it).is_empty());
        out
    }

    /// How many figures and times it names, each word once.
    pub(super) fn figures(&self) -> usize {
        let named: BTreeSet<&str> = self
            .words
            .iter()
            .map(|it| it.folded.as_str())
            .filter(|it| cues::is_figure(it))
            .collect();
        named.len()
    }

    /// How many words for a point in time it names, each word once.
    pub(super) fn times(&self) -> usize {
        let named: BTreeSet<&str> =
            self.words.iter().map(|it| it.folded.as_str()).filter(|it| cues::is_time(it)).collect();
        named.len()
    }
}

/// The stem of a folded word, empty when the word carries no content.
pub(super) fn content_stem(folded: &str) -> String {
    if cues::is_stop(folded) || cues::is_negation(folded) {
        return String::new();
    }
    // British and American spellings share a stem.
    let american = folded.replace("isation", "ization").replace("ise", "ize").replace("our", "or");
    stem(american.strip_suffix("'s").unwrap_or(&american))
}
