//! Answers that are not answers: lists of keywords, the question said back, one thing said
//! again and again, words to the judge, courtesies, refusals, another question's answer.
//!
//! Each check gives a share of the marks that is left, 1 when nothing is wrong, and falls
//! gradually: a cut at a threshold costs more good answers than it stops bad ones.

use std::collections::BTreeSet;

use super::{
    alignment::ramp, case::Case, cues, language::can_be_spoken, polarity::denied_share, quick,
    rarity::is_uncommon, reading::Reading, score::asks_knowledge,
};
use crate::{
    content::RoundKind,
    text::{PhraseHit, Span, Word},
};

/// A reason to take marks away.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Deduction {
    /// Share of the marks that is left, 0 to 1.
    pub(super) left: f64,
    /// What the person reads when it matters.
    pub(super) remark: &'static str,
}

/// Fewer words than this are too few to call a list or a repetition.
const FEW: usize = 12;
/// Content words a repetition is looked for in: about three sentences.
const STRETCH: usize = 30;

/// All deductions, those that take nothing included.
///
/// A brief answer may well repeat the question's words or be a mere list; what it adds is weighed
/// by its signals alone.
pub(super) fn deductions(case: &Case<'_>, brief: bool) -> Vec<Deduction> {
    let answer = &case.answer.reading;
    let of = |left: f64, remark| Deduction { left, remark };
    let mut out = vec![
        of(address(answer), "Part of it speaks to whoever marks it instead of answering."),
        of(garble(answer), "Much of it cannot be read as words."),
        of(courtesy(answer), "Much of it is courtesy."),
        of(refusal(answer), "It declines to answer."),
    ];
    if !brief {
        out.extend([
            of(
                salad(answer),
                "Most of it is a list of keywords, not sentences that say something.",
            ),
            of(echo(case), "It mostly says the question back."),
            of(repetition(answer), "It says the same few words again and again."),
            of(denial(case), "It denies what a good answer affirms."),
            of(untold(case), "It tells nothing that you did yourself."),
        ]);
    }
    out
}

/// Sentences hold together with small words; lists of keywords do not.
fn salad(answer: &Reading<'_>) -> f64 {
    if answer.len() < FEW {
        return 1.0;
    }
    let small = answer.stems.iter().filter(|it| it.is_empty()).count() as f64 / answer.len() as f64;
    let small = ramp(small, 0.12, 0.34);
    let bare = ramp(bare_share(answer), 0.80, 0.35);
    (small * bare).powf(0.75).max(0.05)
}

/// Share of the words in clauses without a single small word.
fn bare_share(answer: &Reading<'_>) -> f64 {
    let bare = answer.clauses().into_iter().map(|it| answer.inside(it));
    let bare = bare.filter(|it| answer.stems[it.clone()].iter().all(|stem| !stem.is_empty()));
    bare.map(|it| it.len()).sum::<usize>() as f64 / answer.len().max(1) as f64
}

/// How much of the content is not in the question.
fn echo(case: &Case<'_>) -> f64 {
    let asked = case.question.reading.content();
    let content = case.answer.reading.stems.iter().filter(|it| !it.is_empty());
    let (mut fresh, mut all) = (0.0, 0.0);
    for stem in content {
        all += 1.0;
        fresh += if asked.contains(stem.as_str()) { 0.0 } else { 1.0 };
    }
    if all == 0.0 { 1.0 } else { ramp(fresh / all, 0.20, 0.60).max(0.1) }
}

/// Different content words among the content words, in the stretch that has the fewest.
fn repetition(answer: &Reading<'_>) -> f64 {
    let content: Vec<&str> =
        answer.stems.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    if content.len() < FEW {
        return 1.0;
    }
    let different = content
        .windows(STRETCH.min(content.len()))
        .map(|it| it.iter().collect::<BTreeSet<_>>().len() as f64 / it.len() as f64)
        .fold(1.0, f64::min);
    ramp(different, 0.35, 0.62).max(0.1)
}

fn denial(case: &Case<'_>) -> f64 {
    ramp(denied_share(case), 0.55, 0.25).max(0.1)
}

/// Letters that cannot be spoken, and what a transcript puts where it heard nothing.
fn garble(answer: &Reading<'_>) -> f64 {
    let lost = answer.words.iter().filter(|it| is_garbled(answer.text, it)).count() as f64;
    ramp(lost / answer.len().max(1) as f64, 0.30, 0.08).max(0.1)
}

fn is_garbled(text: &str, word: &Word) -> bool {
    const HEARD_NOTHING: &[&str] =
        &["inaudible", "noise", "unintelligible", "crosstalk", "unclear"];
    let bracketed = word.span.start > 0
        && text.as_bytes().get(word.span.start - 1).is_some_and(|it| matches!(it, b'[' | b'('))
        && HEARD_NOTHING.contains(&word.folded.as_str());
    // Short forms are written in capitals.
    let lower = word.span.of(text).is_some_and(|it| !it.chars().any(char::is_uppercase));
    bracketed || (lower && is_uncommon(&word.folded) && !can_be_spoken(&word.folded))
}

/// A question for something that happened wants somebody who did something.
fn untold(case: &Case<'_>) -> f64 {
    let acts = cues::acts(&case.answer.reading.words).len();
    if wants_a_story(case) && acts == 0 { 0.4 } else { 1.0 }
}

/// Whether the question is for something that happened. Where knowledge is asked for, “an
/// example” is one of the matter.
pub(super) fn wants_a_story(case: &Case<'_>) -> bool {
    let asked = case.asked;
    matches!(asked.round, Some(RoundKind::Behavioural))
        || (!asks_knowledge(asked.round) && quick::tells_a_story(asked.question))
}

/// Share of the answer in sentences that speak to the judge.
fn address(answer: &Reading<'_>) -> f64 {
    let share = share_of_sentences(answer, &cues::hits(&cues::INJECTION, &answer.words));
    1.0 - 0.95 * ramp(share, 0.0, 0.5)
}

fn courtesy(answer: &Reading<'_>) -> f64 {
    let share = share_of_sentences(answer, &cues::hits(&cues::COURTESY, &answer.words));
    1.0 - 0.9 * ramp(share, 0.4, 0.9)
}

fn refusal(answer: &Reading<'_>) -> f64 {
    let share = share_of_sentences(answer, &cues::hits(&cues::REFUSAL, &answer.words));
    1.0 - 0.9 * ramp(share, 0.1, 0.5)
}

/// Share of the words in sentences that hold a hit.
fn share_of_sentences(answer: &Reading<'_>, hits: &[PhraseHit]) -> f64 {
    let within = |sentence: &Span| {
        let inside =
            |it: &&PhraseHit| sentence.start <= it.span.start && it.span.end <= sentence.end;
        hits.iter().any(|it| inside(&it))
    };
    let sentences = answer.sentences.iter().filter(|it| within(it));
    let words: usize = sentences.map(|it| answer.inside(*it).len()).sum();
    words as f64 / answer.len().max(1) as f64
}
