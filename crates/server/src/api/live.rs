//! The live interview over a WebSocket: commands with keys in, events with numbers out. Whoever
//! reconnects names the last number it has and gets the rest.

use std::time::Duration;

use axum::{
    extract::{
        Query, State,
        rejection::QueryRejection,
        ws::{Message, WebSocket, WebSocketUpgrade},
    },
    response::Response,
};
use serde::{Deserialize, Serialize};
use tokio::{
    sync::broadcast,
    time::{Instant, interval, timeout},
};
use utoipa::ToSchema;

use super::{
    extract::Id,
    interview_bodies::{CommandBody, DraftBody},
    interview_views::EventView,
    interviews::{AfterQuery, give, keep_draft},
    pace::Pace,
};
use crate::{
    app::App,
    auth::Caller,
    error::{ApiError, ErrorCode},
};

/// What the browser sends.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum FromBrowser {
    Command {
        key: String,
        command: CommandBody,
    },
    /// What was typed so far; there is no reply.
    Draft(DraftBody),
    Ping,
}

/// What the server sends.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum FromServer {
    /// Something happened.
    Event {
        #[serde(flatten)]
        event: EventView,
    },
    /// The command with this key is done; its events have been sent.
    Done {
        key: String,
        last_seq: i64,
    },
    /// The command with this key changed nothing.
    Refused {
        key: String,
        code: ErrorCode,
        message: String,
    },
    Pong,
}

/// One message may carry the longest answer; more is nobody's answer.
const MAX_MESSAGE_BYTES: usize = 256 * 1024;
/// A browser says something every 20 seconds; one that does not for this long is gone.
const SILENCE: Duration = Duration::from_secs(60);
/// A browser that takes nothing for this long is gone.
const SEND_WITHIN: Duration = Duration::from_secs(10);
/// Another replica does not tell us, so we look now and then.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// Follow and steer an interview live. Messages are `FromBrowser` and `FromServer` as JSON.
#[utoipa::path(get, path = "/api/interviews/{id}/live", tag = "interviews",
    params(("id" = Uuid, Path), AfterQuery),
    responses((status = 101, description = "switches to a WebSocket"),
        (status = "4XX", body = ApiError)))]
pub async fn live(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
    query: Result<Query<AfterQuery>, QueryRejection>,
    upgrade: WebSocketUpgrade,
) -> Result<Response, ApiError> {
    let Query(AfterQuery { after }) = query?;
    app.store.read().await?.interview(&caller.id, &id).await?;
    let upgrade = upgrade.max_message_size(MAX_MESSAGE_BYTES).max_frame_size(MAX_MESSAGE_BYTES);
    Ok(upgrade.on_upgrade(move |socket| async move {
        let changes = app.changes.subscribe();
        let mut line =
            Line { app, caller, id, last_seq: after, socket, changes, pace: Pace::new() };
        if let Err(Hung::Failed(error)) = line.talk().await {
            tracing::error!(error = error.message, "a live line failed");
        }
    }))
}

/// One browser's line to one interview.
struct Line {
    app: App,
    caller: Caller,
    id: String,
    last_seq: i64,
    socket: WebSocket,
    changes: broadcast::Receiver<String>,
    pace: Pace,
}

/// Why a line ended.
enum Hung {
    /// The other side is gone: nothing to say and nobody to say it to.
    Up,
    Failed(ApiError),
}

impl From<axum::Error> for Hung {
    fn from(_: axum::Error) -> Hung {
        Hung::Up
    }
}

impl From<ApiError> for Hung {
    fn from(error: ApiError) -> Hung {
        match error.code {
            // The interview was deleted, or the session ended.
            ErrorCode::NotFound | ErrorCode::Unauthenticated => Hung::Up,
            _ => Hung::Failed(error),
        }
    }
}

impl Line {
    async fn talk(&mut self) -> Result<(), Hung> {
        let mut look = interval(LOOK_EVERY);
        let silence = tokio::time::sleep(SILENCE);
        tokio::pin!(silence);
        loop {
            tokio::select! {
                message = self.socket.recv() => match message {
                    None => return Ok(()),
                    Some(message) => {
                        silence.as_mut().reset(after(SILENCE));
                        self.hear(message?).await?;
                    }
                },
                () = &mut silence => return Err(Hung::Up),
                changed = self.changes.recv() => match changed {
                    Ok(id) if id == self.id => self.send_new_events().await?,
                    Ok(_) => {}
                    // We fell behind: what was missed is read from the store.
                    Err(_) => self.send_new_events().await?,
                },
                _ = look.tick() => {
                    self.still_signed_in().await?;
                    self.send_new_events().await?;
                }
            }
        }
    }

