//! Link annotations.

use domain::resume::{Link, Place, Rect};
use hayro_syntax::{
    object::{Array, Dict, Name, Rect as PdfRect, String as PdfString},
    page::Page,
};
use kurbo::Affine;

use super::collect::pdf_text;

/// The most links of a page that are kept.
const MAX_LINKS: usize = 500;

/// The links of a page that lead to an address.
pub(super) fn of(page: &Page<'_>, transform: Affine, number: u32) -> Vec<Link> {
    let Some(annotations) = page.raw().get::<Array<'_>>(b"Annots".as_slice()) else {
        return Vec::new();
    };
    annotations
        .iter::<Dict<'_>>()
        .take(MAX_LINKS)
        .filter_map(|it| link(&it, transform, number))
        .collect()
}

fn link(annotation: &Dict<'_>, transform: Affine, page: u32) -> Option<Link> {
    let kind = annotation.get::<Name<'_>>(b"Subtype".as_slice())?;
    if kind.as_ref() != b"Link" {
        return None;
    }
    let action = annotation.get::<Dict<'_>>(b"A".as_slice())?;
    let target = pdf_text(action.get::<PdfString<'_>>(b"URI".as_slice())?.as_bytes());
    let place = annotation.get::<PdfRect>(b"Rect".as_slice()).map(|it| {
        let area = kurbo::Rect::new(it.x0, it.y0, it.x1, it.y1);
        let area = transform.transform_rect_bbox(area);
        Place { page, rect: Rect([area.x0, area.y0, area.x1, area.y1].map(|it| it as f32)) }
    });
    (!target.trim().is_empty()).then(|| Link { target: target.trim().to_owned(), place })
}
