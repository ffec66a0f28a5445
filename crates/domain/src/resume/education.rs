//! Schools and degrees: lines fill the fields of one entry until one of them is taken.

use super::{
    Education,
    dates::{self, Dated},
    entries::without_date,
    evidence::Evidence,
    headings,
    item::{self, Item},
    places,
    provenance::{LIKELY, Notes, SURE, UNSURE},
    row::Row,
};
use crate::text::fold;

/// The longest item that is read, in characters: what is longer names no school.
const MAX_LETTERS: usize = 600;

/// One school or degree while it is read.
#[derive(Debug, Default)]
struct Draft {
    school: Option<(String, Vec<usize>, f32)>,
    degree: Option<(String, Vec<usize>, f32)>,
    area: Option<(String, Vec<usize>)>,
    date: Option<(Dated, Vec<usize>)>,
    score: Option<String>,
    courses: Vec<String>,
    block: u32,
}

/// What a part of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    School,
    Degree,
    Score,
    Place,
    Unknown,
}

/// Reads the schools of a section.
pub(super) fn education(
    rows: &[Row],
    from: usize,
    evidence: &Evidence,
    notes: &mut Notes,
) -> Vec<Education> {
    let items = item::items(rows);
    let listed = items.iter().all(|it| it.bullet || it.is_prose());
    let mut drafts: Vec<Draft> = Vec::new();
    for item in &items {
        read(item, listed, &mut drafts, evidence);
    }
    drafts.retain(|it| it.school.is_some() || it.degree.is_some());
    drafts.into_iter().enumerate().map(|(at, it)| finish(it, from + at, notes)).collect()
}

fn read(item: &Item, listed: bool, drafts: &mut Vec<Draft>, evidence: &Evidence) {
    if headings::is_label(&item.text) {
        return;
    }
    if item.letters() > MAX_LETTERS {
        return;
    }
    let (text, dated) = undated(&item.text);
    let parts = parts(&text, evidence);
    let known = parts.iter().any(|it| matches!(it.0, Part::School | Part::Degree));
    let said = (item.bullet && !listed && !(known && dated.is_some()))
        || item.is_prose() && !(known && dated.is_some());
    if said || is_courses(&text) {
        if let Some(draft) = drafts.last_mut() {
            say(draft, &text);
        }
        return;
    }
    if drafts.last().is_none_or(|it| is_taken(it, &parts, dated.is_some(), item)) {
        drafts.push(Draft::default());
    }
    let Some(draft) = drafts.last_mut() else { return };
    draft.block = item.block;
    if let Some(dated) = dated {
        draft.date.get_or_insert((dated, item.lines.clone()));
    }
    for (part, text) in parts {
        fill(draft, part, text, item);
    }
}

/// The text without its last span or date.
fn undated(text: &str) -> (String, Option<Dated>) {
    let found = dates::find(text);
    let Some(dated) = found.iter().rev().find(|it| it.is_span()).or(found.last()) else {
        return (text.to_owned(), None);
    };
    let rest = without_date(text, dated);
    let rest = rest.trim_end_matches(|it: char| "(,: ".contains(it)).to_owned();
    let expected = [
        "Expected",
        "Graduated",
        "Graduation",
        "Anticipated",
        "Class of",
        "expected",
        "Graduation Date",
    ];
    let cut = expected.iter().find_map(|it| rest.strip_suffix(it));
    (
        cut.unwrap_or(&rest).trim_end_matches(|it: char| "(,:|–- ".contains(it)).to_owned(),
        Some(*dated),
    )
}

/// Whether a field that these parts would fill is filled already.
fn is_taken(draft: &Draft, parts: &[(Part, String)], dated: bool, item: &Item) -> bool {
    let has = |part: Part| parts.iter().any(|it| it.0 == part);
    let complete = draft.school.is_some() && draft.degree.is_some();
    (has(Part::School) && draft.school.as_ref().is_some_and(|it| it.2 > UNSURE))
        || (has(Part::Degree) && draft.degree.is_some())
        || (dated && draft.date.is_some())
        || (has(Part::Unknown) && complete && item.block != draft.block && item.bold)
}

fn fill(draft: &mut Draft, part: Part, text: String, item: &Item) {
    let lines = item.lines.clone();
    match part {
        Part::School => {
            if let Some((area, at, _)) = draft.school.take() {
                draft.area.get_or_insert((area, at));
            }
            draft.school = Some((text, lines, SURE));
        }
        Part::Degree => draft.degree = Some((text, lines, SURE)),
        Part::Score => draft.score = Some(text),
        Part::Place => {}
        Part::Unknown if text.chars().count() > 90 => {}
        Part::Unknown if draft.school.is_none() => draft.school = Some((text, lines, UNSURE)),
        Part::Unknown if draft.area.is_none() => draft.area = Some((text, lines)),
        Part::Unknown => {}
    }
}

