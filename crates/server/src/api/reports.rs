//! Reports: the page's content and the PDF of the same.

use axum::{Json, extract::State, http::header, response::IntoResponse};
use domain::report::Report;

use super::{extract::Id, report_views::ReportView};
use crate::{
    app::App,
    auth::Caller,
    error::{ApiError, ErrorCode},
    store::{ReportState, StoredReport},
};

/// The report of an interview that is over.
#[utoipa::path(get, path = "/api/interviews/{id}/report", tag = "reports",
    params(("id" = Uuid, Path)),
    responses((status = 200, body = ReportView), (status = "4XX", body = ApiError)))]
pub async fn get_report(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<Json<ReportView>, ApiError> {
    let stored = load(&app, &caller, &id).await?;
    Ok(Json(ReportView::of(stored)))
}

/// The same report as a tagged PDF.
#[utoipa::path(get, path = "/api/interviews/{id}/report.pdf", tag = "reports",
    params(("id" = Uuid, Path)),
    responses((status = 200, content_type = "application/pdf"), (status = "4XX", body = ApiError)))]
pub async fn get_report_pdf(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<impl IntoResponse, ApiError> {
    let stored = load(&app, &caller, &id).await?;
    let pdf = typeset(stored.report).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"greenroom-report.pdf\""),
    ];
    Ok((headers, pdf))
}

async fn load(app: &App, caller: &Caller, id: &str) -> Result<StoredReport, ApiError> {
    let mut tx = app.store.read().await?;
    let interview = tx.interview(&caller.id, id).await?;
    match tx.report_of(&caller.id, id).await? {
        Some(stored) => Ok(stored),
        None => Err(ApiError::new(
            ErrorCode::WrongState,
            match interview.report {
                ReportState::None => {
                    "This interview has no report: it is not over, or nothing was kept."
                }
                ReportState::Writing | ReportState::Ready => "The report is being written.",
            },
        )),
    }
}

/// Typesetting takes tens of milliseconds of computing: off the request threads.
async fn typeset(report: Report) -> Result<Vec<u8>, ApiError> {
    tokio::task::spawn_blocking(move || formats::report_pdf(&report))
        .await
        .map_err(|error| ApiError::internal(&error))?
        .map_err(|error| ApiError::internal(&error))
}
