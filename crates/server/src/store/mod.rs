//! One SQL text for SQLite and PostgreSQL. See ARCHITECTURE.md, "Storage".
//!
//! **Invariant:** whatever touches somebody's data takes its owner first, and a row of another
//! owner answers exactly like no row.

mod accounts;
mod analyses;
mod drafts;
mod evaluations;
mod first_replies;
mod history;
mod interviews;
mod jobs;
mod plans;
mod reports;
mod resumes;
mod rows;
mod sessions;

use std::time::Duration;

use sqlx::{Any, AnyPool, Transaction, any::AnyPoolOptions, migrate::Migrator};

pub use accounts::Account;
pub use analyses::{AnalysisRow, NewAnalysis};
pub use drafts::Place;
pub use history::{CompetencyMean, ResumeWithScore, ScoreAt, Totals};
pub use interviews::{InterviewRow, ReportState, StoredEvent, Summary};
pub use jobs::{Job, JobState, MAX_ATTEMPTS, NewJob};
pub use plans::StoredPlan;
pub use reports::StoredReport;
pub use resumes::{NewResume, Reading, ResumeRow, ResumeStatus, Source, Version};
pub use rows::{Page, kind_of, tag_of};

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("no such {0}")]
    NotFound(&'static str),
    /// Somebody else saved first.
    #[error("this {0} was changed in the meantime")]
    Stale(&'static str),
    /// Something that must be unique is there already.
    #[error("this {0} exists already")]
    Taken(&'static str),
    /// Other rows rest on it.
    #[error("this {0} is in use")]
    InUse(&'static str),
    #[error("there is no space left to store this")]
    Full,
    #[error("the database is busy; try again in a moment")]
    Busy,
    #[error("the database failed")]
    Database(#[source] sqlx::Error),
    /// It is not what was stored: its hash says so.
    #[error("a stored {0} was changed after it was stored")]
    Tampered(&'static str),
    #[error("a stored {what} is unreadable")]
    Corrupt { what: &'static str, source: serde_json::Error },
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> StoreError {
        let code = error.as_database_error().and_then(|it| it.code());
        match code.as_deref().map(kind_of_code) {
            Some(Kind::Busy) => StoreError::Busy,
            Some(Kind::Full) => StoreError::Full,
            _ if matches!(error, sqlx::Error::PoolTimedOut) => StoreError::Busy,
            _ => StoreError::Database(error),
        }
    }
}

enum Kind {
    Busy,
    Full,
    Other,
}

/// SQLite result codes (primary code in the low byte) and PostgreSQL's SQLSTATEs.
fn kind_of_code(code: &str) -> Kind {
    if code.len() == 5 {
        return match code {
            "53100" => Kind::Full,
            "40001" | "40P01" | "53300" | "55P03" => Kind::Busy,
            _ => Kind::Other,
        };
    }
    match code.parse::<u32>().map(|it| it & 0xff) {
        Ok(5 | 6) => Kind::Busy,
        Ok(13) => Kind::Full,
        _ => Kind::Other,
    }
}

/// The database, opened and migrated.
#[derive(Clone, Debug)]
pub struct Store {
    pool: AnyPool,
    begin: &'static str,
}

impl Store {
    /// Connects and brings the schema up to date.
    pub async fn connect(url: &str, connections: u32) -> anyhow::Result<Store> {
        let store = Store::open(url, connections).await?;
        store.migrate().await?;
        Ok(store)
    }

    async fn open(url: &str, connections: u32) -> anyhow::Result<Store> {
        sqlx::any::install_default_drivers();
        let sqlite = url.starts_with("sqlite:");
        let pool = AnyPoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(Duration::from_secs(10))
            .after_connect(move |conn, _| {
                Box::pin(async move {
                    let pragmas: &[&'static str] = if sqlite { SQLITE_PRAGMAS } else { &[] };
                    for pragma in pragmas {
                        sqlx::query(*pragma).execute(&mut *conn).await?;
                    }
                    Ok(())
                })
            })
            .connect(url)
            .await?;
        // A deferred SQLite transaction that reads and then writes fails with
        // "database is locked" under load instead of waiting for its turn.
        let begin = if sqlite { "begin immediate" } else { "begin" };
        Ok(Store { pool, begin })
    }

    async fn migrate(&self) -> anyhow::Result<()> {
        MIGRATIONS.run(&self.pool).await?;
        Ok(())
    }

    /// For looking: takes no write lock.
    pub async fn read(&self) -> Result<Tx, StoreError> {
        Ok(Tx(self.pool.begin().await?))
    }

    /// For changing: SQLite writers queue here.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        Ok(Tx(self.pool.begin_with(self.begin).await?))
    }

    /// Really asks the database.
    pub async fn ping(&self) -> Result<(), StoreError> {
        let _: (i64,) = sqlx::query_as("select cast(count(*) as bigint) from accounts")
            .fetch_one(&self.pool)
            .await?;
        Ok(())
    }

    /// Waits for running statements and closes every connection.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

const SQLITE_PRAGMAS: &[&str] = &[
    "pragma journal_mode = wal",
    "pragma synchronous = normal",
    "pragma busy_timeout = 5000",
    "pragma foreign_keys = on",
];

/// A unit of work. Dropped without `commit`, it leaves no trace.
pub struct Tx(Transaction<'static, Any>);

impl Tx {
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.0.commit().await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_and_a_busy_database_are_told_apart_on_both_databases() {
        assert!(matches!(kind_of_code("13"), Kind::Full));
        assert!(matches!(kind_of_code("53100"), Kind::Full));
        assert!(matches!(kind_of_code("517"), Kind::Busy));
        assert!(matches!(kind_of_code("55P03"), Kind::Busy));
        assert!(matches!(kind_of_code("23505"), Kind::Other));
        assert!(matches!(kind_of_code("2067"), Kind::Other));
    }
}
