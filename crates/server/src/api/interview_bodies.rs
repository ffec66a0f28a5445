//! What is sent to an interview: commands, drafts, and which plan to sit.

use domain::{
    interview::{Answer, Command, Refused},
    plan::OpenAt,
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::shapes;

/// What a candidate may ask of an interview.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum CommandBody {
    Open,
    Consent,
    Decline,
    Answer {
        text: String,
        #[schema(value_type = shapes::OpenAt)]
        at: OpenAt,
        #[serde(default)]
        follow_up: Option<u32>,
    },
    /// Something whose meaning is for the interviewer to find out. While a question is open, `at`
    /// and `follow_up` name it.
    Say {
        text: String,
        #[serde(default)]
        #[schema(value_type = Option<shapes::OpenAt>)]
        at: Option<OpenAt>,
        #[serde(default)]
        follow_up: Option<u32>,
    },
    /// The time the person chose for one answer is over; the server's clock decides.
    TimeIsUp {
        #[schema(value_type = shapes::OpenAt)]
        at: OpenAt,
        #[serde(default)]
        follow_up: Option<u32>,
    },
    Hint,
    Skip,
    Repeat,
    Rephrase,
    Hold,
    Pause,
    Resume,
    Ask {
        text: String,
    },
    NoMoreQuestions,
    Finish,
    End,
}

/// What was typed so far.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DraftBody {
    pub text: String,
    #[schema(value_type = shapes::OpenAt)]
    pub at: OpenAt,
    #[serde(default)]
    pub follow_up: Option<u32>,
}

/// Which plan to sit.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InterviewBody {
    #[schema(value_type = String, format = Uuid)]
    pub plan_id: uuid::Uuid,
}

/// The command as the domain has it.
///
/// # Errors
/// When the words are blank or too many.
pub(super) fn command(body: CommandBody) -> Result<Command, Refused> {
    Ok(match body {
        CommandBody::Open => Command::Open,
        CommandBody::Consent => Command::Consent,
        CommandBody::Decline => Command::Decline,
        CommandBody::Answer { text, at, follow_up } => {
            Command::Answer { answer: Answer::parse(&text)?, at, follow_up }
        }
        CommandBody::Say { text, at, follow_up } => {
            Command::Say { said: Answer::parse(&text)?, at, follow_up }
        }
        CommandBody::TimeIsUp { at, follow_up } => Command::TimeIsUp { at, follow_up },
        CommandBody::Hint => Command::Hint,
        CommandBody::Skip => Command::Skip,
        CommandBody::Repeat => Command::Repeat,
        CommandBody::Rephrase => Command::Rephrase,
        CommandBody::Hold => Command::Hold,
        CommandBody::Pause => Command::Pause,
        CommandBody::Resume => Command::Resume,
        CommandBody::Ask { text } => Command::Ask { text: Answer::parse(&text)?.text().to_owned() },
        CommandBody::NoMoreQuestions => Command::NoMoreQuestions,
        CommandBody::Finish => Command::Finish,
        CommandBody::End => Command::End,
    })
}
