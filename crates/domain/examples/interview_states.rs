//! What every command does in every phase, as a Markdown table made by asking `decide`:
//! `cargo run -p domain --example interview_states > docs/interview-states.gen.md`.

use std::fmt::Write as _;

use domain::{
    content::{Competency, Move, Persona, RoundKind, Seniority},
    interview::{
        Answer, By, Command, Event, Phase, Refused, Senses, State, decide, evolve,
        intent::{self, Intent, Moment, Said},
    },
    plan::{
        Difficulty, HintRule, OpenAt, Plan, PlannedQuestion, PlannedRound, Reason, RoleRef, Rubric,
        SkipRule,
    },
    time::Timestamp,
};

const FIRST: OpenAt = OpenAt { round: 0, question: 0 };
const NOW: Timestamp = Timestamp(0);

fn main() {
    print!("{}", document());
}

/// The whole page.
pub(crate) fn document() -> String {
    let mut out = String::from(
        "<!-- Made by `cargo run -p domain --example interview_states > \
         docs/interview-states.gen.md`; do not edit. -->\n\n\
         # What every command does in every phase\n\n\
         Made by asking `decide` for every pair, in an interview of two questions whose first one \
         is open.\nA refused command changes nothing.\n",
    );
    for (name, state) in phases() {
        write!(out, "\n## {name}\n\n| command | events | then |\n| --- | --- | --- |\n")
            .expect("a string takes everything");
        for command in commands() {
            out += &row(&state, command);
        }
    }
    out
}

fn row(state: &State, command: Command) -> String {
    let name = match &command {
        Command::Say { said, .. } => format!("say` “{}”", said.text()),
        other => format!("{}`", tag(other)),
    };
    match happens(state, command) {
        Err(refused) => format!("| `{name} | – | refused: {refused} |\n"),
        Ok(events) => {
            let after = after(state, &events);
            let then = if after.phase == state.phase {
                "stays".to_owned()
            } else {
                format!("→ {}", place(after.phase))
            };
            let events: Vec<String> = events.iter().map(|it| format!("`{}`", tag(it))).collect();
            format!("| `{name} | {} | {then} |\n", events.join(" "))
        }
    }
}

/// One state for every phase, each reached by sending commands.
fn phases() -> Vec<(&'static str, State)> {
    let sent = |commands: &[Command]| commands.iter().cloned().fold(State::new(), step);
    let started = [Command::Open, Command::Consent];
    let then = |more: &[Command]| sent(&[&started[..], more].concat());
    let skipped = [Command::Skip, Command::Skip];
    let asked_out = [&skipped[..], &[Command::NoMoreQuestions]].concat();
    let finished = [&asked_out[..], &[Command::Finish]].concat();
    let mut ended_by_house = then(&[]);
    ended_by_house = evolve(ended_by_house, &Event::Ended { by: By::House }, NOW);
    vec![
        ("Greeting", State::new()),
        ("AwaitingConsent", sent(&[Command::Open])),
        ("InRound", then(&[])),
        ("Paused", then(&[Command::Pause])),
        ("CandidateQuestions", then(&skipped)),
        ("Closing", then(&asked_out)),
        ("Completed", then(&finished)),
        ("Declined", sent(&[Command::Open, Command::Decline])),
        ("Ended by the candidate", then(&[Command::End])),
        ("Ended by the house", ended_by_house),
        ("Abandoned", then(&[Command::Abandon])),
    ]
}

fn commands() -> Vec<Command> {
    let answer = |text: &str, at: OpenAt| Command::Answer {
        answer: Answer::parse(text).expect("not blank"),
        at,
        follow_up: None,
    };
    let say = |text: &str| Command::Say {
        said: Answer::parse(text).expect("not blank"),
        at: Some(FIRST),
        follow_up: None,
    };
    vec![
        Command::Open,
        Command::Consent,
        Command::Decline,
        answer("By urgency, as the charge nurse decides.", FIRST),
        say("By urgency, as the charge nurse decides."),
        say("Yes, that is fine with me."),
        say("Could you say that again, please?"),
        say("I don't know."),
        say("Let's stop here for good."),
        Command::Skip,
        Command::Repeat,
        Command::Rephrase,
        Command::Hint,
        Command::Hold,
        Command::Pause,
        Command::Resume,
        Command::Ask { text: "How many questions are there?".to_owned() },
        Command::NoMoreQuestions,
        Command::Finish,
        Command::End,
        Command::TimeIsUp { at: FIRST, follow_up: None },
        Command::Silence,
        Command::Abandon,
    ]
}

fn step(state: State, command: Command) -> State {
    let events = happens(&state, command).expect("the script fits");
    after(&state, &events)
}

fn after(state: &State, events: &[Event]) -> State {
    events.iter().fold(state.clone(), |state, event| evolve(state, event, NOW))
}

fn happens(state: &State, command: Command) -> Result<Vec<Event>, Refused> {
    let persona = Persona {
        code: "plain".to_owned(),
        name: "Robin".to_owned(),
        summary: "Has words for every move and asks no follow-ups.".to_owned(),
        follow_up_depth: 0,
        utterances: Move::ALL.into_iter().map(|it| (it, vec!["…".to_owned()])).collect(),
    };
    let senses = Senses { meaning: &meaning, reading: &|_, _| Vec::new() };
    decide(state, &plan(), &persona, "", &senses, command, NOW)
}

fn meaning(words: &str, moment: Moment, after: &str) -> (Intent, f64) {
    intent::read(&Said { words, moment, after, vector: None })
}

/// The tag an event or command has in JSON; what is said also tells why.
fn tag(it: &impl serde::Serialize) -> String {
    let json = serde_json::to_value(it).expect("plain data");
    let kind = json["kind"].as_str().expect("tagged");
    json["move"].as_str().map_or_else(|| kind.to_owned(), |it| format!("{kind}({it})"))
}

fn place(phase: Phase) -> String {
    match phase {
        Phase::InRound { at, .. } => format!("InRound, question {}", at.question + 1),
        Phase::Ended { by: By::Candidate } => "Ended by the candidate".to_owned(),
        Phase::Ended { by: By::House } => "Ended by the house".to_owned(),
        Phase::Paused { .. } => "Paused".to_owned(),
        other => format!("{other:?}"),
    }
}

fn plan() -> Plan {
    let question = |text: &str| PlannedQuestion {
        question_id: text.to_owned(),
        text: text.to_owned(),
        variants: vec![format!("{text} In other words?")],
        competency: Competency::Communication,
        skills: Vec::new(),
        level: 2,
        minutes: 3,
        why: Reason::RoundNorm,
        rubric: Rubric::default(),
        follow_ups: Vec::new(),
        hints: Vec::new(),
        code: None,
    };
    Plan {
        schema: 1,
        content_version: String::new(),
        role: RoleRef { code: None, title: "Nurse".to_owned(), asked_for: None },
        seniority: Seniority::Mid,
        difficulty: Difficulty::Medium,
        persona: "plain".to_owned(),
        company_style: String::new(),
        seed: 0,
        minutes_wished: None,
        skipped: SkipRule::NotScored,
        hints: HintRule::Allowed,
        answer_minutes: Some(2),
        experience_months: Some(48),
        rounds: vec![PlannedRound {
            kind: RoundKind::Professional,
            minutes: 6,
            questions: vec![question("First?"), question("Second?")],
        }],
        notes: Vec::new(),
    }
}
