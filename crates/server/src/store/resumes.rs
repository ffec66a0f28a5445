//! Résumés: the file, what was read from it, and the versions of its profile.

use std::collections::BTreeMap;

use domain::{
    resume::{PageSize, Problem, Profile, Provenance},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

use super::{
    Page, StoreError, Tx,
    rows::{from_json, from_tag, must_change, tag_of, to_json},
};

/// A résumé about to be stored.
#[derive(Debug, Clone)]
pub struct NewResume {
    pub id: String,
    pub title: String,
    pub file_name: String,
    pub format: String,
    pub bytes: i64,
    pub file_key: String,
}

/// A stored résumé without its profile.
#[derive(Debug, Clone)]
pub struct ResumeRow {
    pub id: String,
    pub title: String,
    pub file_name: String,
    pub format: String,
    pub bytes: i64,
    pub file_key: String,
    pub status: ResumeStatus,
    pub latest_version: i64,
    pub reading: Option<Reading>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

/// How far reading the file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResumeStatus {
    Parsing,
    Parsed,
    Partial,
    Failed,
}

/// What reading the file gave beside the profile.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Reading {
    pub problems: Vec<Problem>,
    pub text: String,
    pub pages: Vec<PageSize>,
}

/// Where a version of the profile came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    Parsed,
    Edited,
}

/// One version of a profile. Versions are never changed, only added.
#[derive(Debug, Clone)]
pub struct Version {
    pub number: i64,
    pub source: Source,
    pub profile: Profile,
    pub provenance: BTreeMap<String, Provenance>,
    pub created_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    title: String,
    file_name: String,
    format: String,
    bytes: i64,
    file_key: String,
    status: String,
    latest_version: i64,
    reading_json: Option<String>,
    created_at: i64,
    updated_at: i64,
}

impl Row {
    fn read(self) -> Result<ResumeRow, StoreError> {
        Ok(ResumeRow {
            id: self.id,
            title: self.title,
            file_name: self.file_name,
            format: self.format,
            bytes: self.bytes,
            file_key: self.file_key,
            status: from_tag("résumé status", self.status)?,
            latest_version: self.latest_version,
            reading: self.reading_json.map(|it| from_json("reading", &it)).transpose()?,
            created_at: Timestamp(self.created_at),
            updated_at: Timestamp(self.updated_at),
        })
    }
}

impl Tx {
    pub async fn add_resume(
        &mut self,
        owner: &str,
        resume: &NewResume,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "insert into resumes (id, owner_id, title, file_name, format, bytes, file_key, status, \
             latest_version, created_at, updated_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $9)",
        )
        .bind(resume.id.clone())
        .bind(owner.to_owned())
        .bind(resume.title.clone())
        .bind(resume.file_name.clone())
        .bind(resume.format.clone())
        .bind(resume.bytes)
        .bind(resume.file_key.clone())
        .bind(tag_of(&ResumeStatus::Parsing))
        .bind(now.0)
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    pub async fn resume(&mut self, owner: &str, id: &str) -> Result<ResumeRow, StoreError> {
        let row: Option<Row> = sqlx::query_as(
            "select id, title, file_name, format, bytes, file_key, status, latest_version, \
             reading_json, created_at, updated_at from resumes where owner_id = $1 and id = $2",
        )
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .fetch_optional(&mut *self.0)
        .await?;
        row.ok_or(StoreError::NotFound("résumé"))?.read()
    }

