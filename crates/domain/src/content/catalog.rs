//! All content in memory, indexed, with the lints that keep it sound.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{CompanyStyle, Occupation, Persona, Question, Skill, When, lint};
use crate::text::fold;

const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/content_files.rs"));

/// All content, indexed by name and code.
#[derive(Debug, Default)]
pub struct Catalog {
    /// Every skill.
    pub skills: Vec<Skill>,
    /// Every occupation.
    pub occupations: Vec<Occupation>,
    /// Every question.
    pub questions: Vec<Question>,
    /// Every company style.
    pub styles: Vec<CompanyStyle>,
    /// Every persona.
    pub personas: Vec<Persona>,
    /// SHA-256 over the files, hex: results name the content they rest on.
    pub version: String,
    skill_index: HashMap<String, usize>,
    occupation_index: HashMap<String, usize>,
}

/// Something a content file gets wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file, or the id of the thing in it.
    pub at: String,
    /// What is wrong, and what would be right.
    pub message: String,
}

/// One file: any number of things of any kind.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    skill: Vec<Skill>,
    occupation: Vec<Occupation>,
    question: Vec<Question>,
    style: Vec<CompanyStyle>,
    persona: Vec<Persona>,
}

impl Catalog {
    /// The content that is compiled in. Unreadable files are findings; a test keeps them at none.
    pub fn load() -> (Catalog, Vec<Finding>) {
        Catalog::from_files(FILES)
    }

    /// Reads `(name, TOML text)` pairs.
    pub fn from_files(files: &[(&str, &str)]) -> (Catalog, Vec<Finding>) {
        let mut catalog = Catalog::default();
        let mut findings = Vec::new();
        let mut digest = Sha256::new();
        for (name, text) in files {
            digest.update(name.as_bytes());
            digest.update(text.as_bytes());
            match toml::from_str::<File>(text) {
                Ok(file) => catalog.take(file),
                Err(error) => {
                    findings.push(Finding { at: (*name).to_owned(), message: error.to_string() })
                }
            }
        }
        catalog.version = hex(&digest.finalize());
        catalog.index();
        (catalog, findings)
    }

    fn take(&mut self, file: File) {
        self.skills.extend(file.skill);
        self.occupations.extend(file.occupation);
        self.questions.extend(file.question);
        self.styles.extend(file.style);
        self.personas.extend(file.persona);
    }

    fn index(&mut self) {
        for (at, skill) in self.skills.iter().enumerate() {
            for name in std::iter::once(&skill.name).chain(&skill.aliases) {
                self.skill_index.entry(fold(name)).or_insert(at);
            }
        }
        for (at, occupation) in self.occupations.iter().enumerate() {
            for name in [&occupation.code, &occupation.title].into_iter().chain(&occupation.aliases)
            {
                self.occupation_index.entry(fold(name)).or_insert(at);
            }
        }
    }

    /// The skill with this name or alias, in any case and without accents.
    pub fn skill(&self, name: &str) -> Option<&Skill> {
        self.skill_index.get(&fold(name.trim())).map(|at| &self.skills[*at])
    }

