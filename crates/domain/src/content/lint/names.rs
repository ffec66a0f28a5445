//! Names are unique, and every name that is used exists.

use std::collections::{HashMap, HashSet};

use super::push;
use crate::{
    content::{Catalog, Finding},
    text::fold,
};

impl Catalog {
    pub(super) fn lint_names(&self, out: &mut Vec<Finding>) {
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
        let templates = self.templates.iter().map(|it| &it.id);
        for id in ids.chain(codes).chain(templates) {
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

    pub(super) fn lint_references(&self, out: &mut Vec<Finding>) {
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
