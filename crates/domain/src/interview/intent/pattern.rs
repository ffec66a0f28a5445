//! Small patterns over words, so that cues can be written down as data.
//!
//! A pattern is words in order. `a|b` is either, `a?` may be missing, `..` stands for up to
//! three words, `^` for the start of a clause and `$` for its end; courtesies around a clause
//! ("sorry", "thank you") count as its start and end. `*` is any number of words, `(a b|c)` one
//! of several phrases. `@can` and `@it` are classes of words, `@ask`, `@wish` and
//! `@deny` of phrases.

use super::utterance::Clause;

/// Words that ask for leave.
const CAN: &str = "can|could|would|will|may|might|shall|should";
/// Words that point at the question that is open.
const IT: &str = "it|this|that|these|question|questions|one|yourself";
/// Ways to ask for something to be done.
const ASK: &str = "(let us|@can we|@can i|@can you)";
/// Ways to say that one wants to do something.
const WISH: &str = "(i want to|i would like to|i need to|i have to|i must|i would rather|\
    i prefer to|i would prefer to|i wish to|i have decided to)";
/// Ways to say no of oneself, after "i" or without it.
const DENY: &str = "do|did|have|had|@can|am|was? still|honestly? not";
/// How many words before a cue a denial may stand ("I do not think I will …").
const DENIED_WITHIN: usize = 5;
/// The most words `..` stands for.
const GAP: usize = 3;

/// One meaning's patterns.
#[derive(Debug)]
pub(super) struct Cues(Vec<Pattern>);

#[derive(Debug)]
struct Pattern {
    parts: Vec<Part>,
    /// Whether it speaks of a denial itself ("do not know").
    denies: bool,
}

#[derive(Debug)]
enum Part {
    Gap { most: usize },
    Word { any: Vec<String>, optional: bool },
}

impl Cues {
    /// Reads one pattern a line; blank lines are for the eye.
    pub(super) fn read(text: &'static str) -> Cues {
        let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
        Cues(lines.flat_map(phrasings).map(|it| pattern(&it)).collect())
    }

    /// Whether a pattern stands in the clause and is not denied there ("don't skip it").
    pub(super) fn meant_in(&self, clause: &Clause) -> bool {
        self.matches(clause).any(|(pattern, at, end)| {
            pattern.denies || !clause.denies(at.saturating_sub(DENIED_WITHIN)..end)
        })
    }

    /// Whether a pattern stands in the clause, denied or not.
    pub(super) fn stand_in(&self, clause: &Clause) -> bool {
        self.matches(clause).next().is_some()
    }

    /// Index of the first word of the first match.
    pub(super) fn first_in(&self, clause: &Clause) -> Option<usize> {
        self.matches(clause).map(|(_, at, _)| at).min()
    }

    /// The words up to the end of the furthest match; 0 when there is none.
    pub(super) fn reach(&self, clause: &Clause) -> usize {
        self.matches(clause).map(|(_, _, end)| end).max().unwrap_or(0)
    }

    fn matches<'a>(
        &'a self,
        clause: &'a Clause,
    ) -> impl Iterator<Item = (&'a Pattern, usize, usize)> {
        self.0.iter().flat_map(move |it| {
            (0..clause.words.len())
                .filter_map(move |at| end_of(&it.parts, clause, at).map(|end| (it, at, end)))
        })
    }
}

/// A line without its first `(a|b)`: once for every phrase in it.
fn phrasings(line: &str) -> Vec<String> {
    let line = line.replace("@ask", ASK).replace("@wish", WISH).replace("@deny", DENY);
    let Some((before, rest)) = line.split_once('(') else { return vec![line] };
    let Some((inside, after)) = rest.split_once(')') else { return vec![line] };
    inside.split('|').flat_map(|it| phrasings(&format!("{before}{it}{after}"))).collect()
}

fn pattern(line: &str) -> Pattern {
    let parts: Vec<Part> = line.split_whitespace().map(part).collect();
    let denies =
        |it: &Part| matches!(it, Part::Word { any, .. } if any.iter().any(|it| it == "not"));
    Pattern { denies: parts.iter().any(denies), parts }
}

fn part(word: &str) -> Part {
    match word {
        ".." => Part::Gap { most: GAP },
        "*" => Part::Gap { most: usize::MAX },
        _ => {
            let optional = word.ends_with('?');
            let any = word.trim_end_matches('?').split('|').flat_map(|it| match it {
                "@can" => CAN.split('|').collect::<Vec<_>>(),
                "@it" => IT.split('|').collect(),
                plain => vec![plain],
            });
            Part::Word { any: any.map(str::to_owned).collect(), optional }
        }
    }
}

/// The word after a match that begins at word `at`.
fn end_of(parts: &[Part], clause: &Clause, at: usize) -> Option<usize> {
    let Some((first, rest)) = parts.split_first() else { return Some(at) };
    match first {
        Part::Gap { most } => (at..=clause.words.len().min(at.saturating_add(*most)))
            .find_map(|next| end_of(rest, clause, next)),
        Part::Word { any, optional } => {
            let is = |it: &str| any.iter().any(|word| word == it);
            let word = clause.words.get(at).filter(|it| is(it));
            let edge =
                *optional || (is("^") && clause.is_start(at)) || (is("$") && clause.is_end(at));
            let after = word.and_then(|_| end_of(rest, clause, at + 1));
            after.or_else(|| if edge { end_of(rest, clause, at) } else { None })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::utterance::Utterance, *};

    fn stands(pattern: &'static str, text: &str) -> bool {
        Utterance::of(text).clauses.iter().any(|it| Cues::read(pattern).stand_in(it))
    }

    #[test]
    fn anchors_look_past_courtesies() {
        assert!(stands("^ next question $", "Okay, sorry, next question please, thanks"));
        assert!(!stands("^ next question $", "the next question is who pays"));
    }

    #[test]
    fn alternatives_options_and_gaps_are_read() {
        assert!(stands("read|say it? .. again", "just read me that again"));
        assert!(!stands("read|say it? .. again", "read one two three four again"));
        assert!(stands("@can we stop", "can we stop"));
    }

    #[test]
    fn a_denied_cue_stands_but_is_not_meant() {
        let cues = Cues::read("skip @it");
        let said = Utterance::of("don't skip it");

        assert!(cues.stand_in(&said.clauses[0]));
        assert!(!cues.meant_in(&said.clauses[0]));
    }
}
