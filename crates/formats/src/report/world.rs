//! What the typesetter may see: one template, one piece of data, our fonts. No file, no clock.

use std::sync::LazyLock;

use serde_json::Value as Json;
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Dict, Duration, Str, Value},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_kit::fonts::FontStore;

const TEMPLATE: &str = include_str!("report.typ");

static FONTS: LazyLock<FontStore> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("../../fonts/Inter-Regular.otf"),
        include_bytes!("../../fonts/Inter-SemiBold.otf"),
        include_bytes!("../../fonts/Inter-Italic.otf"),
        include_bytes!("../../fonts/DejaVuSans-Fallback.ttf"),
    ];
    let mut store = FontStore::new();
    for file in files {
        store.extend(Font::iter(Bytes::new(file)).map(|font| {
            let info = font.info().clone();
            (font, info)
        }));
    }
    store
});

/// The template with the data of one report.
pub(crate) struct Page {
    library: LazyHash<Library>,
    source: Source,
}

impl Page {
    pub(super) fn new(data: Json) -> Page {
        let mut inputs = Dict::new();
        inputs.insert(Str::from("report"), Value::Str(data.to_string().into()));
        Page {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            source: Source::detached(TEMPLATE),
        }
    }
}

#[cfg(test)]
impl Page {
    /// A page of its own, so that tests can read what was typeset.
    pub(crate) fn plain(source: &str) -> Page {
        Page {
            library: LazyHash::new(Library::builder().build()),
            source: Source::detached(source),
        }
    }
}

impl World for Page {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        FONTS.book()
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
