//! The report of one interview: content without layout, computed from stored evaluations alone.

mod types;

pub use types::{
    AnswerText, CompetencyScore, Coverage, Mean, Report, ReportQuestion, ReportRound, Standing,
};
