//! What is asked for: by the job description, or where there is none, by the occupation.

use super::{AnalysisInput, Importance, Requirement};
use crate::{
    content::{Occupation, Seniority},
    role::level_of_title,
};

/// Everything a résumé is held against.
pub(super) struct Asked {
    pub title: Option<String>,
    pub requirements: Vec<Requirement>,
    /// Years of experience, demanded or usual for the level in the title.
    pub years: Option<u32>,
    pub education: Option<String>,
    /// An occupation lists more common skills and tools than anybody has; this share of them is
    /// a full house. A job description's wishes all count.
    pub full_house: f64,
}

impl Asked {
    /// A job description that asks for anything comes first: it is the more exact of the two,
    /// and the role then only lends a title where the text has none.
    pub(super) fn of(input: &AnalysisInput<'_>) -> Asked {
        let role_title = input.role.map(|it| it.title.clone());
        let job = input.job;
        let requirements = job.map_or_else(Vec::new, |it| it.requirements.clone());
        let title = job.and_then(|it| it.title.clone()).or(role_title);
        let level = title.as_deref().and_then(level_of_title);
        let years = job.and_then(|it| it.min_years).or(level.and_then(usual_years));
        let education = job.and_then(|it| it.education.clone());
        if requirements.is_empty() {
            let requirements = occupation(input).map_or_else(Vec::new, of_occupation);
            return Asked { title, requirements, years, education, full_house: 0.5 };
        }
        Asked { title, requirements, years, education, full_house: 1.0 }
    }
}

fn occupation<'a>(input: &AnalysisInput<'a>) -> Option<&'a Occupation> {
    input.catalog.occupation(input.role?.code.as_deref()?)
}

/// Core skills are musts, common skills and tools are wishes.
fn of_occupation(it: &Occupation) -> Vec<Requirement> {
    let requirement = |skill: &String, importance| Requirement {
        skill: skill.clone(),
        as_written: skill.clone(),
        importance,
        sentence: String::new(),
    };
    let must = it.skills.core.iter().map(|skill| requirement(skill, Importance::Required));
    let wishes = it.skills.common.iter().chain(&it.skills.tools);
    must.chain(wishes.map(|skill| requirement(skill, Importance::Preferred))).collect()
}

/// Years usual before a level, by the bounds of [`Seniority`]; beginners need none.
fn usual_years(level: Seniority) -> Option<u32> {
    match level {
        Seniority::Intern | Seniority::Junior => None,
        Seniority::Mid => Some(2),
        Seniority::Senior | Seniority::Lead => Some(5),
        Seniority::Executive => Some(10),
    }
}
