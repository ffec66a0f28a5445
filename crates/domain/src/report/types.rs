//! The words of a report.

use serde::{Deserialize, Serialize};

use crate::{
    content::{Competency, KeyPoint, RoundKind},
    evaluation::Evaluation,
    plan::{Difficulty, OpenAt, RoleRef},
    time::Timestamp,
};

/// A report as stored. Every number in it can be recomputed from the questions it lists.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Version of this shape and its rules; 1.
    pub schema: u32,
    /// The plan's hash.
    pub plan_hash: String,
    /// The role.
    pub role: RoleRef,
    /// The band.
    pub difficulty: Difficulty,
    /// The candidate's name as in the account.
    pub candidate: String,
    /// When the interview began.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// Interview time without pauses.
    pub active_millis: i64,
    /// One or two sentences, true to the numbers.
    pub headline: String,
    /// Mean of what counts; `None` when nothing does.
    pub overall: Option<Mean>,
    /// What was planned, answered, scored.
    pub coverage: Coverage,
    /// Per round.
    pub rounds: Vec<ReportRound>,
    /// Per competency, those with a scored question.
    pub competencies: Vec<CompetencyScore>,
    /// What went well, with evidence; empty where there is none.
    pub strengths: Vec<String>,
    /// What to work on, with evidence; never names what is also a strength.
    pub gaps: Vec<String>,
    /// Engines that judged, `name version`, and whether degraded and why.
    pub engines: Vec<String>,
}

/// A mean with what it is a mean of.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Mean {
    /// 0 to 100, one decimal.
    pub score: f64,
    /// Half-width of its confidence interval, points.
    pub margin: f64,
    /// How many questions it is a mean of.
    pub of: u32,
}

/// How much of the plan was answered and scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Coverage {
    /// Questions of the plan.
    pub planned: u32,
    /// Answered.
    pub answered: u32,
    /// Scored.
    pub scored: u32,
    /// Skipped.
    pub skipped: u32,
    /// Neither answered nor skipped.
    pub unanswered: u32,
}

/// One round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportRound {
    /// What kind.
    pub kind: RoundKind,
    /// Mean of what counts in it.
    pub mean: Option<Mean>,
    /// Its questions.
    pub questions: Vec<ReportQuestion>,
}

/// One competency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CompetencyScore {
    /// Which.
    pub competency: Competency,
    /// Mean of what counts of its questions.
    pub mean: Mean,
}

/// One question with its answer and judgement. The rubric is shown once an answer has been
/// evaluated; otherwise `key_points` and `model_answer` are empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportQuestion {
    /// Place in the plan.
    pub at: OpenAt,
    /// The plan's words.
    pub text: String,
    /// What it looked at.
    pub competency: Competency,
    /// 1 to 5.
    pub level: u8,
    /// What became of it.
    pub standing: Standing,
    /// The answer that was judged: all answers joined by a blank line; evidence spans lie on it.
    pub answer: String,
    /// Question and follow-ups with the answer to each.
    pub answers: Vec<AnswerText>,
    /// What the interviewer kept of the answers: facts, in the candidate's words.
    #[serde(default)]
    pub noted: Vec<String>,
    /// The hints that were given, in order.
    #[serde(default)]
    pub hints: Vec<String>,
    /// The judgement; `None` when never answered.
    pub evaluation: Option<Evaluation>,
    /// What counts in the averages; `None` when outside them. A skip is 0 under `SkipRule::Zero`.
    pub counted: Option<f64>,
    /// Why this score and what a better answer adds, sentence by sentence.
    pub advice: Vec<String>,
    /// What a complete answer contains.
    pub key_points: Vec<KeyPoint>,
    /// A very good answer.
    pub model_answer: String,
}

/// One answer with what it answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AnswerText {
    /// The question or follow-up, verbatim.
    pub asked: String,
    /// The answer, verbatim.
    pub answer: String,
}

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Answered.
    Answered,
    /// Skipped.
    Skipped,
    /// Not reached, or open when the interview ended.
    Unanswered,
}
