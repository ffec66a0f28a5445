//! What only a sentence model can tell: two questions that ask the same, a key point that the
//! model answer does not make, graded samples in the wrong order.

use super::push;
use crate::{
    content::{Catalog, Finding, Question},
    evaluation::{AnswerToJudge, Embedder, Found, Scored, Verdict, evaluate},
};

/// Questions with vectors nearer than this ask the same, whatever their words. Ours, on the bank:
/// the nearest pairs that two readers called different questions lie below.
const SAME: f32 = 0.88;

/// So much of the weight of the key points may be missing from the model answer as the scorer
/// reads it. Ours: the scorer overlooks a point now and then.
const OVERLOOKED: f64 = 0.4;

impl Catalog {
    /// Questions that ask what another one asks, in other words.
    pub fn near_duplicates(&self, embedder: &dyn Embedder) -> Vec<Finding> {
        let texts: Vec<&str> = self.questions.iter().map(|it| it.text.as_str()).collect();
        let vectors: Vec<Vec<f32>> =
            embedder.embed(&texts).into_iter().map(|it| it.sentence).collect();
        let mut out = Vec::new();
        for (at, one) in vectors.iter().enumerate() {
            for (other, two) in vectors.iter().enumerate().skip(at + 1) {
                let nearness: f32 = one.iter().zip(two).map(|(a, b)| a * b).sum();
                if nearness > SAME {
                    let id = &self.questions[other].id;
                    let message = format!("asks nearly what `{id}` asks ({nearness:.2})");
                    push(&mut out, &self.questions[at].id, message);
                }
            }
        }
        out
    }

    /// What the scorer reads otherwise than the writers: points it does not find in the model
    /// answer, samples it puts in another order. It may be the writers or the scorer who err, so
    /// these are worth a look and no faults. Takes about half a second per question.
    pub fn judged_otherwise(&self, embedder: &dyn Embedder) -> Vec<Finding> {
        let mut out = Vec::new();
        for it in &self.questions {
            judged(it, embedder, &mut out);
        }
        out
    }
}

fn judged(question: &Question, embedder: &dyn Embedder, out: &mut Vec<Finding>) {
    let mut must = |holds: bool, message: String| {
        if !holds {
            push(out, &question.id, message);
        }
    };
    let Some(best) = scored(question, &question.model_answer, embedder) else {
        must(false, "the model answer cannot be scored".to_owned());
        return;
    };
    let all: f64 = best.points.iter().map(|it| f64::from(it.weight)).sum();
    let lost = best.points.iter().filter(|it| it.verdict == Found::Missing);
    let lost: f64 = lost.map(|it| f64::from(it.weight)).sum();
    must(lost <= OVERLOOKED * all, "the model answer leaves out too many key points".to_owned());
    let of_level = |level: u8| {
        let sample = question.samples.iter().find(|it| it.level == level)?;
        scored(question, &sample.text, embedder).map(|it| it.overall)
    };
    if let (Some(weak), Some(strong)) = (of_level(2), of_level(5)) {
        must(weak < strong, format!("sample 2 scores {weak}, sample 5 only {strong}"));
    }
}

/// The answer judged without the samples, which would know it.
fn scored(question: &Question, answer: &str, embedder: &dyn Embedder) -> Option<Scored> {
    let asked = AnswerToJudge {
        question: &question.text,
        round: Some(question.round),
        key_points: &question.key_points,
        model_answer: &question.model_answer,
        samples: &[],
        answer,
    };
    match evaluate(&asked, Some(embedder)).verdict {
        Verdict::Scored(scored) => Some(scored),
        Verdict::NotScored { .. } => None,
    }
}
