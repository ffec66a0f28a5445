//! What follows from a command: events, or a typed refusal that changes nothing.

use super::{
    Answer, By, Command, Event, Outcome, Phase, Refused, State, evolve, follow_up,
    intent::{Intent, Moment, read},
    process,
    speech::{self, Blanks},
};
use crate::{
    content::{Move, Persona, When},
    plan::{OpenAt, Plan, PlannedQuestion},
    time::Timestamp,
};

/// What follows from `command` in `state`.
///
/// `candidate` is the name the interviewer uses (may be blank); `reading` says what an answer
/// calls for, most telling first (see `evaluation::quick_reading`). Nothing the candidate says
/// is kept before consent. A pause is possible while a question is open, because there is
/// nothing to come back to otherwise.
///
/// # Errors
/// A [`Refused`] when the command does not fit the moment; the state stays as it is.
pub fn decide(
    state: &State,
    plan: &Plan,
    persona: &Persona,
    candidate: &str,
    reading: &dyn Fn(&PlannedQuestion, &str) -> Vec<When>,
    command: Command,
    now: Timestamp,
) -> Result<Vec<Event>, Refused> {
    if state.is_over() {
        return Err(Refused::Over);
    }
    let state = state.clone();
    let mut scene = Scene { state, plan, persona, candidate, reading, now, events: Vec::new() };
    match (&command, scene.state.phase) {
        (Command::Abandon, _) => scene.abandon(),
        (Command::End, _) => scene.end(),
        (_, Phase::Greeting) => scene.greeting(&command)?,
        (Command::Open, _) => return Err(Refused::AlreadyOpen),
        (_, Phase::AwaitingConsent) => scene.awaiting_consent(command)?,
        (Command::Consent | Command::Decline, _) => return Err(Refused::ConsentSettled),
        (_, Phase::InRound { at, follow_up }) => scene.in_round(command, at, follow_up)?,
        (_, Phase::Paused { at, follow_up }) => scene.paused(&command, at, follow_up)?,
        (_, Phase::CandidateQuestions) => scene.candidate_questions(command)?,
        (_, _) => scene.closing(&command)?,
    }
    Ok(scene.events)
}

/// Events in the making, with the state they lead to.
struct Scene<'a> {
    state: State,
    plan: &'a Plan,
    persona: &'a Persona,
    candidate: &'a str,
    reading: &'a dyn Fn(&PlannedQuestion, &str) -> Vec<When>,
    now: Timestamp,
    events: Vec<Event>,
}

