//! Sums over a person's stored interviews. Nothing here is remembered: every number is asked for.

use std::collections::HashMap;

use domain::{content::Competency, time::Timestamp};

use super::{Page, ResumeRow, StoreError, Tx, rows::from_tag};

/// Counts and sums over all interviews of a person. Scores are `None` when there are none.
#[derive(Debug, Clone, PartialEq)]
pub struct Totals {
    pub interviews: i64,
    pub completed: i64,
    pub average: Option<f64>,
    pub best: Option<f64>,
    pub answered: i64,
    pub last_at: Option<Timestamp>,
}

/// The score of one reported interview.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreAt {
    pub interview_id: String,
    pub at: Timestamp,
    pub score: f64,
}

/// The mean of a competency over all reports, weighted by questions.
#[derive(Debug, Clone, PartialEq)]
pub struct CompetencyMean {
    pub competency: Competency,
    pub score: f64,
    pub questions: i64,
}

/// A résumé with its latest ATS score.
#[derive(Debug, Clone)]
pub struct ResumeWithScore {
    pub resume: ResumeRow,
    pub score: Option<f64>,
    pub role_title: Option<String>,
}

impl Tx {
    pub async fn totals(&mut self, owner: &str) -> Result<Totals, StoreError> {
        let row: (i64, i64, Option<f64>, Option<f64>, i64, Option<i64>) = sqlx::query_as(
            "select cast(count(*) as bigint), \
             cast(coalesce(sum(case when phase = 'completed' then 1 else 0 end), 0) as bigint), \
             avg(overall), max(overall), cast(coalesce(sum(answered), 0) as bigint), max(last_at) \
             from interviews where owner_id = $1",
        )
        .bind(owner.to_owned())
        .fetch_one(&mut *self.0)
        .await?;
        let (interviews, completed, average, best, answered, last_at) = row;
        let last_at = last_at.map(Timestamp);
        Ok(Totals { interviews, completed, average, best, answered, last_at })
    }

    /// The last `limit` scores, oldest first.
    pub async fn scores(&mut self, owner: &str, limit: i64) -> Result<Vec<ScoreAt>, StoreError> {
        let rows: Vec<(String, i64, f64)> = sqlx::query_as(
            "select id, coalesce(ended_at, created_at), overall from interviews \
             where owner_id = $1 and overall is not null order by id desc limit $2",
        )
        .bind(owner.to_owned())
        .bind(limit)
        .fetch_all(&mut *self.0)
        .await?;
        let newest_first = rows.into_iter().map(|(interview_id, at, score)| ScoreAt {
            interview_id,
            at: Timestamp(at),
            score,
        });
        Ok(newest_first.rev().collect())
    }

    pub async fn competency_means(
        &mut self,
        owner: &str,
    ) -> Result<Vec<CompetencyMean>, StoreError> {
        let rows: Vec<(String, f64, i64)> = sqlx::query_as(
            "select competency, \
             sum(score * questions) / cast(sum(questions) as double precision), \
             cast(sum(questions) as bigint) from competency_scores \
             where owner_id = $1 and questions > 0 group by competency order by competency",
        )
        .bind(owner.to_owned())
        .fetch_all(&mut *self.0)
        .await?;
        rows.into_iter()
            .map(|(competency, score, questions)| {
                let competency = from_tag("competency", competency)?;
                Ok(CompetencyMean { competency, score, questions })
            })
            .collect()
    }

    /// Résumés from new to old, each with the score of its latest analysis.
    pub async fn resumes_with_scores(
        &mut self,
        owner: &str,
        page: &Page,
    ) -> Result<Vec<ResumeWithScore>, StoreError> {
        let resumes = self.resumes(owner, page).await?;
        let (first, last) = match (resumes.last(), resumes.first()) {
            (Some(first), Some(last)) => (first.id.clone(), last.id.clone()),
            _ => return Ok(Vec::new()),
        };
        // Ids grow with time: the greatest of a résumé's analyses is its latest.
        let latest: Vec<(String, f64, Option<String>)> = sqlx::query_as(
            "select a.resume_id, a.overall, a.role_title from analyses a join \
             (select max(id) as id from analyses where owner_id = $1 \
             and resume_id >= $2 and resume_id <= $3 group by resume_id) l on l.id = a.id",
        )
        .bind(owner.to_owned())
        .bind(first)
        .bind(last)
        .fetch_all(&mut *self.0)
        .await?;
        let mut scores: HashMap<_, _> =
            latest.into_iter().map(|(resume, score, role)| (resume, (score, role))).collect();
        let scored = resumes.into_iter().map(|resume| {
            let (score, role_title) = scores.remove(&resume.id).unzip();
            ResumeWithScore { resume, score, role_title: role_title.flatten() }
        });
        Ok(scored.collect())
    }
}
