//! Which parts of a story an answer tells, as spans of its own words.

use super::{Evidence, cues, reading::Reading};
use crate::text::{Phrases, Span};

/// Pieces of evidence of one kind that are shown.
const MOST: usize = 3;

/// The sentences that show a situation, an action, a result, a reason, a lesson, and the figures named.
pub(super) fn evidence(answer: &Reading<'_>) -> Vec<Evidence> {
    let acts: Vec<Span> =
        cues::acts(&answer.words).into_iter().map(|it| answer.words[it].span).collect();
    let mut out = Vec::new();
    out.extend(sentences_with("situation", answer, &places(&cues::SITUATION, answer), 1));
    out.extend(sentences_with("action", answer, &acts, MOST));
    out.extend(sentences_with("result", answer, &places(&cues::RESULT, answer), MOST));
    out.extend(sentences_with("reason", answer, &places(&cues::REASON, answer), 1));
    out.extend(sentences_with("lesson", answer, &places(&cues::LESSON, answer), 1));
    out.extend(figures(answer));
    out
}

fn places(cues: &Phrases, answer: &Reading<'_>) -> Vec<Span> {
    cues::hits(cues, &answer.words).into_iter().map(|it| it.span).collect()
}

fn sentences_with(
    shows: &str,
    answer: &Reading<'_>,
    places: &[Span],
    most: usize,
) -> Vec<Evidence> {
    let holds = |sentence: &&Span| {
        places.iter().any(|it| sentence.start <= it.start && it.end <= sentence.end)
    };
    let sentences = answer.sentences.iter().filter(holds).take(most);
    sentences.filter_map(|it| Evidence::cut(shows, *it, answer.text)).collect()
}

fn figures(answer: &Reading<'_>) -> Vec<Evidence> {
    let figures = answer.words.iter().filter(|it| cues::is_figure(&it.folded)).take(MOST);
    figures.filter_map(|it| Evidence::cut("figure", it.span, answer.text)).collect()
}
