//! Plans: made once from résumé, role and wishes; looked at; never changed.

use std::collections::BTreeSet;

use axum::{Json, extract::State, http::StatusCode};
use domain::{
    analytics,
    content::{Competency, Seniority},
    plan::{self, Plan, PlanRequest, Wishes},
    resume,
    time::Month,
};

use super::{
    analyses::{Fit, off_thread},
    extract::{Body, Id, Once, PageQuery, Reply},
    plan_views::{PlanBody, PlanItem, PlanPage, PlanView},
    resumes::profile_of,
};
use crate::{
    app::App,
    auth::Caller,
    clock,
    error::ApiError,
    needs::Needs,
    store::{CompetencyMean, Version},
};

/// Questions of so many earlier plans are avoided while there are others.
const REMEMBERED_PLANS: i64 = 10;

/// My plans, newest first.
#[utoipa::path(get, path = "/api/plans", tag = "plans", params(PageQuery),
    responses((status = 200, body = PlanPage), (status = "4XX", body = ApiError)))]
pub async fn list_plans(
    State(app): State<App>,
    caller: Caller,
    query: PageQuery,
) -> Result<Json<PlanPage>, ApiError> {
    let rows = app.store.read().await?.plans(&caller.id, &query.page()).await?;
    let (rows, next) = query.cut(rows, |it| &it.id);
    Ok(Json(PlanPage { items: rows.iter().map(PlanItem::of).collect(), next }))
}

/// Make a plan. It is stored once and never generated again.
#[utoipa::path(post, path = "/api/plans", tag = "plans", request_body = PlanBody,
    responses((status = 201, body = PlanView), (status = "4XX", body = ApiError)))]
pub async fn create_plan(
    State(app): State<App>,
    caller: Caller,
    once: Once,
    Body(body): Body<PlanBody>,
) -> Result<Reply, ApiError> {
    let mut tx = app.store.read().await?;
    if let Some(first) = once.first(&mut tx, &caller).await? {
        return Ok(first);
    }
    let resume_id = body.resume_id.to_string();
    let (_, version) = profile_of(&mut tx, &caller.id, &resume_id).await?;
    let earlier = Earlier {
        asked: tx.questions_planned_before(&caller.id, REMEMBERED_PLANS).await?,
        weak: weak(tx.competency_means(&caller.id).await?),
    };
    drop(tx);
    let plan = {
        let app = app.clone();
        off_thread(move || decide(&app, &version, &earlier, body)).await?
    };
    let now = (app.now)();
    let mut tx = app.store.begin().await?;
    if let Some(first) = once.claim(&mut tx, &caller, now).await? {
        return Ok(first);
    }
    tx.resume(&caller.id, &resume_id).await?;
    let id = app.fresh_id();
    tx.add_plan(&caller.id, &id, &resume_id, &plan, now).await?;
    let stored = tx.plan(&caller.id, &id).await?;
    let reply = Reply::created(&PlanView::of(&stored, &app.content.catalog));
    once.keep(&mut tx, &caller, &reply).await?;
    tx.commit().await?;
    Ok(reply)
}

/// What earlier plans and reports say to this one.
struct Earlier {
    asked: BTreeSet<String>,
    weak: Vec<Competency>,
}

fn decide(
    app: &App,
    version: &Version,
    earlier: &Earlier,
    body: PlanBody,
) -> Result<Plan, ApiError> {
    let month = Month::of((app.now)());
    let fit = Fit::of(app, Some(&body.role), body.job_description.as_deref())?;
    let needs = Needs::of(&fit.analyse(app, version));
    let seniority = resume::seniority(&version.profile, month).unwrap_or(Seniority::Junior);
    Ok(plan::build(&PlanRequest {
        catalog: &app.content.catalog,
        profile: &version.profile,
        profile_skills: &needs.shown,
        gaps: &needs.gaps,
        requirements: &needs.all,
        role: fit.role_or_general(),
        seniority,
        wishes: wishes(body),
        asked_before: &earlier.asked,
        weak: &earlier.weak,
    })?)
}

fn wishes(body: PlanBody) -> Wishes {
    Wishes {
        rounds: body.rounds.map(|it| it.into_iter().map(|it| (it.kind, it.count)).collect()),
        difficulty: body.difficulty,
        persona: body.persona,
        company_style: body.company_style,
        seed: body.seed.map_or_else(fresh_seed, u64::from),
        skipped: body.skipped.unwrap_or_default(),
    }
}

/// A seed that fits a number in every JSON reader.
fn fresh_seed() -> u64 {
    u64::from(u32::from_le_bytes(clock::secret_bytes()))
}

fn weak(means: Vec<CompetencyMean>) -> Vec<Competency> {
    let means: Vec<_> = means.into_iter().map(|it| (it.competency, it.score)).collect();
    analytics::weak(&means)
}

/// A stored plan, without its questions' words and rubrics.
#[utoipa::path(get, path = "/api/plans/{id}", tag = "plans", params(("id" = Uuid, Path)),
    responses((status = 200, body = PlanView), (status = "4XX", body = ApiError)))]
pub async fn get_plan(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<Json<PlanView>, ApiError> {
    let stored = app.store.read().await?.plan(&caller.id, &id).await?;
    Ok(Json(PlanView::of(&stored, &app.content.catalog)))
}

/// Delete a plan that no interview uses.
#[utoipa::path(delete, path = "/api/plans/{id}", tag = "plans", params(("id" = Uuid, Path)),
    responses((status = 204), (status = "4XX", body = ApiError)))]
pub async fn delete_plan(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<StatusCode, ApiError> {
    let mut tx = app.store.begin().await?;
    tx.delete_plan(&caller.id, &id).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