fn say(draft: &mut Draft, text: &str) {
    if let Some(score) = score_in(text) {
        draft.score.get_or_insert(score);
        return;
    }
    match text.split_once(':') {
        Some((label, rest)) if is_courses(label) => {
            draft.courses.extend(super::lists::split(rest));
        }
        _ => draft.courses.push(text.to_owned()),
    }
}

fn is_courses(text: &str) -> bool {
    let folded = fold(text);
    ["coursework", "relevant course", "courses", "modules", "schwerpunkt", "thesis", "dissertation"]
        .iter()
        .any(|it| folded.starts_with(it) || folded.starts_with(&format!("relevant {it}")))
}

/// `GPA: 3.8/4.0`, `Note: 1,3`, `Grade: First class`, `mention bien`.
fn score_in(text: &str) -> Option<String> {
    const LABELS: &[&str] = &[
        "gpa",
        "cgpa",
        "overall gpa",
        "cumulative gpa",
        "grade",
        "note",
        "abschlussnote",
        "gesamtnote",
        "notendurchschnitt",
        "mention",
        "promedio",
        "nota",
        "moyenne",
        "score",
        "percentage",
        "result",
    ];
    let folded = fold(text.trim());
    let label = LABELS.iter().find(|it| {
        folded.strip_prefix(**it).is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    })?;
    let rest = text.trim().get(label.len()..)?.trim_start_matches([':', ' ', '-', '–']);
    let value = if *label == "mention" { text.trim() } else { rest };
    (!value.is_empty()).then(|| value.trim_matches(['(', ')']).to_owned())
}

/// The parts of a line, each with what it is.
fn parts(text: &str, evidence: &Evidence) -> Vec<(Part, String)> {
    let mut out = Vec::new();
    for chunk in chunks(text, evidence) {
        if let Some(score) = score_in(&chunk) {
            out.push((Part::Score, score));
            continue;
        }
        let both =
            evidence.school(&chunk) >= 0.7 && evidence.degree(&chunk) >= 0.7 || chunk.contains(',');
        if both && !ends_in_degree(&chunk) {
            out.extend(by_comma(&chunk, evidence));
        } else {
            out.push((what(&chunk, evidence), without_region(&chunk, evidence)));
        }
    }
    out
}

/// Cuts at separators and at "at" between a degree and a school.
fn chunks(text: &str, evidence: &Evidence) -> Vec<String> {
    let mut out = vec![unlabelled(text).to_owned()];
    for separator in ["\t", " | ", "|", " • ", " · ", " – ", " — ", " - ", ";"] {
        out = out.iter().flat_map(|it| it.split(separator).map(str::to_owned)).collect();
    }
    let mut cut = Vec::new();
    let of_degree = |it: &String| {
        let (school, degree) = it.split_once(" in ")?;
        let fits = evidence.school(school) >= 0.7 && evidence.degree(degree) >= 0.9;
        fits.then(|| vec![school.to_owned(), degree.to_owned()])
    };
    let out = out.into_iter().flat_map(|it| of_degree(&it).unwrap_or_else(|| vec![it]));
    for it in out {
        let at = [" at ", " from ", " an der ", " à l'", " bei ", " - "]
            .iter()
            .find_map(|word| it.split_once(word));
        match at.filter(|(a, b)| evidence.degree(a) >= 0.7 && evidence.school(b) >= 0.5) {
            Some((degree, school)) => cut.extend([degree.to_owned(), school.to_owned()]),
            None => cut.push(it),
        }
    }
    let tidy = |it: String| {
        it.trim().trim_matches(|c: char| c.is_whitespace() || ",;:|".contains(c)).to_owned()
    };
    cut.into_iter()
        .map(tidy)
        .map(|it| unlabelled(&it).to_owned())
        .filter(|it| it.chars().any(char::is_alphabetic))
        .collect()
}

/// `Degree: B.B.A. Marketing`, `Degree B.Com`.
fn unlabelled(text: &str) -> &str {
    for label in [
        "Degree:",
        "Degree -",
        "Degree –",
        "DEGREE:",
        "Major:",
        "Abschluss:",
        "Diplôme :",
        "Título:",
        "Institution:",
        "School:",
        "University:",
        "Title of qualification awarded",
        "Name and type of organisation providing education and training",
    ] {
        if let Some(rest) = text.strip_prefix(label) {
            return rest.trim();
        }
    }
    let label = text.strip_prefix("Degree ").or_else(|| text.strip_prefix("DEGREE "));
    label.filter(|it| it.starts_with(char::is_uppercase)).unwrap_or(text)
}

