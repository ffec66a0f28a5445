//! How the interviewer hears: handed in, so that a better ear changes no rule.

use super::intent::{Intent, Moment};
use crate::{evaluation::Sign, plan::PlannedQuestion};

/// What is understood of words.
pub struct Senses<'a> {
    /// What words mean at a moment, after what the interviewer said last, with a confidence from
    /// 0 to 1.
    pub meaning: &'a dyn Fn(&str, Moment, &str) -> (Intent, f64),
    /// What the answers to a question so far call for, most telling first.
    pub reading: &'a dyn Fn(&PlannedQuestion, &str) -> Vec<Sign>,
}
