//! What an answer claims, as spans of its own words: figures, names, results, promises. And when
//! two claims do not go together.

use std::{collections::BTreeSet, sync::LazyLock};

use serde::{Deserialize, Serialize};

use super::{cues, reading::Reading};
use crate::{
    plan::PlannedQuestion,
    text::{Phrases, Span, Word, fold},
};

/// Something a candidate claimed, with the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// What was claimed.
    pub kind: ClaimKind,
    /// Byte range of the answer.
    #[serde(flatten)]
    pub span: Span,
    /// The words under the span, byte for byte.
    pub quote: String,
}

/// What kind of thing was claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimKind {
    /// To say more about something later.
    Promise,
    /// What came of something.
    Result,
    /// A number of something.
    Figure,
    /// A tool, a place, an employer.
    Name,
}

/// Claims kept of one answer. Ours: what an interviewer would note.
const MOST: usize = 4;
/// Words of a quote. Ours: what can be said back in one breath.
const QUOTE_WORDS: usize = 12;
/// Words of a quote before the word it is about, when the clause is longer.
const BEFORE: usize = 4;
/// A phrase that began so few words before the cut is left out.
const LOOSE: usize = 4;
/// Fewer words are no claim.
const LEAST_WORDS: usize = 3;

const PROMISES: &[&str] = &[
    "come back to that",
    "come back to this",
    "come back to it",
    "get back to that",
    "get to that later",
    "more on that later",
    "tell you later",
    "say more later",
    "explain later",
    "explain that later",
];

static PROMISE: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::new(PROMISES.iter().map(|it| (*it, 0))));

/// The claims of an answer, in the order they were made, at most four.
pub fn claims(question: &PlannedQuestion, answer: &str) -> Vec<Claim> {
    let reading = Reading::of(answer);
    let skills: Vec<String> = question.skills.iter().map(|it| fold(it)).collect();
    let mut found: Vec<Claim> =
        reading.clauses().into_iter().filter_map(|it| claim(&reading, it, &skills)).collect();
    let mut seen = BTreeSet::new();
    found.retain(|it| seen.insert(fold(&it.quote)));
    found.sort_by_key(|it| (it.kind, it.span.start));
    found.truncate(MOST);
    found.sort_by_key(|it| it.span.start);
    found
}

fn claim(answer: &Reading, clause: Span, skills: &[String]) -> Option<Claim> {
    let range = answer.inside(clause);
    let words = &answer.words[range];
    if words.len() < LEAST_WORDS {
        return None;
    }
    let (kind, about) = kind(answer, words, skills)?;
    let span = match kind {
        ClaimKind::Promise => clause_words(words),
        _ => quote(words, about)?,
    };
    Some(Claim { kind, span, quote: span.of(answer.text)?.to_owned() })
}

/// What a clause claims, and the word it turns on.
fn kind(answer: &Reading, words: &[Word], skills: &[String]) -> Option<(ClaimKind, usize)> {
    if let Some(hit) = PROMISE.find_in(words).first() {
        return Some((ClaimKind::Promise, place(words, hit.span)));
    }
    let figure = words.iter().position(|it| cues::is_figure(&it.folded));
    let result = cues::hits(&cues::RESULT, words).first().map(|it| place(words, it.span));
    let name = words.iter().position(|it| is_name(answer, it, skills));
    match (figure, result, name) {
        (Some(at), Some(_), _) => Some((ClaimKind::Result, at)),
        (Some(at), None, _) => Some((ClaimKind::Figure, at)),
        (None, _, Some(at)) => Some((ClaimKind::Name, at)),
        _ => None,
    }
}

fn place(words: &[Word], span: Span) -> usize {
    words.iter().position(|it| it.span.start >= span.start).unwrap_or(0)
}

/// A word that is written large inside a sentence, or one of the question's skills.
fn is_name(answer: &Reading, word: &Word, skills: &[String]) -> bool {
    if word.folded.chars().count() < 2 || word.folded.starts_with("i'") {
        return false;
    }
    let begins = answer.sentences.iter().any(|it| it.start == word.span.start);
    let large = word.span.of(answer.text).is_some_and(|it| it.starts_with(char::is_uppercase));
    (large && !begins && !cues::is_time(&word.folded)) || skills.contains(&word.folded)
}

