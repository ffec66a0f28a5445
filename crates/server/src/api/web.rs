//! The web app, compiled in. Unknown paths without a dot are pages of the app.

use axum::{
    http::{StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use rust_embed::{Embed, EmbeddedFile};

use crate::error::{ApiError, ErrorCode};

#[derive(Embed)]
#[folder = "../../web/dist"]
#[allow_missing = true]
struct Dist;

/// Serves a file of the app, or the app itself.
pub async fn serve(uri: Uri) -> Response {
    let path = uri.path().trim_start_matches('/');
    if let Some(file) = Dist::get(path).filter(|_| !path.is_empty()) {
        return with_type(path, file);
    }
    let is_file = path.rsplit('/').next().is_some_and(|it| it.contains('.'));
    match Dist::get("index.html") {
        Some(index) if !is_file => with_type("index.html", index),
        Some(_) => ApiError::new(ErrorCode::NotFound, "no such page").into_response(),
        None => {
            (StatusCode::NOT_FOUND, "This binary was built without the web app: run `make build`.")
                .into_response()
        }
    }
}

fn with_type(path: &str, file: EmbeddedFile) -> Response {
    // Names under assets/ carry a hash of their content; everything else may change.
    let cache = if path.starts_with("assets/") {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let headers = [(header::CONTENT_TYPE, content_type(path)), (header::CACHE_CONTROL, cache)];
    (headers, file.data).into_response()
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("json" | "webmanifest") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
