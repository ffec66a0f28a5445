//! The report of one interview: content without layout, computed from stored evaluations alone.

mod advice;
mod findings;
mod headline;
mod mean;
mod question;
#[cfg(test)]
mod tests;
mod types;
mod words;
mod write;

pub use findings::{STRONG_FROM, WEAK_BELOW};
pub use types::{
    AnswerText, CompetencyScore, Coverage, Mean, Report, ReportQuestion, ReportRound, Standing,
};
pub use write::{ReportInput, judged_answer, write};
