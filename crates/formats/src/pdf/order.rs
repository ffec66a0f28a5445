//! Reading order: geometry (recursive XY-cut) or drawing order, chosen page by page.
//!
//! Word processors draw in reading order and design tools do not; columns read well by geometry
//! and right-aligned dates do not. So both orders are made, and the one whose lines follow each
//! other with fewer jumps is taken.

use super::words::{Word, is_rtl};

/// A line of words from left to right (or right to left, in reading order).
pub(super) type Row = Vec<Word>;

/// A gutter between columns is at least this many ems wide.
const GUTTER: f32 = 0.9;
/// How deep columns nest.
const MAX_DEPTH: u32 = 24;
/// Fewer words than this are not cut.
const FEWEST_WORDS: usize = 6;
/// A column has at least this many lines.
const FEWEST_LINES: usize = 3;
/// How many bands from the top, and from the bottom, may stand across the columns.
const TOP_BANDS: usize = 14;
const BOTTOM_BANDS: usize = 40;
/// Baselines closer than this share of the font size are one line.
const SAME_LINE: f32 = 0.35;

/// The words of a page as lines in reading order.
pub(super) fn of(words: Vec<Word>) -> Vec<Row> {
    let drawn = by_drawing(&words);
    let mut cut = Vec::new();
    cut_columns(words, 0, &mut cut);
    if jumps(&drawn) <= jumps(&cut) { drawn } else { cut }
}

/// What it costs to read rows in this order: one for each jump that a reader would not make.
fn jumps(rows: &[Row]) -> f32 {
    rows.windows(2).map(|it| jump(&it[0], &it[1])).sum()
}

/// What it costs to go on from one row to the next: 0 for the next line, 1 for a jump.
pub(super) fn jump(from: &Row, to: &Row) -> f32 {
    let (a, b) = (Extent::of(from), Extent::of(to));
    let em = a.size.max(b.size);
    let down = b.y - a.y;
    if down.abs() < SAME_LINE * em {
        // Further right on the same line: a date or a cell. Backwards: drawn in disorder.
        return if b.x0 >= a.x1 - 0.5 * em { 0.5 } else { 1.0 };
    }
    let overlaps = b.x0 < a.x1 + em && a.x0 < b.x1 + em;
    if down > 0.0 && overlaps {
        return if down < 4.0 * em { 0.0 } else { 0.25 };
    }
    1.0
}

/// The rectangle of a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extent {
    pub(super) x0: f32,
    pub(super) x1: f32,
    pub(super) y: f32,
    pub(super) size: f32,
}

impl Extent {
    pub(super) fn of(row: &Row) -> Extent {
        let start = Extent { x0: f32::MAX, x1: f32::MIN, y: row[0].y, size: 0.0 };
        row.iter().fold(start, |it, word| Extent {
            x0: it.x0.min(word.x0),
            x1: it.x1.max(word.x1),
            y: it.y,
            size: it.size.max(word.size),
        })
    }
}

/// Rows in the order they were drawn: a new row where the pen moves back, up, down or far away.
fn by_drawing(words: &[Word]) -> Vec<Row> {
    let mut sorted = words.to_vec();
    sorted.sort_by_key(|it| it.seq);
    let mut rows: Vec<Row> = Vec::new();
    for it in sorted {
        match rows.last_mut() {
            Some(row) if goes_on(row, &it) => row.push(it),
            _ => rows.push(vec![it]),
        }
    }
    rows.into_iter().map(in_reading_order).collect()
}

fn goes_on(row: &Row, it: &Word) -> bool {
    let last = &row[row.len() - 1];
    let em = last.size.max(it.size);
    let same_line = (it.y - last.y).abs() < SAME_LINE * em;
    let forth = it.x0 > last.x0 && it.x0 - last.x1 > -0.5 * em;
    let back = it.x1 < last.x1 && last.x0 - it.x1 > -0.5 * em;
    let rtl = it.text.chars().any(is_rtl) || last.text.chars().any(is_rtl);
    same_line && (forth || (rtl && back))
}

/// Sorts the words of one line, from right to left where most of them are written so.
fn in_reading_order(mut row: Row) -> Row {
    row.sort_by(|a, b| a.x0.total_cmp(&b.x0));
    if row.iter().filter(|it| it.text.chars().any(is_rtl)).count() * 2 > row.len() {
        row.reverse();
    }
    row
}

