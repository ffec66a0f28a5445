//! A text with the meaning of its words: a vector for each word, cheap means over any stretch.

use super::{Embedder, Embedding, rarity::rarity, reading::Reading};
use crate::text::Span;

/// A text read once, with the vectors of its words when there is a sentence model.
#[derive(Debug, Clone)]
pub(super) struct Read<'a> {
    pub(super) reading: Reading<'a>,
    /// Weight of each word; see [`rarity`].
    pub(super) weights: Vec<f64>,
    pub(super) meaning: Option<Meaning>,
}

/// What the sentence model makes of a text.
#[derive(Debug, Clone)]
pub(super) struct Meaning {
    /// Of the whole text, length 1.
    pub(super) sentence: Vec<f32>,
    /// Of each word of the reading, length 1; empty for a word the model did not see.
    pub(super) words: Vec<Vec<f32>>,
}

/// Reads texts together, so that the model runs once.
pub(super) fn read_all<'a>(texts: &[&'a str], embedder: Option<&dyn Embedder>) -> Vec<Read<'a>> {
    let embeddings = embedder.map(|it| it.embed(texts)).unwrap_or_default();
    let mut embeddings = embeddings.into_iter();
    let read = texts.iter().map(|text| {
        let reading = Reading::of(text);
        let weights = reading.words.iter().map(|it| rarity(&it.folded)).collect();
        let meaning = embeddings.next().map(|it| Meaning::of(&reading, it));
        Read { reading, weights, meaning }
    });
    read.collect()
}

impl Meaning {
    fn of(reading: &Reading<'_>, embedding: Embedding) -> Meaning {
        let mut words = vec![Vec::new(); reading.words.len()];
        let mut at = 0;
        for (span, token) in embedding.spans.iter().zip(&embedding.tokens) {
            while at < words.len() && reading.words[at].span.end <= span.start {
                at += 1;
            }
            if at < words.len() && overlaps(reading.words[at].span, *span) {
                add(&mut words[at], token);
            }
        }
        words.iter_mut().for_each(|it| to_unit(it));
        Meaning { sentence: embedding.sentence, words }
    }

    /// The mean direction of a stretch of words; empty when the model saw none of them.
    pub(super) fn mean(&self, words: std::ops::Range<usize>) -> Vec<f32> {
        let mut sum = Vec::new();
        self.words[words].iter().for_each(|it| add(&mut sum, it));
        to_unit(&mut sum);
        sum
    }
}

fn overlaps(a: Span, b: Span) -> bool {
    a.start < b.end && b.start < a.end
}

fn add(sum: &mut Vec<f32>, vector: &[f32]) {
    sum.resize(sum.len().max(vector.len()), 0.0);
    for (sum, it) in sum.iter_mut().zip(vector) {
        *sum += it;
    }
}

fn to_unit(vector: &mut [f32]) {
    let length = vector.iter().map(|it| it * it).sum::<f32>().sqrt();
    if length > 0.0 {
        vector.iter_mut().for_each(|it| *it /= length);
    }
}

/// Cosine of two vectors of length 1; 0 when one is missing.
pub(super) fn cosine(a: &[f32], b: &[f32]) -> f64 {
    // Eight sums side by side let the compiler use vector registers; their order is fixed.
    let mut sums = [0f32; 8];
    let (a, b) = (a.as_chunks::<8>(), b.as_chunks::<8>());
    for (x, y) in a.0.iter().zip(b.0) {
        for (sum, (x, y)) in sums.iter_mut().zip(x.iter().zip(y)) {
            *sum += x * y;
        }
    }
    let rest: f32 = a.1.iter().zip(b.1).map(|(x, y)| x * y).sum();
    f64::from(sums.iter().sum::<f32>() + rest)
}

/// Cosine of two directions after what they share with a third is taken away: how alike two
/// answers are beyond both being about the question.
pub(super) fn cosine_beyond(a: &[f32], b: &[f32], shared: &[f32]) -> f64 {
    let (of_a, of_b) = (cosine(a, shared), cosine(b, shared));
    let left = (1.0 - of_a * of_a).max(0.0) * (1.0 - of_b * of_b).max(0.0);
    if left < 1e-9 { 0.0 } else { (cosine(a, b) - of_a * of_b) / left.sqrt() }
}
