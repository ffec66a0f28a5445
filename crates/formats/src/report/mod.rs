//! The report of an interview as a tagged PDF: the same content as the page, typeset.

mod content;
pub(crate) mod world;

use domain::report::Report;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use world::Page;

/// How many typesettings ago something was last used before the memory of it is dropped.
const REMEMBERED: usize = 5;

/// Why a report could not be typeset: a fault of the template, never of the report.
#[derive(Debug, thiserror::Error)]
#[error("the report could not be typeset: {0}")]
pub struct ReportError(String);

/// Typesets a report. The same report gives the same bytes.
///
/// Text reaches the template as data and is never read as markup. The file is tagged, so that
/// screen readers find headings, lists and tables.
///
/// # Errors
/// [`ReportError`] when the template and the report do not fit together.
pub fn report_pdf(report: &Report) -> Result<Vec<u8>, ReportError> {
    let pdf = typeset(&Page::new(content::of(report)))?;
    typst::comemo::evict(REMEMBERED);
    Ok(pdf)
}

pub(crate) fn typeset(page: &Page) -> Result<Vec<u8>, ReportError> {
    let typeset = typst::compile::<PagedDocument>(page);
    let document = typeset.output.map_err(|found| said(&found))?;
    typst_pdf::pdf(&document, &PdfOptions::default()).map_err(|found| said(&found))
}

fn said(found: &[typst::diag::SourceDiagnostic]) -> ReportError {
    ReportError(found.iter().map(|it| it.message.as_str()).collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests;
