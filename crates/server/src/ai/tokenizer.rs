//! Word pieces of BERT, uncased: the way the model was taught to read.
//!
//! A text is cleaned, taken apart into letters without accents, lower-cased, cut at white space
//! and punctuation, and each word is covered from the left with the longest pieces of the
//! vocabulary (Devlin et al. 2018). Every piece remembers the bytes it came from.

use std::collections::HashMap;

use domain::text::Span;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::punctuation::is_punctuation;

/// Begins every text.
pub(super) const CLS: u32 = 101;
/// Ends every text.
pub(super) const SEP: u32 = 102;
const UNKNOWN: u32 = 100;

/// Words of more letters are one unknown piece, as in the reference.
const LONGEST_WORD: usize = 100;

/// One piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) id: u32,
    /// The bytes of the text it covers.
    pub(super) span: Span,
    /// Whether a word begins here.
    pub(super) begins_word: bool,
}

/// The vocabulary.
#[derive(Debug)]
pub(super) struct Tokenizer {
    first: HashMap<String, u32>,
    /// Pieces that go on with a word, without their `##`.
    inner: HashMap<String, u32>,
}

/// A letter as the model reads it, with the bytes it came from.
#[derive(Debug, Clone, Copy)]
struct Letter {
    c: char,
    span: Span,
}

impl Tokenizer {
    /// Reads a vocabulary: one piece per line, its number is its line.
    pub(super) fn new(vocabulary: &str) -> anyhow::Result<Tokenizer> {
        let (mut first, mut inner) = (HashMap::new(), HashMap::new());
        for (line, id) in vocabulary.lines().zip(0u32..) {
            match line.strip_prefix("##") {
                Some(rest) if !rest.is_empty() => inner.insert(rest.to_owned(), id),
                _ => first.insert(line.to_owned(), id),
            };
        }
        for (name, id) in [("[UNK]", UNKNOWN), ("[CLS]", CLS), ("[SEP]", SEP)] {
            anyhow::ensure!(first.get(name) == Some(&id), "the vocabulary has no {name} at {id}");
        }
        Ok(Tokenizer { first, inner })
    }

    /// The pieces of a text, without the two that frame it.
    pub(super) fn pieces(&self, text: &str) -> Vec<Piece> {
        let mut out = Vec::new();
        for word in words(text) {
            self.cover(&word, &mut out);
        }
        out
    }

    /// Covers a word with pieces; one that cannot be covered is unknown as a whole.
    fn cover(&self, word: &[Letter], out: &mut Vec<Piece>) {
        let before = out.len();
        let mut at = 0;
        while word.len() <= LONGEST_WORD && at < word.len() {
            let Some((id, end)) = self.longest(word, at) else { break };
            out.push(Piece { id, span: cover_span(&word[at..end]), begins_word: at == 0 });
            at = end;
        }
        if at < word.len() {
            out.truncate(before);
            out.push(Piece { id: UNKNOWN, span: cover_span(word), begins_word: true });
        }
    }

    /// The longest piece that stands at `at`, and where it ends.
    fn longest(&self, word: &[Letter], at: usize) -> Option<(u32, usize)> {
        let pieces = if at == 0 { &self.first } else { &self.inner };
        let mut rest: String = word[at..].iter().map(|it| it.c).collect();
        for end in (at + 1..=word.len()).rev() {
            if let Some(id) = pieces.get(rest.as_str()) {
                return Some((*id, end));
            }
            rest.pop();
        }
        None
    }
}

fn cover_span(letters: &[Letter]) -> Span {
    let start = letters.first().map_or(0, |it| it.span.start);
    Span { start, end: letters.last().map_or(start, |it| it.span.end) }
}

/// The words of a text: runs of letters, and each sign of punctuation by itself.
fn words(text: &str) -> Vec<Vec<Letter>> {
    let mut out: Vec<Vec<Letter>> = Vec::new();
    let mut open = false;
    for letter in letters(text) {
        if letter.c.is_whitespace() {
            open = false;
        } else if is_punctuation(letter.c) || is_ideograph(letter.c) {
            out.push(vec![letter]);
            open = false;
        } else if open {
            out.last_mut().expect("an open word is in the list").push(letter);
        } else {
            out.push(vec![letter]);
            open = true;
        }
    }
    out
}

/// Letters as the model reads them: no control signs, no accents, lower case.
fn letters(text: &str) -> impl Iterator<Item = Letter> + '_ {
    text.char_indices().filter(|(_, c)| !is_removed(*c)).flat_map(|(start, c)| {
        let span = Span { start, end: start + c.len_utf8() };
        std::iter::once(c)
            .nfd()
            .filter(|c| !is_combining_mark(*c))
            .flat_map(char::to_lowercase)
            .map(move |c| Letter { c, span })
            .collect::<Vec<_>>()
    })
}

/// Control and format signs, private use, and the replacement character.
fn is_removed(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        || matches!(c, '\u{fffd}' | '\u{ad}' | '\u{61c}' | '\u{feff}')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{600}'..='\u{605}')
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// Chinese signs are words of their own.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{20000}'..='\u{2a6df}')
        || matches!(c, '\u{2a700}'..='\u{2ceaf}' | '\u{f900}'..='\u{faff}')
        || matches!(c, '\u{2f800}'..='\u{2fa1f}')
}
