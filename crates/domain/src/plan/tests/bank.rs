//! Laws of the planner on the bank as it ships.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use proptest::prelude::*;

use super::{super::counts::apportion, super::*, BANDS, ids};
use crate::{
    content::{Catalog, Competency, RoundKind, Seniority},
    resume::Profile,
    time::Month,
};

pub(crate) static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::load().0);
static NOBODY: LazyLock<Profile> = LazyLock::new(Profile::default);
static NO_CLAIMS: BTreeMap<String, Option<String>> = BTreeMap::new();

/// A request for an occupation by somebody whose résumé says nothing.
pub(crate) fn request<'a>(
    code: &str,
    shape: Shape,
    seed: u64,
    history: &'a History,
) -> PlanRequest<'a> {
    PlanRequest {
        catalog: &CATALOG,
        profile: &NOBODY,
        profile_skills: &NO_CLAIMS,
        gaps: &[],
        requirements: &[],
        required: &[],
        role: RoleRef { code: Some(code.to_owned()), title: code.to_owned(), asked_for: None },
        seniority: Seniority::Mid,
        wishes: Wishes {
            shape,
            difficulty: Difficulty::Medium,
            persona: "neutral".to_owned(),
            company_style: "balanced".to_owned(),
            focus: Vec::new(),
            seed,
            skipped: SkipRule::NotScored,
            hints: HintRule::Allowed,
            answer_minutes: None,
        },
        history,
        now: Month { year: 2026, month: 3 },
    }
}

fn codes() -> Vec<&'static str> {
    CATALOG.occupations.iter().map(|it| it.code.as_str()).collect()
}

/// Twenty questions in the mix of an ordinary interview.
pub(crate) fn twenty() -> Shape {
    Shape::Counts(vec![
        (RoundKind::Introduction, 2),
        (RoundKind::Professional, 7),
        (RoundKind::Behavioural, 5),
        (RoundKind::Situational, 3),
        (RoundKind::Hr, 2),
        (RoundKind::Closing, 1),
    ])
}

#[test]
fn two_interviews_of_twenty_in_a_row_share_no_question_whatever_the_occupation() {
    let mut shared = Vec::new();

    for code in codes() {
        let first = build(&request(code, twenty(), 1, &History::default()));
        let Ok(first) = first else { panic!("{code}: {first:?}") };
        let history = History::of(std::slice::from_ref(&first), &[], &[]);
        let second = build(&request(code, twenty(), 1, &history)).unwrap();

        let (before, after): (BTreeSet<_>, BTreeSet<_>) =
            (ids(&first).into_iter().collect(), ids(&second).into_iter().collect());
        let common = before.intersection(&after).count();
        if common > 0 {
            shared.push(format!("{code}: {common}"));
        }
    }

    assert!(shared.is_empty(), "{}", shared.join("\n"));
}

#[test]
fn other_seeds_share_few_questions_where_the_bank_has_ten_times_as_many() {
    let wished = Shape::Counts(vec![(RoundKind::Behavioural, 4), (RoundKind::Situational, 2)]);
    let plan = |seed| build(&request("chef", wished.clone(), seed, &History::default())).unwrap();

    let plans: Vec<Plan> = (0..40).map(plan).collect();
    let mut overlaps = Vec::new();
    for pair in plans.windows(2) {
        let (one, two) = (ids(&pair[0]), ids(&pair[1]));
        let common = one.iter().filter(|it| two.contains(it)).count();
        overlaps.push(common as f64 / one.len() as f64);
    }

    let mean = overlaps.iter().sum::<f64>() / overlaps.len() as f64;
    assert!(mean < 0.2, "mean overlap {mean:.3}");
}

#[test]
fn every_required_skill_with_a_question_is_asked_about() {
    let required: Vec<String> = ["Food safety", "Mise en place", "Allergen management"]
        .map(str::to_owned)
        .into_iter()
        .filter(|skill| {
            let of_skill = |it: &&crate::content::Question| it.skills.contains(skill);
            CATALOG.questions.iter().filter(of_skill).any(|it| {
                it.suits("chef")
                    && it.round == RoundKind::Professional
                    && (2..=3).contains(&it.level)
            })
        })
        .collect();
    assert!(!required.is_empty(), "the bank asks a chef about none of these");
    let wished = Shape::Counts(vec![(RoundKind::Professional, 3)]);

    for seed in 0..20 {
        let history = History::default();
        let mut request = request("chef", wished.clone(), seed, &history);
        request.required = &required;
        let plan = build(&request).unwrap();

        for skill in &required {
            let asked = plan.questions().any(|(_, it)| it.skills.contains(skill));
            assert!(asked, "{skill} with seed {seed}");
        }
    }
}

