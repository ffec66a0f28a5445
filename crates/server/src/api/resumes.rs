//! Résumés: upload, read, correct, fetch, delete.

use std::collections::BTreeMap;

use axum::{
    Json,
    body::Bytes,
    extract::{Multipart, State, multipart::Field},
    http::{StatusCode, header},
    response::IntoResponse,
};
use domain::resume::{self, Profile};
use formats::Kind;

use super::{
    extract::{Body, Id, Once, PageQuery, Reply},
    jobs::JobView,
    resume_views::{
        ProfileBody, ResumeItem, ResumePage, ResumeView, UploadView, VersionItem, VersionList,
    },
};
use crate::{
    app::App,
    auth::Caller,
    error::{ApiError, ErrorCode, FieldError},
    jobs,
    store::{NewResume, ResumeRow, ResumeStatus, Source, Tx, Version},
};

/// My résumés, newest first.
#[utoipa::path(get, path = "/api/resumes", tag = "resumes", params(PageQuery),
    responses((status = 200, body = ResumePage), (status = "4XX", body = ApiError)))]
pub async fn list_resumes(
    State(app): State<App>,
    caller: Caller,
    query: PageQuery,
) -> Result<Json<ResumePage>, ApiError> {
    let rows = app.store.read().await?.resumes(&caller.id, &query.page()).await?;
    let (rows, next) = query.cut(rows, |it| &it.id);
    Ok(Json(ResumePage { items: rows.iter().map(ResumeItem::of).collect(), next }))
}

/// Upload a résumé. It is read by a job; watch it.
#[utoipa::path(post, path = "/api/resumes", tag = "resumes",
    request_body(content = super::resume_views::UploadBody, content_type = "multipart/form-data"),
    responses((status = 202, body = UploadView), (status = "4XX", body = ApiError)))]
pub async fn upload_resume(
    State(app): State<App>,
    caller: Caller,
    once: Once,
    multipart: Multipart,
) -> Result<Reply, ApiError> {
    if let Some(first) = once.first(&mut app.store.read().await?, &caller).await? {
        return Ok(first);
    }
    let upload = Upload::receive(multipart, app.config.resumes.max_bytes).await?;
    // From here on it is finished even when the browser goes away: no file without its row.
    tokio::spawn(async move {
        let resume = upload.named(&app);
        app.files.put(&resume.file_key, upload.bytes).await?;
        let stored = store_upload(&app, &caller, &once, &resume).await;
        if stored.is_err() {
            app.files.delete(&resume.file_key).await?;
        }
        stored
    })
    .await
    .map_err(|error| ApiError::internal(&error))?
}

async fn store_upload(
    app: &App,
    caller: &Caller,
    once: &Once,
    resume: &NewResume,
) -> Result<Reply, ApiError> {
    let now = (app.now)();
    let mut tx = app.store.begin().await?;
    if let Some(first) = once.claim(&mut tx, caller, now).await? {
        app.files.delete(&resume.file_key).await?;
        return Ok(first);
    }
    tx.add_resume(&caller.id, resume, now).await?;
    let job = jobs::push_parse(app, &mut tx, &caller.id, &resume.id).await?;
    let row = tx.resume(&caller.id, &resume.id).await?;
    let job = JobView::of(tx.job(&caller.id, &job).await?);
    let reply = Reply::accepted(&UploadView { resume: ResumeItem::of(&row), job });
    once.keep(&mut tx, caller, &reply).await?;
    tx.commit().await?;
    app.work.notify_waiters();
    Ok(reply)
}

/// A file as it came in.
struct Upload {
    file_name: String,
    kind: Kind,
    bytes: Bytes,
}

/// Longer names are cut: they are shown, never used as a path.
const MAX_NAME_CHARS: usize = 120;

