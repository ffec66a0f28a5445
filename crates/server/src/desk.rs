//! Somebody at the program itself, without a browser: the same API, in this process. The terminal
//! interview and the simulated candidates come through here.

use anyhow::{Context as _, bail};
use axum::{
    Router,
    body::{Body, Bytes},
    http::{Method, Request, header},
};
use serde_json::Value;
use tower::ServiceExt as _;

use crate::{
    api,
    app::App,
    auth::session::{self, COOKIE},
    interview::FINAL_PHASES,
    jobs,
};

/// A signed-in account with the program in reach.
pub struct Desk {
    app: App,
    router: Router,
    cookie: String,
}

/// What the program answered.
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The JSON body; null when there was none.
    pub body: Value,
}

/// Longest reply that is read: a long interview with its transcript.
const MOST_BYTES: usize = 64 << 20;

impl Desk {
    /// Signs an account in.
    pub async fn sign_in(app: &App, account: &str) -> anyhow::Result<Desk> {
        let mut tx = app.store.begin().await?;
        let token = session::begin(app, &mut tx, account).await?;
        tx.commit().await?;
        let cookie = token.cookie(false, app.config.accounts.session_days);
        let cookie = format!("{COOKIE}={}", cookie.value());
        Ok(Desk { app: app.clone(), router: api::router(app.clone()), cookie })
    }

    /// Ends the session.
    pub async fn sign_out(self) -> anyhow::Result<()> {
        self.send(Method::DELETE, "/api/sessions/current", None).await?;
        Ok(())
    }

    /// What stands at a path.
    pub async fn get(&self, path: &str) -> anyhow::Result<Value> {
        must(self.send(Method::GET, path, None).await?)
    }

    /// Something new.
    pub async fn post(&self, path: &str, body: &Value) -> anyhow::Result<Value> {
        must(self.send(Method::POST, path, Some(body)).await?)
    }

    /// The same, where a refusal is an answer too.
    pub async fn try_post(&self, path: &str, body: &Value) -> anyhow::Result<Answer> {
        self.send(Method::POST, path, Some(body)).await
    }

    /// Uploads a résumé: the reply.
    pub async fn upload(&self, name: &str, bytes: &[u8]) -> anyhow::Result<Value> {
        let (kind, body) = multipart(name, bytes);
        must(self.request(Method::POST, "/api/resumes", &kind, Body::from(body)).await?)
    }

    /// Does the work that is due: reading, judging, reporting.
    pub async fn work(&self) -> anyhow::Result<()> {
        Ok(jobs::drain(&self.app).await?)
    }

    /// Lets the clock look for silence.
    pub async fn sweep(&self) -> anyhow::Result<()> {
        jobs::sweep(&self.app).await
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> anyhow::Result<Answer> {
        let body = body.map_or_else(Body::empty, |it| Body::from(it.to_string()));
        self.request(method, path, "application/json", body).await
    }

    async fn request(
        &self,
        method: Method,
        path: &str,
        kind: &str,
        body: Body,
    ) -> anyhow::Result<Answer> {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "localhost")
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, kind)
            .body(body)
            .with_context(|| format!("`{path}` is no address"))?;
        let (parts, body) = self.router.clone().oneshot(request).await?.into_parts();
        let bytes: Bytes = axum::body::to_bytes(body, MOST_BYTES).await?;
        let body = if bytes.is_empty() { Value::Null } else { serde_json::from_slice(&bytes)? };
        Ok(Answer { status: parts.status.as_u16(), body })
    }
}

/// Whether an interview, as the API shows it, is over.
pub fn is_over(interview: &Value) -> bool {
    interview["phase"]["kind"].as_str().is_some_and(|it| FINAL_PHASES.contains(&it))
}

/// A file as a form sends it: content type and body.
pub fn multipart(name: &str, bytes: &[u8]) -> (String, Vec<u8>) {
    const EDGE: &str = "----edge";
    let name = name.replace(['"', '\r', '\n'], "_");
    let mut body = format!(
        "--{EDGE}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(format!("\r\n--{EDGE}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={EDGE}"), body)
}

fn must(answer: Answer) -> anyhow::Result<Value> {
    if !(200..300).contains(&answer.status) {
        bail!("{}", answer.body["message"].as_str().unwrap_or("the program refused that"));
    }
    Ok(answer.body)
}
