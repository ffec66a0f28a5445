//! The words of a ranking.

use serde::{Deserialize, Serialize};

use crate::content::Seniority;

/// Ranked occupations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ranking {
    /// Best first.
    pub roles: Vec<RankedRole>,
    /// Whether one stands out.
    pub verdict: Verdict,
}

/// Whether a role stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Yes.
    Clear,
    /// No.
    Unclear,
}

/// One occupation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RankedRole {
    /// Of the occupation.
    pub code: String,
    /// Of the occupation.
    pub title: String,
    /// Of the occupation.
    pub group: String,
    /// 0 to 100, one decimal.
    pub score: f64,
    /// The level the profile speaks for in this role.
    pub seniority: Option<Seniority>,
    /// 0 to 1.
    pub confidence: f64,
    /// The résumé's words it rests on.
    pub evidence: Vec<RoleEvidence>,
    /// Core skills the profile does not show.
    pub missing: Vec<String>,
    /// The next step of the ladder.
    pub next_step: Option<NextStep>,
}

/// The résumé's words a role rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleEvidence {
    /// JSON pointer into the profile.
    pub field: String,
    /// The words, byte for byte.
    pub quote: String,
    /// The skill they show; `None` for a title.
    pub skill: Option<String>,
}

/// A step of the ladder and what it asks for beyond what is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextStep {
    /// What it is called.
    pub title: String,
    /// Skills it asks for and the profile does not show.
    pub skills: Vec<String>,
}
