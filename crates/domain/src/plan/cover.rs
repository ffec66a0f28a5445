//! What a plan must ask about when it can: the skills a job requires, what the person wants
//! looked at, and weak competencies that are due.

use super::{
    PlanRequest, Reason,
    draft::Draft,
    pool::{Candidate, Pool, canonical},
    request::Focus,
};
use crate::content::{Competency, Question};

/// Something the plan must ask about when it can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Want {
    /// A skill the job requires.
    Required(String),
    /// Something the person wants looked at.
    Focus(Focus),
    /// A weak competency whose turn it is.
    Due(Competency),
}

impl Want {
    /// All of a request: the person's own wishes first.
    pub(super) fn all(request: &PlanRequest<'_>, pool: &Pool<'_>) -> Vec<Want> {
        let required = request.required.iter().map(|it| canonical(request.catalog, it).to_owned());
        let mut all: Vec<Want> = pool.focus().iter().cloned().map(Want::Focus).collect();
        all.extend(required.map(Want::Required));
        all.extend(request.history.due.iter().copied().map(Want::Due));
        all
    }

    /// Whether a question meets it.
    pub(super) fn is_met_by(&self, question: &Question) -> bool {
        match self {
            Want::Required(skill) | Want::Focus(Focus::Skill(skill)) => {
                question.skills.contains(skill)
            }
            Want::Due(competency) | Want::Focus(Focus::Competency(competency)) => {
                question.competency == *competency
            }
        }
    }

    /// Whether the plan in the making meets it.
    pub(super) fn is_met(&self, drafts: &[Draft<'_>]) -> bool {
        drafts.iter().flat_map(|it| &it.chosen).any(|it| self.is_met_by(it.question))
    }

    /// Why a question that was taken in for it is there. A requirement keeps the question's own
    /// reason, which says whether the résumé shows the skill.
    pub(super) fn reason(&self, candidate: &Candidate<'_>) -> Reason {
        match self {
            Want::Due(competency) => Reason::Weakness { competency: *competency },
            Want::Focus(_) => Reason::Focus { on: self.name() },
            Want::Required(_) => candidate.why.clone(),
        }
    }

    /// What people read.
    pub(super) fn name(&self) -> String {
        match self {
            Want::Required(skill) | Want::Focus(Focus::Skill(skill)) => skill.clone(),
            Want::Due(competency) | Want::Focus(Focus::Competency(competency)) => {
                competency.label().to_owned()
            }
        }
    }
}

/// A note names so many of what it could not ask about. Ours.
const NAMED: usize = 8;

/// What the plan says about wants it could not meet; `None` when it met all.
pub(super) fn unmet(wants: &[Want], drafts: &[Draft<'_>]) -> Option<String> {
    let unmet: Vec<String> = wants.iter().filter(|it| !it.is_met(drafts)).map(Want::name).collect();
    if unmet.is_empty() {
        return None;
    }
    let named = unmet.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    let more = unmet.len().saturating_sub(NAMED);
    let names = if more == 0 { named } else { format!("{named} and {more} more") };
    Some(format!(
        "Not asked about: {names}. The bank has no new question for it at this difficulty, or the \
         rounds have no room for one."
    ))
}
