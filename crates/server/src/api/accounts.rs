//! Accounts: sign up, sign in, sign out, one's own name and password.

use axum::{Json, extract::State, http::StatusCode};
use axum_extra::extract::CookieJar;
use domain::account::{self, Email, Standing};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    extract::{Body, when},
    shapes,
};
use crate::{
    app::App,
    auth::{Caller, PeerAddress, password, session},
    config::SignUp,
    error::{ApiError, ErrorCode},
    owner,
    store::{Account, StoreError, Tx},
};

/// An account, as its owner sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct AccountView {
    pub id: String,
    pub name: String,
    pub email: String,
    #[schema(value_type = shapes::Standing)]
    pub standing: Standing,
    pub created_at: String,
}

impl AccountView {
    fn of(account: &Account) -> AccountView {
        AccountView {
            id: account.id.clone(),
            name: account.name.clone(),
            email: account.email.clone(),
            standing: account.standing,
            created_at: when(account.created_at),
        }
    }
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignUpBody {
    pub name: String,
    pub email: String,
    pub password: String,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignInBody {
    pub email: String,
    pub password: String,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateMeBody {
    pub name: Option<String>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PasswordBody {
    pub current: String,
    pub new: String,
}

/// Make an account and sign in to it.
#[utoipa::path(post, path = "/api/accounts", tag = "accounts", request_body = SignUpBody,
    responses((status = 201, body = AccountView), (status = "4XX", body = ApiError)))]
pub async fn sign_up(
    State(app): State<App>,
    PeerAddress(address): PeerAddress,
    jar: CookieJar,
    Body(body): Body<SignUpBody>,
) -> Result<(StatusCode, CookieJar, Json<AccountView>), ApiError> {
    if app.config.accounts.sign_up == SignUp::Closed {
        let message = "Sign-up is closed here. Ask whoever runs this Greenroom.";
        return Err(ApiError::new(ErrorCode::SignUpClosed, message));
    }
    let email = Email::parse(&body.email)?;
    let name = account::name(&body.name)?;
    account::password(&body.password, &email)?;
    // An account that exists is told apart here, so asking is counted like a sign-in.
    admit(&app, (email.as_str(), &address)).await?;
    let account = Account {
        id: app.fresh_id(),
        name,
        email: email.as_str().to_owned(),
        standing: Standing::Member,
        password_hash: password::hash(body.password).await,
        created_at: (app.now)(),
        disabled_at: None,
    };
    let mut tx = app.store.begin().await?;
    tx.add_account(&account).await.map_err(address_taken)?;
    tx.forget_tries((email.as_str(), &address)).await?;
    let jar = start_session(&app, &mut tx, &account.id, jar).await?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, jar, Json(AccountView::of(&account))))
}

fn address_taken(error: StoreError) -> ApiError {
    match error {
        StoreError::Taken(_) => {
            let mut error = ApiError::field("email", "There is an account with this address.");
            error.code = ErrorCode::Conflict;
            error
        }
        other => other.into(),
    }
}

async fn start_session(
    app: &App,
    tx: &mut Tx,
    account: &str,
    jar: CookieJar,
) -> Result<CookieJar, ApiError> {
    let token = session::begin(app, tx, account).await?;
    Ok(jar.add(token.cookie(secure(app), app.config.accounts.session_days)))
}

fn secure(app: &App) -> bool {
    app.config.server.public_url.starts_with("https://")
}

/// Sign in.
#[utoipa::path(post, path = "/api/sessions", tag = "accounts", request_body = SignInBody,
    responses((status = 201, body = AccountView), (status = "4XX", body = ApiError)))]
pub async fn sign_in(
    State(app): State<App>,
    PeerAddress(address): PeerAddress,
    jar: CookieJar,
    Body(body): Body<SignInBody>,
) -> Result<(StatusCode, CookieJar, Json<AccountView>), ApiError> {
    let Ok(email) = Email::parse(&body.email) else { return Err(wrong_credentials()) };
    admit(&app, (email.as_str(), &address)).await?;
    let account = app.store.read().await?.account_of(&email).await?;
    let hash = account.as_ref().map(|it| it.password_hash.clone());
    let right = password::verify(body.password, hash).await;
    let account = account.filter(|_| right).ok_or_else(wrong_credentials)?;
    let mut tx = app.store.begin().await?;
    if !tx.still_has_password(&account.id, &account.password_hash).await? {
        return Err(wrong_credentials());
    }
    tx.forget_tries((email.as_str(), &address)).await?;
    let jar = start_session(&app, &mut tx, &account.id, jar).await?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, jar, Json(AccountView::of(&account))))
}

