//! Whether there is anything to judge: words, in the language of the question.

use super::{NotScored, cues, rarity::is_uncommon, reading::Reading};

/// A spoken answer of fewer words cannot be judged.
const FEWEST: usize = 3;
/// Fewer words than this do not show their language.
const TELLING: usize = 8;
/// Confidence from which `whatlang` is believed.
const SURE: f64 = 0.9;
/// English sentences have about half small words; a text with fewer than this is not English.
const SMALL_WORDS: f64 = 0.15;

/// Why an answer cannot be judged, if so. `brief`: a single word may be an answer.
pub(super) fn unjudgeable(answer: &Reading<'_>, brief: bool) -> Option<NotScored> {
    let words = answer.len();
    if words == 0 && !answer.text.trim().is_empty() {
        return Some(NotScored::Unintelligible);
    }
    if words < if brief { 1 } else { FEWEST } {
        return Some(NotScored::TooShort);
    }
    let small = answer.stems.iter().filter(|it| it.is_empty()).count() as f64 / words as f64;
    if words < TELLING || small >= SMALL_WORDS {
        return None;
    }
    if other_language(answer.text) {
        return Some(NotScored::OtherLanguage);
    }
    let known = answer.words.iter().filter(|it| !is_uncommon(&it.folded)).count() as f64;
    let named = answer.words.iter().filter(|it| cues::is_figure(&it.folded)).count() as f64;
    (known + named < 0.15 * words as f64 && !has_vowels(answer))
        .then_some(NotScored::Unintelligible)
}

fn other_language(text: &str) -> bool {
    whatlang::detect(text)
        .is_some_and(|it| it.lang() != whatlang::Lang::Eng && it.confidence() >= SURE)
}

/// Whether most words could be spoken.
fn has_vowels(answer: &Reading<'_>) -> bool {
    answer.words.iter().filter(|it| can_be_spoken(&it.folded)).count() * 2 > answer.len()
}

/// Whether a folded word has a vowel and no long run of consonants: keys hit at random do.
pub(super) fn can_be_spoken(folded: &str) -> bool {
    let mut run = 0;
    let letters = folded.chars().filter(|it| it.is_alphabetic()).count();
    let vowel = |c: char| "aeiouy".contains(c) || !c.is_ascii_alphabetic();
    let runs = folded.chars().all(|c| {
        run = if vowel(c) { 0 } else { run + 1 };
        run < 4
    });
    letters < 3 || (runs && folded.chars().any(vowel))
}
