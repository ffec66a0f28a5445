//! What a person's stored interviews add up to. Nothing is invented: no rows, no numbers.

use axum::{Json, extract::State};
use domain::analytics::{self, Trend};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    extract::{PageQuery, when},
    interview_views::InterviewItem,
    resume_views::ResumeItem,
    shapes,
};
use crate::{
    app::App,
    auth::Caller,
    error::ApiError,
    store::{CompetencyMean, InterviewRow, ReportState, ResumeWithScore, ScoreAt, tag_of},
};

/// How many of the last scores are shown and make the trend.
const SCORES_SHOWN: i64 = 100;

/// Sums over all my interviews. Scores are null where there are none.
#[derive(Debug, Serialize, ToSchema)]
pub struct AnalyticsView {
    pub total_interviews: i64,
    pub completed_interviews: i64,
    pub average_score: Option<f64>,
    pub best_score: Option<f64>,
    /// Null with fewer scores than a trend needs.
    #[schema(value_type = Option<shapes::Trend>)]
    pub trend: Option<Trend>,
    /// 0 to 1; null without interviews.
    pub completion_rate: Option<f64>,
    pub last_interview_at: Option<String>,
    pub questions_answered: i64,
    /// Oldest first.
    pub scores: Vec<ScoreView>,
    pub competencies: Vec<CompetencyView>,
}

/// The score of one interview.
#[derive(Debug, Serialize, ToSchema)]
pub struct ScoreView {
    pub interview_id: String,
    pub at: String,
    pub score: f64,
}

/// The mean of a competency over all my reports.
#[derive(Debug, Serialize, ToSchema)]
pub struct CompetencyView {
    pub competency: String,
    pub label: String,
    pub score: f64,
    /// Of how many questions.
    pub of: i64,
}

/// One interview of the history.
#[derive(Debug, Serialize, ToSchema)]
pub struct HistoryItem {
    pub interview_id: String,
    pub role_title: String,
    #[schema(value_type = shapes::Difficulty)]
    pub difficulty: domain::plan::Difficulty,
    pub phase: String,
    pub score: Option<f64>,
    pub answered: i64,
    pub skipped: i64,
    pub planned: i64,
    #[schema(value_type = shapes::ReportState)]
    pub report: ReportState,
    pub created_at: String,
    pub started_at: Option<String>,
    pub ended_at: Option<String>,
}

/// One page of the history.
#[derive(Debug, Serialize, ToSchema)]
pub struct HistoryPage {
    pub items: Vec<HistoryItem>,
    pub next: Option<String>,
}

/// A résumé with its latest ATS score.
#[derive(Debug, Serialize, ToSchema)]
pub struct ScoredResume {
    #[serde(flatten)]
    pub resume: ResumeItem,
    pub ats_score: Option<f64>,
    pub ats_role: Option<String>,
}

/// One page of résumés with scores.
#[derive(Debug, Serialize, ToSchema)]
pub struct ScoredResumePage {
    pub items: Vec<ScoredResume>,
    pub next: Option<String>,
}

/// What my interviews add up to.
#[utoipa::path(get, path = "/api/users/analytics", tag = "users",
    responses((status = 200, body = AnalyticsView), (status = "4XX", body = ApiError)))]
pub async fn get_analytics(
    State(app): State<App>,
    caller: Caller,
) -> Result<Json<AnalyticsView>, ApiError> {
    let mut tx = app.store.read().await?;
    let totals = tx.totals(&caller.id).await?;
    let scores = tx.scores(&caller.id, SCORES_SHOWN).await?;
    let competencies = tx.competency_means(&caller.id).await?;
    let trend = analytics::trend(&scores.iter().map(|it| it.score).collect::<Vec<_>>());
    let rate = (totals.interviews > 0).then(|| totals.completed as f64 / totals.interviews as f64);
    Ok(Json(AnalyticsView {
        total_interviews: totals.interviews,
        completed_interviews: totals.completed,
        average_score: totals.average.map(one_decimal),
        best_score: totals.best.map(one_decimal),
        trend,
        completion_rate: rate,
        last_interview_at: totals.last_at.map(when),
        questions_answered: totals.answered,
        scores: scores.into_iter().map(ScoreView::of).collect(),
        competencies: competencies.into_iter().map(CompetencyView::of).collect(),
    }))
}

fn one_decimal(score: f64) -> f64 {
    (score * 10.0).round() / 10.0
}

/// My interviews, newest first, with their scores.
#[utoipa::path(get, path = "/api/users/history", tag = "users", params(PageQuery),
    responses((status = 200, body = HistoryPage), (status = "4XX", body = ApiError)))]
pub async fn list_history(
    State(app): State<App>,
    caller: Caller,
    query: PageQuery,
) -> Result<Json<HistoryPage>, ApiError> {
    let rows = app.store.read().await?.interviews(&caller.id, &query.page()).await?;
    let (rows, next) = query.cut(rows, |it| &it.id);
    Ok(Json(HistoryPage { items: rows.iter().map(HistoryItem::of).collect(), next }))
}

/// My résumés, newest first, with the score of the latest analysis of each.
#[utoipa::path(get, path = "/api/users/resumes", tag = "users", params(PageQuery),
    responses((status = 200, body = ScoredResumePage), (status = "4XX", body = ApiError)))]
pub async fn list_scored_resumes(
    State(app): State<App>,
    caller: Caller,
    query: PageQuery,
) -> Result<Json<ScoredResumePage>, ApiError> {
    let rows = app.store.read().await?.resumes_with_scores(&caller.id, &query.page()).await?;
    let (rows, next) = query.cut(rows, |it| &it.resume.id);
    Ok(Json(ScoredResumePage { items: rows.into_iter().map(ScoredResume::of).collect(), next }))
}

impl ScoreView {
    fn of(it: ScoreAt) -> ScoreView {
        ScoreView { interview_id: it.interview_id, at: when(it.at), score: it.score }
    }
}

impl CompetencyView {
    fn of(it: CompetencyMean) -> CompetencyView {
        CompetencyView {
            competency: tag_of(&it.competency),
            label: it.competency.label().to_owned(),
            score: one_decimal(it.score),
            of: it.questions,
        }
    }
}

impl HistoryItem {
    fn of(row: &InterviewRow) -> HistoryItem {
        let it = InterviewItem::of(row);
        HistoryItem {
            interview_id: it.id,
            role_title: it.role.title,
            difficulty: it.difficulty,
            phase: it.phase,
            score: it.overall,
            answered: it.answered,
            skipped: it.skipped,
            planned: it.question_count,
            report: it.report,
            created_at: it.created_at,
            started_at: it.started_at,
            ended_at: it.ended_at,
        }
    }
}

impl ScoredResume {
    fn of(row: ResumeWithScore) -> ScoredResume {
        let resume = ResumeItem::of(&row.resume);
        ScoredResume { resume, ats_score: row.score, ats_role: row.role_title }
    }
}
