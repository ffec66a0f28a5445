//! The person's name and the headline under it.

use super::{
    contacts,
    evidence::{self, Evidence, word_spans},
    headings,
    lexicon::{AFTER, PARTICLES},
    places,
    row::Row,
};
use crate::text::fold;

/// The most words a name has.
const MAX_WORDS: usize = 6;

/// How much a text looks like a name: 0 to 1.
pub(super) fn likeness(text: &str) -> f32 {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > 60 || headings::whole(text, false).is_some() {
        return 0.0;
    }
    if text.chars().any(|it| it.is_ascii_digit() || "@:|•·/&+#$%!?\t".contains(it)) {
        return 0.0;
    }
    if names_the_kind(text) {
        return 0.0;
    }
    let (main, after) = text.split_once(',').unwrap_or((text, ""));
    if !after.is_empty() && !after.split([',', ' ']).filter(|it| !it.is_empty()).all(is_after) {
        return 0.0;
    }
    let words: Vec<&str> = main.split_whitespace().filter(|it| !is_after(it)).collect();
    if words.is_empty() || words.len() > MAX_WORDS || !words.iter().all(|it| is_name_word(it)) {
        return 0.0;
    }
    match words.len() {
        1 => 0.5,
        2..=4 => 0.9,
        _ => 0.8,
    }
}

/// "Curriculum Vitae", "Lebenslauf": what the document is, and not who.
fn names_the_kind(text: &str) -> bool {
    const KINDS: &[&str] =
        &["curriculum", "vitae", "lebenslauf", "europass", "resume", "bewerbung", "cv"];
    evidence::words(text).iter().any(|it| KINDS.contains(&it.as_str()))
}

fn is_after(word: &str) -> bool {
    let plain = fold(word).replace('.', "");
    AFTER.contains(plain.trim_matches(|it: char| it == ',' || it == '(' || it == ')'))
}

fn is_name_word(word: &str) -> bool {
    let letters =
        word.chars().all(|it| it.is_alphabetic() || "'’.-‐`ʻ".contains(it) || it == '\u{2011}');
    let small = PARTICLES.contains(&fold(word).as_str());
    let capital = word.chars().next().is_some_and(|it| !it.is_lowercase());
    let nick = word.starts_with(['"', '“', '(', '‘']);
    (letters
        && word.chars().any(char::is_alphabetic)
        && (capital || small || word.starts_with("d'")))
        || nick
}

/// The row with the largest letters, when it looks like a name: where a header begins even after
/// a sidebar.
pub(super) fn most_prominent(rows: &[Row]) -> Option<usize> {
    let page = rows.first()?.line.place.map(|it| it.page);
    let here = || rows.iter().filter(|it| it.line.place.map(|it| it.page) == page);
    let largest = here().map(|it| it.line.size).fold(0.0_f32, f32::max);
    let usual = here().map(|it| it.line.size).fold(f32::MAX, f32::min);
    if largest <= usual + 0.5 {
        return unsized_name(rows);
    }
    rows.iter()
        .position(|it| {
            it.line.size > largest - 0.3
                && it.line.place.map(|it| it.page) == page
                && name_in(&it.text, None).is_some()
        })
        .or_else(|| unsized_name(rows))
}

/// Without sizes: the row whose words an e-mail address repeats, if a sidebar stands before it.
fn unsized_name(rows: &[Row]) -> Option<usize> {
    let email = rows.iter().find_map(|it| contacts::email(&it.text))?.value;
    let user = email.split('@').next().unwrap_or("");
    let first_half = rows.len().min(60);
    rows[..first_half].iter().position(|it| {
        it.text.split(' ').count() > 1 && likeness(&it.text) > 0.0 && shares(&it.text, user) >= 1.0
    })
}

/// How much of a name an address repeats: 1 for a word of it, 0.5 for initials.
fn shares(name: &str, user: &str) -> f32 {
    let user: String = fold(user).chars().filter(|it| it.is_alphanumeric()).collect();
    let words = evidence::words(name);
    let parts = words.iter().flat_map(|it| it.split(['-', '\'', '.']));
    let hits = parts.filter(|it| it.len() >= 3 && user.contains(*it)).count();
    if hits > 0 { hits as f32 } else { 0.0 }
}

/// The name at the beginning of a text, and what follows it on the same line.
pub(super) fn name_in<'t>(
    text: &'t str,
    evidence: Option<&Evidence>,
) -> Option<(&'t str, &'t str)> {
    let text = text.trim();
    let text = label_taken_off(text);
    if likeness(text) > 0.0 && evidence.is_none_or(|it| it.title(text) < 0.5) {
        return Some((text, ""));
    }
    for cut in ["\t", " | ", " • ", " · ", " – ", " — ", " - ", ", "] {
        if let Some((name, rest)) = text.split_once(cut)
            && likeness(name) > 0.0
            && name.contains(' ')
        {
            return Some((name.trim(), rest.trim()));
        }
    }
    before_title(text, evidence)
}

