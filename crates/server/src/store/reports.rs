//! Stored reports: one per interview, and a row per competency for sums over time.

use domain::{report::Report, time::Timestamp};

use super::{
    ReportState, StoreError, Tx,
    rows::{from_json, tag_of, to_json},
};

/// A stored report.
#[derive(Debug, Clone)]
pub struct StoredReport {
    pub id: String,
    pub interview_id: String,
    pub created_at: Timestamp,
    pub report: Report,
}

impl Tx {
    /// Stores the report and what lists and sums need of it.
    pub async fn add_report(
        &mut self,
        owner: &str,
        stored: &StoredReport,
    ) -> Result<(), StoreError> {
        let overall = stored.report.overall.map(|it| it.score);
        self.set_report_state(owner, &stored.interview_id, ReportState::Ready, overall).await?;
        sqlx::query(
            "insert into reports (id, interview_id, owner_id, body_json, created_at) \
             values ($1, $2, $3, $4, $5)",
        )
        .bind(stored.id.clone())
        .bind(stored.interview_id.clone())
        .bind(owner.to_owned())
        .bind(to_json(&stored.report))
        .bind(stored.created_at.0)
        .execute(&mut *self.0)
        .await?;
        for it in &stored.report.competencies {
            sqlx::query(
                "insert into competency_scores (report_id, owner_id, competency, score, questions) \
                 values ($1, $2, $3, $4, $5)",
            )
            .bind(stored.id.clone())
            .bind(owner.to_owned())
            .bind(tag_of(&it.competency))
            .bind(it.mean.score)
            .bind(i64::from(it.mean.of))
            .execute(&mut *self.0)
            .await?;
        }
        Ok(())
    }

    pub async fn report_of(
        &mut self,
        owner: &str,
        interview: &str,
    ) -> Result<Option<StoredReport>, StoreError> {
        let row: Option<(String, String, i64, String)> = sqlx::query_as(
            "select id, interview_id, created_at, body_json from reports \
             where owner_id = $1 and interview_id = $2",
        )
        .bind(owner.to_owned())
        .bind(interview.to_owned())
        .fetch_optional(&mut *self.0)
        .await?;
        row.map(|(id, interview_id, created_at, body)| {
            Ok(StoredReport {
                id,
                interview_id,
                created_at: Timestamp(created_at),
                report: from_json("report", &body)?,
            })
        })
        .transpose()
    }
}
