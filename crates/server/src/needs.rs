//! What a role and a job ask for, and what a résumé says to it: what a plan starts from.

use std::collections::BTreeMap;

use domain::ats::{AtsAnalysis, Importance, Match};

/// The requirements of an analysis, sorted by how the résumé meets them.
#[derive(Default)]
pub struct Needs {
    /// Skill → JSON pointer of the profile field that shows it.
    pub shown: BTreeMap<String, Option<String>>,
    pub gaps: Vec<String>,
    pub all: Vec<String>,
    /// What the job description requires; a role alone requires nothing in particular.
    pub required: Vec<String>,
}

impl Needs {
    pub fn of(analysis: &AtsAnalysis) -> Needs {
        let mut needs = Needs::default();
        for it in &analysis.requirements {
            let skill = it.requirement.skill.clone();
            needs.all.push(skill.clone());
            let of_job = !it.requirement.sentence.is_empty();
            if of_job && it.requirement.importance == Importance::Required {
                needs.required.push(skill.clone());
            }
            match it.found {
                Match::Missing => needs.gaps.push(skill),
                _ => {
                    needs.shown.insert(skill, it.evidence.first().map(|it| it.field.clone()));
                }
            }
        }
        needs
    }
}
