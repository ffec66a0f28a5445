//! What follows from a command: events, or a typed refusal that changes nothing.

use super::{
    Answer, By, Command, Event, Outcome, Phase, Refused, Senses, State, evolve, process,
    speech::{self, Blanks},
};
use crate::{
    content::{Move, Persona},
    plan::{OpenAt, Plan},
    time::Timestamp,
};

/// What follows from `command` in `state`.
///
/// `candidate` is the name the interviewer uses (may be blank); `senses` say what words mean and
/// what an answer calls for. Nothing the candidate says is kept before consent. A pause is
/// possible while a question is open, because there is nothing to come back to otherwise.
///
/// # Errors
/// A [`Refused`] when the command does not fit the moment; the state stays as it is.
pub fn decide(
    state: &State,
    plan: &Plan,
    persona: &Persona,
    candidate: &str,
    senses: &Senses<'_>,
    command: Command,
    now: Timestamp,
) -> Result<Vec<Event>, Refused> {
    if state.is_over() {
        return Err(Refused::Over);
    }
    let state = state.clone();
    let mut scene = Scene { state, plan, persona, candidate, senses, now, events: Vec::new() };
    match (&command, scene.state.phase) {
        (Command::Abandon, _) => scene.abandon(),
        (Command::End, _) => scene.end(),
        (_, Phase::Greeting) => scene.greeting(&command)?,
        (Command::Open, _) => return Err(Refused::AlreadyOpen),
        (_, Phase::AwaitingConsent) => scene.awaiting_consent(command)?,
        (Command::Consent | Command::Decline, _) => return Err(Refused::ConsentSettled),
        (_, Phase::InRound { at, follow_up }) => scene.in_round(command, at, follow_up)?,
        (_, Phase::Paused { at, follow_up }) => scene.paused(command, at, follow_up)?,
        (_, Phase::CandidateQuestions) => scene.candidate_questions(command)?,
        (_, _) => scene.closing(command)?,
    }
    Ok(scene.events)
}

/// Events in the making, with the state they lead to.
pub(super) struct Scene<'a> {
    pub(super) state: State,
    pub(super) plan: &'a Plan,
    pub(super) persona: &'a Persona,
    pub(super) candidate: &'a str,
    pub(super) senses: &'a Senses<'a>,
    pub(super) now: Timestamp,
    pub(super) events: Vec<Event>,
}

