//! Finding skills in text.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{
    Catalog, Skill, SkillKind,
    context::{in_list, is_name_here, is_short_form},
    denial::is_denied,
    fields::{Place, fields},
};
use crate::{
    resume::Profile,
    text::{PhraseHit, Phrases, Span, Word, fold, sentences, words},
};

/// A parent with more cases than this says too little about any two of them for one to stand
/// near the other. Ours: "Programming" has forty, "Frontend frameworks" six.
const NEAR_FAMILY: usize = 12;

/// Finds the catalog's skills in a text.
#[derive(Debug, Clone, Default)]
pub struct SkillFinder {
    phrases: Phrases,
    names: Vec<Name>,
    nodes: Vec<Node>,
    by_name: HashMap<String, SkillId>,
}

/// A skill, as the finder numbers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SkillId(usize);

/// One place where a skill stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SkillHit {
    /// Which skill.
    pub skill: SkillId,
    /// Where, in bytes.
    pub span: Span,
    /// By another name than its own.
    pub alias: bool,
}

/// One place where a skill stands in a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileHit {
    /// Which skill.
    pub skill: SkillId,
    /// JSON pointer of the field.
    pub field: String,
    /// What standing in this field means.
    pub place: Place,
    /// The words, byte for byte.
    pub quote: String,
    /// By another name than its own.
    pub alias: bool,
    /// Only named in a list, without a word of what was done with it.
    pub listed: bool,
    /// The sentence says that it is not there, or only wished for: "no SAP so far".
    pub denied: bool,
}

/// What an ambiguous name needs to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Its context, or a list around it.
    Context,
    /// The same, or a capital inside a sentence.
    Capital,
    /// Nothing: all of the text is a list.
    List,
}

/// A name or alias, by the number it has among the phrases.
#[derive(Debug, Clone)]
struct Name {
    skill: SkillId,
    written: String,
    alias: bool,
}

#[derive(Debug, Clone)]
struct Node {
    name: String,
    kind: SkillKind,
    context: HashSet<String>,
    parents: Vec<SkillId>,
    children: Vec<SkillId>,
    implied: BTreeSet<SkillId>,
}

impl SkillFinder {
    /// Built once from the catalog.
    pub fn new(catalog: &Catalog) -> SkillFinder {
        let by_name: HashMap<String, SkillId> = (catalog.skills.iter().enumerate())
            .map(|(at, it)| (it.name.clone(), SkillId(at)))
            .collect();
        let names: Vec<Name> = catalog
            .skills
            .iter()
            .enumerate()
            .flat_map(|(at, it)| Name::all(SkillId(at), it))
            .collect();
        let phrases =
            Phrases::new(names.iter().enumerate().map(|(at, it)| (it.written.as_str(), at)));
        let nodes = catalog.skills.iter().map(|it| Node::new(it, &by_name)).collect();
        let mut finder = SkillFinder { phrases, names, nodes, by_name };
        finder.link(catalog);
        finder
    }

    fn link(&mut self, catalog: &Catalog) {
        for at in 0..self.nodes.len() {
            for parent in self.nodes[at].parents.clone() {
                self.nodes[parent.0].children.push(SkillId(at));
            }
        }
        let direct: Vec<Vec<SkillId>> =
            catalog.skills.iter().map(|it| ids(&it.implies, &self.by_name)).collect();
        for at in 0..self.nodes.len() {
            self.nodes[at].implied = closure(at, &direct);
        }
    }

    /// The skill's own name.
    pub fn name(&self, skill: SkillId) -> &str {
        &self.nodes[skill.0].name
    }

    /// What sort of skill it is.
    pub fn kind(&self, skill: SkillId) -> SkillKind {
        self.nodes[skill.0].kind
    }

    /// The skill with exactly this name.
    pub fn id(&self, name: &str) -> Option<SkillId> {
        self.by_name.get(name).copied()
    }

