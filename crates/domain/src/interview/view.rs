//! What others make of the events: work to be done, the open question.

use super::{Effect, Event, State};
use crate::{
    content::CodeTask,
    plan::{OpenAt, Plan},
};

/// The question a candidate is looking at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// The plan's words: the question's, or those of the open follow-up.
    pub text: String,
    /// Which question.
    pub at: OpenAt,
    /// Which of its follow-ups, when one is open.
    pub follow_up: Option<u32>,
    /// Number of the question in the whole interview, from 1.
    pub number: u32,
    /// How many questions the plan has.
    pub of: u32,
    /// For coding questions: the task, without its tests and solutions.
    pub task: Option<CodeTask>,
}

/// The question that is open, also while on hold; `None` at any other time.
pub fn open_question(state: &State, plan: &Plan) -> Option<OpenQuestion> {
    let (at, follow_up) = state.open()?;
    let text = open_text(plan, at, follow_up)?.to_owned();
    let number = plan.questions().take_while(|(it, _)| *it <= at).count() as u32;
    let task = plan.question(at)?.code.as_ref().map(CodeTask::shown);
    Some(OpenQuestion { text, at, follow_up, number, of: plan.questions().count() as u32, task })
}

/// The plan's words at a place.
pub(super) fn open_text(plan: &Plan, at: OpenAt, follow_up: Option<u32>) -> Option<&str> {
    let question = plan.question(at)?;
    match follow_up {
        None => Some(&question.text),
        Some(index) => question.follow_ups.get(index as usize).map(|it| it.text.as_str()),
    }
}

/// What must be done because of `events`, which led to the state `after`.
///
/// A report is owed only where consent was given: without it there is nothing to write about.
pub fn effects(after: &State, events: &[Event]) -> Vec<Effect> {
    let consented = after.consent_at.is_some();
    events
        .iter()
        .filter_map(|event| match event {
            Event::QuestionClosed { at } => Some(Effect::Evaluate { at: *at }),
            Event::Completed | Event::Ended { .. } | Event::Abandoned if consented => {
                Some(Effect::WriteReport)
            }
            _ => None,
        })
        .collect()
}
