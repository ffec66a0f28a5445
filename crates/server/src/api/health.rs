//! Is it alive, is it ready, what does it count.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
};

use crate::{app::App, error::ApiError};

/// The process answers.
pub async fn healthz() -> &'static str {
    "ok"
}

/// Database and files were really asked.
pub async fn readyz(State(app): State<App>) -> Result<(StatusCode, &'static str), ApiError> {
    app.store.ping().await?;
    app.files.ping().await?;
    Ok((StatusCode::OK, "ready"))
}

/// Gauges in Prometheus' text form. Nothing about persons.
pub async fn metrics(State(app): State<App>) -> Result<impl IntoResponse, ApiError> {
    let mut tx = app.store.read().await?;
    let mut out = String::from("# TYPE greenroom_accounts gauge\n");
    out.push_str(&format!("greenroom_accounts {}\n", tx.count_accounts().await?));
    out.push_str("# TYPE greenroom_jobs gauge\n");
    for (state, count) in tx.count_jobs().await? {
        out.push_str(&format!("greenroom_jobs{{state=\"{state}\"}} {count}\n"));
    }
    out.push_str("# TYPE greenroom_info gauge\n");
    let version = env!("CARGO_PKG_VERSION");
    let model = if app.model.is_some() { "ready" } else { "missing" };
    out.push_str(&format!("greenroom_info{{version=\"{version}\",model=\"{model}\"}} 1\n"));
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], out))
}
