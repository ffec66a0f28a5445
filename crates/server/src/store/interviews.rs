//! Live interviews: their events, and the columns folded from them for lists and sums.

use domain::{
    interview::Event,
    plan::{Difficulty, RoleRef},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

use super::{
    Page, StoreError, Tx,
    rows::{from_json, from_tag, kind_of, must_change, tag_of, to_json, unless_taken},
};

/// An interview without its events.
#[derive(Debug, Clone)]
pub struct InterviewRow {
    pub id: String,
    pub plan_id: String,
    pub plan_hash: String,
    pub candidate: String,
    pub role: RoleRef,
    pub difficulty: Difficulty,
    pub created_at: Timestamp,
    pub summary: Summary,
    pub report: ReportState,
    pub overall: Option<f64>,
}

/// What lists and sums need of the state; a fold of the events, saved with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Tag of the phase.
    pub phase: String,
    pub last_seq: i64,
    pub question_count: i64,
    pub answered: i64,
    pub skipped: i64,
    pub started_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    pub last_at: Option<Timestamp>,
}

/// How far the report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportState {
    None,
    Writing,
    Ready,
}

/// An event with its number.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredEvent {
    pub seq: i64,
    pub at: Timestamp,
    pub event: Event,
}

/// An interview nobody was heard in, with the number of its last event.
#[derive(Debug, sqlx::FromRow)]
pub struct Silent {
    pub owner_id: String,
    pub id: String,
    pub last_seq: i64,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    plan_id: String,
    plan_hash: String,
    candidate: String,
    role_json: String,
    difficulty: String,
    created_at: i64,
    phase: String,
    last_seq: i64,
    question_count: i64,
    answered: i64,
    skipped: i64,
    started_at: Option<i64>,
    ended_at: Option<i64>,
    last_at: Option<i64>,
    report: String,
    overall: Option<f64>,
}

impl Row {
    fn read(self) -> Result<InterviewRow, StoreError> {
        Ok(InterviewRow {
            id: self.id,
            plan_id: self.plan_id,
            plan_hash: self.plan_hash,
            candidate: self.candidate,
            role: from_json("role", &self.role_json)?,
            difficulty: from_tag("difficulty", self.difficulty)?,
            created_at: Timestamp(self.created_at),
            summary: Summary {
                phase: self.phase,
                last_seq: self.last_seq,
                question_count: self.question_count,
                answered: self.answered,
                skipped: self.skipped,
                started_at: self.started_at.map(Timestamp),
                ended_at: self.ended_at.map(Timestamp),
                last_at: self.last_at.map(Timestamp),
            },
            report: from_tag("report state", self.report)?,
            overall: self.overall,
        })
    }
}

fn event((seq, at, body): (i64, i64, String)) -> Result<StoredEvent, StoreError> {
    Ok(StoredEvent { seq, at: Timestamp(at), event: from_json("event", &body)? })
}

impl Tx {
    pub async fn add_interview(
        &mut self,
        owner: &str,
        interview: &InterviewRow,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "insert into interviews (id, owner_id, plan_id, plan_hash, candidate, role_json, \
             difficulty, created_at, phase, last_seq, question_count, answered, skipped, report) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, 0, 0, $11)",
        )
        .bind(interview.id.clone())
        .bind(owner.to_owned())
        .bind(interview.plan_id.clone())
        .bind(interview.plan_hash.clone())
        .bind(interview.candidate.clone())
        .bind(to_json(&interview.role))
        .bind(tag_of(&interview.difficulty))
        .bind(interview.created_at.0)
        .bind(interview.summary.phase.clone())
        .bind(interview.summary.question_count)
        .bind(tag_of(&interview.report))
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    pub async fn interview(&mut self, owner: &str, id: &str) -> Result<InterviewRow, StoreError> {
        let row: Option<Row> = sqlx::query_as(
            "select id, plan_id, plan_hash, candidate, role_json, difficulty, created_at, phase, last_seq, \
             question_count, answered, skipped, started_at, ended_at, last_at, report, overall \
             from interviews where owner_id = $1 and id = $2",
        )
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .fetch_optional(&mut *self.0)
        .await?;
        row.ok_or(StoreError::NotFound("interview"))?.read()
    }

