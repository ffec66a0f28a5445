//! What all tables share: JSON columns, page limits, unique violations.

use serde::{Serialize, de::DeserializeOwned};

use super::StoreError;

/// Which part of a list is wanted: at most `limit` rows, beyond the row with id `after`.
#[derive(Debug, Clone)]
pub struct Page {
    pub limit: i64,
    pub after: Option<String>,
}

/// Greater than every id of ours: the start of a list that runs from new to old. A UUID, because
/// a database with the order of a language sorts other signs before digits and letters.
const BEYOND_ALL_IDS: &str = "ffffffff-ffff-ffff-ffff-ffffffffffff";

impl Page {
    /// Ids below this one are on the page: lists run from new to old.
    pub(super) fn below(&self) -> String {
        self.after.clone().unwrap_or_else(|| BEYOND_ALL_IDS.to_owned())
    }
}

pub(super) fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("domain values have no map keys that JSON cannot hold")
}

pub(super) fn from_json<T: DeserializeOwned>(
    what: &'static str,
    text: &str,
) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|source| StoreError::Corrupt { what, source })
}

/// A unit variant as the word serde gives it, without quotes: what SQL can compare with.
pub fn tag_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(tag)) => tag,
        other => unreachable!("only enums of unit variants are stored as tags, not {other:?}"),
    }
}

pub(super) fn from_tag<T: DeserializeOwned>(
    what: &'static str,
    tag: String,
) -> Result<T, StoreError> {
    serde_json::from_value(serde_json::Value::String(tag))
        .map_err(|source| StoreError::Corrupt { what, source })
}

/// The `kind` under which serde writes an event or a phase.
pub fn kind_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::Object(fields)) => match fields.get("kind") {
            Some(serde_json::Value::String(kind)) => kind.clone(),
            other => unreachable!("events and phases are tagged by kind, not {other:?}"),
        },
        other => unreachable!("events and phases are objects, not {other:?}"),
    }
}

/// Turns the database's "unique" complaint into [`StoreError::Taken`].
pub(super) fn unless_taken<T>(
    what: &'static str,
    result: Result<T, sqlx::Error>,
) -> Result<T, StoreError> {
    result.map_err(|error| match error.as_database_error() {
        Some(it) if it.is_unique_violation() => StoreError::Taken(what),
        _ => error.into(),
    })
}

/// Turns "no row changed" into [`StoreError::NotFound`].
pub(super) fn must_change(what: &'static str, rows: u64) -> Result<(), StoreError> {
    if rows == 0 { Err(StoreError::NotFound(what)) } else { Ok(()) }
}
