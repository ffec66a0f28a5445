//! The fold: what an event makes of a state. It accepts any sequence; only `decide` judges.

use super::{AboutOpen, Event, Outcome, Phase, Remembered, State};
use crate::{content::Move, plan::OpenAt, time::Timestamp};

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
            about_open: AboutOpen::default(),
            memory: Vec::new(),
            sure_asked: None,
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
    if settles_doubt(event) {
        state.sure_asked = None;
    }
    match event {
        Event::Said { move_, .. } => said(&mut state, *move_),
        Event::ConsentAsked => state.phase = Phase::AwaitingConsent,
        Event::ConsentGiven => state.consent_at = Some(at),
        Event::ConsentDeclined => state.end(Phase::Declined, at),
        Event::SureAsked { meant } => state.sure_asked = Some(*meant),
        Event::Noted { at, follow_up, claims } => {
            let kept = claims.iter().cloned();
            state.memory.extend(kept.map(|claim| Remembered {
                at: *at,
                follow_up: *follow_up,
                claim,
            }));
        }
        Event::RoundOpened { .. }
        | Event::QuestionClosed { .. }
        | Event::CandidateAsked { .. }
        | Event::Spoke { .. } => {}
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
        | Event::HintGiven { .. }
        | Event::Answered { .. }
        | Event::Skipped { .. } => of_question(&mut state, event),
    }
    state
}

fn of_question(state: &mut State, event: &Event) {
    match event {
        Event::Asked { at, .. } => {
            state.outcomes.push((*at, Outcome::Open));
            let now = millis_so_far(state);
            state.about_open =
                AboutOpen { since_millis: now, asked_millis: now, ..AboutOpen::default() };
            state.phase = Phase::InRound { at: *at, follow_up: None };
        }
        Event::FollowUpAsked { at, follow_up, reason, .. } => {
            state.about_open.follow_ups.push((*follow_up, *reason));
            state.about_open.asked_millis = millis_so_far(state);
            state.about_open.wrapped_up = false;
            state.phase = Phase::InRound { at: *at, follow_up: Some(*follow_up) };
        }
        Event::AskedAgain { rephrased: true, .. } => state.about_open.rephrased += 1,
        Event::HintGiven { .. } => state.about_open.hints += 1,
        Event::Answered { at, answer, .. } => state.settle(*at, |outcome| match outcome {
            Outcome::Answered(answers) => answers.push(answer.clone()),
            other => *other = Outcome::Answered(vec![answer.clone()]),
        }),
        Event::Skipped { at } => state.settle(*at, |outcome| *outcome = Outcome::Skipped),
        _ => {}
    }
}

fn said(state: &mut State, move_: Move) {
    *state.said.entry(move_).or_default() += 1;
    state.about_open.nudged |= move_ == Move::Nudge;
    state.about_open.wrapped_up |= move_ == Move::WrapUp;
}

/// The words around a doubt leave it; whatever else happens settles it.
fn settles_doubt(event: &Event) -> bool {
    !matches!(event, Event::Said { .. } | Event::SureAsked { .. })
}

fn millis_so_far(state: &State) -> i64 {
    state.last_at.map_or(0, |now| state.interview_millis(now))
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
