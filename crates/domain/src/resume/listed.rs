//! Sections whose entries are a line or two each: certificates, awards, publications, interests,
//! projects.

use super::{
    Award, Certificate, Interest, Project, Publication, contacts,
    dates::{self, Dated},
    entries::{self, Entry, without_date},
    evidence::Evidence,
    headings,
    item::{self, Item},
    lists,
    provenance::{LIKELY, Notes, SURE},
    row::Row,
    work,
};

/// The items of a section, labels left out.
fn items(rows: &[Row]) -> Vec<Item> {
    let mut out = item::items(rows);
    out.retain(|it| !headings::is_label(&it.text));
    out
}

/// A text without its last date, and the date.
fn undated(text: &str) -> (String, Option<Dated>) {
    let edge = |it: &&Dated| it.start == 0 || text[it.end..].chars().all(|c| !c.is_alphanumeric());
    match dates::find(text).iter().rfind(edge) {
        Some(dated) => {
            let rest = without_date(text, dated).replace('\t', ", ");
            (rest.trim_matches(|it: char| " (),|–-".contains(it)).to_owned(), Some(*dated))
        }
        None => (text.trim().to_owned(), None),
    }
}

/// What stands before and after the first sign that parts a name from who gave it.
fn name_and_giver(text: &str) -> (String, Option<String>) {
    for separator in ["\t", " | ", " – ", " — ", " - ", " · ", " • ", ", ", " by ", " ("] {
        if let Some((name, giver)) = text.split_once(separator)
            && name.chars().count() >= 3
            && giver.trim_start().starts_with(|it: char| !it.is_lowercase())
        {
            let giver = giver.trim_matches(|it: char| " ,)|–-".contains(it)).replace('\t', " ");
            return (name.trim().to_owned(), (!giver.is_empty()).then_some(giver));
        }
    }
    (text.trim().to_owned(), None)
}

/// Whether an item only dates the one before it.
fn is_date_alone(item: &Item) -> bool {
    let (rest, dated) = undated(&item.text);
    dated.is_some() && rest.is_empty()
}

/// Reads the certificates of a section.
pub(super) fn certificates(rows: &[Row], from: usize, notes: &mut Notes) -> Vec<Certificate> {
    let mut out: Vec<Certificate> = Vec::new();
    for item in items(rows) {
        if let Some(last) = out.last_mut().filter(|_| is_date_alone(&item)) {
            last.date = undated(&item.text).1.and_then(|it| it.end_date().or(it.start_date()));
            continue;
        }
        let several = item.text.split([';', '•']).filter(|it| !it.trim().is_empty()).count() > 1;
        let texts: Vec<&str> =
            if several { item.text.split([';', '•']).collect() } else { vec![&item.text] };
        for text in texts.into_iter().filter(|it| it.chars().any(char::is_alphabetic)) {
            let (rest, dated) = undated(text);
            let (name, issuer) = name_and_giver(&rest);
            notes.put(format!("/certificates/{}/name", from + out.len()), &item.lines, SURE);
            let date = dated.and_then(|it| it.end_date().or(it.start_date()));
            out.push(Certificate { name: Some(name), date, issuer });
        }
    }
    out
}

/// Reads the prizes of a section.
pub(super) fn awards(rows: &[Row], from: usize, notes: &mut Notes) -> Vec<Award> {
    let mut out: Vec<Award> = Vec::new();
    for item in items(rows) {
        let (rest, dated) = undated(&item.text);
        let date = dated.and_then(|it| it.end_date());
        match out.last_mut() {
            Some(last) if rest.is_empty() => last.date = date,
            Some(last) if item.is_prose() && last.summary.is_none() => {
                last.summary = Some(item.text)
            }
            _ => {
                let (title, awarder) = name_and_giver(&rest);
                notes.put(format!("/awards/{}/title", from + out.len()), &item.lines, LIKELY);
                out.push(Award { title: Some(title), date, awarder, summary: None });
            }
        }
    }
    out
}

