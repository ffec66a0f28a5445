//! Laws of the engine, by words alone and with a small model of letters.

use proptest::prelude::*;

use super::{
    AnswerToJudge, Embedder, Embedding, Evaluation, Evidence, Found, NotScored, Scored, Verdict,
    evaluate, score::held_to_content,
};
use crate::{
    content::{KeyPoint, RoundKind, Sample},
    text::words,
};

/// Sixteen numbers out of the letters of each word: enough to check laws, not to judge.
struct Letters;

impl Embedder for Letters {
    fn embed(&self, texts: &[&str]) -> Vec<Embedding> {
        texts.iter().map(|it| letters_of(it)).collect()
    }
}

fn letters_of(text: &str) -> Embedding {
    let words = words(text);
    let tokens: Vec<Vec<f32>> = words.iter().map(|it| unit(&it.folded)).collect();
    Embedding { sentence: unit(text), tokens, spans: words.iter().map(|it| it.span).collect() }
}

fn unit(text: &str) -> Vec<f32> {
    let mut out = vec![0.1f32; 16];
    text.chars().for_each(|it| out[it as usize % 16] += 1.0);
    let length = out.iter().map(|it| it * it).sum::<f32>().sqrt();
    out.into_iter().map(|it| it / length).collect()
}

const QUESTION: &str = "A shop's payment page is down on a busy day. What do you do first?";
const MODEL: &str = "I would look at the monitoring to see since when and for whom it fails, roll \
    back the last release if the times agree, and tell support what to say to customers. Then I \
    watch the error rate for ten minutes and write down what happened.";

fn points() -> Vec<KeyPoint> {
    ["checks monitoring for start and extent", "rolls back the last release", "informs support"]
        .map(|it| KeyPoint { text: it.to_owned(), weight: 1, examples: Vec::new() })
        .to_vec()
}

fn asked<'a>(answer: &'a str, points: &'a [KeyPoint]) -> AnswerToJudge<'a> {
    AnswerToJudge {
        question: QUESTION,
        round: Some(RoundKind::Professional),
        key_points: points,
        model_answer: MODEL,
        samples: &[],
        answer,
    }
}

fn scored(evaluation: Evaluation) -> Scored {
    match evaluation.verdict {
        Verdict::Scored(it) => it,
        Verdict::NotScored { reason } => panic!("not scored: {reason:?}"),
    }
}

fn judged(answer: &str) -> Scored {
    scored(evaluate(&asked(answer, &points()), Some(&Letters)))
}

fn reason(answer: &str) -> Option<NotScored> {
    match evaluate(&asked(answer, &points()), None).verdict {
        Verdict::NotScored { reason } => Some(reason),
        Verdict::Scored(_) => None,
    }
}

fn quotes(scored: &Scored) -> Vec<&Evidence> {
    scored.points.iter().filter_map(|it| it.evidence.as_ref()).chain(&scored.evidence).collect()
}

fn coverage(answer: &str, at: usize) -> (Found, f64) {
    let it = scored(evaluate(&asked(answer, &points()), None));
    (it.points[at].verdict, it.dimensions[1].score)
}

proptest! {
    #[test]
    fn more_coverage_never_lowers_what_content_supports_and_nothing_is_lifted(
        marks in prop::array::uniform6(0.0..=100.0f64), more in 0.0..=100.0f64, knowledge: bool
    ) {
        let round = Some(if knowledge { RoundKind::Professional } else { RoundKind::Behavioural });
        let mut fuller = marks;
        fuller[1] = marks[1].max(more);

        let (held, fuller) = (held_to_content(marks, round), held_to_content(fuller, round));

        for at in 0..6 {
            prop_assert!(held[at] <= marks[at]);
            prop_assert!(held[at] <= fuller[at] + 1e-9);
        }
    }

    #[test]
    fn any_text_is_judged_within_bounds_and_quoted_exactly(answer in any::<String>()) {
        let points = points();
        for embedder in [None, Some(&Letters as &dyn Embedder)] {
            let evaluation = evaluate(&asked(&answer, &points), embedder);
            let Verdict::Scored(it) = evaluation.verdict else { continue };
            prop_assert!((0.0..=100.0).contains(&it.overall));
            prop_assert!(it.dimensions.iter().all(|it| (0.0..=100.0).contains(&it.score)));
            prop_assert!(quotes(&it).into_iter().all(|it| it.holds(&answer)));
        }
    }

    #[test]
    fn sentences_of_any_words_are_quoted_exactly(
        words in prop::collection::vec("(I|we|not|Éa|rolled|the|release|12|because|result,|\\.|\n)", 1..60)
    ) {
        let answer = words.join(" ");
        let points = points();
        if let Verdict::Scored(it) = evaluate(&asked(&answer, &points), Some(&Letters)).verdict {
            prop_assert!(quotes(&it).into_iter().all(|it| it.holds(&answer)));
            prop_assert!((it.dimensions.iter().map(|it| it.weight).sum::<f64>() - 1.0).abs() < 1e-9);
        }
    }
}