    /// Skills a person who has this one also has, transitively; without itself.
    pub fn implied(&self, skill: SkillId) -> impl Iterator<Item = SkillId> + '_ {
        self.nodes[skill.0].implied.iter().copied()
    }

    /// Whether it is a language people speak.
    pub fn is_spoken_language(&self, skill: SkillId) -> bool {
        let spoken = self.id("Foreign languages");
        spoken.is_some_and(|it| skill == it || self.parents(skill).contains(&it))
    }

    /// Broader skills this is a case of.
    pub fn parents(&self, skill: SkillId) -> &[SkillId] {
        &self.nodes[skill.0].parents
    }

    /// Whether having `held` shows `asked`: the same, implied, or a case of it.
    pub fn shows(&self, held: SkillId, asked: SkillId) -> bool {
        let node = &self.nodes[held.0];
        held == asked || node.implied.contains(&asked) || node.parents.contains(&asked)
    }

    /// Whether `held` stands beside `asked`: a broader skill, or another case of a narrow one.
    /// Spoken languages and certificates never stand in for one another.
    pub fn adjacent(&self, held: SkillId, asked: SkillId) -> bool {
        let (held_node, asked_node) = (&self.nodes[held.0], &self.nodes[asked.0]);
        if asked_node.kind == SkillKind::Certificate || asked_node.kind == SkillKind::Interpersonal
        {
            return false;
        }
        let sibling = asked_node.parents.iter().any(|parent| {
            let family = self.nodes[parent.0].children.len();
            family <= NEAR_FAMILY && held_node.parents.contains(parent)
        });
        held != asked && (asked_node.parents.contains(&held) || sibling)
    }

    /// Every place where a skill stands in `text`, in order.
    pub fn find(&self, text: &str) -> Vec<SkillHit> {
        self.find_where(text, Reach::Context)
    }

    /// The same for a text that asks for skills: there a capital inside a sentence is a name
    /// even without context ("a bit of Rust", "basic Polish").
    pub fn find_asked(&self, text: &str) -> Vec<SkillHit> {
        self.find_where(text, Reach::Capital)
    }

    fn find_where(&self, text: &str, reach: Reach) -> Vec<SkillHit> {
        let words = without_elision(text, words(text));
        let hits = self.phrases.find_in(&words);
        let mut reading = Reading { text, words: &words, sentences: None };
        hits.into_iter()
            .filter(|it| {
                self.is_itself(it, text)
                    && (reach == Reach::List
                        || self.counts(it, &mut reading)
                        || (reach == Reach::Capital && self.is_capital_name(it, &mut reading)))
            })
            .map(|it| {
                let name = &self.names[it.id];
                SkillHit { skill: name.skill, span: it.span, alias: name.alias }
            })
            .collect()
    }

    /// A plural is the same skill ("REST APIs"), but not of a product's name: "nodes" are not Node.
    fn is_itself(&self, hit: &PhraseHit, text: &str) -> bool {
        let name = &self.names[hit.id];
        let product = matches!(self.kind(name.skill), SkillKind::Tool | SkillKind::Language)
            || is_short_form(&name.written);
        let written = hit.span.of(text).unwrap_or_default();
        let plural = written.ends_with('s') && !fold(&name.written).ends_with('s');
        !(product && plural) || (is_short_form(&name.written) && is_short_form(written))
    }

    fn is_capital_name(&self, hit: &PhraseHit, reading: &mut Reading<'_>) -> bool {
        let name = &self.names[hit.id];
        let inside = reading.sentence_at(hit.span).start < hit.span.start;
        let long = name.written.chars().count() > 1;
        inside
            && long
            && self.is_proper(name.skill)
            && is_name_here(reading.text, hit.span, &name.written, true)
    }

    /// Products, languages and papers are written with a capital; "safeguarding" need not be.
    fn is_proper(&self, skill: SkillId) -> bool {
        let named = [SkillKind::Tool, SkillKind::Language, SkillKind::Certificate];
        named.contains(&self.kind(skill)) || self.is_spoken_language(skill)
    }

    /// The context rule of [`Skill::context`].
    fn counts(&self, hit: &PhraseHit, reading: &mut Reading<'_>) -> bool {
        let name = &self.names[hit.id];
        let node = &self.nodes[name.skill.0];
        if node.context.is_empty() {
            return true;
        }
        let sentence = reading.sentence_at(hit.span);
        let near = reading.words.iter().filter(|it| {
            it.span.start >= sentence.start && it.span.end <= sentence.end && it.span != hit.span
        });
        is_name_here(reading.text, hit.span, &name.written, self.is_proper(name.skill))
            && (near.into_iter().any(|it| node.context.contains(&it.folded))
                || says_its_own_context(reading.text, hit.span, &node.context)
                || in_list(reading.text, sentence, hit.span))
    }

    /// Every place where a skill stands in a profile, in the order of the schema.
    pub fn find_in_profile(&self, profile: &Profile) -> Vec<ProfileHit> {
        let mut out = Vec::new();
        for field in fields(profile) {
            let reach = if field.place.is_list() { Reach::List } else { Reach::Context };
            for hit in self.find_where(field.text, reach) {
                let Some(quote) = hit.span.of(field.text) else { continue };
                let standing = standing(field.text, hit.span, field.place);
                out.push(ProfileHit {
                    skill: hit.skill,
                    field: field.pointer.clone(),
                    place: field.place,
                    quote: quote.to_owned(),
                    alias: hit.alias,
                    listed: standing.listed,
                    denied: standing.denied,
                });
            }
        }
        out
    }
}

