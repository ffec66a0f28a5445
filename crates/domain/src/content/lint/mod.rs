//! What content must hold beyond its shape: whole occupations, whole personas, fair words.

use std::collections::BTreeSet;

mod meaning;
mod names;
mod question;
mod template;
mod wording;

pub use wording::gives_away;

use super::{Catalog, CompanyStyle, Finding, Move, Occupation, Persona, RoundKind};
use crate::text::{Phrases, fold};

/// Judgements and pretences an interviewer must not utter: a score may depend on the answer
/// alone, so no word during the interview may hint at one.
const JUDGING: &[&str] = &[
    "great answer",
    "good answer",
    "excellent",
    "perfect",
    "well done",
    "impressive",
    "correct",
    "wrong",
    "bad answer",
    "disappointing",
    "good job",
    "i am human",
    "i am a human",
    "i'm a human",
    "real person",
    "stupid",
    "nonsense",
];

/// Words that leave somebody out, with no place in a question, an answer or a title of ours.
const BIASED: &[&str] = &[
    "chairman",
    "manpower",
    "mankind",
    "foreman",
    "salesman",
    "salesmen",
    "male nurse",
    "housewife",
    "guys",
    "ninja",
    "rockstar",
    "young and dynamic",
    "digital native",
    "normal people",
];

impl Catalog {
    /// Everything wrong with the content; empty when it is sound.
    pub fn lint(&self) -> Vec<Finding> {
        let mut out = Vec::new();
        self.lint_names(&mut out);
        self.lint_references(&mut out);
        for it in &self.questions {
            question::whole(it, &mut out);
            wording::plain(it, &mut out);
        }
        for it in &self.templates {
            template::sound(it, &mut out);
        }
        occupations(&self.occupations, &mut out);
        styles(&self.styles, &mut out);
        personas(&self.personas, &mut out);
        biased_words(self, &mut out);
        out
    }
}

fn push(out: &mut Vec<Finding>, at: &str, message: String) {
    out.push(Finding { at: at.to_owned(), message });
}

const PLACEHOLDERS: [&str; 5] = ["name", "role", "round", "count", "minutes"];

/// What the words of some moves may have filled in besides.
fn own_placeholders(it: Move) -> &'static [&'static str] {
    match it {
        Move::AcknowledgeQuote | Move::RemindPromise => &["quote"],
        Move::CallBack | Move::ResumeDiffers => &["quote", "earlier"],
        Move::TimeShort | Move::TimeOver => &["left"],
        _ => &[],
    }
}

/// How many variants a move needs, so that an interview of twenty questions with two follow-ups
/// each says nothing twice: every answer is acknowledged, every question may be skipped, given up
/// or asked again, every round opened.
fn variants_needed(it: Move) -> usize {
    match it {
        Move::Acknowledge => 60,
        Move::MoveOn | Move::Skipped | Move::Repeat | Move::Rephrase | Move::Hold => 20,
        Move::OpenRound => RoundKind::ALL.len(),
        _ => 2,
    }
}

/// An occupation is recognisable: five core skills, a ladder that goes up, names said once.
fn occupations(all: &[Occupation], out: &mut Vec<Finding>) {
    let mut names = BTreeSet::new();
    for it in all {
        if it.skills.core.len() < 5 {
            push(out, &it.code, "has at least 5 core skills".to_owned());
        }
        if it.ladder.len() < 3 || !it.ladder.is_sorted_by(|a, b| a.seniority < b.seniority) {
            push(out, &it.code, "has a ladder of 3 or more steps, each above the last".to_owned());
        }
        for name in std::iter::once(&it.title).chain(&it.aliases) {
            if !names.insert(fold(name)) {
                push(out, &it.code, format!("`{name}` is already a title"));
            }
        }
    }
}

/// A style's rounds fit one sitting.
fn styles(all: &[CompanyStyle], out: &mut Vec<Finding>) {
    for style in all {
        let sum: u32 = style.rounds.values().map(|it| u32::from(*it)).sum();
        if !(1..=30).contains(&sum) {
            push(out, &style.code, format!("asks {sum} questions; 1 to 30 are sensible"));
        }
    }
}

/// A persona has words for every move, enough of them, and none that judges.
fn personas(all: &[Persona], out: &mut Vec<Finding>) {
    for persona in all {
        if persona.follow_up_depth > 3 {
            push(out, &persona.code, "follow-up depth is 0 to 3".to_owned());
        }
        for it in Move::ALL {
            let variants = persona.utterances.get(&it).map_or(&[][..], Vec::as_slice);
            lint_move(&persona.code, it, variants, out);
        }
    }
}