/// From the first word to the last: what was promised is in all of them.
fn clause_words(words: &[Word]) -> Span {
    Span { start: words[0].span.start, end: words[words.len() - 1].span.end }
}

/// The words around the one it turns on, without the little words at both ends.
fn quote(words: &[Word], about: usize) -> Option<Span> {
    let (mut from, mut to) = (0, words.len());
    while from < about && is_lead(&words[from].folded) {
        from += 1;
    }
    if to - from > QUOTE_WORDS {
        from = from.max(about.saturating_sub(BEFORE));
        to = to.min(from + QUOTE_WORDS);
        to = before_a_loose_end(words, about, to);
    }
    while from < about && is_lead(&words[from].folded) {
        from += 1;
    }
    while to > about + 1 && (cues::is_stop(&words[to - 1].folded)) {
        to -= 1;
    }
    (to > from + 1).then(|| Span { start: words[from].span.start, end: words[to - 1].span.end })
}

/// Where to end a clause that is cut: not behind the beginning of a further phrase.
fn before_a_loose_end(words: &[Word], about: usize, to: usize) -> usize {
    const LINKS: &[&str] = &[
        "in", "on", "at", "of", "for", "with", "from", "to", "by", "and", "or", "when", "which",
        "that", "after", "before", "because", "so", "within", "until", "than", "as", "where", "i",
        "we",
    ];
    let last = (about + 2).max(to.saturating_sub(LOOSE))..to;
    let mut links = last.filter(|at| LINKS.contains(&words[*at].folded.as_str()));
    links.next().filter(|_| to < words.len()).unwrap_or(to)
}

fn is_lead(word: &str) -> bool {
    cues::is_filler(word)
        || matches!(word, "and" | "so" | "but" | "then" | "because" | "which" | "that" | "well")
}

/// The first pair, of what was `said` before and of what is said `now`, that gives two numbers
/// for the same thing: indices into both. `apart` says that they belong to different questions,
/// where more must be alike before two figures speak of one thing.
pub fn conflict(
    said: &[&Claim],
    now: &[Claim],
    apart: &dyn Fn(usize) -> bool,
) -> Option<(usize, usize)> {
    let figures: Vec<Option<Figure>> = now.iter().map(Figure::of).collect();
    said.iter().enumerate().find_map(|(old, claim)| {
        let before = Figure::of(claim)?;
        let alike = if apart(old) { 2 } else { 1 };
        let new = figures
            .iter()
            .position(|it| it.as_ref().is_some_and(|it| before.opposes(it, alike)))?;
        Some((old, new))
    })
}

/// Years more than the résumé shows that are no contradiction: jobs that were left out, years of
/// training. Ours.
const YEARS_SPARE: f64 = 2.0;

/// The first claim of more years of experience than a résumé with so many months of work shows.
pub fn beyond_the_resume(claims: &[Claim], months: u32) -> Option<usize> {
    let shown = f64::from(months) / 12.0 + YEARS_SPARE;
    claims.iter().position(|it| {
        let speaks_of_work = !EXPERIENCE.find(&it.quote).is_empty();
        let years = Figure::of(it).filter(|it| it.unit == "year");
        speaks_of_work && years.is_some_and(|it| it.value > shown)
    })
}

const WORK: &[&str] = &[
    "experience",
    "i have worked",
    "i've worked",
    "i have been working",
    "in this job",
    "in the job",
];

static EXPERIENCE: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::new(WORK.iter().map(|it| (*it, 0))));

/// One number, of what, and what else is said about it.
struct Figure {
    value: f64,
    unit: String,
    around: BTreeSet<String>,
}

impl Figure {
    /// `None` when the claim has no number, several, or one of nothing.
    fn of(claim: &Claim) -> Option<Figure> {
        let reading = Reading::of(&claim.quote);
        let mut numbers =
            reading.words.iter().enumerate().filter(|(_, it)| cues::is_figure(&it.folded));
        let (at, word) = numbers.next()?;
        if numbers.next().is_some() {
            return None;
        }
        let value = value(&word.folded)?;
        let percent = claim.quote[word.span.end..].trim_start().starts_with('%');
        let unit = match percent {
            true => "percent".to_owned(),
            false => reading.stems.get(at + 1).filter(|it| !it.is_empty())?.clone(),
        };
        let around = reading.content().into_iter().map(str::to_owned);
        let around = around.filter(|it| *it != unit && *it != word.folded).collect();
        Some(Figure { value, unit, around })
    }

