//! Extractors: the account that is asking, and the network address it asks from.

use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};
use axum_extra::extract::CookieJar;

use super::session;
use crate::{
    app::App,
    error::{ApiError, ErrorCode},
};

/// The account that is asking. A handler without it is public.
#[derive(Debug, Clone)]
pub struct Caller {
    /// Id of the account: the owner argument of every query.
    pub id: String,
    /// Hash of the session's token.
    pub session: String,
}

impl FromRequestParts<App> for Caller {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Caller, ApiError> {
        let jar = CookieJar::from_headers(&parts.headers);
        let session = jar.get(session::COOKIE).map(|it| session::hash(it.value()));
        let session = session.ok_or_else(signed_out)?;
        let account = app.store.read().await?.account_of_session(&session, (app.now)()).await?;
        Ok(Caller { id: account.ok_or_else(signed_out)?, session })
    }
}

fn signed_out() -> ApiError {
    ApiError::new(ErrorCode::Unauthenticated, "Sign in first.")
}

/// Where the request came from, for the limits on sign-in.
#[derive(Debug, Clone)]
pub struct PeerAddress(pub String);

impl FromRequestParts<App> for PeerAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<PeerAddress, Infallible> {
        let forwarded = app.config.server.behind_proxy.then(|| last_forwarded(parts)).flatten();
        let direct = || parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|it| it.0.ip());
        let address = forwarded.or_else(direct).map(network);
        Ok(PeerAddress(address.unwrap_or_else(|| "unknown".to_owned())))
    }
}

/// The last entry is the one our own proxy added; earlier ones are whatever the client claims.
fn last_forwarded(parts: &Parts) -> Option<IpAddr> {
    let header = parts.headers.get_all("x-forwarded-for").iter().next_back()?;
    let last = header.to_str().ok()?.rsplit(',').next()?.trim();
    last.parse().ok()
}

/// What counts as one address: of IPv6 the first half, which is the least a customer gets.
fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(it) => it.to_string(),
        IpAddr::V6(it) => format!(
            "{:x}:{:x}:{:x}:{:x}::",
            it.segments()[0],
            it.segments()[1],
            it.segments()[2],
            it.segments()[3]
        ),
    }
}
