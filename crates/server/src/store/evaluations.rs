//! One evaluation per answered question of an interview.

use std::collections::BTreeMap;

use domain::{evaluation::Evaluation, plan::OpenAt, time::Timestamp};

use super::{
    StoreError, Tx,
    rows::{from_json, to_json},
};

impl Tx {
    /// Stores an evaluation. A question is evaluated once: the first one stays.
    pub async fn add_evaluation(
        &mut self,
        owner: &str,
        interview: &str,
        at: OpenAt,
        evaluation: &Evaluation,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.interview(owner, interview).await?;
        sqlx::query(
            "insert into evaluations (interview_id, round, question, body_json, created_at) \
             values ($1, $2, $3, $4, $5) on conflict (interview_id, round, question) do nothing",
        )
        .bind(interview.to_owned())
        .bind(i64::from(at.round))
        .bind(i64::from(at.question))
        .bind(to_json(evaluation))
        .bind(now.0)
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    pub async fn evaluations(
        &mut self,
        owner: &str,
        interview: &str,
    ) -> Result<BTreeMap<OpenAt, Evaluation>, StoreError> {
        let rows: Vec<(i64, i64, String)> = sqlx::query_as(
            "select e.round, e.question, e.body_json \
             from evaluations e join interviews i on i.id = e.interview_id \
             where i.owner_id = $1 and i.id = $2",
        )
        .bind(owner.to_owned())
        .bind(interview.to_owned())
        .fetch_all(&mut *self.0)
        .await?;
        rows.into_iter()
            .map(|(round, question, body)| {
                let at = OpenAt { round: round as u32, question: question as u32 };
                Ok((at, from_json("evaluation", &body)?))
            })
            .collect()
    }
}
