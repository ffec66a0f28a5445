//! Cuts the items of a section about jobs into one entry per dated line.

use super::{
    dates::{self, Dated},
    evidence::Evidence,
    headings,
    item::Item,
    places,
};

/// One job, role or project: its date, the lines that name it, and what is said about it.
#[derive(Debug, Clone, Default)]
pub(super) struct Entry {
    pub date: Option<Dated>,
    /// Lines of the date.
    pub date_lines: Vec<usize>,
    /// Texts that name it, dates taken out, with their lines.
    pub heads: Vec<(String, Vec<usize>)>,
    pub body: Vec<Item>,
    /// Rows above the date named it too, as in the first entry of the section.
    pub full: bool,
}

/// The most lines that name one entry.
const MAX_HEADS: usize = 4;

/// What all entries of a section have in common.
struct Shape {
    /// Lines that name an entry above its date.
    above: usize,
    /// How those of the first entry look: weight and size.
    look: Option<(bool, f32)>,
    /// Left edge of what is said about entries, when it is indented.
    body_left: Option<f32>,
    bullets: bool,
}

/// The entries of a section.
pub(super) fn cut(items: Vec<Item>, evidence: &Evidence) -> Vec<Entry> {
    let said = |it: &Item| !headings::is_label(&it.text) && !is_duration(&it.text);
    let items: Vec<Item> = items.into_iter().filter(said).collect();
    let anchors = anchors(&items);
    if anchors.is_empty() {
        return undated(items, evidence);
    }
    let shape = shape(&items, &anchors);
    let starts: Vec<usize> =
        (0..anchors.len()).map(|at| start_of(&items, &anchors, at, &shape, evidence)).collect();
    let mut out = Vec::new();
    for (at, (anchor, dated)) in anchors.iter().enumerate() {
        let end = starts.get(at + 1).copied().unwrap_or(items.len());
        let mut entry = Entry {
            date: Some(*dated),
            date_lines: items[*anchor].lines.clone(),
            ..Entry::default()
        };
        entry.full = starts[at] + shape.above <= *anchor;
        for item in &items[starts[at]..*anchor] {
            entry.heads.push((item.text.clone(), item.lines.clone()));
        }
        let rest = without_date(&items[*anchor].text, dated);
        if !rest.is_empty() {
            entry.heads.push((rest, items[*anchor].lines.clone()));
        }
        take_below(&items[anchor + 1..end], &shape, evidence, &mut entry);
        out.push(entry);
    }
    out
}

/// The text without its date; what stood on both sides of it is kept apart.
pub(super) fn without_date(text: &str, dated: &Dated) -> String {
    let before = text[..dated.start]
        .trim_end_matches(|it: char| it.is_whitespace() || "|•·–—-,([:".contains(it));
    let after = text[dated.end..]
        .trim_start_matches(|it: char| it.is_whitespace() || "|•·–—-,)]:".contains(it));
    let after = without_duration(after);
    match (before.is_empty(), after.is_empty()) {
        (_, true) => before.trim().to_owned(),
        (true, false) => after.trim().to_owned(),
        _ if after.starts_with(char::is_lowercase) || super::item::dangles(before) => {
            format!("{} {}", before.trim(), after.trim())
        }
        _ => format!("{}\t{}", before.trim(), after.trim()),
    }
}

/// "5 years 5 months" and nothing else.
pub(super) fn is_duration(text: &str) -> bool {
    without_duration(text).is_empty()
}

/// Takes "8 months", "(2 yrs 3 mos)" off the front.
fn without_duration(text: &str) -> &str {
    let mut rest = text.trim_start_matches(['(', '·', ' ']);
    let mut took = false;
    loop {
        let trimmed = rest.trim_start_matches([' ', ',']);
        let digits = trimmed.chars().take_while(char::is_ascii_digit).count();
        let after = trimmed[digits..].trim_start();
        let word: String = after.chars().take_while(|it| it.is_alphabetic()).collect();
        let unit = matches!(
            crate::text::fold(&word).as_str(),
            "month"
                | "months"
                | "mos"
                | "mo"
                | "year"
                | "years"
                | "yr"
                | "yrs"
                | "mois"
                | "an"
                | "ans"
                | "jahr"
                | "jahre"
                | "monat"
                | "monate"
                | "meses"
                | "mes"
                | "ano"
                | "anos"
        );
        if digits == 0 || digits > 2 || !unit {
            break;
        }
        took = true;
        rest = &after[word.len()..];
    }
    if took { rest.trim_start_matches(['.', ')', ' ']) } else { text }
}

