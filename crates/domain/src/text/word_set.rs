//! Lists of single words, written as running text and asked as sets.

use std::collections::HashSet;

/// A set of folded words.
#[derive(Debug)]
pub(crate) struct WordSet(HashSet<&'static str>);

impl WordSet {
    /// Words separated by white space.
    pub(crate) fn of(text: &'static str) -> WordSet {
        WordSet(text.split_whitespace().collect())
    }

    /// Whether the folded word is one of them.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

/// Declares sets of words: `NAME = "one two three";`.
macro_rules! words_of {
    ($($(#[$meta:meta])* $name:ident = $text:expr;)*) => {$(
        $(#[$meta])*
        pub(super) static $name: std::sync::LazyLock<$crate::text::WordSet> =
            std::sync::LazyLock::new(|| $crate::text::WordSet::of($text));
    )*};
}
pub(crate) use words_of;
