//! What the template is given: the report with its numbers and dates in words.

use domain::{
    evaluation::{Evaluation, Found, PointVerdict, Scored, Verdict},
    plan::Difficulty,
    report::{Mean, Report, ReportQuestion, ReportRound, Standing},
    text::Span,
    time::Timestamp,
};
use serde_json::{Value, json};

/// The data of the template `report.typ`.
pub(super) fn of(report: &Report) -> Value {
    let coverage = &report.coverage;
    let mut number = 0;
    json!({
        "candidate": report.candidate,
        "role": report.role.title,
        "difficulty": difficulty(report.difficulty),
        "held": report.started_at.map(Timestamp::day),
        "length": length(report.active_millis),
        "headline": report.headline,
        "overall": report.overall.map(mean),
        "coverage": [
            ["Planned", coverage.planned], ["Answered", coverage.answered],
            ["Scored", coverage.scored], ["Skipped", coverage.skipped],
            ["Not reached", coverage.unanswered],
        ],
        "competencies": report.competencies.iter().map(|it| {
            json!({"label": it.competency.label(), "mean": mean(it.mean)})
        }).collect::<Vec<_>>(),
        "strengths": report.strengths,
        "gaps": report.gaps,
        "rounds": report.rounds.iter().map(|it| round(it, &mut number)).collect::<Vec<_>>(),
        "engines": report.engines,
        "plan_hash": report.plan_hash,
    })
}

fn length(millis: i64) -> String {
    match (millis as f64 / 60_000.0).round() as i64 {
        0 => "under a minute".to_owned(),
        1 => "1 minute".to_owned(),
        minutes => format!("{minutes} minutes"),
    }
}

fn difficulty(it: Difficulty) -> &'static str {
    match it {
        Difficulty::Easy => "Easy",
        Difficulty::Medium => "Medium",
        Difficulty::Hard => "Hard",
        Difficulty::Expert => "Expert",
    }
}

/// A score as people read it; the bar takes the number.
fn mean(it: Mean) -> Value {
    let of = if it.of == 1 { "1 question".to_owned() } else { format!("{} questions", it.of) };
    json!({"score": it.score, "shown": points(it.score), "margin": points(it.margin), "of": of})
}

fn points(score: f64) -> String {
    format!("{:.0}", score)
}

fn round(it: &ReportRound, number: &mut u32) -> Value {
    let questions = it.questions.iter().map(|it| {
        *number += 1;
        question(it, *number)
    });
    json!({
        "label": it.kind.label(),
        "mean": it.mean.map(mean),
        "questions": questions.collect::<Vec<_>>(),
    })
}

fn question(it: &ReportQuestion, number: u32) -> Value {
    let scored = it.evaluation.as_ref().and_then(scored);
    json!({
        "number": number,
        "text": it.text,
        "competency": it.competency.label(),
        "level": it.level,
        "standing": standing(it),
        "score": scored.map(|it| points(it.overall)),
        "margin": scored.map(|it| points(it.margin)),
        "not_scored": it.evaluation.as_ref().and_then(not_scored),
        "answer": marked(it, scored),
        "asked": it.answers.iter().skip(1).map(|it| &it.asked).collect::<Vec<_>>(),
        "points": scored.map(|it| it.points.iter().map(point).collect::<Vec<_>>()),
        "dimensions": scored.map(dimensions),
        "remarks": scored.map(|it| &it.remarks),
        "noted": it.noted,
        "hints": it.hints,
        "advice": it.advice,
        "model_answer": it.model_answer,
    })
}

fn scored(it: &Evaluation) -> Option<&Scored> {
    match &it.verdict {
        Verdict::Scored(scored) => Some(scored),
        Verdict::NotScored { .. } => None,
    }
}

fn not_scored(it: &Evaluation) -> Option<&'static str> {
    match it.verdict {
        Verdict::Scored(_) => None,
        Verdict::NotScored { reason } => Some(reason.in_words()),
    }
}

fn standing(it: &ReportQuestion) -> &'static str {
    match (it.standing, it.counted) {
        (Standing::Answered, _) => "Answered",
        (Standing::Skipped, Some(_)) => "Skipped; this plan counts it as 0",
        (Standing::Skipped, None) => "Skipped; outside every average",
        (Standing::Unanswered, _) => "Not reached; outside every average",
    }
}

fn point(it: &PointVerdict) -> Value {
    let verdict = match it.verdict {
        Found::Covered => "Covered",
        Found::Partial => "Partly",
        Found::Contradicted => "Contradicted",
        Found::Missing => "Missing",
    };
    let quote = it.evidence.as_ref().map(|it| &it.quote);
    json!({"text": it.key_point, "verdict": verdict, "quote": quote})
}

fn dimensions(it: &Scored) -> Vec<Value> {
    it.dimensions
        .iter()
        .map(|it| {
            let share = format!("{:.0} %", it.weight * 100.0);
            json!({"name": it.name, "score": it.score, "shown": points(it.score), "share": share})
        })
        .collect()
}

/// The answer in pieces: those that a key point rests on are marked.
fn marked(it: &ReportQuestion, scored: Option<&Scored>) -> Vec<Value> {
    let mut spans: Vec<Span> = scored
        .into_iter()
        .flat_map(|it| &it.points)
        .filter(|it| matches!(it.verdict, Found::Covered | Found::Partial))
        .filter_map(|it| it.evidence.as_ref().map(|it| it.span))
        .collect();
    spans.sort();
    let mut out = Vec::new();
    let mut at = 0;
    for span in spans {
        let start = span.start.max(at);
        if start < span.end {
            push(&mut out, &it.answer, Span { start: at, end: start }, false);
            push(&mut out, &it.answer, Span { start, end: span.end }, true);
            at = span.end;
        }
    }
    push(&mut out, &it.answer, Span { start: at, end: it.answer.len() }, false);
    out
}

fn push(out: &mut Vec<Value>, answer: &str, span: Span, mark: bool) {
    if let Some(text) = span.of(answer).filter(|it| !it.is_empty()) {
        out.push(json!({"text": text, "mark": mark}));
    }
}
