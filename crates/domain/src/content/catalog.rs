//! All content in memory, indexed, with the lints that keep it sound.

use std::{collections::HashMap, sync::OnceLock};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{CompanyStyle, Occupation, Persona, Question, Skill, Template};
use crate::{role::Titles, text::fold};

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
    /// Every template of questions about a résumé.
    pub templates: Vec<Template>,
    /// Every company style.
    pub styles: Vec<CompanyStyle>,
    /// Every persona.
    pub personas: Vec<Persona>,
    /// SHA-256 over the files, hex: results name the content they rest on.
    pub version: String,
    skill_index: HashMap<String, usize>,
    occupation_index: HashMap<String, usize>,
    /// Made when first asked for, and once: comparing titles is what ranking and matching do most.
    titles: OnceLock<Titles>,
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
    template: Vec<Template>,
    style: Vec<CompanyStyle>,
    persona: Vec<Persona>,
}

impl Catalog {
    /// The content that is compiled in. Unreadable files are findings; a test keeps them at none.
    pub fn load() -> (Catalog, Vec<Finding>) {
        Catalog::from_files(FILES)
    }

    /// The skills and occupations alone: all that reading a résumé needs, in a fraction of the
    /// time. Every file that is read spends it anew.
    pub fn load_names() -> Catalog {
        let of_names = |(name, _): &&(&str, &str)| {
            name.starts_with("skills/") || name.starts_with("occupations/")
        };
        let files: Vec<(&str, &str)> = FILES.iter().filter(of_names).copied().collect();
        Catalog::from_files(&files).0
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
        self.templates.extend(file.template);
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

    /// The titles of all occupations, ready for comparison.
    pub(crate) fn titles(&self) -> &Titles {
        self.titles.get_or_init(|| Titles::new(self))
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
    fn the_names_alone_are_all_skills_and_occupations_and_no_question() {
        let (whole, _) = Catalog::load();

        let names = Catalog::load_names();

        assert_eq!(names.skills, whole.skills);
        assert_eq!(names.occupations, whole.occupations);
        assert!(names.questions.is_empty());
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
        let expected = [
            "names the skill `Juggling`, which no file has",
            "level is 1 to 5",
            "has 2 or more other phrasings",
            "has 3 to 7 key points",
            "has a red flag",
            "has 2 or more hints, from the gentlest",
            "model answer has 60 words",
            "has a sample answer of level 2",
            "has a follow-up for `strong`",
            "a follow-up names a key point that is not there",
            "`Why?` has 1 words; 4 to 60 can be heard",
        ];
        for it in expected {
            assert!(messages.iter().any(|message| message == it), "{it}: {messages:#?}");
        }
    }
}
