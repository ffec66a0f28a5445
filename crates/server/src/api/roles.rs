//! Which roles a résumé speaks for, ranked, with the lines that say so.

use axum::{Json, extract::State};
use domain::{
    content::Seniority,
    role::{self, RankedRole},
    time::Month,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{extract::Id, resumes::profile_of, shapes};
use crate::{app::App, auth::Caller, error::ApiError, store::tag_of};

/// Ranked roles, best first.
#[derive(Debug, Serialize, ToSchema)]
pub struct RolesView {
    pub roles: Vec<RoleView>,
    /// `unclear` when no role stands out.
    #[schema(value_type = shapes::Verdict)]
    pub verdict: String,
}

/// One role.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoleView {
    pub code: String,
    pub title: String,
    pub group: String,
    /// 0 to 100.
    pub score: f64,
    #[schema(value_type = Option<shapes::Seniority>)]
    pub seniority: Option<Seniority>,
    /// 0 to 1.
    pub confidence: f64,
    pub evidence: Vec<RoleEvidenceView>,
    /// Core skills the résumé does not show.
    pub missing: Vec<String>,
    pub next_step: Option<NextStepView>,
}

/// The résumé's words a role rests on.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoleEvidenceView {
    /// JSON pointer into the profile.
    pub field: String,
    pub quote: String,
    pub skill: Option<String>,
}

/// The next step of the ladder and what it asks for.
#[derive(Debug, Serialize, ToSchema)]
pub struct NextStepView {
    pub title: String,
    pub skills: Vec<String>,
}

/// Rank the roles this résumé speaks for.
#[utoipa::path(get, path = "/api/resumes/{id}/roles", tag = "resumes", params(("id" = Uuid, Path)),
    responses((status = 200, body = RolesView), (status = "4XX", body = ApiError)))]
pub async fn rank_roles(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<Json<RolesView>, ApiError> {
    let (_, version) = profile_of(&mut app.store.read().await?, &caller.id, &id).await?;
    let content = &app.content;
    let month = Month::of((app.now)());
    let ranking = role::rank(&version.profile, &content.catalog, &content.finder, month);
    Ok(Json(RolesView {
        roles: ranking.roles.into_iter().map(RoleView::of).collect(),
        verdict: tag_of(&ranking.verdict),
    }))
}

impl RoleView {
    fn of(it: RankedRole) -> RoleView {
        let evidence = it.evidence.into_iter().map(|it| RoleEvidenceView {
            field: it.field,
            quote: it.quote,
            skill: it.skill,
        });
        RoleView {
            code: it.code,
            title: it.title,
            group: it.group,
            score: it.score,
            seniority: it.seniority,
            confidence: it.confidence,
            evidence: evidence.collect(),
            missing: it.missing,
            next_step: it.next_step.map(|it| NextStepView { title: it.title, skills: it.skills }),
        }
    }
}
