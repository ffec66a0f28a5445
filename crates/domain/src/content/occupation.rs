//! An occupation: names, skills, ladder, neighbours.

use serde::{Deserialize, Serialize};

/// An occupation as `content/occupations/*.toml` has it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Occupation {
    /// Stable, kebab case: `registered-nurse`.
    pub code: String,
    /// `Registered Nurse`.
    pub title: String,
    /// Other titles for the same work, including common abbreviations and level-free variants.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// The field, kebab case: `health`, `software`, `finance`, ….
    pub group: String,
    /// Names of skills of the catalog.
    pub skills: OccupationSkills,
    /// From the first step up.
    pub ladder: Vec<Step>,
    /// Codes of occupations a person moves to and from.
    #[serde(default)]
    pub neighbours: Vec<String>,
    /// One or two sentences: what the work is.
    pub summary: String,
}

/// Skills by how central they are.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OccupationSkills {
    /// Without these it is not the occupation.
    pub core: Vec<String>,
    /// Most people in it have these.
    #[serde(default)]
    pub common: Vec<String>,
    /// Software, machines and instruments of the trade.
    #[serde(default)]
    pub tools: Vec<String>,
}

/// One step of an occupation's ladder.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Which level it is.
    pub seniority: Seniority,
    /// What it is called there: `Charge Nurse`.
    pub title: String,
    /// Names of skills expected from this step on.
    #[serde(default)]
    pub skills: Vec<String>,
}

/// How far along a person is. Ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seniority {
    /// Student, intern, apprentice.
    Intern,
    /// Up to about two years.
    Junior,
    /// About two to five years.
    Mid,
    /// About five to ten years, or the word in the title.
    Senior,
    /// Leads people or the craft.
    Lead,
    /// Director and above.
    Executive,
}
