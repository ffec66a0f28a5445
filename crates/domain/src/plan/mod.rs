//! The stored interview plan: which questions, in which order, why, and how each is judged.

mod build;
mod pool;
mod random;
mod request;
#[cfg(test)]
mod tests;
mod types;

pub use build::build;
pub use request::{PlanRefused, PlanRequest, Wishes};
pub use types::{
    Difficulty, OpenAt, Plan, PlannedQuestion, PlannedRound, Reason, RoleRef, Rubric, SkipRule,
};