/// Puts out words of one column, line by line.
fn put_lines(mut words: Vec<Word>, out: &mut Vec<Row>) {
    words.sort_by(|a, b| a.y.total_cmp(&b.y));
    let mut row: Row = Vec::new();
    for it in words {
        let apart = row
            .first()
            .is_some_and(|first| (it.y - first.y).abs() >= SAME_LINE * it.size.max(first.size));
        if apart {
            out.push(in_reading_order(std::mem::take(&mut row)));
        }
        row.push(it);
    }
    if !row.is_empty() {
        out.push(in_reading_order(row));
    }
}

fn median_size(words: &[Word]) -> f32 {
    let mut sizes: Vec<f32> = words.iter().map(|it| it.size).collect();
    sizes.sort_by(f32::total_cmp);
    sizes[sizes.len() / 2]
}

/// Cuts words into columns, left to right, as long as there is a gutter.
fn cut_columns(mut words: Vec<Word>, depth: u32, out: &mut Vec<Row>) {
    if words.is_empty() {
        return;
    }
    if depth > MAX_DEPTH || words.len() < FEWEST_WORDS {
        return put_lines(words, out);
    }
    let width = GUTTER * median_size(&words);
    if let Some(x) = gutter(&words, width) {
        let (left, right) = words.into_iter().partition(|it| it.x1 < x);
        cut_columns(left, depth + 1, out);
        return cut_columns(right, depth + 1, out);
    }
    words.sort_by(|a, b| a.y.total_cmp(&b.y));
    match band(&words, width) {
        Some((at, above_has_columns)) => {
            let below = words.split_off(at);
            if above_has_columns {
                cut_columns(words, depth + 1, out);
            } else {
                put_lines(words, out);
            }
            cut_columns(below, depth + 1, out);
        }
        None => put_lines(words, out),
    }
}

/// Where to cut across so that a gutter shows below (`false`) or above (`true`).
fn band(words: &[Word], width: f32) -> Option<(usize, bool)> {
    let breaks: Vec<usize> =
        (1..words.len()).filter(|at| words[*at].y - words[at - 1].y > width).collect();
    let below = breaks
        .iter()
        .take(TOP_BANDS)
        .find(|at| words.len() - **at >= FEWEST_WORDS && gutter(&words[**at..], width).is_some());
    if let Some(at) = below {
        return Some((*at, false));
    }
    let above = breaks
        .iter()
        .rev()
        .take(BOTTOM_BANDS)
        .find(|at| **at >= FEWEST_WORDS && gutter(&words[..**at], width).is_some());
    above.map(|at| (*at, true))
}

/// The middle of the widest gap that runs from top to bottom, if it parts columns.
fn gutter(words: &[Word], width: f32) -> Option<f32> {
    let mut spans: Vec<(f32, f32)> = words.iter().map(|it| (it.x0, it.x1)).collect();
    spans.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut end = spans.first()?.1;
    let mut widest = (0.0_f32, 0.0_f32);
    for (x0, x1) in spans {
        if x0 - end > widest.0 {
            widest = (x0 - end, f32::midpoint(x0, end));
        }
        end = end.max(x1);
    }
    let (left, right): (Vec<&Word>, Vec<&Word>) = words.iter().partition(|it| it.x1 < widest.1);
    (widest.0 >= width && are_columns(&left, &right)).then_some(widest.1)
}

fn baselines(words: &[&Word]) -> Vec<i32> {
    let mut out: Vec<i32> = words.iter().map(|it| (it.y * 2.0) as i32).collect();
    out.sort_unstable();
    out.dedup_by(|a, b| (*a - *b).abs() < 4);
    out
}

/// Columns, and not labels with their values: those have a twin on nearly every line, few words
/// in it, and are drawn line by line.
fn are_columns(left: &[&Word], right: &[&Word]) -> bool {
    let (a, b) = (baselines(left), baselines(right));
    if a.len() < FEWEST_LINES || b.len() < FEWEST_LINES {
        return false;
    }
    if drawn_apart(left, right) {
        return true;
    }
    let has_twin = |y: &&i32| b.iter().any(|it| (*it - **y).abs() < 4);
    let twins = a.iter().filter(has_twin).count() as f32;
    let words_a_line = |words: &[&Word], lines: &[i32]| words.len() as f32 / lines.len() as f32;
    let shorter = words_a_line(left, &a).min(words_a_line(right, &b));
    !(twins > 0.9 * a.len().max(b.len()) as f32 && shorter < 2.2)
}

/// Whether one side was drawn to its end before the other was begun.
fn drawn_apart(left: &[&Word], right: &[&Word]) -> bool {
    let first = |side: &[&Word]| side.iter().map(|it| it.seq).min();
    let last = |side: &[&Word]| side.iter().map(|it| it.seq).max();
    last(left) < first(right) || last(right) < first(left)
}
