//! Sign-ins. Only the hash of a token is stored.

use domain::time::Timestamp;

use super::{StoreError, Tx};

impl Tx {
    pub async fn add_session(
        &mut self,
        token_hash: &str,
        account: &str,
        now: Timestamp,
        expires_at: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "insert into sessions (token_hash, account_id, created_at, expires_at) \
             values ($1, $2, $3, $4)",
        )
        .bind(token_hash.to_owned())
        .bind(account.to_owned())
        .bind(now.0)
        .bind(expires_at.0)
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    /// The account a token stands for, unless it has ended or the account is disabled.
    pub async fn account_of_session(
        &mut self,
        token_hash: &str,
        now: Timestamp,
    ) -> Result<Option<String>, StoreError> {
        let row: Option<(String,)> = sqlx::query_as(
            "select a.id from sessions s join accounts a on a.id = s.account_id \
             where s.token_hash = $1 and s.expires_at > $2 and a.disabled_at is null",
        )
        .bind(token_hash.to_owned())
        .bind(now.0)
        .fetch_optional(&mut *self.0)
        .await?;
        Ok(row.map(|it| it.0))
    }

    pub async fn end_session(&mut self, token_hash: &str) -> Result<(), StoreError> {
        sqlx::query("delete from sessions where token_hash = $1")
            .bind(token_hash.to_owned())
            .execute(&mut *self.0)
            .await?;
        Ok(())
    }

    /// Ends every session of an account except `kept`.
    pub async fn end_other_sessions(
        &mut self,
        account: &str,
        kept: &str,
    ) -> Result<(), StoreError> {
        sqlx::query("delete from sessions where account_id = $1 and token_hash <> $2")
            .bind(account.to_owned())
            .bind(kept.to_owned())
            .execute(&mut *self.0)
            .await?;
        Ok(())
    }

    pub async fn forget_ended_sessions(&mut self, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query("delete from sessions where expires_at <= $1")
            .bind(now.0)
            .execute(&mut *self.0)
            .await?;
        Ok(())
    }
}
