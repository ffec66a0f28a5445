//! Which questions suit a role, how near they are to it, and why one would be asked.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    PlanRefused, PlanRequest, Reason,
    facts::{Fact, facts, skill_fact},
    request::Focus,
};
use crate::content::{About, Catalog, Occupation, Question, RoundKind, Seniority, Slots, Template};

/// How near a question is to the role. Nearer ones are asked first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// It belongs to the occupation.
    Own,
    /// It belongs to the field or a neighbour and tests a skill both share.
    Shared,
    /// It suits anybody.
    CrossField,
}

/// A question that suits the role.
#[derive(Debug, Clone)]
pub(super) struct Candidate<'a> {
    pub question: &'a Question,
    pub nearness: Nearness,
    pub why: Reason,
    pub asked_before: bool,
    /// Taken in for a reason of its own: it is not exchanged for another.
    pub settled: bool,
}

/// The request with its names resolved against the catalog.
pub(super) struct Pool<'a> {
    request: &'a PlanRequest<'a>,
    occupation: Option<&'a Occupation>,
    occupation_skills: BTreeSet<&'a str>,
    /// The occupations whose questions may suit: the field's and the neighbours.
    near: BTreeSet<&'a str>,
    gaps: BTreeSet<&'a str>,
    requirements: BTreeSet<&'a str>,
    claims: BTreeMap<&'a str, Option<&'a String>>,
    focus: Vec<Focus>,
}

impl<'a> Pool<'a> {
    pub(super) fn new(request: &'a PlanRequest<'a>) -> Result<Pool<'a>, PlanRefused> {
        let catalog = request.catalog;
        let occupation = occupation(request)?;
        let claims = request.profile_skills.iter();
        Ok(Pool {
            request,
            occupation,
            occupation_skills: occupation
                .map(|it| expected_skills(it, request.seniority))
                .unwrap_or_default(),
            near: occupation.map(|it| near(it, catalog)).unwrap_or_default(),
            gaps: request.gaps.iter().map(|it| canonical(catalog, it)).collect(),
            requirements: request.requirements.iter().map(|it| canonical(catalog, it)).collect(),
            claims: claims
                .map(|(name, field)| (canonical(catalog, name), field.as_ref()))
                .collect(),
            focus: Focus::all(&request.wishes.focus, catalog)?,
        })
    }

    /// Whether the occupation itself has questions for a round.
    pub(super) fn has_own(&self, round: RoundKind) -> bool {
        let Some(occupation) = self.occupation else { return false };
        let own = |it: &&Question| it.round == round && it.occupations.contains(&occupation.code);
        self.request.catalog.questions.iter().any(|it| own(&it))
    }

    /// What the person wants looked at most.
    pub(super) fn focus(&self) -> &[Focus] {
        &self.focus
    }

    /// The questions of a round that suit the role and the difficulty.
    pub(super) fn candidates(&self, round: RoundKind) -> Vec<Candidate<'a>> {
        let difficulty = self.request.wishes.difficulty;
        let questions = self.request.catalog.questions.iter();
        let of_round = questions.filter(|it| it.round == round && difficulty.has(it.level));
        of_round
            .filter_map(|question| {
                Some(Candidate {
                    question,
                    nearness: self.nearness(question)?,
                    why: self.reason(question),
                    asked_before: self.request.history.asked.contains(&question.id),
                    settled: false,
                })
            })
            .collect()
    }

    fn nearness(&self, question: &Question) -> Option<Nearness> {
        if question.occupations.is_empty() {
            return Some(Nearness::CrossField);
        }
        let Some(occupation) = self.occupation else {
            // A general plan for a job description: what the job asks for decides.
            let wanted = question.skills.iter().any(|it| self.is_wanted(it));
            return wanted.then_some(Nearness::Shared);
        };
        if question.occupations.contains(&occupation.code) {
            return Some(Nearness::Own);
        }
        let of_near = question.occupations.iter().any(|it| self.near.contains(it.as_str()));
        let shared =
            |it: &String| self.occupation_skills.contains(it.as_str()) || self.is_wanted(it);
        (of_near && question.skills.iter().any(shared)).then_some(Nearness::Shared)
    }

    fn is_wanted(&self, skill: &str) -> bool {
        self.gaps.contains(skill) || self.requirements.contains(skill)
    }

    /// The most telling reason: a gap, then a claim to be proved, then the rest.
    fn reason(&self, question: &Question) -> Reason {
        let skills = || question.skills.iter();
        if let Some(skill) = skills().find(|it| self.gaps.contains(it.as_str())) {
            return Reason::Gap { skill: skill.clone() };
        }
        if let Some(claim) = skills().find_map(|it| self.claim(it)) {
            return claim;
        }
        if let Some(skill) = skills().find(|it| self.requirements.contains(it.as_str())) {
            return Reason::Requirement { skill: skill.clone() };
        }
        self.belonging(question)
    }

    fn claim(&self, skill: &str) -> Option<Reason> {
        let asked_for = self.requirements.contains(skill) || self.occupation_skills.contains(skill);
        let field = self.claims.get(skill).filter(|_| asked_for)?;
        Some(Reason::Claim { skill: skill.to_owned(), field: field.cloned() })
    }

    fn belonging(&self, question: &Question) -> Reason {
        let own = self.occupation.map(|it| &it.code);
        let own = question.occupations.iter().find(|it| Some(*it) == own);
        let near = || question.occupations.iter().find(|it| self.near.contains(it.as_str()));
        let code = own.or_else(near);
        code.map_or(Reason::RoundNorm, |code| Reason::Occupation { code: code.clone() })
    }

    /// Questions about the person's own résumé, of any round, with their reasons.
    pub(super) fn personal(&self) -> Vec<(Question, Reason)> {
        let mut facts = facts(self.request.profile, self.request.now);
        let claimed = self.claims.iter().filter(|(skill, _)| self.is_wanted(skill));
        let skills = claimed.filter_map(|(skill, field)| skill_fact(skill, field.as_ref()?));
        facts.extend(skills);
        let templates = &self.request.catalog.templates;
        let of_fact = |fact: &Fact| -> Vec<(Question, Reason)> {
            let suiting = templates.iter().filter(|it| it.about == fact.about);
            suiting.filter_map(|it| self.asked_about(it, fact)).collect()
        };
        facts.iter().flat_map(of_fact).collect()
    }

    fn asked_about(&self, template: &Template, fact: &Fact) -> Option<(Question, Reason)> {
        let difficulty = self.request.wishes.difficulty;
        let level = template.levels.iter().copied().find(|it| difficulty.has(*it))?;
        let borrowed: Vec<(&str, &str)> =
            fact.slots.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let slots: &Slots<'_> = &borrowed;
        let id = format!("template:{}:{}", template.id, fact.field.trim_start_matches('/'));
        let why = Reason::Resume { about: fact.about, field: fact.field.clone() };
        Some((template.question(id, level, slots), why))
    }
}

