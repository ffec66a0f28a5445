//! A small interview to play: two rounds, three questions, a persona with words for every move.

use crate::{
    content::{Competency, FollowUp, KeyPoint, Move, Persona, RoundKind, Seniority, When},
    evaluation::Sign,
    interview::{
        Answer, Command, Event, Refused, Senses, State, decide, evolve,
        intent::{self, Intent, Moment, Said},
    },
    plan::{
        Difficulty, HintRule, OpenAt, Plan, PlannedQuestion, PlannedRound, Reason, RoleRef, Rubric,
        SkipRule,
    },
    time::Timestamp,
};

/// An interview being played, with everything that happened in it.
pub(crate) struct Stage {
    pub(crate) plan: Plan,
    pub(crate) persona: Persona,
    pub(crate) state: State,
    pub(crate) events: Vec<(u64, Timestamp, Event)>,
    pub(crate) now: Timestamp,
}

impl Stage {
    pub(crate) fn new() -> Stage {
        Stage {
            plan: plan(),
            persona: persona(),
            state: State::new(),
            events: Vec::new(),
            now: Timestamp(0),
        }
    }

    /// Opened and consented: the first question is open.
    pub(crate) fn started() -> Stage {
        let mut stage = Stage::new();
        stage.send(Command::Open).unwrap();
        stage.send(Command::Consent).unwrap();
        stage
    }

    pub(crate) fn send(&mut self, command: Command) -> Result<Vec<Event>, Refused> {
        let Stage { plan, persona, state, now, .. } = &*self;
        let senses = Senses { meaning: &meaning, reading: &reading };
        let happened = decide(state, plan, persona, "Ana", &senses, command, *now)?;
        for event in &happened {
            self.state = evolve(std::mem::take(&mut self.state), event, self.now);
            self.events.push((self.events.len() as u64 + 1, self.now, event.clone()));
        }
        Ok(happened)
    }

    /// Says something; what it means is for the interviewer to find out.
    pub(crate) fn say(&mut self, text: &str) -> Result<Vec<Event>, Refused> {
        let (at, follow_up) = self.state.open().map_or((None, None), |(at, it)| (Some(at), it));
        self.send(Command::Say { said: Answer::parse(text)?, at, follow_up })
    }

    /// Answers whatever is open.
    pub(crate) fn answer(&mut self, text: &str) -> Result<Vec<Event>, Refused> {
        let (at, follow_up) = self.state.open().unwrap_or((at(0, 0), None));
        self.send(Command::Answer { answer: Answer::parse(text)?, at, follow_up })
    }
}

pub(crate) fn at(round: u32, question: u32) -> OpenAt {
    OpenAt { round, question }
}

/// Reads what a script wants read: `vague` and `thin` answers call for their follow-ups.
pub(crate) fn reading(_: &PlannedQuestion, answer: &str) -> Vec<Sign> {
    match answer {
        it if it.contains("thin") => vec![Sign::of(When::Missing(1)), Sign::of(When::Vague)],
        it if it.contains("vague") => vec![Sign::of(When::Vague)],
        _ => vec![Sign::of(When::Strong)],
    }
}

/// As the rules read it; what is in brackets is not clear.
fn meaning(said: &str, moment: Moment, after: &str) -> (Intent, f64) {
    let words = said.trim_matches(['(', ')']);
    let (intent, sure) = intent::read(&Said { words, moment, after, vector: None });
    (intent, if said.starts_with('(') { 0.5 } else { sure })
}

fn persona() -> Persona {
    let words = |it: Move| match it {
        Move::Greet => vec!["Hello, {name}. {count} questions for {role}.".to_owned()],
        Move::OpenRound => vec!["{round}: {count} questions, {minutes} minutes.".to_owned()],
        Move::Hold => vec!["Take your time.".to_owned(), "No hurry.".to_owned()],
        other => vec![format!("({other:?})")],
    };
    Persona {
        code: "calm".to_owned(),
        name: "Robin".to_owned(),
        summary: "Calm.".to_owned(),
        follow_up_depth: 2,
        utterances: Move::ALL.into_iter().map(|it| (it, words(it))).collect(),
    }
}

pub(crate) fn plan() -> Plan {
    let welcome = question("welcome", Competency::Motivation, &[], &[], &[]);
    let triage = question(
        "triage",
        Competency::ProfessionalKnowledge,
        &["Whom do you see first?"],
        &[
            (When::Missing(1), "Who decides?"),
            (When::Vague, "For example?"),
            (When::Contradiction, "Which one holds?"),
        ],
        &["Think of a full corridor.", "Who suffers most from waiting?"],
    );
    let handover = question("handover", Competency::Communication, &[], &[], &[]);
    Plan {
        schema: 1,
        content_version: "test".to_owned(),
        role: RoleRef { code: None, title: "Nurse".to_owned(), asked_for: None },
        seniority: Seniority::Mid,
        difficulty: Difficulty::Medium,
        persona: "calm".to_owned(),
        company_style: "clinic".to_owned(),
        seed: 0,
        minutes_wished: None,
        skipped: SkipRule::NotScored,
        hints: HintRule::Allowed,
        answer_minutes: Some(2),
        experience_months: Some(48),
        rounds: vec![
            round(RoundKind::Introduction, vec![welcome]),
            round(RoundKind::Professional, vec![triage, handover]),
        ],
        notes: Vec::new(),
    }
}

fn round(kind: RoundKind, questions: Vec<PlannedQuestion>) -> PlannedRound {
    PlannedRound { kind, minutes: questions.iter().map(|it| it.minutes).sum(), questions }
}

fn question(
    id: &str,
    competency: Competency,
    variants: &[&str],
    follow_ups: &[(When, &str)],
    hints: &[&str],
) -> PlannedQuestion {
    let point = |text: &str, weight| KeyPoint { text: text.to_owned(), weight, examples: vec![] };
    PlannedQuestion {
        question_id: id.to_owned(),
        text: format!("About {id}?"),
        variants: variants.iter().map(|it| (*it).to_owned()).collect(),
        competency,
        skills: Vec::new(),
        level: 2,
        minutes: 3,
        why: Reason::RoundNorm,
        rubric: Rubric {
            key_points: vec![point("Says who decides", 3), point("Names a result.", 1)],
            red_flags: Vec::new(),
            model_answer: format!("A very good answer about {id}."),
            samples: Vec::new(),
            code: None,
        },
        follow_ups: follow_ups
            .iter()
            .map(|(when, text)| FollowUp { when: *when, text: (*text).to_owned() })
            .collect(),
        hints: hints.iter().map(|it| (*it).to_owned()).collect(),
        code: None,
    }
}
