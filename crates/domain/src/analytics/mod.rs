//! How interviews develop over time, from stored scores alone.

use serde::{Deserialize, Serialize};

use crate::content::Competency;

/// Whether scores go up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    /// Up.
    Improving,
    /// Down.
    Declining,
    /// Neither.
    Steady,
}

/// The trend of scores, oldest first; `None` with too few of them.
pub fn trend(scores: &[f64]) -> Option<Trend> {
    let _ = scores;
    None
}

/// Competencies whose mean is low enough to be asked about again.
pub fn weak(means: &[(Competency, f64)]) -> Vec<Competency> {
    let _ = means;
    Vec::new()
}
