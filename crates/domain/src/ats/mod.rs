//! Résumé against a role, a job description, or both: what matches, what is missing, and why.

mod advice;
mod analyse;
mod asked;
mod components;
mod education;
mod experience;
mod job;
mod matching;
mod shown;
#[cfg(test)]
mod tests;
mod types;

pub use analyse::{AnalysisInput, analyse};
pub use job::read_job;
pub use types::{
    Advice, AtsAnalysis, Component, Importance, JobDescription, Match, Quote, Requirement,
    RequirementResult,
};
