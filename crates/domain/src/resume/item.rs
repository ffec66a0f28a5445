//! Rows put together into items: a wrapped bullet point, a wrapped heading, a span of time that
//! runs over two lines of a gutter.

use super::{dates, dates::End, row::Row};

/// One thing said, over one or several rows.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub text: String,
    /// Numbers of the lines it stands in.
    pub lines: Vec<usize>,
    pub bullet: bool,
    pub bold: bool,
    pub size: f32,
    pub left: f32,
    pub block: u32,
    pub placed: bool,
}

impl Item {
    pub(super) fn of(row: &Row) -> Item {
        Item {
            text: row.parted(),
            lines: vec![row.at],
            bullet: row.line.bullet,
            bold: row.line.bold,
            size: row.line.size,
            left: row.left(),
            block: row.line.block,
            placed: row.line.place.is_some(),
        }
    }

    pub(super) fn letters(&self) -> usize {
        self.text.chars().count()
    }

    /// Reads like a sentence or a paragraph and not like the name of something.
    pub(super) fn is_prose(&self) -> bool {
        let words = self.text.split_whitespace().count();
        self.letters() > 130 || (words > 8 && self.text.ends_with(['.', ';', '!'])) || words > 20
    }
}

/// Signs of lists that stay inside a line when a gutter stands before them.
const INNER_BULLETS: &[char] = &['•', '○', '●', '◦', '▪', '–'];

/// The most rows of one item.
const MAX_ROWS: usize = 40;

/// Rows as items: what was wrapped is whole again.
pub(super) fn items(rows: &[Row]) -> Vec<Item> {
    let widest = rows.iter().map(Row::right).fold(0.0_f32, f32::max);
    let narrowest = rows.iter().map(Row::left).fold(f32::MAX, f32::min);
    let full = widest - 0.15 * (widest - narrowest).max(0.0);
    let mut out: Vec<Item> = Vec::new();
    let mut last_row: Option<&Row> = None;
    for row in rows {
        if let (Some(before), Some(item)) = (last_row, out.last_mut()) {
            if item.lines.len() == 1 && ends_span_of(item, row) {
                last_row = Some(row);
                let head = out.pop();
                out.extend(finish_span(head, row));
                continue;
            }
            if item.lines.len() < MAX_ROWS && goes_on(item, before, row, full) {
                item.text = join(&item.text, &row.text);
                item.lines.push(row.at);
                last_row = Some(row);
                continue;
            }
        }
        out.push(Item::of(row));
        last_row = Some(row);
    }
    out
}

fn join(before: &str, after: &str) -> String {
    match before.strip_suffix('-').filter(|it| it.ends_with(char::is_alphabetic)) {
        Some(stem) if after.starts_with(char::is_lowercase) => format!("{stem}{after}"),
        _ => format!("{before} {after}"),
    }
}

/// Whether `row` is the wrapped rest of `item`, whose last row is `before`.
fn goes_on(item: &Item, before: &Row, row: &Row, full: f32) -> bool {
    if row.line.bullet || row.line.bold && !before.line.bold && !item.bold {
        return false;
    }
    if dangles(without_last_date(&before.text)) && dates::find(&row.text).is_empty() {
        return true;
    }
    let same_size = (before.line.size - row.line.size).abs() < 0.3;
    if row.starts_small() && same_size && !row.text.contains('@') && !before.text.ends_with('.') {
        return item.bullet || before.letters() > 10;
    }
    if !item.bullet || !same_size {
        return false;
    }
    if item.placed {
        let hanging = row.left() > item.left + 3.0;
        let flush = (row.left() - item.left).abs() <= 3.0;
        let gutter_of_bullet = hanging && row.left() < item.left + 40.0;
        return gutter_of_bullet
            || (flush
                && before.right() >= full
                && before.line.block == row.line.block
                && dates::find(&row.text).is_empty());
    }
    false
}

/// What stands before a date at the end of a line.
fn without_last_date(text: &str) -> &str {
    match dates::find(text).last() {
        Some(it) if it.end == text.len() => text[..it.start].trim_end(),
        _ => text,
    }
}

/// Ends in a word that something must follow.
pub(super) fn dangles(text: &str) -> bool {
    const WORDS: &[&str] =
        &["of", "and", "&", "for", "the", "de", "du", "des", "und", "der", "für", "et", "y", "in"];
    text.rsplit(' ').next().is_some_and(|it| WORDS.contains(&it)) && text.contains(' ')
}

/// `Jan 2022 - Regional Sales Manager` over `Present ○ Lead nine reps`.
fn ends_span_of(item: &Item, row: &Row) -> bool {
    (open_start(&item.text).is_some() && closing(&row.text).is_some()) || stacked(item, row)
}

/// One year over another, and nothing else: `2011` over `2015`.
fn stacked(item: &Item, row: &Row) -> bool {
    let alone = |text: &str| {
        let found = dates::find(text);
        found.len() == 1
            && found[0].to == End::Single
            && found[0].end - found[0].start == text.len()
    };
    let span = format!("{} {}", item.text, row.text);
    alone(&item.text) && alone(&row.text) && dates::find(&span).len() == 1
}

/// A date and a dash at the front of a text: where the dash ends.
fn open_start(text: &str) -> Option<usize> {
    let first = dates::find(text).into_iter().next().filter(|it| it.start == 0)?;
    if first.to != End::Single {
        let alone =
            first.to == End::Present && first.end == text.len() && text.ends_with(['-', '–', '—']);
        return alone.then_some(first.end);
    }
    let rest = &text[first.end..];
    let dash = rest.trim_start();
    let sign = dash.chars().next().filter(|it| matches!(it, '-' | '–' | '—'))?;
    Some(first.end + (rest.len() - dash.len()) + sign.len_utf8())
}

/// The end of a span at the front of a text: how many bytes it takes.
fn closing(text: &str) -> Option<usize> {
    let word = text.split([' ', '\t']).next().unwrap_or("");
    if dates::is_present(word) {
        return Some(word.len());
    }
    let first = dates::find(text).into_iter().next()?;
    (first.start == 0 && first.to == End::Single).then_some(first.end)
}

fn finish_span(item: Option<Item>, row: &Row) -> Vec<Item> {
    let Some(mut head) = item else { return Vec::new() };
    let (Some(from), Some(to)) = (open_start(&head.text), closing(&row.text)) else {
        head.text = format!("{} {}", head.text, row.text);
        head.lines.push(row.at);
        return vec![head];
    };
    let title = head.text[from..].trim().to_owned();
    head.text = format!("{} {}\t{title}", &head.text[..from], &row.text[..to]).trim().to_owned();
    head.lines.push(row.at);
    let rest = row.text[to..].trim();
    let text = rest.trim_start_matches(INNER_BULLETS).trim().to_owned();
    let mut out = vec![head];
    if !text.is_empty() {
        out.push(Item { bullet: rest.starts_with(INNER_BULLETS), text, ..Item::of(row) });
    }
    out
}
