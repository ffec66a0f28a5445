//! The only place that reads the system clock and draws randomness.

use std::time::{SystemTime, UNIX_EPOCH};

use domain::time::Timestamp;
use uuid::Uuid;

/// The present.
pub fn now() -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "this is the clock all others are handed")]
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// A new id, ordered by the time it was made.
pub fn fresh_id() -> Uuid {
    #[expect(clippy::disallowed_methods, reason = "this is the source all ids come from")]
    Uuid::now_v7()
}

/// `N` bytes nobody can guess.
pub fn secret_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system has randomness");
    bytes
}
