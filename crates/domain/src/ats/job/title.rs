//! The title of a job description: where it ends and what is not part of it.

use crate::text::Span;

/// The title: the first line up to what is not part of it, or the words after a label.
pub(super) fn title(text: &str) -> Option<Span> {
    let start = text.len() - text.trim_start().len();
    let mut lines = text[start..].lines();
    let line = lines.next()?;
    let below = lines.next().is_some_and(names_company);
    let begin = LABELS.iter().chain(&OPENINGS).find_map(|it| label(line, it)).unwrap_or(0);
    let kept = &line[begin..][..end_of_title(&line[begin..], below)];
    let kept =
        kept.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, ')' | '+' | '#'));
    let lead = kept.len() - kept.trim_start().len();
    let span = Span { start: start + begin + lead, end: start + begin + kept.len() };
    (!kept.trim().is_empty()).then_some(span)
}

/// The title without brackets about contract, place or gender.
pub(super) fn title_text(text: &str, title: Span) -> Option<String> {
    let mut rest = title.of(text)?;
    let mut out = String::new();
    while let Some((before, inside, after)) = bracket(rest) {
        out.push_str(if speciality(inside) {
            &rest[..rest.len() - after.len()]
        } else {
            before.trim_end()
        });
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

fn bracket(text: &str) -> Option<(&str, &str, &str)> {
    let open = text.find('(')?;
    let close = open + text[open..].find(')')?;
    Some((&text[..open], &text[open + 1..close], &text[close + 1..]))
}

const LABELS: [&str; 9] = [
    "job title:",
    "title:",
    "position:",
    "role:",
    "vacancy:",
    "stelle:",
    "poste :",
    "poste:",
    "puesto:",
];

/// Openings of a job description that begins with a sentence; the title follows.
const OPENINGS: [&str; 16] = [
    "we are hiring an ",
    "we are hiring a ",
    "we're hiring an ",
    "we're hiring a ",
    "we are looking for an ",
    "we are looking for a ",
    "we're looking for an ",
    "we're looking for a ",
    "hiring: ",
    "wir suchen einen ",
    "wir suchen eine ",
    "wir suchen ",
    "nous recherchons un ",
    "nous recherchons une ",
    "buscamos un ",
    "buscamos una ",
];

fn label(line: &str, label: &str) -> Option<usize> {
    let head = line.get(..label.len())?;
    (head.to_lowercase() == label).then_some(label.len())
}

/// A short line right under the title names the company, so that the title line does not.
fn names_company(line: &str) -> bool {
    let words = line.split_whitespace().count();
    (1..=6).contains(&words) && !line.contains(':') && !line.trim_end().ends_with('.')
}

/// Titles end before the company: at a dash or bar where one stands, else at a comma. Where the
/// company stands on the next line, what follows a dash or comma is the field of work.
fn end_of_title(line: &str, company_below: bool) -> usize {
    const DASHES: [&str; 4] = [" – ", " — ", " | ", " - "];
    const WORDS: [&str; 10] = [
        " at ",
        " wanted",
        " gesucht",
        " bei ",
        " chez ",
        " for a ",
        ". ",
        "! ",
        " to join ",
        " who ",
    ];
    let first =
        |marks: &[&str]| marks.iter().filter_map(|it| line.find(it)).filter(|it| *it > 0).min();
    let end = first(&WORDS).unwrap_or(line.len());
    let end = if company_below { end } else { end.min(first(&DASHES).unwrap_or(end)) };
    let head = &line[..end];
    let brackets_closed =
        |at: usize| head[..at].matches('(').count() == head[..at].matches(')').count();
    let comma = head.match_indices(", ").map(|it| it.0).find(|at| brackets_closed(*at));
    let field = end < line.len() || company_below;
    let telling = |at: usize| !head[at..].chars().any(|c| c.is_ascii_digit());
    match comma {
        Some(at) if !field || !telling(at) => at,
        _ => end,
    }
}

/// A bracket that names a tool or a field, not a contract, a place or "m/f/d".
fn speciality(inside: &str) -> bool {
    const CONTRACT: [&str; 13] = [
        "time",
        "remote",
        "permanent",
        "contract",
        "level",
        "nights",
        "days",
        "work",
        "hybrid",
        "genders",
        "temporary",
        "shift",
        "speaking",
    ];
    let plain = inside.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '.' | '+' | '#'));
    let short =
        inside.split_whitespace().count() <= 2 && !inside.chars().any(|c| c.is_ascii_digit());
    short && plain && !CONTRACT.iter().any(|it| inside.to_lowercase().contains(it))
}