impl Name {
    fn all(skill: SkillId, of: &Skill) -> impl Iterator<Item = Name> + '_ {
        let own = Name { skill, written: of.name.clone(), alias: false };
        let alias = move |it: &String| Name { skill, written: it.clone(), alias: true };
        std::iter::once(own).chain(of.aliases.iter().map(alias))
    }
}

impl Node {
    fn new(skill: &Skill, by_name: &HashMap<String, SkillId>) -> Node {
        Node {
            name: skill.name.clone(),
            kind: skill.kind,
            context: skill.context.iter().map(|it| fold(it)).collect(),
            parents: ids(&skill.parents, by_name),
            children: Vec::new(),
            implied: BTreeSet::new(),
        }
    }
}

/// "d'Excel" and "l'anglais" name Excel and English.
fn without_elision(text: &str, mut words: Vec<Word>) -> Vec<Word> {
    for word in &mut words {
        let elided = ["d'", "l'"].iter().any(|it| word.folded.starts_with(it));
        // The place of the third letter in the text itself: folding changes how long signs are.
        let written = word.span.of(text).unwrap_or_default();
        let third = written.char_indices().nth(2).map(|(at, _)| at);
        if let Some(third) = third.filter(|_| elided && word.folded.len() > 4) {
            word.folded.drain(..2);
            word.span.start += third;
        }
    }
    words
}

/// How words stand in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Named in a list, without a word of what was done.
    pub listed: bool,
    /// Said not to be there, or only wished for.
    pub denied: bool,
}

/// How the words under `span` stand in a field of this place.
pub(crate) fn standing(text: &str, span: Span, place: Place) -> Standing {
    let sentence = sentence_of(&sentences(text), span, text);
    Standing {
        listed: place.is_list() || in_list(text, sentence, span),
        denied: is_denied(text, sentence, span),
    }
}

/// A text being read; sentences are cut when first needed.
struct Reading<'a> {
    text: &'a str,
    words: &'a [Word],
    sentences: Option<Vec<Span>>,
}

impl Reading<'_> {
    fn sentence_at(&mut self, span: Span) -> Span {
        let text = self.text;
        let cuts = self.sentences.get_or_insert_with(|| sentences(text));
        sentence_of(cuts, span, text)
    }
}

fn sentence_of(cuts: &[Span], span: Span, text: &str) -> Span {
    let holds = |it: &&Span| it.start <= span.start && span.end <= it.end;
    cuts.iter().find(holds).copied().unwrap_or(Span { start: 0, end: text.len() })
}

/// "Golang" or "R programming" bring their context along.
fn says_its_own_context(text: &str, span: Span, context: &HashSet<String>) -> bool {
    let own = span.of(text).unwrap_or_default();
    words(own).iter().any(|it| context.contains(&it.folded))
}

fn ids(names: &[String], by_name: &HashMap<String, SkillId>) -> Vec<SkillId> {
    names.iter().filter_map(|it| by_name.get(it).copied()).collect()
}