    /// The occupation with this code, title or alias.
    pub fn occupation(&self, name: &str) -> Option<&Occupation> {
        self.occupation_index.get(&fold(name.trim())).map(|at| &self.occupations[*at])
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|it| it.id == id)
    }

    /// The persona with this code.
    pub fn persona(&self, code: &str) -> Option<&Persona> {
        self.personas.iter().find(|it| it.code == code)
    }

    /// The company style with this code.
    pub fn style(&self, code: &str) -> Option<&CompanyStyle> {
        self.styles.iter().find(|it| it.code == code)
    }

    /// Everything wrong with the content; empty when it is sound.
    pub fn lint(&self) -> Vec<Finding> {
        let mut out = Vec::new();
        self.lint_names(&mut out);
        self.lint_references(&mut out);
        for question in &self.questions {
            lint_question(question, &mut out);
        }
        lint::occupations(&self.occupations, &mut out);
        lint::styles(&self.styles, &mut out);
        lint::personas(&self.personas, &mut out);
        lint::biased_words(self, &mut out);
        out
    }

    fn lint_names(&self, out: &mut Vec<Finding>) {
        let mut seen = HashMap::new();
        for skill in &self.skills {
            for name in std::iter::once(&skill.name).chain(&skill.aliases) {
                if let Some(other) = seen.insert(fold(name), &skill.name) {
                    push(out, &skill.name, format!("`{name}` is already a name of `{other}`"));
                }
            }
        }
        let ids = self.questions.iter().map(|it| &it.id);
        let codes = self.occupations.iter().map(|it| &it.code);
        let mut seen = HashSet::new();
        for id in ids.chain(codes) {
            if !seen.insert(id) {
                push(out, id, "is used twice".to_owned());
            }
        }
        let mut texts = HashSet::new();
        for question in &self.questions {
            if !texts.insert(fold(&question.text)) {
                push(out, &question.id, "asks what another question asks".to_owned());
            }
        }
    }

    fn lint_references(&self, out: &mut Vec<Finding>) {
        for skill in &self.skills {
            for name in skill.parents.iter().chain(&skill.implies) {
                self.must_be_skill(&skill.name, name, out);
            }
        }
        for occupation in &self.occupations {
            let skills = &occupation.skills;
            let steps = occupation.ladder.iter().flat_map(|it| &it.skills);
            for name in skills.core.iter().chain(&skills.common).chain(&skills.tools).chain(steps) {
                self.must_be_skill(&occupation.code, name, out);
            }
            for code in &occupation.neighbours {
                self.must_be_occupation(&occupation.code, code, out);
            }
        }
        for question in &self.questions {
            for name in &question.skills {
                self.must_be_skill(&question.id, name, out);
            }
            for code in &question.occupations {
                self.must_be_occupation(&question.id, code, out);
            }
        }
    }

    fn must_be_skill(&self, at: &str, name: &str, out: &mut Vec<Finding>) {
        if self.skill(name).is_none_or(|it| it.name != name) {
            push(out, at, format!("names the skill `{name}`, which no file has"));
        }
    }

    fn must_be_occupation(&self, at: &str, code: &str, out: &mut Vec<Finding>) {
        if self.occupation(code).is_none_or(|it| it.code != code) {
            push(out, at, format!("names the occupation `{code}`, which no file has"));
        }
    }
}

fn lint_question(question: &Question, out: &mut Vec<Finding>) {
    let mut must = |holds: bool, message: &str| {
        if !holds {
            push(out, &question.id, message.to_owned());
        }
    };
    must((1..=5).contains(&question.level), "level is 1 to 5");
    must((1..=20).contains(&question.minutes), "minutes are 1 to 20");
    must((2..=7).contains(&question.key_points.len()), "has 2 to 7 key points");
    must(question.key_points.iter().all(|it| (1..=3).contains(&it.weight)), "weights are 1 to 3");
    must(question.model_answer.split_whitespace().count() >= 30, "model answer has 30 words");
    must(!question.follow_ups.is_empty(), "has a follow-up");
    must(question.samples.iter().all(|it| (1..=5).contains(&it.level)), "sample levels are 1 to 5");
    for follow_up in &question.follow_ups {
        if let When::Missing(number) = follow_up.when {
            let known = usize::from(number) <= question.key_points.len();
            must(known, "a follow-up names a key point that is not there");
        }
    }
}

pub(super) fn push(out: &mut Vec<Finding>, at: &str, message: String) {
    out.push(Finding { at: at.to_owned(), message });
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_content_has_no_findings() {
        let (catalog, mut findings) = Catalog::load();
        findings.extend(catalog.lint());
        let shown: Vec<String> =
            findings.iter().map(|it| format!("{}: {}", it.at, it.message)).collect();
        assert!(shown.is_empty(), "{}", shown.join("\n"));
    }

    #[test]
    fn a_question_naming_an_unknown_skill_is_found() {
        let file = r#"
            [[question]]
            id = "q"
            round = "hr"
            text = "Why?"
            competency = "motivation"
            skills = ["Juggling"]
            level = 9
            minutes = 2
            key_points = [{ text = "a" }, { text = "b" }]
            model_answer = "Because."
            follow_ups = [{ when = "missing(3)", text = "And?" }]
        "#;

        let (catalog, unreadable) = Catalog::from_files(&[("q.toml", file)]);
        let messages: Vec<String> = catalog.lint().into_iter().map(|it| it.message).collect();

        assert_eq!(unreadable, []);
        insta::assert_debug_snapshot!(messages, @r#"
        [
            "names the skill `Juggling`, which no file has",
            "level is 1 to 5",
            "model answer has 30 words",
            "a follow-up names a key point that is not there",
        ]
        "#);
    }
}
