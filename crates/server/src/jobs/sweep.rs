//! What time brings: interviews left alone end, and what is too old to matter is forgotten.

use std::time::Duration;

use domain::{account::WINDOW_MILLIS, interview::Command};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::{app::App, interview};

const EVERY: Duration = Duration::from_secs(60);
/// Files are looked through in one sweep of so many: a listing costs more than a query.
const FILES_EVERY: u32 = 60;
/// A file without a résumé may belong to an upload under way, but not for this long.
const ORPHAN_MILLIS: i64 = 60 * 60 * 1_000;
/// How long an Idempotency-Key is remembered.
const KEY_MILLIS: i64 = 24 * 60 * 60 * 1_000;
/// A report that could not be written is tried again after this long.
const REPORT_MILLIS: i64 = 60 * 60 * 1_000;

pub(super) async fn run(app: App, stop: CancellationToken) {
    for round in 0_u32.. {
        if stop.is_cancelled() {
            return;
        }
        if let Err(error) = once(&app).await {
            tracing::error!("sweeping failed: {error:#}");
        }
        if round % FILES_EVERY == 0
            && let Err(error) = forget_orphans(&app).await
        {
            tracing::error!("sweeping files failed: {error:#}");
        }
        tokio::select! {
            () = sleep(EVERY) => {}
            () = stop.cancelled() => {}
        }
    }
}

/// One sweep. What fails for one interview is logged and stops nothing else.
pub async fn once(app: &App) -> anyhow::Result<()> {
    let now = (app.now)();
    let mut tx = app.store.begin().await?;
    tx.forget_ended_sessions(now).await?;
    tx.forget_first_replies(now.plus(-KEY_MILLIS)).await?;
    tx.forget_old_tries(now.plus(-WINDOW_MILLIS)).await?;
    tx.revive_reports(now.plus(-REPORT_MILLIS), now).await?;
    tx.commit().await?;
    super::give_up_exhausted(app).await?;
    abandon_silent(app).await
}

/// The command's key names the silence it ends, so that replicas do it once.
async fn abandon_silent(app: &App) -> anyhow::Result<()> {
    let since = interview::silent_since(app, (app.now)());
    let silent = app.store.read().await?.silent_interviews(since, &interview::FINAL_PHASES).await?;
    for (owner, id) in silent {
        let key = format!("abandon:{id}");
        match interview::perform(app, (&owner, &id), &key, Command::Abandon).await {
            Ok(_) | Err(interview::NotDone::Refused(_)) => {}
            Err(interview::NotDone::Store(error)) => {
                tracing::error!(interview = id, "could not be abandoned: {error}");
            }
        }
    }
    Ok(())
}

/// Deletes uploaded files that no résumé names: a crash or a failed delete left them.
pub async fn forget_orphans(app: &App) -> anyhow::Result<()> {
    let before = (app.now)().plus(-ORPHAN_MILLIS);
    for key in app.files.older_than("resumes", before).await? {
        if !app.store.read().await?.file_is_known(&key).await? {
            app.files.delete(&key).await?;
        }
    }
    Ok(())
}
