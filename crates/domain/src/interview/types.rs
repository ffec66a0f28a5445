//! The words of a live interview: state, commands, events, effects.

use serde::{Deserialize, Serialize};

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
    /// Skips the open question.
    Skip,
    /// Wants the same words again.
    Repeat,
    /// Wants it in other words.
    Rephrase,
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
    /// The clock: left alone for too long.
    Abandon,
}

/// An answer a person could have given: not blank, at most [`Answer::MAX_CHARS`] characters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "RawAnswer", into = "RawAnswer")]
pub struct Answer {
    pub(super) text: String,
    pub(super) spoken: Option<Spoken>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAnswer {
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    spoken: Option<Spoken>,
}

/// Times of a spoken answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spoken {
    /// The words with their times.
    pub words: Vec<WordTime>,
}

/// One spoken word.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordTime {
    /// As recognised.
    pub word: String,
    /// Milliseconds from the start of the answer.
    pub start: u32,
    /// Milliseconds from the start of the answer.
    pub end: u32,
}

impl Answer {
    /// The longest answer, in characters.
    pub const MAX_CHARS: usize = 20_000;

    /// Trims; refuses blank and over-long text.
    pub fn parse(text: &str) -> Result<Answer, Refused> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Refused::EmptyAnswer);
        }
        if text.chars().count() > Answer::MAX_CHARS {
            return Err(Refused::AnswerTooLong);
        }
        Ok(Answer { text: text.to_owned(), spoken: None })
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Word times, when it was spoken.
    pub fn spoken(&self) -> Option<&Spoken> {
        self.spoken.as_ref()
    }
}

impl TryFrom<RawAnswer> for Answer {
    type Error = Refused;
    fn try_from(raw: RawAnswer) -> Result<Answer, Refused> {
        Ok(Answer { spoken: raw.spoken, ..Answer::parse(&raw.text)? })
    }
}

impl From<Answer> for RawAnswer {
    fn from(answer: Answer) -> RawAnswer {
        RawAnswer { text: answer.text, spoken: answer.spoken }
    }
}

/// What happened. The only thing that is stored of a live interview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// The interviewer said something that is not a question of the plan.
    Said {
        /// Why.
        #[serde(rename = "move")]
        move_: Move,
        /// The words.
        text: String,
    },
    /// Consent was asked for.
    ConsentAsked,
    /// Consent was given.
    ConsentGiven,
    /// Consent was refused.
    ConsentDeclined,
    /// A round began.
    RoundOpened {
        /// Index into the plan's rounds.
        round: u32,
    },
    /// A question of the plan was asked, verbatim.
    Asked {
        /// Which.
        at: OpenAt,
        /// The plan's words.
        text: String,
    },
    /// A follow-up of the plan was asked, verbatim.
    FollowUpAsked {
        /// Of which question.
        at: OpenAt,
        /// Index into its `follow_ups`.
        follow_up: u32,
        /// What in the answer called for it.
        reason: When,
        /// The plan's words.
        text: String,
    },
    /// The open question was repeated or rephrased.
    AskedAgain {
        /// Which.
        at: OpenAt,
        /// The words.
        text: String,
        /// Whether in other words.
        rephrased: bool,
    },
    /// An answer was given.
    Answered {
        /// To which question.
        at: OpenAt,
        /// To which follow-up.
        follow_up: Option<u32>,
        /// The answer.
        answer: Answer,
    },
    /// The question (with its follow-ups) was skipped.
    Skipped {
        /// Which.
        at: OpenAt,
    },
    /// The question is closed; what was answered can be evaluated.
    QuestionClosed {
        /// Which.
        at: OpenAt,
    },
    /// On hold from here.
    Paused,
    /// Back.
    Resumed,
    /// The candidate may ask.
    QuestionsInvited,
    /// The candidate asked.
    CandidateAsked {
        /// The question.
        text: String,
    },
    /// Goodbye.
    ClosingBegun,
    /// Held to the end.
    Completed,
    /// Ended early.
    Ended {
        /// By whom.
        by: By,
    },
    /// Left alone for too long.
    Abandoned,
}

/// What the outside world must do because of events. The server turns them into jobs, in the
/// same transaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Effect {
    /// Evaluate the answers to this question.
    Evaluate {
        /// Which.
        at: OpenAt,
    },
    /// Write the report.
    WriteReport,
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
    /// Follow-ups asked on the open question.
    pub follow_ups_asked: Vec<u32>,
    /// How often the open question was asked again in other words.
    pub rephrased: u32,
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

/// One line of the transcript.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    /// Number of the event it came from.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Whose, and what for.
    pub kind: TurnKind,
    /// The words.
    pub text: String,
}

/// Whose words a turn is, and what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TurnKind {
    /// Interviewer: talk around the questions.
    Talk,
    /// Interviewer: a question of the plan.
    Question(OpenAt),
    /// Interviewer: a follow-up of the plan.
    FollowUp(OpenAt),
    /// Candidate: an answer.
    Answer(OpenAt),
    /// Candidate: an own question.
    CandidateQuestion,
}
