//! Accounts and the tries to sign in to them.

use domain::{
    account::{Email, Standing, Tries},
    time::Timestamp,
};

use super::{
    StoreError, Tx,
    rows::{from_tag, must_change, tag_of, unless_taken},
};

/// One person's account.
#[derive(Debug, Clone)]
pub struct Account {
    pub id: String,
    pub name: String,
    pub email: String,
    pub standing: Standing,
    pub password_hash: String,
    pub created_at: Timestamp,
    pub disabled_at: Option<Timestamp>,
}

type Row = (String, String, String, String, String, i64, Option<i64>);

fn account(row: Row) -> Result<Account, StoreError> {
    let (id, name, email, standing, password_hash, created_at, disabled_at) = row;
    Ok(Account {
        id,
        name,
        email,
        standing: from_tag("standing", standing)?,
        password_hash,
        created_at: Timestamp(created_at),
        disabled_at: disabled_at.map(Timestamp),
    })
}

impl Tx {
    pub async fn count_accounts(&mut self) -> Result<i64, StoreError> {
        let (count,): (i64,) = sqlx::query_as("select cast(count(*) as bigint) from accounts")
            .fetch_one(&mut *self.0)
            .await?;
        Ok(count)
    }

    pub async fn add_account(&mut self, account: &Account) -> Result<(), StoreError> {
        let done = sqlx::query(
            "insert into accounts (id, email, name, standing, password_hash, created_at) \
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(account.id.clone())
        .bind(account.email.clone())
        .bind(account.name.clone())
        .bind(tag_of(&account.standing))
        .bind(account.password_hash.clone())
        .bind(account.created_at.0)
        .execute(&mut *self.0)
        .await;
        unless_taken("account", done)?;
        Ok(())
    }

    /// The account that has been owner the longest.
    pub async fn owner_id(&mut self) -> Result<String, StoreError> {
        let row: Option<(String,)> = sqlx::query_as(
            "select id from accounts where standing = $1 order by created_at, id limit 1",
        )
        .bind(tag_of(&Standing::Owner))
        .fetch_optional(&mut *self.0)
        .await?;
        row.map(|(id,)| id).ok_or(StoreError::NotFound("owner"))
    }

    pub async fn account(&mut self, id: &str) -> Result<Account, StoreError> {
        let row: Option<Row> = sqlx::query_as(
            "select id, name, email, standing, password_hash, created_at, disabled_at \
             from accounts where id = $1",
        )
        .bind(id.to_owned())
        .fetch_optional(&mut *self.0)
        .await?;
        account(row.ok_or(StoreError::NotFound("account"))?)
    }

    pub async fn account_of(&mut self, email: &Email) -> Result<Option<Account>, StoreError> {
        let row: Option<Row> = sqlx::query_as(
            "select id, name, email, standing, password_hash, created_at, disabled_at \
             from accounts where email = $1",
        )
        .bind(email.as_str().to_owned())
        .fetch_optional(&mut *self.0)
        .await?;
        row.map(account).transpose()
    }

    pub async fn rename_account(&mut self, id: &str, name: &str) -> Result<(), StoreError> {
        let done = sqlx::query("update accounts set name = $1 where id = $2")
            .bind(name.to_owned())
            .bind(id.to_owned())
            .execute(&mut *self.0)
            .await?;
        must_change("account", done.rows_affected())
    }

    pub async fn set_password(&mut self, id: &str, hash: &str) -> Result<(), StoreError> {
        let done = sqlx::query("update accounts set password_hash = $1 where id = $2")
            .bind(hash.to_owned())
            .bind(id.to_owned())
            .execute(&mut *self.0)
            .await?;
        must_change("account", done.rows_affected())
    }

    /// Counts a try at an account from a network address; it is forgotten when it succeeds.
    pub async fn note_try(
        &mut self,
        id: &str,
        (email, address): (&str, &str),
        at: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query("insert into sign_in_tries (id, email, address, at) values ($1, $2, $3, $4)")
            .bind(id.to_owned())
            .bind(email.to_owned())
            .bind(address.to_owned())
            .bind(at.0)
            .execute(&mut *self.0)
            .await?;
        Ok(())
    }

    /// Tries since `since`.
    pub async fn tries(
        &mut self,
        (email, address): (&str, &str),
        since: Timestamp,
    ) -> Result<Tries, StoreError> {
        let (here, at_account, from_address) = sqlx::query_as(
            "select \
             (select cast(count(*) as bigint) from sign_in_tries \
             where email = $1 and address = $2 and at > $3), \
             (select cast(count(*) as bigint) from sign_in_tries where email = $1 and at > $3), \
             (select cast(count(*) as bigint) from sign_in_tries where address = $2 and at > $3)",
        )
        .bind(email.to_owned())
        .bind(address.to_owned())
        .bind(since.0)
        .fetch_one(&mut *self.0)
        .await?;
        Ok(Tries { here, at_account, from_address })
    }

    /// Forgets the tries at an account from a network address: one of them succeeded.
    pub async fn forget_tries(&mut self, (email, address): (&str, &str)) -> Result<(), StoreError> {
        sqlx::query("delete from sign_in_tries where email = $1 and address = $2")
            .bind(email.to_owned())
            .bind(address.to_owned())
            .execute(&mut *self.0)
            .await?;
        Ok(())
    }

    /// Whether the account still has this password and may sign in. Holds its row until the
    /// transaction ends, so that a password that is being changed opens nothing.
    pub async fn still_has_password(&mut self, id: &str, hash: &str) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "update accounts set password_hash = password_hash \
             where id = $1 and password_hash = $2 and disabled_at is null",
        )
        .bind(id.to_owned())
        .bind(hash.to_owned())
        .execute(&mut *self.0)
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Forgets all that are too old to count.
    pub async fn forget_old_tries(&mut self, older_than: Timestamp) -> Result<(), StoreError> {
        sqlx::query("delete from sign_in_tries where at <= $1")
            .bind(older_than.0)
            .execute(&mut *self.0)
            .await?;
        Ok(())
    }
}