/// `Jo O'Neil Registered Nurse`: two to five words of name and then a title.
fn before_title<'t>(text: &'t str, evidence: Option<&Evidence>) -> Option<(&'t str, &'t str)> {
    let evidence = evidence?;
    let spans = word_spans(text);
    (2..=5.min(spans.len().saturating_sub(1))).find_map(|at| {
        let (name, rest) = (text[..spans[at - 1].1].trim(), text[spans[at].0..].trim());
        (likeness(name) > 0.0 && evidence.title(name) < 0.3 && evidence.title(rest) >= 0.75)
            .then_some((name, rest))
    })
}

fn label_taken_off(text: &str) -> &str {
    for label in [
        "Name:",
        "Name :",
        "Nom :",
        "Nombre:",
        "NAME:",
        "Full Name:",
        "Vor- und Nachname:",
        "Name\t",
        "First name(s) / Surname(s)",
        "Surname(s) / First name(s)",
    ] {
        if let Some(rest) = text.strip_prefix(label) {
            return rest.trim();
        }
    }
    if let Some((kind, name)) = text.split_once([':', '–', '—', '-', '|'])
        && names_the_kind(kind)
        && kind.split_whitespace().count() <= 2
    {
        return name.trim();
    }
    match text.strip_prefix("Name ") {
        Some(rest) if likeness(rest) > 0.0 => rest.trim(),
        _ => text,
    }
}

/// A name with the rows it stands in, the rest of its line, and how sure it is.
pub(super) struct Name {
    pub value: String,
    pub rows: Vec<usize>,
    pub rest: String,
    pub confidence: f32,
}

/// The name among the rows of the header.
pub(super) fn name(rows: &[Row], email: Option<&str>, evidence: &Evidence) -> Option<Name> {
    let user = email.and_then(|it| it.split('@').next()).unwrap_or("");
    let largest = rows.iter().map(|it| it.line.size).fold(0.0_f32, f32::max);
    let mut best: Option<(f32, Name)> = None;
    for (at, row) in rows.iter().enumerate() {
        let labelled = row.text.starts_with("Name") || at > 0 && is_name_label(&rows[at - 1].text);
        let Some(found) = candidate(rows, at, user, evidence) else { continue };
        let score =
            score(&found, row, at, largest, user, evidence) + if labelled { 1.5 } else { 0.0 };
        if best.as_ref().is_none_or(|it| score > it.0 + 0.01) {
            best = Some((score, found));
        }
    }
    let (score, mut found) = best.filter(|it| it.0 > 0.8)?;
    found.confidence = (0.35 + score * 0.2).clamp(0.3, 0.98);
    Some(found)
}

fn is_name_label(text: &str) -> bool {
    matches!(
        fold(text.trim_end_matches([':', ' '])).as_str(),
        "name" | "nom" | "nombre" | "full name" | "vor- und nachname"
    )
}

fn candidate(rows: &[Row], at: usize, user: &str, evidence: &Evidence) -> Option<Name> {
    let row = &rows[at];
    let spelled = spelled_out(&row.text, user);
    let text = spelled.as_deref().unwrap_or(&row.text);
    let (name, rest) = name_in(text, Some(evidence))?;
    let mut out =
        Name { value: name.to_owned(), rows: vec![row.at], rest: rest.to_owned(), confidence: 0.0 };
    if let Some(next) = rows.get(at + 1)
        && !rest.is_empty()
        && next.starts_small()
        && (next.line.size - row.line.size).abs() < 0.1
    {
        out.rest = format!("{rest} {}", next.text);
    }
    // First name over family name, in the same large letters.
    if let Some(next) = rows.get(at + 1)
        && rest.is_empty()
        && row.larger
        && name.split(' ').count() <= 2
        && (next.line.size - row.line.size).abs() < 0.1
        && likeness(&next.text) > 0.0
        && next.text.split(' ').count() <= 3
        && evidence.title(&next.text) < 0.3
    {
        out.value = format!("{name} {}", next.text);
        out.rows.push(next.at);
    }
    Some(out)
}

fn score(found: &Name, row: &Row, at: usize, largest: f32, user: &str, evidence: &Evidence) -> f32 {
    let size = if row.line.size > largest - 0.3 && row.larger { 1.0 } else { 0.0 };
    let early = match at {
        0 => 0.8,
        1..=2 => 0.4,
        3..=6 => 0.1,
        _ => -0.2,
    };
    let place =
        if places::is_place(&found.value) || places::is_region(&found.value) { 1.0 } else { 0.0 };
    let label =
        if headings::is_label(&found.value) || contacts::network_named(&found.value).is_some() {
            1.0
        } else {
            0.0
        };
    likeness(&found.value) + size + early + shares(&found.value, user).min(2.0)
        - 1.5 * evidence.title(&found.value)
        - place
        - label
        - if evidence.is_skill(&found.value) { 0.6 } else { 0.0 }
}

