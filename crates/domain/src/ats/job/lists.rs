//! Lists of single words, written as running text and asked as sets.

use std::collections::HashSet;

/// A set of folded words.
pub(super) struct WordSet(HashSet<&'static str>);

impl WordSet {
    pub(super) fn of(text: &'static str) -> WordSet {
        WordSet(text.split_whitespace().collect())
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

/// Declares sets of words: `NAME = "one two three";`.
macro_rules! words_of {
    ($($(#[$meta:meta])* $name:ident = $text:expr;)*) => {$(
        $(#[$meta])*
        pub(super) static $name: std::sync::LazyLock<super::lists::WordSet> =
            std::sync::LazyLock::new(|| super::lists::WordSet::of($text));
    )*};
}
pub(super) use words_of;
