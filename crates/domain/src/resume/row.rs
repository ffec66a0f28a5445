//! A line of the document as the readers of sections see it.

use super::{Document, Line, dates, places};
use crate::text::fold;

/// The usual width of a letter, in ems.
const LETTER: f32 = 0.5;
/// How far letters reach below the line they stand on, in ems.
const DESCENT: f32 = 0.22;

/// One line with its number.
#[derive(Debug, Clone)]
pub(super) struct Row<'a> {
    /// Its number in the document.
    pub at: usize,
    /// Its text; may be shorter than the line's when a heading was taken off.
    pub text: String,
    pub line: &'a Line,
    /// It is set larger than most of the text.
    pub larger: bool,
}

impl Row<'_> {
    /// Left edge in points; 0 without pages.
    pub(super) fn left(&self) -> f32 {
        self.line.place.map_or(0.0, |it| it.rect.0[0])
    }

    /// Right edge in points; 0 without pages.
    pub(super) fn right(&self) -> f32 {
        self.line.place.map_or(0.0, |it| it.rect.0[2])
    }

    /// Where its letters stand, from the top of the page; 0 without pages.
    pub(super) fn base(&self) -> f32 {
        self.line.place.map_or(0.0, |it| it.rect.0[3] - DESCENT * self.line.size)
    }

    /// The text with a tab before a town at the right margin: the line is much wider than its
    /// letters, so that a gap must stand in it.
    pub(super) fn parted(&self) -> String {
        let natural = LETTER * self.line.size * self.letters() as f32;
        let wide = self.line.place.is_some() && self.right() - self.left() > 1.5 * natural + 40.0;
        if !wide || self.text.contains('\t') || !dates::find(&self.text).is_empty() {
            return self.text.clone();
        }
        match places::split_town(&self.text) {
            Some((before, town)) => format!("{before}\t{town}"),
            None => self.text.clone(),
        }
    }

    /// How many letters it has.
    pub(super) fn letters(&self) -> usize {
        self.text.chars().count()
    }

    /// Begins with a small letter.
    pub(super) fn starts_small(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_lowercase)
    }
}

/// All lines as rows.
pub(super) fn rows(document: &Document) -> Vec<Row<'_>> {
    let usual = usual_size(document);
    let rows = document.lines.iter().enumerate().map(|(at, line)| of(at, line, usual));
    rows.filter(|it| !it.text.is_empty() && !is_footer(it, document)).collect()
}

fn of(at: usize, line: &Line, usual: f32) -> Row<'_> {
    let larger = line.size > usual * 1.08 && usual > 0.0;
    Row { at, text: without_icons(&line.text), line, larger }
}

/// The size that most letters have.
fn usual_size(document: &Document) -> f32 {
    let mut sizes: Vec<(f32, usize)> = Vec::new();
    for line in &document.lines {
        match sizes.iter_mut().find(|it| (it.0 - line.size).abs() < 0.3) {
            Some(it) => it.1 += line.text.len(),
            None => sizes.push((line.size, line.text.len())),
        }
    }
    sizes.into_iter().max_by_key(|it| it.1).map_or(0.0, |it| it.0)
}

/// Signs of icon fonts and letters that were lost say nothing.
fn without_icons(text: &str) -> String {
    let icon = |it: char| matches!(it, '\u{e000}'..='\u{f8ff}' | '\u{fffd}' | '\u{200b}');
    let text: String = text.chars().map(|it| if icon(it) { ' ' } else { it }).collect();
    text.split('\t')
        .map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>()
        .join("\t")
        .trim()
        .to_owned()
}

/// A line at the edge of a page that numbers it or dates the file.
fn is_footer(row: &Row, document: &Document) -> bool {
    let Some(place) = row.line.place else { return false };
    let page =
        usize::try_from(place.page).ok().and_then(|it| document.pages.get(it.checked_sub(1)?));
    let Some(height) = page.map(|it| it.height).filter(|it| *it > 0.0) else { return false };
    let edge = place.rect.0[3] > 0.93 * height || place.rect.0[3] < 0.07 * height;
    edge && (numbers_a_page(&row.text) || fold(&row.text).starts_with("last updated"))
}

/// `Jo O'Neil – 1/2`, `Page 1 of 2`, `2`.
fn numbers_a_page(text: &str) -> bool {
    let folded = fold(text);
    let last = folded.rsplit([' ', '\t']).next().unwrap_or("");
    let fraction = last.split_once('/').is_some_and(|(a, b)| {
        a.len() <= 2 && b.len() <= 2 && format!("{a}{b}").bytes().all(|it| it.is_ascii_digit())
    });
    let worded = ["page ", "seite ", "pagina "].iter().any(|it| folded.contains(it));
    let number = last.len() <= 2 && last.bytes().all(|it| it.is_ascii_digit());
    fraction || (number && (worded || folded.len() <= 2))
}
