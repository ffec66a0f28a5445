//! Words, sentences and phrase matching on word boundaries: what every reader of text shares.

mod phrases;
mod words;

pub use phrases::{PhraseHit, Phrases};
pub use words::{Span, Word, fold, sentences, stem, words};
