//! What a candidate means by an utterance: an answer, or one of twelve other things.

mod cues;
mod pattern;
mod questions;
mod rules;
#[cfg(test)]
mod tests;
mod utterance;

use serde::{Deserialize, Serialize};

use utterance::Utterance;

/// The thirteen intents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// Agrees to start and be kept.
    Consent,
    /// Refuses to start or to be kept.
    Decline,
    /// Needs time, stays.
    Wait,
    /// Wants the same words again.
    Repeat,
    /// Wants meaning, scope or a hint.
    Clarify,
    /// Wants the next question.
    Skip,
    /// Steps away.
    Pause,
    /// Is back.
    Resume,
    /// Wants to stop for good.
    End,
    /// Asks the interviewer something.
    AskInterviewer,
    /// Thanks, greets, jokes.
    SmallTalk,
    /// Does not know.
    NoAnswer,
    /// Answers.
    Answer,
}

/// Where in the interview the utterance was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// Consent was asked for.
    AwaitingConsent,
    /// A question is open.
    InQuestion,
    /// On hold.
    Paused,
    /// The candidate's own questions, or goodbye.
    Closing,
}

/// From this confidence on a reading is acted on without asking back. Ours: see `rules::sure`.
const SURE: f64 = 0.85;

/// Whether a reading with this confidence is acted on even where it cannot be taken back.
pub fn is_sure(confidence: f64) -> bool {
    confidence >= SURE
}

/// Whether whoever wants it clearer asks for a way in rather than for other words.
pub fn wants_a_hint(utterance: &str) -> bool {
    Utterance::of(utterance).clauses.iter().any(utterance::Clause::names_a_hint)
}

/// Whether the interview is to end, or the question to be left, when it was asked whether that is
/// really meant; `None` when the words say neither. Whoever wants to go on goes on.
pub fn really_means_it(utterance: &str) -> Option<bool> {
    rules::confirms(&Utterance::of(utterance))
}

/// What is meant by `utterance`, with a confidence from 0 to 1. Deterministic and offline.
///
/// When it is unclear whether something said while a question is open is a command, it is an
/// answer: a command can be given again, a lost answer cannot.
pub fn read(utterance: &str, moment: Moment) -> (Intent, f64) {
    rules::decide(&Utterance::of(utterance), moment)
}