/// Counts the try before it is made, so that tries at the same time are counted too.
async fn admit(app: &App, (at, from): (&str, &str)) -> Result<(), ApiError> {
    let now = (app.now)();
    let mut tx = app.store.begin().await?;
    if tx.tries((at, from), now.plus(-account::WINDOW_MILLIS)).await?.must_wait() {
        let message = "Too many tries failed. Wait a quarter of an hour and try again.";
        return Err(ApiError::new(ErrorCode::TooManyAttempts, message));
    }
    tx.note_try(&app.fresh_id(), (at, from), now).await?;
    Ok(tx.commit().await?)
}

fn wrong_credentials() -> ApiError {
    ApiError::new(ErrorCode::WrongCredentials, "Address and password do not belong together.")
}

/// Sign out: the session ends on the server, wherever its cookie is kept.
#[utoipa::path(delete, path = "/api/sessions/current", tag = "accounts",
    responses((status = 204), (status = "4XX", body = ApiError)))]
pub async fn sign_out(
    State(app): State<App>,
    caller: Caller,
    jar: CookieJar,
) -> Result<(StatusCode, CookieJar), ApiError> {
    let mut tx = app.store.begin().await?;
    tx.end_session(&caller.session).await?;
    tx.commit().await?;
    Ok((StatusCode::NO_CONTENT, jar.add(session::removal(secure(&app)))))
}

/// Who am I?
#[utoipa::path(get, path = "/api/me", tag = "accounts",
    responses((status = 200, body = AccountView), (status = "4XX", body = ApiError)))]
pub async fn get_me(State(app): State<App>, caller: Caller) -> Result<Json<AccountView>, ApiError> {
    let account = app.store.read().await?.account(&caller.id).await?;
    Ok(Json(AccountView::of(&account)))
}

/// Change my name.
#[utoipa::path(patch, path = "/api/me", tag = "accounts", request_body = UpdateMeBody,
    responses((status = 200, body = AccountView), (status = "4XX", body = ApiError)))]
pub async fn update_me(
    State(app): State<App>,
    caller: Caller,
    Body(body): Body<UpdateMeBody>,
) -> Result<Json<AccountView>, ApiError> {
    let mut tx = app.store.begin().await?;
    if let Some(name) = body.name {
        tx.rename_account(&caller.id, &account::name(&name)?).await?;
    }
    let account = tx.account(&caller.id).await?;
    tx.commit().await?;
    Ok(Json(AccountView::of(&account)))
}

/// Change my password. Every other session of mine ends.
#[utoipa::path(put, path = "/api/me/password", tag = "accounts", request_body = PasswordBody,
    responses((status = 204), (status = "4XX", body = ApiError)))]
pub async fn change_password(
    State(app): State<App>,
    caller: Caller,
    Body(body): Body<PasswordBody>,
) -> Result<StatusCode, ApiError> {
    let account = app.store.read().await?.account(&caller.id).await?;
    let email = Email::parse(&account.email)?;
    account::password(&body.new, &email)?;
    // Tries of somebody who is signed in count apart: guesses from elsewhere do not stop them.
    let counted = (account.id.as_str(), account.id.as_str());
    admit(&app, counted).await?;
    if !password::verify(body.current, Some(account.password_hash)).await {
        return Err(ApiError::field("current", "This is not your current password."));
    }
    let hash = password::hash(body.new).await;
    let mut tx = app.store.begin().await?;
    tx.forget_tries(counted).await?;
    tx.set_password(&caller.id, &hash).await?;
    tx.end_other_sessions(&caller.id, &caller.session).await?;
    tx.commit().await?;
    if account.standing == Standing::Owner {
        owner::forget_first_password(&app.config);
    }
    Ok(StatusCode::NO_CONTENT)
}
