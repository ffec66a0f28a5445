//! From rows of words to the lines of a document: text, place, weight, bullet, block.

use domain::resume::{Line, Place, Rect};

use super::{
    collect::{Collector, Heading, Placed},
    order::{self, Extent, Row, jump},
    words,
};
use crate::tidy::{clean_cells, split_bullet};

/// A step down of more than this many times the usual one begins a block.
const BLOCK_STEP: f32 = 1.35;
/// A gap wider than this many ems parts two cells, not two words.
const CELL_GAP: f32 = 1.2;
/// How far letters reach above and below the baseline, in ems.
const ASCENT: f32 = 0.8;
const DESCENT: f32 = 0.22;

/// The lines of a page; blocks are numbered from `first_block`.
pub(super) fn of(collected: Collector, page: u32, first_block: u32) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::new();
    for heading in Heading::ALL {
        let glyphs: Vec<Placed> =
            collected.glyphs.iter().filter(|it| it.heading == heading).cloned().collect();
        let rows = order::of(words::of(glyphs));
        let block = out.last().map_or(first_block, |it| it.block + 1);
        out.extend(lines(&rows, heading, page, block));
    }
    out
}

fn lines(rows: &[Row], heading: Heading, page: u32, mut block: u32) -> Vec<Line> {
    let step = usual_step(rows);
    let mut out: Vec<Line> = Vec::new();
    let mut bullet_waits = false;
    for (at, row) in rows.iter().enumerate() {
        if at > 0 && !out.is_empty() && begins_block(&rows[at - 1], row, step) {
            block = out.last().map_or(block, |it| it.block + 1);
        }
        let whole = clean_cells(&joined(row));
        let (text, bullet) = split_bullet(&whole);
        if text.is_empty() {
            bullet_waits |= bullet;
            continue;
        }
        let bullet = std::mem::take(&mut bullet_waits) || bullet;
        out.push(Line { text: text.to_owned(), block, bullet, ..bare(row, heading, page) });
    }
    out
}

/// The words of a row, with a tab where the gap is that between cells.
fn joined(row: &Row) -> String {
    let mut out = String::new();
    for (at, word) in row.iter().enumerate() {
        if at > 0 {
            let before = &row[at - 1];
            let gap = (word.x0 - before.x1).max(before.x0 - word.x1);
            out.push(if gap > CELL_GAP * before.size.max(word.size) { '\t' } else { ' ' });
        }
        out.push_str(&word.text);
    }
    out
}

/// A line without its text: place, size and weight.
fn bare(row: &Row, heading: Heading, page: u32) -> Line {
    let it = Extent::of(row);
    let upright = [it.x0, it.y - ASCENT * it.size, it.x1, it.y + DESCENT * it.size];
    let letters = |bold: bool| -> usize {
        row.iter().filter(|it| it.bold || !bold).map(|it| it.text.chars().count()).sum()
    };
    Line {
        place: Some(Place { page, rect: Rect(heading.on_page(upright)) }),
        size: (it.size * 10.0).round() / 10.0,
        bold: letters(true) * 2 > letters(false),
        ..Line::default()
    }
}

/// The median step from one line to the next in ems, over steps that look like one.
fn usual_step(rows: &[Row]) -> f32 {
    let mut steps: Vec<f32> = rows
        .windows(2)
        .filter(|it| jump(&it[0], &it[1]) == 0.0)
        .map(|it| step(&it[0], &it[1]))
        .filter(|it| *it < 2.5)
        .collect();
    steps.sort_by(f32::total_cmp);
    steps.get(steps.len() / 2).copied().unwrap_or(1.2)
}

fn step(from: &Row, to: &Row) -> f32 {
    let (a, b) = (Extent::of(from), Extent::of(to));
    (b.y - a.y) / a.size.max(b.size)
}

fn begins_block(before: &Row, row: &Row, usual: f32) -> bool {
    let cost = jump(before, row);
    cost >= 1.0 || cost == 0.25 || step(before, row) > BLOCK_STEP * usual
}
