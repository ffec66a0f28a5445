//! Sections that no known heading opens: jobs told by their dates, prose, lists of languages, and
//! headings and labels in a person's own words.

use super::{
    contacts, entries,
    evidence::Evidence,
    headings::{self, Kind},
    item::Item,
    languages, lists, names,
    row::Row,
};
use crate::text::fold;

/// The most words of a heading in own words. Ours.
const MAX_WORDS: usize = 6;
/// The most letters of one.
const MAX_LETTERS: usize = 42;

/// A section that a row opens, and how much of the row belongs to it.
pub(super) struct Opening {
    pub kind: Kind,
    /// What stays of the row; empty when it was a heading alone.
    pub text: String,
}

/// The section that begins at a row for other reasons than a known heading.
pub(super) fn opening(
    rows: &[Row],
    at: usize,
    current: Kind,
    evidence: &Evidence,
) -> Option<Opening> {
    let row = &rows[at];
    let whole = |kind| Some(Opening { kind, text: row.text.clone() });
    if begins_job(rows, at, current, evidence) {
        return whole(Kind::Work);
    }
    if row.line.place.is_some() || row.line.bullet {
        return None;
    }
    if current == Kind::Header && at > 0 && is_paragraph(row, evidence) {
        return whole(Kind::Summary);
    }
    if !starts_block(rows, at) {
        return None;
    }
    if is_own_heading(rows, at, current, evidence) {
        return Some(own_heading(rows, at, evidence));
    }
    if current == Kind::Header {
        return None;
    }
    let alone = rows.get(at + 1).is_none_or(|it| it.line.block != row.line.block);
    if alone && names_languages(&row.text) {
        return whole(Kind::Languages);
    }
    if alone && let Some(opening) = own_label(row) {
        return Some(opening);
    }
    (goes_no_further(current) && is_paragraph(row, evidence)).then_some(())?;
    whole(Kind::Other)
}

/// Kinds whose entries are short, so that a paragraph after a blank line is none of them.
fn goes_no_further(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Languages | Kind::Skills | Kind::Certificates | Kind::Education | Kind::Interests
    )
}

fn starts_block(rows: &[Row], at: usize) -> bool {
    at > 0 && rows[at - 1].line.block != rows[at].line.block
}

fn is_paragraph(row: &Row, evidence: &Evidence) -> bool {
    let prose = row.line.place.is_none() && Item::of(row).is_prose();
    let named = evidence.school(&row.text) > 0.0 && evidence.degree(&row.text) > 0.0;
    prose && !named && contacts::email(&row.text).is_none()
}

/// A line with a span of time and a name is a job where nothing else was said to stand, and so is
/// the line of the employer over it.
fn begins_job(rows: &[Row], at: usize, current: Kind, evidence: &Evidence) -> bool {
    let plain = rows[at].line.place.is_none();
    let open = match current {
        Kind::Header => at > 0,
        Kind::Summary | Kind::Other | Kind::Contact => plain,
        Kind::Languages | Kind::Interests | Kind::Skills => plain && starts_block(rows, at),
        _ => false,
    };
    if !open {
        return false;
    }
    let over = |next: &Row| {
        let row = &rows[at];
        let short = !row.line.bullet && row.letters() <= 100 && !Item::of(row).is_prose();
        short
            && starts_block(rows, at)
            && next.line.block == row.line.block
            && !is_heading_like(row, current)
    };
    is_job(rows, at, evidence)
        || rows.get(at + 1).is_some_and(|next| over(next) && is_job(rows, at + 1, evidence))
}

fn is_heading_like(row: &Row, current: Kind) -> bool {
    current != Kind::Header && (is_sentence_case(&row.text) || is_capitals(&row.text))
}

/// A dated line that names a title or that something is said under.
fn is_job(rows: &[Row], at: usize, evidence: &Evidence) -> bool {
    let row = &rows[at];
    if row.line.bullet {
        return false;
    }
    let Some(dated) = entries::anchor(&Item::of(row)).filter(|it| it.is_span()) else {
        return false;
    };
    let rest = entries::without_date(&row.text, &dated);
    let titled = evidence.title(&rest) >= 0.5;
    let said = rows.get(at + 1).is_some_and(|next| {
        next.line.bullet || next.line.block == row.line.block && Item::of(next).is_prose()
    });
    let studied = evidence.degree(&rest) >= 0.9 || evidence.school(&rest) >= 0.9 && !titled;
    rest.chars().filter(|it| it.is_alphabetic()).count() >= 3
        && contacts::email(&row.text).is_none()
        && !names::is_contact_label(&row.text)
        && !studied
        && (titled || said)
}

fn is_capitals(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase)
}

