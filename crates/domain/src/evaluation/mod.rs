//! What an answer is worth, with the candidate's own words as evidence.

mod alignment;
mod case;
mod claims;
#[path = "common_words.gen.rs"]
mod common_words;
mod coverage;
mod cues;
mod evaluate;
mod language;
mod overlap;
mod points;
mod polarity;
mod quick;
mod rarity;
mod reading;
mod samples;
mod score;
mod signals;
mod story;
mod suspicion;
#[cfg(test)]
mod tests;
mod types;
mod vectors;
#[path = "weights.gen.rs"]
mod weights;
mod windows;

pub use claims::{Claim, ClaimKind, beyond_the_resume, claims, conflict};
use evaluate::VERSION;
pub use evaluate::{evaluate, signals_of};
pub use quick::{Sign, quick_reading};
pub(crate) use rarity::rarity;
pub use types::{
    AnswerToJudge, Dimension, Embedder, Embedding, Evaluation, Evidence, Found, NotScored,
    PointVerdict, Scored, Verdict,
};