impl Scene<'_> {
    fn push(&mut self, event: Event) {
        self.state = evolve(std::mem::take(&mut self.state), &event, self.now);
        self.events.push(event);
    }

    fn say(&mut self, move_: Move) {
        self.say_at(move_, self.state.open().map(|(at, _)| at));
    }

    fn say_at(&mut self, move_: Move, at: Option<OpenAt>) {
        let said = self.state.said.get(&move_).copied().unwrap_or(0);
        let blanks = Blanks { plan: self.plan, candidate: self.candidate, at };
        if let Some(text) = speech::words(self.persona, move_, said, &blanks) {
            self.push(Event::Said { move_, text });
        }
    }

    fn greeting(&mut self, command: &Command) -> Result<(), Refused> {
        if *command != Command::Open {
            return Err(Refused::NotOpened);
        }
        self.say(Move::Greet);
        self.say(Move::AskConsent);
        self.push(Event::ConsentAsked);
        Ok(())
    }

    fn awaiting_consent(&mut self, command: Command) -> Result<(), Refused> {
        match command {
            Command::Consent => {
                self.push(Event::ConsentGiven);
                self.say(Move::ConsentGiven);
                self.ask(OpenAt { round: 0, question: 0 });
            }
            Command::Decline => {
                self.say(Move::ConsentDeclined);
                self.push(Event::ConsentDeclined);
            }
            Command::Repeat | Command::Rephrase => self.say(Move::AskConsent),
            Command::Hold => self.say(Move::Hold),
            Command::Ask { text } => {
                self.reply(&text);
                self.say(Move::AskConsent);
            }
            _ => return Err(Refused::NoConsent),
        }
        Ok(())
    }

    fn in_round(
        &mut self,
        command: Command,
        at: OpenAt,
        follow_up: Option<u32>,
    ) -> Result<(), Refused> {
        match command {
            Command::Answer { answer, at: to, follow_up: to_follow_up } => {
                if (to, to_follow_up) != (at, follow_up) {
                    return Err(Refused::OtherQuestion);
                }
                self.answered(answer, at, follow_up);
            }
            Command::Skip => self.skip(at),
            Command::Repeat => self.repeat(at, follow_up),
            Command::Rephrase => self.rephrase(at, follow_up),
            Command::Hold => self.say(Move::Hold),
            Command::Pause => {
                self.push(Event::Paused);
                self.say(Move::Paused);
            }
            Command::Resume => return Err(Refused::NotPaused),
            Command::Finish => return Err(Refused::NotClosing),
            _ => return Err(Refused::NotYourQuestions),
        }
        Ok(())
    }

    fn paused(
        &mut self,
        command: &Command,
        at: OpenAt,
        follow_up: Option<u32>,
    ) -> Result<(), Refused> {
        if *command != Command::Resume {
            return Err(Refused::IsPaused);
        }
        self.push(Event::Resumed);
        self.say(Move::Resumed);
        self.ask_again(at, follow_up, None);
        Ok(())
    }

    fn candidate_questions(&mut self, command: Command) -> Result<(), Refused> {
        match command {
            Command::Ask { text } => {
                let asked = Answer::parse(&text)?.text().to_owned();
                self.push(Event::CandidateAsked { text: asked.clone() });
                self.reply(&asked);
            }
            Command::NoMoreQuestions => {
                self.push(Event::ClosingBegun);
                self.say(Move::Close);
            }
            Command::Hold => self.say(Move::Hold),
            Command::Repeat | Command::Rephrase => self.say(Move::InviteQuestions),
            Command::Finish => return Err(Refused::NotClosing),
            Command::Resume => return Err(Refused::NotPaused),
            _ => return Err(Refused::NoOpenQuestion),
        }
        Ok(())
    }

    fn closing(&mut self, command: &Command) -> Result<(), Refused> {
        match command {
            Command::Finish => self.push(Event::Completed),
            Command::Repeat => self.say(Move::Close),
            Command::Resume => return Err(Refused::NotPaused),
            Command::Ask { .. } | Command::NoMoreQuestions => {
                return Err(Refused::NotYourQuestions);
            }
            _ => return Err(Refused::NoOpenQuestion),
        }
        Ok(())
    }

    /// An answer that only says "I don't know" is kept and judged like any other, but drawing
    /// it out with a follow-up would be unkind and useless.
    fn answered(&mut self, answer: Answer, at: OpenAt, follow_up: Option<u32>) {
        let (intent, _) = read(answer.text(), Moment::InQuestion);
        self.push(Event::Answered { at, follow_up, answer });
        if intent == Intent::NoAnswer {
            self.say(Move::MoveOn);
            return self.close(at);
        }
        self.say(Move::Acknowledge);
        match self.next_follow_up(at) {
            Some(event) => self.push(event),
            None => self.close(at),
        }
    }

    fn next_follow_up(&self, at: OpenAt) -> Option<Event> {
        let question = self.plan.question(at)?;
        let Some(Outcome::Answered(answers)) = self.state.outcome(at) else { return None };
        let so_far: Vec<&str> = answers.iter().map(Answer::text).collect();
        let readings = (self.reading)(question, &so_far.join("\n"));
        let depth = self.persona.follow_up_depth;
        let asked = &self.state.follow_ups_asked;
        let (index, reason) = follow_up::choose(question, &readings, asked, depth)?;
        let text = question.follow_ups.get(index as usize)?.text.clone();
        Some(Event::FollowUpAsked { at, follow_up: index, reason, text })
    }

    /// Skipping a follow-up keeps the answer that was given: no answer is lost.
    fn skip(&mut self, at: OpenAt) {
        if self.was_answered(at) {
            self.say(Move::Skipped);
            return self.close(at);
        }
        self.push(Event::Skipped { at });
        self.say(Move::Skipped);
        self.go_on(at);
    }

    fn close(&mut self, at: OpenAt) {
        self.push(Event::QuestionClosed { at });
        self.go_on(at);
    }

    fn go_on(&mut self, at: OpenAt) {
        match self.plan.after(at) {
            Some(next) => self.ask(next),
            None => {
                self.push(Event::QuestionsInvited);
                self.say(Move::InviteQuestions);
            }
        }
    }

    fn ask(&mut self, at: OpenAt) {
        // A plan is never empty; one that is all the same goes on to the candidate's questions.
        let Some(text) = self.plan.question(at).map(|it| it.text.clone()) else {
            self.push(Event::QuestionsInvited);
            return self.say(Move::InviteQuestions);
        };
        if at.question == 0 {
            self.push(Event::RoundOpened { round: at.round });
            self.say_at(Move::OpenRound, Some(at));
        }
        self.push(Event::Asked { at, text });
    }

    fn repeat(&mut self, at: OpenAt, follow_up: Option<u32>) {
        self.say(Move::Repeat);
        self.ask_again(at, follow_up, None);
    }

    /// A follow-up, and a question without stored variants, can only be repeated: words nobody
    /// has stored would be another question.
    fn rephrase(&mut self, at: OpenAt, follow_up: Option<u32>) {
        let variants = self.plan.question(at).map_or(&[][..], |it| &it.variants);
        let turn = self.state.rephrased as usize % variants.len().max(1);
        match variants.get(turn).filter(|_| follow_up.is_none()) {
            Some(text) => {
                self.say(Move::Rephrase);
                self.ask_again(at, follow_up, Some(text.clone()));
            }
            None => self.repeat(at, follow_up),
        }
    }

    fn ask_again(&mut self, at: OpenAt, follow_up: Option<u32>, variant: Option<String>) {
        let rephrased = variant.is_some();
        let text =
            variant.or_else(|| super::open_text(self.plan, at, follow_up).map(str::to_owned));
        if let Some(text) = text {
            self.push(Event::AskedAgain { at, text, rephrased });
        }
    }

    fn reply(&mut self, question: &str) {
        let opened: Vec<OpenAt> = self.state.outcomes.iter().map(|(at, _)| *at).collect();
        match process::answer(question, self.plan, &opened) {
            Some(text) => self.push(Event::Said { move_: Move::AnswerProcess, text }),
            None => self.say(Move::CannotKnow),
        }
    }

    fn end(&mut self) {
        self.close_early();
        self.say(Move::EndEarly);
        self.push(Event::Ended { by: By::Candidate });
    }

    fn abandon(&mut self) {
        self.close_early();
        self.push(Event::Abandoned);
    }

    /// What was answered is evaluated, even when the interview ends in mid-question.
    fn close_early(&mut self) {
        if let Some((at, _)) = self.state.open().filter(|(at, _)| self.was_answered(*at)) {
            self.push(Event::QuestionClosed { at });
        }
    }

    fn was_answered(&self, at: OpenAt) -> bool {
        matches!(self.state.outcome(at), Some(Outcome::Answered(_)))
    }
}
