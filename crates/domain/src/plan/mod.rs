//! The stored interview plan: which questions, in which order, why, and how each is judged.

mod build;
mod counts;
mod cover;
mod draft;
mod facts;
mod history;
mod minutes;
mod pool;
mod random;
mod request;
#[cfg(test)]
pub(crate) mod tests;
mod types;

pub use build::build;
pub use history::{History, REMEMBERED};
pub use request::{
    ANSWER_MINUTES, MINUTES, MOST_FOCUS, MOST_QUESTIONS, PlanRefused, PlanRequest, Shape, Wishes,
};
pub use types::{
    Difficulty, HintRule, OpenAt, Plan, PlannedQuestion, PlannedRound, Reason, RoleRef, Rubric,
    SkipRule,
};
