//! What an answer is worth, with the candidate's own words as evidence.

mod types;

pub use types::{
    AnswerToJudge, Dimension, Embedder, Embedding, Evaluation, Evidence, Found, NotScored,
    PointVerdict, Scored, Verdict,
};
