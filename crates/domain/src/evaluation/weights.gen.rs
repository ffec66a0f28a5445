//! Learned figures of the answer scorer, made by `scripts/train-scorer.py weights`.
//!
//! Those for brief answers were learned from SciEntsBank (Dzikovska et al., SemEval-2013 task 7;
//! CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/), those for spoken answers from
//! 150 graded answers of our own and the samples of half of the question bank. Only the figures are here, no text of either.

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
    /// Weights of the logistic regression of `score::on_topic`, its base last, where knowledge
    /// is asked for and where a story is.
    pub(super) knowledge: [f64; 7],
    pub(super) story: [f64; 7],
    /// Half-width of the interval that held four in five marks of unseen questions.
    pub(super) margin: f64,
}

/// Spoken answers, by meaning and words.
pub(super) static SPOKEN_BY_MEANING: Table = Table {
    signals: &[
        learned("beyond", 0, 0.33495, 4.6896),
        learned("alike", 0, 0.0, 0.0),
        learned("precision", 0, 0.36071, 0.11032),
        learned("on_topic", 0, 0.47443, 0.0),
        learned("restating", 0, 0.37165, -41.553),
        learned("expected", 0, 0.0, 0.0),
        learned("recall", 1, 0.25525, 20.182),
        learned("stem_recall", 1, 0.14094, 19.323),
        learned("letters", 1, 0.23502, 0.0),
        learned("points", 1, 0.34555, 15.019),
        learned("opposed", 0, 0.0, 0.0),
        learned("density", 2, 0.33727, 15.372),
        learned("uncommon", 2, 0.13787, 2.7792),
        learned("new_content", 2, 3.3158, 9.6967),
        learned("content", 2, 0.45037, 31.991),
        learned("novel", 0, 0.0, 0.0),
        learned("steps", 3, 0.81778, 0.0),
        learned("acts", 3, 1.0045, 0.51827),
        learned("results", 3, 0.20476, 0.0),
        learned("together", 3, 0.22455, 3.2014),
        learned("lessons", 3, 0.05672, 4.3101),
        learned("relations", 3, 0.059517, 41.119),
        learned("figures", 4, 0.75237, 6.2438),
        learned("times", 4, 0.52309, 3.5268),
        learned("fuzzy", 5, 0.056515, -12.444),
        learned("states", 5, 0.046427, -115.14),
        learned("sweeping", 5, 0.014797, -129.26),
        learned("listener", 5, 0.0064083, 0.0),
        learned("generic", 5, 0.010296, -160.66),
        learned("refusals", 5, 0.013888, -4.9756),
        learned("negations", 0, 0.0, 0.0),
    ],
    shares: [0.1705, 0.1906, 0.1977, 0.0714, 0.1742, 0.1957],
    middle: 54.68,
    spread: 1.4,
    knowledge: [1.9624, 5.9952, 13.0749, 12.7471, 8.0382, -8.9419, -8.2321],
    story: [0.0, 7.7317, 2.2993, 12.2509, 0.0, -6.1764, -4.1337],
    margin: 22.1,
};

/// Brief answers, by meaning and words.
pub(super) static BRIEF_BY_MEANING: Table = Table {
    signals: &[
        learned("beyond", 0, 0.32561, 15.031),
        learned("alike", 0, 0.502, 0.0),
        learned("precision", 0, 0.4682, 22.034),
        learned("on_topic", 0, 0.0, 0.0),
        learned("restating", 0, 0.0, 0.0),
        learned("expected", 0, 0.0, 0.0),
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
    knowledge: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 9.0],
    story: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 9.0],
    margin: 48.6,
};

/// Spoken answers, by words alone.
pub(super) static SPOKEN_BY_WORDS: Table = Table {
    signals: &[
        learned("beyond", 0, 0.0, 0.0),
        learned("alike", 0, 0.0, 0.0),
        learned("precision", 0, 0.2132, 0.0),
        learned("on_topic", 0, 0.0, 0.0),
        learned("restating", 0, 0.0, 0.0),
        learned("expected", 0, 0.0, 0.0),
        learned("recall", 1, 0.14094, 17.957),
        learned("stem_recall", 1, 0.14094, 17.957),
        learned("letters", 1, 0.23502, 0.0),
        learned("points", 1, 0.28336, 10.987),
        learned("opposed", 0, 0.0, 0.0),
        learned("density", 2, 0.33727, 15.376),
        learned("uncommon", 2, 0.13787, 0.73082),
        learned("new_content", 2, 3.3158, 12.239),
        learned("content", 2, 0.45037, 37.676),
        learned("novel", 0, 0.0, 0.0),
        learned("steps", 3, 0.81778, 0.0),
        learned("acts", 3, 1.0045, 0.0),
        learned("results", 3, 0.20476, 0.0),
        learned("together", 3, 0.22455, 3.4983),
        learned("lessons", 3, 0.05672, 3.8873),
        learned("relations", 3, 0.059517, 48.679),
        learned("figures", 4, 0.75237, 7.0363),
        learned("times", 4, 0.52309, 4.6036),
        learned("fuzzy", 5, 0.056515, -15.268),
        learned("states", 5, 0.046427, -132.22),
        learned("sweeping", 5, 0.014797, -167.28),
        learned("listener", 5, 0.0064083, 0.0),
        learned("generic", 5, 0.010296, -173.07),
        learned("refusals", 5, 0.013888, -3.3619),
        learned("negations", 0, 0.0, 0.0),
    ],
    shares: [0.0, 0.1632, 0.2622, 0.085, 0.2314, 0.2583],
    middle: 54.68,
    spread: 1.4,
    knowledge: [0.0, 0.0, 25.8469, 0.0, 6.2354, 0.0, -4.7864],
    story: [0.0, 0.0, 7.7401, 0.0, 1.8976, 0.0, -1.2245],
    margin: 24.2,
};

/// Brief answers, by words alone.
pub(super) static BRIEF_BY_WORDS: Table = Table {
    signals: &[
        learned("beyond", 0, 0.0, 0.0),
        learned("alike", 0, 0.0, 0.0),
        learned("precision", 0, 0.35614, 22.511),
        learned("on_topic", 0, 0.0, 0.0),
        learned("restating", 0, 0.0, 0.0),
        learned("expected", 0, 0.0, 0.0),
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
    knowledge: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 9.0],
    story: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 9.0],
    margin: 50.1,
};
