//! How rare a word is: rare words carry what a sentence is about.

use std::{collections::HashMap, sync::LazyLock};

use super::{common_words::COMMON, cues};

/// Where the scale ends: words this far down a frequency list, and all beyond, weigh 1.
const RAREST: f64 = 8_000.0;

static RANKS: LazyLock<HashMap<&str, usize>> =
    LazyLock::new(|| COMMON.split_whitespace().zip(1..).collect());

/// The weight of a folded word, 0 (says nothing by itself) to 1 (rare).
///
/// The logarithm of its rank, as the inverse document frequency is the logarithm of a count
/// (Spärck Jones 1972); Zipf's law makes the two alike. Figures weigh as rare words do.
pub(crate) fn rarity(folded: &str) -> f64 {
    if cues::is_stop(folded) || cues::is_negation(folded) {
        return 0.0;
    }
    match RANKS.get(folded) {
        Some(rank) => ((*rank as f64 + 10.0) / 10.0).ln() / (RAREST / 10.0).ln(),
        None => 1.0,
    }
}

/// Whether a word is none of the common ones: a term, a name, an uncommon form.
pub(super) fn is_uncommon(folded: &str) -> bool {
    rarity(folded) >= 1.0
}