/// Dated items that begin entries. Where there are spans, single dates alone begin none.
fn anchors(items: &[Item]) -> Vec<(usize, Dated)> {
    let dated = |bullets: bool| -> Vec<(usize, Dated)> {
        let all = items.iter().enumerate().filter(|(_, it)| bullets || !it.bullet);
        all.filter_map(|(at, it)| anchor(it).map(|dated| (at, dated))).collect()
    };
    let mut found = dated(false);
    if found.is_empty() {
        found = dated(true);
    }
    if found.iter().any(|(_, it)| it.is_span()) {
        found.retain(|(at, it)| it.is_span() || without_date(&items[*at].text, it).is_empty());
    }
    found
}

/// The date of an item that can begin an entry.
pub(super) fn anchor(item: &Item) -> Option<Dated> {
    let found = dates::find(&item.text);
    let span = found.iter().rev().find(|it| it.is_span());
    let dated = *span.or(found.last())?;
    let rest = without_date(&item.text, &dated);
    let (before, after) = (item.text[..dated.start].trim(), item.text[dated.end..].trim());
    let words = rest.split_whitespace().count();
    let sentence = words > 7 && item.text.ends_with('.');
    let fits = if dated.is_span() {
        rest.chars().count() <= 150 && words <= 22
    } else {
        (before.is_empty() || after.trim_matches([')', ']', ' ']).is_empty())
            && words <= 12
            && !rest.starts_with(char::is_lowercase)
    };
    (fits && !sentence).then_some(dated)
}

fn shape(items: &[Item], anchors: &[(usize, Dated)]) -> Shape {
    let first = anchors[0].0;
    let above =
        items[..first].iter().rev().take(3).take_while(|it| !it.bullet && !it.is_prose()).count();
    let head = (above > 0).then(|| &items[first - 1]);
    Shape {
        above,
        look: head.map(|it| (it.bold, it.size)),
        body_left: body_left(items, anchors),
        bullets: items.iter().any(|it| it.bullet),
    }
}

/// The left edge at which most letters stand, when something stands left of it.
fn body_left(items: &[Item], anchors: &[(usize, Dated)]) -> Option<f32> {
    let mut edges: Vec<(f32, usize)> = Vec::new();
    let is_anchor = |at: usize| anchors.iter().any(|it| it.0 == at);
    for (_, it) in items.iter().enumerate().filter(|(at, it)| it.placed && !is_anchor(*at)) {
        match edges.iter_mut().find(|edge| (edge.0 - it.left).abs() < 3.0) {
            Some(edge) => edge.1 += it.letters(),
            None => edges.push((it.left, it.letters())),
        }
    }
    let (left, _) = edges.iter().copied().max_by_key(|it| it.1)?;
    let bullets = items.iter().find(|it| it.bullet && it.placed).map(|it| it.left);
    if bullets.is_some() {
        return None;
    }
    let others = items.iter().filter(|it| it.placed).map(|it| it.left);
    let indented = others.filter(|it| *it < left - 4.0).count() >= anchors.len().div_ceil(2);
    let heads_flush = anchors.iter().filter(|(at, dated)| {
        let alone = without_date(&items[*at].text, dated).is_empty();
        alone && items.get(at + 1).is_some_and(|it| (it.left - left).abs() < 3.0)
    });
    (indented && heads_flush.count() * 2 <= anchors.len()).then_some(left)
}

fn is_body(item: &Item, shape: &Shape) -> bool {
    item.bullet
        || item.is_prose()
        || item.text.starts_with("Main activities")
        || shape.body_left.is_some_and(|left| item.left > left - 3.0)
}