fn occupation<'a>(request: &'a PlanRequest<'a>) -> Result<Option<&'a Occupation>, PlanRefused> {
    let Some(code) = &request.role.code else { return Ok(None) };
    let found = request.catalog.occupation(code).filter(|it| it.code == *code);
    found.map(Some).ok_or_else(|| PlanRefused::UnknownRole(code.clone()))
}

/// Codes of the field's other occupations and of the neighbours.
fn near<'a>(occupation: &'a Occupation, catalog: &'a Catalog) -> BTreeSet<&'a str> {
    let field = catalog.occupations.iter().filter(|it| it.group == occupation.group);
    let field = field.map(|it| it.code.as_str());
    field.chain(occupation.neighbours.iter().map(String::as_str)).collect()
}

/// Skills of the occupation, with those of the steps up to the person's level.
fn expected_skills(occupation: &Occupation, seniority: Seniority) -> BTreeSet<&str> {
    let skills = &occupation.skills;
    let steps = occupation.ladder.iter().filter(|it| it.seniority <= seniority);
    let all = skills.core.iter().chain(&skills.common).chain(&skills.tools);
    all.chain(steps.flat_map(|it| &it.skills)).map(String::as_str).collect()
}

pub(super) fn canonical<'a>(catalog: &'a Catalog, name: &'a str) -> &'a str {
    catalog.skill(name).map_or(name, |it| it.name.as_str())
}

/// How much a reason speaks for a question, in points of `Planner::cost`. Ours: gaps before
/// claims before requirements, each less than asking for the same competency twice in a round.
pub(super) fn weight(why: &Reason) -> i32 {
    match why {
        Reason::Gap { .. } => 20,
        Reason::Claim { .. } => 14,
        Reason::Requirement { .. } => 11,
        Reason::Weakness { .. }
        | Reason::Focus { .. }
        | Reason::Resume { .. }
        | Reason::Occupation { .. }
        | Reason::RoundNorm => 0,
    }
}

/// What of a person's résumé a personal question is about, one question each.
pub(super) fn about(why: &Reason) -> Option<(&str, About)> {
    match why {
        Reason::Resume { about, field } => Some((field, *about)),
        _ => None,
    }
}
