//! The analysis.

use super::{
    AtsAnalysis, Component, JobDescription,
    advice::advice,
    asked::Asked,
    components::{Reading, one_decimal},
    matching::match_all,
    shown::Shown,
};
use crate::{
    content::{Catalog, SkillFinder},
    plan::RoleRef,
    resume::Profile,
    time::Month,
};

/// Changed with every formula, weight or word list that can change a score.
const RULES_VERSION: &str = "1";

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

/// Holds a résumé against a role, a job description, or both. `overall` is the weighted mean of
/// the parts that something asks for.
pub fn analyse(input: &AnalysisInput<'_>) -> AtsAnalysis {
    let asked = Asked::of(input);
    let shown = Shown::new(input.profile, input.finder);
    let matched = match_all(&asked.requirements, &shown);
    let components = Reading {
        profile: input.profile,
        asked: &asked,
        matched: &matched,
        catalog: input.catalog,
        now: input.now,
    }
    .components();
    AtsAnalysis {
        rules_version: RULES_VERSION.to_owned(),
        content_version: input.catalog.version.clone(),
        role: input.role.cloned(),
        job: input.job.cloned(),
        overall: overall(&components),
        advice: advice(input.profile, &matched),
        components,
        requirements: matched.into_iter().map(|it| it.result).collect(),
    }
}

fn overall(components: &[Component]) -> f64 {
    one_decimal(components.iter().map(|it| it.score.unwrap_or(0.0) * it.weight).sum())
}