fn closure(from: usize, direct: &[Vec<SkillId>]) -> BTreeSet<SkillId> {
    let mut out = BTreeSet::new();
    let mut open = direct[from].clone();
    while let Some(next) = open.pop() {
        if next.0 != from && out.insert(next) {
            open.extend(&direct[next.0]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;
    use crate::resume::{self, Work};

    static FINDER: LazyLock<SkillFinder> = LazyLock::new(|| SkillFinder::new(&Catalog::load().0));

    fn found(text: &str) -> Vec<&'static str> {
        FINDER.find(text).into_iter().map(|it| FINDER.name(it.skill)).collect()
    }

    #[test]
    fn a_name_inside_a_longer_word_is_not_found() {
        assert_eq!(found("JavaScript at Google, Excellent"), ["JavaScript"]);
    }

    #[test]
    fn an_ambiguous_name_counts_in_a_list_or_beside_its_context() {
        assert_eq!(found("Python, R, SQL"), ["Python", "R", "SQL"]);
        assert_eq!(found("Wrote services in Go and the backend grew."), ["Go"]);
        assert_eq!(found("I go on with the services and excel at it."), [""; 0]);
        assert_eq!(found("Led the go-live of our services."), [""; 0]);
    }

    #[test]
    fn another_name_is_told_from_the_own_one() {
        let hits = FINDER.find("PostgreSQL, Postgres");

        let seen: Vec<(&str, bool)> =
            hits.iter().map(|it| (FINDER.name(it.skill), it.alias)).collect();
        assert_eq!(seen, [("PostgreSQL", false), ("PostgreSQL", true)]);
    }

    #[test]
    fn a_profile_hit_names_its_field_and_quotes_it() {
        let work = Work {
            position: Some("Accountant".to_owned()),
            highlights: vec!["Led the month-end closing of four companies.".to_owned()],
            ..Work::default()
        };
        let skills = resume::Skill { keywords: vec!["Excel".to_owned()], ..Default::default() };
        let profile = Profile { work: vec![work], skills: vec![skills], ..Profile::default() };

        let hits = FINDER.find_in_profile(&profile);

        let shown: Vec<String> =
            hits.iter().map(|it| format!("{} {:?} {}", it.field, it.quote, it.listed)).collect();
        insta::assert_debug_snapshot!(shown, @r#"
        [
            "/work/0/highlights/0 \"month-end closing\" false",
            "/skills/0/keywords/0 \"Excel\" true",
        ]
        "#);
    }

    #[test]
    fn a_case_shows_the_broader_skill_and_a_sibling_stands_near() {
        let id = |name| FINDER.id(name).expect(name);

        assert!(FINDER.shows(id("PostgreSQL"), id("SQL")));
        assert!(FINDER.shows(id("PostgreSQL"), id("Relational databases")));
        assert!(!FINDER.shows(id("SQL"), id("PostgreSQL")));
        assert!(FINDER.adjacent(id("MySQL"), id("PostgreSQL")));
        assert!(!FINDER.adjacent(id("German"), id("English")));
    }

    proptest! {
        #[test]
        fn a_name_with_letters_glued_to_it_is_never_found(
            at: proptest::sample::Index,
            tail in "[a-z]{3}q",
        ) {
            // A sign ends a word, so that letters after "C#" begin the next one.
            let single = |it: &usize| {
                let name = &FINDER.nodes[*it].name;
                words(name).len() == 1 && name.ends_with(char::is_alphanumeric)
            };
            let at = *at.get(&(0..FINDER.nodes.len()).filter(single).collect::<Vec<_>>());
            let name = &FINDER.nodes[at].name;

            let hits = FINDER.find(&format!("{name}{tail}"));

            prop_assert!(hits.iter().all(|it| it.skill != SkillId(at)));
        }

        #[test]
        fn a_sign_that_folds_into_many_does_no_harm_after_an_elision(
            first in "[dDlL]",
            mark in "['’]",
            rest in "\\PC{1,6}",
        ) {
            let text = format!("{first}{mark}{rest}");

            prop_assert!(FINDER.find(&text).iter().all(|it| it.span.of(&text).is_some()));
        }

        #[test]
        fn every_span_lies_on_the_text(text in "\\PC{0,200}") {
            prop_assert!(FINDER.find(&text).iter().all(|it| it.span.of(&text).is_some()));
        }
    }
}
