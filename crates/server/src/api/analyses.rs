//! ATS analyses: a résumé against a role, a job description, or both.

use axum::{Json, extract::State};
use domain::{
    ats::{self, AnalysisInput, AtsAnalysis, JobDescription},
    plan::RoleRef,
    role,
    time::Month,
};

use super::{
    analysis_views::{AnalysisBody, AnalysisItem, AnalysisPage, AnalysisView},
    extract::{Body, Id, Once, PageQuery, Reply},
    resumes::profile_of,
};
use crate::{
    app::App,
    auth::Caller,
    error::ApiError,
    store::{AnalysisRow, NewAnalysis, Version},
};

/// The longest job description, in characters.
const MAX_JOB_CHARS: usize = 50_000;
/// The longest name of a role, in characters.
const MAX_ROLE_CHARS: usize = 200;

/// What a résumé is held against.
pub(super) struct Fit {
    role: Option<RoleRef>,
    job: Option<JobDescription>,
}

impl Fit {
    /// Understands what was asked for; blank is the same as nothing.
    pub(super) fn of(app: &App, role: Option<&str>, job: Option<&str>) -> Result<Fit, ApiError> {
        let said = |it: Option<&'_ str>| it.map(spoken).filter(|it| !it.is_empty());
        let job = said(job);
        if job.as_ref().is_some_and(|it| it.chars().count() > MAX_JOB_CHARS) {
            let message = "A job description has at most 50,000 characters.";
            return Err(ApiError::field("job_description", message));
        }
        let role = role.map(named).transpose()?.filter(|it| !it.is_empty());
        let content = &app.content;
        let job = job.map(|it| ats::read_job(&it, &content.catalog, &content.finder));
        let role = role.map(|asked| resolve(app, &asked)).transpose()?;
        Ok(Fit { role, job })
    }

    pub(super) fn analyse(&self, app: &App, version: &Version) -> AtsAnalysis {
        ats::analyse(&AnalysisInput {
            profile: &version.profile,
            role: self.role.as_ref(),
            job: self.job.as_ref(),
            catalog: &app.content.catalog,
            finder: &app.content.finder,
            now: Month::of((app.now)()),
        })
    }

    /// The same for a plan, with the role it is for: one that nobody here knows makes a general
    /// plan, which keeps the name and says that it is general.
    pub(super) fn for_plan(
        app: &App,
        role: &str,
        job: Option<&str>,
    ) -> Result<(Fit, RoleRef), ApiError> {
        let asked = named(role)?;
        let known = role::resolve(&asked, &app.content.catalog);
        let fit = Fit::of(app, known.as_ref().map(|_| role), job)?;
        let title = if asked.is_empty() { "General".to_owned() } else { asked };
        Ok((fit, known.unwrap_or(RoleRef { code: None, title, asked_for: None })))
    }
}

/// What was said, without the signs no page shows (a database may refuse them).
fn spoken(text: &str) -> String {
    let shown = |it: &char| !it.is_control() || matches!(it, '\n' | '\t');
    text.chars().filter(shown).collect::<String>().trim().to_owned()
}

/// Runs something that computes for long off the request threads.
pub(super) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ApiError> + Send + 'static,
) -> Result<T, ApiError> {
    tokio::task::spawn_blocking(work).await.map_err(|error| ApiError::internal(&error))?
}

/// The name of a role as it was given, when it is not too long for one.
fn named(role: &str) -> Result<String, ApiError> {
    let role = spoken(role);
    if role.chars().count() > MAX_ROLE_CHARS {
        return Err(ApiError::field("role", "The name of a role has at most 200 characters."));
    }
    Ok(role)
}

fn resolve(app: &App, asked: &str) -> Result<RoleRef, ApiError> {
    role::resolve(asked, &app.content.catalog).ok_or_else(|| {
        let message = format!("No role here is like “{asked}”. Choose one from the list.");
        ApiError::field("role", message)
    })
}

/// Analyse a résumé's latest version. The result is stored.
#[utoipa::path(post, path = "/api/resumes/{id}/analyses", tag = "analyses",
    params(("id" = Uuid, Path)), request_body = AnalysisBody,
    responses((status = 201, body = AnalysisView), (status = "4XX", body = ApiError)))]
pub async fn create_analysis(
    State(app): State<App>,
    caller: Caller,
    once: Once,
    Id(id): Id,
    Body(body): Body<AnalysisBody>,
) -> Result<Reply, ApiError> {
    let mut tx = app.store.read().await?;
    if let Some(first) = once.first(&mut tx, &caller).await? {
        return Ok(first);
    }
    let (_, version) = profile_of(&mut tx, &caller.id, &id).await?;
    drop(tx);
    let (number, job) = (version.number, body.job_description.as_deref().map(spoken));
    let analysis = analysed(&app, version, body).await?;
    let now = (app.now)();
    let mut tx = app.store.begin().await?;
    if let Some(first) = once.claim(&mut tx, &caller, now).await? {
        return Ok(first);
    }
    tx.resume(&caller.id, &id).await?;
    let new = NewAnalysis {
        id: app.fresh_id(),
        resume_id: &id,
        resume_version: number,
        job_description: job.as_deref().filter(|it| !it.is_empty()),
        analysis: &analysis,
    };
    tx.add_analysis(&caller.id, &new, now).await?;
    let stored = tx.analysis(&caller.id, &new.id).await?;
    let reply = Reply::created(&AnalysisView::of(stored));
    once.keep(&mut tx, &caller, &reply).await?;
    tx.commit().await?;
    Ok(reply)
}

async fn analysed(
    app: &App,
    version: Version,
    body: AnalysisBody,
) -> Result<AtsAnalysis, ApiError> {
    let app = app.clone();
    off_thread(move || {
        let fit = Fit::of(&app, body.role.as_deref(), body.job_description.as_deref())?;
        if fit.role.is_none() && fit.job.is_none() {
            return Err(ApiError::field("role", "Name a role, paste a job description, or both."));
        }
        Ok(fit.analyse(&app, &version))
    })
    .await
}

/// The analyses of a résumé, newest first.
#[utoipa::path(get, path = "/api/resumes/{id}/analyses", tag = "analyses",
    params(("id" = Uuid, Path), PageQuery),
    responses((status = 200, body = AnalysisPage), (status = "4XX", body = ApiError)))]
pub async fn list_analyses(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
    query: PageQuery,
) -> Result<Json<AnalysisPage>, ApiError> {
    let mut tx = app.store.read().await?;
    tx.resume(&caller.id, &id).await?;
    let rows = tx.analyses(&caller.id, &id, &query.page()).await?;
    let (rows, next) = query.cut(rows, |it: &AnalysisRow| &it.id);
    Ok(Json(AnalysisPage { items: rows.iter().map(AnalysisItem::of).collect(), next }))
}

/// A stored analysis.
#[utoipa::path(get, path = "/api/analyses/{id}", tag = "analyses", params(("id" = Uuid, Path)),
    responses((status = 200, body = AnalysisView), (status = "4XX", body = ApiError)))]
pub async fn get_analysis(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<Json<AnalysisView>, ApiError> {
    let stored = app.store.read().await?.analysis(&caller.id, &id).await?;
    Ok(Json(AnalysisView::of(stored)))
}
