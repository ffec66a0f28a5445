//! First replies to requests with an `Idempotency-Key`, kept in the transaction of the change.

use domain::time::Timestamp;

use super::{StoreError, Tx};

impl Tx {
    /// The status and body given first, when this key was used before; the stored request line
    /// beside it tells whether it was the same request.
    pub async fn first_reply(
        &mut self,
        owner: &str,
        key: &str,
    ) -> Result<Option<(String, i64, String)>, StoreError> {
        Ok(sqlx::query_as(
            "select request, status, body_json from first_replies \
             where owner_id = $1 and request_key = $2",
        )
        .bind(owner.to_owned())
        .bind(key.to_owned())
        .fetch_optional(&mut *self.0)
        .await?)
    }

    pub async fn keep_first_reply(
        &mut self,
        owner: &str,
        key: &str,
        request: &str,
        (status, body): (i64, &str),
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "insert into first_replies (owner_id, request_key, request, status, body_json, created_at) \
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(owner.to_owned())
        .bind(key.to_owned())
        .bind(request.to_owned())
        .bind(status)
        .bind(body.to_owned())
        .bind(now.0)
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    /// Keys are good for a day; older ones are forgotten.
    pub async fn forget_first_replies(&mut self, older_than: Timestamp) -> Result<(), StoreError> {
        sqlx::query("delete from first_replies where created_at <= $1")
            .bind(older_than.0)
            .execute(&mut *self.0)
            .await?;
        Ok(())
    }
}
