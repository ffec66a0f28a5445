//! Finding many phrases in a text at once, on word boundaries: `java` is not in `javascript`.

use std::collections::HashMap;

use super::{Span, Word, fold, words};

/// A set of phrases, each standing for a number the caller chose.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    /// First word of a phrase → the phrases that begin with it, longest first.
    by_first: HashMap<String, Vec<(Vec<String>, usize)>>,
}

/// One place where a phrase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhraseHit {
    /// The number the phrase stands for.
    pub id: usize,
    /// Where it stands in the text.
    pub span: Span,
}

impl Phrases {
    /// Builds the set. Several phrases may stand for one number; blank ones are dropped.
    pub fn new<'a>(phrases: impl IntoIterator<Item = (&'a str, usize)>) -> Phrases {
        let mut by_first: HashMap<String, Vec<(Vec<String>, usize)>> = HashMap::new();
        for (phrase, id) in phrases {
            let parts: Vec<String> = words(&fold(phrase)).into_iter().map(|it| it.folded).collect();
            let Some(first) = parts.first() else { continue };
            by_first.entry(first.clone()).or_default().push((parts, id));
        }
        for list in by_first.values_mut() {
            list.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then(a.cmp(b)));
        }
        Phrases { by_first }
    }

    /// Every place a phrase stands in `text`, the longest phrase winning at each place.
    /// A simple plural `s` on the last word is the same word.
    pub fn find(&self, text: &str) -> Vec<PhraseHit> {
        self.find_in(&words(text))
    }

    /// The same over words already cut.
    pub fn find_in(&self, words: &[Word]) -> Vec<PhraseHit> {
        let mut out = Vec::new();
        let mut at = 0;
        while at < words.len() {
            match self.longest_at(&words[at..]) {
                Some((len, ids)) => {
                    let span =
                        Span { start: words[at].span.start, end: words[at + len - 1].span.end };
                    out.extend(ids.into_iter().map(|id| PhraseHit { id, span }));
                    at += len;
                }
                None => at += 1,
            }
        }
        out
    }

    fn longest_at(&self, words: &[Word]) -> Option<(usize, Vec<usize>)> {
        let first = words[0].folded.as_str();
        let singular = first.strip_suffix('s').unwrap_or(first);
        let candidates = [first, singular].into_iter().filter_map(|it| self.by_first.get(it));
        let mut best: Option<(usize, Vec<usize>)> = None;
        for (parts, id) in candidates.flatten() {
            if !stands_here(parts, words) {
                continue;
            }
            match &mut best {
                Some((len, ids)) if *len == parts.len() => {
                    if !ids.contains(id) {
                        ids.push(*id);
                    }
                }
                Some((len, _)) if *len > parts.len() => {}
                _ => best = Some((parts.len(), vec![*id])),
            }
        }
        best
    }
}

fn stands_here(parts: &[String], words: &[Word]) -> bool {
    parts.len() <= words.len()
        && parts.iter().zip(words).enumerate().all(|(at, (part, word))| {
            word.folded == *part
                || (at + 1 == parts.len()
                    && part.len() > 2
                    && word.folded.strip_suffix('s') == Some(part.as_str()))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(phrases: &[&str], text: &str) -> Vec<String> {
        let set = Phrases::new(phrases.iter().enumerate().map(|(id, it)| (*it, id)));
        set.find(text).into_iter().filter_map(|it| it.span.of(text)).map(str::to_owned).collect()
    }

    #[test]
    fn a_phrase_inside_a_longer_word_is_not_found() {
        assert_eq!(found(&["java", "go"], "JavaScript at Google, going on"), Vec::<String>::new());
    }

    #[test]
    fn the_longest_phrase_wins() {
        assert_eq!(
            found(&["machine learning", "machine", "rest api"], "Machine learning, REST APIs, C"),
            ["Machine learning", "REST APIs"]
        );
    }
}
