//! How questions are asked, asked again, helped with, left, and followed by the next one.

use super::{Event, Refused, decide::Scene, open_text, speech::Blanks};
use crate::{
    content::Move,
    evaluation::ClaimKind,
    plan::{HintRule, OpenAt, PlannedQuestion},
};

/// When so much of the planned time has passed and not all can be asked in the rest, it is said.
/// Ours: early enough to speak shorter.
const SHORT_FROM: f64 = 0.8;

impl Scene<'_> {
    pub(super) fn ask(&mut self, at: OpenAt) {
        // A plan is never empty; one that is all the same goes on to the candidate's questions.
        let Some(text) = self.plan.question(at).map(|it| it.text.clone()) else {
            return self.invite_questions();
        };
        if at.question == 0 {
            self.push(Event::RoundOpened { round: at.round });
            self.say_at(Move::OpenRound, Some(at));
        }
        self.push(Event::Asked { at, text });
    }

    pub(super) fn go_on(&mut self, at: OpenAt) {
        match self.plan.after(at) {
            Some(next) => {
                self.speak_of_time(next);
                self.ask(next);
            }
            None => self.invite_questions(),
        }
    }

    fn invite_questions(&mut self) {
        self.push(Event::QuestionsInvited);
        self.remind_of_promise();
        self.say(Move::InviteQuestions);
    }

    /// What the candidate wanted to come back to is not forgotten; it is said once.
    fn remind_of_promise(&mut self) {
        let promise = self.state.memory.iter().find(|it| it.claim.kind == ClaimKind::Promise);
        if let Some(quote) = promise.map(|it| it.claim.quote.clone()) {
            self.say_with(Move::RemindPromise, Blanks { quote: &quote, ..self.blanks() });
        }
    }

    /// Says, once each, that the planned time gets short and that it is over.
    fn speak_of_time(&mut self, next: OpenAt) {
        let passed = self.state.interview_millis(self.now) as f64 / 60_000.0;
        let planned = f64::from(self.plan.minutes());
        let rest: u32 =
            self.plan.questions().filter(|it| it.0 >= next).map(|it| it.1.minutes).sum();
        let words = if passed >= planned {
            Move::TimeOver
        } else if passed >= SHORT_FROM * planned && f64::from(rest) > planned - passed {
            Move::TimeShort
        } else {
            return;
        };
        if !self.state.said.contains_key(&words) {
            self.say(words);
        }
    }

    /// Skipping a follow-up keeps the answer that was given: no answer is lost.
    pub(super) fn skip(&mut self, at: OpenAt) {
        if self.was_answered(at) {
            self.say(Move::Skipped);
            return self.close(at);
        }
        self.push(Event::Skipped { at });
        self.say(Move::Skipped);
        self.go_on(at);
    }

    pub(super) fn close(&mut self, at: OpenAt) {
        self.push(Event::QuestionClosed { at });
        self.go_on(at);
    }

    pub(super) fn repeat(&mut self, at: OpenAt, follow_up: Option<u32>) {
        self.say(Move::Repeat);
        self.ask_again(at, follow_up, None);
    }

    /// A follow-up, and a question without stored variants, can only be repeated: words nobody
    /// has stored would be another question.
    pub(super) fn rephrase(&mut self, at: OpenAt, follow_up: Option<u32>) {
        let variants = self.plan.question(at).map_or(&[][..], |it| &it.variants);
        let turn = self.state.about_open.rephrased as usize % variants.len().max(1);
        match variants.get(turn).filter(|_| follow_up.is_none()) {
            Some(text) => {
                self.say(Move::Rephrase);
                self.ask_again(at, follow_up, Some(text.clone()));
            }
            None => self.repeat(at, follow_up),
        }
    }

    pub(super) fn ask_again(
        &mut self,
        at: OpenAt,
        follow_up: Option<u32>,
        variant: Option<String>,
    ) {
        let rephrased = variant.is_some();
        let text = variant.or_else(|| open_text(self.plan, at, follow_up).map(str::to_owned));
        if let Some(text) = text {
            self.push(Event::AskedAgain { at, text, rephrased });
        }
    }

    /// Whoever wants it clearer gets the stored other words first, then the hints the plan
    /// allows, layer by layer, then leave to read the question as it suits.
    pub(super) fn clarify(&mut self, at: OpenAt, follow_up: Option<u32>) {
        let question = self.plan.question(at);
        let variants = question.map_or(0, |it| it.variants.len());
        if follow_up.is_none() && (self.state.about_open.rephrased as usize) < variants {
            self.rephrase(at, follow_up);
        } else if follow_up.is_none() && self.next_hint(at).is_some() {
            self.hint(at);
        } else {
            self.say(Move::Scope);
        }
    }

    pub(super) fn hint(&mut self, at: OpenAt) {
        match self.next_hint(at) {
            Some((hint, text)) => {
                self.say(Move::Hint);
                self.push(Event::HintGiven { at, hint, text });
            }
            None => self.say(Move::NoHint),
        }
    }

    /// The next layer of help, when the plan allows any and some is left.
    pub(super) fn next_hint(&self, at: OpenAt) -> Option<(u32, String)> {
        let hints: &[String] = match self.plan.hints {
            HintRule::Off => &[],
            HintRule::Allowed => self.plan.question(at).map_or(&[], |it| &it.hints),
        };
        let next = self.state.about_open.hints;
        Some((next, hints.get(next as usize)?.clone()))
    }

    /// The time the person chose for one answer is over: asks, once, to come to an end.
    ///
    /// # Errors
    /// [`Refused::NotYet`] when it is not over by our own clock, or was said to be.
    pub(super) fn time_is_up(&mut self) -> Result<(), Refused> {
        let limit = self.plan.answer_minutes.ok_or(Refused::NotYet)?;
        let asked = self.state.about_open.asked_millis;
        let spent = self.state.interview_millis(self.now) - asked;
        if spent < i64::from(limit) * 60_000 || self.state.about_open.wrapped_up {
            return Err(Refused::NotYet);
        }
        self.say(Move::WrapUp);
        Ok(())
    }

    /// Whether the open question has had the minutes it was planned with.
    pub(super) fn had_its_time(&self, question: &PlannedQuestion) -> bool {
        let spent = self.state.interview_millis(self.now) - self.state.about_open.since_millis;
        spent >= i64::from(question.minutes) * 60_000
    }
}
