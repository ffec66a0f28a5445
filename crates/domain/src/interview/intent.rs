//! What a candidate means by an utterance: an answer, or one of twelve other things.

mod cues;
mod features;
mod learned;
mod pattern;
mod questions;
mod rules;
#[cfg(test)]
mod tests;
mod utterance;

use serde::{Deserialize, Serialize};

pub use features::features;
use learned::likeliest;
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

/// Something that was said, as far as its meaning hangs on it.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// The words.
    pub words: &'a str,
    /// When.
    pub moment: Moment,
    /// What the interviewer had said; may be blank.
    pub after: &'a str,
    /// The sentence vector of the words, when there is one.
    pub vector: Option<&'a [f32]>,
}

/// From this confidence on a reading is acted on without asking back. Ours: "Hm." is read as
/// consent with .86.
const SURE: f64 = 0.9;

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

/// Below this likelihood something said while a question is open is an answer. Ours, set on the
/// files of sentences the weights were learned from, each left out in turn.
const COMMAND: f64 = 0.5;
/// The same without a sentence vector, where the rules too take it for an answer: word
/// sequences alone mistake "I have always liked" for "I have never liked".
const COMMAND_BY_WORDS: f64 = 0.85;

/// What is meant, with a confidence from 0 to 1. Deterministic and offline; a sentence vector
/// makes it surer.
///
/// When it is unclear whether something said while a question is open is a command, it is an
/// answer: a command can be given again, a lost answer cannot. A story is always one.
pub fn read(said: &Said<'_>) -> (Intent, f64) {
    let in_question = said.moment == Moment::InQuestion;
    let utterance = Utterance::of(said.words);
    if utterance.len() == 0 {
        return (Intent::Answer, 0.0);
    }
    if in_question && utterance.len() > rules::STORY_WORDS {
        return (Intent::Answer, 1.0);
    }
    let (intent, likely) = likeliest(said);
    if in_question && intent != Intent::Answer && likely < enough(said, &utterance) {
        return (Intent::Answer, 1.0 - likely);
    }
    (intent, likely)
}

/// How likely a command must be to be one.
fn enough(said: &Said<'_>, utterance: &Utterance) -> f64 {
    let by_rules = || rules::decide(utterance, said.moment);
    if said.vector.is_none() && by_rules() == Intent::Answer { COMMAND_BY_WORDS } else { COMMAND }
}

/// Whether so much is said that it is an answer whatever it says: no vector is needed for it.
pub fn is_story(utterance: &str) -> bool {
    Utterance::of(utterance).len() > rules::STORY_WORDS
}
