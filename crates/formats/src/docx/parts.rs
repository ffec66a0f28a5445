//! The parts of the package, unpacked within limits.

use std::{
    collections::BTreeMap,
    io::{Read, Seek},
};

use quick_xml::{Reader, events::Event};
use zip::{ZipArchive, result::ZipError};

use super::{Failure, story::attribute};
use crate::txt;

/// The most entries of a package.
const MAX_ENTRIES: usize = 5000;
/// The most bytes one part may unpack to.
const MAX_PART: u64 = 32_000_000;
/// The most bytes all parts together may unpack to.
const MAX_TOTAL: u64 = 64_000_000;
/// A part may unpack to this many times its packed size …
const MAX_RATIO: u64 = 200;
/// … unless it stays under this many bytes.
const SMALL_PART: u64 = 2_000_000;

/// The part that carries the body: `word/document.xml`, `word/document2.xml`, ….
pub(crate) fn main_part<R: Read + Seek>(archive: &ZipArchive<R>) -> Option<String> {
    let mut names: Vec<&str> = names(archive).filter(|it| is_numbered(it, "document")).collect();
    names.sort_unstable();
    names.first().map(|it| (*it).to_owned())
}

fn names<R: Read + Seek>(archive: &ZipArchive<R>) -> impl Iterator<Item = &str> {
    archive.file_names_raw().filter_map(|it| std::str::from_utf8(it).ok())
}

/// `word/header3.xml` is a numbered `header`.
fn is_numbered(name: &str, of: &str) -> bool {
    name.strip_prefix("word/")
        .and_then(|it| it.strip_prefix(of))
        .and_then(|it| it.strip_suffix(".xml"))
        .is_some_and(|it| it.chars().all(|it| it.is_ascii_digit()))
}

/// The name of a part in the folder of another one.
pub(super) fn beside(part: &str, name: &str) -> String {
    let folder = part.rsplit_once('/').map_or("", |(it, _)| it);
    format!("{folder}/{name}")
}

/// The part that lists what a part refers to.
pub(super) fn relations(part: &str) -> String {
    let name = part.rsplit_once('/').map_or(part, |(_, it)| it);
    beside(part, &format!("_rels/{name}.rels"))
}

/// A package and how much more of it may be unpacked.
pub(super) struct Parts<'a, R> {
    archive: &'a mut ZipArchive<R>,
    left: u64,
}

impl<'a, R: Read + Seek> Parts<'a, R> {
    pub(super) fn new(archive: &'a mut ZipArchive<R>) -> Result<Parts<'a, R>, Failure> {
        if archive.len() > MAX_ENTRIES {
            return Err(Failure::Bomb);
        }
        Ok(Parts { archive, left: MAX_TOTAL })
    }

    /// Headers, the body, footnotes, footers: the parts that carry text, as they are read.
    pub(super) fn stories(&self, main: &str) -> Vec<String> {
        let all = |of: &str| -> Vec<String> {
            let mut out: Vec<String> =
                names(self.archive).filter(|it| is_numbered(it, of)).map(str::to_owned).collect();
            out.sort();
            out
        };
        let body = vec![main.to_owned()];
        [all("header"), body, all("footnotes"), all("endnotes"), all("footer")].concat()
    }

    /// The text of a part; empty when there is none.
    pub(super) fn read(&mut self, name: &str) -> Result<String, Failure> {
        let file = match self.archive.by_name(name) {
            Ok(it) => it,
            Err(ZipError::FileNotFound) => return Ok(String::new()),
            Err(ZipError::UnsupportedArchive(it)) if it == ZipError::PASSWORD_REQUIRED => {
                return Err(Failure::Encrypted);
            }
            Err(_) => return Err(Failure::Damaged),
        };
        let ratio = file.compressed_size().saturating_mul(MAX_RATIO).max(SMALL_PART);
        let most = MAX_PART.min(self.left).min(ratio);
        let mut bytes = Vec::new();
        // The declared size can lie: what is unpacked is what counts.
        let read = file.take(most + 1).read_to_end(&mut bytes);
        if bytes.len() as u64 > most {
            return Err(Failure::Bomb);
        }
        self.left -= bytes.len() as u64;
        read.map_err(|_| Failure::Damaged)?;
        txt::decode(&bytes).ok_or(Failure::Damaged)
    }
}

/// The addresses that a relations part lists, by their id.
pub(super) fn link_targets(xml: &str) -> BTreeMap<String, String> {
    let mut reader = Reader::from_str(xml);
    let mut out = BTreeMap::new();
    while let Ok(event) = reader.read_event() {
        let tag = match event {
            Event::Start(it) | Event::Empty(it) => it,
            Event::Eof | Event::DocType(_) => break,
            _ => continue,
        };
        let is_link = attribute(&tag, "Type").is_some_and(|it| it.ends_with("/hyperlink"));
        if let (true, Some(id), Some(to)) =
            (is_link, attribute(&tag, "Id"), attribute(&tag, "Target"))
        {
            out.insert(id, to);
        }
    }
    out
}
