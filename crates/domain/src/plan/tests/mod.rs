//! Laws of the planner, on a small bank of its own.

pub(crate) mod bank;
mod shapes;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::{
    content::{Catalog, RoundKind, Seniority},
    resume::Profile,
    time::Month,
};

/// A bank of two neighbouring occupations: per round and level one question of the nurse's, one
/// of the carer's and two that suit anybody.
fn catalog() -> Catalog {
    let mut text = String::from(
        r#"
        [[skill]]
        name = "Triage"
        aliases = ["sorting by urgency"]
        kind = "practice"
        [[skill]]
        name = "Charting"
        kind = "practice"
        [[occupation]]
        code = "nurse"
        title = "Nurse"
        group = "health"
        skills = { core = ["Triage", "Charting"] }
        ladder = [{ seniority = "mid", title = "Nurse" }]
        neighbours = ["carer"]
        summary = "Nurses."
        [[occupation]]
        code = "carer"
        title = "Carer"
        group = "health"
        skills = { core = ["Charting"] }
        ladder = [{ seniority = "mid", title = "Carer" }]
        summary = "Cares."
        [[style]]
        code = "clinic"
        name = "Clinic"
        summary = "A ward."
        rounds = { introduction = 1, professional = 3, coding = 2, behavioural = 9 }
        [[persona]]
        code = "calm"
        name = "Robin"
        summary = "Calm."
        follow_up_depth = 2
        utterances = {}
        "#,
    );
    let competencies = ["communication", "integrity", "problem_solving", "learning"];
    for round in ["introduction", "professional", "behavioural"] {
        for level in 1..=5_usize {
            let owners = [("nurse", "Triage"), ("carer", "Charting"), ("", ""), ("", "Triage")];
            for (number, (owner, skill)) in owners.into_iter().enumerate() {
                let competency = competencies[(level + number) % 4];
                let list = |it: &str| if it.is_empty() { String::new() } else { format!("{it:?}") };
                text += &format!(
                    r#"
                    [[question]]
                    id = "{round}-{level}-{number}"
                    round = "{round}"
                    text = "Question {round} {level} {number}?"
                    competency = "{competency}"
                    occupations = [{}]
                    skills = [{}]
                    level = {level}
                    minutes = 3
                    key_points = [{{ text = "a" }}, {{ text = "b" }}]
                    model_answer = "Because."
                    "#,
                    list(owner),
                    list(skill),
                );
            }
        }
    }
    let (catalog, findings) = Catalog::from_files(&[("t.toml", &text)]);
    assert_eq!(findings, []);
    catalog
}

const BANDS: [Difficulty; 4] =
    [Difficulty::Easy, Difficulty::Medium, Difficulty::Hard, Difficulty::Expert];

struct Given {
    catalog: Catalog,
    profile: Profile,
    claims: BTreeMap<String, Option<String>>,
    gaps: Vec<String>,
    required: Vec<String>,
    history: History,
}

impl Given {
    fn new() -> Given {
        Given {
            catalog: catalog(),
            profile: Profile::default(),
            claims: BTreeMap::new(),
            gaps: Vec::new(),
            required: Vec::new(),
            history: History::default(),
        }
    }

    fn request(&self, rounds: Option<Vec<(RoundKind, u8)>>, seed: u64) -> PlanRequest<'_> {
        PlanRequest {
            catalog: &self.catalog,
            profile: &self.profile,
            profile_skills: &self.claims,
            gaps: &self.gaps,
            requirements: &[],
            required: &self.required,
            role: RoleRef {
                code: Some("nurse".to_owned()),
                title: "Nurse".to_owned(),
                asked_for: None,
            },
            seniority: Seniority::Mid,
            wishes: Wishes {
                shape: rounds.map_or(Shape::Usual, Shape::Counts),
                focus: Vec::new(),
                difficulty: Difficulty::Medium,
                persona: "calm".to_owned(),
                company_style: "clinic".to_owned(),
                seed,
                skipped: SkipRule::NotScored,
                hints: HintRule::Allowed,
                answer_minutes: None,
            },
            history: &self.history,
            now: Month { year: 2026, month: 3 },
        }
    }
}

