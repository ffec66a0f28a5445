//! Writing a report.

use std::collections::BTreeMap;

use super::{Coverage, Report};
use crate::{
    evaluation::Evaluation,
    interview::{Answer, Event, State},
    plan::{OpenAt, Plan},
    time::Timestamp,
};

/// Everything a report follows from.
#[derive(Debug, Clone, Copy)]
pub struct ReportInput<'a> {
    /// The plan that was sat.
    pub plan: &'a Plan,
    /// Where the interview ended.
    pub state: &'a State,
    /// The stored evaluations.
    pub evaluations: &'a BTreeMap<OpenAt, Evaluation>,
    /// The candidate's name.
    pub candidate: &'a str,
    /// The stored events.
    pub events: &'a [(u64, Timestamp, Event)],
}

/// Writes the report.
pub fn write(input: &ReportInput<'_>) -> Report {
    Report {
        schema: 1,
        plan_hash: input.plan.hash(),
        role: input.plan.role.clone(),
        difficulty: input.plan.difficulty,
        candidate: input.candidate.to_owned(),
        started_at: None,
        ended_at: None,
        active_millis: 0,
        headline: String::new(),
        overall: None,
        coverage: Coverage::default(),
        rounds: Vec::new(),
        competencies: Vec::new(),
        strengths: Vec::new(),
        gaps: Vec::new(),
        engines: Vec::new(),
    }
}

/// All answers to one question as one text: what is judged, and what spans lie on.
pub fn judged_answer(answers: &[Answer]) -> String {
    answers.iter().map(Answer::text).collect::<Vec<_>>().join("\n\n")
}
