//! The analysis.

use super::{AtsAnalysis, JobDescription};
use crate::{
    content::{Catalog, SkillFinder},
    plan::RoleRef,
    resume::Profile,
    time::Month,
};

/// Everything an analysis follows from.
#[derive(Debug, Clone, Copy)]
pub struct AnalysisInput<'a> {
    /// The résumé.
    pub profile: &'a Profile,
    /// The role, if one was named.
    pub role: Option<&'a RoleRef>,
    /// The job description, if one was given.
    pub job: Option<&'a JobDescription>,
    /// The content.
    pub catalog: &'a Catalog,
    /// Built from the catalog.
    pub finder: &'a SkillFinder,
    /// The present month.
    pub now: Month,
}

/// Holds a résumé against a role, a job description, or both.
pub fn analyse(input: &AnalysisInput<'_>) -> AtsAnalysis {
    AtsAnalysis {
        rules_version: "1".to_owned(),
        content_version: input.catalog.version.clone(),
        role: input.role.cloned(),
        job: input.job.cloned(),
        overall: 0.0,
        components: Vec::new(),
        requirements: Vec::new(),
        advice: Vec::new(),
    }
}
