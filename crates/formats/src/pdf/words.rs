//! From glyphs to words: by gaps, because many files draw no spaces.

use super::collect::Placed;

/// One word, upright; `y` is its baseline.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) x0: f32,
    pub(super) x1: f32,
    pub(super) y: f32,
    pub(super) size: f32,
    pub(super) text: String,
    pub(super) bold: bool,
    pub(super) seq: usize,
}

/// Baselines closer than this share of the font size are one.
const SAME_BASELINE: f32 = 0.25;
/// A gap wider than this many ems parts two runs of text whatever stands in them.
const WIDE_GAP: f32 = 1.5;
/// A gap wider than this many ems, beyond the usual letter spacing, parts two words.
const WORD_GAP: f32 = 0.18;
/// Ideographs stand apart by themselves.
const WORD_GAP_CJK: f32 = 0.6;
/// The same glyph drawn again this close is a faked bold face.
const OVERPRINT: f32 = 0.08;
/// From this many single letters in a row on, they are one spaced-out word.
const SPACED_OUT: usize = 4;

/// Whether a character is written from right to left.
pub(super) fn is_rtl(it: char) -> bool {
    matches!(it as u32, 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF)
}

fn is_cjk(it: char) -> bool {
    matches!(it as u32,
        0x3000..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF | 0xAC00..=0xD7AF)
}

/// The words of glyphs that all run the same way.
pub(super) fn of(glyphs: Vec<Placed>) -> Vec<Word> {
    let mut out = Vec::new();
    for row in rows(glyphs) {
        for segment in segments(row) {
            out.extend(joined_letters(split(segment)));
        }
    }
    for word in &mut out {
        let rtl = word.text.chars().filter(|it| is_rtl(*it)).count();
        if rtl * 2 > word.text.chars().count() {
            word.text = word.text.chars().rev().collect();
        }
    }
    out
}

fn rows(mut glyphs: Vec<Placed>) -> Vec<Vec<Placed>> {
    glyphs.sort_by(|a, b| a.y.total_cmp(&b.y));
    let mut rows: Vec<Vec<Placed>> = Vec::new();
    for it in glyphs {
        match rows.last_mut() {
            Some(row) if is_same_row(&row[0], &it) => row.push(it),
            _ => rows.push(vec![it]),
        }
    }
    rows
}

fn is_same_row(first: &Placed, it: &Placed) -> bool {
    // Capped, so that a huge initial does not swallow the lines beside it.
    (it.y - first.y).abs() < SAME_BASELINE * it.size.max(first.size).min(14.0)
}

/// Parts a row where nothing is drawn for long.
fn segments(mut row: Vec<Placed>) -> Vec<Vec<Placed>> {
    row.sort_by(|a, b| a.x0.total_cmp(&b.x0).then(a.seq.cmp(&b.seq)));
    row.dedup_by(|b, a| a.text == b.text && (a.x0 - b.x0).abs() < OVERPRINT * a.size);
    let mut out: Vec<Vec<Placed>> = Vec::new();
    let mut end = f32::MIN;
    for it in row {
        let near = it.x0 - end < WIDE_GAP * it.size;
        end = end.max(it.x1);
        match out.last_mut() {
            Some(segment) if near => segment.push(it),
            _ => out.push(vec![it]),
        }
    }
    out
}

fn is_blank(it: &Placed) -> bool {
    it.text.trim().is_empty()
}

/// The usual gap between two letters of a segment, in ems.
fn letter_spacing(segment: &[Placed]) -> f32 {
    let mut gaps: Vec<f32> = segment
        .windows(2)
        .filter(|it| !is_blank(&it[0]) && !is_blank(&it[1]))
        .map(|it| (it[1].x0 - it[0].x1) / it[1].size)
        .collect();
    gaps.sort_by(f32::total_cmp);
    if gaps.len() >= 3 { gaps[gaps.len() / 2].max(0.0) } else { 0.0 }
}

fn split(segment: Vec<Placed>) -> Vec<Word> {
    let limit = WORD_GAP + letter_spacing(&segment);
    let mut out: Vec<Word> = Vec::new();
    let mut open = false;
    let mut end = 0.0;
    for it in segment {
        if is_blank(&it) {
            open = false;
            continue;
        }
        let limit = if it.text.chars().next().is_some_and(is_cjk) { WORD_GAP_CJK } else { limit };
        let near = (it.x0 - end) / it.size < limit;
        end = it.x1;
        match out.last_mut() {
            Some(word) if open && near => word.add(it),
            _ => out.push(Word::of(it)),
        }
        open = true;
    }
    out
}

impl Word {
    fn of(it: Placed) -> Word {
        let Placed { x0, x1, y, size, text, bold, seq, .. } = it;
        Word { x0, x1, y, size, text, bold, seq }
    }

    fn add(&mut self, it: Placed) {
        self.text.push_str(&it.text);
        self.x1 = self.x1.max(it.x1);
        self.size = self.size.max(it.size);
        self.bold &= it.bold;
        self.seq = self.seq.min(it.seq);
    }

    fn is_single_letter(&self) -> bool {
        let mut chars = self.text.chars();
        chars.next().is_some_and(char::is_alphanumeric) && chars.next().is_none()
    }
}

/// Puts `E X P E R I E N C E` together, keeping the wider gaps between its words.
fn joined_letters(words: Vec<Word>) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::new();
    let mut run: Vec<Word> = Vec::new();
    for it in words {
        if it.is_single_letter() {
            run.push(it);
            continue;
        }
        out.extend(join_run(std::mem::take(&mut run)));
        out.push(it);
    }
    out.extend(join_run(run));
    out
}

fn join_run(run: Vec<Word>) -> Vec<Word> {
    if run.len() < SPACED_OUT {
        return run;
    }
    let mut gaps: Vec<f32> = run.windows(2).map(|it| it[1].x0 - it[0].x1).collect();
    gaps.sort_by(f32::total_cmp);
    let limit = gaps[gaps.len() / 2] + 0.25 * run[0].size;
    let mut out: Vec<Word> = Vec::new();
    for it in run {
        match out.last_mut() {
            Some(word) if it.x0 - word.x1 <= limit => {
                word.text.push_str(&it.text);
                word.x1 = it.x1;
                word.bold &= it.bold;
                word.seq = word.seq.min(it.seq);
            }
            _ => out.push(it),
        }
    }
    out
}
