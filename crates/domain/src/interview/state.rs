//! Where an interview stands: the fold of its events.

use serde::{Deserialize, Serialize};

use super::{Answer, Claim, intent::Intent};
use crate::{
    content::{Move, When},
    plan::OpenAt,
    time::Timestamp,
};

/// Where an interview stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Phase {
    /// Created, not opened.
    Greeting,
    /// Consent was asked for; nothing is kept before it is given.
    AwaitingConsent,
    /// A question is open.
    InRound {
        /// Which question of the plan.
        at: OpenAt,
        /// Index into the question's `follow_ups` when a follow-up is open.
        follow_up: Option<u32>,
    },
    /// On hold; comes back to the question that was open.
    Paused {
        /// Which question of the plan.
        at: OpenAt,
        /// The follow-up that was open.
        follow_up: Option<u32>,
    },
    /// The candidate asks.
    CandidateQuestions,
    /// Said goodbye; the last words.
    Closing,
    /// Held to the end.
    Completed,
    /// Consent was refused.
    Declined,
    /// Ended before the end.
    Ended {
        /// By whom.
        by: By,
    },
    /// Left alone for too long.
    Abandoned,
}

/// Who ended an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The candidate.
    Candidate,
    /// The house (an operator, an erased account).
    House,
}

/// The fold of all events so far.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// Where it stands.
    pub phase: Phase,
    /// When consent was given.
    pub consent_at: Option<Timestamp>,
    /// Time of the first and the last event.
    pub started_at: Option<Timestamp>,
    /// Time of the last event.
    pub last_at: Option<Timestamp>,
    /// Since when it is on hold.
    pub paused_since: Option<Timestamp>,
    /// Milliseconds on hold so far; not interview time.
    pub paused_millis: i64,
    /// What became of each question that was opened, in order.
    pub outcomes: Vec<(OpenAt, Outcome)>,
    /// How many times each move was made, to vary words deterministically.
    pub said: std::collections::BTreeMap<Move, u32>,
    /// What was done about the question that is open.
    pub about_open: AboutOpen,
    /// What the candidate claimed so far.
    pub memory: Vec<Remembered>,
    /// `skip` or `end`, while the interviewer waits to hear whether it is really meant.
    pub sure_asked: Option<Intent>,
}

/// What was done about the open question so far.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AboutOpen {
    /// Follow-ups that were asked, with their reasons.
    pub follow_ups: Vec<(u32, When)>,
    /// How often it was asked again in other words.
    pub rephrased: u32,
    /// How many of its hints were given.
    pub hints: u32,
    /// Whether a way in was offered after "I don't know".
    pub nudged: bool,
    /// Whether the candidate was asked to come to an end with the open answer.
    pub wrapped_up: bool,
    /// Milliseconds of interview when it was asked.
    pub since_millis: i64,
    /// Milliseconds of interview when its open follow-up, or else the question, was asked.
    pub asked_millis: i64,
}

/// A claim with the answer it was made in.
#[derive(Debug, Clone, PartialEq)]
pub struct Remembered {
    /// In the answer to which question.
    pub at: OpenAt,
    /// To which follow-up.
    pub follow_up: Option<u32>,
    /// What was claimed.
    pub claim: Claim,
}

/// What became of a question.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// Open.
    Open,
    /// Answered; the texts in order (first the answer, then those to follow-ups).
    Answered(Vec<Answer>),
    /// Skipped.
    Skipped,
    /// Open when the interview ended.
    Unanswered,
}
