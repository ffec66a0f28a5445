//! Strengths and gaps: what the scores of a competency show, with the words they rest on.

use super::{
    CompetencyScore, ReportQuestion,
    advice::heaviest,
    words::{claim, questions, quoted},
};
use crate::evaluation::{Found, Scored, Verdict};

/// A competency with a mean from here on is a strength.
///
/// Ours, from the five levels of the scale (20 no answer, 40 weak, 60 acceptable, 80 good,
/// 100 excellent): from here on a mean is nearer to good than to acceptable.
pub const STRONG_FROM: f64 = 70.0;

/// A competency with a mean below this is a gap.
///
/// Ours, from the same scale: below it a mean is nearer to weak than to acceptable.
pub const WEAK_BELOW: f64 = 50.0;

/// What went well, the strongest first. A competency without a verified quote for it is left out.
pub(super) fn strengths(all: &[CompetencyScore], asked: &[&ReportQuestion]) -> Vec<String> {
    let mut strong: Vec<_> = all.iter().filter(|it| it.mean.score >= STRONG_FROM).collect();
    strong.sort_by(|a, b| b.mean.score.total_cmp(&a.mean.score));
    strong.into_iter().filter_map(|it| strength(it, asked)).collect()
}

/// What to work on, the weakest first. A competency without evidence for it is left out.
pub(super) fn gaps(all: &[CompetencyScore], asked: &[&ReportQuestion]) -> Vec<String> {
    let mut weak: Vec<_> = all.iter().filter(|it| it.mean.score < WEAK_BELOW).collect();
    weak.sort_by(|a, b| a.mean.score.total_cmp(&b.mean.score));
    weak.into_iter().filter_map(|it| gap(it, asked)).collect()
}

fn strength(it: &CompetencyScore, asked: &[&ReportQuestion]) -> Option<String> {
    let mut judged = judged(it, asked);
    judged.sort_by(|a, b| b.1.overall.total_cmp(&a.1.overall));
    let evidence = judged.iter().find_map(|(_, scored)| shown(scored))?;
    Some(format!("{}: {evidence}", title(it)))
}

fn gap(it: &CompetencyScore, asked: &[&ReportQuestion]) -> Option<String> {
    let mut judged = judged(it, asked);
    judged.sort_by(|a, b| a.1.overall.total_cmp(&b.1.overall));
    let evidence = judged.iter().find_map(|(question, scored)| lacked(question, scored))?;
    Some(format!("{}: {evidence}", title(it)))
}

/// `Communication, 78 of 100 over two questions`.
fn title(it: &CompetencyScore) -> String {
    let over = questions(it.mean.of);
    format!("{}, {} of 100 over {over}", it.competency.label(), it.mean.score)
}

fn judged<'a>(
    it: &CompetencyScore,
    asked: &[&'a ReportQuestion],
) -> Vec<(&'a ReportQuestion, &'a Scored)> {
    let of_it = asked.iter().filter(|question| question.competency == it.competency);
    of_it
        .filter_map(|question| match &question.evaluation.as_ref()?.verdict {
            Verdict::Scored(scored) => Some((*question, scored)),
            Verdict::NotScored { .. } => None,
        })
        .collect()
}

fn shown(scored: &Scored) -> Option<String> {
    heaviest(&scored.points, &[Found::Covered]).into_iter().find_map(|(_, point)| {
        let evidence = point.evidence.as_ref()?;
        Some(format!("{} covers this point: {}.", quoted(&evidence.quote), claim(&point.key_point)))
    })
}

fn lacked(question: &ReportQuestion, scored: &Scored) -> Option<String> {
    let open = [Found::Missing, Found::Contradicted, Found::Partial];
    let (_, point) = heaviest(&scored.points, &open).into_iter().next()?;
    let how = match point.verdict {
        Found::Contradicted => "said the opposite of this point",
        Found::Partial => "only touched on this point",
        Found::Missing | Found::Covered => "lacked this point",
    };
    Some(format!("your answer to “{}” {how}: {}.", question.text, claim(&point.key_point)))
}
