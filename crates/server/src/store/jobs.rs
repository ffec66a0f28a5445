//! Work to be done after a request: rows with leases, pushed in the transaction that needs them.

use domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    StoreError, Tx,
    rows::{from_tag, tag_of, unless_taken},
};

/// After so many tries a job has failed.
pub const MAX_ATTEMPTS: i64 = 8;

/// A job about to be pushed. `dedupe` makes pushing it twice one job.
#[derive(Debug, Clone)]
pub struct NewJob {
    pub id: String,
    /// The résumé or interview it is about.
    pub subject_id: String,
    pub dedupe: String,
    pub kind: String,
    pub payload: String,
}

/// A job as it was claimed or is watched.
#[derive(Debug, Clone)]
pub struct Job {
    pub id: String,
    pub owner_id: String,
    pub subject_id: String,
    pub kind: String,
    pub payload: String,
    pub state: JobState,
    pub attempts: i64,
    pub error: Option<String>,
}

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JobState {
    Queued,
    Running,
    Done,
    Failed,
}

type Row = (String, String, String, String, String, String, i64, Option<String>);

fn job(row: Row) -> Result<Job, StoreError> {
    let (id, owner_id, subject_id, kind, payload, state, attempts, error) = row;
    let state = from_tag("job state", state)?;
    Ok(Job { id, owner_id, subject_id, kind, payload, state, attempts, error })
}

impl Tx {
    /// Pushes a job; one with the same `dedupe` that is there already stays the only one.
    pub async fn push_job(
        &mut self,
        owner: &str,
        new: &NewJob,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let done = sqlx::query(
            "insert into jobs (id, owner_id, subject_id, dedupe, kind, payload_json, state, \
             attempts, run_at, created_at, updated_at) \
             values ($1, $2, $3, $4, $5, $6, 'queued', 0, $7, $7, $7) on conflict (dedupe) do nothing",
        )
        .bind(new.id.clone())
        .bind(owner.to_owned())
        .bind(new.subject_id.clone())
        .bind(new.dedupe.clone())
        .bind(new.kind.clone())
        .bind(new.payload.clone())
        .bind(now.0)
        .execute(&mut *self.0)
        .await;
        unless_taken("job", done)?;
        Ok(())
    }

    pub async fn job(&mut self, owner: &str, id: &str) -> Result<Job, StoreError> {
        let row: Option<Row> = sqlx::query_as(
            "select id, owner_id, subject_id, kind, payload_json, state, attempts, error \
             from jobs where owner_id = $1 and id = $2",
        )
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .fetch_optional(&mut *self.0)
        .await?;
        job(row.ok_or(StoreError::NotFound("job"))?)
    }

    /// Takes the next job that is due, or whose worker died, until `lease_until`. The state is
    /// checked again by the update, so that two replicas never take the same one.
    pub async fn claim_job(
        &mut self,
        worker: &str,
        now: Timestamp,
        lease_until: Timestamp,
    ) -> Result<Option<Job>, StoreError> {
        let row: Option<Row> = sqlx::query_as(
            "update jobs set state = 'running', worker = $1, lease_until = $2, \
             attempts = attempts + 1, updated_at = $3 \
             where id = (select id from jobs \
             where attempts < $4 and ((state = 'queued' and run_at <= $3) \
             or (state = 'running' and lease_until < $3)) order by run_at, id limit 1) \
             and ((state = 'queued' and run_at <= $3) or (state = 'running' and lease_until < $3)) \
             returning id, owner_id, subject_id, kind, payload_json, state, attempts, error",
        )
        .bind(worker.to_owned())
        .bind(lease_until.0)
        .bind(now.0)
        .bind(MAX_ATTEMPTS)
        .fetch_optional(&mut *self.0)
        .await?;
        row.map(job).transpose()
    }

    /// Jobs that were tried for the last time by a worker that died.
    pub async fn exhausted_jobs(&mut self, now: Timestamp) -> Result<Vec<Job>, StoreError> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, owner_id, subject_id, kind, payload_json, state, attempts, error \
             from jobs where state = 'running' and lease_until < $1 and attempts >= $2",
        )
        .bind(now.0)
        .bind(MAX_ATTEMPTS)
        .fetch_all(&mut *self.0)
        .await?;
        rows.into_iter().map(job).collect()
    }

    /// Ends a job for good, whoever held it.
    pub async fn fail_job(
        &mut self,
        job: &Job,
        error: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "update jobs set state = 'failed', error = $1, lease_until = null, updated_at = $2 \
             where id = $3",
        )
        .bind(error.to_owned())
        .bind(now.0)
        .bind(job.id.clone())
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    /// Puts reports that failed before `before` back in the queue: an interview is not lost
    /// because a disk was full for an hour.
    pub async fn revive_reports(
        &mut self,
        before: Timestamp,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "update jobs set state = 'queued', attempts = 0, run_at = $1, updated_at = $1 \
             where kind = 'write_report' and state = 'failed' and updated_at < $2",
        )
        .bind(now.0)
        .bind(before.0)
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    /// Ends a job that this worker still holds.
    pub async fn finish_job(
        &mut self,
        job: &Job,
        worker: &str,
        (state, error): (JobState, Option<&str>),
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "update jobs set state = $1, error = $2, lease_until = null, updated_at = $3 \
             where id = $4 and worker = $5 and state = 'running'",
        )
        .bind(tag_of(&state))
        .bind(error.map(str::to_owned))
        .bind(now.0)
        .bind(job.id.clone())
        .bind(worker.to_owned())
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    /// Puts a job back for another try at `run_at`.
    pub async fn retry_job(
        &mut self,
        job: &Job,
        worker: &str,
        error: &str,
        run_at: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "update jobs set state = 'queued', error = $1, run_at = $2, lease_until = null \
             where id = $3 and worker = $4 and state = 'running'",
        )
        .bind(error.to_owned())
        .bind(run_at.0)
        .bind(job.id.clone())
        .bind(worker.to_owned())
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    /// Counts by state, for the metrics.
    pub async fn count_jobs(&mut self) -> Result<Vec<(String, i64)>, StoreError> {
        Ok(sqlx::query_as(
            "select state, cast(count(*) as bigint) from jobs group by state order by state",
        )
        .fetch_all(&mut *self.0)
        .await?)
    }

    pub(super) async fn forget_jobs_of(&mut self, subject: &str) -> Result<(), StoreError> {
        sqlx::query("delete from jobs where subject_id = $1")
            .bind(subject.to_owned())
            .execute(&mut *self.0)
            .await?;
        Ok(())
    }
}
