//! What a planner is asked for, and why it may refuse.

use std::collections::{BTreeMap, BTreeSet};

use super::{Difficulty, RoleRef, SkipRule};
use crate::{
    content::{Catalog, Competency, RoundKind, Seniority},
    resume::Profile,
};

/// Everything a plan follows from.
#[derive(Debug, Clone)]
pub struct PlanRequest<'a> {
    /// The content questions are drawn from.
    pub catalog: &'a Catalog,
    /// The person's résumé; may be empty.
    pub profile: &'a Profile,
    /// Skill → JSON pointer of the profile field that claims it, when known.
    pub profile_skills: &'a BTreeMap<String, Option<String>>,
    /// Skills the role or job asks for and the résumé does not show.
    pub gaps: &'a [String],
    /// Skills the role or job asks for.
    pub requirements: &'a [String],
    /// The role; without a code the plan is general.
    pub role: RoleRef,
    /// The level it assumes.
    pub seniority: Seniority,
    /// What the person wants.
    pub wishes: Wishes,
    /// Ids of questions of earlier interviews, avoided while the band has others.
    pub asked_before: &'a BTreeSet<String>,
    /// Competencies earlier interviews were weak in.
    pub weak: &'a [Competency],
}

/// What the person wants.
#[derive(Debug, Clone, PartialEq)]
pub struct Wishes {
    /// Questions per round, honoured exactly; `None` takes the company style's usual ones.
    pub rounds: Option<Vec<(RoundKind, u8)>>,
    /// The band of question levels.
    pub difficulty: Difficulty,
    /// Code of the persona.
    pub persona: String,
    /// Code of the company style.
    pub company_style: String,
    /// The seed all choices come from.
    pub seed: u64,
    /// How a skipped question counts.
    pub skipped: SkipRule,
}

/// Why no plan was made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanRefused {
    /// No such persona.
    #[error("there is no persona `{0}`")]
    UnknownPersona(String),
    /// No such company style.
    #[error("there is no company style `{0}`")]
    UnknownStyle(String),
    /// No such occupation.
    #[error("there is no role `{0}`")]
    UnknownRole(String),
    /// Not a single question was wanted, or the style's rounds have none for this role.
    #[error("a plan needs at least one question")]
    NothingToAsk,
    /// The bank has fewer questions for this round, role and difficulty than wanted.
    #[error("the round “{}” can have {available} questions for this role and difficulty, not {wanted}", .round.label())]
    TooFew {
        /// The round.
        round: RoundKind,
        /// How many were wanted.
        wanted: u32,
        /// How many there are, the band widened by one level each way.
        available: u32,
    },
}

impl Difficulty {
    /// The levels of the band, lowest and highest.
    pub fn levels(self) -> (u8, u8) {
        match self {
            Difficulty::Easy => (1, 2),
            Difficulty::Medium => (2, 3),
            Difficulty::Hard => (3, 4),
            Difficulty::Expert => (4, 5),
        }
    }
}
