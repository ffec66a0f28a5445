//! Likeness of two texts by their letters: spelling variants, compounds and word forms count.

use std::collections::BTreeMap;

use super::reading::Reading;

/// Letters in a row that are compared.
const LENGTH: usize = 4;

/// Cosine of the counts of four letters in a row, over content words only, 0 to 1.
pub(super) fn letters_alike(a: &Reading<'_>, b: &Reading<'_>) -> f64 {
    let (a, b) = (runs(a), runs(b));
    let dot: f64 = a.iter().map(|(run, n)| n * b.get(run).unwrap_or(&0.0)).sum();
    let size = |it: &BTreeMap<String, f64>| it.values().map(|n| n * n).sum::<f64>();
    let sizes = size(&a) * size(&b);
    if sizes == 0.0 { 0.0 } else { dot / sizes.sqrt() }
}

fn runs(text: &Reading<'_>) -> BTreeMap<String, f64> {
    let mut out = BTreeMap::new();
    for (word, stem) in text.words.iter().zip(&text.stems) {
        if stem.is_empty() {
            continue;
        }
        let padded: Vec<char> = format!(" {} ", word.folded).chars().collect();
        for run in padded.windows(LENGTH.min(padded.len())) {
            *out.entry(run.iter().collect()).or_insert(0.0) += 1.0;
        }
    }
    out
}