#[test]
fn the_same_answer_gets_the_same_evaluation() {
    let answer = "I'd roll back the release and call support, then watch the errors.";
    let points = points();

    let (one, two) = (
        evaluate(&asked(answer, &points), Some(&Letters)),
        evaluate(&asked(answer, &points), Some(&Letters)),
    );

    assert_eq!(one, two);
}

#[test]
fn the_model_answer_gets_nearly_everything() {
    let it = judged(MODEL);

    assert!(it.overall >= 95.0, "{it:?}");
}

#[test]
fn the_whole_is_the_weighted_mean_of_the_dimensions() {
    let it = judged("I'd check the logs first, and then roll back what we shipped at nine.");

    let mean: f64 = it.dimensions.iter().map(|it| it.score * it.weight).sum();
    assert!((mean - it.overall).abs() < 0.11, "{it:?}");
}

#[test]
fn saying_a_missing_point_as_well_never_lowers_coverage() {
    let before = "I would first look at the monitoring to see when it began and for whom it fails.";
    let after = format!("{before} I would roll back the last release. I would inform support.");

    for at in 0..3 {
        let (old, new) = (coverage(before, at), coverage(&after, at));
        assert!(new.1 >= old.1, "{old:?} {new:?}");
        assert!(new.0 != Found::Missing || old.0 == Found::Missing);
    }
    assert_eq!(coverage(&after, 1).0, Found::Covered);
}

#[test]
fn case_and_punctuation_and_sounds_of_thinking_change_little() {
    let written = "I'd check the monitoring first. Then I'd roll back the last release, and tell \
        support what to say to customers within ten minutes.";
    let spoken = "um i'd check the monitoring first then uh i'd roll back the last release and \
        tell support what to say to customers within ten minutes";

    let (written, spoken) = (judged(written).overall, judged(spoken).overall);

    assert!((written - spoken).abs() <= 5.0, "{written} {spoken}");
}

#[test]
fn the_question_said_back_is_worth_nothing() {
    let it = judged(
        "When a shop's payment page is down on a busy day, what I do first is what you do first when the payment page of a shop is down.",
    );

    assert!(it.overall <= 10.0, "{it:?}");
    assert!(it.remarks.iter().any(|it| it.contains("question back")), "{it:?}");
}

#[test]
fn a_well_told_story_about_something_else_is_worth_little_where_knowledge_is_asked() {
    let points = points();
    let story = "In May 2023 our choir lost its hall eight weeks before a concert. First I asked \
        everybody for ideas, then I called nine churches, compared their prices, and agreed with \
        one on two evenings. As a result 340 people came, forty more than the year before. I \
        learned to ask for a second place in time.";

    let it = scored(evaluate(&asked(story, &points), None));

    assert!(it.overall < 20.0, "{it:?}");
    assert!(it.remarks.iter().any(|it| it.contains("how well it is told")), "{it:?}");
}

#[test]
fn a_denied_point_is_contradicted() {
    let answer = "I would never roll back the last release.";

    assert_eq!(coverage(answer, 1).0, Found::Contradicted);
}

#[test]
fn a_sample_of_the_answers_level_moves_it_there() {
    let samples = [
        Sample { level: 2, text: "You restart everything and wait, that always works.".to_owned() },
        Sample {
            level: 5,
            text: "I'd compare error rates before and after the release and roll back.".to_owned(),
        },
    ];
    let points = points();
    let alone = asked("I'd compare the error rates before and after and roll back.", &points);
    let among = AnswerToJudge { samples: &samples, ..alone.clone() };

    let (alone, among) = (evaluate(&alone, None), evaluate(&among, None));

    assert!(scored(among).overall > scored(alone).overall);
}

#[test]
fn what_cannot_be_judged_is_not_scored_and_says_why() {
    assert_eq!(reason(""), Some(NotScored::TooShort));
    assert_eq!(reason("Yes."), Some(NotScored::TooShort));
    assert_eq!(reason("?!... --"), Some(NotScored::Unintelligible));
    assert_eq!(
        reason(
            "Ich würde zuerst die Überwachung ansehen und dann die letzte Version zurücknehmen."
        ),
        Some(NotScored::OtherLanguage)
    );
}

#[test]
fn without_a_rubric_nothing_is_scored() {
    let asked = AnswerToJudge { model_answer: " ", ..asked("I would look at the logs.", &[]) };

    let verdict = evaluate(&asked, None).verdict;

    assert_eq!(verdict, Verdict::NotScored { reason: NotScored::NoRubric });
}

#[test]
fn without_a_model_it_says_so() {
    let points = points();

    let without = evaluate(&asked(MODEL, &points), None);

    assert_eq!(without.degraded.as_deref(), Some("no sentence model"));
    assert_eq!(evaluate(&asked(MODEL, &points), Some(&Letters)).degraded, None);
}
