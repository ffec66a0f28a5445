//! Live interviews over plain HTTP: open one, look at it, give it commands.

use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
};
use serde::Deserialize;
use utoipa::IntoParams;

use super::{
    extract::{Body, Id, Once, PageQuery, Reply},
    interview_bodies::{CommandBody, DraftBody, InterviewBody, command},
    interview_views::{
        CommandView, EventView, EventsView, InterviewItem, InterviewPage, InterviewView,
    },
};
use crate::{
    app::App,
    auth::Caller,
    error::ApiError,
    interview,
    store::{InterviewRow, ReportState},
};

/// My interviews, newest first.
#[utoipa::path(get, path = "/api/interviews", tag = "interviews", params(PageQuery),
    responses((status = 200, body = InterviewPage), (status = "4XX", body = ApiError)))]
pub async fn list_interviews(
    State(app): State<App>,
    caller: Caller,
    query: PageQuery,
) -> Result<Json<InterviewPage>, ApiError> {
    let rows = app.store.read().await?.interviews(&caller.id, &query.page()).await?;
    let (rows, next) = query.cut(rows, |it| &it.id);
    Ok(Json(InterviewPage { items: rows.iter().map(InterviewItem::of).collect(), next }))
}

/// Sit down to a plan. Nothing is said yet; the command `open` begins.
#[utoipa::path(post, path = "/api/interviews", tag = "interviews", request_body = InterviewBody,
    responses((status = 201, body = InterviewView), (status = "4XX", body = ApiError)))]
pub async fn create_interview(
    State(app): State<App>,
    caller: Caller,
    once: Once,
    Body(body): Body<InterviewBody>,
) -> Result<Reply, ApiError> {
    let now = (app.now)();
    let mut tx = app.store.begin().await?;
    if let Some(first) = once.claim(&mut tx, &caller, now).await? {
        return Ok(first);
    }
    let plan = tx.plan(&caller.id, &body.plan_id.to_string()).await?;
    let account = tx.account(&caller.id).await?;
    let row = InterviewRow {
        id: app.fresh_id(),
        plan_id: plan.id,
        plan_hash: plan.hash,
        candidate: account.name,
        role: plan.plan.role.clone(),
        difficulty: plan.plan.difficulty,
        created_at: now,
        summary: interview::fresh_summary(&plan.plan),
        report: ReportState::None,
        overall: None,
    };
    tx.add_interview(&caller.id, &row).await?;
    let room = interview::load(&mut tx, &caller.id, &row.id).await?;
    let reply = Reply::created(&InterviewView::of(&app, &room, None)?);
    once.keep(&mut tx, &caller, &reply).await?;
    tx.commit().await?;
    Ok(reply)
}

/// Where an interview stands, with its transcript.
#[utoipa::path(get, path = "/api/interviews/{id}", tag = "interviews", params(("id" = Uuid, Path)),
    responses((status = 200, body = InterviewView), (status = "4XX", body = ApiError)))]
pub async fn get_interview(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<Json<InterviewView>, ApiError> {
    let (room, draft) = look(&app, &caller, &id).await?;
    Ok(Json(InterviewView::of(&app, &room, draft)?))
}

/// The interview with what was typed for its open question.
async fn look(
    app: &App,
    caller: &Caller,
    id: &str,
) -> Result<(interview::Room, Option<String>), ApiError> {
    let mut tx = app.store.read().await?;
    let room = interview::load(&mut tx, &caller.id, id).await?;
    let draft = match room.state.open() {
        Some(place) => tx.draft(&caller.id, id, place).await?,
        None => None,
    };
    Ok((room, draft))
}

/// `?after=` of an event stream.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AfterQuery {
    /// Number of the last event the client has; 0 for all.
    #[serde(default)]
    pub after: i64,
}

/// The events after a number.
#[utoipa::path(get, path = "/api/interviews/{id}/events", tag = "interviews",
    params(("id" = Uuid, Path), AfterQuery),
    responses((status = 200, body = EventsView), (status = "4XX", body = ApiError)))]
pub async fn list_events(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
    query: Result<Query<AfterQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<EventsView>, ApiError> {
    let Query(AfterQuery { after }) = query?;
    let mut tx = app.store.read().await?;
    let row = tx.interview(&caller.id, &id).await?;
    let events = tx.events(&caller.id, &id, after).await?;
    let events = events.iter().map(EventView::of).collect();
    Ok(Json(EventsView { events, last_seq: row.summary.last_seq }))
}

/// Give a command. Its Idempotency-Key is the command's key: a repeat returns what it did first.
#[utoipa::path(post, path = "/api/interviews/{id}/commands", tag = "interviews",
    params(("id" = Uuid, Path)), request_body = CommandBody,
    responses((status = 200, body = CommandView), (status = "4XX", body = ApiError)))]
pub async fn post_command(
    State(app): State<App>,
    caller: Caller,
    once: Once,
    Id(id): Id,
    Body(body): Body<CommandBody>,
) -> Result<Json<CommandView>, ApiError> {
    let key = once.key_or(app.fresh_id());
    let events = give(&app, &caller, &id, &key, body).await?;
    let (room, draft) = look(&app, &caller, &id).await?;
    let events = events.iter().map(EventView::of).collect();
    Ok(Json(CommandView { events, interview: InterviewView::of(&app, &room, draft)? }))
}

/// Keep what was typed so far for the open question, so that it is there on any device. Blank text
/// forgets it; so does the answer.
#[utoipa::path(put, path = "/api/interviews/{id}/draft", tag = "interviews",
    params(("id" = Uuid, Path)), request_body = DraftBody,
    responses((status = 204), (status = "4XX", body = ApiError)))]
pub async fn put_draft(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
    Body(body): Body<DraftBody>,
) -> Result<StatusCode, ApiError> {
    keep_draft(&app, &caller, &id, body).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The socket comes through here too.
pub(super) async fn keep_draft(
    app: &App,
    caller: &Caller,
    id: &str,
    DraftBody { text, at, follow_up }: DraftBody,
) -> Result<(), ApiError> {
    Ok(interview::keep_draft(app, (&caller.id, id), (at, follow_up), &text).await?)
}

/// Parses and performs; the socket comes through here too.
pub(super) async fn give(
    app: &App,
    caller: &Caller,
    id: &str,
    key: &str,
    body: CommandBody,
) -> Result<Vec<crate::store::StoredEvent>, ApiError> {
    let command = command(body)?;
    // Keys of ours, such as the clock's, are out of reach.
    let key = format!("by:{key}");
    Ok(interview::perform(app, (&caller.id, id), &key, command).await?)
}

/// Delete an interview with its transcript, evaluations and report.
#[utoipa::path(delete, path = "/api/interviews/{id}", tag = "interviews",
    params(("id" = Uuid, Path)), responses((status = 204), (status = "4XX", body = ApiError)))]
pub async fn delete_interview(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<StatusCode, ApiError> {
    let mut tx = app.store.begin().await?;
    tx.delete_interview(&caller.id, &id).await?;
    tx.commit().await?;
    app.changed(&id);
    Ok(StatusCode::NO_CONTENT)
}
