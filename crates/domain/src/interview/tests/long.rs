//! A long interview in the product's own words: nothing is said twice.

use std::collections::BTreeSet;

use super::stage::Stage;
use crate::{
    content::Persona,
    interview::{Command, TurnKind, transcript},
    plan::{
        self, History, Plan,
        tests::bank::{CATALOG, request, twenty},
    },
};

/// Plays it to the end of the questions; `play` answers or skips what is open.
fn said_twice(plan: &Plan, persona: &Persona, play: fn(&mut Stage)) -> Vec<String> {
    let mut stage = Stage { plan: plan.clone(), persona: persona.clone(), ..Stage::new() };
    stage.send(Command::Open).unwrap();
    stage.send(Command::Consent).unwrap();
    while stage.state.open().is_some() {
        play(&mut stage);
    }

    let turns = transcript(&stage.events);
    let interviewer = turns
        .iter()
        .filter(|it| !matches!(it.kind, TurnKind::Answer(_) | TurnKind::CandidateQuestion));
    assert!(interviewer.clone().count() > 40, "too little was said to tell");
    let mut seen = BTreeSet::new();
    interviewer.filter(|it| !seen.insert(&it.text)).map(|it| it.text.clone()).collect()
}

#[test]
fn an_interview_of_twenty_questions_with_two_follow_ups_each_repeats_no_sentence() {
    let plan = plan::build(&request("chef", twenty(), 4, &History::default())).unwrap();

    for persona in &CATALOG.personas {
        let answered = said_twice(&plan, persona, |stage| {
            stage.answer("A thin answer that leaves things open.").unwrap();
        });
        let skipped = said_twice(&plan, persona, |stage| {
            stage.send(Command::Skip).unwrap();
        });

        assert_eq!(answered, Vec::<String>::new(), "{}", persona.code);
        assert_eq!(skipped, Vec::<String>::new(), "{}", persona.code);
    }
}