fn lint_move(at: &str, made: Move, variants: &[String], out: &mut Vec<Finding>) {
    let distinct: BTreeSet<String> = variants.iter().map(|it| fold(it)).collect();
    if distinct.len() < variants_needed(made) {
        let needed = variants_needed(made);
        push(out, at, format!("{made:?} has {} variants of {needed}", distinct.len()));
    }
    let judging = phrases(JUDGING);
    for text in variants {
        for hit in judging.find(text) {
            push(out, at, format!("{made:?} says `{}`", JUDGING[hit.id]));
        }
        let own = own_placeholders(made);
        let known = |it: &&str| PLACEHOLDERS.contains(it) || own.contains(it);
        for name in placeholders(text).filter(|it| !known(it)) {
            push(out, at, format!("{made:?} has the unknown placeholder `{name}`"));
        }
        for name in own.iter().filter(|it| !placeholders(text).any(|has| has == **it)) {
            push(out, at, format!("{made:?} says `{{{name}}}`"));
        }
        if made == Move::AskConsent && !tells_what_consent_means(text) {
            push(out, at, "AskConsent names the transcript and the right to decline".to_owned());
        }
    }
}

fn tells_what_consent_means(text: &str) -> bool {
    let text = fold(text);
    ["transcript", "greenroom", "report", "decline"].iter().all(|it| text.contains(it))
}

fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).map(|it| it.split('}').next().unwrap_or(it))
}

/// No text of ours leaves somebody out.
fn biased_words(catalog: &Catalog, out: &mut Vec<Finding>) {
    let biased = phrases(BIASED);
    let mut check = |at: &str, text: &str| {
        for hit in biased.find(text) {
            push(out, at, format!("says `{}`", BIASED[hit.id]));
        }
    };
    for it in &catalog.questions {
        check(&it.id, &it.text);
        check(&it.id, &it.model_answer);
        let points = it.key_points.iter().map(|it| &it.text);
        it.variants.iter().chain(&it.hints).chain(points).for_each(|text| check(&it.id, text));
    }
    for it in &catalog.templates {
        it.texts().for_each(|text| check(&it.id, text));
    }
    for it in &catalog.occupations {
        check(&it.code, &it.summary);
        let steps = it.ladder.iter().map(|it| &it.title);
        it.aliases.iter().chain(steps).for_each(|text| check(&it.code, text));
    }
    for it in &catalog.personas {
        it.utterances.values().flatten().for_each(|text| check(&it.code, text));
    }
    catalog.styles.iter().for_each(|it| check(&it.code, &it.summary));
}

/// Whether words of the interviewer judge an answer or pretend to be a human's.
pub fn judges(text: &str) -> bool {
    !phrases(JUDGING).find(text).is_empty()
}

fn phrases(list: &[&str]) -> Phrases {
    Phrases::new(list.iter().enumerate().map(|(id, it)| (*it, id)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(file: &str) -> Vec<String> {
        let (catalog, unreadable) = Catalog::from_files(&[("it.toml", file)]);
        assert_eq!(unreadable, []);
        catalog.lint().into_iter().map(|it| it.message).collect()
    }

    #[test]
    fn a_persona_that_judges_or_falls_silent_is_found() {
        let found = messages(
            r#"
            [[persona]]
            code = "p"
            name = "P"
            summary = "S"
            follow_up_depth = 1
            [persona.utterances]
            close = ["Great answer, {nam}.", "Bye."]
            ask_consent = ["May I record?", "May we start?"]
        "#,
        );

        assert!(found.contains(&"Close says `great answer`".to_owned()), "{found:?}");
        assert!(found.contains(&"Close has the unknown placeholder `nam`".to_owned()));
        assert!(found.contains(&"Acknowledge has 0 variants of 60".to_owned()));
        assert_eq!(found.iter().filter(|it| it.contains("right to decline")).count(), 2);
    }

    #[test]
    fn a_style_with_an_unknown_round_or_no_question_is_found() {
        let style = |rounds: &str| {
            format!("[[style]]\ncode = 's'\nname = 'S'\nsummary = 'S'\nrounds = {{ {rounds} = 0 }}")
        };

        let (_, unreadable) = Catalog::from_files(&[("s.toml", &style("lunch"))]);

        assert!(unreadable[0].message.contains("unknown variant `lunch`"), "{unreadable:?}");
        assert_eq!(messages(&style("hr")), ["asks 0 questions; 1 to 30 are sensible"]);
    }

    #[test]
    fn an_occupation_that_says_little_or_leaves_people_out_is_found() {
        let found = messages(
            r#"
            [[occupation]]
            code = "o"
            title = "Seller"
            aliases = ["seller", "Salesman"]
            group = "sales"
            summary = "Sells."
            skills = { core = [] }
            ladder = []
        "#,
        );

        assert_eq!(
            found,
            [
                "has at least 5 core skills",
                "has a ladder of 3 or more steps, each above the last",
                "`seller` is already a title",
                "says `salesman`",
            ]
        );
    }
}