    /// From new to old, without what was read.
    pub async fn resumes(
        &mut self,
        owner: &str,
        page: &Page,
    ) -> Result<Vec<ResumeRow>, StoreError> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, title, file_name, format, bytes, file_key, status, latest_version, \
             cast(null as text) as reading_json, created_at, updated_at \
             from resumes where owner_id = $1 and id < $2 order by id desc limit $3",
        )
        .bind(owner.to_owned())
        .bind(page.below())
        .bind(page.limit)
        .fetch_all(&mut *self.0)
        .await?;
        rows.into_iter().map(Row::read).collect()
    }

    /// Saves what reading the file gave, and the name people see.
    pub async fn save_reading(
        &mut self,
        owner: &str,
        id: &str,
        (status, title): (ResumeStatus, &str),
        reading: &Reading,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let done = sqlx::query(
            "update resumes set status = $1, title = $2, reading_json = $3, updated_at = $4 \
             where owner_id = $5 and id = $6",
        )
        .bind(tag_of(&status))
        .bind(title.to_owned())
        .bind(to_json(reading))
        .bind(now.0)
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .execute(&mut *self.0)
        .await?;
        must_change("résumé", done.rows_affected())
    }

    /// Adds the version after `base`; somebody who added one first makes this [`StoreError::Stale`].
    pub async fn add_version(
        &mut self,
        owner: &str,
        id: &str,
        base: i64,
        version: &Version,
    ) -> Result<(), StoreError> {
        let done = sqlx::query(
            "update resumes set latest_version = $1, updated_at = $2 \
             where owner_id = $3 and id = $4 and latest_version = $5",
        )
        .bind(version.number)
        .bind(version.created_at.0)
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .bind(base)
        .execute(&mut *self.0)
        .await?;
        if done.rows_affected() == 0 {
            return Err(StoreError::Stale("résumé"));
        }
        sqlx::query(
            "insert into resume_versions (resume_id, number, source, profile_json, \
             provenance_json, created_at) values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.to_owned())
        .bind(version.number)
        .bind(tag_of(&version.source))
        .bind(to_json(&version.profile))
        .bind(to_json(&version.provenance))
        .bind(version.created_at.0)
        .execute(&mut *self.0)
        .await?;
        Ok(())
    }

    /// The latest version; `None` while the file is being read or when nothing could be.
    pub async fn latest_version(
        &mut self,
        owner: &str,
        id: &str,
    ) -> Result<Option<Version>, StoreError> {
        let row: Option<(i64, String, String, String, i64)> = sqlx::query_as(
            "select v.number, v.source, v.profile_json, v.provenance_json, v.created_at \
             from resume_versions v join resumes r on r.id = v.resume_id \
             where r.owner_id = $1 and r.id = $2 and v.number = r.latest_version",
        )
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .fetch_optional(&mut *self.0)
        .await?;
        row.map(|(number, source, profile, provenance, created_at)| {
            Ok(Version {
                number,
                source: from_tag("source", source)?,
                profile: from_json("profile", &profile)?,
                provenance: from_json("provenance", &provenance)?,
                created_at: Timestamp(created_at),
            })
        })
        .transpose()
    }

    /// Number, source and time of every version, newest first.
    pub async fn versions(
        &mut self,
        owner: &str,
        id: &str,
    ) -> Result<Vec<(i64, Source, Timestamp)>, StoreError> {
        let rows: Vec<(i64, String, i64)> = sqlx::query_as(
            "select v.number, v.source, v.created_at \
             from resume_versions v join resumes r on r.id = v.resume_id \
             where r.owner_id = $1 and r.id = $2 order by v.number desc",
        )
        .bind(owner.to_owned())
        .bind(id.to_owned())
        .fetch_all(&mut *self.0)
        .await?;
        rows.into_iter()
            .map(|(number, source, at)| Ok((number, from_tag("source", source)?, Timestamp(at))))
            .collect()
    }

    /// Whether a stored file belongs to a résumé, whoever's it is.
    pub async fn file_is_known(&mut self, key: &str) -> Result<bool, StoreError> {
        let id = key.rsplit('/').next().unwrap_or(key);
        let found: Option<(String,)> =
            sqlx::query_as("select id from resumes where id = $1 and file_key = $2")
                .bind(id.to_owned())
                .bind(key.to_owned())
                .fetch_optional(&mut *self.0)
                .await?;
        Ok(found.is_some())
    }

    /// Deletes the résumé with everything read from it and every analysis of it.
    pub async fn delete_resume(&mut self, owner: &str, id: &str) -> Result<(), StoreError> {
        let done = sqlx::query("delete from resumes where owner_id = $1 and id = $2")
            .bind(owner.to_owned())
            .bind(id.to_owned())
            .execute(&mut *self.0)
            .await?;
        must_change("résumé", done.rows_affected())?;
        self.forget_replies_about(owner, id).await?;
        self.forget_jobs_of(id).await
    }
}
