//! Cuts the rows of a résumé into sections by their headings.

use super::{
    Document, columns,
    evidence::Evidence,
    headings::{self, Kind},
    names,
    row::{self, Row},
    unheaded,
};

/// Rows under one heading.
#[derive(Debug, Clone)]
pub(super) struct Section<'a> {
    pub kind: Kind,
    pub rows: Vec<Row<'a>>,
}

impl Section<'_> {
    /// An empty one.
    fn of<'a>(kind: Kind) -> Section<'a> {
        Section { kind, rows: Vec::new() }
    }
}

/// The sections of a document, in reading order; those of one kind stay apart.
pub(super) fn cut<'a>(document: &'a Document, evidence: &Evidence) -> Vec<Section<'a>> {
    let rows = split_cells_of_headings(columns::settled(joined_headings(row::rows(document))));
    let name_at = names::most_prominent(&rows);
    let look = look_of_headings(&rows);
    let unknown: Vec<Option<Kind>> =
        (0..rows.len()).map(|at| unknown_heading(&rows, at, look, evidence)).collect();
    let mut out = vec![Section::of(Kind::Header)];
    let mut into = 0;
    for at in 0..rows.len() {
        let row = rows[at].clone();
        if name_at == Some(at) && at > 0 {
            out.push(Section { rows: vec![row], ..Section::of(Kind::Header) });
            into = out.len() - 1;
            continue;
        }
        let current = out[into].kind;
        if let Some(kind) = unknown[at].filter(|_| is_aside(current)) {
            out.push(Section::of(kind));
        } else if let Some((kind, rest)) = opened(&row, current, &out) {
            let text = rest.to_owned();
            let kind = unheaded::settled(kind, &rows, at, evidence);
            let rest = (!text.is_empty()).then(|| Row { text, ..row.clone() });
            out.push(Section { rows: rest.into_iter().collect(), ..Section::of(kind) });
        } else if let Some(it) = unheaded::opening(&rows, at, current, evidence) {
            let kept = (!it.text.is_empty()).then_some(Row { text: it.text, ..row });
            out.push(Section { rows: kept.into_iter().collect(), ..Section::of(it.kind) });
        } else {
            into = left_open(&out, into, &row).unwrap_or(into);
            out[into].rows.push(row);
            continue;
        }
        into = out.len() - 1;
    }
    strays(&mut out, evidence);
    out.retain(|it| !it.rows.is_empty());
    out
}

/// Kinds that stand in a sidebar, where a heading need not be one that is known.
fn is_aside(kind: Kind) -> bool {
    matches!(kind, Kind::Contact | Kind::Summary | Kind::Skills | Kind::Languages)
}

/// On a new page after a sidebar: the section of the page before that the row goes on with, by
/// its left edge.
fn left_open(sections: &[Section], into: usize, row: &Row) -> Option<usize> {
    let page = row.line.place?.page;
    let last = sections[into].rows.last()?;
    let turned = last.line.place.is_some_and(|it| it.page + 1 == page);
    let edge = |it: &Row| (it.left() - row.left()).abs() < 12.0;
    if !turned || sections[into].rows.iter().any(edge) {
        return None;
    }
    let goes_on = |at: &usize| {
        let section = &sections[*at];
        let entries = matches!(section.kind, Kind::Work | Kind::Education | Kind::Projects);
        entries && section.rows.iter().filter(|it| edge(it)).count() * 4 >= section.rows.len()
    };
    (0..into).rev().find(goes_on)
}

/// Size and weight of most headings, when they are larger than the text.
fn look_of_headings(rows: &[Row]) -> Option<(f32, bool)> {
    let mut looks: Vec<((f32, bool), usize)> = Vec::new();
    for row in rows.iter().filter(|it| it.larger && headings::whole(&it.text, false).is_some()) {
        let look = (row.line.size, row.line.bold);
        match looks.iter_mut().find(|it| it.0 == look) {
            Some(it) => it.1 += 1,
            None => looks.push((look, 1)),
        }
    }
    looks.into_iter().filter(|it| it.1 >= 2).max_by_key(|it| it.1).map(|it| it.0)
}

/// A row that looks like the headings and names no section that is known: one of skills when the
/// catalog knows what stands under it.
fn unknown_heading(
    rows: &[Row],
    at: usize,
    look: Option<(f32, bool)>,
    evidence: &Evidence,
) -> Option<Kind> {
    let row = &rows[at];
    let (size, bold) = look?;
    let alike = row.line.bold == bold && (row.line.size - size).abs() < 0.1;
    let short = row.text.split(' ').count() <= 3 && row.letters() <= 30;
    let plain = row.text.chars().all(|it| it.is_alphabetic() || " &/".contains(it));
    if !(alike && short && plain) || headings::whole(&row.text, true).is_some() {
        return None;
    }
    let under = rows[at + 1..].iter().take_while(|it| it.line.size < size - 0.1).take(12);
    let entries: Vec<String> = under.flat_map(|it| super::lists::split(&it.text)).collect();
    let skills = entries.iter().filter(|it| evidence.is_skill(it)).count();
    Some(if skills > 0 && skills * 4 >= entries.len() { Kind::Skills } else { Kind::Other })
}

