//! What a planner is asked for, and why it may refuse.

use std::collections::BTreeMap;

use super::{Difficulty, HintRule, History, RoleRef, SkipRule};
use crate::{
    content::{Catalog, Competency, RoundKind, Seniority},
    resume::Profile,
    time::Month,
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
    /// Skills the job description requires: each is asked about, as far as the bank and the
    /// number of questions go.
    pub required: &'a [String],
    /// The role; without a code the plan is general.
    pub role: RoleRef,
    /// The level it assumes.
    pub seniority: Seniority,
    /// What the person wants.
    pub wishes: Wishes,
    /// What earlier interviews say.
    pub history: &'a History,
    /// The month it is made in: a gap may reach up to it.
    pub now: Month,
}

/// What the person wants.
#[derive(Debug, Clone, PartialEq)]
pub struct Wishes {
    /// How many questions of which kind.
    pub shape: Shape,
    /// The band of question levels.
    pub difficulty: Difficulty,
    /// Code of the persona.
    pub persona: String,
    /// Code of the company style.
    pub company_style: String,
    /// Skills and competencies to look at most: names of the catalog, or codes of competencies.
    pub focus: Vec<String>,
    /// The seed all choices come from.
    pub seed: u64,
    /// How a skipped question counts.
    pub skipped: SkipRule,
    /// Whether hints are given.
    pub hints: HintRule,
    /// After how many minutes of one answer to be interrupted; never when `None`.
    pub answer_minutes: Option<u32>,
}

/// How many questions of which kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// The company style's usual ones.
    Usual,
    /// These, honoured exactly.
    Counts(Vec<(RoundKind, u8)>),
    /// The company style's mix, as many as fit in so many minutes.
    Minutes(u32),
}

/// Fewest and most minutes a plan can be made for. Ours: a warm-up, and half a day.
pub const MINUTES: std::ops::RangeInclusive<u32> = 10..=180;

/// After how few and how many minutes an answer can be interrupted. Ours.
pub const ANSWER_MINUTES: std::ops::RangeInclusive<u32> = 1..=10;

/// Most questions of one interview. Ours.
pub const MOST_QUESTIONS: u32 = 60;

/// Most things a plan can look at most: more would leave no room for anything else. Ours.
pub const MOST_FOCUS: usize = 5;

/// Something a plan looks at most.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Focus {
    Skill(String),
    Competency(Competency),
}

impl Focus {
    /// Reads every name of the wishes.
    pub(super) fn all(names: &[String], catalog: &Catalog) -> Result<Vec<Focus>, PlanRefused> {
        if names.len() > MOST_FOCUS {
            return Err(PlanRefused::TooMuchFocus(names.len()));
        }
        names.iter().map(|it| Focus::read(it, catalog)).collect()
    }

    /// Reads a name: a skill of the catalog by any of its names, or the code of a competency.
    fn read(name: &str, catalog: &Catalog) -> Result<Focus, PlanRefused> {
        let competency = serde_json::from_value(serde_json::json!(name.trim()));
        let skill = catalog.skill(name).map(|it| Focus::Skill(it.name.clone()));
        let found = competency.ok().map(Focus::Competency).or(skill);
        found.ok_or_else(|| PlanRefused::UnknownFocus(name.to_owned()))
    }
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
    /// Neither a skill nor a competency.
    #[error("there is no skill or competency `{0}` to look at")]
    UnknownFocus(String),
    /// More to look at than one interview can.
    #[error("name at most {MOST_FOCUS} things to look at, not {0}")]
    TooMuchFocus(usize),
    /// Counts and a time budget that say two things.
    #[error("wish for questions per round or for minutes, not for both")]
    CountsAndMinutes,
    /// A time budget that no interview has.
    #[error(
        "a plan can be made for {} to {} minutes, not for {wanted}",
        MINUTES.start(),
        MINUTES.end()
    )]
    NotThatLong {
        /// How many were wanted.
        wanted: u32,
    },
    /// A limit no answer has.
    #[error(
        "an answer can be limited to {} to {} minutes, not to {wanted}",
        ANSWER_MINUTES.start(),
        ANSWER_MINUTES.end()
    )]
    NoSuchLimit {
        /// How many were wanted.
        wanted: u32,
    },
    /// Not a single question was wanted, or the style's rounds have none for this role.
    #[error("a plan needs at least one question")]
    NothingToAsk,
    /// More questions than one sitting has.
    #[error("an interview has at most {MOST_QUESTIONS} questions, not {0}")]
    TooMany(u32),
    /// The bank has fewer questions for this round, role and difficulty than wanted.
    #[error("the round “{}” can have {available} questions for this role and difficulty, not {wanted}", .round.label())]
    TooFew {
        /// The round.
        round: RoundKind,
        /// How many were wanted.
        wanted: u32,
        /// How many there are.
        available: u32,
    },
}

impl PlanRefused {
    /// The wish that cannot be met, as the API names it.
    pub fn field(&self) -> &'static str {
        match self {
            PlanRefused::UnknownPersona(_) => "persona",
            PlanRefused::UnknownStyle(_) => "company_style",
            PlanRefused::UnknownRole(_) => "role",
            PlanRefused::UnknownFocus(_) | PlanRefused::TooMuchFocus(_) => "focus",
            PlanRefused::CountsAndMinutes | PlanRefused::NotThatLong { .. } => "minutes",
            PlanRefused::NoSuchLimit { .. } => "answer_minutes",
            PlanRefused::NothingToAsk | PlanRefused::TooMany(_) | PlanRefused::TooFew { .. } => {
                "rounds"
            }
        }
    }
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

    /// Whether a question of this level is in the band.
    pub fn has(self, level: u8) -> bool {
        let (low, high) = self.levels();
        (low..=high).contains(&level)
    }
}
