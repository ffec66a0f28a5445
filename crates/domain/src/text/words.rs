//! Words and sentences with their byte offsets.

use rust_stemmers::{Algorithm, Stemmer};
use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A half-open byte range `[start, end)` of a UTF-8 text, on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The text under the span; `None` when it does not lie on `text`.
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }
}

/// One word of a text: letters and digits with inner `+ # . - ' & /` kept where names of
/// skills need them (`c++`, `c#`, `node.js`, `ci/cd`, `o'connell`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it stands.
    pub span: Span,
    /// Folded form: lower case, without accents.
    pub folded: String,
}

/// Lower case without accents: `Siobhán` → `siobhan`. Ligatures are taken apart.
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c == '\u{2019}' { '\'' } else { c })
        .collect()
}

/// The English stem (Snowball) of an already folded word.
pub fn stem(folded: &str) -> String {
    Stemmer::create(Algorithm::English).stem(folded).into_owned()
}

/// Every word of `text`, in order.
pub fn words(text: &str) -> Vec<Word> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut out = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if !starts_word(&chars, at) {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while end < chars.len() && continues_word(&chars, end) {
            end += 1;
        }
        let span = Span { start: chars[at].0, end: chars.get(end).map_or(text.len(), |it| it.0) };
        out.push(Word { span, folded: fold(&text[span.start..span.end]) });
        at = end;
    }
    out
}

fn letter(chars: &[(usize, char)], at: usize) -> bool {
    chars.get(at).is_some_and(|(_, c)| c.is_alphanumeric() || is_combining_mark(*c))
}

/// A letter or digit, or the dot of `.net`.
fn starts_word(chars: &[(usize, char)], at: usize) -> bool {
    letter(chars, at)
        || (chars[at].1 == '.'
            && letter(chars, at + 1)
            && (at == 0 || chars[at - 1].1.is_whitespace()))
}

fn continues_word(chars: &[(usize, char)], at: usize) -> bool {
    match chars[at].1 {
        // "c++", "c#" and "f#" end in their signs.
        '+' | '#' => !letter(chars, at + 1) && (letter(chars, at - 1) || chars[at - 1].1 == '+'),
        '.' | '\'' | '\u{2019}' | '&' => letter(chars, at - 1) && letter(chars, at + 1),
        _ => letter(chars, at),
    }
}

/// Sentences of `text`: ends at `.`, `!`, `?` before white space, and at line breaks.
/// Common abbreviations and single initials do not end one.
pub fn sentences(text: &str) -> Vec<Span> {
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let after = at + c.len_utf8();
        let ends = match c {
            '\n' => true,
            '!' | '?' | '…' => next_is_space(text, after),
            '.' => next_is_space(text, after) && !abbreviation(&text[start..at]),
            _ => false,
        };
        if ends {
            push_trimmed(text, start, after, &mut out);
            start = after;
        }
    }
    push_trimmed(text, start, text.len(), &mut out);
    out
}

fn next_is_space(text: &str, at: usize) -> bool {
    text[at..].chars().next().is_none_or(char::is_whitespace)
}

fn abbreviation(before: &str) -> bool {
    const KNOWN: &[&str] =
        &["e.g", "i.e", "mr", "mrs", "ms", "dr", "st", "vs", "approx", "no", "inc", "ltd", "dept"];
    let last = before.rsplit(char::is_whitespace).next().unwrap_or("");
    let last = last.trim_start_matches(['(', '"']).to_lowercase();
    (last.chars().count() == 1 && last.chars().all(char::is_alphabetic) && last != "i")
        || KNOWN.contains(&last.as_str())
}

fn push_trimmed(text: &str, start: usize, end: usize, out: &mut Vec<Span>) {
    let piece = &text[start..end];
    let lead = piece.len() - piece.trim_start().len();
    let trimmed = piece.trim();
    if !trimmed.is_empty() {
        out.push(Span { start: start + lead, end: start + lead + trimmed.len() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|it| it.folded).collect()
    }

    #[test]
    fn names_of_skills_stay_one_word() {
        assert_eq!(
            folded("C++, C# and Node.js; .NET. Siobhán O’Connell's CI/CD"),
            ["c++", "c#", "and", "node.js", ".net", "siobhan", "o'connell's", "ci", "cd"]
        );
    }

    #[test]
    fn an_abbreviation_does_not_end_a_sentence() {
        let text = "I led e.g. billing. It grew!\nThen we stopped";
        let found: Vec<&str> = sentences(text).into_iter().filter_map(|it| it.of(text)).collect();
        assert_eq!(found, ["I led e.g. billing.", "It grew!", "Then we stopped"]);
    }
}
