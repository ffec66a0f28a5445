//! The embedded engine.

use std::collections::BTreeSet;

use super::{
    AnswerToJudge, Embedder, Evaluation, NotScored, Scored, Verdict,
    alignment::ramp,
    case::{Case, reference_of},
    coverage, language,
    reading::Reading,
    samples, score,
    score::Marks,
    signals::{self, Signals},
    story,
    suspicion::{Deduction, deductions, wants_a_story},
};

/// Changed with every formula or weight.
pub(super) const VERSION: &str = "3";

/// A deduction that leaves more than this is not worth a remark.
const WORTH_SAYING: f64 = 0.90;

/// Points of the whole that lack of content takes from the way of telling, worth a remark.
const UNSUPPORTED_WORTH_SAYING: f64 = 4.0;
const TOLD_BETTER_THAN_SAID: &str =
    "It says little of what a good answer says, so how well it is told counts for less.";

/// Judges an answer with the embedded engine; without a sentence model by words alone.
///
/// Pure and deterministic: the same answer, rubric and model give the same evaluation.
pub fn evaluate(asked: &AnswerToJudge<'_>, embedder: Option<&dyn Embedder>) -> Evaluation {
    let reference = reference_of(asked);
    Evaluation {
        engine: "embedded".to_owned(),
        engine_version: VERSION.to_owned(),
        degraded: embedder.is_none().then(|| "no sentence model".to_owned()),
        verdict: verdict(asked, &reference, embedder),
    }
}

/// The signals an answer gives, by name: what `scripts/train-scorer.py` learns the weights of.
pub fn signals_of(
    asked: &AnswerToJudge<'_>,
    embedder: Option<&dyn Embedder>,
) -> Vec<(&'static str, f64)> {
    let reference = reference_of(asked);
    signals::measure(&Case::read(asked, &reference, embedder)).all()
}

fn verdict(asked: &AnswerToJudge<'_>, reference: &str, embedder: Option<&dyn Embedder>) -> Verdict {
    if reference.trim().is_empty() {
        return Verdict::NotScored { reason: NotScored::NoRubric };
    }
    let brief = score::wants_a_sentence(asked, reference);
    if let Some(reason) = language::unjudgeable(&Reading::of(asked.answer), brief) {
        return Verdict::NotScored { reason };
    }
    Verdict::Scored(judge(&Case::read(asked, reference, embedder)))
}

fn judge(case: &Case<'_>) -> Scored {
    let signals = signals::measure(case);
    let table = score::table(case);
    let shares = score::shares(table, case.asked.round);
    let deductions = all_deductions(case, &signals);
    let left: f64 = deductions.iter().map(|it| it.left).product();
    let plain = score::marks(table, &signals);
    let held = held_to_content(case, plain);
    let marks = held.map(|it| it * left);
    let (marks, margin) = among_samples(case, marks, &shares, left, table.margin);
    let marks = lifted(marks, left, case);
    let unsupported = score::overall(&plain, &shares) - score::overall(&held, &shares);
    let told = (unsupported > UNSUPPORTED_WORTH_SAYING).then(|| TOLD_BETTER_THAN_SAID.to_owned());
    let remarks = told.into_iter().chain(remarks(case, &signals, &deductions)).collect();
    Scored {
        overall: score::overall(&marks, &shares),
        margin: score::one_decimal(margin),
        dimensions: score::dimensions(&marks, &shares),
        points: coverage::verdicts(case),
        evidence: story::evidence(&case.answer.reading),
        remarks,
    }
}

/// Of a brief answer only content is marked, so there is nothing to hold back.
fn held_to_content(case: &Case<'_>, marks: Marks) -> Marks {
    if score::is_brief(case) { marks } else { score::held_to_content(marks, case.asked.round) }
}

fn all_deductions(case: &Case<'_>, signals: &Signals) -> Vec<Deduction> {
    let sure = score::on_topic(score::table(case), signals, case.asked.round);
    let topic = Deduction {
        left: score::left_for_topic(sure, case.asked.round),
        remark: "It hardly seems to be about the question.",
    };
    std::iter::once(topic).chain(deductions(case, score::is_brief(case))).collect()
}

/// An answer in the very words of the model answer is complete, whatever its style, but for what
/// was taken away.
fn lifted(marks: Marks, left: f64, case: &Case<'_>) -> Marks {
    let pairs = neighbours(&case.reference.reading);
    let same = pairs.intersection(&neighbours(&case.answer.reading)).count() as f64;
    let copied = ramp(same / pairs.len().max(1) as f64, 0.4, 0.9);
    marks.map(|it| it + (100.0 * left - it).max(0.0) * copied)
}

/// Pairs of content words that follow each other.
fn neighbours<'a>(reading: &'a Reading<'_>) -> BTreeSet<(&'a str, &'a str)> {
    let content: Vec<&str> =
        reading.stems.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    content.windows(2).map(|it| (it[0], it[1])).collect()
}

/// Moves the marks towards the place among graded samples; the more alike the nearest sample,
/// the further, and the surer the mark.
fn among_samples(
    case: &Case<'_>,
    marks: Marks,
    shares: &Marks,
    left: f64,
    margin: f64,
) -> (Marks, f64) {
    let Some(place) = samples::place(case) else { return (marks, margin) };
    let now: f64 = marks.iter().zip(shares).map(|(mark, share)| mark * share).sum();
    let goal = now + place.trust * (place.mark * left - now);
    let moved = |it: f64| {
        if goal <= now {
            it * goal / now.max(1e-9)
        } else {
            it + (100.0 - it) * (goal - now) / (100.0 - now).max(1e-9)
        }
    };
    (marks.map(moved), margin * (1.0 - 0.5 * place.trust))
}

fn remarks(case: &Case<'_>, signals: &Signals, deductions: &[Deduction]) -> Vec<String> {
    let taken = deductions.iter().filter(|it| it.left < WORTH_SAYING);
    let mut out: Vec<String> = taken.map(|it| it.remark.to_owned()).collect();
    let story = wants_a_story(case);
    if story && signals.results == 0.0 {
        out.push("It does not say what came of it.".to_owned());
    }
    if story && signals.acts == 0.0 {
        out.push("It does not say what you did yourself.".to_owned());
    }
    if signals.figures + signals.times == 0.0 && !score::is_brief(case) {
        out.push("It names no figure and no time.".to_owned());
    }
    out
}
