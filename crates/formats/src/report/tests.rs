//! A report with everything in it is typeset, and with nothing in it too.

use domain::{
    content::{Competency, KeyPoint, RoundKind},
    evaluation::{
        Dimension, Evaluation, Evidence, Found, NotScored, PointVerdict, Scored, Verdict,
    },
    plan::{Difficulty, OpenAt, RoleRef},
    report::{
        AnswerText, CompetencyScore, Coverage, Mean, Report, ReportQuestion, ReportRound, Standing,
    },
    text::Span,
    time::Timestamp,
};

use super::report_pdf;
use crate::{Kind, read};

fn text_of(pdf: &[u8]) -> String {
    let read = read(pdf, Kind::Pdf);
    assert!(!read.failed, "{:?}", read.problems);
    read.document.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn empty() -> Report {
    Report {
        schema: 1,
        plan_hash: "ab12".to_owned(),
        role: RoleRef { code: None, title: "Chef".to_owned(), asked_for: None },
        difficulty: Difficulty::Medium,
        candidate: "Zoë".to_owned(),
        started_at: None,
        ended_at: None,
        active_millis: 0,
        headline: "Nothing was answered.".to_owned(),
        overall: None,
        coverage: Coverage::default(),
        rounds: Vec::new(),
        competencies: Vec::new(),
        strengths: Vec::new(),
        gaps: Vec::new(),
        engines: Vec::new(),
    }
}

fn scored(answer: &str) -> Evaluation {
    let span = Span { start: 0, end: answer.len().min(12) };
    Evaluation {
        engine: "embedded".to_owned(),
        engine_version: "1".to_owned(),
        degraded: None,
        verdict: Verdict::Scored(Scored {
            overall: 63.4,
            margin: 9.0,
            dimensions: vec![Dimension { name: "relevance".to_owned(), score: 70.0, weight: 1.0 }],
            points: vec![PointVerdict {
                key_point: "Cools it fast".to_owned(),
                weight: 2,
                verdict: Found::Covered,
                evidence: Evidence::cut("key_point", span, answer),
            }],
            evidence: Vec::new(),
            remarks: vec!["It names no figure.".to_owned()],
        }),
    }
}

fn question(number: u32, answer: &str, evaluation: Option<Evaluation>) -> ReportQuestion {
    let answered = evaluation.is_some();
    ReportQuestion {
        at: OpenAt { round: 0, question: number },
        text: format!("How do you cool stock, {number}?"),
        competency: Competency::ProfessionalKnowledge,
        level: 2,
        standing: if answered { Standing::Answered } else { Standing::Skipped },
        answer: answer.to_owned(),
        answers: vec![AnswerText { asked: "How?".to_owned(), answer: answer.to_owned() }],
        noted: vec!["within ninety minutes".to_owned()],
        hints: vec!["What grows between 5 and 60 degrees?".to_owned()],
        evaluation,
        counted: None,
        advice: vec!["Say how long it takes.".to_owned()],
        key_points: vec![KeyPoint {
            text: "Cools it fast".to_owned(),
            weight: 2,
            examples: Vec::new(),
        }],
        model_answer: "In an ice bath, within ninety minutes.".to_owned(),
    }
}

fn full() -> Report {
    let mean = Mean { score: 63.4, margin: 9.0, of: 1 };
    let answer = "Shallow trays, #strong[ice] $x$ and a 90-minute limit.";
    let not_scored = Evaluation {
        verdict: Verdict::NotScored { reason: NotScored::TooShort },
        ..scored(answer)
    };
    Report {
        started_at: Some(Timestamp(1_772_442_000_000)),
        overall: Some(mean),
        rounds: vec![ReportRound {
            kind: RoundKind::Professional,
            mean: Some(mean),
            questions: vec![
                question(1, answer, Some(scored(answer))),
                question(2, "Ice.", Some(not_scored)),
                question(3, "", None),
            ],
        }],
        competencies: vec![CompetencyScore { competency: Competency::ProfessionalKnowledge, mean }],
        strengths: vec!["You said how fast.".to_owned()],
        gaps: vec!["You named no risk.".to_owned()],
        engines: vec!["embedded 1".to_owned()],
        ..empty()
    }
}

#[test]
fn everything_on_the_page_is_in_the_file() {
    let text = text_of(&report_pdf(&full()).unwrap());

    for part in [
        "Zoë",
        "Chef",
        "2 March 2026",
        "63",
        "How do you cool stock, 1?",
        "Cools it fast",
        "Covered",
        "Relevance",
        "It names no figure.",
        "Say how long it takes.",
        "too few words to judge",
        "outside every average",
        "embedded 1",
        "ab12",
    ] {
        assert!(text.contains(part), "`{part}` is not in: {text}");
    }
}

#[test]
fn an_answer_is_text_and_never_markup() {
    let text = text_of(&report_pdf(&full()).unwrap());

    assert!(text.contains("#strong[ice] $x$"), "{text}");
}

#[test]
fn a_report_without_a_single_number_is_typeset() {
    let text = text_of(&report_pdf(&empty()).unwrap());

    assert!(text.contains("Not scored"), "{text}");
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(report_pdf(&full()).unwrap(), report_pdf(&full()).unwrap());
}

#[test]
fn the_file_is_tagged_and_names_its_language() {
    let pdf = report_pdf(&full()).unwrap();
    let has = |mark: &[u8]| pdf.windows(mark.len()).any(|it| it == mark);

    assert!(has(b"/StructTreeRoot") && has(b"/Marked true") && has(b"/Lang"));
}
