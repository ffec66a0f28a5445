//! The report of one interview: content without layout, computed from stored evaluations alone.

mod types;
mod write;

pub use types::{
    AnswerText, CompetencyScore, Coverage, Mean, Report, ReportQuestion, ReportRound, Standing,
};
pub use write::{ReportInput, judged_answer, write};