#[test]
fn a_focus_is_asked_about_and_is_the_reason() {
    let history = History::default();
    let wished = Shape::Counts(vec![(RoundKind::Behavioural, 3)]);
    let mut request = request("chef", wished, 5, &history);
    request.wishes.focus = vec!["resilience".to_owned()];

    let plan = build(&request).unwrap();
    request.wishes.focus = vec!["juggling with knives".to_owned()];
    let refused = build(&request).unwrap_err();

    let on = Reason::Focus { on: "Resilience".to_owned() };
    assert!(plan.questions().any(|(_, it)| it.why == on));
    assert_eq!(refused.field(), "focus");
}

#[test]
fn a_weak_competency_comes_back_after_growing_pauses() {
    let weak = [Competency::Learning];
    let wished = Shape::Counts(vec![(RoundKind::Behavioural, 3)]);
    let mut sat: Vec<Plan> = Vec::new();
    let mut practised = String::new();

    for seed in 0..12 {
        let history = History::of(&sat, &[], &weak);
        let plan = build(&request("chef", wished.clone(), seed, &history)).unwrap();
        let why = Reason::Weakness { competency: Competency::Learning };
        let now = plan.questions().any(|(_, it)| it.why == why);
        practised.push(if now { 'x' } else { '.' });
        sat.insert(0, plan);
        sat.truncate(10);
    }

    assert_eq!(practised, "x.x..x....x.");
}

#[test]
fn the_tone_changes_no_question() {
    let history = History::default();
    let plans: Vec<Plan> = ["friendly", "strict", "stress", "neutral"]
        .map(|persona| {
            let mut request = request("chef", Shape::Usual, 9, &history);
            request.wishes.persona = persona.to_owned();
            build(&request).unwrap()
        })
        .into();

    for plan in &plans {
        assert_eq!(plan.rounds, plans[0].rounds);
    }
    let names: Vec<&str> = CATALOG.personas.iter().map(|it| it.name.as_str()).collect();
    for question in &CATALOG.questions {
        assert!(names.iter().all(|it| !question.text.contains(*it)), "{}", question.text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn wished_counts_are_exact_in_the_band_and_refused_beyond_the_bank(
        occupation in 0_usize..1_000,
        band in 0_usize..4,
        counts in proptest::collection::vec(0_u8..6, 8),
        seed: u64,
    ) {
        let code = codes()[occupation % codes().len()];
        let wished: Vec<_> = RoundKind::ALL.into_iter().zip(counts).collect();
        let history = History::default();
        let mut request = request(code, Shape::Counts(wished.clone()), seed, &history);
        request.wishes.difficulty = BANDS[band];

        match build(&request) {
            Ok(plan) => {
                for (kind, wanted) in wished {
                    let round = plan.rounds.iter().find(|it| it.kind == kind);
                    prop_assert_eq!(round.map_or(0, |it| it.questions.len()), usize::from(wanted));
                }
                for round in &plan.rounds {
                    prop_assert!(round.questions.is_sorted_by_key(|it| it.level));
                    prop_assert!(round.questions.iter().all(|it| BANDS[band].has(it.level)));
                }
                prop_assert_eq!(build(&request).map(|it| it.canonical()), Ok(plan.canonical()));
            }
            Err(PlanRefused::TooFew { wanted, available, .. }) => prop_assert!(available < wanted),
            Err(refused) => prop_assert_eq!(refused, PlanRefused::NothingToAsk),
        }
    }

    #[test]
    fn minutes_are_within_a_tenth_of_the_budget_or_the_plan_says_so(
        occupation in 0_usize..1_000,
        style in 0_usize..8,
        band in 0_usize..4,
        budget in 10_u32..=120,
        seed: u64,
    ) {
        let code = codes()[occupation % codes().len()];
        let history = History::default();
        let mut request = request(code, Shape::Minutes(budget), seed, &history);
        let style = &CATALOG.styles[style % CATALOG.styles.len()];
        request.wishes.company_style = style.code.clone();
        request.wishes.difficulty = BANDS[band];

        let plan = build(&request).unwrap();

        let near = plan.minutes().abs_diff(budget) * 10 <= budget;
        let said = plan.notes.iter().any(|it| it.contains("cannot come closer"));
        prop_assert!(near != said, "{} minutes of {}: {:?}", plan.minutes(), budget, plan.notes);
        prop_assert!(!said || budget > 60, "{} minutes of {}", plan.minutes(), budget);
        prop_assert_eq!(plan.minutes_wished, Some(budget));
    }

    #[test]
    fn parts_are_whole_numbers_within_one_of_their_share(
        shares in proptest::collection::vec(1_u32..10, 1..8),
        total in 0_u32..60,
    ) {
        let parts = apportion(&shares, total);

        let sum: u32 = shares.iter().sum();
        prop_assert_eq!(parts.iter().sum::<u32>(), total);
        for (part, share) in parts.iter().zip(&shares) {
            let exact = f64::from(*share) * f64::from(total) / f64::from(sum);
            prop_assert!((f64::from(*part) - exact).abs() < 1.0);
        }
    }
}
