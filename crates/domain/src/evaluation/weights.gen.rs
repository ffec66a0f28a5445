//! Learned figures of the answer scorer, made by `scripts/train-scorer.py weights`.
//!
//! Those for brief answers were learned from SciEntsBank (Dzikovska et al., SemEval-2013 task 7;
//! CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/), those for spoken answers from
//! 150 graded answers of our own. Only the figures are here, no text of either.

/// What was learned about one signal.
#[derive(Debug)]
pub(super) struct Learned {
    pub(super) name: &'static str,
    /// Index of the dimension it belongs to.
    pub(super) dimension: usize,
    /// The value of a middling answer.
    pub(super) mean: f64,
    /// Marks per unit above it.
    pub(super) weight: f64,
}

const fn learned(name: &'static str, dimension: usize, mean: f64, weight: f64) -> Learned {
    Learned { name, dimension, mean, weight }
}

/// Everything learned for one kind of answer.
#[derive(Debug)]
pub(super) struct Table {
    /// In the order of the signals.
    pub(super) signals: &'static [Learned],
    /// Share of each dimension in the whole; sums to 1.
    pub(super) shares: [f64; 6],
    /// Mark of the middling answer.
    pub(super) middle: f64,
    /// How far marks are drawn apart after the regression drew them together.
    pub(super) spread: f64,
    /// Weights of the logistic regression of `score::on_topic`.
    pub(super) topic: [f64; 5],
    pub(super) topic_base: f64,
    /// Half-width of the interval that held four in five marks of unseen questions.
    pub(super) margin: f64,
}

/// Spoken answers, by meaning and words.
pub(super) static SPOKEN_BY_MEANING: Table = Table {
    signals: &[
        learned("beyond", 0, 0.31238, 23.601),
        learned("alike", 0, 0.0, 0.0),
        learned("precision", 0, 0.31891, 8.8856),
        learned("on_topic", 0, 0.45191, 0.71969),
        learned("restating", 0, 0.34628, -25.404),
        learned("recall", 1, 0.23177, 17.916),
        learned("stem_recall", 1, 0.11871, 17.956),
        learned("letters", 1, 0.2034, 6.6565),
        learned("points", 1, 0.27363, 0.0),
        learned("opposed", 0, 0.0, 0.0),
        learned("density", 2, 0.33442, 11.052),
        learned("uncommon", 2, 0.14439, 0.0),
        learned("new_content", 2, 3.3119, 2.341),
        learned("content", 2, 0.44726, 28.058),
        learned("novel", 0, 0.0, 0.0),
        learned("steps", 3, 0.78977, 0.0),
        learned("acts", 3, 0.98527, 5.7013),
        learned("results", 3, 0.24719, 2.0558),
        learned("together", 3, 0.32924, 5.7631),
        learned("lessons", 3, 0.063561, 5.2989),
        learned("relations", 3, 0.057266, 83.787),
        learned("figures", 4, 0.90858, 7.9763),
        learned("times", 4, 0.63303, 0.89752),
        learned("fuzzy", 5, 0.061794, 0.0),
        learned("states", 5, 0.040885, -76.202),
        learned("sweeping", 5, 0.015141, -140.71),
        learned("listener", 5, 0.0076692, -110.44),
        learned("generic", 5, 0.014494, -102.62),
        learned("refusals", 5, 0.023105, -16.852),
        learned("negations", 0, 0.0, 0.0),
    ],
    shares: [0.1659, 0.1469, 0.1192, 0.1889, 0.1879, 0.1912],
    middle: 49.40,
    spread: 1.5,
    topic: [4.021, 5.1458, 3.9435, 11.4905, -0.5927],
    topic_base: -6.3190,
    margin: 20.9,
};

/// Brief answers, by meaning and words.
pub(super) static BRIEF_BY_MEANING: Table = Table {
    signals: &[
        learned("beyond", 0, 0.32561, 15.031),
        learned("alike", 0, 0.502, 0.0),
        learned("precision", 0, 0.4682, 22.034),
        learned("on_topic", 0, 0.0, 0.0),
        learned("restating", 0, 0.0, 0.0),
        learned("recall", 1, 0.35229, 31.836),
        learned("stem_recall", 1, 0.24632, 19.585),
        learned("letters", 1, 0.31145, 0.0),
        learned("points", 0, 0.0, 0.0),
        learned("opposed", 5, 0.046245, -3.2964),
        learned("density", 0, 0.0, 0.0),
        learned("uncommon", 0, 0.0, 0.0),
        learned("new_content", 2, 1.105, 3.115),
        learned("content", 0, 0.0, 0.0),
        learned("novel", 2, 0.58138, 4.3623),
        learned("steps", 0, 0.0, 0.0),
        learned("acts", 0, 0.0, 0.0),
        learned("results", 0, 0.0, 0.0),
        learned("together", 0, 0.0, 0.0),
        learned("lessons", 0, 0.0, 0.0),
        learned("relations", 0, 0.0, 0.0),
        learned("figures", 0, 0.0, 0.0),
        learned("times", 0, 0.0, 0.0),
        learned("fuzzy", 0, 0.0, 0.0),
        learned("states", 0, 0.0, 0.0),
        learned("sweeping", 0, 0.0, 0.0),
        learned("listener", 0, 0.0, 0.0),
        learned("generic", 0, 0.0, 0.0),
        learned("refusals", 5, 0.0013949, -16.368),
        learned("negations", 5, 0.017317, 0.0),
    ],
    shares: [0.3688, 0.4971, 0.1026, 0.0, 0.0, 0.0315],
    middle: 53.73,
    spread: 1.0,
    topic: [0.0, 0.0, 0.0, 0.0, 0.0],
    topic_base: 9.0000,
    margin: 48.6,
};