fn ids(plan: &Plan) -> Vec<&str> {
    plan.questions().map(|(_, it)| it.question_id.as_str()).collect()
}

#[test]
fn wished_counts_are_honoured_exactly_and_rounds_are_in_their_order() {
    let given = Given::new();
    let wished = vec![(RoundKind::Behavioural, 3), (RoundKind::Introduction, 2)];

    let plan = build(&given.request(Some(wished), 7)).unwrap();

    let shape: Vec<_> = plan.rounds.iter().map(|it| (it.kind, it.questions.len())).collect();
    assert_eq!(shape, [(RoundKind::Introduction, 2), (RoundKind::Behavioural, 3)]);
    assert_eq!(plan.minutes(), 15);
}

#[test]
fn too_many_wished_questions_are_refused_with_the_number_there_is() {
    let given = Given::new();

    let refused = build(&given.request(Some(vec![(RoundKind::Professional, 40)]), 7));

    let round = RoundKind::Professional;
    assert_eq!(refused, Err(PlanRefused::TooFew { round, wanted: 40, available: 8 }));
}

#[test]
fn a_round_without_questions_is_refused_when_wished_for() {
    let given = Given::new();

    let refused = build(&given.request(Some(vec![(RoundKind::Coding, 1)]), 7));

    let round = RoundKind::Coding;
    assert_eq!(refused, Err(PlanRefused::TooFew { round, wanted: 1, available: 0 }));
}

#[test]
fn the_style_gives_the_rounds_and_a_note_says_what_was_left_out() {
    let given = Given::new();

    let plan = build(&given.request(None, 7)).unwrap();

    let shape: Vec<_> = plan.rounds.iter().map(|it| (it.kind, it.questions.len())).collect();
    assert_eq!(
        shape,
        [(RoundKind::Introduction, 1), (RoundKind::Professional, 3), (RoundKind::Behavioural, 8)]
    );
    assert_eq!(
        plan.notes,
        [
            "Coding: left out. “Clinic” usually has 2; this role has none at this difficulty.",
            "Behavioural: 8 instead of the 9 that “Clinic” would have.",
        ]
    );
}

#[test]
fn the_occupations_own_questions_come_before_shared_ones_and_those_for_anybody() {
    let given = Given::new();

    let plan = build(&given.request(Some(vec![(RoundKind::Professional, 3)]), 7)).unwrap();

    let own = ids(&plan).iter().filter(|it| it.ends_with("-0")).count();
    let shared = ids(&plan).iter().filter(|it| it.ends_with("-1")).count();
    assert_eq!((own, shared), (2, 1));
}

#[test]
fn a_gap_is_the_reason_even_when_named_by_an_alias() {
    let mut given = Given::new();
    given.gaps = vec!["sorting by urgency".to_owned()];

    let plan = build(&given.request(Some(vec![(RoundKind::Professional, 1)]), 7)).unwrap();

    let why = &plan.rounds[0].questions[0].why;
    assert_eq!(*why, Reason::Gap { skill: "Triage".to_owned() });
}

#[test]
fn a_claimed_skill_of_the_role_names_the_field_that_claims_it() {
    let mut given = Given::new();
    let field = Some("/skills/0/keywords/1".to_owned());
    given.claims.insert("Triage".to_owned(), field.clone());

    let plan = build(&given.request(Some(vec![(RoundKind::Professional, 1)]), 7)).unwrap();

    let why = &plan.rounds[0].questions[0].why;
    assert_eq!(*why, Reason::Claim { skill: "Triage".to_owned(), field });
}

