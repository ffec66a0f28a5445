//! Changes come from our own page: `Origin` and `Sec-Fetch-Site` are checked on every one.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::Response,
};

use crate::{
    app::App,
    error::{ApiError, ErrorCode},
};

/// Lets a request pass that only looks, or that does not come from another site's page.
pub async fn check(
    State(app): State<App>,
    request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    // A WebSocket opens with GET, carries the cookie, and is not held back by the browser.
    let upgrades = request.headers().contains_key(header::UPGRADE);
    let looks = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if (!looks || upgrades) && !from_here(request.headers(), &app.config.server.public_url) {
        return Err(ApiError::new(
            ErrorCode::OriginRefused,
            "This request came from another site's page.",
        ));
    }
    Ok(next.run(request).await)
}

/// Programs send neither header and hold no ambient cookie; browsers send at least one of them.
fn from_here(headers: &HeaderMap, public_url: &str) -> bool {
    let site = headers.get("sec-fetch-site").and_then(|it| it.to_str().ok());
    if matches!(site, Some("cross-site" | "same-site")) {
        return false;
    }
    match headers.get(header::ORIGIN).map(|it| it.to_str()) {
        None => true,
        Some(Err(_)) => false,
        Some(Ok(origin)) => {
            let host = headers.get(header::HOST).and_then(|it| it.to_str().ok());
            let ours = origin.split_once("://").map(|it| it.1);
            (ours.is_some() && ours == host) || origin == public_url.trim_end_matches('/')
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn from(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs.iter().map(|(name, value)| {
            (header::HeaderName::from_static(name), HeaderValue::from_static(value))
        });
        from_here(&headers.collect(), "https://rehearse.example.org/")
    }

    #[test]
    fn our_own_page_may_change_things() {
        assert!(from(&[("host", "localhost:8080"), ("origin", "http://localhost:8080")]));
        assert!(from(&[("host", "10.0.0.2"), ("origin", "https://rehearse.example.org")]));
        assert!(from(&[("host", "localhost:8080"), ("sec-fetch-site", "same-origin")]));
    }

    #[test]
    fn a_program_without_a_browser_may_change_things() {
        assert!(from(&[("host", "localhost:8080")]));
    }

    #[test]
    fn another_sites_page_may_not() {
        assert!(!from(&[("host", "localhost:8080"), ("origin", "https://evil.example")]));
        assert!(!from(&[("host", "localhost:8080"), ("origin", "null")]));
        assert!(!from(&[("host", "localhost:8080"), ("sec-fetch-site", "cross-site")]));
    }
}
