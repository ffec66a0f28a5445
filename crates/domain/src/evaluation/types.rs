//! The words of an evaluation.

use serde::{Deserialize, Serialize};

use crate::{
    content::{KeyPoint, RoundKind, Sample},
    text::Span,
};

/// Everything an answer is judged by. Nothing about voice, persona, style, speed or person.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerToJudge<'a> {
    /// The question, verbatim, with the follow-ups that were asked.
    pub question: &'a str,
    /// Which round; `None` when unknown (batch input).
    pub round: Option<RoundKind>,
    /// Key points; may be empty in batch input.
    pub key_points: &'a [KeyPoint],
    /// A very good answer; may be empty in batch input.
    pub model_answer: &'a str,
    /// Graded samples; may be empty.
    pub samples: &'a [Sample],
    /// The answer; with follow-ups, all answers joined by a blank line.
    pub answer: &'a str,
}

/// An evaluation as stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    /// `embedded` or the name of a model engine.
    pub engine: String,
    /// Version of the engine, changed with every formula or weight.
    pub engine_version: String,
    /// Why it is less than the engine can do (`no sentence model`), if it is.
    pub degraded: Option<String>,
    /// The judgement.
    #[serde(flatten)]
    pub verdict: Verdict,
}

impl Evaluation {
    /// What stands where the embedded engine failed: no score, and why.
    pub fn failed() -> Evaluation {
        Evaluation {
            engine: "embedded".to_owned(),
            engine_version: super::VERSION.to_owned(),
            degraded: None,
            verdict: Verdict::NotScored { reason: NotScored::EngineFailed },
        }
    }
}

/// Scored, or not and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum Verdict {
    /// Judged.
    Scored(Scored),
    /// Not judged: outside every average.
    NotScored {
        /// Why.
        reason: NotScored,
    },
}

/// A judged answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scored {
    /// 0 to 100, one decimal.
    pub overall: f64,
    /// Half-width of the confidence interval, points.
    pub margin: f64,
    /// Each dimension 0 to 100 with its weight in `overall`, in fixed order.
    pub dimensions: Vec<Dimension>,
    /// One per key point, in order.
    pub points: Vec<PointVerdict>,
    /// Parts of the answer that show something (`result`, `action`, `figure`, …), verified.
    pub evidence: Vec<Evidence>,
    /// Deductions and remarks, for the person to read.
    pub remarks: Vec<String>,
}

/// One dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dimension {
    /// `relevance`, `coverage`, `depth`, `structure`, `specificity`, `clarity`.
    pub name: String,
    /// 0 to 100.
    pub score: f64,
    /// Share of `overall`; the weights sum to 1.
    pub weight: f64,
}

/// What became of a key point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PointVerdict {
    /// The key point.
    pub key_point: String,
    /// Its weight, 1 to 3.
    pub weight: u8,
    /// `covered`, `partial`, `contradicted` or `missing`.
    pub verdict: Found,
    /// The words it rests on; none when missing.
    pub evidence: Option<Evidence>,
}

/// What became of a key point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// Said.
    Covered,
    /// Touched.
    Partial,
    /// The opposite was said.
    Contradicted,
    /// Not said.
    Missing,
}

/// A span of the stored answer with its exact words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What it shows: `key_point`, `situation`, `action`, `result`, `figure`, ….
    pub shows: String,
    /// Byte range of the UTF-8 answer.
    #[serde(flatten)]
    pub span: Span,
    /// The words under the span, byte for byte.
    pub quote: String,
}

impl Evidence {
    /// The evidence for a span of `answer`; `None` when the span does not lie on it.
    pub fn cut(shows: &str, span: Span, answer: &str) -> Option<Evidence> {
        let quote = span.of(answer)?.to_owned();
        Some(Evidence { shows: shows.to_owned(), span, quote })
    }

    /// Whether the quote is what stands there.
    pub fn holds(&self, answer: &str) -> bool {
        self.span.of(answer) == Some(self.quote.as_str())
    }
}

/// Why an answer was not judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotScored {
    /// Never answered.
    Unanswered,
    /// Skipped, and the plan says skipped questions are not scored.
    Skipped,
    /// Too few words to judge.
    TooShort,
    /// No words of a language.
    Unintelligible,
    /// Another language than the question.
    OtherLanguage,
    /// The rubric has nothing to judge against.
    NoRubric,
    /// The engine failed.
    EngineFailed,
}

impl NotScored {
    /// What people read.
    pub fn in_words(self) -> &'static str {
        match self {
            NotScored::Unanswered => "This question was not answered.",
            NotScored::Skipped => "This question was skipped.",
            NotScored::TooShort => "The answer has too few words to judge.",
            NotScored::Unintelligible => "The answer has no words that could be judged.",
            NotScored::OtherLanguage => "The answer is in another language than the question.",
            NotScored::NoRubric => "There is nothing to judge this answer against.",
            NotScored::EngineFailed => "Judging this answer failed. It counts in no average.",
        }
    }
}

/// The vectors of one text.
#[derive(Debug, Clone, PartialEq)]
pub struct Embedding {
    /// Of the whole text, length 1.
    pub sentence: Vec<f32>,
    /// One per word piece, each of length 1, without the special pieces.
    pub tokens: Vec<Vec<f32>>,
    /// Byte range of each word piece in the text.
    pub spans: Vec<Span>,
}

/// A sentence model. Declared here, implemented in the server; tests use the real one.
pub trait Embedder {
    /// One embedding per text, in order. Deterministic.
    fn embed(&self, texts: &[&str]) -> Vec<Embedding>;
}
