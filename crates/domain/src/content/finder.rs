//! Finding skills in text.

use super::Catalog;

/// Finds the catalog's skills in a text.
#[derive(Debug, Clone, Default)]
pub struct SkillFinder {}

impl SkillFinder {
    /// Built once from the catalog.
    pub fn new(catalog: &Catalog) -> SkillFinder {
        let _ = catalog;
        SkillFinder::default()
    }
}
