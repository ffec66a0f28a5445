//! The home page: the next step, and how ready the last report says one is.

use axum::{Json, extract::State};
use domain::report::Mean;
use serde::Serialize;
use utoipa::ToSchema;

use super::interview_views::InterviewItem;
use crate::{
    app::App,
    auth::Caller,
    error::ApiError,
    interview::FINAL_PHASES,
    store::{InterviewRow, Page, ReportState, ResumeRow, ResumeStatus, StoreError, StoredPlan, Tx},
};

/// Where a person stands on the journey.
#[derive(Debug, Serialize, ToSchema)]
pub struct HomeView {
    pub account_name: String,
    pub next: NextStep,
    /// The latest report's overall; null without one.
    pub readiness: Option<Readiness>,
    pub recent: Vec<InterviewItem>,
}

/// What to do next.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NextStep {
    UploadResume,
    WaitForParsing { resume_id: String },
    ChooseRole { resume_id: String },
    Prepare { plan_id: String },
    ContinueInterview { interview_id: String },
    ReadReport { interview_id: String },
    PractiseAgain,
}

/// The overall of the latest report, with what it is a mean of.
#[derive(Debug, Serialize, ToSchema)]
pub struct Readiness {
    pub score: f64,
    pub margin: f64,
    pub of: u32,
    pub interview_id: String,
}

/// My next step and my last interviews.
#[utoipa::path(get, path = "/api/home", tag = "users",
    responses((status = 200, body = HomeView), (status = "4XX", body = ApiError)))]
pub async fn get_home(State(app): State<App>, caller: Caller) -> Result<Json<HomeView>, ApiError> {
    let mut tx = app.store.read().await?;
    let account = tx.account(&caller.id).await?;
    let few = Page { limit: 5, after: None };
    let interviews = tx.interviews(&caller.id, &few).await?;
    let resumes = tx.resumes(&caller.id, &few).await?;
    let plans = tx.plans(&caller.id, &few).await?;
    let readiness = readiness(&mut tx, &caller.id, &interviews).await?;
    Ok(Json(HomeView {
        account_name: account.name,
        next: next_step(&interviews, &resumes, &plans),
        readiness,
        recent: interviews.iter().map(InterviewItem::of).collect(),
    }))
}

fn next_step(interviews: &[InterviewRow], resumes: &[ResumeRow], plans: &[StoredPlan]) -> NextStep {
    let under_way = |it: &&InterviewRow| !FINAL_PHASES.contains(&it.summary.phase.as_str());
    if let Some(it) = interviews.iter().find(under_way) {
        return NextStep::ContinueInterview { interview_id: it.id.clone() };
    }
    if let Some(it) = interviews.first() {
        let newer = plans.iter().find(|plan| plan.created_at > it.created_at);
        if let Some(plan) = newer {
            return NextStep::Prepare { plan_id: plan.id.clone() };
        }
        return match it.report {
            ReportState::None => NextStep::PractiseAgain,
            _ => NextStep::ReadReport { interview_id: it.id.clone() },
        };
    }
    if let Some(plan) = plans.first() {
        return NextStep::Prepare { plan_id: plan.id.clone() };
    }
    first_steps(resumes)
}

fn first_steps(resumes: &[ResumeRow]) -> NextStep {
    let read = |it: &&ResumeRow| it.latest_version > 0;
    if let Some(it) = resumes.iter().find(read) {
        return NextStep::ChooseRole { resume_id: it.id.clone() };
    }
    match resumes.iter().find(|it| it.status == ResumeStatus::Parsing) {
        Some(it) => NextStep::WaitForParsing { resume_id: it.id.clone() },
        None => NextStep::UploadResume,
    }
}

async fn readiness(
    tx: &mut Tx,
    owner: &str,
    interviews: &[InterviewRow],
) -> Result<Option<Readiness>, StoreError> {
    let Some(last) = interviews.iter().find(|it| it.overall.is_some()) else {
        return Ok(None);
    };
    let stored = tx.report_of(owner, &last.id).await?;
    let overall = stored.and_then(|it| it.report.overall);
    Ok(overall.map(|Mean { score, margin, of }| Readiness {
        score,
        margin,
        of,
        interview_id: last.id.clone(),
    }))
}
