//! Everything an answer is held against, read once.

use std::ops::Range;

use super::{
    AnswerToJudge, Embedder,
    vectors::{Read, read_all},
    windows::{units, windows},
};

/// A question, its rubric and the answer, read.
#[derive(Debug, Clone)]
pub(super) struct Case<'a> {
    pub(super) asked: &'a AnswerToJudge<'a>,
    pub(super) question: Read<'a>,
    pub(super) answer: Read<'a>,
    /// What a very good answer says: the model answer, or what stands in for it.
    pub(super) reference: Read<'a>,
    /// Each key point: its text, then its examples.
    pub(super) points: Vec<Vec<Read<'a>>>,
    /// Each graded sample with its level, 1 to 5.
    pub(super) samples: Vec<(f64, Read<'a>)>,
    /// The answer in units, and the stretches a claim is looked for in.
    pub(super) units: Vec<Range<usize>>,
    pub(super) windows: Vec<Range<usize>>,
}

/// What stands in for a model answer that is blank: the key points, or the best sample.
pub(super) fn reference_of(asked: &AnswerToJudge<'_>) -> String {
    if !asked.model_answer.trim().is_empty() {
        return asked.model_answer.to_owned();
    }
    if asked.key_points.is_empty() {
        let best = asked.samples.iter().max_by_key(|it| it.level);
        return best.map(|it| it.text.clone()).unwrap_or_default();
    }
    let texts = asked.key_points.iter().map(|it| it.text.as_str());
    texts.collect::<Vec<_>>().join(". ")
}

impl<'a> Case<'a> {
    pub(super) fn read(
        asked: &'a AnswerToJudge<'a>,
        reference: &'a str,
        embedder: Option<&dyn Embedder>,
    ) -> Case<'a> {
        let mut texts = vec![asked.question, asked.answer, reference];
        for point in asked.key_points {
            texts.push(&point.text);
            texts.extend(point.examples.iter().map(String::as_str));
        }
        texts.extend(asked.samples.iter().map(|it| it.text.as_str()));
        let mut read = read_all(&texts, embedder).into_iter();
        let mut next = || read.next().expect("as many are read as were given");
        let (question, answer, reference) = (next(), next(), next());
        let points = asked.key_points.iter();
        let points = points.map(|it| (0..=it.examples.len()).map(|_| next()).collect()).collect();
        let samples = asked.samples.iter().map(|it| (f64::from(it.level), next())).collect();
        let units = units(&answer.reading);
        let windows = windows(&units);
        Case { asked, question, answer, reference, points, samples, units, windows }
    }
}
