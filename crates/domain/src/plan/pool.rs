//! Which questions suit a role, how near they are to it, and why one would be asked.

use std::collections::{BTreeMap, BTreeSet};

use super::{PlanRefused, PlanRequest, Reason};
use crate::content::{Catalog, Competency, Occupation, Question, RoundKind, Seniority};

/// How near a question is to the role. Nearer ones are asked first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// It belongs to the occupation.
    Own,
    /// It belongs to a neighbour and tests a skill both share.
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
}

/// The request with its names resolved against the catalog.
pub(super) struct Pool<'a> {
    request: &'a PlanRequest<'a>,
    occupation: Option<&'a Occupation>,
    occupation_skills: BTreeSet<&'a str>,
    gaps: BTreeSet<&'a str>,
    requirements: BTreeSet<&'a str>,
    claims: BTreeMap<&'a str, Option<&'a String>>,
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
            gaps: request.gaps.iter().map(|it| canonical(catalog, it)).collect(),
            requirements: request.requirements.iter().map(|it| canonical(catalog, it)).collect(),
            claims: claims
                .map(|(name, field)| (canonical(catalog, name), field.as_ref()))
                .collect(),
        })
    }

    /// Whether the occupation itself has questions for a round.
    pub(super) fn has_own(&self, round: RoundKind) -> bool {
        self.candidates(round).iter().any(|it| it.nearness == Nearness::Own)
    }

    /// All questions of a round that suit the role, of any level.
    pub(super) fn candidates(&self, round: RoundKind) -> Vec<Candidate<'a>> {
        let of_round = self.request.catalog.questions.iter().filter(|it| it.round == round);
        of_round
            .filter_map(|question| {
                Some(Candidate {
                    question,
                    nearness: self.nearness(question)?,
                    why: self.reason(question),
                    asked_before: self.request.asked_before.contains(&question.id),
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
        let of_neighbour = question.occupations.iter().any(|it| occupation.neighbours.contains(it));
        let shared =
            |it: &String| self.occupation_skills.contains(it.as_str()) || self.is_wanted(it);
        (of_neighbour && question.skills.iter().any(shared)).then_some(Nearness::Shared)
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
        if self.request.weak.contains(&question.competency) {
            return Reason::Weakness { competency: question.competency };
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
        let code = question.occupations.iter().find(|it| Some(*it) == own).or_else(|| {
            let neighbours = self.occupation.map_or(&[][..], |it| &it.neighbours);
            question.occupations.iter().find(|it| neighbours.contains(it))
        });
        code.map_or(Reason::RoundNorm, |code| Reason::Occupation { code: code.clone() })
    }
}

fn occupation<'a>(request: &'a PlanRequest<'a>) -> Result<Option<&'a Occupation>, PlanRefused> {
    let Some(code) = &request.role.code else { return Ok(None) };
    let found = request.catalog.occupation(code).filter(|it| it.code == *code);
    found.map(Some).ok_or_else(|| PlanRefused::UnknownRole(code.clone()))
}

/// Skills of the occupation, with those of the steps up to the person's level.
fn expected_skills(occupation: &Occupation, seniority: Seniority) -> BTreeSet<&str> {
    let skills = &occupation.skills;
    let steps = occupation.ladder.iter().filter(|it| it.seniority <= seniority);
    let all = skills.core.iter().chain(&skills.common).chain(&skills.tools);
    all.chain(steps.flat_map(|it| &it.skills)).map(String::as_str).collect()
}

fn canonical<'a>(catalog: &'a Catalog, name: &'a str) -> &'a str {
    catalog.skill(name).map_or(name, |it| it.name.as_str())
}

/// How much a reason speaks for a question. Ours: gaps before claims before requirements, each
/// worth less than asking for the same competency three times in a round.
pub(super) fn weight(why: &Reason, weak: &[Competency], competency: Competency) -> i32 {
    let of_reason = match why {
        Reason::Gap { .. } => 20,
        Reason::Claim { .. } => 14,
        Reason::Requirement { .. } => 11,
        Reason::Weakness { .. } | Reason::Occupation { .. } | Reason::RoundNorm => 0,
    };
    of_reason + if weak.contains(&competency) { 10 } else { 0 }
}
