//! From positioned text to a profile.

use super::{Document, ParseStatus, Parsed, Profile};
use crate::{
    content::{Catalog, Seniority},
    time::Month,
};

/// Reads a document into a profile.
pub fn parse(document: &Document, catalog: &Catalog) -> Parsed {
    let _ = catalog;
    Parsed {
        status: ParseStatus::Parsed,
        problems: Vec::new(),
        text: document.text(),
        profile: Profile::default(),
        provenance: Default::default(),
    }
}

/// The level a profile speaks for at `now`; `None` when it says too little.
pub fn seniority(profile: &Profile, now: Month) -> Option<Seniority> {
    let _ = (profile, now);
    None
}

/// Months of work, overlaps counted once.
pub fn experience_months(profile: &Profile, now: Month) -> u32 {
    let _ = (profile, now);
    0
}

/// A field of a profile that cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// JSON pointer.
    pub field: String,
    /// What is wrong.
    pub message: String,
}

/// What a corrected profile gets wrong; empty when it is sound.
pub fn check(profile: &Profile) -> Vec<FieldProblem> {
    let _ = profile;
    Vec::new()
}
