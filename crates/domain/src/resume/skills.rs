//! Skills, in the groups the résumé uses.

use super::{
    Skill, headings, lists,
    provenance::{LIKELY, Notes, SURE},
    row::Row,
};
use crate::text::fold;

/// The most words one skill has.
const MAX_WORDS: usize = 9;

/// A group while it is read.
#[derive(Debug, Default)]
struct Group {
    name: Option<String>,
    keywords: Vec<(String, Vec<usize>)>,
}

/// Reads the skills of a section.
pub(super) fn skills(rows: &[Row], from: usize, notes: &mut Notes) -> Vec<Skill> {
    let texts = whole_lists(rows);
    let mut groups = vec![Group::default()];
    for (at, (text, row, lines)) in texts.iter().enumerate() {
        let next = texts.get(at + 1).map(|it| it.1);
        if is_level(text) {
            continue;
        }
        if opens_group(text, row, next) {
            groups.push(Group {
                name: Some(text.trim_end_matches(':').to_owned()),
                ..Group::default()
            });
            continue;
        }
        match labelled(text) {
            Some((label, rest)) if !is_level(rest) => {
                let keywords =
                    lists::split(rest).into_iter().map(|it| (it, lines.clone())).collect();
                groups.push(Group { name: Some(label.to_owned()), keywords });
                groups.push(Group::default());
            }
            label => {
                let text = label.map_or(text.as_str(), |it| it.0);
                let fresh = lists::split(text)
                    .into_iter()
                    .filter(|it| !is_level(it))
                    .map(|it| (it, lines.clone()));
                if let Some(group) = groups.last_mut() {
                    group.keywords.extend(fresh);
                }
            }
        }
    }
    finish(groups, from, notes)
}

/// Rows of one list that was wrapped are put together before it is cut.
fn whole_lists<'r>(rows: &'r [Row<'r>]) -> Vec<(String, &'r Row<'r>, Vec<usize>)> {
    let widest = rows.iter().map(Row::right).fold(0.0_f32, f32::max);
    let left = rows.iter().map(Row::left).fold(f32::MAX, f32::min);
    let mut out: Vec<(String, &Row, Vec<usize>)> = Vec::new();
    let mut before: Option<&Row> = None;
    for row in rows {
        let wrapped = before.is_some_and(|it| is_wrapped(it, row, widest, left));
        match out.last_mut() {
            Some(last) if wrapped => {
                last.0 = format!("{} {}", last.0, row.text);
                last.2.push(row.at);
            }
            _ => out.push((row.text.clone(), row, vec![row.at])),
        }
        before = Some(row);
    }
    out
}

fn is_wrapped(before: &Row, row: &Row, widest: f32, left: f32) -> bool {
    if row.line.bullet || labelled(&row.text).is_some() || row.line.bold != before.line.bold {
        return false;
    }
    let open = before.text.ends_with([',', ';', '·', '•', '|', '(', '&', '/', '-']);
    let full = match row.line.place {
        Some(_) => widest - left > 200.0 && before.right() > widest - 0.22 * (widest - left),
        None => before.letters() >= 60,
    };
    let list = lists::is_list(&before.text);
    open || (list
        && full
        && before.line.block == row.line.block
        && (row.starts_small() || before.line.bullet || full))
        || (row.starts_small() && before.line.bullet)
}

/// `Languages: Go, Rust`.
fn labelled(text: &str) -> Option<(&str, &str)> {
    let (label, rest) = text
        .split_once(':')
        .or_else(|| text.split_once('\t').filter(|(_, rest)| lists::is_list(rest)))?;
    let fits = label.chars().count() <= 45
        && label.split_whitespace().count() <= 6
        && !label.contains([',', ';', '•', '·']);
    (fits && !rest.trim().is_empty()).then_some((label.trim(), rest.trim()))
}

/// A short line, set apart, with others under it that are not.
fn opens_group(text: &str, row: &Row, next: Option<&Row>) -> bool {
    if lists::is_list(text) {
        return false;
    }
    if text.ends_with(':') || headings::is_label(text) {
        return true;
    }
    let Some(next) = next else { return false };
    let heavier = row.line.bold && !next.line.bold;
    let larger = row.line.size > next.line.size + 0.8;
    !row.line.bullet
        && (heavier || larger || (next.line.bullet && !row.line.bullet))
        && text.split(' ').count() <= 5
}

/// "Advanced", "Expert", "4/5": a level and no skill.
fn is_level(text: &str) -> bool {
    const LEVELS: &[&str] = &[
        "beginner",
        "basic",
        "basics",
        "elementary",
        "intermediate",
        "advanced",
        "expert",
        "master",
        "proficient",
        "fluent",
        "novice",
        "familiar",
        "good",
        "very good",
        "excellent",
        "native",
        "grundkenntnisse",
        "gut",
        "sehr gut",
        "fortgeschritten",
        "experte",
        "debutant",
        "intermediaire",
        "avance",
        "basico",
        "intermedio",
        "avanzado",
        "experto",
        "notions",
        "skilled",
        "competent",
    ];
    let plain = fold(text.trim());
    let plain = plain.trim_matches(|it: char| !it.is_alphanumeric());
    LEVELS.contains(&plain) || !plain.chars().any(char::is_alphabetic)
}

fn finish(groups: Vec<Group>, from: usize, notes: &mut Notes) -> Vec<Skill> {
    let mut out: Vec<Skill> = Vec::new();
    for mut group in groups {
        group.keywords.retain(|it| is_skill_like(&it.0));
        group.keywords.dedup_by(|a, b| a.0 == b.0);
        if group.keywords.is_empty() {
            continue;
        }
        match group.name {
            Some(name) => {
                let at = format!("/skills/{}", from + out.len());
                for (number, (_, lines)) in group.keywords.iter().enumerate() {
                    notes.put(format!("{at}/keywords/{number}"), lines, SURE);
                }
                let keywords = group.keywords.into_iter().map(|it| it.0).collect();
                out.push(Skill { name: Some(name), level: None, keywords });
            }
            None => {
                for (skill, lines) in group.keywords {
                    notes.put(format!("/skills/{}/name", from + out.len()), &lines, LIKELY);
                    out.push(Skill { name: Some(skill), ..Skill::default() });
                }
            }
        }
    }
    out
}

fn is_skill_like(text: &str) -> bool {
    let words = text.split_whitespace().count();
    words <= MAX_WORDS && (2..=90).contains(&text.chars().count()) || matches!(text, "C" | "R")
}