impl Upload {
    async fn receive(mut multipart: Multipart, max_bytes: usize) -> Result<Upload, ApiError> {
        let field = multipart.next_field().await?;
        let Some(field) = field.filter(|it| it.name() == Some("file")) else {
            return Err(ApiError::field("file", "send the résumé as the field `file`, alone"));
        };
        let file_name = field.file_name().unwrap_or("résumé").chars();
        let file_name = file_name.filter(|c| !c.is_control()).take(MAX_NAME_CHARS).collect();
        let bytes = read_all(field, max_bytes).await?;
        let kind = formats::sniff(&bytes).ok_or_else(|| unsupported(&bytes))?;
        Ok(Upload { file_name, kind, bytes })
    }

    fn named(&self, app: &App) -> NewResume {
        let id = app.fresh_id();
        NewResume {
            file_key: format!("resumes/{id}"),
            id,
            title: self.file_name.clone(),
            file_name: self.file_name.clone(),
            format: format_name(self.kind).to_owned(),
            bytes: self.bytes.len() as i64,
        }
    }
}

fn format_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Pdf => "pdf",
        Kind::Docx => "docx",
        Kind::Txt => "txt",
    }
}

/// Keeps at most `max_bytes`. What is beyond is read and dropped, up to a point, since a browser
/// that is still sending does not look at an answer.
async fn read_all(mut field: Field<'_>, max_bytes: usize) -> Result<Bytes, ApiError> {
    let mut kept = Vec::new();
    let mut seen = 0;
    while let Some(chunk) = field.chunk().await? {
        seen += chunk.len();
        if seen <= max_bytes {
            kept.extend_from_slice(&chunk);
        } else if seen > max_bytes.saturating_mul(12) {
            break;
        }
    }
    if seen <= max_bytes {
        return Ok(kept.into());
    }
    let message = format!("A résumé has at most {} MB.", max_bytes / 1_048_576);
    Err(ApiError::new(ErrorCode::TooLarge, message))
}

fn unsupported(bytes: &[u8]) -> ApiError {
    if bytes.is_empty() {
        return ApiError::field("file", "This file is empty.");
    }
    let message = "This is not a PDF, DOCX or text file, whatever its name says.";
    ApiError::new(ErrorCode::UnsupportedFormat, message)
}

/// A résumé with its latest profile.
#[utoipa::path(get, path = "/api/resumes/{id}", tag = "resumes", params(("id" = Uuid, Path)),
    responses((status = 200, body = ResumeView), (status = "4XX", body = ApiError)))]
pub async fn get_resume(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<Json<ResumeView>, ApiError> {
    let mut tx = app.store.read().await?;
    Ok(Json(view(&app, &mut tx, &caller, &id).await?))
}

async fn view(app: &App, tx: &mut Tx, caller: &Caller, id: &str) -> Result<ResumeView, ApiError> {
    let row = tx.resume(&caller.id, id).await?;
    let version = tx.latest_version(&caller.id, id).await?;
    Ok(ResumeView::of(row, version, (app.now)()))
}

/// Correct the profile: a new version on top of `base_version`.
#[utoipa::path(put, path = "/api/resumes/{id}/profile", tag = "resumes",
    params(("id" = Uuid, Path)), request_body = ProfileBody,
    responses((status = 200, body = ResumeView), (status = "4XX", body = ApiError)))]
pub async fn put_profile(
    State(app): State<App>,
    caller: Caller,
    once: Once,
    Id(id): Id,
    Body(body): Body<ProfileBody>,
) -> Result<Reply, ApiError> {
    let profile = sound(body.profile)?;
    let mut tx = app.store.begin().await?;
    if let Some(first) = once.claim(&mut tx, &caller, (app.now)()).await? {
        return Ok(first);
    }
    let row = tx.resume(&caller.id, &id).await?;
    if row.status == ResumeStatus::Parsing {
        return Err(not_read_yet(&row));
    }
    let before = tx.latest_version(&caller.id, &id).await?;
    let version = edited(&app, &row, before, profile);
    tx.add_version(&caller.id, &id, body.base_version, &version).await?;
    let reply = Reply::ok(&view(&app, &mut tx, &caller, &id).await?);
    once.keep(&mut tx, &caller, &reply).await?;
    tx.commit().await?;
    Ok(reply)
}