/// The first item of an entry: lines above its date that look like those of the first entry.
fn start_of(
    items: &[Item],
    anchors: &[(usize, Dated)],
    at: usize,
    shape: &Shape,
    evidence: &Evidence,
) -> usize {
    let (anchor, dated) = &anchors[at];
    let floor = if at == 0 { 0 } else { anchors[at - 1].0 + 1 };
    // Weight tells names from what is said only where nothing else does.
    let marked = shape.bullets || shape.body_left.is_some();
    let alike = |item: &Item, nearest: bool| match shape.look {
        Some((bold, size)) if nearest => {
            (marked || item.bold == bold) && (item.size - size).abs() < 0.8
        }
        _ => true,
    };
    let mut start = *anchor;
    while start > floor && anchor - start < shape.above {
        let item = &items[start - 1];
        if is_body(item, shape) || !alike(item, start == *anchor) {
            break;
        }
        start -= 1;
    }
    // A title alone over a line that has none.
    let nameless = || evidence.title(&without_date(&items[*anchor].text, dated)) < 0.5;
    let title = |item: &Item| !is_body(item, shape) && evidence.title(&item.text) >= 0.75;
    if start == *anchor && start > floor && title(&items[start - 1]) && nameless() {
        start -= 1;
    }
    start
}

/// Lines under the date that still name the entry, then what is said about it.
fn take_below(items: &[Item], shape: &Shape, evidence: &Evidence, entry: &mut Entry) {
    let mut at = 0;
    while at < items.len() && entry.heads.len() < MAX_HEADS {
        let item = &items[at];
        let missing = named(&entry.heads, evidence) < 2;
        let place = places::is_place(&item.text);
        let marked = shape.bullets || shape.body_left.is_some();
        let wanted = if is_body(item, shape) {
            missing && !item.bullet && !item.is_prose() && names_something(item, evidence)
        } else {
            place
                || (missing && item.letters() <= 90)
                || (marked && item.letters() <= 70 && followed_by_body(&items[at..], shape))
        };
        if !wanted {
            break;
        }
        entry.heads.push((item.text.clone(), item.lines.clone()));
        at += 1;
    }
    for item in &items[at..] {
        if super::slots::is_labelled(&item.text) && entry.heads.len() < MAX_HEADS {
            entry.heads.push((item.text.clone(), item.lines.clone()));
        } else {
            entry.body.push(item.clone());
        }
    }
}

/// Between the date and the first bullet point or indented line.
fn followed_by_body(items: &[Item], shape: &Shape) -> bool {
    items.iter().take(3).any(|it| is_body(it, shape))
}

fn names_something(item: &Item, evidence: &Evidence) -> bool {
    item.letters() <= 70 && (evidence.title(&item.text) >= 0.7 || evidence.org(&item.text) >= 0.7)
}

/// How many names the lines give: title and employer make two.
fn named(heads: &[(String, Vec<usize>)], evidence: &Evidence) -> usize {
    heads.iter().map(|(text, _)| super::slots::count(text, evidence)).sum()
}

/// Entries without dates: each begins where a bold or short line follows what was said before.
fn undated(items: Vec<Item>, evidence: &Evidence) -> Vec<Entry> {
    let mut out: Vec<Entry> = Vec::new();
    let bold = items.iter().any(|it| it.bold) && !items.iter().all(|it| it.bold);
    let mut block = None;
    for item in items {
        let head = !item.bullet
            && !item.is_prose()
            && item.letters() <= 90
            && (!bold || item.bold || evidence.title(&item.text) >= 0.5);
        let fresh = block != Some(item.block);
        block = Some(item.block);
        let said = out.last().is_some_and(|it| !it.body.is_empty());
        match out.last_mut() {
            Some(entry)
                if head
                    && !(said || fresh && entry.heads.len() > 1)
                    && entry.heads.len() < MAX_HEADS =>
            {
                entry.heads.push((item.text.clone(), item.lines.clone()));
            }
            Some(entry) if !head => entry.body.push(item),
            _ if head => out.push(Entry {
                heads: vec![(item.text.clone(), item.lines.clone())],
                full: true,
                ..Entry::default()
            }),
            _ => {}
        }
    }
    out
}
