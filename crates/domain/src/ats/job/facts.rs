//! Title, level, years and education of a job description.

use super::pieces::{Piece, Zone};
use crate::{
    content::Seniority,
    role::{level_of_title, level_of_years},
    text::{Span, Word, sentences},
};

/// The title: the first line up to what is not part of it, or the words after a label.
pub(super) fn title(text: &str) -> Option<Span> {
    let start = text.len() - text.trim_start().len();
    let line = text[start..].lines().next()?;
    let begin = LABELS.iter().find_map(|it| label(line, it)).unwrap_or(0);
    let line_rest = &line[begin..];
    let end = end_of_title(line_rest);
    let kept = line_rest[..end]
        .trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')' && c != '+' && c != '#');
    let lead = kept.len() - kept.trim_start().len();
    (!kept.trim().is_empty())
        .then_some(Span { start: start + begin + lead, end: start + begin + kept.len() })
}

const LABELS: [&str; 12] = [
    "job title:",
    "title:",
    "position:",
    "role:",
    "vacancy:",
    "internship:",
    "we are hiring:",
    "we're hiring:",
    "stelle:",
    "poste :",
    "poste:",
    "puesto:",
];

fn label(line: &str, label: &str) -> Option<usize> {
    let head = line.get(..label.len())?;
    (head.to_lowercase() == label && label != "internship:").then_some(label.len())
}

/// Titles end at a dash or bar with space around it, a comma, a bracket with anything but a
/// speciality in it, "at", "wanted", or the end of a sentence.
fn end_of_title(line: &str) -> usize {
    let marks = [
        " – ", " — ", " | ", " - ", " at ", " wanted", " gesucht", " bei ", " chez ", " for a ",
        ". ",
    ];
    let found = marks.iter().filter_map(|it| line.find(it)).filter(|it| *it > 0);
    let bracket = line.find(" (").filter(|at| !speciality(&line[at + 2..]));
    let bracket_end = line.find(" (").and_then(|at| line[at..].find(')').map(|it| at + it + 1));
    let comma = line.find(", ");
    let after_bracket = bracket_end.filter(|_| bracket.is_none() && line.find(" (").is_some());
    found.chain(bracket).chain(comma).chain(after_bracket).min().unwrap_or(line.len())
}

/// A bracket that names a tool or a field, not a contract, a place or "m/f/d".
fn speciality(inside: &str) -> bool {
    let inside = inside.split(')').next().unwrap_or_default();
    let words = inside.split_whitespace().count();
    let plain = inside.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '.' | '+' | '#'));
    words <= 2
        && plain
        && !inside.chars().any(|c| c.is_ascii_digit())
        && !CONTRACT.iter().any(|it| inside.to_lowercase().contains(it))
}

const CONTRACT: [&str; 12] = [
    "time",
    "remote",
    "permanent",
    "contract",
    "level",
    "nights",
    "days",
    "work",
    "hybrid",
    "all genders",
    "temporary",
    "shift",
];

/// The level the title names, else the level the wording or the years speak for.
pub(super) fn seniority(text: &str, title: Option<Span>, years: Option<u32>) -> Option<Seniority> {
    let line = text.trim_start().lines().next().unwrap_or_default();
    let title = title.and_then(|it| it.of(text)).unwrap_or(line);
    let said = level_of_title(title).or_else(|| level_of_title(&line.replace('-', " ")));
    said.or_else(|| years.map(level_of_years)).or_else(|| beginners_welcome(text))
}

/// Beginners are asked for in so many words.
fn beginners_welcome(text: &str) -> Option<Seniority> {
    let text = text.to_lowercase();
    let says = |list: &[&str]| list.iter().any(|it| text.contains(it));
    says(&[
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
    ])
    .then_some(Seniority::Junior)
    .or(Some(Seniority::Mid))
}

/// The smallest total demanded: the largest number among demands for years, because "at least
/// two of them in Go" is part of "five or more years".
pub(super) fn min_years(text: &str, pieces: &[Piece]) -> Option<u32> {
    let demanded = pieces.iter().filter(|it| matches!(it.zone, Zone::Required | Zone::Duties));
    demanded.filter_map(|it| years(text, &it.words)).max()
}

