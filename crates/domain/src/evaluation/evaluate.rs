//! The embedded engine.

use super::{AnswerToJudge, Embedder, Evaluation, NotScored, Verdict};

/// Judges an answer with the embedded engine; without a sentence model by words alone.
pub fn evaluate(asked: &AnswerToJudge<'_>, embedder: Option<&dyn Embedder>) -> Evaluation {
    let _ = asked;
    Evaluation {
        engine: "embedded".to_owned(),
        engine_version: "1".to_owned(),
        degraded: embedder.is_none().then(|| "no sentence model".to_owned()),
        verdict: Verdict::NotScored { reason: NotScored::NoRubric },
    }
}
