//! Which key points an answer says, and with which words.

use std::ops::Range;

use super::{
    Evidence, Found, PointVerdict,
    alignment::{share_found, wanted},
    case::Case,
    points::{Touch, lexical_touch},
    polarity::negated,
    vectors::{Read, cosine},
    windows::span,
};
use crate::content::KeyPoint;

/// From here a point counts as said: half of its words and meaning. Ours.
const COVERED: f64 = 0.50;
/// From here it is touched. Ours.
const PARTIAL: f64 = 0.30;

/// Cosine of a window and a point that means nothing yet, and one that means the same. Ours.
const COSINE: (f64, f64) = (0.20, 0.65);

/// How strongly each key point is there, weighted by importance, 0 to 1.
pub(super) fn mean_strength(case: &Case<'_>) -> f64 {
    let weights: f64 = case.asked.key_points.iter().map(weight).sum();
    let touches = touches(case);
    let points = case.asked.key_points.iter().zip(&touches);
    let sum: f64 = points.map(|(point, touch)| weight(point) * touch.strength).sum();
    if weights > 0.0 { sum / weights } else { 0.0 }
}

fn weight(point: &KeyPoint) -> f64 {
    f64::from(point.weight.max(1))
}

/// What became of each key point.
pub(super) fn verdicts(case: &Case<'_>) -> Vec<PointVerdict> {
    let points = case.asked.key_points.iter().zip(touches(case));
    points.map(|(point, touch)| verdict(point, touch, case.asked.answer)).collect()
}

fn verdict(point: &KeyPoint, touch: Touch, answer: &str) -> PointVerdict {
    let found = match touch {
        Touch { strength, .. } if strength < PARTIAL => Found::Missing,
        Touch { opposed: true, .. } => Found::Contradicted,
        Touch { strength, .. } if strength < COVERED => Found::Partial,
        _ => Found::Covered,
    };
    let span = touch.span.filter(|_| found != Found::Missing);
    PointVerdict {
        key_point: point.text.clone(),
        weight: point.weight,
        verdict: found,
        evidence: span.and_then(|it| Evidence::cut("key_point", it, answer)),
    }
}

fn touches(case: &Case<'_>) -> Vec<Touch> {
    let points = case.asked.key_points.iter().zip(&case.points);
    points
        .map(|(point, texts)| {
            let words = lexical_touch(point, &case.question.reading, &case.answer.reading);
            let meanings = texts.iter().map(|it| touch(case, it));
            meanings.fold(words, |a, b| if b.strength > a.strength { b } else { a })
        })
        .collect()
}

/// The best window for one wording of a point: half by the words that stand for each other,
/// half by the meaning of the whole.
fn touch(case: &Case<'_>, point: &Read<'_>) -> Touch {
    let content = wanted(point, &case.question, 0..point.reading.len());
    let strength = |window: &Range<usize>| {
        let words = share_found(&content, point, &case.answer, window);
        let meaning = case.answer.meaning.as_ref().zip(point.meaning.as_ref());
        match meaning {
            Some((answer, point)) => {
                let near = cosine(&answer.mean(window.clone()), &point.sentence);
                let near = ((near - COSINE.0) / (COSINE.1 - COSINE.0)).clamp(0.0, 1.0);
                0.5 * words + 0.5 * near
            }
            None => words,
        }
    };
    let best = case.windows.iter().map(|it| (strength(it), it));
    let Some((strength, window)) = best.max_by(|a, b| a.0.total_cmp(&b.0)) else {
        return Touch { strength: 0.0, opposed: false, span: None };
    };
    let denied = negated(&case.answer.reading, window.clone());
    let affirmed = !negated(&point.reading, 0..point.reading.len());
    Touch {
        strength,
        opposed: strength >= COVERED && denied && affirmed && all_denied(case, window),
        span: span(&case.answer.reading, window),
    }
}

/// Whether every unit of a window is negated: one negated clause beside an affirmed one is no
/// contradiction.
fn all_denied(case: &Case<'_>, window: &Range<usize>) -> bool {
    let units = case.units.iter().filter(|it| window.start <= it.start && it.end <= window.end);
    units.into_iter().all(|it| negated(&case.answer.reading, it.clone()))
}
