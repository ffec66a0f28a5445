//! What a file is, told by what stands in it and never by its name.

use std::io::Cursor;

use zip::ZipArchive;

use crate::{docx, txt};

/// A kind of file that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Portable Document Format.
    Pdf,
    /// Office Open XML text document.
    Docx,
    /// Plain text in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
    Txt,
}

/// Readers accept a PDF header that stands anywhere in this many first bytes.
const PDF_HEADER_WITHIN: usize = 1024;

/// Beginnings of formats that may look like text but are not.
const NOT_TEXT: [&[u8]; 4] = [b"{\\rtf", b"%!PS", b"\x1b%-12345X", b"PK\x05\x06"];

/// The kind of a file, or `None` when it is empty or of no kind that is read here.
pub fn sniff(bytes: &[u8]) -> Option<Kind> {
    if bytes.is_empty() {
        return None;
    }
    let head = &bytes[..bytes.len().min(PDF_HEADER_WITHIN)];
    if head.windows(5).any(|it| it == b"%PDF-") {
        return Some(Kind::Pdf);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return is_docx(bytes).then_some(Kind::Docx);
    }
    if NOT_TEXT.iter().any(|it| bytes.starts_with(it)) {
        return None;
    }
    txt::decode(bytes).is_some().then_some(Kind::Txt)
}

fn is_docx(bytes: &[u8]) -> bool {
    ZipArchive::new(Cursor::new(bytes)).is_ok_and(|archive| docx::main_part(&archive).is_some())
}
