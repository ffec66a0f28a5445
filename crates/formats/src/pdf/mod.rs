//! PDF: glyphs with their places, put together to words, lines and blocks in reading order.

mod collect;
mod lines;
mod links;
mod order;
mod words;

use domain::resume::{Document, Line, PageSize, Problem};
use hayro_interpret::{Context, InterpreterCache, InterpreterSettings, interpret_page};
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf, page::Page};
use kurbo::{Affine, Rect};

use crate::{Extracted, extracted::problem};

/// The most pages of a PDF that are read.
pub const MAX_PAGES: usize = 200;
/// The most operators of one page that are interpreted.
const MAX_OPERATORS: usize = 1_000_000;
/// The most glyphs of a document that are kept; ten times the longest résumé on 200 pages.
const MAX_GLYPHS: usize = 2_000_000;
/// The end mark has to stand in this many last bytes.
const END_MARK_WITHIN: usize = 2048;
/// Fewer letters than this are a page number or a scanner's stamp, not a text layer.
const FEWEST_LETTERS: usize = 20;
/// From this share of unreadable characters on it is worth telling.
const LOST_SHARE: f64 = 0.005;

/// Reads a PDF.
pub(crate) fn read(bytes: &[u8]) -> Extracted {
    let whole = has_end_mark(bytes);
    match Pdf::new(bytes.to_vec()) {
        Ok(pdf) => read_pages(&pdf, whole),
        Err(LoadPdfError::Decryption(error)) => Extracted::failure("encrypted", refusal(error)),
        Err(LoadPdfError::Invalid) if !whole => Extracted::failure(
            "truncated",
            "The end of this PDF is missing. Export or upload it again.",
        ),
        Err(LoadPdfError::Invalid) => {
            Extracted::failure("damaged", "This PDF is damaged and cannot be opened.")
        }
    }
}

fn refusal(error: DecryptionError) -> &'static str {
    match error {
        DecryptionError::PasswordProtected => {
            "This PDF asks for a password. Save a copy without one and upload that."
        }
        _ => "This PDF is encrypted in a way that cannot be opened. Save an unencrypted copy.",
    }
}

fn has_end_mark(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(END_MARK_WITHIN)..];
    tail.windows(5).any(|it| it == b"%%EOF")
}

/// What reading the pages adds up to.
#[derive(Default)]
struct Reading {
    document: Document,
    problems: Vec<Problem>,
    glyphs: usize,
    lost: usize,
    letters: usize,
}

fn read_pages(pdf: &Pdf, whole: bool) -> Extracted {
    let mut reading = Reading::default();
    let cache = InterpreterCache::new();
    let pages = pdf.pages();
    if pages.is_empty() {
        return Extracted::failure("damaged", "No page of this PDF can be read.");
    }
    for (page, number) in pages.iter().take(MAX_PAGES).zip(1..) {
        reading.page(pdf, page, number, &cache);
        if reading.glyphs >= MAX_GLYPHS {
            let message = "There is more text than can be read; the rest was left out.";
            reading.problems.push(problem("too_large", message, Some(number)));
            break;
        }
    }
    if pages.len() > MAX_PAGES {
        let message = format!("Only the first {MAX_PAGES} of {} pages were read.", pages.len());
        reading.problems.push(problem("too_many_pages", &message, None));
    }
    reading.finish(whole)
}

impl Reading {
    fn page<'a>(
        &mut self,
        pdf: &'a Pdf,
        page: &'a Page<'a>,
        number: u32,
        cache: &InterpreterCache<'a>,
    ) {
        let (width, height) = page.render_dimensions();
        self.document.pages.push(PageSize { width, height });
        let transform = Affine::new(page.initial_transform(true).as_coeffs());
        self.document.links.extend(links::of(page, transform, number));
        if is_too_complex(page) {
            let message = "This page is too complex to be read.";
            self.problems.push(problem("too_large", message, Some(number)));
            return;
        }
        let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let settings = InterpreterSettings::default();
        let mut context = Context::new(transform, area, cache, pdf.xref(), settings);
        let mut collector = collect::Collector::new(area, MAX_GLYPHS - self.glyphs);
        interpret_page(page, &mut context, &mut collector);
        self.take(collector, number);
    }

    fn take(&mut self, collected: collect::Collector, number: u32) {
        self.glyphs += collected.seen;
        self.lost += collected.lost;
        let first_block = self.document.lines.last().map_or(0, |it| it.block + 1);
        let lines = lines::of(collected, number, first_block);
        self.letters += letters(&lines);
        self.document.lines.extend(lines);
    }

    fn finish(mut self, whole: bool) -> Extracted {
        if self.letters < FEWEST_LETTERS {
            let message = "These pages are pictures without text. Upload the file your word \
                           processor exported, not a scan.";
            self.document.lines.clear();
            self.problems.push(problem("no_text_layer", message, None));
        }
        if !whole {
            let message = "The end of this PDF is missing; some of it may be lost.";
            self.problems.insert(0, problem("truncated", message, None));
        }
        if self.lost as f64 > LOST_SHARE * self.glyphs as f64 {
            let message =
                format!("{} of {} characters cannot be told by a machine.", self.lost, self.glyphs);
            self.problems.insert(0, problem("lost_characters", &message, None));
        }
        Extracted::of(self.document, self.problems)
    }
}

fn is_too_complex(page: &Page<'_>) -> bool {
    let mut operations = page.operations();
    let more = |_: &usize| operations.next().is_some();
    (0..=MAX_OPERATORS).take_while(more).count() > MAX_OPERATORS
}

fn letters(lines: &[Line]) -> usize {
    lines.iter().flat_map(|it| it.text.chars()).filter(|it| it.is_alphanumeric()).count()
}

#[cfg(test)]
mod tests;
