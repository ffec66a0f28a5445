//! What comes out of a file, and the one way in.

use domain::resume::{Document, Problem};

use crate::{Kind, docx, pdf, txt};

/// The longest input that is read, in bytes (20 MB).
pub const MAX_BYTES: usize = 20_000_000;

/// The text of a file and what went wrong on the way.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Extracted {
    /// Lines in reading order; empty when `failed`.
    pub document: Document,
    /// What a person should know: `empty`, `encrypted`, `truncated`, `no_text_layer`, `damaged`,
    /// `too_large`, `unsupported_format`, `lost_characters`, `zip_bomb`, `too_many_pages`.
    pub problems: Vec<Problem>,
    /// Nothing usable came out; the last problem says why.
    pub failed: bool,
}

impl Extracted {
    /// Nothing came out, for one reason.
    pub(crate) fn failure(code: &str, message: &str) -> Extracted {
        let problems = vec![problem(code, message, None)];
        Extracted { problems, failed: true, ..Extracted::default() }
    }

    /// A document that was read, unless nothing stands in it.
    pub(crate) fn of(document: Document, problems: Vec<Problem>) -> Extracted {
        let mut out = Extracted { document, problems, failed: false };
        if out.document.lines.is_empty() {
            out.failed = true;
            if out.problems.is_empty() {
                out.problems.push(problem("empty", "There is no text in this file.", None));
            }
        }
        out
    }
}

/// A problem with its code, its words and the page it concerns.
pub(crate) fn problem(code: &str, message: &str, page: Option<u32>) -> Problem {
    Problem { code: code.to_owned(), message: message.to_owned(), page }
}

/// Reads a file of at most [`MAX_BYTES`]. Every outcome is an [`Extracted`], never an error.
///
/// A PDF made to hurt can recurse or allocate without limit inside the PDF interpreter; run this
/// where that costs nothing but a child process.
pub fn read(bytes: &[u8], kind: Kind) -> Extracted {
    if bytes.is_empty() {
        return Extracted::failure("empty", "The file is empty.");
    }
    if bytes.len() > MAX_BYTES {
        return Extracted::failure("too_large", "The file is larger than 20 MB.");
    }
    match kind {
        Kind::Pdf => pdf::read(bytes),
        Kind::Docx => docx::read(bytes),
        Kind::Txt => txt::read(bytes),
    }
}
