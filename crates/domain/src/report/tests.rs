//! A report says what the stored rows say, and nothing else.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::{
    evaluation::{Evaluation, Evidence, Found, NotScored, PointVerdict, Scored, Verdict},
    interview::{
        Command,
        tests::stage::{Stage, at},
    },
    plan::{OpenAt, SkipRule},
    text::Span,
};

const SAID: &str = "The triage nurse decides. Waiting fell from forty to ten minutes.";

type Stored = BTreeMap<OpenAt, Evaluation>;

fn report(stage: &Stage, evaluations: &Stored) -> Report {
    write(&ReportInput {
        plan: &stage.plan,
        state: &stage.state,
        evaluations,
        candidate: "Ana",
        events: &stage.events,
    })
}

fn judged(verdict: Verdict) -> Evaluation {
    Evaluation {
        engine: "embedded".to_owned(),
        engine_version: "1".to_owned(),
        degraded: None,
        verdict,
    }
}

/// Scored, with the two points of every question of the stage.
fn scored(overall: f64, first: Found, second: Found) -> Evaluation {
    let quote = |end: usize, start: usize| Evidence::cut("key_point", Span { start, end }, SAID);
    let point = |key_point: &str, weight, verdict, evidence: Option<Evidence>| PointVerdict {
        key_point: key_point.to_owned(),
        weight,
        verdict,
        evidence: evidence.filter(|_| verdict != Found::Missing),
    };
    judged(Verdict::Scored(Scored {
        overall,
        margin: 10.0,
        dimensions: Vec::new(),
        points: vec![
            point("Says who decides", 3, first, quote(25, 0)),
            point("Names a result.", 1, second, quote(SAID.len(), 26)),
        ],
        evidence: Evidence::cut("result", Span { start: 26, end: SAID.len() }, SAID)
            .into_iter()
            .collect(),
        remarks: Vec::new(),
    }))
}

/// The first question answered, the second skipped, the third never reached.
fn ended_early() -> Stage {
    let mut stage = Stage::started();
    stage.answer(SAID).unwrap();
    stage.send(Command::Skip).unwrap();
    stage.send(Command::End).unwrap();
    stage
}

fn one(evaluation: Evaluation) -> Stored {
    Stored::from([(at(0, 0), evaluation)])
}

fn asked(report: &Report) -> Vec<&ReportQuestion> {
    report.rounds.iter().flat_map(|it| &it.questions).collect()
}

#[test]
fn skipped_and_unreached_questions_stay_outside_every_average() {
    let stored = one(scored(64.0, Found::Covered, Found::Missing));

    let report = report(&ended_early(), &stored);

    let standings: Vec<_> = asked(&report).iter().map(|it| (it.standing, it.counted)).collect();
    assert_eq!(
        standings,
        [(Standing::Answered, Some(64.0)), (Standing::Skipped, None), (Standing::Unanswered, None)]
    );
    assert_eq!(report.overall, Some(Mean { score: 64.0, margin: 10.0, of: 1 }));
    assert_eq!(report.rounds[1].mean, None);
    assert_eq!(
        report.coverage,
        Coverage { planned: 3, answered: 1, scored: 1, skipped: 1, unanswered: 1 }
    );
}

#[test]
fn a_skip_counts_as_zero_only_where_the_plan_declared_it() {
    let mut stage = ended_early();
    stage.plan.skipped = SkipRule::Zero;

    let report = report(&stage, &one(scored(64.0, Found::Covered, Found::Missing)));

    assert_eq!(asked(&report)[1].counted, Some(0.0));
    assert_eq!(report.overall.map(|it| (it.score, it.of)), Some((32.0, 2)));
    insta::assert_snapshot!(report.headline, @"One of three questions was scored and one skipped question counts as zero. The average is 32 of 100, give or take 62.7: weak.");
}

#[test]
fn what_was_not_scored_has_no_number_and_says_why() {
    let not = judged(Verdict::NotScored { reason: NotScored::TooShort });

    let report = report(&ended_early(), &one(not));

    assert_eq!((report.overall, asked(&report)[0].counted), (None, None));
    assert_eq!((report.strengths.len(), report.gaps.len(), report.competencies.len()), (0, 0, 0));
    insta::assert_snapshot!(asked(&report)[0].advice.join("\n"), @"This answer was not scored because it has too few words to judge; it is outside every average.");
    insta::assert_snapshot!(report.headline, @"One of three questions was answered, but none could be scored, so there is no average.");
}