fn ends_in_degree(text: &str) -> bool {
    let last = fold(text.rsplit(' ').next().unwrap_or(""));
    matches!(last.as_str(), "diploma" | "certificate" | "degree" | "ged" | "equivalency")
        && !text.contains(',')
}

fn what(text: &str, evidence: &Evidence) -> Part {
    let (school, degree) = (evidence.school(text), evidence.degree(text));
    match () {
        () if ends_in_degree(text) => Part::Degree,
        () if places::is_place(text) => Part::Place,
        () if degree >= 0.9 => Part::Degree,
        () if school >= 0.7 => Part::School,
        () if degree >= 0.7 => Part::Degree,
        () => Part::Unknown,
    }
}

/// `Loyola College, Houston, TX` → the school; a town alone may belong to its name.
fn without_region(text: &str, evidence: &Evidence) -> String {
    match places::split_tail(text, false) {
        Some((before, _)) if !before.is_empty() && evidence.school(before) >= 0.7 => {
            before.to_owned()
        }
        _ => text.to_owned(),
    }
}

/// Pieces between commas, neighbours of one kind put together again.
fn by_comma(text: &str, evidence: &Evidence) -> Vec<(Part, String)> {
    let text = without_region(text, evidence);
    let mut out: Vec<(Part, String)> = Vec::new();
    for piece in super::lists::at_commas(&text) {
        if let Some(score) = score_in(&piece) {
            out.push((Part::Score, score));
            continue;
        }
        let part = what(&piece, evidence);
        match out.last_mut().filter(|last| go_together(last.0, part, &piece)) {
            Some(last) => last.1 = format!("{}, {piece}", last.1),
            None => out.push((part, piece)),
        }
    }
    // "Business Administration, Associate of Applied Science": the field stands first.
    if out.len() >= 2 && out[0].0 == Part::Unknown && out[1].0 == Part::Degree {
        let (_, area) = out.remove(0);
        out[0].1 = format!("{}, {area}", out[0].1);
    }
    out
}

/// "University of California, Berkeley"; "Associate of Applied Science, Electrical Technology"; a
/// faculty before its university.
fn go_together(before: Part, part: Part, piece: &str) -> bool {
    match (before, part) {
        (Part::School, Part::Unknown) => places::looks_like_town(piece),
        (Part::Degree | Part::Unknown, Part::Unknown) => true,
        (Part::Degree, Part::Degree) | (Part::School, Part::School) => true,
        _ => false,
    }
}

fn finish(draft: Draft, at: usize, notes: &mut Notes) -> Education {
    let at = format!("/education/{at}");
    let mut out = Education { score: draft.score, courses: draft.courses, ..Education::default() };
    if let Some((school, lines, confidence)) = draft.school {
        notes.put(format!("{at}/institution"), &lines, confidence);
        out.institution = Some(school);
    }
    if let Some((degree, lines, confidence)) = draft.degree {
        let (study, area) = study_and_area(&degree);
        notes.put(format!("{at}/studyType"), &lines, confidence);
        if area.is_some() {
            notes.put(format!("{at}/area"), &lines, LIKELY);
        }
        (out.study_type, out.area) = (Some(study), area);
    }
    if let Some((area, lines)) = draft.area
        && out.area.is_none()
    {
        notes.put(format!("{at}/area"), &lines, UNSURE);
        out.area = Some(area);
    }
    if let Some((dated, lines)) = draft.date {
        (out.start_date, out.end_date) = (dated.start_date(), dated.end_date());
        for field in ["startDate", "endDate"] {
            if (field == "startDate" && out.start_date.is_some())
                || (field == "endDate" && out.end_date.is_some())
            {
                notes.put(format!("{at}/{field}"), &lines, SURE);
            }
        }
    }
    out
}

/// `Bachelor of Science in Computer Science` → degree and field; `MBA` has none.
fn study_and_area(text: &str) -> (String, Option<String>) {
    let both = |a: &str, b: &str| (a.trim().to_owned(), Some(b.trim().to_owned()));
    for word in [" in ", " en ", " im ", ": ", ", "] {
        if let Some((study, area)) = text.split_once(word)
            && study.chars().count() >= 2
            && !area.trim().is_empty()
        {
            return both(study, area);
        }
    }
    // `B.Sc. Maschinenbau`, `BSc Nursing (General)`: a short form and what follows it.
    if let Some((short, area)) = text.split_once(' ') {
        let capitals = short.chars().filter(|it| it.is_uppercase()).count();
        let next_small = area.starts_with(char::is_lowercase) || area.starts_with('(');
        if capitals >= 2 && !next_small && short.chars().count() <= 8 {
            return both(short, area);
        }
        if let Some(area) = area
            .strip_prefix("de ")
            .filter(|_| matches!(fold(short).as_str(), "licence" | "master"))
        {
            return both(short, area);
        }
    }
    (text.to_owned(), None)
}
