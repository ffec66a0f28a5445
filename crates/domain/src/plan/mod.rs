//! The stored interview plan: which questions, in which order, why, and how each is judged.

mod types;

pub use types::{
    Difficulty, OpenAt, Plan, PlannedQuestion, PlannedRound, Reason, RoleRef, Rubric, SkipRule,
};
