//! Puts rows back where a reader sees them: dates and places of a narrow column beside the line
//! they stand next to, headings of a margin above what they head.

use super::{dates, headings, names, places, row::Row};

/// Baselines closer than this many points are one line.
const SAME_LINE: f32 = 4.0;
/// The longest text of a cell beside an entry: a date, a place, a duration.
const MAX_CELL: usize = 42;
/// The most rows of such a cell.
const MAX_CELL_ROWS: usize = 4;

/// Rows in an order in which headings stand before their sections and dates with their entries.
pub(super) fn settled(rows: Vec<Row<'_>>) -> Vec<Row<'_>> {
    settle_right(settle_margin(rows))
}

fn page(row: &Row) -> Option<u32> {
    row.line.place.map(|it| it.page)
}

/// Whether the reading order jumps up (to another column) from one row to the next.
fn jumps(rows: &[Row], at: usize) -> bool {
    at > 0
        && page(&rows[at]) == page(&rows[at - 1])
        && rows[at].base() < rows[at - 1].base() - SAME_LINE
}

/// What a margin holds: a heading, a label, a date.
fn is_marginal(row: &Row) -> bool {
    headings::whole(&row.text, true).is_some()
        || names::is_contact_label(&row.text)
        || is_date_alone(&row.text)
}

/// Headings (and dates) that a column at the left holds one after the other go to what stands
/// right of them.
fn settle_margin(rows: Vec<Row<'_>>) -> Vec<Row<'_>> {
    let mut rows = rows;
    let mut at = 0;
    while at < rows.len() {
        let end = margin_end(&rows, at);
        if is_margin(&rows, at, end) {
            let marginal: Vec<Row> = rows.drain(at..end).collect();
            for row in marginal {
                let to = place_of_marginal(&rows, at, &row);
                rows.insert(to, row);
            }
            return rows;
        }
        at = end.max(at + 1);
    }
    rows
}

/// One past the last row of a run of headings and dates that begins here.
fn margin_end(rows: &[Row], from: usize) -> usize {
    let same = |it: &&Row| page(it).is_some() && page(it) == page(&rows[from]) && is_marginal(it);
    from + rows[from..].iter().take_while(same).count()
}

/// Two headings with nothing between them, and then a jump up to the right.
fn is_margin(rows: &[Row], from: usize, end: usize) -> bool {
    let run = &rows[from..end];
    let named = run.iter().filter(|it| headings::whole(&it.text, true).is_some()).count();
    let edge = run.iter().map(Row::right).fold(0.0_f32, f32::max);
    named >= 2
        && end < rows.len()
        && jumps(rows, end)
        && rows[end].left() > edge
        && run.windows(2).all(|it| it[0].base() < it[1].base())
}

/// Before the first row of the block that stands beside it; a heading before the first row that
/// is not above it.
fn place_of_marginal(rows: &[Row], from: usize, row: &Row) -> usize {
    let beside = |it: &Row| page(it) == page(row) && it.left() > row.right();
    let base = row.base();
    if is_date_alone(&row.text) {
        let starts = |at: &usize| {
            let first = *at == from || rows[*at].line.block != rows[at - 1].line.block;
            first && beside(&rows[*at]) && rows[*at].base() <= base + SAME_LINE
        };
        return (from..rows.len()).rev().find(starts).unwrap_or(from);
    }
    let below = |it: &Row| beside(it) && it.base() >= base - 6.0;
    (from..rows.len())
        .find(|at| below(&rows[*at]) || page(&rows[*at]) != page(row))
        .unwrap_or(rows.len())
}

/// Cells at the right whose first row stands on the line of another row go under that row.
fn settle_right(rows: Vec<Row<'_>>) -> Vec<Row<'_>> {
    let mut rows = rows;
    let mut at = 1;
    while at < rows.len() {
        if !jumps(&rows, at) {
            at += 1;
            continue;
        }
        let cells = cells(&rows, at);
        let dated = cells
            .iter()
            .any(|(from, to)| rows[*from..*to].iter().any(|it| is_date_alone(&it.text)));
        let end = cells.last().map_or(at, |it| it.1);
        if dated {
            rows = with_cells(rows, &cells);
        }
        at = end.max(at + 1);
    }
    rows
}

/// Blocks from here on that are cells: short, without headings, each beside a row before them.
fn cells(rows: &[Row], from: usize) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut at = from;
    while at < rows.len() && page(&rows[at]) == page(&rows[from]) {
        let block = rows[at].line.block;
        let len = rows[at..].iter().take_while(|it| it.line.block == block).count();
        let cell = &rows[at..at + len];
        let short = len <= MAX_CELL_ROWS
            && cell
                .iter()
                .all(|it| it.letters() <= MAX_CELL && headings::whole(&it.text, true).is_none());
        if !short || partner(&rows[..from], &rows[at]).is_none() {
            break;
        }
        out.push((at, at + len));
        at += len;
    }
    out
}

/// The row left of a cell on the same line, the nearest one.
fn partner(rows: &[Row], cell: &Row) -> Option<usize> {
    let beside = |it: &Row| {
        page(it) == page(cell)
            && (it.base() - cell.base()).abs() < SAME_LINE
            && it.right() <= cell.left()
    };
    let found = rows.iter().enumerate().filter(|(_, it)| beside(it));
    found.max_by(|a, b| a.1.right().total_cmp(&b.1.right())).map(|it| it.0)
}

fn with_cells<'a>(rows: Vec<Row<'a>>, cells: &[(usize, usize)]) -> Vec<Row<'a>> {
    let (Some(first), Some(last)) = (cells.first(), cells.last()) else { return rows };
    let mut moved: Vec<(usize, Vec<Row<'a>>)> = Vec::new();
    for (from, to) in cells {
        if let Some(at) = partner(&rows[..first.0], &rows[*from]) {
            moved.push((at, rows[*from..*to].to_vec()));
        }
    }
    let mut out = Vec::with_capacity(rows.len());
    for (at, row) in rows.into_iter().enumerate() {
        if (first.0..last.1).contains(&at) {
            continue;
        }
        out.push(row);
        for (_, cell) in moved.iter().filter(|it| it.0 == at) {
            join(&mut out, cell);
        }
    }
    out
}

/// Dates and places become a cell of the line; what else stands in the cell follows it.
fn join<'a>(out: &mut Vec<Row<'a>>, cell: &[Row<'a>]) {
    for row in cell {
        let short = is_date_alone(&row.text)
            || places::is_place(&row.text)
            || places::looks_like_town(&row.text);
        match out.last_mut() {
            Some(line) if short => line.text = format!("{}\t{}", line.text, row.text),
            _ => out.push(row.clone()),
        }
    }
}

fn is_date_alone(text: &str) -> bool {
    let found = dates::find(text);
    let covered: usize = found.iter().map(|it| it.end - it.start).sum();
    !found.is_empty() && covered + 3 >= text.len()
}
