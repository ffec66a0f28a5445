//! What was typed for the open question and not sent yet: one draft an interview.

use domain::{plan::OpenAt, time::Timestamp};

use super::{StoreError, Tx};

/// A question of the plan with its open follow-up.
pub type Place = (OpenAt, Option<u32>);

/// A follow-up is a number from 0; the question itself is this one.
const QUESTION_ITSELF: i64 = -1;

impl Tx {
    pub async fn keep_draft(
        &mut self,
        interview: &str,
        (at, follow_up): Place,
        text: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "insert into interview_drafts (interview_id, round, question, follow_up, body, at) \
             values ($1, $2, $3, $4, $5, $6) \
             on conflict (interview_id) do update set round = excluded.round, \
             question = excluded.question, follow_up = excluded.follow_up, \
             body = excluded.body, at = excluded.at",
        )
        .bind(interview.to_owned())
        .bind(i64::from(at.round))
        .bind(i64::from(at.question))
        .bind(follow_up.map_or(QUESTION_ITSELF, i64::from))
        .bind(text.to_owned())
        .bind(now.0)
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    pub async fn forget_draft(&mut self, interview: &str) -> Result<(), StoreError> {
        sqlx::query("delete from interview_drafts where interview_id = $1")
            .bind(interview.to_owned())
            .execute(&mut *self.0)
            .await?;
        Ok(())
    }

    /// What was typed for this place; `None` when nothing was, or it was for another one.
    pub async fn draft(
        &mut self,
        owner: &str,
        interview: &str,
        (at, follow_up): Place,
    ) -> Result<Option<String>, StoreError> {
        let found: Option<(String,)> = sqlx::query_as(
            "select d.body from interview_drafts d join interviews i on i.id = d.interview_id \
             where i.owner_id = $1 and i.id = $2 and d.round = $3 and d.question = $4 \
             and d.follow_up = $5",
        )
        .bind(owner.to_owned())
        .bind(interview.to_owned())
        .bind(i64::from(at.round))
        .bind(i64::from(at.question))
        .bind(follow_up.map_or(QUESTION_ITSELF, i64::from))
        .fetch_optional(&mut *self.0)
        .await?;
        Ok(found.map(|(text,)| text))
    }
}