    fn opposes(&self, other: &Figure, alike: usize) -> bool {
        self.unit == other.unit
            && (self.value - other.value).abs() > f64::EPSILON
            && self.around.intersection(&other.around).count() >= alike
    }
}

fn value(word: &str) -> Option<f64> {
    const WORDS: &[(&str, f64)] = &[
        ("two", 2.0),
        ("three", 3.0),
        ("four", 4.0),
        ("five", 5.0),
        ("six", 6.0),
        ("seven", 7.0),
        ("eight", 8.0),
        ("nine", 9.0),
        ("ten", 10.0),
        ("eleven", 11.0),
        ("twelve", 12.0),
        ("fifteen", 15.0),
        ("twenty", 20.0),
        ("thirty", 30.0),
        ("forty", 40.0),
        ("fifty", 50.0),
        ("sixty", 60.0),
        ("seventy", 70.0),
        ("eighty", 80.0),
        ("ninety", 90.0),
    ];
    let named = WORDS.iter().find(|(it, _)| *it == word).map(|(_, value)| *value);
    named.or_else(|| word.replace(',', "").parse().ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::interview::tests::stage;

    fn of(answer: &str) -> Vec<Claim> {
        let plan = stage::plan();
        let (_, question) = plan.questions().next().unwrap();
        claims(question, answer)
    }

    fn quotes(answer: &str) -> Vec<String> {
        of(answer).iter().map(|it| format!("{:?}: {}", it.kind, it.quote)).collect()
    }

    #[test]
    fn figures_names_results_and_promises_are_noted_in_the_candidates_words() {
        insta::assert_snapshot!(
            quotes("Well, we had a team of five people. I moved the stock list to Power BI, and \
                    waiting fell from 40 to 15 minutes. I'll come back to that.").join("\n"),
            @"
        Figure: we had a team of five people
        Name: I moved the stock list to Power BI
        Result: waiting fell from 40 to 15 minutes
        Promise: I'll come back to that
        "
        );
    }

    #[test]
    fn what_only_sounds_general_is_not_noted() {
        assert_eq!(
            quotes("I always try to do my best. Communication is key."),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_spoken_answer_without_marks_is_quoted_in_one_breath() {
        let quotes = quotes(
            "so um what we did there was basically we looked at the whole line and then we saw that \
             about 30 percent of the parts came back and nobody had written down why that was",
        );

        assert_eq!(quotes, ["Result: we saw that about 30 percent of the parts came back"]);
    }

    #[test]
    fn two_numbers_for_the_same_thing_do_not_go_together() {
        let before = of("We were a team of five people.");
        let after = of("So there were eight people in the team.");
        let other = of("The training took eight days.");
        let same: &dyn Fn(usize) -> bool = &|_| false;
        let said: Vec<&Claim> = before.iter().collect();

        assert_eq!(conflict(&said, &after, same), Some((0, 0)));
        assert_eq!(conflict(&said, &other, same), None);
        assert_eq!(conflict(&said, &before, same), None);
    }

    #[test]
    fn more_years_than_the_resume_shows_are_noticed_and_a_few_are_not() {
        let many = of("I have fifteen years of experience in emergency care.");
        let few = of("I have five years of experience in emergency care.");
        let other = of("The ward has fifteen years of records.");

        assert_eq!(beyond_the_resume(&many, 48), Some(0));
        assert_eq!(beyond_the_resume(&few, 48), None);
        assert_eq!(beyond_the_resume(&other, 48), None);
    }

    proptest! {
        #[test]
        fn every_claim_is_cut_from_the_answer(answer in "\\PC{0,300}") {
            let claims = of(&answer);
            prop_assert!(claims.len() <= MOST);
            for it in claims {
                prop_assert_eq!(it.span.of(&answer), Some(it.quote.as_str()));
            }
        }
    }
}
