//! What an answer is worth, with the candidate's own words as evidence.

mod cues;
mod evaluate;
mod points;
mod quick;
mod reading;
mod types;

pub use evaluate::evaluate;
pub use quick::quick_reading;
pub use types::{
    AnswerToJudge, Dimension, Embedder, Embedding, Evaluation, Evidence, Found, NotScored,
    PointVerdict, Scored, Verdict,
};
