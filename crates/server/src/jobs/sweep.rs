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
    mind_silence(app).await
}

/// Interviews nobody was heard in wait on hold, and end when nobody comes back. The command's key
/// names the last event before the silence, so that replicas do it once.
async fn mind_silence(app: &App) -> anyhow::Result<()> {
    let config = &app.config.interview;
    let held = [(config.hold_after_minutes, interview::IN_ROUND, Command::Silence, "silence")];
    let over = interview::UNDER_WAY
        .map(|it| (config.abandon_after_minutes, it, Command::Abandon, "abandon"));
    for (minutes, phase, command, name) in held.into_iter().chain(over) {
        let since = interview::since(minutes, (app.now)());
        for silent in app.store.read().await?.silent_interviews(since, phase).await? {
            let key = format!("{name}:{}:{}", silent.id, silent.last_seq);
            let at = (silent.owner_id.as_str(), silent.id.as_str());
            match interview::perform(app, at, &key, command.clone()).await {
                Ok(_) | Err(interview::NotDone::Refused(_)) => {}
                Err(error) => {
                    tracing::error!(interview = silent.id, "its silence was not minded: {error}");
                }
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
