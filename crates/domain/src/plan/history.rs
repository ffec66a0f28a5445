//! What earlier interviews say to a new plan: which questions to leave out for now, and which
//! weak competencies are due again.

use std::collections::BTreeSet;

use super::{Plan, Reason};
use crate::content::Competency;

/// Questions of so many earlier interviews are not asked again while there are others.
pub const REMEMBERED: usize = 5;

/// What earlier interviews say to a new plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// Ids of the questions of the last [`REMEMBERED`] interviews, and of plans still waiting.
    pub asked: BTreeSet<String>,
    /// Competencies earlier interviews were weak in and whose turn it is.
    pub due: Vec<Competency>,
}

impl History {
    /// From the plans of earlier interviews, newest first, the plans no interview has used yet,
    /// and the competencies that were weak.
    pub fn of(sat: &[Plan], waiting: &[Plan], weak: &[Competency]) -> History {
        let recent = sat.iter().take(REMEMBERED).chain(waiting);
        History {
            asked: recent
                .flat_map(|it| it.questions().map(|(_, it)| it.question_id.clone()))
                .collect(),
            due: weak.iter().copied().filter(|it| is_due(sat, *it)).collect(),
        }
    }
}

/// A weak competency comes back after growing pauses: at once, then after one interview without
/// it, then after two, then after four (expanding rehearsal, Landauer and Bjork 1978).
fn is_due(plans: &[Plan], competency: Competency) -> bool {
    let practised: Vec<bool> = plans.iter().map(|it| practises(it, competency)).collect();
    let times = practised.iter().filter(|it| **it).count();
    let since = practised.iter().take_while(|it| !**it).count();
    match times {
        0 => true,
        1 => since >= 1,
        2 => since >= 2,
        _ => since >= 4,
    }
}

/// Whether a plan took a question in because of a weakness in this competency.
fn practises(plan: &Plan, competency: Competency) -> bool {
    plan.questions().any(|(_, it)| it.why == Reason::Weakness { competency })
}
