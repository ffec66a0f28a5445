//! First replies to requests with an `Idempotency-Key`, kept in the transaction of the change.

use domain::time::Timestamp;

use super::{StoreError, Tx, rows::must_change};

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

    /// Claims a key for the request of this transaction; `false` when it was used before. Of two
    /// requests at the same time the second waits here until the first is done.
    pub async fn claim_key(
        &mut self,
        owner: &str,
        key: &str,
        request: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "insert into first_replies (owner_id, request_key, request, status, body_json, created_at) \
             values ($1, $2, $3, 0, '', $4) on conflict (owner_id, request_key) do nothing",
        )
        .bind(owner.to_owned())
        .bind(key.to_owned())
        .bind(request.to_owned())
        .bind(now.0)
        .execute(&mut *self.0)
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Keeps the reply to the request that claimed the key.
    pub async fn keep_first_reply(
        &mut self,
        owner: &str,
        key: &str,
        (status, body): (i64, &str),
    ) -> Result<(), StoreError> {
        let done = sqlx::query(
            "update first_replies set status = $1, body_json = $2 \
             where owner_id = $3 and request_key = $4",
        )
        .bind(status)
        .bind(body.to_owned())
        .bind(owner.to_owned())
        .bind(key.to_owned())
        .execute(&mut *self.0)
        .await?;
        must_change("key", done.rows_affected())
    }

    /// Erases the replies that tell of something that is deleted.
    pub(super) async fn forget_replies_about(
        &mut self,
        owner: &str,
        id: &str,
    ) -> Result<(), StoreError> {
        sqlx::query("delete from first_replies where owner_id = $1 and body_json like $2")
            .bind(owner.to_owned())
            .bind(format!("%{id}%"))
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
