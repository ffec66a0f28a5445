//! What a résumé shows: its skills and words, and how much each place of it proves.

use crate::{
    content::{Field, Place, ProfileHit, Seniority, SkillFinder, SkillKind, fields, standing},
    resume::Profile,
    role::level_of_title,
    text::{Span, stem, words},
};

/// How much a place proves, 0 to 1. Ours: work, projects and unpaid roles show a skill in use; a
/// course or a sentence about oneself less so; a bare list only claims it.
pub(super) fn proof(place: Place, listed: bool, kind: Option<SkillKind>, spoken: bool) -> Proof {
    match place {
        Place::Title(_) | Place::Work(_) | Place::Volunteer | Place::Project if listed => {
            Proof::Shown(0.5)
        }
        Place::Title(_) | Place::Work(_) | Place::Volunteer | Place::Project => Proof::Shown(1.0),
        Place::Achievement => Proof::Shown(0.8),
        Place::Education => Proof::Shown(0.4),
        Place::Certificate if kind == Some(SkillKind::Certificate) => Proof::Shown(1.0),
        Place::Certificate => Proof::Shown(0.3),
        Place::LanguageList if spoken => Proof::Shown(1.0),
        Place::Summary if !listed => Proof::Shown(0.35),
        Place::Headline
        | Place::Summary
        | Place::SkillList
        | Place::LanguageList
        | Place::Interest => Proof::Claimed,
    }
}

/// Whether a skill is shown in use or only claimed.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub(super) enum Proof {
    /// Named without a word of where it was used.
    Claimed,
    /// In use, with how much that proves, 0 to 1.
    Shown(f64),
}

/// A profile read once for all requirements.
pub(super) struct Shown<'a> {
    pub finder: &'a SkillFinder,
    pub hits: Vec<ProfileHit>,
    fields: Vec<ReadField<'a>>,
}

struct ReadField<'a> {
    field: Field<'a>,
    words: Vec<(Span, String)>,
}

/// Words of a field that name what is asked for.
pub(super) struct WordHit<'a> {
    pub field: &'a Field<'a>,
    pub quote: &'a str,
    /// All words in a row; else all near each other in one field.
    pub in_a_row: bool,
    /// Only named in a list.
    pub listed: bool,
}

impl<'a> Shown<'a> {
    pub(super) fn new(profile: &'a Profile, finder: &'a SkillFinder) -> Shown<'a> {
        let read = |field: Field<'a>| ReadField { words: stems(field.text), field };
        let fields = fields(profile).into_iter().map(read).collect();
        let mut hits = finder.find_in_profile(profile);
        hits.retain(|it| !it.denied);
        Shown { finder, hits, fields }
    }

    /// Where the words of `asked` stand, by their stems.
    pub(super) fn find_words(&self, asked: &str) -> Vec<WordHit<'_>> {
        let asked: Vec<String> = stems(asked).into_iter().map(|it| it.1).collect();
        if asked.is_empty() {
            return Vec::new();
        }
        self.fields.iter().filter_map(|it| it.find(&asked)).collect()
    }

    /// Titles of jobs that led people or the craft.
    pub(super) fn leading_titles(&self) -> impl Iterator<Item = &Field<'a>> {
        let leads = |it: &&Field<'_>| {
            matches!(it.place, Place::Title(_))
                && level_of_title(it.text).is_some_and(|level| level >= Seniority::Lead)
        };
        self.fields.iter().map(|it| &it.field).filter(leads)
    }

    /// Where work names a telling word of `asked`: "inspection" of "inspection readiness".
    pub(super) fn find_near(&self, asked: &str) -> Vec<WordHit<'_>> {
        let asked: Vec<String> = telling(asked);
        let work = |it: &&ReadField<'_>| matches!(it.field.place, Place::Title(_) | Place::Work(_));
        let near = |it: &'_ ReadField<'_>| {
            it.words.iter().find(|(_, word)| asked.contains(&root(word))).map(|it| it.0)
        };
        let found = self.fields.iter().filter(work).filter_map(|it| it.hit(near(it)?, false));
        found.collect()
    }

    /// Whether a field holds this sentence, word for word; four words are a sentence.
    pub(super) fn says(&self, sentence: &str) -> bool {
        let asked: Vec<String> = stems(sentence).into_iter().map(|it| it.1).collect();
        let holds = |it: &ReadField<'_>| it.row(&asked).is_some();
        asked.len() >= 4 && self.fields.iter().any(holds)
    }
}

impl ReadField<'_> {
    fn row(&self, asked: &[String]) -> Option<Span> {
        let row = self.words.windows(asked.len().max(1));
        let same = |it: &&[(Span, String)]| it.iter().zip(asked).all(|(a, b)| a.1 == *b);
        row.clone()
            .find(same)
            .and_then(|it| Some(Span { start: it.first()?.0.start, end: it.last()?.0.end }))
    }

    fn find(&self, asked: &[String]) -> Option<WordHit<'_>> {
        if let Some(span) = self.row(asked) {
            return self.hit(span, true);
        }
        let places: Option<Vec<Span>> = asked
            .iter()
            .map(|it| self.words.iter().find(|(_, word)| word == it).map(|it| it.0))
            .collect();
        let places = places.filter(|it| it.len() >= 2)?;
        let start = places.iter().map(|it| it.start).min()?;
        let end = places.iter().map(|it| it.end).max()?;
        let near = end - start <= 80;
        if near { self.hit(Span { start, end }, false) } else { None }
    }

    fn hit(&self, span: Span, in_a_row: bool) -> Option<WordHit<'_>> {
        let standing = standing(self.field.text, span, self.field.place);
        let quote = span.of(self.field.text)?;
        (!standing.denied).then_some(WordHit {
            field: &self.field,
            quote,
            in_a_row,
            listed: standing.listed,
        })
    }
}

/// Roots of the words that say what a thing is about: the last of several names only the
/// handling ("management", "planning"), and short words name too much.
fn telling(asked: &str) -> Vec<String> {
    const HANDLING: [&str; 24] = [
        "manage", "planni", "plan", "contro", "prepar", "system", "softwa", "knowle", "skill",
        "experi", "design", "develo", "work", "team", "basic", "genera", "commun", "analys",
        "techni", "servic", "suppor", "respon", "traini", "qualit",
    ];
    let words = stems(asked).into_iter().filter(|it| it.1.len() >= 4);
    words.map(|it| root(&it.1)).filter(|it| !HANDLING.contains(&it.as_str())).collect()
}

/// The first six letters of a stem: "count" of "counting", "electr" of "electrical".
fn root(stem: &str) -> String {
    stem.chars().take(6).collect()
}

fn stems(text: &str) -> Vec<(Span, String)> {
    words(text).into_iter().map(|it| (it.span, stem(&it.folded))).collect()
}