#[test]
fn questions_of_earlier_interviews_are_avoided_and_owned_up_to_when_they_cannot_be() {
    let mut given = Given::new();
    given.history.asked.insert("professional-2-0".to_owned());
    let few = given.request(Some(vec![(RoundKind::Professional, 7)]), 7);
    let all = given.request(Some(vec![(RoundKind::Professional, 8)]), 7);

    let (few, all) = (build(&few).unwrap(), build(&all).unwrap());

    assert!(!ids(&few).contains(&"professional-2-0"));
    assert_eq!(few.notes, Vec::<String>::new());
    assert_eq!(
        all.notes,
        [
            "Professional: 1 question was part of your last interviews or plans; there are no others \
             left at this difficulty."
        ]
    );
}

#[test]
fn names_nobody_knows_are_refused() {
    let given = Given::new();
    let mut persona = given.request(None, 7);
    persona.wishes.persona = "loud".to_owned();
    let mut style = given.request(None, 7);
    style.wishes.company_style = "circus".to_owned();
    let mut role = given.request(None, 7);
    role.role.code = Some("juggler".to_owned());
    let nothing = given.request(Some(vec![(RoundKind::Hr, 0)]), 7);

    let refused: Vec<_> =
        [persona, style, role, nothing].iter().map(|it| build(it).unwrap_err()).collect();

    assert_eq!(
        refused,
        [
            PlanRefused::UnknownPersona("loud".to_owned()),
            PlanRefused::UnknownStyle("circus".to_owned()),
            PlanRefused::UnknownRole("juggler".to_owned()),
            PlanRefused::NothingToAsk,
        ]
    );
}

#[test]
fn a_general_plan_asks_what_suits_anybody() {
    let given = Given::new();
    let mut request = given.request(Some(vec![(RoundKind::Professional, 4)]), 7);
    request.role = RoleRef { code: None, title: "Any role".to_owned(), asked_for: None };

    let plan = build(&request).unwrap();

    assert!(plan.questions().all(|(_, it)| it.why == Reason::RoundNorm));
    assert!(plan.notes[0].starts_with("This is a general plan"), "{:?}", plan.notes);
}

#[test]
fn competencies_are_spread() {
    let given = Given::new();

    let plan = build(&given.request(Some(vec![(RoundKind::Behavioural, 8)]), 7)).unwrap();

    let seen: BTreeSet<_> = plan.questions().map(|(_, it)| it.competency).collect();
    assert_eq!(seen.len(), 4);
}

#[test]
fn other_seeds_give_other_plans() {
    let (catalog, _) = Catalog::load();
    let given = Given { catalog, ..Given::new() };
    let wished = Some(vec![(RoundKind::Professional, 3), (RoundKind::Behavioural, 3)]);
    let with_seed = |seed| {
        let mut request = given.request(wished.clone(), seed);
        request.role.code = Some("registered-nurse".to_owned());
        request.wishes.persona = "neutral".to_owned();
        request.wishes.company_style = "balanced".to_owned();
        ids(&build(&request).unwrap()).join(" ")
    };

    let plans: BTreeSet<String> = (0..20).map(with_seed).collect();

    assert!(plans.len() >= 10, "{} plans of 20 seeds", plans.len());
}

proptest! {
    #[test]
    fn a_plan_is_repeatable_free_of_duplicates_and_never_gets_easier(
        seed: u64,
        professional in 1_u8..=9,
        behavioural in 0_u8..=9,
        band in 0_usize..4,
    ) {
        let given = Given::new();
        let wished =
            vec![(RoundKind::Professional, professional), (RoundKind::Behavioural, behavioural)];
        let mut request = given.request(Some(wished), seed);
        request.wishes.difficulty = BANDS[band];

        let Ok(plan) = build(&request) else {
            // The bank has eight of each round in a band of two levels.
            prop_assert!(professional > 8 || behavioural > 8);
            return Ok(());
        };

        prop_assert_eq!(build(&request).map(|it| it.hash()), Ok(plan.hash()));
        let unique: BTreeSet<&str> = ids(&plan).into_iter().collect();
        prop_assert_eq!(unique.len(), usize::from(professional + behavioural));
        for round in &plan.rounds {
            prop_assert!(round.questions.is_sorted_by_key(|it| it.level));
            prop_assert!(round.questions.iter().all(|it| BANDS[band].has(it.level)));
        }
    }
}
