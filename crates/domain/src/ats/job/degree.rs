//! The education a job description demands, in its own words.

use super::{
    facts::number,
    pieces::{Piece, Zone},
};
use crate::text::{Span, Word, words_of};

/// The education demanded: the words of the first clause that demands a degree, a diploma or
/// the like.
pub(super) fn education(text: &str, pieces: &[Piece]) -> Option<Span> {
    let in_zone = |zone| pieces.iter().filter(move |it| it.zone == zone);
    in_zone(Zone::Required).chain(in_zone(Zone::Duties)).find_map(|it| degree_in(text, it))
}

/// The words of the clause from the degree to the end of its phrase.
fn degree_in(text: &str, piece: &Piece) -> Option<Span> {
    let words = &piece.words;
    let at = (0..words.len()).find(|at| names_degree(words, *at))?;
    let mut from = at;
    while from > 0 && at - from < 6 && joins_before(text, words, from) {
        from -= 1;
    }
    let mut to = at + 1;
    while to < words.len() && joins_after(text, words, to) {
        to += 1;
    }
    let end = with_level(text, words[to - 1].span.end);
    Some(Span { start: words[from].span.start, end })
}

fn names_degree(words: &[Word], at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |it| words[it].folded.as_str());
    let weak = WEAK_DEGREES.has(&words[at].folded);
    DEGREES.has(&words[at].folded) || (weak && SCHOOLING.has(before))
}

fn joins_before(text: &str, words: &[Word], from: usize) -> bool {
    let between = &text[words[from - 1].span.end..words[from].span.start];
    between == " " && !STOPS_BEFORE.has(&words[from - 1].folded)
}

fn joins_after(text: &str, words: &[Word], to: usize) -> bool {
    let between = &text[words[to - 1].span.end..words[to].span.start];
    let word = words[to].folded.as_str();
    let next = words.get(to + 1).map_or("", |it| it.folded.as_str());
    let trade = word == "as" && matches!(next, "a" | "an");
    let ends = between.contains([';', '(', ')', '.', ':'])
        || (between.contains(',') && !lists_on(words, to));
    let field = word == "with" && number(next).is_none() && !EXPERIENCE_FIRST.has(next);
    !ends && (trade || field || registration(words, to) || !STOPS_AFTER.has(word))
}

/// "and state registration" belongs to what a regulated profession demands.
fn registration(words: &[Word], at: usize) -> bool {
    let ahead = &words[at..words.len().min(at + 5)];
    words[at].folded == "and" && ahead.iter().any(|it| it.folded == "registration")
}

/// A level in brackets right behind: "(level 5 or above)".
fn with_level(text: &str, end: usize) -> usize {
    let rest = &text[end..];
    let close = rest.find(')').map_or(end, |at| end + at + 1);
    if rest.to_lowercase().starts_with(" (level") { close } else { end }
}

/// "in human resources, psychology or law" goes on after its comma.
fn lists_on(words: &[Word], at: usize) -> bool {
    let ahead = &words[at..words.len().min(at + 4)];
    ahead.iter().any(|it| matches!(it.folded.as_str(), "or" | "oder" | "ou" | "o"))
        && !STOPS_AFTER.has(&words[at].folded)
}

words_of! {
    /// Words that begin what stands beside a degree and not what it is in.
    EXPERIENCE_FIRST = "\
    at experience several some minimum us good strong relevant";
    /// Words that name a degree.
    DEGREES = "\
    degree degrees bachelor bachelor's bachelors master master's masters diploma phd doctorate \
    apprenticeship enrolled gcses a-levels bsc msc studium hochschulabschluss berufsausbildung \
    ausbildung abschluss diplome titulacion licenciatura grado titulo baccalaureat";
    /// Words for papers of many sorts, which count behind a word of schooling.
    WEAK_DEGREES = "\
    qualification qualifications certificate training education";
    /// Words of schooling.
    SCHOOLING = "\
    teaching vocational education professional academic university school college nursing \
    school-leaving recognised recognized higher tertiary";
    /// Words that stand before the degree and are not part of it.
    STOPS_BEFORE = "\
    a an the hold have with require need you your is are and ein eine einen un une una of \
    formally profile minimum for no possess in";
    /// Words that end it.
    STOPS_AFTER = "\
    and but plus who which that as is are we you und et y have with to when";
}
