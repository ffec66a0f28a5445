//! Stored ATS analyses.

use domain::{ats::AtsAnalysis, time::Timestamp};

use super::{
    Page, StoreError, Tx,
    rows::{from_json, to_json},
};

/// An analysis about to be stored.
#[derive(Debug, Clone)]
pub struct NewAnalysis<'a> {
    pub id: String,
    pub resume_id: &'a str,
    pub resume_version: i64,
    pub job_description: Option<&'a str>,
    pub analysis: &'a AtsAnalysis,
}

/// A stored analysis.
#[derive(Debug, Clone)]
pub struct AnalysisRow {
    pub id: String,
    pub resume_id: String,
    pub resume_version: i64,
    pub job_description: Option<String>,
    pub analysis: AtsAnalysis,
    pub created_at: Timestamp,
}

type Row = (String, String, i64, Option<String>, String, i64);

fn analysis(row: Row) -> Result<AnalysisRow, StoreError> {
    let (id, resume_id, resume_version, job_description, body, created_at) = row;
    Ok(AnalysisRow {
        id,
        resume_id,
        resume_version,
        job_description,
        analysis: from_json("analysis", &body)?,
        created_at: Timestamp(created_at),
    })
}

impl Tx {
    pub async fn add_analysis(
        &mut self,
        owner: &str,
        new: &NewAnalysis<'_>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "insert into analyses (id, owner_id, resume_id, resume_version, role_title, \
             job_description, overall, body_json, created_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(new.id.clone())
        .bind(owner.to_owned())
        .bind(new.resume_id.to_owned())
        .bind(new.resume_version)
        .bind(new.analysis.role.as_ref().map(|it| it.title.clone()))
        .bind(new.job_description.map(str::to_owned))
        .bind(new.analysis.overall)
        .bind(to_json(new.analysis))
        .bind(now.0)
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    pub async fn analysis(&mut self, owner: &str, id: &str) -> Result<AnalysisRow, StoreError> {
        let row: Option<Row> = sqlx::query_as(
            "select id, resume_id, resume_version, job_description, body_json, created_at \
             from analyses where owner_id = $1 and id = $2",
        )
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .fetch_optional(&mut *self.0)
        .await?;
        analysis(row.ok_or(StoreError::NotFound("analysis"))?)
    }

    pub async fn analyses(
        &mut self,
        owner: &str,
        resume: &str,
        page: &Page,
    ) -> Result<Vec<AnalysisRow>, StoreError> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, resume_id, resume_version, job_description, body_json, created_at \
             from analyses where owner_id = $1 and resume_id = $2 and id < $3 \
             order by id desc limit $4",
        )
        .bind(owner.to_owned())
        .bind(resume.to_owned())
        .bind(page.below())
        .bind(page.limit)
        .fetch_all(&mut *self.0)
        .await?;
        rows.into_iter().map(analysis).collect()
    }
}
