//! How interviews develop over time, from stored scores alone.

use serde::{Deserialize, Serialize};

use crate::{content::Competency, report::WEAK_BELOW};

/// Whether scores go up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    /// Up.
    Improving,
    /// Down.
    Declining,
    /// Neither.
    Steady,
}

/// Fewer scores than this show no trend. Ours: with three, one bad day decides.
const ENOUGH_SCORES: usize = 4;

/// Points by which the fitted line must rise or fall from the first score to the last. Ours:
/// a quarter of a level of the scale (20 points), the least that changes how a report reads.
const NOTICEABLE: f64 = 5.0;

/// Most competencies that are asked about again at once. Ours: more would be the whole plan.
const MOST_WEAK: usize = 3;

/// The trend of scores, oldest first; `None` with fewer than four of them.
///
/// The slope is the median of the slopes between all pairs of scores, which one outlier does
/// not turn. Source: H. Theil, "A rank-invariant method of linear and polynomial regression
/// analysis" (1950), and P. K. Sen, "Estimates of the regression coefficient based on
/// Kendall's tau" (1968). A line that moves less than five points over the whole time is steady.
pub fn trend(scores: &[f64]) -> Option<Trend> {
    if scores.len() < ENOUGH_SCORES {
        return None;
    }
    let moved = median_slope(scores) * (scores.len() - 1) as f64;
    Some(match moved {
        it if it >= NOTICEABLE => Trend::Improving,
        it if it <= -NOTICEABLE => Trend::Declining,
        _ => Trend::Steady,
    })
}

/// Points per interview. `scores` has at least two.
fn median_slope(scores: &[f64]) -> f64 {
    let mut slopes: Vec<f64> = Vec::new();
    for (first, a) in scores.iter().enumerate() {
        let later = scores.iter().enumerate().skip(first + 1);
        slopes.extend(later.map(|(second, b)| (b - a) / (second - first) as f64));
    }
    slopes.sort_by(f64::total_cmp);
    let middle = slopes.len() / 2;
    if slopes.len() % 2 == 1 { slopes[middle] } else { (slopes[middle - 1] + slopes[middle]) / 2.0 }
}

/// Competencies whose mean is low enough to be asked about again: those a report calls a gap
/// (below [`WEAK_BELOW`]), the weakest first, at most three.
pub fn weak(means: &[(Competency, f64)]) -> Vec<Competency> {
    let mut low: Vec<_> = means.iter().filter(|(_, mean)| *mean < WEAK_BELOW).collect();
    low.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    low.into_iter().map(|(competency, _)| *competency).take(MOST_WEAK).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn three_scores_are_no_trend() {
        assert_eq!(trend(&[10.0, 50.0, 90.0]), None);
    }

    #[test]
    fn scores_that_go_up_are_improving_and_the_same_backwards_declining() {
        assert_eq!(trend(&[50.0, 54.0, 53.0, 60.0]), Some(Trend::Improving));
        assert_eq!(trend(&[60.0, 53.0, 54.0, 50.0]), Some(Trend::Declining));
    }

    #[test]
    fn small_ups_and_downs_are_steady() {
        assert_eq!(trend(&[60.0, 62.0, 59.0, 61.0, 60.5]), Some(Trend::Steady));
    }

    #[test]
    fn one_bad_day_does_not_turn_a_trend() {
        assert_eq!(trend(&[50.0, 55.0, 60.0, 65.0, 70.0, 5.0]), Some(Trend::Improving));
    }

    #[test]
    fn weak_competencies_come_weakest_first_and_at_most_three() {
        let means = [
            (Competency::Design, 49.9),
            (Competency::Learning, 12.0),
            (Competency::Integrity, 50.0),
            (Competency::Ownership, 30.0),
            (Competency::Motivation, 45.0),
        ];

        let weak = weak(&means);

        assert_eq!(weak, [Competency::Learning, Competency::Ownership, Competency::Motivation]);
    }

    proptest! {
        #[test]
        fn a_trend_looks_at_differences_only(
            scores in proptest::collection::vec(0_u8..50, 4..12),
            lift in 0_u8..50,
        ) {
            let low: Vec<f64> = scores.iter().map(|it| f64::from(*it)).collect();
            let high: Vec<f64> = scores.iter().map(|it| f64::from(*it + lift)).collect();

            prop_assert_eq!(trend(&low), trend(&high));
        }
    }
}
