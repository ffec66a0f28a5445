//! The words of an analysis.

use serde::{Deserialize, Serialize};

use crate::{content::Seniority, plan::RoleRef};

/// What a job description asks for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct JobDescription {
    /// The title, as written.
    pub title: Option<String>,
    /// The level, from title, years and wording.
    pub seniority: Option<Seniority>,
    /// The smallest number of years demanded; `None` when none is.
    pub min_years: Option<u32>,
    /// The education demanded, as written.
    pub education: Option<String>,
    /// What it asks for, in order.
    pub requirements: Vec<Requirement>,
}

/// One thing that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    /// The name of the catalog's skill, or the words of the text where the catalog has none.
    pub skill: String,
    /// The words of the text.
    pub as_written: String,
    /// Must or nice to have.
    pub importance: Importance,
    /// The sentence it came from; empty when it came from an occupation.
    pub sentence: String,
}

/// Must or nice to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Importance {
    /// Must.
    Required,
    /// Nice to have.
    Preferred,
}

/// An analysis as stored. Deterministic: same profile, role, job and content → same bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AtsAnalysis {
    /// Version of the rules, changed with every formula or weight.
    pub rules_version: String,
    /// Version of the content it rests on.
    pub content_version: String,
    /// The role it was made for, if any.
    pub role: Option<RoleRef>,
    /// The job description as understood, if one was given.
    pub job: Option<JobDescription>,
    /// 0 to 100, one decimal. No floor.
    pub overall: f64,
    /// The parts of `overall`, in fixed order; weights sum to 1.
    pub components: Vec<Component>,
    /// One line per requirement, required ones first.
    pub requirements: Vec<RequirementResult>,
    /// What to do about it, most useful first; invents nothing.
    pub advice: Vec<Advice>,
}

/// One part of the score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Component {
    /// `required_skills`, `preferred_skills`, `title`, `experience`, `education`, `achievements`,
    /// `clarity`, `parse_risk`.
    pub name: String,
    /// 0 to 100; `None` when nothing asks for it, and then its weight is 0.
    pub score: Option<f64>,
    /// Share of `overall`.
    pub weight: f64,
    /// How the number came about, one sentence.
    pub why: String,
}

/// One requirement with what the résumé says to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RequirementResult {
    /// What is asked for.
    pub requirement: Requirement,
    /// How it is met.
    pub found: Match,
    /// The résumé's words it rests on; empty when missing.
    pub evidence: Vec<Quote>,
}

/// How a requirement is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Match {
    /// By its own name.
    Exact,
    /// By another name of the same skill.
    Alias,
    /// A skill of the résumé implies it.
    Implied,
    /// A sibling skill is there.
    Adjacent,
    /// Not there.
    Missing,
}

/// Words of a résumé with the field they stand in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// JSON pointer into the profile.
    pub field: String,
    /// The words, byte for byte.
    pub quote: String,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advice {
    /// `missing_requirement`, `no_figures`, `no_dates`, `skill_without_evidence`, ….
    pub code: String,
    /// JSON pointer of the line it is about, if one.
    pub field: Option<String>,
    /// For the person; never claims what the résumé does not say.
    pub message: String,
}
