//! The one place where a failure becomes a status code.

use axum::{
    Json,
    extract::{
        multipart::MultipartError,
        rejection::{JsonRejection, PathRejection, QueryRejection},
    },
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{account::Unacceptable, interview::Refused, plan::PlanRefused};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{files::FilesError, interview::NotDone, store::StoreError};

/// The body of every response that is not a success.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ApiError {
    /// For programs: the front end matches on it.
    pub code: ErrorCode,
    /// For people: shown as it is.
    pub message: String,
    /// What is wrong with which field of the form.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldError>,
}

/// What is wrong with one field.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FieldError {
    pub field: String,
    pub message: String,
}

/// A code is added only when a client acts on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    NotFound,
    Unauthenticated,
    Forbidden,
    SignUpClosed,
    TooManyAttempts,
    WrongCredentials,
    Invalid,
    Conflict,
    WrongState,
    TooLarge,
    UnsupportedFormat,
    StorageFull,
    Busy,
    OriginRefused,
    Internal,
}

impl ErrorCode {
    fn status(self) -> StatusCode {
        match self {
            ErrorCode::NotFound => StatusCode::NOT_FOUND,
            ErrorCode::Unauthenticated | ErrorCode::WrongCredentials => StatusCode::UNAUTHORIZED,
            ErrorCode::Forbidden | ErrorCode::SignUpClosed | ErrorCode::OriginRefused => {
                StatusCode::FORBIDDEN
            }
            ErrorCode::TooManyAttempts => StatusCode::TOO_MANY_REQUESTS,
            ErrorCode::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
            ErrorCode::Conflict | ErrorCode::WrongState => StatusCode::CONFLICT,
            ErrorCode::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            ErrorCode::UnsupportedFormat => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            ErrorCode::StorageFull => StatusCode::INSUFFICIENT_STORAGE,
            ErrorCode::Busy => StatusCode::SERVICE_UNAVAILABLE,
            ErrorCode::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl ApiError {
    pub fn new(code: ErrorCode, message: impl Into<String>) -> ApiError {
        ApiError { code, message: message.into(), fields: Vec::new() }
    }

    /// One field of the request is not as it must be.
    pub fn field(field: &str, message: impl Into<String>) -> ApiError {
        let message = message.into();
        let fields = vec![FieldError { field: field.to_owned(), message: message.clone() }];
        ApiError { code: ErrorCode::Invalid, message, fields }
    }

    pub fn invalid(message: impl Into<String>) -> ApiError {
        ApiError::new(ErrorCode::Invalid, message)
    }

    /// Something broke on our side. The cause is logged here, once, and never shown.
    pub fn internal(cause: &(dyn std::error::Error + 'static)) -> ApiError {
        tracing::error!(error = cause, "a request failed");
        ApiError::new(ErrorCode::Internal, "Something broke on our side. It has been logged.")
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> ApiError {
        let code = match &error {
            StoreError::NotFound(_) => ErrorCode::NotFound,
            StoreError::Stale(_) | StoreError::Taken(_) => ErrorCode::Conflict,
            StoreError::InUse(_) => ErrorCode::WrongState,
            StoreError::Full => ErrorCode::StorageFull,
            StoreError::Busy => ErrorCode::Busy,
            StoreError::Database(_) | StoreError::Corrupt { .. } | StoreError::Tampered(_) => {
                return ApiError::internal(&error);
            }
        };
        ApiError::new(code, error.to_string())
    }
}

impl From<FilesError> for ApiError {
    fn from(error: FilesError) -> ApiError {
        match error {
            FilesError::NotFound => ApiError::new(ErrorCode::NotFound, "no such file"),
            FilesError::Full => ApiError::new(ErrorCode::StorageFull, error.to_string()),
            FilesError::Failed(_) => ApiError::internal(&error),
        }
    }
}

impl From<Refused> for ApiError {
    fn from(refused: Refused) -> ApiError {
        match refused {
            Refused::EmptyAnswer | Refused::AnswerTooLong => {
                ApiError::field("text", refused.to_string())
            }
            Refused::OtherQuestion => ApiError::new(ErrorCode::Conflict, refused.to_string()),
            Refused::NotOpened
            | Refused::AlreadyOpen
            | Refused::NoConsent
            | Refused::ConsentSettled
            | Refused::IsPaused
            | Refused::NotPaused
            | Refused::NoOpenQuestion
            | Refused::NotYet
            | Refused::NotYourQuestions
            | Refused::NotClosing
            | Refused::Over => ApiError::new(ErrorCode::WrongState, refused.to_string()),
        }
    }
}

impl From<NotDone> for ApiError {
    fn from(error: NotDone) -> ApiError {
        match error {
            NotDone::Refused(refused) => refused.into(),
            NotDone::Store(error) => error.into(),
            NotDone::Broken(_) => ApiError::internal(&error),
        }
    }
}

impl From<PlanRefused> for ApiError {
    fn from(refused: PlanRefused) -> ApiError {
        ApiError::field(refused.field(), refused.to_string())
    }
}

impl From<Unacceptable> for ApiError {
    fn from(reason: Unacceptable) -> ApiError {
        ApiError::field(reason.field(), reason.to_string())
    }
}

impl From<JsonRejection> for ApiError {
    fn from(rejection: JsonRejection) -> ApiError {
        match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => {
                ApiError::new(ErrorCode::TooLarge, "this request is too large")
            }
            _ => ApiError::invalid(rejection.body_text()),
        }
    }
}

impl From<PathRejection> for ApiError {
    fn from(_: PathRejection) -> ApiError {
        // An id that is not an id names nothing: the same answer as for an unknown one.
        ApiError::new(ErrorCode::NotFound, "no such page")
    }
}

impl From<QueryRejection> for ApiError {
    fn from(rejection: QueryRejection) -> ApiError {
        ApiError::invalid(rejection.body_text())
    }
}

impl From<MultipartError> for ApiError {
    fn from(error: MultipartError) -> ApiError {
        match error.status() {
            StatusCode::PAYLOAD_TOO_LARGE => {
                ApiError::new(ErrorCode::TooLarge, "this file is too large")
            }
            _ => ApiError::invalid("this is not a complete upload; try again"),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        (self.code.status(), Json(self)).into_response()
    }
}
