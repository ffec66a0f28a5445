//! Work after a request: rows in the database, claimed with a lease, done again if a worker dies.
//! Every job may run twice; the second time finds its result already there.

mod evaluate_answer;
mod parse_resume;
mod sweep;
mod write_report;

use std::time::Duration;

use domain::plan::OpenAt;
use serde::{Deserialize, Serialize};
use tokio::{task::JoinSet, time::sleep};
use tokio_util::sync::CancellationToken;

use crate::{
    app::App,
    store::{Job, JobState, MAX_ATTEMPTS, NewJob, StoreError, Tx},
};

pub use parse_resume::push as push_parse;
pub use sweep::{forget_orphans, once as sweep};

/// A worker that says nothing for this long is taken for dead.
const LEASE_MILLIS: i64 = 120_000;
/// The first wait before another try; each later one is twice as long (8 tries in 21 minutes).
const FIRST_WAIT_MILLIS: i64 = 10_000;
/// What is told of a job that failed; the cause is in the log.
const SAID: &str = "this did not work; see the server's log";
/// Other replicas push without telling us, so we look now and then.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// What a job's payload says.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Work {
    ParseResume,
    EvaluateAnswer { at: OpenAt },
    WriteReport,
}

impl Work {
    fn kind(&self) -> &'static str {
        match self {
            Work::ParseResume => "parse_resume",
            Work::EvaluateAnswer { .. } => "evaluate_answer",
            Work::WriteReport => "write_report",
        }
    }
}

/// Pushes the evaluation of one question's answers.
pub async fn push_evaluate(
    app: &App,
    tx: &mut Tx,
    owner: &str,
    interview: &str,
    at: OpenAt,
) -> Result<(), StoreError> {
    let dedupe = format!("evaluate:{interview}:{}:{}", at.round, at.question);
    push(app, tx, owner, (interview, dedupe), &Work::EvaluateAnswer { at }).await.map(drop)
}

/// Pushes the report of an interview that is over.
pub async fn push_report(
    app: &App,
    tx: &mut Tx,
    owner: &str,
    interview: &str,
) -> Result<(), StoreError> {
    push(app, tx, owner, (interview, format!("report:{interview}")), &Work::WriteReport)
        .await
        .map(drop)
}

async fn push(
    app: &App,
    tx: &mut Tx,
    owner: &str,
    (subject, dedupe): (&str, String),
    work: &Work,
) -> Result<String, StoreError> {
    let job = NewJob {
        id: app.fresh_id(),
        subject_id: subject.to_owned(),
        dedupe,
        kind: work.kind().to_owned(),
        payload: serde_json::to_string(work).expect("work has no map keys"),
    };
    tx.push_job(owner, &job, (app.now)()).await?;
    Ok(job.id)
}

/// Runs workers and the sweeper until `stop`.
pub async fn run(app: App, stop: CancellationToken) {
    let mut tasks = JoinSet::new();
    for number in 0..app.config.jobs.workers {
        let name = format!("{}-{number}", app.fresh_id());
        tasks.spawn(worker(app.clone(), name, stop.clone()));
    }
    tasks.spawn(sweep::run(app, stop));
    while tasks.join_next().await.is_some() {}
}

async fn worker(app: App, name: String, stop: CancellationToken) {
    while !stop.is_cancelled() {
        let waiting = app.work.notified();
        match run_next(&app, &name).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "no job claimed")
            }
        }
        tokio::select! {
            () = waiting => {}
            () = sleep(LOOK_EVERY) => {}
            () = stop.cancelled() => {}
        }
    }
}

/// Runs everything that is due, in order; for tests and for `greenroom` without a server.
pub async fn drain(app: &App) -> Result<(), StoreError> {
    while run_next(app, "drain").await? {}
    Ok(())
}

/// Claims and runs one job; `false` when none is due.
async fn run_next(app: &App, worker: &str) -> Result<bool, StoreError> {
    let now = (app.now)();
    let mut tx = app.store.begin().await?;
    let claimed = tx.claim_job(worker, now, now.plus(LEASE_MILLIS)).await?;
    tx.commit().await?;
    let Some(job) = claimed else { return Ok(false) };
    app.changed(&job.id);
    let outcome = attempt(app, &job).await;
    settle(app, &job, worker, outcome).await?;
    app.changed(&job.id);
    Ok(true)
}

/// A panic in a job is a failed attempt, not a dead worker.
async fn attempt(app: &App, job: &Job) -> anyhow::Result<()> {
    let work: Work = serde_json::from_str(&job.payload)?;
    let (app, job) = (app.clone(), job.clone());
    tokio::spawn(async move {
        match work {
            Work::ParseResume => parse_resume::run(&app, &job).await,
            Work::EvaluateAnswer { at } => evaluate_answer::run(&app, &job, at).await,
            Work::WriteReport => write_report::run(&app, &job).await,
        }
    })
    .await?
}

async fn settle(
    app: &App,
    job: &Job,
    worker: &str,
    outcome: anyhow::Result<()>,
) -> Result<(), StoreError> {
    let now = (app.now)();
    let mut tx = app.store.begin().await?;
    match outcome {
        Ok(()) => tx.finish_job(job, worker, (JobState::Done, None), now).await?,
        Err(error) if gone(&error) => {
            tx.finish_job(job, worker, (JobState::Done, None), now).await?;
        }
        Err(error) => {
            tracing::error!(job = job.id, kind = job.kind, attempt = job.attempts, "{error:#}");
            if job.attempts >= MAX_ATTEMPTS {
                drop(tx);
                return give_up(app, job).await;
            }
            let wait = FIRST_WAIT_MILLIS << (job.attempts - 1).clamp(0, 10);
            tx.retry_job(job, worker, SAID, now.plus(wait)).await?;
        }
    }
    tx.commit().await
}

/// Gives up jobs whose last worker died.
async fn give_up_exhausted(app: &App) -> Result<(), StoreError> {
    let exhausted = app.store.read().await?.exhausted_jobs((app.now)()).await?;
    for job in exhausted {
        tracing::error!(job = job.id, kind = job.kind, "every worker that tried it died");
        give_up(app, &job).await?;
        app.changed(&job.id);
    }
    Ok(())
}

/// What waits for a job that failed for good is told so. A report is tried again by the sweep.
async fn give_up(app: &App, job: &Job) -> Result<(), StoreError> {
    match serde_json::from_str(&job.payload) {
        Ok(Work::ParseResume) => parse_resume::give_up(app, job).await?,
        Ok(Work::EvaluateAnswer { at }) => evaluate_answer::give_up(app, job, at).await?,
        Ok(Work::WriteReport) | Err(_) => {}
    }
    let mut tx = app.store.begin().await?;
    tx.fail_job(job, SAID, (app.now)()).await?;
    tx.commit().await
}

/// Whether the job's subject was deleted meanwhile: then there is nothing left to do.
fn gone(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref::<StoreError>(), Some(StoreError::NotFound(_)))
}
