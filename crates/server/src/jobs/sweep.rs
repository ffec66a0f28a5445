//! What time brings: interviews left alone end, and what is too old to matter is forgotten.

use std::time::Duration;

use domain::{account::WINDOW_MILLIS, interview::Command};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::{app::App, interview};

const EVERY: Duration = Duration::from_secs(60);
/// How long an Idempotency-Key is remembered.
const KEY_MILLIS: i64 = 24 * 60 * 60 * 1_000;

pub(super) async fn run(app: App, stop: CancellationToken) {
    while !stop.is_cancelled() {
        if let Err(error) = once(&app).await {
            tracing::error!("sweeping failed: {error:#}");
        }
        tokio::select! {
            () = sleep(EVERY) => {}
            () = stop.cancelled() => {}
        }
    }
}

/// One sweep.
pub async fn once(app: &App) -> anyhow::Result<()> {
    abandon_silent(app).await?;
    let now = (app.now)();
    let mut tx = app.store.begin().await?;
    tx.forget_ended_sessions(now).await?;
    tx.forget_first_replies(now.plus(-KEY_MILLIS)).await?;
    tx.forget_old_sign_in_failures(now.plus(-WINDOW_MILLIS)).await?;
    Ok(tx.commit().await?)
}

/// The command's key names the silence it ends, so that replicas do it once.
async fn abandon_silent(app: &App) -> anyhow::Result<()> {
    let silence = i64::from(app.config.interview.abandon_after_minutes) * 60_000;
    let since = (app.now)().plus(-silence);
    let silent = app.store.read().await?.silent_interviews(since, &interview::FINAL_PHASES).await?;
    for (owner, id) in silent {
        let key = format!("abandon:{id}");
        match interview::perform(app, (&owner, &id), &key, Command::Abandon).await {
            Ok(_) | Err(interview::NotDone::Refused(_)) => {}
            Err(interview::NotDone::Store(error)) => return Err(error.into()),
        }
    }
    Ok(())
}
