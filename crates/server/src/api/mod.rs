//! The HTTP interface: one list of routes, and the OpenAPI document made from it.

mod accounts;
mod analyses;
mod analysis_views;
mod catalog;
mod docs;
mod extract;
mod health;
mod home;
mod interview_bodies;
mod interview_views;
mod interviews;
mod jobs;
mod live;
mod pace;
mod plan_views;
mod plans;
mod profile_shape;
mod report_views;
mod reports;
mod resume_views;
mod resumes;
mod roles;
mod shapes;
mod users;
mod web;

use axum::{
    Json, Router,
    extract::DefaultBodyLimit,
    http::{HeaderValue, header},
    middleware,
    routing::get,
};
use tower_http::{
    catch_panic::CatchPanicLayer, set_header::SetResponseHeaderLayer, trace::TraceLayer,
};
use utoipa::{OpenApi, openapi::OpenApi as Document};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    app::App,
    auth::origin,
    error::{ApiError, ErrorCode},
};

/// What is said about the interface as a whole, and messages no route names.
#[derive(OpenApi)]
#[openapi(
    info(title = "Greenroom", description = "A self-hosted interview rehearsal studio."),
    components(schemas(ApiError, live::FromBrowser, live::FromServer))
)]
struct About;

/// Every route there is.
fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(About::openapi())
        .routes(routes!(catalog::get_setup))
        .routes(routes!(catalog::get_catalog))
        .routes(routes!(accounts::sign_up))
        .routes(routes!(accounts::sign_in))
        .routes(routes!(accounts::sign_out))
        .routes(routes!(accounts::get_me, accounts::update_me))
        .routes(routes!(accounts::change_password))
        .routes(routes!(home::get_home))
        .routes(routes!(resumes::list_resumes))
        .routes(routes!(resumes::get_resume, resumes::delete_resume))
        .routes(routes!(resumes::put_profile))
        .routes(routes!(resumes::list_versions))
        .routes(routes!(resumes::get_file))
        .routes(routes!(roles::rank_roles))
        .routes(routes!(analyses::list_analyses, analyses::create_analysis))
        .routes(routes!(analyses::get_analysis))
        .routes(routes!(plans::list_plans, plans::create_plan))
        .routes(routes!(plans::get_plan, plans::delete_plan))
        .routes(routes!(interviews::list_interviews, interviews::create_interview))
        .routes(routes!(interviews::get_interview, interviews::delete_interview))
        .routes(routes!(interviews::list_events))
        .routes(routes!(interviews::post_command))
        .routes(routes!(interviews::put_draft))
        .routes(routes!(live::live))
        .routes(routes!(reports::get_report))
        .routes(routes!(reports::get_report_pdf))
        .routes(routes!(users::get_analytics))
        .routes(routes!(users::list_history))
        .routes(routes!(users::list_scored_resumes))
        .routes(routes!(jobs::get_job))
        .routes(routes!(jobs::watch_job))
        .merge(
            // Bounded while it streams, by `resumes.max_bytes`.
            OpenApiRouter::new()
                .routes(routes!(resumes::upload_resume))
                .layer(DefaultBodyLimit::disable()),
        )
}

/// The OpenAPI document, as `greenroom openapi` prints it.
pub fn openapi() -> Document {
    routes().into_openapi()
}

/// The whole program as one service.
pub fn router(app: App) -> Router {
    let (api, document) = routes().split_for_parts();
    let reference = docs::page(&document);
    api.route("/api/openapi.json", get(move || async move { Json(document) }))
        .route("/api/docs", get(move || async move { reference }))
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .route("/metrics", get(health::metrics))
        .route("/api/{*rest}", get(no_such_page).post(no_such_page))
        .fallback(web::serve)
        .layer(middleware::from_fn_with_state(app.clone(), origin::check))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(POLICY),
        ))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::REFERRER_POLICY,
            HeaderValue::from_static("same-origin"),
        ))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-store"),
        ))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(TraceLayer::new_for_http())
        .with_state(app)
}

/// Everything comes from here: no other host's script, style, font or picture.
const POLICY: &str = "default-src 'self'; img-src 'self' data: blob:; \
                      style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; \
                      form-action 'self'; frame-ancestors 'none'";

async fn no_such_page() -> ApiError {
    ApiError::new(ErrorCode::NotFound, "no such page")
}

/// A bug of ours; the client still gets an answer in our form.
fn panicked(cause: Box<dyn std::any::Any + Send>) -> axum::response::Response {
    use axum::response::IntoResponse as _;
    let text = cause.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| cause.downcast_ref::<&str>().copied()).unwrap_or("(no message)");
    tracing::error!(panic = text, "a request panicked");
    ApiError::new(ErrorCode::Internal, "Something broke on our side. It has been logged.")
        .into_response()
}