fn sound(profile: Profile) -> Result<Profile, ApiError> {
    let problems = resume::check(&profile);
    if problems.is_empty() {
        return Ok(profile);
    }
    let fields = problems
        .into_iter()
        .map(|it| FieldError { field: it.field, message: it.message })
        .collect();
    let message = "Some fields are not as they must be.".to_owned();
    Err(ApiError { code: ErrorCode::Invalid, message, fields })
}

/// A field that still says what the file said keeps the place it came from.
fn edited(app: &App, row: &ResumeRow, before: Option<Version>, profile: Profile) -> Version {
    let provenance = before.map_or_else(BTreeMap::new, |it| {
        let old = serde_json::to_value(&it.profile).unwrap_or_default();
        let new = serde_json::to_value(&profile).unwrap_or_default();
        let same = |at: &String| new.pointer(at).is_some() && new.pointer(at) == old.pointer(at);
        it.provenance.into_iter().filter(|(at, _)| same(at)).collect()
    });
    Version {
        number: row.latest_version + 1,
        source: Source::Edited,
        profile,
        provenance,
        created_at: (app.now)(),
    }
}

/// Every version of the profile, newest first.
#[utoipa::path(get, path = "/api/resumes/{id}/versions", tag = "resumes",
    params(("id" = Uuid, Path)),
    responses((status = 200, body = VersionList), (status = "4XX", body = ApiError)))]
pub async fn list_versions(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<Json<VersionList>, ApiError> {
    let mut tx = app.store.read().await?;
    tx.resume(&caller.id, &id).await?;
    let versions = tx.versions(&caller.id, &id).await?;
    Ok(Json(VersionList { items: versions.into_iter().map(VersionItem::of).collect() }))
}

/// The file, as it was uploaded.
#[utoipa::path(get, path = "/api/resumes/{id}/file", tag = "resumes", params(("id" = Uuid, Path)),
    responses((status = 200, content_type = "application/octet-stream"),
        (status = "4XX", body = ApiError)))]
pub async fn get_file(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<impl IntoResponse, ApiError> {
    let row = app.store.read().await?.resume(&caller.id, &id).await?;
    let bytes = app.files.get(&row.file_key).await?;
    let kind = match row.format.as_str() {
        "pdf" => "application/pdf",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    // The content is a stranger's: the browser saves it and never runs it as a page of ours.
    let disposition = format!("attachment; filename=\"resume.{}\"", row.format);
    Ok((
        [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)],
        bytes,
    ))
}

/// Delete a résumé with its file, versions and analyses. Plans and reports made from it stay.
#[utoipa::path(delete, path = "/api/resumes/{id}", tag = "resumes", params(("id" = Uuid, Path)),
    responses((status = 204), (status = "4XX", body = ApiError)))]
pub async fn delete_resume(
    State(app): State<App>,
    caller: Caller,
    Id(id): Id,
) -> Result<StatusCode, ApiError> {
    let mut tx = app.store.begin().await?;
    let row = tx.resume(&caller.id, &id).await?;
    tx.delete_resume(&caller.id, &id).await?;
    tx.commit().await?;
    // A file that could not be deleted has no row any more; the sweep deletes it later.
    if let Err(error) = app.files.delete(&row.file_key).await {
        tracing::error!(error = &error as &dyn std::error::Error, "a deleted résumé's file stayed");
    }
    Ok(StatusCode::NO_CONTENT)
}

/// The profile that roles, analyses and plans start from.
pub(super) async fn profile_of(
    tx: &mut Tx,
    owner: &str,
    id: &str,
) -> Result<(ResumeRow, Version), ApiError> {
    let row = tx.resume(owner, id).await?;
    match tx.latest_version(owner, id).await? {
        Some(version) => Ok((row, version)),
        None => Err(not_read_yet(&row)),
    }
}

fn not_read_yet(row: &ResumeRow) -> ApiError {
    let message = match row.status {
        ResumeStatus::Failed => "This résumé could not be read. Upload it in another form.",
        _ => "This résumé is still being read. Try again in a moment.",
    };
    ApiError::new(ErrorCode::WrongState, message)
}
