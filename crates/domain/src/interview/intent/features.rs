//! What an utterance looks like to the learned part: its short word sequences, what the rules
//! read, how long it is, and its sentence vector when there is one.

use super::{Intent, Moment, Said, rules, utterance::Utterance};
use crate::text::{sentences, stem, words};

/// The longest word sequence that is looked at.
const LONGEST: usize = 3;

/// Every feature with its value, by the name the weights know it by.
///
/// `^` and `$` are the ends of a clause, `?` the end of one that asks. A feature with a moment's
/// letter in front counts in that moment alone.
pub fn features(it: &Said<'_>) -> Vec<(String, f32)> {
    let (moment, said) = (it.moment, Utterance::of(it.words));
    let mut out = vec![(format!("b:{}", letter(moment)), 1.0)];
    sequences(&said, moment, &mut out);
    if moment == Moment::InQuestion {
        answering(&said, it.after, &mut out);
    }
    out.push((format!("n:{}:{}", letter(moment), length(said.len())), 1.0));
    let intent = rules::decide(&said, moment);
    out.push((format!("r:{}:{}", letter(moment), name(intent)), 1.0));
    for (at, value) in it.vector.into_iter().flatten().enumerate() {
        out.push((format!("e:{}:{at}", letter(moment)), value * SPREAD));
    }
    out
}

/// A sentence vector has length 1, so that each of its numbers is small beside a word's 1.
const SPREAD: f32 = 4.0;

fn sequences(said: &Utterance, moment: Moment, out: &mut Vec<(String, f32)>) {
    let mut seen = std::collections::BTreeSet::new();
    for clause in &said.clauses {
        let mut marked = vec!["^"];
        marked.extend(clause.words.iter().map(String::as_str));
        marked.push(if clause.asks { "?" } else { "$" });
        for length in 1..=LONGEST {
            seen.extend(marked.windows(length).map(|it| it.join("_")));
        }
    }
    // Long texts have many: each counts less, so that their sum stays comparable.
    let weight = 1.0 / (seen.len().max(1) as f32 / 12.0).sqrt().max(1.0);
    for it in seen {
        out.push((format!("w:{}:{it}", letter(moment)), weight));
        out.push((format!("w:{it}"), weight));
    }
}

/// How it goes with the question: yes and no answer one kind of question, and an answer takes up
/// words of it.
fn answering(said: &Utterance, question: &str, out: &mut Vec<(String, f32)>) {
    let first = said.clauses.first().map_or("", |it| it.word(0));
    let kind = if asks_yes_or_no(question) { "yes-no" } else { "open" };
    out.push((format!("q:{kind}:{first}"), 1.0));
    out.push((format!("q:{kind}:{}", length(said.len())), 1.0));
    let told = said.clauses.iter().flat_map(|it| &it.words);
    let asked = words(question);
    let taken_up = told
        .filter(|it| {
            it.chars().count() > 3 && asked.iter().any(|word| stem(&word.folded) == stem(it))
        })
        .count();
    out.push((format!("t:{}", taken_up.min(3)), 1.0));
}

/// `Have you ever …?`, also after a sentence that leads up to it.
fn asks_yes_or_no(question: &str) -> bool {
    const OPENERS: &[&str] = &[
        "do", "does", "did", "are", "is", "was", "were", "have", "has", "can", "could", "would",
        "will", "should",
    ];
    let last = sentences(question).pop().and_then(|it| it.of(question)).unwrap_or_default();
    let first = words(last).into_iter().next();
    last.trim_end().ends_with('?') && first.is_some_and(|it| OPENERS.contains(&it.folded.as_str()))
}

fn length(count: usize) -> &'static str {
    match count {
        0 => "none",
        1 => "one",
        2..=3 => "few",
        4..=7 => "some",
        8..=14 => "many",
        15..=24 => "long",
        _ => "story",
    }
}

fn letter(moment: Moment) -> char {
    match moment {
        Moment::AwaitingConsent => 'a',
        Moment::InQuestion => 'q',
        Moment::Paused => 'p',
        Moment::Closing => 'c',
    }
}

fn name(intent: Intent) -> String {
    serde_json::to_value(intent)
        .ok()
        .and_then(|it| it.as_str().map(str::to_owned))
        .unwrap_or_default()
}