#[test]
fn an_answer_without_a_stored_evaluation_is_not_given_a_number() {
    let report = report(&ended_early(), &Stored::new());

    assert_eq!((report.overall, asked(&report)[0].counted), (None, None));
    insta::assert_snapshot!(asked(&report)[0].advice.join("\n"), @"This answer has not been judged; it is outside every average.");
}

#[test]
fn an_interview_without_answers_has_a_report_without_numbers() {
    let mut stage = Stage::started();
    stage.send(Command::End).unwrap();

    let report = report(&stage, &Stored::new());

    assert_eq!((report.overall, report.coverage.unanswered), (None, 3));
    insta::assert_snapshot!(report.headline, @"None of three questions was answered, so there is no average.");
}

#[test]
fn an_evaluation_of_a_question_that_was_not_answered_is_not_shown() {
    let stored = Stored::from([(at(1, 1), scored(90.0, Found::Covered, Found::Covered))]);

    let report = report(&ended_early(), &stored);

    assert_eq!((report.overall, &asked(&report)[2].evaluation), (None, &None));
}

#[test]
fn a_rubric_stays_hidden_until_an_answer_was_judged_by_it() {
    let report = report(&ended_early(), &one(scored(64.0, Found::Covered, Found::Missing)));

    let shown: Vec<_> =
        asked(&report).iter().map(|it| (it.key_points.len(), it.model_answer.is_empty())).collect();
    assert_eq!(shown, [(2, false), (0, true), (0, true)]);
}

