//! Remembers which lines each field came from, and turns that into places on the page.

use std::collections::BTreeMap;

use super::{Document, Provenance};

/// Below this a field is shown as uncertain.
pub(super) const SURE: f32 = 0.9;
/// For a field that rests on one good sign.
pub(super) const LIKELY: f32 = 0.7;
/// For a field that was taken because nothing better stood there.
pub(super) const UNSURE: f32 = 0.4;

/// Fields with the lines they came from.
#[derive(Debug, Default)]
pub(super) struct Notes {
    fields: BTreeMap<String, (Vec<usize>, f32)>,
}

impl Notes {
    /// A field came from these lines, this surely.
    pub(super) fn put(&mut self, field: impl Into<String>, lines: &[usize], confidence: f32) {
        self.fields.insert(field.into(), (lines.to_vec(), confidence));
    }

    /// A further line of a field; `confidence` counts when it is the first.
    pub(super) fn add(&mut self, field: impl Into<String>, line: usize, confidence: f32) {
        let (lines, _) = self.fields.entry(field.into()).or_insert((Vec::new(), confidence));
        lines.push(line);
    }

    /// The entry of a list (`/work/`) that stands last before a line, else the first after it.
    pub(super) fn nearest(&self, list: &str, line: usize) -> Option<usize> {
        let entries = self.fields.iter().filter_map(|(field, (lines, _))| {
            let number = field.strip_prefix(list)?.split('/').next()?.parse().ok()?;
            Some((*lines.iter().min()?, number))
        });
        let (before, after): (Vec<_>, Vec<_>) = entries.partition(|it| it.0 <= line);
        before.into_iter().max().or(after.into_iter().min()).map(|it: (usize, usize)| it.1)
    }

    /// The places of all fields.
    pub(super) fn places(self, document: &Document) -> BTreeMap<String, Provenance> {
        self.fields
            .into_iter()
            .map(|(field, (lines, confidence))| (field, place(document, &lines, confidence)))
            .collect()
    }
}

/// The page of the first line, and the rectangles of the lines on that page.
fn place(document: &Document, lines: &[usize], confidence: f32) -> Provenance {
    let places: Vec<_> = lines.iter().filter_map(|at| document.lines.get(*at)?.place).collect();
    let page = places.first().map_or(0, |it| it.page);
    let boxes = places.iter().filter(|it| it.page == page).map(|it| it.rect.0).collect();
    Provenance { page, boxes, confidence }
}
