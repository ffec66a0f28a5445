//! What can be asked of an interview, and why it may be refused.

use serde::{Deserialize, Serialize};

use super::Answer;
use crate::plan::OpenAt;

/// What a candidate, or the clock, asks of an interview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Opens the room: greeting and request for consent.
    Open,
    /// Gives consent to keep the transcript.
    Consent,
    /// Refuses it.
    Decline,
    /// Answers the open question. `at` and `follow_up` name the question it answers, so that a
    /// late answer never lands on the next one.
    Answer {
        /// The answer.
        answer: Answer,
        /// Which question it answers.
        at: OpenAt,
        /// Which follow-up it answers.
        #[serde(default)]
        follow_up: Option<u32>,
    },
    /// Says something whose meaning is for the interviewer to find out: an answer, or one of the
    /// other things people say. While a question is open, `at` and `follow_up` name it, so that
    /// late words never leak into the next one.
    Say {
        /// The words.
        said: Answer,
        /// The question that was open when they were said.
        #[serde(default)]
        at: Option<OpenAt>,
        /// The follow-up that was open.
        #[serde(default)]
        follow_up: Option<u32>,
    },
    /// Skips the open question.
    Skip,
    /// Wants the same words again.
    Repeat,
    /// Wants it in other words.
    Rephrase,
    /// Wants a way in.
    Hint,
    /// Needs a moment.
    Hold,
    /// Steps away.
    Pause,
    /// Is back.
    Resume,
    /// Asks the interviewer something (in `CandidateQuestions`).
    Ask {
        /// The question.
        text: String,
    },
    /// Has no (more) questions.
    NoMoreQuestions,
    /// Says goodbye; completes.
    Finish,
    /// Stops for good.
    End,
    /// The clock: the time the person chose for one answer is over.
    TimeIsUp {
        /// For the answer to which question.
        at: OpenAt,
        /// To which follow-up.
        #[serde(default)]
        follow_up: Option<u32>,
    },
    /// The clock: nothing was heard for so long that the interviewer waits on hold.
    Silence,
    /// The clock: left alone for too long.
    Abandon,
}

/// Why a command changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Open the room first.
    #[error("the interview has not been opened")]
    NotOpened,
    /// It is open already.
    #[error("the interview is already open")]
    AlreadyOpen,
    /// Nothing before consent.
    #[error("consent has not been given")]
    NoConsent,
    /// Consent is settled.
    #[error("consent has already been given")]
    ConsentSettled,
    /// Resume first.
    #[error("the interview is paused")]
    IsPaused,
    /// Only a paused interview resumes.
    #[error("the interview is not paused")]
    NotPaused,
    /// The time for this answer is not over, or was said to be.
    #[error("the time for this answer is not over")]
    NotYet,
    /// No question is open.
    #[error("no question is open")]
    NoOpenQuestion,
    /// The answer is for a question that is no longer, or not yet, open.
    #[error("this answer is for another question than the open one")]
    OtherQuestion,
    /// Not the time for the candidate's questions.
    #[error("this is not the moment for your questions")]
    NotYourQuestions,
    /// There are questions left.
    #[error("the interview is not at its close")]
    NotClosing,
    /// Final.
    #[error("the interview is over")]
    Over,
    /// Blank.
    #[error("the answer is empty")]
    EmptyAnswer,
    /// Over [`Answer::MAX_CHARS`] characters.
    #[error("an answer has at most 20,000 characters")]
    AnswerTooLong,
}
