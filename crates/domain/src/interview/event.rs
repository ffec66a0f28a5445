//! What happens in an interview: the only thing that is stored of it, and what follows outside.

use serde::{Deserialize, Serialize};

use super::{Answer, By, Claim, intent::Intent};
use crate::{
    content::{Move, When},
    evaluation::Evidence,
    plan::OpenAt,
};

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
        /// The words of the answers so far that it rests on, where there are some.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        evidence: Vec<Evidence>,
        /// The plan's words.
        text: String,
    },
    /// One of the question's hints was given, verbatim.
    HintGiven {
        /// Of which question.
        at: OpenAt,
        /// Index into its `hints`.
        hint: u32,
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
    /// The candidate said something that was understood as no answer.
    Spoke {
        /// The words.
        text: String,
        /// What they were understood as.
        meant: Intent,
    },
    /// The interviewer asked whether this is really meant: `skip` or `end`.
    SureAsked {
        /// What would follow.
        meant: Intent,
    },
    /// What the interviewer keeps of an answer.
    Noted {
        /// To which question.
        at: OpenAt,
        /// To which follow-up.
        follow_up: Option<u32>,
        /// What was claimed, with the words.
        claims: Vec<Claim>,
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
