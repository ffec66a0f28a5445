//! The transcript: the words that were said, verbatim and in order.

use super::{Event, Phase, State, evolve, intent::Intent};
use crate::{plan::OpenAt, time::Timestamp};

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
    /// Interviewer: a hint of the plan.
    Hint(OpenAt),
    /// Candidate: an answer.
    Answer(OpenAt),
    /// Candidate: an own question.
    CandidateQuestion,
    /// Candidate: something that was understood as no answer but as this.
    Aside(Intent),
}

/// The words that were said, verbatim and in order.
pub fn transcript(events: &[(u64, Timestamp, Event)]) -> Vec<Turn> {
    let mut state = State::new();
    let mut turns = Vec::new();
    for (seq, at, event) in events {
        state = evolve(state, event, *at);
        if let Some((kind, text)) = words(event, &state) {
            turns.push(Turn { seq: *seq, at: *at, kind, text: text.to_owned() });
        }
    }
    turns
}

fn words<'a>(event: &'a Event, state: &State) -> Option<(TurnKind, &'a str)> {
    Some(match event {
        Event::Said { text, .. } => (TurnKind::Talk, text),
        Event::Asked { at, text } => (TurnKind::Question(*at), text),
        Event::FollowUpAsked { at, text, .. } => (TurnKind::FollowUp(*at), text),
        Event::AskedAgain { at, text, .. } => match state.phase {
            Phase::InRound { follow_up: Some(_), .. } => (TurnKind::FollowUp(*at), text),
            _ => (TurnKind::Question(*at), text),
        },
        Event::Answered { at, answer, .. } => (TurnKind::Answer(*at), answer.text()),
        Event::HintGiven { at, text, .. } => (TurnKind::Hint(*at), text),
        Event::Spoke { text, meant } => (TurnKind::Aside(*meant), text),
        Event::CandidateAsked { text } => (TurnKind::CandidateQuestion, text),
        _ => return None,
    })
}
