//! An answer: words a person could have given, with their times when they were spoken.

use serde::{Deserialize, Serialize};

use super::Refused;

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
