//! What graded sample answers say about an answer: its place among them.

use super::{
    alignment::{ramp, share_found, wanted},
    case::Case,
    overlap::letters_alike,
    vectors::{Read, cosine, cosine_beyond},
};

/// Marks of the five levels.
const LEVELS: [f64; 5] = [5.0, 30.0, 50.0, 70.0, 92.0];
/// A sample this much less alike weighs a third (the factor e). Ours, with the trust below: of
/// five settings the one that agreed best on SciEntsBank with five samples a question.
const SHARPNESS: f64 = 0.10;

/// So many samples are trusted fully, fewer in proportion: two or three leave gaps between them.
const ENOUGH: f64 = 5.0;

/// Where the samples place an answer, and how far to trust them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    /// 0 to 100.
    pub(super) mark: f64,
    /// Share of the whole mark the samples decide, 0 to 1.
    pub(super) trust: f64,
}

/// The mean mark of the samples, each weighing by its likeness to the answer. `None` without
/// samples of at least two levels: one level has no order.
pub(super) fn place(case: &Case<'_>) -> Option<Place> {
    let first = case.samples.first()?.0;
    if case.samples.iter().all(|it| it.0 == first) {
        return None;
    }
    let mut likes: Vec<(f64, f64)> =
        case.samples.iter().map(|(level, it)| (mark_of(*level), likeness(case, it))).collect();
    if !case.asked.model_answer.trim().is_empty() {
        likes.push((LEVELS[4], likeness(case, &case.reference)));
    }
    let most = likes.iter().map(|it| it.1).fold(f64::MIN, f64::max);
    let (mut sum, mut weights) = (0.0, 0.0);
    for (mark, like) in &likes {
        let weight = ((like - most) / SHARPNESS).exp();
        sum += weight * mark;
        weights += weight;
    }
    let few = (case.samples.len() as f64 / ENOUGH).min(1.0);
    Some(Place { mark: sum / weights, trust: 0.6 * few * ramp(most, 0.20, 0.70) })
}

fn mark_of(level: f64) -> f64 {
    LEVELS[(level.clamp(1.0, 5.0) - 1.0) as usize]
}

/// How alike answer and sample are beyond the question, 0 to 1.
fn likeness(case: &Case<'_>, sample: &Read<'_>) -> f64 {
    let answer = &case.answer;
    let all = 0..answer.reading.len();
    let theirs = 0..sample.reading.len();
    let there = wanted(sample, &case.question, theirs.clone());
    let here = wanted(answer, &case.question, all.clone());
    let recall = share_found(&there, sample, answer, &all);
    let precision = share_found(&here, answer, sample, &theirs);
    let both = if recall + precision > 0.0 {
        2.0 * recall * precision / (recall + precision)
    } else {
        0.0
    };
    let letters = letters_alike(&answer.reading, &sample.reading);
    let meaning = case.question.meaning.as_ref().zip(answer.meaning.as_ref());
    match meaning.zip(sample.meaning.as_ref()) {
        Some(((question, answer), sample)) => {
            let beyond = cosine_beyond(&answer.sentence, &sample.sentence, &question.sentence);
            let whole = cosine(&answer.sentence, &sample.sentence);
            0.35 * beyond.max(0.0) + 0.15 * whole.max(0.0) + 0.35 * both + 0.15 * letters
        }
        None => 0.6 * both + 0.4 * letters,
    }
}