#[test]
fn advice_is_made_of_the_rubric_and_the_candidates_words() {
    let mut stage = Stage::started();
    stage.send(Command::Skip).unwrap();
    stage.answer(SAID).unwrap();
    stage.send(Command::End).unwrap();
    let stored = Stored::from([(at(1, 0), scored(45.0, Found::Missing, Found::Partial))]);

    let report = report(&stage, &stored);

    insta::assert_snapshot!(asked(&report)[1].advice.join("\n"), @"
    You covered none of the two points of a complete answer, and touched on one.
    “Waiting fell from forty to ten minutes.” only touches on this point: Names a result.
    This point was missing: Says who decides. Who decides?
    A better answer keeps “Waiting fell from forty to ten minutes.” and adds: Says who decides; Names a result.
    ");
}

#[test]
fn a_contradiction_is_shown_with_the_words_it_rests_on() {
    let report = report(&ended_early(), &one(scored(30.0, Found::Contradicted, Found::Covered)));

    insta::assert_snapshot!(asked(&report)[0].advice.join("\n"), @"
    You covered one of the two points of a complete answer.
    “The triage nurse decides.” goes against this point: Says who decides. Which of the two holds?
    “Waiting fell from forty to ten minutes.” covers this point: Names a result.
    A better answer keeps “Waiting fell from forty to ten minutes.” and adds: Says who decides.
    ");
    insta::assert_snapshot!(report.gaps.join("\n"), @"Motivation, 30 of 100 over one question: your answer to “About welcome?” said the opposite of this point: Says who decides.");
}

#[test]
fn strengths_and_gaps_have_evidence_and_share_no_competency() {
    let mut stage = Stage::started();
    for _ in 0..3 {
        stage.answer(SAID).unwrap();
    }
    let stored = Stored::from([
        (at(0, 0), scored(85.0, Found::Covered, Found::Covered)),
        (at(1, 0), scored(60.0, Found::Covered, Found::Missing)),
        (at(1, 1), scored(20.0, Found::Missing, Found::Missing)),
    ]);

    let report = report(&stage, &stored);

    insta::assert_snapshot!(report.strengths.join("\n"), @"Motivation, 85 of 100 over one question: “The triage nurse decides.” covers this point: Says who decides.");
    insta::assert_snapshot!(report.gaps.join("\n"), @"Communication, 20 of 100 over one question: your answer to “About handover?” lacked this point: Says who decides.");
}

#[test]
fn a_quote_that_does_not_stand_in_the_answer_is_not_shown() {
    let mut forged = scored(90.0, Found::Covered, Found::Covered);
    let Verdict::Scored(it) = &mut forged.verdict else { unreachable!("scored above") };
    it.points[0].evidence.as_mut().unwrap().quote = "I decided everything myself".to_owned();

    let report = report(&ended_early(), &one(forged));

    let text = serde_json::to_string(&report).unwrap();
    assert!(!text.contains("everything myself"), "{text}");
}

#[test]
fn each_answer_stands_beside_the_words_it_answered() {
    let mut stage = Stage::started();
    stage.answer(SAID).unwrap();
    stage.send(Command::Rephrase).unwrap();
    stage.answer("Something thin.").unwrap();
    stage.answer("The triage nurse does.").unwrap();

    let report = report(&stage, &Stored::new());

    let triage = asked(&report)[1];
    let pairs: Vec<_> =
        triage.answers.iter().map(|it| (it.asked.as_str(), it.answer.as_str())).collect();
    assert_eq!(
        pairs,
        [("About triage?", "Something thin."), ("Who decides?", "The triage nurse does.")]
    );
    assert_eq!(triage.answer, "Something thin.\n\nThe triage nurse does.");
}

#[test]
fn every_engine_is_named_once_with_its_degradation() {
    let mut stage = Stage::started();
    for _ in 0..3 {
        stage.answer(SAID).unwrap();
    }
    let good = scored(60.0, Found::Covered, Found::Missing);
    let poor = Evaluation { degraded: Some("no sentence model".to_owned()), ..good.clone() };
    let stored = Stored::from([(at(0, 0), good.clone()), (at(1, 0), poor), (at(1, 1), good)]);

    let report = report(&stage, &stored);

    assert_eq!(report.engines, ["embedded 1", "embedded 1 (degraded: no sentence model)"]);
}

#[test]
fn time_on_hold_is_not_interview_time() {
    let mut stage = Stage::started();
    stage.now = stage.now.plus(60_000);
    stage.send(Command::Pause).unwrap();
    stage.now = stage.now.plus(3_600_000);
    stage.send(Command::Resume).unwrap();
    stage.now = stage.now.plus(30_000);
    stage.send(Command::End).unwrap();

    let report = report(&stage, &Stored::new());

    assert_eq!(report.active_millis, 90_000);
    assert_eq!(report.ended_at, Some(stage.now));
}

/// What becomes of one question: its score and the verdict on its two points.
fn fate() -> impl Strategy<Value = (u8, f64)> {
    (0_u8..4, 0.0..=100.0_f64)
}

proptest! {
    #[test]
    fn every_number_can_be_recomputed_from_the_questions(
        fates in proptest::collection::vec(fate(), 3),
        zero: bool,
    ) {
        let mut stage = Stage::started();
        stage.plan.skipped = if zero { SkipRule::Zero } else { SkipRule::NotScored };
        let mut stored = Stored::new();
        for (what, score) in fates {
            let Some((place, _)) = stage.state.open() else { break };
            match what {
                0 => drop(stage.send(Command::Skip)),
                1 => drop(stage.answer("Hm.")),
                2 => {
                    stage.answer(SAID).unwrap();
                    stored.insert(place, judged(Verdict::NotScored { reason: NotScored::TooShort }));
                }
                _ => {
                    stage.answer(SAID).unwrap();
                    stored.insert(place, scored(score, Found::Covered, Found::Missing));
                }
            }
        }

        let report = report(&stage, &stored);

        let asked = asked(&report);
        prop_assert_eq!(report.overall.map(shape), mean_of(&asked));
        for round in &report.rounds {
            let of_it: Vec<_> = round.questions.iter().collect();
            prop_assert_eq!(round.mean.map(shape), mean_of(&of_it));
        }
        for it in &report.competencies {
            let of_it: Vec<_> =
                asked.iter().copied().filter(|q| q.competency == it.competency).collect();
            prop_assert_eq!(Some(shape(it.mean)), mean_of(&of_it));
        }
        let it = report.coverage;
        prop_assert_eq!(it.answered + it.skipped + it.unanswered, it.planned);
        prop_assert!(it.scored <= it.answered);
    }
}

fn shape(mean: Mean) -> (f64, u32) {
    (mean.score, mean.of)
}

fn mean_of(asked: &[&ReportQuestion]) -> Option<(f64, u32)> {
    let counted: Vec<f64> = asked.iter().filter_map(|it| it.counted).collect();
    let mean = counted.iter().sum::<f64>() / counted.len() as f64;
    (!counted.is_empty()).then(|| ((mean * 10.0).round() / 10.0, counted.len() as u32))
}
