//! What a piece of text looks like: a job title, an employer, a school, a degree. Shares of 1.

use super::lexicon::{COMPOUND_ENDS, DEGREES, GRADES, HEADS, ORGS, SCHOOLS};
use crate::{content::Catalog, text::fold};

/// Reads what a text looks like, with the catalog's occupations as witnesses.
pub(super) struct Evidence<'a> {
    catalog: &'a Catalog,
}

/// The words of a text, folded, without the signs around them.
pub(super) fn words(text: &str) -> Vec<String> {
    fold(text)
        .split([' ', '/', '\t', '(', ')', ',', '|', '\u{a0}'])
        .map(|it| {
            it.trim_matches(|c: char| !c.is_alphanumeric() && c != '+' && c != '#').to_owned()
        })
        .filter(|it| !it.is_empty())
        .collect()
}

impl<'a> Evidence<'a> {
    pub(super) fn new(catalog: &'a Catalog) -> Evidence<'a> {
        Evidence { catalog }
    }

    /// How much a text looks like a job title.
    pub(super) fn title(&self, text: &str) -> f32 {
        let all = words(text);
        if all.is_empty() || all.len() > 14 {
            return 0.0;
        }
        if self.catalog.occupation(text).is_some() {
            return 1.0;
        }
        let first = text.split([',', '(', '|', '–', '—', ':']).next().unwrap_or(text);
        let first = words(first);
        let head = first.last().is_some_and(|it| is_head(it));
        let of = first.iter().position(|it| {
            matches!(
                it.as_str(),
                "of" | "for" | "de" | "der" | "des" | "d'" | "fur" | "in" | "en" | "to"
            )
        });
        let before_of = of.is_some_and(|at| at > 0 && is_head(&first[at - 1]));
        let lead = first.first().is_some_and(|it| is_head(it));
        let graded = all.first().is_some_and(|it| GRADES.contains(it.as_str()));
        let anywhere = all.iter().any(|it| is_head(it));
        let base: f32 = match () {
            () if head || before_of => 0.8,
            () if lead && first.len() > 1 => 0.65,
            () if anywhere => 0.5,
            () if graded => 0.35,
            () if first.last().is_some_and(|it| agentive(it)) => 0.25,
            () => 0.0,
        };
        let bonus = if graded && anywhere { 0.1 } else { 0.0 };
        let malus = if legal_form(&all) { 0.5 } else { 0.0 };
        (base + bonus - malus).clamp(0.0, 1.0)
    }

    /// How much a text looks like an employer.
    pub(super) fn org(&self, text: &str) -> f32 {
        let all = words(text);
        if all.is_empty() || all.len() > 14 {
            return 0.0;
        }
        if legal_form(&all) {
            return 0.95;
        }
        let known = |it: &String| ORGS.contains(it.as_str()) || ends_like_school(it);
        let last = all.last().is_some_and(known);
        let base: f32 = match () {
            () if last => 0.75,
            () if all.iter().any(known) => 0.6,
            () if text.contains('&') => 0.4,
            () => 0.25,
        };
        base
    }

    /// How much a text looks like a school.
    pub(super) fn school(&self, text: &str) -> f32 {
        let all = words(text);
        if all.len() > 16 {
            return 0.0;
        }
        let strong = |it: &String| {
            (SCHOOLS.contains(it.as_str()) && !matches!(it.as_str(), "high" | "mit" | "tu" | "uc"))
                || ends_like_school(it)
        };
        let short = |it: &String| SCHOOLS.contains(it.as_str());
        match () {
            () if all.iter().any(strong) => 0.9,
            () if all.first().is_some_and(short)
                && !text.starts_with(char::is_lowercase)
                && all.len() <= 4 =>
            {
                0.7
            }
            () => 0.0,
        }
    }

    /// How much a text looks like a degree.
    pub(super) fn degree(&self, text: &str) -> f32 {
        let all = words(text);
        if all.is_empty() || all.len() > 18 {
            return 0.0;
        }
        let undotted: Vec<String> = all.iter().map(|it| it.replace('.', "")).collect();
        let strong = |it: &String| DEGREES.contains(it.as_str()) && it.chars().count() > 2;
        let first = undotted[0].as_str();
        match () {
            () if short_degree(text) => 0.9,
            () if DEGREES.contains(first) && first.len() > 2 => 0.9,
            () if undotted.iter().any(strong) => 0.7,
            () => 0.0,
        }
    }

    /// Where a title ends at the front of a text that goes on with an employer:
    /// `Data Scientist Tiki Corporation` → the byte after `Scientist`.
    pub(super) fn title_prefix(&self, text: &str) -> Option<usize> {
        let spans = word_spans(text);
        let end_of = |at: usize| spans[at].1;
        (0..spans.len().saturating_sub(1)).rev().filter(|at| *at < 6).find_map(|at| {
            let piece = &text[..end_of(at)];
            let word =
                fold(text[spans[at].0..spans[at].1].trim_matches(|c: char| !c.is_alphanumeric()));
            let rest = text[end_of(at)..].trim_start();
            let goes_on = rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
            (is_head(&word)
                && !piece.ends_with([',', ';', ':'])
                && goes_on
                && self.title(piece) >= 0.8
                && self.title(rest) < 0.5)
                .then_some(end_of(at))
        })
    }

    /// Whether the catalog knows a skill of this name.
    pub(super) fn is_skill(&self, text: &str) -> bool {
        self.catalog.skill(text).is_some()
    }
}

/// Byte spans of the words of a text, as white space cuts them.
pub(super) fn word_spans(text: &str) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut start = None;
    for (at, it) in text.char_indices() {
        match (it.is_whitespace(), start) {
            (true, Some(from)) => {
                out.push((from, at));
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    out.extend(start.map(|from| (from, text.len())));
    out
}

fn is_head(word: &str) -> bool {
    if HEADS.contains(word) {
        return true;
    }
    let singular = word.strip_suffix("in").or_else(|| word.strip_suffix('s')).unwrap_or(word);
    let german =
        |it: &str| COMPOUND_ENDS.iter().any(|end| it.len() > end.len() + 2 && it.ends_with(end));
    HEADS.contains(singular) || german(word) || german(singular)
}

fn agentive(word: &str) -> bool {
    word.len() > 5
        && ["er", "or", "ist", "ian", "eur", "euse", "rice", "ant", "ante"]
            .iter()
            .any(|it| word.ends_with(it))
}

/// Legal forms, which titles never carry.
fn legal_form(words: &[String]) -> bool {
    const FORMS: &[&str] = &[
        "inc",
        "llc",
        "llp",
        "ltd",
        "corp",
        "plc",
        "gmbh",
        "ag",
        "kg",
        "ohg",
        "mbh",
        "sarl",
        "sas",
        "pvt",
        "pty",
        "bv",
        "nv",
        "srl",
        "corporation",
        "e.v",
        "s.a",
        "s.l",
        "kgaa",
        "ug",
    ];
    words.iter().any(|it| FORMS.contains(&it.as_str()))
}

fn ends_like_school(word: &str) -> bool {
    const ENDS: &[&str] = &[
        "schule",
        "hochschule",
        "universitat",
        "gymnasium",
        "kolleg",
        "akademie",
        "klinikum",
        "krankenhaus",
    ];
    ENDS.iter().any(|it| word.len() > it.len() && word.ends_with(it))
}

/// `BSc`, `B.A.`, `M.Eng.` as written: two or more capitals, dots allowed.
fn short_degree(text: &str) -> bool {
    const SHORT: &[&str] = &["ba", "bs", "ma", "ms", "be", "me", "aa", "as"];
    let first = text.split([' ', ',', '(', ':']).next().unwrap_or("");
    let capitals = first.chars().filter(|it| it.is_uppercase()).count() >= 2;
    let undotted = fold(&first.replace('.', ""));
    capitals && (SHORT.contains(&undotted.as_str()) || DEGREES.contains(undotted.as_str()))
}
