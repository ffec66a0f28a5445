//! Watching a job: as a value, and as server-sent events until it ends.

use std::{convert::Infallible, time::Duration};

use axum::{
    Json,
    extract::State,
    response::sse::{Event, KeepAlive, Sse},
};
use futures::{Stream, stream};
use serde::Serialize;
use tokio::{sync::broadcast, time::timeout};
use utoipa::ToSchema;

use super::{extract::Id, shapes};
use crate::{
    app::App,
    auth::Caller,
    error::ApiError,
    store::{Job, JobState},
};

/// A job, to be watched.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct JobView {
    pub id: String,
    pub kind: String,
    #[schema(value_type = shapes::JobState)]
    pub state: JobState,
    pub error: Option<String>,
}

impl JobView {
    pub fn of(job: Job) -> JobView {
        JobView { id: job.id, kind: job.kind, state: job.state, error: job.error }
    }

    fn ended(&self) -> bool {
        matches!(self.state, JobState::Done | JobState::Failed)
    }
}

/// Where does this job stand?
#[utoipa::path(get, path = "/api/jobs/{id}", tag = "jobs", params(("id" = Uuid, Path)),
    responses((status = 200, body = JobView), (status = "4XX", body = ApiError)))]
pub async fn get_job(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<Json<JobView>, ApiError> {
    let job = app.store.read().await?.job(&caller.id, &id).await?;
    Ok(Json(JobView::of(job)))
}

/// Follow a job: one event now, one at every change, the last when it ends.
#[utoipa::path(get, path = "/api/jobs/{id}/events", tag = "jobs", params(("id" = Uuid, Path)),
    responses((status = 200, content_type = "text/event-stream"), (status = "4XX", body = ApiError)))]
pub async fn watch_job(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, ApiError> {
    let changes = app.changes.subscribe();
    app.store.read().await?.job(&caller.id, &id).await?;
    let watch = Watch { app, owner: caller.id, id, changes, told: None };
    let events = stream::unfold(watch, |mut watch| async move {
        let view = watch.next().await?;
        let event = Event::default().event("job").json_data(&view).expect("views serialise");
        Some((Ok(event), watch))
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::default()))
}

struct Watch {
    app: App,
    owner: String,
    id: String,
    changes: broadcast::Receiver<String>,
    told: Option<JobView>,
}

impl Watch {
    /// The next state that was not told yet; `None` after the end, or when the job is gone.
    async fn next(&mut self) -> Option<JobView> {
        loop {
            if self.told.as_ref().is_some_and(JobView::ended) {
                return None;
            }
            let job = self.app.store.read().await.ok()?.job(&self.owner, &self.id).await.ok()?;
            let view = JobView::of(job);
            if self.told.as_ref() != Some(&view) {
                self.told = Some(view.clone());
                return Some(view);
            }
            self.wait().await;
        }
    }

    /// Until this job changed here, or long enough that another replica may have changed it.
    async fn wait(&mut self) {
        let changed = async {
            while let Ok(id) = self.changes.recv().await {
                if id == self.id {
                    break;
                }
            }
        };
        timeout(Duration::from_secs(1), changed).await.ok();
    }
}
