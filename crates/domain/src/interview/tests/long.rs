//! A long interview in the product's own words: nothing is said twice.

use std::collections::BTreeSet;

use super::stage::Stage;
use crate::{
    content::{Catalog, Persona, RoundKind, Seniority},
    interview::{Command, TurnKind, transcript},
    plan::{self, Difficulty, History, Plan, PlanRequest, RoleRef, Shape, SkipRule, Wishes},
    resume::Profile,
    time::Month,
};

fn twenty_questions(catalog: &Catalog) -> Plan {
    let wished = vec![
        (RoundKind::Introduction, 2),
        (RoundKind::Professional, 7),
        (RoundKind::Behavioural, 5),
        (RoundKind::Situational, 3),
        (RoundKind::Hr, 2),
        (RoundKind::Closing, 1),
    ];
    plan::build(&PlanRequest {
        catalog,
        profile: &Profile::default(),
        profile_skills: &Default::default(),
        gaps: &[],
        requirements: &[],
        required: &[],
        role: RoleRef { code: Some("chef".to_owned()), title: "Chef".to_owned(), asked_for: None },
        seniority: Seniority::Mid,
        wishes: Wishes {
            shape: Shape::Counts(wished),
            difficulty: Difficulty::Medium,
            persona: "neutral".to_owned(),
            company_style: "balanced".to_owned(),
            focus: Vec::new(),
            seed: 4,
            skipped: SkipRule::NotScored,
        },
        history: &History::default(),
        now: Month { year: 2026, month: 3 },
    })
    .expect("the bank has twenty questions for a chef")
}

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
    let (catalog, _) = Catalog::load();
    let plan = twenty_questions(&catalog);

    for persona in &catalog.personas {
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
