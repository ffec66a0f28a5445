//! Things asked for that the catalog has no name for, in the words of the text.
//!
//! Three shapes are read, all ours: words after "knowledge of" and its like; a short noun phrase
//! that ends in a word for work, papers or equipment ("load securing", "dental radiography",
//! "forklift ticket"); and names in capitals ("LIMS", "eBPF").

use std::ops::Range;

use super::{
    pieces::{Piece, Zone},
    vocabulary::{
        ARTICLES, BREAKS, DEGREES, FUNCTION, HEADS, LINKS, NOT_NAMES, PAPERS, TAILS, TRIGGERS,
        VAGUE,
    },
};
use crate::{
    content::SkillHit,
    text::{Span, Word},
};

/// A thing asked for has at most this many words.
const LONGEST: usize = 4;

/// Phrases of the piece that name a thing asked for and overlap no skill of the catalog.
pub(super) fn phrases(text: &str, piece: &Piece, hits: &[SkillHit]) -> Vec<Span> {
    let words = &piece.words;
    let mut taken: Vec<Span> = hits.iter().map(|it| it.span).collect();
    let mut out = Vec::new();
    let runs = runs(text, words);
    let found = (runs.iter().filter_map(|it| after_trigger(words, it.clone())))
        .chain(runs.iter().filter_map(|it| compound(words, it.clone())))
        .chain(runs.iter().flat_map(|it| capitals(text, words, it.clone(), piece)))
        .chain(whole_item(piece, &runs));
    for range in found {
        let span =
            Span { start: words[range.start].span.start, end: words[range.end - 1].span.end };
        if taken.iter().all(|it| it.end <= span.start || span.end <= it.start) {
            taken.push(span);
            out.push(span);
        }
    }
    out.sort();
    out
}

/// Runs of words that can name a thing: no function words, no punctuation between.
fn runs(text: &str, words: &[Word]) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if is_function_word(&word.folded) {
            continue;
        }
        let joined = out.last().is_some_and(|it: &Range<usize>| {
            let between = words[at - 1].span.end..word.span.start;
            it.end == at && matches!(&text[between], " " | "-" | "/" | "&")
        });
        match out.last_mut() {
            Some(last) if joined => last.end = at + 1,
            _ => out.push(at..at + 1),
        }
    }
    out
}

/// "knowledge of the outdoor industry", "experience with orthodontic patients".
fn after_trigger(words: &[Word], run: Range<usize>) -> Option<Range<usize>> {
    let mut at = run.start;
    while at > 0 && ARTICLES.has(&words[at - 1].folded) {
        at -= 1;
    }
    let link = at.checked_sub(1).filter(|it| LINKS.has(&words[*it].folded))?;
    let head = link.checked_sub(1)?;
    let names = TRIGGERS.has(&words[head].folded);
    let run = trim(words, run);
    let doing = run.len() == 1 && words[run.start].folded.ends_with("ing");
    (names && !doing && !run.is_empty() && run.len() <= LONGEST && !is_vague(words, &run))
        .then_some(run)
}

/// The words up to the last one for work, papers or equipment, at least one before it.
fn compound(words: &[Word], run: Range<usize>) -> Option<Range<usize>> {
    let run = trim(words, run);
    let head = run.clone().rev().find(|at| is_head(&words[*at].folded))?;
    let start = run.start.max((head + 1).saturating_sub(LONGEST));
    let found = trim(words, start..head + 1);
    (found.len() >= 2 && !is_vague(words, &found)).then_some(found)
}

/// Names in capitals or with capitals inside, and capitalised names of things wished for.
fn capitals(text: &str, words: &[Word], run: Range<usize>, piece: &Piece) -> Vec<Range<usize>> {
    let named = |at: usize| {
        let written = words[at].span.of(text).unwrap_or_default();
        let first =
            at == 0 || text[..words[at].span.start].trim_end().ends_with(['.', ':', '-', '•']);
        let inner = written.chars().skip(1).any(char::is_uppercase);
        let capital = written.chars().next().is_some_and(char::is_uppercase);
        let letters = written.chars().filter(|it| it.is_alphabetic()).count();
        let listed = piece.zone == Zone::Preferred && words.len() <= 6;
        (letters >= 3 && inner || (letters >= 2 && capital && !first && listed))
            && !NOT_NAMES.has(&words[at].folded)
    };
    let mut out: Vec<Range<usize>> = Vec::new();
    for at in run.filter(|at| named(*at)) {
        match out.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            _ => out.push(at..at + 1),
        }
    }
    out
}

/// A bulleted item or part of a list of wishes that is one short run.
fn whole_item(piece: &Piece, runs: &[Range<usize>]) -> Option<Range<usize>> {
    let listed = piece.bullet && piece.under_heading && piece.zone != Zone::Duties;
    let run = trim(&piece.words, runs.first()?.clone());
    let leads = run.start <= 2 && piece.span.start == piece.sentence.start;
    let all = piece.words.len() <= run.end + 1;
    let wish = piece.zone == Zone::Preferred && run.len() >= 2;
    let fits = (1..=3).contains(&run.len()) && (all || wish) && !is_vague(&piece.words, &run);
    (listed && leads && fits && !looks_like_verb(&piece.words[run.start].folded)).then_some(run)
}

/// Drops words of degree at the front and empty words at the end.
fn trim(words: &[Word], mut run: Range<usize>) -> Range<usize> {
    while !run.is_empty() && DEGREES.has(&words[run.start].folded) {
        run.start += 1;
    }
    while !run.is_empty() && TAILS.has(&words[run.end - 1].folded) {
        run.end -= 1;
    }
    run
}

fn is_vague(words: &[Word], run: &Range<usize>) -> bool {
    let all = &words[run.clone()];
    all.iter().all(|it| VAGUE.has(&it.folded) || is_number(&it.folded))
        || all.iter().any(|it| BREAKS.has(&it.folded) || is_number(&it.folded))
            && !all.iter().any(|it| PAPERS.has(&it.folded))
}

fn is_number(word: &str) -> bool {
    word.chars().any(|it| it.is_ascii_digit())
}

fn is_head(word: &str) -> bool {
    let singular = word.strip_suffix('s').unwrap_or(word);
    HEADS.has(word) || HEADS.has(singular) || PAPERS.has(singular)
}

fn looks_like_verb(word: &str) -> bool {
    const IRREGULAR: [&str; 8] = ["seen", "begun", "been", "done", "led", "built", "held", "known"];
    BREAKS.has(word) || IRREGULAR.contains(&word) || (word.ends_with("ed") && word.len() > 4)
}

fn is_function_word(word: &str) -> bool {
    FUNCTION.has(word) || word.contains('\'')
}