/// `Where I work`: several words, and most of those after the first are small.
fn is_sentence_case(text: &str) -> bool {
    let after = || text.split_whitespace().skip(1);
    let small = after().filter(|it| it.starts_with(char::is_lowercase)).count();
    small > 0 && small * 2 >= after().count()
}

/// A short line over a block, without the look of a name or a date.
fn is_own_heading(rows: &[Row], at: usize, current: Kind, evidence: &Evidence) -> bool {
    let row = &rows[at];
    let text = row.text.trim_end_matches(':');
    let Some(next) = rows.get(at + 1) else { return false };
    let words = text.split_whitespace().count();
    let plain = text.chars().all(|it| it.is_alphabetic() || " &/'’-()".contains(it));
    let heads = next.line.block == row.line.block || is_capitals(text);
    if words > MAX_WORDS || row.letters() > MAX_LETTERS || !plain || !heads {
        return false;
    }
    let marked = is_capitals(text) || is_sentence_case(text) || text.len() < row.text.len();
    let known = headings::of_own_words(text).is_some();
    let one_word = words == 1 && !is_job(rows, at + 1, evidence);
    let in_header = current == Kind::Header && names::likeness(text) > 0.0 && !known;
    let title = evidence.title(text) >= 0.5 && !known;
    (marked || one_word || known) && !in_header && !title
}

/// What stands under a heading in own words: told by its words, else by what follows it. Where
/// neither tells, the heading stays with its text.
fn own_heading(rows: &[Row], at: usize, evidence: &Evidence) -> Opening {
    let block = rows[at + 1].line.block;
    let under: Vec<&Row> =
        rows[at + 1..].iter().take_while(|it| it.line.block == block).take(12).collect();
    let dated = (at + 1..at + 1 + under.len()).any(|it| is_job(rows, it, evidence));
    let kind = match headings::of_own_words(&rows[at].text) {
        Some(kind) => kind,
        None if dated => Kind::Work,
        None => by_content(&under, evidence),
    };
    let text = if kind == Kind::Other {
        format!("{}:", rows[at].text.trim_end_matches(':'))
    } else {
        String::new()
    };
    Opening { kind, text }
}

/// "Qualifications" are degrees to some and skills to others: what stands under the heading tells.
pub(super) fn settled(kind: Kind, rows: &[Row], at: usize, evidence: &Evidence) -> Kind {
    let mut under = rows[at + 1..].iter().take_while(|it| it.line.block == rows[at].line.block);
    let ambiguous = kind == Kind::Skills && fold(&rows[at].text).contains("qualification");
    let schools = ambiguous && under.any(|it| is_school(&it.text, evidence));
    if schools { Kind::Education } else { kind }
}

/// What most of the rows are: schools, skills of the catalog or languages.
pub(super) fn by_content(under: &[&Row], evidence: &Evidence) -> Kind {
    let most = |fits: &dyn Fn(&&&Row) -> bool| under.iter().filter(fits).count() * 2 >= under.len();
    let entries: Vec<String> = under.iter().flat_map(|it| lists::split(&it.text)).collect();
    let skills = entries.iter().filter(|it| evidence.is_skill(it)).count();
    match () {
        () if under.is_empty() => Kind::Other,
        () if most(&|it| names_languages(&it.text)) => Kind::Languages,
        () if skills > 0 && skills * 4 >= entries.len() => Kind::Skills,
        () if most(&|it| is_school(&it.text, evidence)) => Kind::Education,
        () => Kind::Other,
    }
}

fn is_school(text: &str, evidence: &Evidence) -> bool {
    evidence.degree(text) >= 0.7 || evidence.school(text) >= 0.9
}

/// Whether a line lists spoken languages and hardly anything else.
fn names_languages(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let several = lists::split(text).len() > 1;
    several && words <= 14 && !text.contains(':') && languages::are_all_spoken(text)
}

/// `Notice period: 60 days.`: one line under a label of its own.
fn own_label(row: &Row) -> Option<Opening> {
    let (label, rest) = row.text.split_once(':')?;
    let words = label.split_whitespace().count();
    let plain = label.chars().all(|it| it.is_alphabetic() || " &/'’-,()".contains(it));
    if rest.trim().is_empty() || words > MAX_WORDS + 2 || !plain {
        return None;
    }
    let known = headings::whole(label, false).or_else(|| headings::of_own_words(label));
    let kind = match known {
        Some(Kind::Work | Kind::Contact | Kind::Header | Kind::Summary) | None => Kind::Other,
        Some(kind) => kind,
    };
    let text = if kind == Kind::Other { row.text.as_str() } else { rest.trim() };
    Some(Opening { kind, text: text.to_owned() })
}
