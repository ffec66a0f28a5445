//! Session tokens: opaque, random, stored only as a hash, carried by one cookie.

use axum_extra::extract::cookie::{Cookie, SameSite};
use sha2::{Digest, Sha256};

use crate::{
    app::App,
    clock,
    store::{StoreError, Tx},
};

/// Name of the cookie.
pub const COOKIE: &str = "greenroom_session";

/// A token as the browser holds it: 32 random bytes, hex.
pub struct Token(String);

impl Token {
    pub fn fresh() -> Token {
        Token(hex(&clock::secret_bytes::<32>()))
    }

    /// What is stored of it.
    pub fn hash(&self) -> String {
        hash(&self.0)
    }

    /// The cookie that carries it. `Secure` where people come over https.
    pub fn cookie(&self, secure: bool, days: u32) -> Cookie<'static> {
        let mut cookie = bare(self.0.clone(), secure);
        cookie.set_max_age(time::Duration::days(i64::from(days)));
        cookie
    }
}

/// Begins a session of an account.
pub async fn begin(app: &App, tx: &mut Tx, account: &str) -> Result<Token, StoreError> {
    let (token, now) = (Token::fresh(), (app.now)());
    let expires_at = now.plus(i64::from(app.config.accounts.session_days) * 86_400_000);
    tx.add_session(&token.hash(), account, now, expires_at).await?;
    Ok(token)
}

/// What is stored of a token that came in a cookie.
pub fn hash(token: &str) -> String {
    hex(&Sha256::digest(token))
}

/// A cookie that makes the browser forget.
pub fn removal(secure: bool) -> Cookie<'static> {
    let mut cookie = bare(String::new(), secure);
    cookie.set_max_age(time::Duration::ZERO);
    cookie
}

fn bare(value: String, secure: bool) -> Cookie<'static> {
    Cookie::build((COOKIE, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(secure)
        .build()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}
