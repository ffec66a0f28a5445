//! ATS analyses as the wire shows them.

use domain::{
    ats::{
        Advice, AtsAnalysis, Component, Importance, JobDescription, Match, Quote, RequirementResult,
    },
    content::Seniority,
    plan::RoleRef,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{extract::when, shapes};
use crate::store::AnalysisRow;

/// What to hold a résumé against: a role, a job description, or both.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnalysisBody {
    /// Code of an occupation, or a title in one's own words.
    pub role: Option<String>,
    /// The text of an advertisement.
    pub job_description: Option<String>,
}

/// An analysis in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct AnalysisItem {
    pub id: String,
    pub resume_id: String,
    pub resume_version: i64,
    pub role_title: Option<String>,
    pub has_job_description: bool,
    /// 0 to 100.
    pub overall: f64,
    pub created_at: String,
}

/// One page of analyses.
#[derive(Debug, Serialize, ToSchema)]
pub struct AnalysisPage {
    pub items: Vec<AnalysisItem>,
    pub next: Option<String>,
}

/// A stored analysis with everything it rests on.
#[derive(Debug, Serialize, ToSchema)]
pub struct AnalysisView {
    #[serde(flatten)]
    pub item: AnalysisItem,
    pub rules_version: String,
    #[schema(value_type = Option<shapes::RoleRef>)]
    pub role: Option<RoleRef>,
    pub job: Option<JobView>,
    pub components: Vec<ComponentView>,
    pub requirements: Vec<RequirementView>,
    pub advice: Vec<AdviceView>,
}

/// A job description as it was understood.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = JobDescriptionView)]
pub struct JobView {
    pub title: Option<String>,
    #[schema(value_type = Option<shapes::Seniority>)]
    pub seniority: Option<Seniority>,
    pub min_years: Option<u32>,
    pub education: Option<String>,
}

/// One part of the score.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComponentView {
    pub name: String,
    pub label: String,
    /// 0 to 100; null when nothing asks for it.
    pub score: Option<f64>,
    pub weight: f64,
    pub why: String,
}

/// One thing that is asked for, and what the résumé says to it.
#[derive(Debug, Serialize, ToSchema)]
pub struct RequirementView {
    pub skill: String,
    pub as_written: String,
    #[schema(value_type = shapes::Importance)]
    pub importance: Importance,
    #[schema(value_type = shapes::Match)]
    pub found: Match,
    /// The sentence of the job description; empty when the role asks for it.
    pub sentence: String,
    pub evidence: Vec<QuoteView>,
}

/// The résumé's words, with the field they stand in.
#[derive(Debug, Serialize, ToSchema)]
pub struct QuoteView {
    pub field: String,
    pub quote: String,
}

/// One thing to do.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdviceView {
    pub code: String,
    pub field: Option<String>,
    pub message: String,
}

impl AnalysisItem {
    pub fn of(row: &AnalysisRow) -> AnalysisItem {
        AnalysisItem {
            id: row.id.clone(),
            resume_id: row.resume_id.clone(),
            resume_version: row.resume_version,
            role_title: row.analysis.role.as_ref().map(|it| it.title.clone()),
            has_job_description: row.job_description.is_some(),
            overall: row.analysis.overall,
            created_at: when(row.created_at),
        }
    }
}

impl AnalysisView {
    pub fn of(row: AnalysisRow) -> AnalysisView {
        let item = AnalysisItem::of(&row);
        let AtsAnalysis { rules_version, role, job, components, requirements, advice, .. } =
            row.analysis;
        AnalysisView {
            item,
            rules_version,
            role,
            job: job.map(JobView::of),
            components: components.into_iter().map(ComponentView::of).collect(),
            requirements: requirements.into_iter().map(RequirementView::of).collect(),
            advice: advice.into_iter().map(AdviceView::of).collect(),
        }
    }
}

impl JobView {
    fn of(it: JobDescription) -> JobView {
        JobView {
            title: it.title,
            seniority: it.seniority,
            min_years: it.min_years,
            education: it.education,
        }
    }
}

impl ComponentView {
    fn of(it: Component) -> ComponentView {
        let label = match it.name.as_str() {
            "required_skills" => "Required skills",
            "preferred_skills" => "Preferred skills",
            "title" => "Title and seniority",
            "experience" => "Experience",
            "education" => "Education and certificates",
            "achievements" => "Achievements",
            "clarity" => "Clarity",
            "parse_risk" => "What a machine reads",
            other => other,
        };
        ComponentView {
            label: label.to_owned(),
            name: it.name,
            score: it.score,
            weight: it.weight,
            why: it.why,
        }
    }
}

impl RequirementView {
    fn of(it: RequirementResult) -> RequirementView {
        RequirementView {
            skill: it.requirement.skill,
            as_written: it.requirement.as_written,
            importance: it.requirement.importance,
            found: it.found,
            sentence: it.requirement.sentence,
            evidence: it.evidence.into_iter().map(QuoteView::of).collect(),
        }
    }
}

impl QuoteView {
    fn of(it: Quote) -> QuoteView {
        QuoteView { field: it.field, quote: it.quote }
    }
}

impl AdviceView {
    fn of(it: Advice) -> AdviceView {
        AdviceView { code: it.code, field: it.field, message: it.message }
    }
}