impl Scene<'_> {
    pub(super) fn push(&mut self, event: Event) {
        self.state = evolve(std::mem::take(&mut self.state), &event, self.now);
        self.events.push(event);
    }

    pub(super) fn say(&mut self, move_: Move) {
        self.say_at(move_, self.state.open().map(|(at, _)| at));
    }

    pub(super) fn say_at(&mut self, move_: Move, at: Option<OpenAt>) {
        self.say_with(move_, Blanks { at, ..self.blanks() });
    }

    pub(super) fn say_with(&mut self, move_: Move, blanks: Blanks<'_>) {
        let said = self.state.said.get(&move_).copied().unwrap_or(0);
        if let Some(text) = speech::words(self.persona, move_, said, &blanks) {
            self.push(Event::Said { move_, text });
        }
    }

    pub(super) fn blanks<'b>(&self) -> Blanks<'b>
    where
        Self: 'b,
    {
        Blanks {
            plan: self.plan,
            candidate: self.candidate,
            at: self.state.open().map(|(at, _)| at),
            left: self.left(),
            quote: "",
            earlier: "",
        }
    }

    /// Questions of the plan that were not opened yet.
    fn left(&self) -> usize {
        self.plan.questions().count().saturating_sub(self.state.outcomes.len())
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
            Command::Consent => self.consent(),
            Command::Decline => self.decline(),
            Command::Say { said, .. } => self.heard_before_consent(said.text()),
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

    pub(super) fn consent(&mut self) {
        self.push(Event::ConsentGiven);
        self.say(Move::ConsentGiven);
        self.ask(OpenAt { round: 0, question: 0 });
    }

    pub(super) fn decline(&mut self) {
        self.say(Move::ConsentDeclined);
        self.push(Event::ConsentDeclined);
    }

    fn in_round(
        &mut self,
        command: Command,
        at: OpenAt,
        follow_up: Option<u32>,
    ) -> Result<(), Refused> {
        match command {
            Command::Answer { answer, at: to, follow_up: to_follow_up } => {
                self.must_be_open(Some(to), to_follow_up)?;
                self.answered(answer, at, follow_up);
            }
            Command::Say { said, at: to, follow_up: to_follow_up } => {
                self.must_be_open(to, to_follow_up)?;
                self.heard_in_question(said, at, follow_up);
            }
            Command::TimeIsUp { at: to, follow_up: to_follow_up } => {
                self.must_be_open(Some(to), to_follow_up)?;
                self.time_is_up()?;
            }
            Command::Skip => self.skip(at),
            Command::Repeat => self.repeat(at, follow_up),
            Command::Rephrase => self.rephrase(at, follow_up),
            Command::Hint => self.hint(at),
            Command::Hold => self.say(Move::Hold),
            Command::Pause => self.pause(Move::Paused),
            Command::Silence => self.pause(Move::LeftAlone),
            Command::Resume => return Err(Refused::NotPaused),
            Command::Finish => return Err(Refused::NotClosing),
            _ => return Err(Refused::NotYourQuestions),
        }
        Ok(())
    }

    fn must_be_open(&self, at: Option<OpenAt>, follow_up: Option<u32>) -> Result<(), Refused> {
        match (at, self.state.open()) {
            (Some(at), Some(open)) if (at, follow_up) == open => Ok(()),
            _ => Err(Refused::OtherQuestion),
        }
    }

    pub(super) fn pause(&mut self, words: Move) {
        self.push(Event::Paused);
        self.say(words);
    }

    fn paused(
        &mut self,
        command: Command,
        at: OpenAt,
        follow_up: Option<u32>,
    ) -> Result<(), Refused> {
        match command {
            Command::Resume => self.resume(at, follow_up),
            Command::Say { said, .. } => self.heard_on_hold(said.text(), at, follow_up),
            _ => return Err(Refused::IsPaused),
        }
        Ok(())
    }

    pub(super) fn resume(&mut self, at: OpenAt, follow_up: Option<u32>) {
        self.push(Event::Resumed);
        self.say(Move::Resumed);
        self.ask_again(at, follow_up, None);
    }

    fn candidate_questions(&mut self, command: Command) -> Result<(), Refused> {
        match command {
            Command::Ask { text } => {
                let asked = Answer::parse(&text)?.text().to_owned();
                self.candidate_asks(&asked);
            }
            Command::Say { said, .. } => self.heard_at_the_end(said.text()),
            Command::NoMoreQuestions => self.begin_closing(),
            Command::Hold => self.say(Move::Hold),
            Command::Repeat | Command::Rephrase => self.say(Move::InviteQuestions),
            Command::Finish => return Err(Refused::NotClosing),
            Command::Resume => return Err(Refused::NotPaused),
            _ => return Err(Refused::NoOpenQuestion),
        }
        Ok(())
    }

    pub(super) fn candidate_asks(&mut self, text: &str) {
        self.push(Event::CandidateAsked { text: text.to_owned() });
        self.reply(text);
    }

    pub(super) fn begin_closing(&mut self) {
        self.push(Event::ClosingBegun);
        self.say(Move::Close);
    }

    fn closing(&mut self, command: Command) -> Result<(), Refused> {
        match command {
            Command::Finish => self.push(Event::Completed),
            Command::Say { said, .. } => self.heard_at_goodbye(said.text()),
            Command::Repeat => self.say(Move::Close),
            Command::Resume => return Err(Refused::NotPaused),
            Command::Ask { .. } | Command::NoMoreQuestions => {
                return Err(Refused::NotYourQuestions);
            }
            _ => return Err(Refused::NoOpenQuestion),
        }
        Ok(())
    }

    pub(super) fn reply(&mut self, question: &str) {
        let opened: Vec<OpenAt> = self.state.outcomes.iter().map(|(at, _)| *at).collect();
        let minutes = self.state.interview_millis(self.now) / 60_000;
        match process::answer(question, self.plan, &opened, minutes) {
            Some(text) => self.push(Event::Said { move_: Move::AnswerProcess, text }),
            None => self.say(Move::CannotKnow),
        }
    }

    pub(super) fn end(&mut self) {
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

    pub(super) fn was_answered(&self, at: OpenAt) -> bool {
        matches!(self.state.outcome(at), Some(Outcome::Answered(_)))
    }
}
