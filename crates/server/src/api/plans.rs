//! Plans: made once from résumé, role and wishes; looked at; never changed.

use axum::{Json, extract::State, http::StatusCode};
use domain::{
    analytics,
    content::{Competency, Seniority},
    plan::{self, History, Plan, PlanRefused, PlanRequest, REMEMBERED, Shape, Wishes},
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
    store::{CompetencyMean, StoredPlan, Tx, Version},
};

/// So many earlier interviews tell when a weak competency was last practised on purpose.
const LOOKED_BACK: i64 = 10;

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
    let history = history(&mut tx, &caller).await?;
    drop(tx);
    let plan = {
        let app = app.clone();
        off_thread(move || decide(&app, &version, &history, body)).await?
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

/// What earlier interviews, waiting plans and reports say to a new plan.
async fn history(tx: &mut Tx, caller: &Caller) -> Result<History, ApiError> {
    let plans = |it: Vec<StoredPlan>| it.into_iter().map(|it| it.plan).collect::<Vec<Plan>>();
    let sat = plans(tx.plans_sat(&caller.id, LOOKED_BACK).await?);
    let waiting = plans(tx.plans_waiting(&caller.id, REMEMBERED as i64).await?);
    let weak = weak(tx.competency_means(&caller.id).await?);
    Ok(History::of(&sat, &waiting, &weak))
}

fn decide(
    app: &App,
    version: &Version,
    history: &History,
    body: PlanBody,
) -> Result<Plan, ApiError> {
    let month = Month::of((app.now)());
    let (fit, role) = Fit::for_plan(app, &body.role, body.job_description.as_deref())?;
    let needs = Needs::of(&fit.analyse(app, version));
    let seniority = resume::seniority(&version.profile, month).unwrap_or(Seniority::Junior);
    Ok(plan::build(&PlanRequest {
        catalog: &app.content.catalog,
        profile: &version.profile,
        profile_skills: &needs.shown,
        gaps: &needs.gaps,
        requirements: &needs.all,
        required: &needs.required,
        role,
        seniority,
        wishes: wishes(body)?,
        history,
        now: month,
    })?)
}

fn wishes(body: PlanBody) -> Result<Wishes, PlanRefused> {
    let shape = match (body.rounds, body.minutes) {
        (None, None) => Shape::Usual,
        (Some(rounds), None) => {
            Shape::Counts(rounds.into_iter().map(|it| (it.kind, it.count)).collect())
        }
        (None, Some(minutes)) => Shape::Minutes(minutes),
        (Some(_), Some(_)) => return Err(PlanRefused::CountsAndMinutes),
    };
    Ok(Wishes {
        shape,
        difficulty: body.difficulty,
        persona: body.persona,
        company_style: body.company_style,
        focus: body.focus.unwrap_or_default(),
        seed: body.seed.map_or_else(fresh_seed, u64::from),
        skipped: body.skipped.unwrap_or_default(),
        hints: body.hints.unwrap_or_default(),
        answer_minutes: body.answer_minutes,
    })
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
