//! Level and years of a job description.

use super::pieces::{Piece, Zone};
use crate::{
    content::{Catalog, Seniority},
    role::{level_of_title, level_of_years},
    text::{Span, Word, fold},
};

/// The level the title names, by its words or as a step of a ladder ("Charge Nurse"); else the
/// level the years or the wording speak for.
pub(super) fn seniority(
    text: &str,
    title: Option<Span>,
    years: Option<u32>,
    catalog: &Catalog,
) -> Option<Seniority> {
    let line = text.trim_start().lines().next().unwrap_or_default();
    let title = title.and_then(|it| it.of(text)).unwrap_or(line);
    // "Assistant to the Managing Director" is not the director.
    let (title, line) = (own_part(title), own_part(line));
    let said = level_of_title(title).or_else(|| level_of_title(&line.replace('-', " ")));
    said.or_else(|| step(title, catalog))
        .or_else(|| years.map(level_of_years))
        .or_else(|| Some(unsaid_level(text)))
}

fn own_part(title: &str) -> &str {
    title.split(" to the ").next().unwrap_or(title)
}

fn step(title: &str, catalog: &Catalog) -> Option<Seniority> {
    let title = fold(title);
    let mut steps = catalog.occupations.iter().flat_map(|it| &it.ladder);
    let found = steps.find(|it| fold(&it.title) == title)?;
    // The middle step is called like the occupation itself, whatever the level.
    (found.seniority != Seniority::Mid).then_some(found.seniority)
}

/// A beginner where beginners are asked for in so many words. A job that says nothing about its
/// level is one for somebody who knows the work: the middle step of every ladder. Ours.
fn unsaid_level(text: &str) -> Seniority {
    let text = text.to_lowercase();
    let says = |list: &[&str]| list.iter().any(|it| text.contains(it));
    let beginners = says(&[
        "entry level",
        "entry-level",
        "newly qualified",
        "career starter",
        "career changers",
        "first-year",
        "graduates welcome",
        "recent graduate",
        "no experience",
        "don't require any previous",
        "berufseinsteiger",
        "debutant",
        "sin experiencia",
    ]);
    if beginners { Seniority::Junior } else { Seniority::Mid }
}

/// The smallest total demanded: the largest number among demands for years, because "at least
/// two of them in Go" is part of "five or more years".
pub(super) fn min_years(pieces: &[Piece]) -> Option<u32> {
    let demanded = pieces.iter().filter(|it| matches!(it.zone, Zone::Required | Zone::Duties));
    demanded.filter_map(years).max().filter(|it| *it > 0)
}

fn years(piece: &Piece) -> Option<u32> {
    let words = &piece.words;
    let found = words.iter().enumerate().filter_map(|(at, word)| {
        let unit = unit(&word.folded)?;
        let (near, number) = number_before(words, at)?;
        let demanded = is_demand(piece, near, at);
        demanded.then_some(if unit == 12 { number } else { number.div_ceil(12) })
    });
    found.max()
}

/// Months in the unit.
fn unit(word: &str) -> Option<u32> {
    match word {
        "year" | "years" | "years'" | "yrs" | "year's" | "jahre" | "jahren" | "ans" | "annees"
        | "anos" => Some(12),
        "months" | "months'" | "monate" | "mois" | "meses" => Some(1),
        _ => None,
    }
}

/// The number up to three words before the unit: "five or more years", "3-5 years", "3+ years".
fn number_before(words: &[Word], unit: usize) -> Option<(usize, u32)> {
    let from = unit.saturating_sub(4);
    let numbers: Vec<(usize, u32)> =
        (from..unit).filter_map(|at| number(&words[at].folded).map(|it| (at, it))).collect();
    let (last, value) = *numbers.last()?;
    let range = numbers.len() >= 2 && numbers[numbers.len() - 2].0 + 2 >= last;
    Some(if range { numbers[numbers.len() - 2] } else { (last, value) })
}

pub(super) fn number(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches('+');
    if let Ok(value) = digits.parse::<u32>() {
        return (value <= 36).then_some(value);
    }
    NUMBERS.iter().position(|list| list.contains(&word)).map(|at| at as u32 + 1)
}

/// Number words, from one up, in English, German, French and Spanish.
const NUMBERS: [&[&str]; 18] = [
    &["one", "a", "ein", "eine", "einem", "un", "une", "una", "uno"],
    &["two", "couple", "zwei", "deux", "dos"],
    &["three", "drei", "trois", "tres"],
    &["four", "vier", "quatre", "cuatro"],
    &["five", "funf", "cinq", "cinco"],
    &["six", "sechs", "seis"],
    &["seven", "sieben", "sept", "siete"],
    &["eight", "acht", "huit", "ocho"],
    &["nine", "neun", "neuf", "nueve"],
    &["ten", "zehn", "dix", "diez"],
    &["eleven", "elf", "onze", "once"],
    &["twelve", "zwolf", "douze", "doce"],
    &["thirteen"],
    &["fourteen"],
    &["fifteen", "quinze", "quince"],
    &["sixteen"],
    &["seventeen"],
    &["eighteen", "achtzehn", "dix-huit", "dieciocho"],
];

/// Whether the years are demanded of the person: near words of experience and not of contracts,
/// ages, or the company's own past.
fn is_demand(piece: &Piece, from: usize, unit: usize) -> bool {
    let words = &piece.words;
    let near = &words[from.saturating_sub(10)..words.len().min(unit + 9)];
    let says = |list: &[&str]| near.iter().any(|it| list.contains(&it.folded.as_str()));
    let own = &words[from.saturating_sub(4)..words.len().min(unit + 3)];
    let other = own.iter().any(|it| OTHER_YEARS.contains(&it.folded.as_str()));
    let follows = words.get(unit + 1).map(|it| it.folded.as_str());
    let age = matches!(follows, Some("old" | "ago" | "alt"));
    !other && !age && (piece.zone == Zone::Required || says(EXPERIENCE_WORDS))
}

const EXPERIENCE_WORDS: &[&str] = &[
    "experience",
    "experienced",
    "professional",
    "in",
    "as",
    "with",
    "of",
    "on",
    "worked",
    "post",
    "berufserfahrung",
    "erfahrung",
    "experiencia",
    "d'experience",
];
const OTHER_YEARS: &[&str] =
    &["every", "per", "grant", "contract", "old", "past", "ago", "vertrag", "salary"];
