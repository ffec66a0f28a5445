//! Words, sentences and phrase matching on word boundaries: what every reader of text shares.

mod phrases;
mod word_set;
mod words;

pub use phrases::{PhraseHit, Phrases};
pub(crate) use word_set::{WordSet, words_of};
pub use words::{Span, Word, fold, sentences, stem, words};
