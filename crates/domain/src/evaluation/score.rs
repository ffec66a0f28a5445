//! From signals to marks: six dimensions, what is taken away, and the whole.
//!
//! A dimension is a weighted sum of its signals, brought to a scale centred on the middling
//! answer of the training set; the overall mark is the weighted mean of the dimensions. The
//! weights of the signals are learned (see `weights.gen.rs`); those of the rounds are ours.

use super::{
    AnswerToJudge, Dimension,
    alignment::ramp,
    case::Case,
    signals::Signals,
    weights::{self, Table},
};
use crate::content::RoundKind;

/// The dimensions in the order they are shown.
pub(super) const DIMENSIONS: [&str; 6] =
    ["relevance", "coverage", "depth", "structure", "specificity", "clarity"];

/// Where coverage stands among them.
const COVERAGE: usize = 1;

/// A mark for each dimension, 0 to 100.
pub(super) type Marks = [f64; 6];

/// References up to this many words belong to questions of fact with answers of a sentence.
const BRIEF_WORDS: usize = 45;

/// Whether the question wants a sentence, not a spoken answer of a minute.
pub(super) fn is_brief(case: &Case<'_>) -> bool {
    wants_a_sentence(case.asked, case.reference.reading.text)
}

/// The same before anything is read.
pub(super) fn wants_a_sentence(asked: &AnswerToJudge<'_>, reference: &str) -> bool {
    asked.key_points.is_empty()
        && asked.round.is_none()
        && reference.split_whitespace().count() <= BRIEF_WORDS
}

/// The learned figures that fit the case.
pub(super) fn table(case: &Case<'_>) -> &'static Table {
    match (is_brief(case), case.answer.meaning.is_some()) {
        (false, true) => &weights::SPOKEN_BY_MEANING,
        (false, false) => &weights::SPOKEN_BY_WORDS,
        (true, true) => &weights::BRIEF_BY_MEANING,
        (true, false) => &weights::BRIEF_BY_WORDS,
    }
}

/// Marks by the signals alone.
pub(super) fn marks(table: &Table, signals: &Signals) -> Marks {
    let mut sums = [0.0; 6];
    for ((name, value), learned) in signals.all().into_iter().zip(table.signals) {
        debug_assert_eq!(name, learned.name, "the weights were learned for other signals");
        sums[learned.dimension] += learned.weight * (value - learned.mean);
    }
    std::array::from_fn(|it| {
        let share = table.shares[it].max(0.01);
        (table.middle + table.spread * sums[it] / share).clamp(0.0, 100.0)
    })
}

/// The share of each dimension in the whole, by round; sums to 1.
///
/// The learned shares, tilted by what the round asks for: knowledge for coverage and depth, a
/// story for structure and specificity.
pub(super) fn shares(table: &Table, round: Option<RoundKind>) -> Marks {
    let tilt: Marks = match round {
        Some(RoundKind::Professional | RoundKind::Coding | RoundKind::Design) => {
            [1.0, 1.6, 1.1, 0.7, 0.7, 0.9]
        }
        Some(RoundKind::Behavioural | RoundKind::Introduction) => [1.0, 0.9, 0.9, 1.2, 1.1, 1.0],
        Some(RoundKind::Situational) => [1.0, 1.0, 1.0, 1.2, 0.9, 1.0],
        Some(RoundKind::Hr | RoundKind::Closing) => [1.0, 1.0, 1.0, 0.9, 1.0, 1.1],
        None => [1.0; 6],
    };
    let tilted: Marks = std::array::from_fn(|it| tilt[it] * table.shares[it]);
    let sum: f64 = tilted.iter().sum();
    tilted.map(|it| it / sum)
}

/// How sure it is that the answer is to this question, 0 to 1: a logistic regression on answers
/// to the question and to others.
pub(super) fn on_topic(table: &Table, signals: &Signals, round: Option<RoundKind>) -> f64 {
    let weights = if asks_knowledge(round) { table.knowledge } else { table.story };
    let values = [
        signals.beyond,
        signals.on_topic,
        signals.precision,
        signals.restating,
        signals.points,
        signals.expected,
        1.0,
    ];
    let sum: f64 = values.iter().zip(weights).map(|(value, weight)| value * weight).sum();
    1.0 / (1.0 + (-sum).exp())
}

/// Whether the round is about what one knows, not about what one did or wants.
pub(super) fn asks_knowledge(round: Option<RoundKind>) -> bool {
    matches!(round, Some(RoundKind::Professional | RoundKind::Coding | RoundKind::Design))
}

/// What is left of the marks of an answer that may be to another question.
///
/// Two good stories need not share a word, two good explanations do: where knowledge is asked
/// for, doubt costs more. Who does answer, in quite other words, must not be sent to nought, so
/// some is always left. The bounds are ours, set while looking at samples of the question bank
/// under their own and under other questions (`scripts/agreement.py` has the figures).
pub(super) fn left_for_topic(sure: f64, round: Option<RoundKind>) -> f64 {
    if asks_knowledge(round) {
        0.20 + 0.80 * ramp(sure, 0.05, 0.50)
    } else {
        0.05 + 0.95 * ramp(sure, 0.05, 0.45)
    }
}

/// What content supports: marks above it count little, for how a thing is said is worth only
/// what is said.
///
/// It rises with coverage and is out of the way of any answer that says half of what a very good
/// one says; stories, which are told in words of their own, are left more. Ours.
pub(super) fn supported(coverage: f64, round: Option<RoundKind>) -> f64 {
    let unsaid = if asks_knowledge(round) { 15.0 } else { 30.0 };
    (unsaid + 1.7 * coverage).min(100.0)
}

/// Share of a mark above what content supports that still counts.
const UNSUPPORTED: f64 = 0.2;

/// The marks with those above what content supports brought down to near it.
pub(super) fn held_to_content(marks: Marks, round: Option<RoundKind>) -> Marks {
    let most = supported(marks[COVERAGE], round);
    marks.map(|it| if it > most { most + UNSUPPORTED * (it - most) } else { it })
}

/// The dimensions as they are stored.
pub(super) fn dimensions(marks: &Marks, shares: &Marks) -> Vec<Dimension> {
    let each = DIMENSIONS.iter().zip(marks.iter().zip(shares));
    each.map(|(name, (score, weight))| Dimension {
        name: (*name).to_owned(),
        score: one_decimal(*score),
        weight: *weight,
    })
    .collect()
}

/// The whole: the weighted mean of the dimensions, one decimal.
pub(super) fn overall(marks: &Marks, shares: &Marks) -> f64 {
    one_decimal(marks.iter().zip(shares).map(|(mark, share)| mark * share).sum())
}

pub(super) fn one_decimal(value: f64) -> f64 {
    (value.clamp(0.0, 100.0) * 10.0).round() / 10.0
}
