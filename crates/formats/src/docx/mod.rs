//! DOCX: a zip of XML parts, read by hand so that tables, headers and text boxes are kept.

mod parts;
mod story;
mod styles;

use std::io::{Cursor, Read, Seek};

use domain::resume::{Document, Line, Link};
use zip::ZipArchive;

use crate::{Extracted, extracted::problem};

pub(crate) use parts::main_part;

/// Reads a DOCX.
pub(crate) fn read(bytes: &[u8]) -> Extracted {
    match ZipArchive::new(Cursor::new(bytes)) {
        Ok(mut archive) => read_archive(&mut archive).unwrap_or_else(Failure::told),
        Err(_) if has_directory(bytes) => Failure::Damaged.told(),
        Err(_) => Failure::Truncated.told(),
    }
}

/// Whether the end record of a zip is there, wherever it points.
fn has_directory(bytes: &[u8]) -> bool {
    bytes.windows(4).any(|it| it == b"PK\x05\x06")
}

/// Why nothing comes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Failure {
    Damaged,
    Truncated,
    Encrypted,
    Bomb,
    NotADocument,
}

impl Failure {
    fn told(self) -> Extracted {
        let (code, message) = match self {
            Failure::Damaged => ("damaged", "This document is damaged and cannot be opened."),
            Failure::Truncated => ("truncated", "The end of this document is missing."),
            Failure::Encrypted => {
                ("encrypted", "This document asks for a password. Save a copy without one.")
            }
            Failure::Bomb => ("zip_bomb", "This document unpacks to far more than a résumé."),
            Failure::NotADocument => ("unsupported_format", "This is not a Word document."),
        };
        Extracted::failure(code, message)
    }
}

fn read_archive<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<Extracted, Failure> {
    let main = main_part(archive).ok_or(Failure::NotADocument)?;
    let mut parts = parts::Parts::new(archive)?;
    let styles = styles::Styles::parse(&parts.read(&parts::beside(&main, "styles.xml"))?);
    let mut out = Document::default();
    let mut whole = true;
    for name in parts.stories(&main) {
        let links = parts::link_targets(&parts.read(&parts::relations(&name))?);
        let xml = parts.read(&name)?;
        let story = story::read(&xml, &styles, &links).ok_or(Failure::Damaged)?;
        whole &= story.whole;
        append(&mut out, story.lines, story.links);
    }
    let message = "Part of this document is damaged; some of it may be lost.";
    let problems = if whole { Vec::new() } else { vec![problem("damaged", message, None)] };
    Ok(Extracted::of(out, problems))
}

/// Adds a story after what is there. The same header on first and other pages is one header.
fn append(out: &mut Document, lines: Vec<Line>, links: Vec<Link>) {
    let first = out.lines.last().map_or(0, |it| it.block + 1);
    let texts = |lines: &[Line]| lines.iter().map(|it| it.text.clone()).collect::<Vec<_>>();
    let said = texts(&out.lines);
    if !lines.is_empty() && said.windows(lines.len()).any(|it| it == texts(&lines)) {
        return;
    }
    out.lines.extend(lines.into_iter().map(|it| Line { block: it.block + first, ..it }));
    out.links.extend(links);
}

#[cfg(test)]
mod tests;
