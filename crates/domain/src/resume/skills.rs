//! Skills, in the groups the résumé uses.

use super::{
    Skill,
    evidence::{Evidence, word_spans},
    headings, lists,
    provenance::{LIKELY, Notes, SURE},
    row::Row,
};
use crate::text::fold;

/// The most words one skill has.
const MAX_WORDS: usize = 9;

/// The most rows of one list.
const MAX_ROWS: usize = 40;

/// A group while it is read.
#[derive(Debug, Default)]
struct Group {
    name: Option<String>,
    keywords: Vec<(String, Vec<usize>)>,
}

/// Reads the skills of a section.
pub(super) fn skills(
    rows: &[Row],
    from: usize,
    evidence: &Evidence,
    notes: &mut Notes,
) -> Vec<Skill> {
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
        let named = labelled(text).filter(|it| !is_level(it.1));
        let list = named.map_or(text.as_str(), |it| it.1);
        let list = labelled(list).filter(|it| is_level(it.1)).map_or(list, |it| it.0);
        let fresh = entries(list, evidence).into_iter().map(|it| (it, lines.clone()));
        if let Some((label, _)) = named {
            groups.push(Group { name: Some(label.to_owned()), keywords: fresh.collect() });
            groups.push(Group::default());
        } else if let Some(group) = groups.last_mut() {
            group.keywords.extend(fresh);
        }
    }
    finish(groups, from, notes)
}

/// The skills of one text, levels left out.
fn entries(text: &str, evidence: &Evidence) -> Vec<String> {
    let listed = lists::split(text).into_iter().filter(|it| !is_level(it));
    listed.flat_map(|it| unglued(&it, evidence).unwrap_or_else(|| vec![it])).collect()
}

/// Skills that nothing parts, as chips lie side by side: cut where the catalog knows most of them.
fn unglued(text: &str, evidence: &Evidence) -> Option<Vec<String>> {
    if evidence.is_skill(text) {
        return None;
    }
    let spans = word_spans(text);
    let mut out: Vec<(usize, usize, bool)> = Vec::new();
    let mut at = 0;
    while at < spans.len() {
        let longest = (at..spans.len().min(at + 4)).rev();
        let known =
            longest.into_iter().find(|end| evidence.is_skill(&text[spans[at].0..spans[*end].1]));
        match (known, out.last_mut()) {
            (Some(end), _) => out.push((at, end, true)),
            (None, Some(last)) if !last.2 => last.1 = at,
            (None, _) => out.push((at, at, false)),
        }
        at = known.map_or(at, |end| end) + 1;
    }
    let covered: usize = out.iter().filter(|it| it.2).map(|it| it.1 - it.0 + 1).sum();
    let known = out.iter().filter(|it| it.2).count();
    let pieces: Vec<String> =
        out.iter().map(|it| text[spans[it.0].0..spans[it.1].1].to_owned()).collect();
    let names = pieces.iter().all(|it| {
        !matches!(
            it.as_str(),
            "and" | "und" | "et" | "y" | "&" | "or" | "with" | "in" | "of" | "for"
        )
    });
    (known >= 2 && covered * 2 >= spans.len() && names).then_some(pieces)
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
            Some(last) if wrapped && last.2.len() < MAX_ROWS => {
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
    let goes_on = list && full && before.line.block == row.line.block;
    open || goes_on || (row.starts_small() && before.line.bullet)
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
    !row.line.bullet && (heavier || larger || next.line.bullet) && text.split(' ').count() <= 5
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