/// Spoken answers, by words alone.
pub(super) static SPOKEN_BY_WORDS: Table = Table {
    signals: &[
        learned("beyond", 0, 0.0, 0.0),
        learned("alike", 0, 0.0, 0.0),
        learned("precision", 0, 0.17971, 3.2037),
        learned("on_topic", 0, 0.0, 0.0),
        learned("restating", 0, 0.0, 0.0),
        learned("recall", 1, 0.11871, 25.726),
        learned("stem_recall", 1, 0.11871, 25.726),
        learned("letters", 1, 0.2034, 10.078),
        learned("points", 1, 0.22652, 0.0),
        learned("opposed", 0, 0.0, 0.0),
        learned("density", 2, 0.33442, 9.4053),
        learned("uncommon", 2, 0.14439, 0.0),
        learned("new_content", 2, 3.3119, 2.6435),
        learned("content", 2, 0.44726, 31.696),
        learned("novel", 0, 0.0, 0.0),
        learned("steps", 3, 0.78977, 0.0),
        learned("acts", 3, 0.98527, 6.0096),
        learned("results", 3, 0.24719, 1.4665),
        learned("together", 3, 0.32924, 5.593),
        learned("lessons", 3, 0.063561, 2.9522),
        learned("relations", 3, 0.057266, 102.5),
        learned("figures", 4, 0.90858, 8.2394),
        learned("times", 4, 0.63303, 2.1729),
        learned("fuzzy", 5, 0.061794, -1.4735),
        learned("states", 5, 0.040885, -85.556),
        learned("sweeping", 5, 0.015141, -148.48),
        learned("listener", 5, 0.0076692, -135.33),
        learned("generic", 5, 0.014494, -145.98),
        learned("refusals", 5, 0.023105, -18.134),
        learned("negations", 0, 0.0, 0.0),
    ],
    shares: [0.0138, 0.1926, 0.1343, 0.2034, 0.2186, 0.2374],
    middle: 49.40,
    spread: 1.5,
    topic: [0.0, 0.0, 14.1587, 0.0, 3.6181],
    topic_base: -1.9101,
    margin: 23.3,
};

/// Brief answers, by words alone.
pub(super) static BRIEF_BY_WORDS: Table = Table {
    signals: &[
        learned("beyond", 0, 0.0, 0.0),
        learned("alike", 0, 0.0, 0.0),
        learned("precision", 0, 0.35614, 22.511),
        learned("on_topic", 0, 0.0, 0.0),
        learned("restating", 0, 0.0, 0.0),
        learned("recall", 1, 0.24632, 24.819),
        learned("stem_recall", 1, 0.24632, 24.819),
        learned("letters", 1, 0.31145, 11.164),
        learned("points", 0, 0.0, 0.0),
        learned("opposed", 5, 0.028934, -5.866),
        learned("density", 0, 0.0, 0.0),
        learned("uncommon", 0, 0.0, 0.0),
        learned("new_content", 2, 1.105, 7.2922),
        learned("content", 0, 0.0, 0.0),
        learned("novel", 2, 0.58138, 0.34948),
        learned("steps", 0, 0.0, 0.0),
        learned("acts", 0, 0.0, 0.0),
        learned("results", 0, 0.0, 0.0),
        learned("together", 0, 0.0, 0.0),
        learned("lessons", 0, 0.0, 0.0),
        learned("relations", 0, 0.0, 0.0),
        learned("figures", 0, 0.0, 0.0),
        learned("times", 0, 0.0, 0.0),
        learned("fuzzy", 0, 0.0, 0.0),
        learned("states", 0, 0.0, 0.0),
        learned("sweeping", 0, 0.0, 0.0),
        learned("listener", 0, 0.0, 0.0),
        learned("generic", 0, 0.0, 0.0),
        learned("refusals", 5, 0.0013949, -21.766),
        learned("negations", 5, 0.017317, 0.0),
    ],
    shares: [0.2723, 0.5328, 0.1511, 0.0, 0.0, 0.0437],
    middle: 53.73,
    spread: 1.0,
    topic: [0.0, 0.0, 0.0, 0.0, 0.0],
    topic_base: 9.0000,
    margin: 50.1,
};
