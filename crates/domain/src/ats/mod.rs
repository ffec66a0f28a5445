//! Résumé against a role, a job description, or both: what matches, what is missing, and why.

mod types;

pub use types::{
    Advice, AtsAnalysis, Component, Importance, JobDescription, Match, Quote, Requirement,
    RequirementResult,
};
