//! How the interviewer talks: company styles, personas and the words for every move.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::RoundKind;

/// A simulated way of interviewing, described as a simulation and named after no company.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompanyStyle {
    /// Kebab case: `large-tech`.
    pub code: String,
    /// What people read.
    pub name: String,
    /// What it simulates, in one or two sentences.
    pub summary: String,
    /// Usual number of questions per round (`professional = 4`).
    pub rounds: BTreeMap<RoundKind, u8>,
}

/// A tone. It changes words around the questions, never a question and never a score.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// Kebab case: `friendly`.
    pub code: String,
    /// The interviewer's name.
    pub name: String,
    /// The tone in a sentence.
    pub summary: String,
    /// Most follow-ups asked on one question, 0 to 3.
    pub follow_up_depth: u8,
    /// The words for every move.
    pub utterances: Utterances,
}

/// Variants for every move. `{name}`, `{role}`, `{round}`, `{count}` and `{minutes}` are filled in;
/// in some moves `{quote}`, `{earlier}` or `{left}`, see there.
pub type Utterances = BTreeMap<Move, Vec<String>>;

/// What an interviewer does with words, besides asking the plan's questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Says hello and what will happen.
    Greet,
    /// Asks for consent to keep what is said.
    AskConsent,
    /// Thanks for the consent and starts.
    ConsentGiven,
    /// Ends kindly after consent was refused.
    ConsentDeclined,
    /// Opens a round.
    OpenRound,
    /// Acknowledges an answer without judging it.
    Acknowledge,
    /// Moves on after "I don't know".
    MoveOn,
    /// Confirms a skip.
    Skipped,
    /// Before repeating.
    Repeat,
    /// Before rephrasing.
    Rephrase,
    /// Gives time to think.
    Hold,
    /// Confirms a pause.
    Paused,
    /// Welcomes back.
    Resumed,
    /// Invites the candidate's questions.
    InviteQuestions,
    /// Answers that it cannot know.
    CannotKnow,
    /// Answers about the process, from the plan.
    AnswerProcess,
    /// Says goodbye after a complete interview.
    Close,
    /// Says goodbye after an early end.
    EndEarly,
    /// Replies to small talk.
    SmallTalk,
    /// Acknowledges an answer by saying some of its words back (`{quote}`), without judging it.
    AcknowledgeQuote,
    /// Offers a gentle way in after "I don't know".
    Nudge,
    /// Before a hint.
    Hint,
    /// There is no (further) hint that would not be the answer.
    NoHint,
    /// Leaves the reading of the question to the candidate.
    Scope,
    /// Asks whether the question is really to be left.
    SureSkip,
    /// Asks whether the interview is really to end.
    SureEnd,
    /// Goes on after all.
    GoOn,
    /// Says that it is on hold, and what ends that.
    StillPaused,
    /// Comes back to the open question after an aside.
    BackToQuestion,
    /// Moves on because the question has had its time.
    KeepTime,
    /// Asks to come to an end with this answer.
    WrapUp,
    /// Says that time is getting short (`{left}` questions).
    TimeShort,
    /// Says that the planned time is over (`{left}` questions).
    TimeOver,
    /// Puts two things the candidate said side by side (`{earlier}`, `{quote}`).
    CallBack,
    /// Puts the years of work the résumé shows (`{earlier}`) beside what was said (`{quote}`).
    ResumeDiffers,
    /// Reminds of what the candidate wanted to come back to (`{quote}`).
    RemindPromise,
    /// Takes an addition at the end.
    Addition,
    /// Says that it waits on hold, after a long silence.
    LeftAlone,
}

impl Move {
    /// Every move, in the order they tend to come up.
    pub const ALL: [Move; 38] = [
        Move::Greet,
        Move::AskConsent,
        Move::ConsentGiven,
        Move::ConsentDeclined,
        Move::OpenRound,
        Move::Acknowledge,
        Move::MoveOn,
        Move::Skipped,
        Move::Repeat,
        Move::Rephrase,
        Move::Hold,
        Move::Paused,
        Move::Resumed,
        Move::InviteQuestions,
        Move::CannotKnow,
        Move::AnswerProcess,
        Move::Close,
        Move::EndEarly,
        Move::SmallTalk,
        Move::AcknowledgeQuote,
        Move::Nudge,
        Move::Hint,
        Move::NoHint,
        Move::Scope,
        Move::SureSkip,
        Move::SureEnd,
        Move::GoOn,
        Move::StillPaused,
        Move::BackToQuestion,
        Move::KeepTime,
        Move::WrapUp,
        Move::TimeShort,
        Move::TimeOver,
        Move::CallBack,
        Move::ResumeDiffers,
        Move::RemindPromise,
        Move::Addition,
        Move::LeftAlone,
    ];
}