/// `J A R E D  S M I T H`: a name in spaced letters, put together. Its words are told apart by a
/// gap, or as the e-mail address parts them.
fn spelled_out(text: &str, user: &str) -> Option<String> {
    let letters = |it: &str| it.split(' ').all(|it| it.chars().count() == 1);
    let cells: Vec<&str> = text.split('\t').map(str::trim).collect();
    if text.split([' ', '\t']).count() < 4 || !cells.iter().all(|it| letters(it)) {
        return None;
    }
    let whole: Vec<String> = cells.iter().map(|it| it.replace(' ', "")).collect();
    let parts: Vec<&str> = user.split(['.', '_', '-']).filter(|it| !it.is_empty()).collect();
    match whole.as_slice() {
        [one] if fold(one) == fold(&parts.concat()) => {
            let mut rest = one.chars();
            let word = |it: &&str| rest.by_ref().take(it.chars().count()).collect::<String>();
            Some(parts.iter().map(word).collect::<Vec<_>>().join(" "))
        }
        _ => Some(whole.join(" ")),
    }
}

/// The headline: what stands near the name and is neither contact nor prose.
pub(super) fn headline<'r>(
    rows: &'r [Row<'r>],
    name: Option<&Name>,
    evidence: &Evidence,
) -> Option<(String, usize, f32)> {
    let start = name.and_then(|it| rows.iter().position(|row| it.rows.contains(&row.at)));
    if let Some(it) = name.filter(|it| headline_like(&it.rest)) {
        let at = it.rows.first().copied().unwrap_or(0);
        return Some((it.rest.clone(), at, 0.8));
    }
    let from = start.map_or(0, |at| at + name.map_or(0, |it| it.rows.len()));
    let mut fallback = None;
    for (step, row) in rows.iter().skip(from).take(8).enumerate() {
        let Some(text) = headline_text(&row.text) else { continue };
        let title = evidence.title(&text);
        if title >= 0.5 {
            return Some((text, row.at, 0.9));
        }
        let bare = contact_free(&row.text).is_none();
        if bare && step <= 1 && fallback.is_none() && text.chars().count() <= 70 && name.is_some() {
            fallback = Some((text, row.at, 0.55));
        }
    }
    fallback
}

fn headline_text(text: &str) -> Option<String> {
    let rest = contact_free(text);
    let text =
        rest.as_deref().unwrap_or(text).trim().trim_matches(['|', ' ', '\t', ',']).to_owned();
    headline_like(&text).then_some(text)
}

/// The part of a line that is no contact, when there is contact in it.
fn contact_free(text: &str) -> Option<String> {
    let mut ranges: Vec<(usize, usize)> =
        contacts::urls(text).iter().map(|it| (it.start, it.end)).collect();
    ranges.extend(contacts::email(text).map(|it| (it.start, it.end)));
    ranges.extend(contacts::phone(text).map(|it| (it.start, it.end)));
    if ranges.is_empty() {
        return None;
    }
    let rest = contacts::without(text, ranges);
    let longest = rest
        .split(['|', '•', '·', '\t'])
        .map(str::trim)
        .filter(|it| !places::is_place(it))
        .max_by_key(|it| it.len())?;
    Some(longest.to_owned())
}

fn headline_like(text: &str) -> bool {
    let letters = text.chars().count();
    let words = text.split_whitespace().count();
    (3..=120).contains(&letters)
        && words <= 16
        && !text.ends_with('.')
        && !names_the_kind(text)
        && text.chars().next().is_some_and(char::is_alphanumeric)
        && !places::is_place(text)
        && !places::split_tail(text, false).is_some_and(|it| it.0.is_empty())
        && headings::whole(text, false).is_none()
        && !headings::is_label(text)
        && contacts::network_named(text).is_none()
        && !text.contains('@')
        && !is_contact_label(text)
        && text.chars().filter(char::is_ascii_digit).count() * 3 < letters
}

/// `Address`, `Phone`, `Date of birth: …`: labels of personal data.
pub(super) fn is_contact_label(text: &str) -> bool {
    const LABELS: &str = "address, phone, mobile, cell, tel, telephone, telefon, email, e-mail, mail, web, \
         website, anschrift, adresse, wohnort, geburtsdatum, geboren, date of birth, dob, \
         born, nationality, staatsangehorigkeit, familienstand, nationalite, ne le, nee le, \
         permis, geburtsort, location, region, city, linkedin, github, portfolio, telefono, \
         direccion, correo, fecha de nacimiento, nacionalidad, handy, mobil, marital status, \
         gender, homepage, name, skype, profile-pic, photo, skip to content, page, references \
         available";
    let folded = fold(text);
    LABELS.split(',').any(|it| {
        folded.strip_prefix(it.trim()).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_many_shapes_are_names() {
        for text in [
            "Suharto",
            "María José Hernández de la Cruz",
            "Siobhán O'Connell-Reyes",
            "Dr. Lena Vasquez",
            "Robert J. McAllister, PMP",
            "Marcus T. Whitfield Jr.",
            "NGUYỄN THỊ MINH ANH",
            "Jean-Baptiste Lefèvre",
        ] {
            assert!(likeness(text) > 0.0, "{text}");
        }
        for text in [
            "Curriculum Vitae",
            "Lebenslauf",
            "Houston, TX 77004",
            "a@b.org",
            "Work Experience",
            "run conduit",
        ] {
            assert_eq!(likeness(text), 0.0, "{text}");
        }
    }
}