    async fn hear(&mut self, message: Message) -> Result<(), Hung> {
        let text = match message {
            Message::Text(text) => text,
            Message::Binary(_) => {
                return self.refuse("messages are text", ErrorCode::Invalid).await;
            }
            _ => return Ok(()),
        };
        if !self.pace.allows() {
            return self.too_fast(&text).await;
        }
        match serde_json::from_str(&text) {
            Ok(FromBrowser::Ping) => self.send(&FromServer::Pong).await,
            Ok(FromBrowser::Draft(draft)) => self.keep(draft).await,
            Ok(FromBrowser::Command { key, command }) => self.obey(key, command).await,
            Err(error) => {
                let (key, message) = (key_of(&text), error.to_string());
                self.send(&FromServer::Refused { key, code: ErrorCode::Invalid, message }).await
            }
        }
    }

    async fn refuse(&mut self, message: &str, code: ErrorCode) -> Result<(), Hung> {
        let message = message.to_owned();
        self.send(&FromServer::Refused { key: String::new(), code, message }).await
    }

    /// Nobody speaks this fast: what is refused here changed nothing and may be sent again.
    async fn too_fast(&mut self, text: &str) -> Result<(), Hung> {
        let message = "too many messages; try again in a moment".to_owned();
        let (key, code) = (key_of(text), ErrorCode::TooManyAttempts);
        self.send(&FromServer::Refused { key, code, message }).await
    }

    /// A draft for a question that is no longer open came late: there is nothing to keep.
    async fn keep(&mut self, draft: DraftBody) -> Result<(), Hung> {
        match keep_draft(&self.app, &self.caller, &self.id, draft).await {
            Err(error) if error.code == ErrorCode::Internal => Err(Hung::Failed(error)),
            _ => Ok(()),
        }
    }

    async fn obey(&mut self, key: String, command: CommandBody) -> Result<(), Hung> {
        if !(1..=100).contains(&key.len()) || !key.bytes().all(|it| it.is_ascii_graphic()) {
            let message = "a key has 1 to 100 visible ASCII characters".to_owned();
            return self
                .send(&FromServer::Refused { key, code: ErrorCode::Invalid, message })
                .await;
        }
        self.still_signed_in().await?;
        match give(&self.app, &self.caller, &self.id, &key, command).await {
            Ok(_) => {
                self.send_new_events().await?;
                self.send(&FromServer::Done { key, last_seq: self.last_seq }).await
            }
            Err(ApiError { code, message, .. }) => {
                self.send(&FromServer::Refused { key, code, message }).await
            }
        }
    }

    /// Signing out really ends the session: also the lines it opened.
    async fn still_signed_in(&mut self) -> Result<(), Hung> {
        let mut tx = self.app.store.read().await.map_err(ApiError::from)?;
        let account = tx.account_of_session(&self.caller.session, (self.app.now)()).await;
        match account.map_err(ApiError::from)? {
            Some(_) => Ok(()),
            None => Err(Hung::Up),
        }
    }

    async fn send_new_events(&mut self) -> Result<(), Hung> {
        let mut tx = self.app.store.read().await.map_err(ApiError::from)?;
        tx.interview(&self.caller.id, &self.id).await.map_err(ApiError::from)?;
        let events = tx.events(&self.caller.id, &self.id, self.last_seq).await;
        drop(tx);
        for stored in events.map_err(ApiError::from)? {
            self.send(&FromServer::Event { event: EventView::of(&stored) }).await?;
            self.last_seq = stored.seq;
        }
        Ok(())
    }

    async fn send(&mut self, message: &FromServer) -> Result<(), Hung> {
        let text = serde_json::to_string(message).expect("messages serialise");
        let sent = timeout(SEND_WITHIN, self.socket.send(Message::Text(text.into()))).await;
        Ok(sent.map_err(|_| Hung::Up)??)
    }
}

#[expect(clippy::disallowed_methods, reason = "a deadline on the runtime's own clock")]
fn after(wait: Duration) -> Instant {
    Instant::now() + wait
}

/// The key of a command that could not be read, so that its sender learns which one it was.
fn key_of(text: &str) -> String {
    let value: Option<serde_json::Value> = serde_json::from_str(text).ok();
    let key = value.as_ref().and_then(|it| it.get("key")).and_then(|it| it.as_str());
    key.unwrap_or_default().chars().take(100).collect()
}
