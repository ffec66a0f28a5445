//! Stored plans. Added and deleted, never changed.

use domain::{plan::Plan, time::Timestamp};

use super::{
    Page, StoreError, Tx,
    rows::{from_json, must_change},
};

/// A stored plan, read back and checked against its hash.
#[derive(Debug, Clone)]
pub struct StoredPlan {
    pub id: String,
    pub resume_id: Option<String>,
    pub hash: String,
    pub plan: Plan,
    pub created_at: Timestamp,
}

type Row = (String, Option<String>, String, String, i64);

fn plan((id, resume_id, hash, body, created_at): Row) -> Result<StoredPlan, StoreError> {
    if Plan::hash_of(&body) != hash {
        return Err(StoreError::Tampered("plan"));
    }
    Ok(StoredPlan {
        id,
        resume_id,
        hash,
        plan: from_json("plan", &body)?,
        created_at: Timestamp(created_at),
    })
}

impl Tx {
    pub async fn add_plan(
        &mut self,
        owner: &str,
        id: &str,
        resume: &str,
        plan: &Plan,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "insert into plans (id, owner_id, resume_id, hash, body_json, created_at) \
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.to_owned())
        .bind(owner.to_owned())
        .bind(resume.to_owned())
        .bind(plan.hash())
        .bind(plan.canonical())
        .bind(now.0)
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    pub async fn plan(&mut self, owner: &str, id: &str) -> Result<StoredPlan, StoreError> {
        let row: Option<Row> = sqlx::query_as(
            "select id, resume_id, hash, body_json, created_at \
             from plans where owner_id = $1 and id = $2",
        )
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .fetch_optional(&mut *self.0)
        .await?;
        plan(row.ok_or(StoreError::NotFound("plan"))?)
    }

    pub async fn plans(&mut self, owner: &str, page: &Page) -> Result<Vec<StoredPlan>, StoreError> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, resume_id, hash, body_json, created_at \
             from plans where owner_id = $1 and id < $2 order by id desc limit $3",
        )
        .bind(owner.to_owned())
        .bind(page.below())
        .bind(page.limit)
        .fetch_all(&mut *self.0)
        .await?;
        rows.into_iter().map(plan).collect()
    }

    /// The latest plans that an interview used, newest first.
    pub async fn plans_sat(
        &mut self,
        owner: &str,
        limit: i64,
    ) -> Result<Vec<StoredPlan>, StoreError> {
        let sql = "select id, resume_id, hash, body_json, created_at from plans \
             where owner_id = $1 and id in (select plan_id from interviews where owner_id = $1) \
             order by id desc limit $2";
        self.latest_plans(sql, owner, limit).await
    }

    /// The latest plans that no interview has used yet, newest first.
    pub async fn plans_waiting(
        &mut self,
        owner: &str,
        limit: i64,
    ) -> Result<Vec<StoredPlan>, StoreError> {
        let sql = "select id, resume_id, hash, body_json, created_at from plans \
             where owner_id = $1 and id not in (select plan_id from interviews where owner_id = $1) \
             order by id desc limit $2";
        self.latest_plans(sql, owner, limit).await
    }

    async fn latest_plans(
        &mut self,
        sql: &'static str,
        owner: &str,
        limit: i64,
    ) -> Result<Vec<StoredPlan>, StoreError> {
        let rows: Vec<Row> =
            sqlx::query_as(sql).bind(owner.to_owned()).bind(limit).fetch_all(&mut *self.0).await?;
        rows.into_iter().map(plan).collect()
    }

    pub async fn delete_plan(&mut self, owner: &str, id: &str) -> Result<(), StoreError> {
        let used: Option<(String,)> = sqlx::query_as(
            "select id from interviews where owner_id = $1 and plan_id = $2 limit 1",
        )
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .fetch_optional(&mut *self.0)
        .await?;
        if used.is_some() {
            return Err(StoreError::InUse("plan"));
        }
        let done = sqlx::query("delete from plans where owner_id = $1 and id = $2")
            .bind(owner.to_owned())
            .bind(id.to_owned())
            .execute(&mut *self.0)
            .await?;
        must_change("plan", done.rows_affected())?;
        self.forget_replies_about(owner, id).await
    }
}
