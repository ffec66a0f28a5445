//! Whether an answer says the opposite: the same content with the opposite sign.

use std::ops::Range;

use super::{
    alignment::{share_found, wanted},
    case::Case,
    cues,
    reading::Reading,
    windows::units,
};

/// Share of a unit's content found elsewhere from which the two are about the same thing. Ours.
const SAME_MATTER: f64 = 0.40;

/// The same for a clause that is said to be denied.
const DENIED_MATTER: f64 = 0.45;

/// Of the reference's units that the answer takes up, the share it takes up with the opposite
/// sign, 0 to 1.
pub(super) fn opposed_share(case: &Case<'_>) -> f64 {
    let reference = &case.reference;
    let (mut aligned, mut opposed) = (0.0, 0.0);
    for unit in units(&reference.reading) {
        let content = wanted(reference, &case.question, unit.clone());
        let best = best_unit(case, |it| share_found(&content, reference, &case.answer, it));
        let Some((share, there)) = best.filter(|it| it.0 >= SAME_MATTER) else { continue };
        aligned += share;
        if negated(&reference.reading, unit) != negated(&case.answer.reading, there) {
            opposed += share;
        }
    }
    if aligned > 0.0 { opposed / aligned } else { 0.0 }
}

/// Share of the answer's words in clauses that deny what the reference or a key point affirms.
/// Clauses, not sentences: “less text, but not only a logo” denies nothing.
pub(super) fn denied_share(case: &Case<'_>) -> f64 {
    let affirmed: Vec<_> = std::iter::once(&case.reference)
        .chain(case.points.iter().filter_map(|it| it.first()))
        .flat_map(|it| units(&it.reading).into_iter().map(move |unit| (it, unit)))
        .collect();
    let answer = &case.answer.reading;
    let clauses = answer.clauses().into_iter().map(|it| answer.inside(it));
    let denied = clauses.filter(|it| negated(answer, it.clone())).filter(|clause| {
        let content = wanted(&case.answer, &case.question, clause.clone());
        let best = affirmed
            .iter()
            .map(|(text, there)| (share_found(&content, &case.answer, text, there), text, there));
        best.max_by(|a, b| a.0.total_cmp(&b.0)).is_some_and(|(share, text, there)| {
            share >= DENIED_MATTER && !negated(&text.reading, there.clone())
        })
    });
    let words: usize = denied.map(|it| it.len()).sum();
    words as f64 / answer.len().max(1) as f64
}

fn best_unit(case: &Case<'_>, share: impl Fn(&Range<usize>) -> f64) -> Option<(f64, Range<usize>)> {
    let shares = case.units.iter().map(|it| (share(it), it.clone()));
    shares.max_by(|a, b| a.0.total_cmp(&b.0))
}

/// Whether a stretch of words holds a negation.
pub(super) fn negated(reading: &Reading<'_>, words: Range<usize>) -> bool {
    reading.words[words].iter().any(|it| cues::is_negation(&it.folded))
}