    pub async fn interviews(
        &mut self,
        owner: &str,
        page: &Page,
    ) -> Result<Vec<InterviewRow>, StoreError> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, plan_id, plan_hash, candidate, role_json, difficulty, created_at, phase, last_seq, \
             question_count, answered, skipped, started_at, ended_at, last_at, report, overall \
             from interviews where owner_id = $1 and id < $2 order by id desc limit $3",
        )
        .bind(owner.to_owned())
        .bind(page.below())
        .bind(page.limit)
        .fetch_all(&mut *self.0)
        .await?;
        rows.into_iter().map(Row::read).collect()
    }

    /// The events after `after`, in order.
    pub async fn events(
        &mut self,
        owner: &str,
        id: &str,
        after: i64,
    ) -> Result<Vec<StoredEvent>, StoreError> {
        let rows: Vec<(i64, i64, String)> = sqlx::query_as(
            "select e.seq, e.at, e.body_json \
             from interview_events e join interviews i on i.id = e.interview_id \
             where i.owner_id = $1 and i.id = $2 and e.seq > $3 order by e.seq",
        )
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .bind(after)
        .fetch_all(&mut *self.0)
        .await?;
        rows.into_iter().map(event).collect()
    }

    /// The events a command caused when it was first given; `None` when its key is new.
    pub async fn events_of_command(
        &mut self,
        owner: &str,
        id: &str,
        key: &str,
    ) -> Result<Option<Vec<StoredEvent>>, StoreError> {
        let first: Option<(i64,)> = sqlx::query_as(
            "select e.seq from interview_events e join interviews i on i.id = e.interview_id \
             where i.owner_id = $1 and i.id = $2 and e.command_key = $3",
        )
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .bind(key.to_owned())
        .fetch_optional(&mut *self.0)
        .await?;
        let Some((first,)) = first else { return Ok(None) };
        let rows: Vec<(i64, i64, String)> = sqlx::query_as(
            "select seq, at, body_json from interview_events where interview_id = $1 and seq >= $2 \
             and seq < coalesce((select min(seq) from interview_events \
             where interview_id = $1 and seq > $2 and command_key is not null), $3) order by seq",
        )
        .bind(id.to_owned())
        .bind(first)
        .bind(i64::MAX)
        .fetch_all(&mut *self.0)
        .await?;
        rows.into_iter().map(event).collect::<Result<_, _>>().map(Some)
    }

    /// Appends the events of one command and the summary they lead to. Somebody who appended
    /// since `before` was read makes this [`StoreError::Stale`].
    pub async fn append_events(
        &mut self,
        (owner, id): (&str, &str),
        before: i64,
        key: &str,
        events: &[StoredEvent],
        summary: &Summary,
    ) -> Result<(), StoreError> {
        let done = sqlx::query(
            "update interviews set phase = $1, last_seq = $2, answered = $3, skipped = $4, \
             started_at = $5, ended_at = $6, last_at = $7 \
             where owner_id = $8 and id = $9 and last_seq = $10",
        )
        .bind(summary.phase.clone())
        .bind(summary.last_seq)
        .bind(summary.answered)
        .bind(summary.skipped)
        .bind(summary.started_at.map(|it| it.0))
        .bind(summary.ended_at.map(|it| it.0))
        .bind(summary.last_at.map(|it| it.0))
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .bind(before)
        .execute(&mut *self.0)
        .await?;
        if done.rows_affected() == 0 {
            return Err(StoreError::Stale("interview"));
        }
        for (index, stored) in events.iter().enumerate() {
            self.append_event(id, (index == 0).then_some(key), stored).await?;
        }
        Ok(())
    }

    async fn append_event(
        &mut self,
        id: &str,
        key: Option<&str>,
        stored: &StoredEvent,
    ) -> Result<(), StoreError> {
        let body = to_json(&stored.event);
        let done = sqlx::query(
            "insert into interview_events (interview_id, seq, at, command_key, kind, body_json) \
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.to_owned())
        .bind(stored.seq)
        .bind(stored.at.0)
        .bind(key.map(str::to_owned))
        .bind(kind_of(&stored.event))
        .bind(body)
        .execute(&mut *self.0)
        .await;
        unless_taken("event", done)?;
        Ok(())
    }

    pub async fn set_report_state(
        &mut self,
        owner: &str,
        id: &str,
        report: ReportState,
        overall: Option<f64>,
    ) -> Result<(), StoreError> {
        // A null double is bound as a float4 (sqlx 0.9, `Any`), and the statement that was
        // prepared with it refuses a float8 later: so there is one text for each.
        let statement = match overall {
            None => sqlx::query(
                "update interviews set report = $1, overall = null where owner_id = $2 and id = $3",
            ),
            Some(_) => sqlx::query(
                "update interviews set report = $1, overall = $4 where owner_id = $2 and id = $3",
            ),
        };
        let statement = statement.bind(tag_of(&report)).bind(owner.to_owned()).bind(id.to_owned());
        let statement = match overall {
            None => statement,
            Some(score) => statement.bind(score),
        };
        let done = statement.execute(&mut *self.0).await?;
        must_change("interview", done.rows_affected())
    }

    /// Interviews in a phase in which nothing was said or typed since a moment.
    pub async fn silent_interviews(
        &mut self,
        since: Timestamp,
        phase: &str,
    ) -> Result<Vec<Silent>, StoreError> {
        Ok(sqlx::query_as(
            "select i.owner_id, i.id, i.last_seq from interviews i \
             left join interview_drafts d on d.interview_id = i.id \
             where i.phase = $1 and i.last_at < $2 and coalesce(d.at, 0) < $2 \
             order by i.id limit 50",
        )
        .bind(phase.to_owned())
        .bind(since.0)
        .fetch_all(&mut *self.0)
        .await?)
    }

    /// Whether nothing was said or typed in an interview since a moment.
    pub async fn is_silent(&mut self, id: &str, since: Timestamp) -> Result<bool, StoreError> {
        let silent: Option<(String,)> = sqlx::query_as(
            "select i.id from interviews i left join interview_drafts d on d.interview_id = i.id \
             where i.id = $1 and i.last_at < $2 and coalesce(d.at, 0) < $2",
        )
        .bind(id.to_owned())
        .bind(since.0)
        .fetch_optional(&mut *self.0)
        .await?;
        Ok(silent.is_some())
    }

    /// Deletes the interview with its events, evaluations and report.
    pub async fn delete_interview(&mut self, owner: &str, id: &str) -> Result<(), StoreError> {
        let done = sqlx::query("delete from interviews where owner_id = $1 and id = $2")
            .bind(owner.to_owned())
            .bind(id.to_owned())
            .execute(&mut *self.0)
            .await?;
        must_change("interview", done.rows_affected())?;
        self.forget_replies_about(owner, id).await?;
        self.forget_jobs_of(id).await
    }
}
