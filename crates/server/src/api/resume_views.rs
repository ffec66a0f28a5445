//! Résumés as the wire shows them.

use std::collections::BTreeMap;

use domain::{
    content::Seniority,
    resume::{self, Problem, Profile, Provenance},
    time::{Month, Timestamp},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{extract::when, jobs::JobView, profile_shape, shapes};
use crate::store::{ResumeRow, ResumeStatus, Source, Version};

/// A résumé in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ResumeItem {
    pub id: String,
    pub title: String,
    pub file_name: String,
    /// `pdf`, `docx` or `txt`.
    pub format: String,
    pub bytes: i64,
    #[schema(value_type = shapes::ResumeStatus)]
    pub status: ResumeStatus,
    pub latest_version: i64,
    pub created_at: String,
    pub updated_at: String,
}

/// One page of résumés.
#[derive(Debug, Serialize, ToSchema)]
pub struct ResumePage {
    pub items: Vec<ResumeItem>,
    pub next: Option<String>,
}

/// What a multipart upload holds.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "the schema of a multipart body")]
pub struct UploadBody {
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// An upload that was taken in.
#[derive(Debug, Serialize, ToSchema)]
pub struct UploadView {
    pub resume: ResumeItem,
    pub job: JobView,
}

/// A résumé with its latest profile.
#[derive(Debug, Serialize, ToSchema)]
pub struct ResumeView {
    #[serde(flatten)]
    pub item: ResumeItem,
    pub version: Option<VersionItem>,
    #[schema(value_type = Vec<ProblemView>)]
    pub problems: Vec<Problem>,
    /// What a machine reads.
    pub text: String,
    #[schema(value_type = profile_shape::Profile)]
    pub profile: Profile,
    /// JSON pointer of a field → where it came from.
    #[schema(value_type = BTreeMap<String, ProvenanceView>)]
    pub provenance: BTreeMap<String, Provenance>,
    pub pages: Vec<PageView>,
    #[schema(value_type = Option<shapes::Seniority>)]
    pub seniority: Option<Seniority>,
    pub experience_months: u32,
}

/// Something that stood in the way of reading.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "the schema of domain::resume::Problem")]
pub struct ProblemView {
    code: String,
    message: String,
    #[schema(required = false)]
    page: Option<u32>,
}

/// Where a field came from: points, origin top left; confidence 0 to 1.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "the schema of domain::resume::Provenance")]
pub struct ProvenanceView {
    page: u32,
    boxes: Vec<Vec<f32>>,
    confidence: f32,
}

/// The size of a page in points.
#[derive(Debug, Serialize, ToSchema)]
pub struct PageView {
    pub width: f32,
    pub height: f32,
}

/// One version of a profile.
#[derive(Debug, Serialize, ToSchema)]
pub struct VersionItem {
    pub number: i64,
    #[schema(value_type = shapes::Source)]
    pub source: Source,
    pub created_at: String,
}

/// Versions, newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct VersionList {
    pub items: Vec<VersionItem>,
}

/// A corrected profile, on top of the version it was made from.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileBody {
    pub base_version: i64,
    #[schema(value_type = profile_shape::Profile)]
    pub profile: Profile,
}

impl ResumeItem {
    pub fn of(row: &ResumeRow) -> ResumeItem {
        ResumeItem {
            id: row.id.clone(),
            title: row.title.clone(),
            file_name: row.file_name.clone(),
            format: row.format.clone(),
            bytes: row.bytes,
            status: row.status,
            latest_version: row.latest_version,
            created_at: when(row.created_at),
            updated_at: when(row.updated_at),
        }
    }
}

impl VersionItem {
    pub fn of((number, source, at): (i64, Source, Timestamp)) -> VersionItem {
        VersionItem { number, source, created_at: when(at) }
    }
}

impl ResumeView {
    pub fn of(row: ResumeRow, version: Option<Version>, now: Timestamp) -> ResumeView {
        let item = ResumeItem::of(&row);
        let reading = row.reading.unwrap_or_default();
        let month = Month::of(now);
        let known =
            version.as_ref().map(|it| VersionItem::of((it.number, it.source, it.created_at)));
        let (profile, provenance) =
            version.map_or_else(Default::default, |it| (it.profile, it.provenance));
        let pages = reading.pages.iter();
        ResumeView {
            item,
            version: known,
            problems: reading.problems,
            text: reading.text,
            seniority: resume::seniority(&profile, month),
            experience_months: resume::experience_months(&profile, month),
            profile,
            provenance,
            pages: pages.map(|it| PageView { width: it.width, height: it.height }).collect(),
        }
    }
}
