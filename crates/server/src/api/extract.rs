//! How requests are read and replies given: bodies, ids, pages, and replies that are given once.

use axum::{
    Json,
    extract::{FromRequest, FromRequestParts, Path, Query, Request},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use domain::time::Timestamp;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use utoipa::IntoParams;
use uuid::Uuid;

use crate::{
    auth::Caller,
    error::{ApiError, ErrorCode},
    store::{Page, Tx},
};

/// A JSON body, refused with our own error when it is not as it must be.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Body<T>, ApiError> {
        let Json(body) = Json::from_request(request, state).await?;
        Ok(Body(body))
    }
}

/// The `{id}` of a path, in its stored form. What is not an id names nothing.
pub struct Id(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Id, ApiError> {
        let Path(id) = Path::<Uuid>::from_request_parts(parts, state).await?;
        Ok(Id(id.to_string()))
    }
}

/// `?limit=&after=` of a list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// How many, 1 to 100; 20 when not given.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// `next` of the page before.
    after: Option<Uuid>,
}

impl<S: Send + Sync> FromRequestParts<S> for PageQuery {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<PageQuery, ApiError> {
        let Query(query) = Query::<PageQuery>::from_request_parts(parts, state).await?;
        match query.limit {
            None | Some(1..=100) => Ok(query),
            Some(_) => Err(ApiError::field("limit", "a page has 1 to 100 items")),
        }
    }
}

impl PageQuery {
    fn limit(&self) -> usize {
        self.limit.unwrap_or(20) as usize
    }

    /// One row more than asked for tells whether there is a next page.
    pub fn page(&self) -> Page {
        Page { limit: self.limit() as i64 + 1, after: self.after.map(|it| it.to_string()) }
    }

    /// Cuts the extra row off: the items of this page, and where the next one starts.
    pub fn cut<T>(&self, mut rows: Vec<T>, id: impl Fn(&T) -> &str) -> (Vec<T>, Option<String>) {
        let more = rows.len() > self.limit();
        rows.truncate(self.limit());
        let next = if more { rows.last().map(|it| id(it).to_owned()) } else { None };
        (rows, next)
    }
}

/// A reply that can be kept and given again, byte for byte.
pub struct Reply {
    status: StatusCode,
    body: String,
}

impl Reply {
    pub fn ok(view: &impl Serialize) -> Reply {
        Reply::with(StatusCode::OK, view)
    }

    pub fn created(view: &impl Serialize) -> Reply {
        Reply::with(StatusCode::CREATED, view)
    }

    pub fn accepted(view: &impl Serialize) -> Reply {
        Reply::with(StatusCode::ACCEPTED, view)
    }

    fn with(status: StatusCode, view: &impl Serialize) -> Reply {
        Reply { status, body: serde_json::to_string(view).expect("views serialise") }
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        (self.status, [(header::CONTENT_TYPE, "application/json")], self.body).into_response()
    }
}

/// The `Idempotency-Key` of a request, if it carries one, with the request line it belongs to.
pub struct Once {
    key: Option<String>,
    request: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Once {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Once, ApiError> {
        let key = match parts.headers.get("idempotency-key").map(|it| it.to_str()) {
            None => None,
            Some(Ok(key)) if (1..=100).contains(&key.len()) => Some(key.to_owned()),
            Some(_) => return Err(ApiError::invalid("an Idempotency-Key has 1 to 100 characters")),
        };
        Ok(Once { key, request: format!("{} {}", parts.method, parts.uri.path()) })
    }
}

impl Once {
    /// The key, or a fresh one that nobody else will use.
    pub fn key_or(self, fresh: String) -> String {
        self.key.unwrap_or(fresh)
    }

    /// The reply given to this key before; looks only.
    pub async fn first(&self, tx: &mut Tx, caller: &Caller) -> Result<Option<Reply>, ApiError> {
        let Some(key) = &self.key else { return Ok(None) };
        let Some((request, status, body)) = tx.first_reply(&caller.id, key).await? else {
            return Ok(None);
        };
        if request != self.request {
            let message = "this Idempotency-Key was used for another request";
            return Err(ApiError::new(ErrorCode::Conflict, message));
        }
        let status = u16::try_from(status).ok().and_then(|it| StatusCode::from_u16(it).ok());
        Ok(Some(Reply { status: status.unwrap_or(StatusCode::OK), body }))
    }

    /// Claims the key for this request, in the transaction of its change; the first reply when
    /// another request was first.
    pub async fn claim(
        &self,
        tx: &mut Tx,
        caller: &Caller,
        now: Timestamp,
    ) -> Result<Option<Reply>, ApiError> {
        let Some(key) = &self.key else { return Ok(None) };
        if tx.claim_key(&caller.id, key, &self.request, now).await? {
            return Ok(None);
        }
        self.first(tx, caller).await
    }

    /// Keeps the reply in the transaction of the change it tells of.
    pub async fn keep(&self, tx: &mut Tx, caller: &Caller, reply: &Reply) -> Result<(), ApiError> {
        let Some(key) = &self.key else { return Ok(()) };
        let kept = (i64::from(reply.status.as_u16()), reply.body.as_str());
        Ok(tx.keep_first_reply(&caller.id, key, kept).await?)
    }
}

/// A point in time as it is written on the wire: RFC 3339, UTC.
pub fn when(at: Timestamp) -> String {
    use time::{OffsetDateTime, format_description::well_known::Rfc3339};
    OffsetDateTime::from_unix_timestamp_nanos(i128::from(at.0) * 1_000_000)
        .ok()
        .and_then(|it| it.format(&Rfc3339).ok())
        .unwrap_or_else(|| "1970-01-01T00:00:00Z".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_rfc_3339_in_utc() {
        assert_eq!(when(Timestamp(1_764_000_000_123)), "2025-11-24T16:00:00.123Z");
    }

    #[test]
    fn the_extra_row_is_cut_off_and_says_that_there_is_more() {
        let query = PageQuery { limit: Some(2), after: None };
        let rows = vec!["c".to_owned(), "b".to_owned(), "a".to_owned()];
        assert_eq!(query.page().limit, 3);
        let (page, next) = query.cut(rows, |it| it);
        assert_eq!((page, next), (vec!["c".to_owned(), "b".to_owned()], Some("b".to_owned())));
    }
}
