//! What to make of one judged answer: what was there, what was not, what a better one adds.
//!
//! Every sentence is put together from the rubric's points, the plan's own follow-ups and the
//! candidate's verified words; there is nothing else in it.

use super::{
    ReportInput, Standing,
    words::{claim, number, quoted},
};
use crate::{
    content::When,
    evaluation::{Evaluation, Found, NotScored, PointVerdict, Scored, Verdict},
    plan::{OpenAt, PlannedQuestion, SkipRule},
};

/// Missing points that are spoken of, the heaviest first. Ours: more than three things to work
/// on in one answer are a list, not advice; the points themselves are all shown.
const MISSING_NAMED: usize = 3;

/// What a candidate's own words may show that a better answer keeps, most telling first.
const WORTH_KEEPING: [&str; 3] = ["result", "figure", "action"];

/// The sentences about one question.
pub(super) fn advice(
    input: &ReportInput<'_>,
    at: OpenAt,
    planned: &PlannedQuestion,
    standing: Standing,
    evaluation: Option<&Evaluation>,
) -> Vec<String> {
    match (standing, evaluation.map(|it| &it.verdict)) {
        (Standing::Skipped, _) => vec![skipped(input.plan.skipped).to_owned()],
        (Standing::Unanswered, _) => vec![unanswered(input, at).to_owned()],
        (Standing::Answered, None) => {
            vec!["This answer has not been judged; it is outside every average.".to_owned()]
        }
        (Standing::Answered, Some(Verdict::NotScored { reason })) => vec![not_scored(*reason)],
        (Standing::Answered, Some(Verdict::Scored(scored))) => of_scored(planned, scored),
    }
}

fn skipped(rule: SkipRule) -> &'static str {
    match rule {
        SkipRule::Zero => "You skipped this question; this plan counts a skipped question as zero.",
        SkipRule::NotScored => "You skipped this question; it is outside every average.",
    }
}

fn unanswered(input: &ReportInput<'_>, at: OpenAt) -> &'static str {
    match input.state.outcome(at) {
        None => "The interview ended before this question was asked; it is outside every average.",
        Some(_) => "The interview ended before you answered; it is outside every average.",
    }
}

fn not_scored(reason: NotScored) -> String {
    let why = match reason {
        NotScored::Unanswered => "there was no answer",
        NotScored::Skipped => "the question was skipped",
        NotScored::TooShort => "it has too few words to judge",
        NotScored::Unintelligible => "its words could not be made out",
        NotScored::OtherLanguage => "it is in another language than the question",
        NotScored::NoRubric => "there is nothing to compare it with",
        NotScored::EngineFailed => "the judging failed, which is no fault of yours",
    };
    format!("This answer was not scored because {why}; it is outside every average.")
}

fn of_scored(planned: &PlannedQuestion, scored: &Scored) -> Vec<String> {
    let mut out = Vec::new();
    out.extend(tally(&scored.points));
    out.extend(scored.points.iter().filter_map(said));
    let missing = heaviest(&scored.points, &[Found::Missing]);
    let named = missing.iter().take(MISSING_NAMED);
    out.extend(named.map(|(index, point)| lacking(planned, *index, point)));
    out.extend(better(scored));
    out
}

fn tally(points: &[PointVerdict]) -> Option<String> {
    let count = |found| points.iter().filter(|it| it.verdict == found).count() as u32;
    let all = points.len() as u32;
    let covered = number(count(Found::Covered));
    let partly = match count(Found::Partial) {
        0 => String::new(),
        some => format!(", and touched on {}", number(some)),
    };
    let points = if all == 1 { "point" } else { "points" };
    (all > 0).then(|| {
        format!(
            "You covered {covered} of the {} {points} of a complete answer{partly}.",
            number(all)
        )
    })
}

/// What the candidate's own words did for a point.
fn said(point: &PointVerdict) -> Option<String> {
    let quote = quoted(&point.evidence.as_ref()?.quote);
    let claim = claim(&point.key_point);
    match point.verdict {
        Found::Covered => Some(format!("{quote} covers this point: {claim}.")),
        Found::Partial => Some(format!("{quote} only touches on this point: {claim}.")),
        Found::Contradicted => {
            Some(format!("{quote} goes against this point: {claim}. Which of the two holds?"))
        }
        Found::Missing => None,
    }
}

/// A missing point with something to think about: the plan's own follow-up for it, if any.
fn lacking(planned: &PlannedQuestion, index: usize, point: &PointVerdict) -> String {
    let claim = claim(&point.key_point);
    let asked = planned
        .follow_ups
        .iter()
        .find(|it| matches!(it.when, When::Missing(number) if usize::from(number) == index + 1));
    let think = asked.map_or("What could you say about it?", |it| it.text.as_str());
    format!("This point was missing: {claim}. {think}")
}

/// What to keep and what to add: the candidate's own facts, and the heaviest open points.
fn better(scored: &Scored) -> Option<String> {
    let kept =
        WORTH_KEEPING.iter().find_map(|shows| scored.evidence.iter().find(|it| it.shows == *shows));
    let open = heaviest(&scored.points, &[Found::Missing, Found::Partial, Found::Contradicted]);
    let added: Vec<&str> =
        open.iter().take(MISSING_NAMED).map(|(_, it)| claim(&it.key_point)).collect();
    let keep = kept.map(|it| format!("keeps {}", quoted(&it.quote)));
    if added.is_empty() {
        return None;
    }
    let add = format!("adds: {}", added.join("; "));
    let parts: Vec<String> = keep.into_iter().chain([add]).collect();
    Some(format!("A better answer {}.", parts.join(" and ")))
}

/// The points with one of these verdicts and their places, the heaviest first.
pub(super) fn heaviest<'a>(
    points: &'a [PointVerdict],
    wanted: &[Found],
) -> Vec<(usize, &'a PointVerdict)> {
    let mut out: Vec<_> =
        points.iter().enumerate().filter(|(_, it)| wanted.contains(&it.verdict)).collect();
    out.sort_by_key(|(index, it)| (std::cmp::Reverse(it.weight), *index));
    out
}
