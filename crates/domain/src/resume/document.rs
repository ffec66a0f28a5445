//! What `formats` hands over: lines of text in reading order, with their place on the page.

use serde::{Deserialize, Serialize};

/// A text with the places it came from. Lines are in reading order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Sizes of the pages; empty for formats without pages (DOCX, TXT).
    pub pages: Vec<PageSize>,
    /// The lines, in reading order.
    pub lines: Vec<Line>,
    /// Links that the file carries beside its text.
    pub links: Vec<Link>,
}

/// Width and height of a page in points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PageSize {
    /// Points, left to right.
    pub width: f32,
    /// Points, top to bottom.
    pub height: f32,
}

/// One visual line, or one paragraph or table cell of a format without pages.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The text, never blank: white space collapsed, a tab where a wide gap parts cells.
    pub text: String,
    /// Where it stands; `None` for formats without pages.
    pub place: Option<Place>,
    /// Font size in points; 0 when unknown.
    pub size: f32,
    /// Set in a bold face, or marked as a heading.
    pub bold: bool,
    /// Number of the visual block (column, paragraph group, table cell) it belongs to; grows.
    pub block: u32,
    /// The line began with a bullet, which was taken off the text.
    pub bullet: bool,
}

/// A rectangle on a page.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// 1 is the first page.
    pub page: u32,
    /// The rectangle.
    pub rect: Rect,
}

/// `[x0, y0, x1, y1]` in points, origin at the top left of the page.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rect(pub [f32; 4]);

/// A link annotation or hyperlink.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// The target as written.
    pub target: String,
    /// Where its clickable area stands.
    pub place: Option<Place>,
}

impl Document {
    /// The whole text: one line per line, a blank line between blocks.
    pub fn text(&self) -> String {
        let mut out = String::new();
        let mut block = None;
        for line in &self.lines {
            if block.is_some_and(|it| it != line.block) {
                out.push('\n');
            }
            block = Some(line.block);
            if line.bullet {
                out.push_str("• ");
            }
            out.push_str(&line.text);
            out.push('\n');
        }
        out
    }
}