/// Reads the publications of a section: one per item.
pub(super) fn publications(rows: &[Row], from: usize, notes: &mut Notes) -> Vec<Publication> {
    let mut out: Vec<Publication> = Vec::new();
    for item in items(rows) {
        let (rest, dated) = undated(&item.text);
        let date = dated.and_then(|it| it.end_date());
        if let Some(last) = out.last_mut().filter(|_| rest.is_empty()) {
            last.release_date = date;
            continue;
        }
        notes.put(format!("/publications/{}/name", from + out.len()), &item.lines, LIKELY);
        out.push(Publication { name: Some(rest), release_date: date, ..Publication::default() });
    }
    out
}

/// Reads the interests of a section.
pub(super) fn interests(rows: &[Row], from: usize, notes: &mut Notes) -> Vec<Interest> {
    let mut out: Vec<Interest> = Vec::new();
    for item in items(rows) {
        for name in lists::split(&item.text) {
            notes.put(format!("/interests/{}/name", from + out.len()), &item.lines, SURE);
            out.push(Interest { name: Some(name), keywords: Vec::new() });
        }
    }
    out
}

/// Reads the projects of a section.
pub(super) fn projects(
    rows: &[Row],
    from: usize,
    evidence: &Evidence,
    notes: &mut Notes,
) -> Vec<Project> {
    let items = items(rows);
    let heads = || items.iter().filter(|it| !it.bullet && !it.is_prose());
    let dated =
        heads().filter(|it| !dates::find(&it.text).is_empty()).count() * 2 > heads().count();
    let entries = if dated { entries::cut(items, evidence) } else { by_look(items) };
    let entries = entries.into_iter().filter(|it| !it.heads.is_empty() || !it.body.is_empty());
    entries.enumerate().map(|(at, it)| project(it, from + at, notes)).collect()
}

/// Without dates a project begins at each line that is no bullet point and no prose.
fn by_look(items: Vec<Item>) -> Vec<Entry> {
    let bullets = items.iter().any(|it| it.bullet) && !items.iter().all(|it| it.bullet);
    let mut out: Vec<Entry> = Vec::new();
    for item in items {
        let head = !item.is_prose() && (!bullets || !item.bullet);
        match out.last_mut() {
            Some(entry) if !head => entry.body.push(item),
            _ => out.push(named(&item)),
        }
    }
    out
}

/// An entry with the name and the date of its first line.
fn named(item: &Item) -> Entry {
    let date = dates::find(&item.text).last().copied();
    let text = date.map_or(item.text.clone(), |it| without_date(&item.text, &it));
    let heads = if text.is_empty() { Vec::new() } else { vec![(text, item.lines.clone())] };
    Entry { date, date_lines: item.lines.clone(), heads, ..Entry::default() }
}

fn project(entry: Entry, at: usize, notes: &mut Notes) -> Project {
    let at = format!("/projects/{at}");
    let mut out = Project::default();
    let mut heads = entry.heads.iter();
    if let Some((text, lines)) = heads.next() {
        let url = contacts::urls(text).into_iter().next();
        let text = match &url {
            Some(it) => format!("{}{}", &text[..it.start], &text[it.end..]),
            None => text.clone(),
        };
        out.url = url.map(|it| it.value);
        let mut parts =
            text.split(['|', '\t', ':', '–', '—']).map(str::trim).filter(|it| !it.is_empty());
        out.name = parts.next().map(|it| it.trim_matches(['(', ')', '-', ' ']).to_owned());
        out.keywords = parts.filter(|it| lists::is_list(it)).flat_map(lists::split).collect();
        notes.put(format!("{at}/name"), lines, LIKELY);
    }
    let (summary, highlights) = work::said(&entry.body, &at, notes);
    out.description = heads.next().map(|it| it.0.clone()).or(summary);
    out.highlights = highlights;
    if let Some(dated) = entry.date {
        (out.start_date, out.end_date) = (dated.start_date(), dated.end_date());
        notes.put(format!("{at}/startDate"), &entry.date_lines, SURE);
    }
    out
}