fn years(text: &str, words: &[Word]) -> Option<u32> {
    let found = words.iter().enumerate().filter_map(|(at, word)| {
        let unit = unit(&word.folded)?;
        let (near, number) = number_before(words, at)?;
        let demanded = is_demand(text, words, near, at);
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

fn number(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches('+');
    if let Ok(value) = digits.parse::<u32>() {
        return (value <= 30).then_some(value);
    }
    NUMBERS.iter().position(|list| list.contains(&word)).map(|at| at as u32 + 1)
}

const NUMBERS: [&[&str]; 12] = [
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
    &["eleven"],
    &["twelve"],
];

/// Whether the years are demanded of the person: near words of experience and not of contracts,
/// ages, or the company's own past.
fn is_demand(text: &str, words: &[Word], from: usize, unit: usize) -> bool {
    let near = &words[from.saturating_sub(10)..words.len().min(unit + 9)];
    let says = |list: &[&str]| near.iter().any(|it| list.contains(&it.folded.as_str()));
    let own = &words[from.saturating_sub(4)..words.len().min(unit + 3)];
    let other = own.iter().any(|it| OTHER_YEARS.contains(&it.folded.as_str()));
    let follows = words.get(unit + 1).map(|it| it.folded.as_str());
    let age = matches!(follows, Some("old" | "ago" | "alt"));
    let total = words.get(from).and_then(|it| it.span.of(text)).is_some();
    total && !other && !age && says(EXPERIENCE_WORDS)
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

/// The education demanded: the words of the first clause that demands a degree, a diploma or
/// the like.
pub(super) fn education(text: &str, pieces: &[Piece]) -> Option<Span> {
    let demanded = pieces.iter().filter(|it| matches!(it.zone, Zone::Required | Zone::Duties));
    demanded.filter_map(|it| degree_in(text, it)).next()
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
    let weak = WEAK_DEGREES.contains(&words[at].folded.as_str());
    DEGREES.contains(&words[at].folded.as_str()) || (weak && SCHOOLING.contains(&before))
}

fn joins_before(text: &str, words: &[Word], from: usize) -> bool {
    let between = &text[words[from - 1].span.end..words[from].span.start];
    between == " " && !STOPS_BEFORE.contains(&words[from - 1].folded.as_str())
}

fn joins_after(text: &str, words: &[Word], to: usize) -> bool {
    let between = &text[words[to - 1].span.end..words[to].span.start];
    let word = words[to].folded.as_str();
    let next = words.get(to + 1).map_or("", |it| it.folded.as_str());
    let trade = word == "as" && matches!(next, "a" | "an");
    let ends = between.contains([';', '(', ')', '.', ':'])
        || (between.contains(',') && !lists_on(words, to));
    !ends && (trade || registration(words, to) || !STOPS_AFTER.contains(&word))
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
        && !STOPS_AFTER.contains(&words[at].folded.as_str())
}

const DEGREES: &[&str] = &[
    "degree",
    "degrees",
    "bachelor",
    "bachelor's",
    "bachelors",
    "master",
    "master's",
    "masters",
    "diploma",
    "phd",
    "doctorate",
    "apprenticeship",
    "enrolled",
    "gcses",
    "a-levels",
    "bsc",
    "msc",
    "studium",
    "hochschulabschluss",
    "berufsausbildung",
    "ausbildung",
    "abschluss",
    "diplome",
    "titulacion",
    "licenciatura",
    "grado",
    "titulo",
    "baccalaureat",
];

/// Words for papers of many sorts, which count behind a word of schooling.
const WEAK_DEGREES: &[&str] =
    &["qualification", "qualifications", "certificate", "training", "education"];
const SCHOOLING: &[&str] = &[
    "teaching",
    "vocational",
    "education",
    "professional",
    "academic",
    "university",
    "school",
    "college",
    "nursing",
    "school-leaving",
    "recognised",
    "recognized",
    "higher",
    "tertiary",
];
const STOPS_BEFORE: &[&str] = &[
    "a", "an", "the", "hold", "have", "with", "require", "need", "you", "your", "is", "are", "and",
    "ein", "eine", "einen", "un", "une", "una", "of", "formally", "profile", "minimum", "for",
    "no", "possess", "in",
];
const STOPS_AFTER: &[&str] = &[
    "and", "but", "plus", "who", "which", "that", "as", "is", "are", "we", "you", "und", "et", "y",
    "have", "with", "to", "when",
];
