//! Averages with an honest margin.

use super::Mean;

/// Two-sided 95 % of the normal distribution; the margins of single answers use the same.
const Z95: f64 = 1.96;

/// A score that counts, with the half-width of its 95 % interval (0 where it was declared
/// before the start, as a skipped question's zero is).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Counted {
    pub(super) score: f64,
    pub(super) margin: f64,
}

/// The plain mean of what counts; `None` of nothing.
///
/// The margin is that of an unweighted random-effects mean: the variance between questions is
/// estimated as `τ² = max(0, s² − v̄)` and the mean's variance is `(τ² + v̄) / n`, which is
/// `max(s², v̄) / n`, with `s²` the sample variance of the scores and `v̄` the mean of the
/// squared standard errors (margin / 1.96). Source: the moment estimator of L. V. Hedges,
/// "A random effects model for effect sizes", Psychological Bulletin 93 (1983). So ten answers
/// that differ widely, and ten that are each judged uncertainly, both have a wide margin. With
/// two or three questions a normal margin is too narrow, which is why `of` is shown beside it.
pub(super) fn mean(counted: &[Counted]) -> Option<Mean> {
    let n = counted.len() as f64;
    if counted.is_empty() {
        return None;
    }
    let score = counted.iter().map(|it| it.score).sum::<f64>() / n;
    let judged = counted.iter().map(|it| (it.margin / Z95).powi(2)).sum::<f64>() / n;
    let squares: f64 = counted.iter().map(|it| (it.score - score).powi(2)).sum();
    let between = if counted.len() > 1 { squares / (n - 1.0) } else { 0.0 };
    let margin = Z95 * (between.max(judged) / n).sqrt();
    Some(Mean { score: one_decimal(score), margin: one_decimal(margin), of: counted.len() as u32 })
}

/// Rounded as reports show it.
fn one_decimal(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counted(pairs: &[(f64, f64)]) -> Vec<Counted> {
        pairs.iter().map(|(score, margin)| Counted { score: *score, margin: *margin }).collect()
    }

    #[test]
    fn nothing_has_no_mean() {
        assert_eq!(mean(&[]), None);
    }

    #[test]
    fn one_answer_keeps_its_own_margin() {
        assert_eq!(mean(&counted(&[(61.0, 9.8)])), Some(Mean { score: 61.0, margin: 9.8, of: 1 }));
    }

    #[test]
    fn equal_scores_have_the_margin_of_their_judging() {
        let four = counted(&[(60.0, 10.0); 4]);

        assert_eq!(mean(&four), Some(Mean { score: 60.0, margin: 5.0, of: 4 }));
    }

    #[test]
    fn scores_that_differ_have_the_margin_of_their_spread() {
        let spread = counted(&[(40.0, 1.0), (60.0, 1.0), (80.0, 1.0)]);

        // s = 20; 1.96 · 20 / √3 = 22.63.
        assert_eq!(mean(&spread), Some(Mean { score: 60.0, margin: 22.6, of: 3 }));
    }

    proptest! {
        #[test]
        fn a_mean_lies_between_the_lowest_and_the_highest(
            pairs in proptest::collection::vec((0.0..=100.0_f64, 0.0..=30.0_f64), 1..20)
        ) {
            let it = mean(&counted(&pairs)).unwrap();

            let low = pairs.iter().map(|it| it.0).fold(100.0, f64::min);
            let high = pairs.iter().map(|it| it.0).fold(0.0, f64::max);
            prop_assert!(it.score >= low - 0.051 && it.score <= high + 0.051);
            prop_assert!(it.margin >= 0.0);
            prop_assert_eq!(it.of as usize, pairs.len());
        }
    }
}
