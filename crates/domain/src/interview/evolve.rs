//! The fold: what an event makes of a state. It accepts any sequence; only `decide` judges.

use super::{Event, Outcome, Phase, State};
use crate::{plan::OpenAt, time::Timestamp};

impl Default for State {
    fn default() -> State {
        State {
            phase: Phase::Greeting,
            consent_at: None,
            started_at: None,
            last_at: None,
            paused_since: None,
            paused_millis: 0,
            outcomes: Vec::new(),
            said: std::collections::BTreeMap::new(),
            follow_ups_asked: Vec::new(),
            rephrased: 0,
        }
    }
}

impl State {
    /// Before the first event.
    pub fn new() -> State {
        State::default()
    }

    /// Whether nothing can happen any more.
    pub fn is_over(&self) -> bool {
        matches!(
            self.phase,
            Phase::Completed | Phase::Declined | Phase::Ended { .. } | Phase::Abandoned
        )
    }

    /// The question that is open (also while on hold), with its open follow-up.
    pub fn open(&self) -> Option<(OpenAt, Option<u32>)> {
        match self.phase {
            Phase::InRound { at, follow_up } | Phase::Paused { at, follow_up } => {
                Some((at, follow_up))
            }
            _ => None,
        }
    }

    /// What became of a question; `None` when it was never opened.
    pub fn outcome(&self, at: OpenAt) -> Option<&Outcome> {
        self.outcomes.iter().find(|(it, _)| *it == at).map(|(_, outcome)| outcome)
    }

    /// Milliseconds of interview at `now`: from the first event, without the time on hold.
    /// Stands still on hold, once the interview is over, and while a clock that was set back
    /// catches up. Never negative.
    pub fn interview_millis(&self, now: Timestamp) -> i64 {
        let reached = self.last_at.unwrap_or(now);
        let end = if self.is_over() { reached } else { now.max(reached) };
        let held = self.paused_since.map_or(0, |since| end.since(since).max(0));
        let all = self.started_at.map_or(0, |start| end.since(start));
        (all - held - self.paused_millis).max(0)
    }

    fn settle(&mut self, at: OpenAt, change: impl FnOnce(&mut Outcome)) {
        if let Some((_, outcome)) = self.outcomes.iter_mut().find(|(it, _)| *it == at) {
            change(outcome);
        }
    }

    fn end_hold(&mut self, at: Timestamp) {
        if let Some(since) = self.paused_since.take() {
            self.paused_millis += at.since(since).max(0);
        }
    }

    fn end(&mut self, phase: Phase, at: Timestamp) {
        self.end_hold(at);
        for (_, outcome) in &mut self.outcomes {
            if *outcome == Outcome::Open {
                *outcome = Outcome::Unanswered;
            }
        }
        self.phase = phase;
    }
}

/// The state after an event that happened `at`. A clock that runs backwards is held still.
pub fn evolve(mut state: State, event: &Event, at: Timestamp) -> State {
    let at = state.last_at.map_or(at, |last| last.max(at));
    state.started_at.get_or_insert(at);
    state.last_at = Some(at);
    match event {
        Event::Said { move_, .. } => *state.said.entry(*move_).or_default() += 1,
        Event::ConsentAsked => state.phase = Phase::AwaitingConsent,
        Event::ConsentGiven => state.consent_at = Some(at),
        Event::ConsentDeclined => state.end(Phase::Declined, at),
        Event::RoundOpened { .. } | Event::QuestionClosed { .. } | Event::CandidateAsked { .. } => {
        }
        Event::Paused => pause(&mut state, at),
        Event::Resumed => resume(&mut state, at),
        Event::QuestionsInvited => state.phase = Phase::CandidateQuestions,
        Event::ClosingBegun => state.phase = Phase::Closing,
        Event::Completed => state.end(Phase::Completed, at),
        Event::Ended { by } => state.end(Phase::Ended { by: *by }, at),
        Event::Abandoned => state.end(Phase::Abandoned, at),
        Event::Asked { .. }
        | Event::FollowUpAsked { .. }
        | Event::AskedAgain { .. }
        | Event::Answered { .. }
        | Event::Skipped { .. } => of_question(&mut state, event),
    }
    state
}

fn of_question(state: &mut State, event: &Event) {
    match event {
        Event::Asked { at, .. } => {
            state.outcomes.push((*at, Outcome::Open));
            state.follow_ups_asked.clear();
            state.rephrased = 0;
            state.phase = Phase::InRound { at: *at, follow_up: None };
        }
        Event::FollowUpAsked { at, follow_up, .. } => {
            state.follow_ups_asked.push(*follow_up);
            state.phase = Phase::InRound { at: *at, follow_up: Some(*follow_up) };
        }
        Event::AskedAgain { rephrased: true, .. } => state.rephrased += 1,
        Event::Answered { at, answer, .. } => state.settle(*at, |outcome| match outcome {
            Outcome::Answered(answers) => answers.push(answer.clone()),
            other => *other = Outcome::Answered(vec![answer.clone()]),
        }),
        Event::Skipped { at } => state.settle(*at, |outcome| *outcome = Outcome::Skipped),
        _ => {}
    }
}

fn pause(state: &mut State, now: Timestamp) {
    if let Phase::InRound { at, follow_up } = state.phase {
        state.phase = Phase::Paused { at, follow_up };
        state.paused_since = Some(now);
    }
}

fn resume(state: &mut State, now: Timestamp) {
    if let Phase::Paused { at, follow_up } = state.phase {
        state.phase = Phase::InRound { at, follow_up };
        state.end_hold(now);
    }
}

/// The state after all of them.
pub fn fold<'a>(events: impl IntoIterator<Item = &'a (Timestamp, Event)>) -> State {
    events.into_iter().fold(State::new(), |state, (at, event)| evolve(state, event, *at))
}