/// A headline that a layout puts after the sidebar ends up at the end of a list: it goes back to
/// the header.
fn strays(sections: &mut Vec<Section>, evidence: &Evidence) {
    let lists = |it: &Section| matches!(it.kind, Kind::Skills | Kind::Languages | Kind::Contact);
    for at in 0..sections.len().saturating_sub(1) {
        let rows = &sections[at].rows;
        let (Some(last), true) = (rows.last(), rows.len() > 2 && lists(&sections[at])) else {
            continue;
        };
        let before = &rows[rows.len() - 2];
        let apart = last.line.block != before.line.block && !last.text.contains(',');
        if apart && evidence.title(&last.text) >= 0.75 && !evidence.is_skill(&last.text) {
            let row = sections[at].rows.pop();
            sections
                .insert(at + 1, Section { kind: Kind::Header, rows: row.into_iter().collect() });
            return;
        }
    }
}

/// The section a row opens, given the one it stands in.
fn opened<'r>(row: &'r Row, current: Kind, so_far: &[Section]) -> Option<(Kind, &'r str)> {
    let found = headings::heading(row)?;
    let inline = !found.rest.is_empty();
    let entries =
        matches!(current, Kind::Work | Kind::Volunteer | Kind::Projects | Kind::Education);
    if entries && headings::is_label(&row.text) && !set_apart(row, so_far) {
        return None;
    }
    if inline && entries && !row.line.bold {
        return None;
    }
    // "Languages: Java, Python" in the skills is a group of them.
    let own = matches!(found.kind, Kind::Certificates | Kind::Interests | Kind::Awards);
    if inline && current == Kind::Skills && !own {
        let spoken = found.kind == Kind::Languages && super::languages::are_spoken(found.rest);
        return spoken.then_some((Kind::Languages, found.rest));
    }
    if inline && matches!(found.kind, Kind::Contact | Kind::Header | Kind::Other | Kind::Work) {
        return None;
    }
    // A label such as "Address" or "Languages" inside a list of personal data.
    if !inline && current == Kind::Contact && found.kind == Kind::Contact {
        return None;
    }
    Some((found.kind, found.rest))
}

/// Looks like the headings before it.
fn set_apart(row: &Row, so_far: &[Section]) -> bool {
    let first =
        so_far.iter().filter(|it| it.kind != Kind::Header).flat_map(|it| it.rows.first()).next();
    let capitals = !row.text.chars().any(char::is_lowercase);
    let text = first.map_or(0.0, |it| it.line.size);
    row.larger || (capitals && row.line.size >= text) || (text > 0.0 && row.line.size > text + 0.6)
}

/// `Skills\tNEC4 contracts`: a heading in the cell beside its section.
fn split_cells_of_headings(rows: Vec<Row<'_>>) -> Vec<Row<'_>> {
    let mut out = Vec::with_capacity(rows.len());
    for row in rows {
        let cell =
            row.text.split_once('\t').map(|(a, b)| (a.trim().to_owned(), b.trim().to_owned()));
        match cell {
            Some((label, rest)) if headings::whole(&label, false).is_some() => {
                out.push(Row { text: label, ..row.clone() });
                out.push(Row { text: rest, ..row });
            }
            _ => out.push(row),
        }
    }
    out
}

/// "Professional" over "Experience" is one heading.
fn joined_headings(rows: Vec<Row<'_>>) -> Vec<Row<'_>> {
    let mut out: Vec<Row<'_>> = Vec::with_capacity(rows.len());
    for row in rows {
        let joined = out.last().and_then(|before| {
            let alike = before.line.bold == row.line.bold
                && (before.line.size - row.line.size).abs() < 0.1
                && (before.left() - row.left()).abs() < 3.0
                && (row.line.bold || row.larger);
            let short = before.text.split(' ').count() <= 2 && row.text.split(' ').count() <= 2;
            let text = format!("{} {}", before.text, row.text);
            let both = headings::whole(&before.text, false).is_some()
                && headings::whole(&row.text, false).is_some();
            let close = row.base() - before.base() < 1.8 * row.line.size.max(1.0);
            let new = (both && close || headings::whole(&before.text, false).is_none())
                && headings::whole(&text, false).is_some();
            (alike && short && new).then_some(text)
        });
        match (joined, out.last_mut()) {
            (Some(text), Some(before)) => before.text = text,
            _ => out.push(row),
        }
    }
    out
}
