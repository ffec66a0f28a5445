//! Which part of the lines that name a job is the title, which the employer, which the place.

use super::{entries::Entry, evidence::Evidence, places};

/// A part of a line.
#[derive(Debug, Clone)]
pub(super) struct Slot {
    pub text: String,
    pub lines: Vec<usize>,
    /// Something stands before it on its line.
    pub tail: bool,
}

/// What a job's lines say.
#[derive(Debug, Clone, Default)]
pub(super) struct Named {
    pub title: Option<Slot>,
    pub employer: Option<Slot>,
    pub place: Option<Slot>,
    /// How far title and employer are told apart by their own words.
    pub margin: f32,
}

/// Signs that part a title from an employer wherever they stand.
const SEPARATORS: &[&str] = &[
    "\t", " | ", "|", " • ", " · ", " – ", " — ", " - ", " @ ", " // ", " ∙ ", " － ", "－", " ‑ ",
];
/// Words that do so after a title.
const AT: &[&str] = &[" at ", " bei ", " chez ", " bei der ", " with "];

/// Labels before a title or an employer, in forms and in the old European form among them.
const LABELS: &[&str] = &[
    "Company:",
    "Employer:",
    "Position:",
    "Title:",
    "Role:",
    "Location:",
    "Arbeitgeber:",
    "Poste :",
    "Company Name",
    "Occupation or position held",
    "Name and address of employer",
    "Dates",
];

/// The longest text that names a title and an employer, in characters.
const MAX_NAMES: usize = 200;

/// Whether a form says that a title or an employer follows.
pub(super) fn is_labelled(text: &str) -> bool {
    LABELS.iter().any(|it| it.contains(' ') && text.starts_with(it))
}

/// Cuts a text at its separators.
pub(super) fn parts(text: &str, evidence: &Evidence) -> Vec<String> {
    let mut out = vec![text.to_owned()];
    for separator in SEPARATORS {
        out = out.iter().flat_map(|it| it.split(separator).map(str::to_owned)).collect();
    }
    let out = out.into_iter().flat_map(|it| at_employer(&it, evidence));
    out.map(|it| tidy(&it)).filter(|it| it.chars().any(char::is_alphanumeric)).collect()
}

fn tidy(text: &str) -> String {
    let text = text.trim().trim_matches(|it: char| it.is_whitespace() || ",;:|•·–—".contains(it));
    let text = text.strip_suffix(" -").unwrap_or(text).trim_end_matches([',', ';', ' ']);
    for label in LABELS {
        if let Some(rest) = text.strip_prefix(label) {
            return rest.trim().trim_start_matches([',', '-', '–', ' ']).to_owned();
        }
    }
    text.to_owned()
}

/// `Research Intern at VinAI Research`.
fn at_employer(text: &str, evidence: &Evidence) -> Vec<String> {
    for word in AT {
        if let Some((title, employer)) = text.split_once(word)
            && evidence.title(title) >= 0.3
        {
            return vec![title.to_owned(), employer.to_owned()];
        }
    }
    vec![text.to_owned()]
}

/// How many names (of a title, of an employer) a text gives; a place gives none.
pub(super) fn count(text: &str, evidence: &Evidence) -> usize {
    let all = parts(text, evidence);
    let names: Vec<&String> = all.iter().filter(|it| !places::is_place(it)).collect();
    match names.as_slice() {
        [one] if in_two(one, evidence).is_some() => 2,
        it => it.len(),
    }
}

/// Reads the lines of every job of a section: what stands first in most of them decides where
/// one job's own words do not.
pub(super) fn read(entries: &[Entry], evidence: &Evidence) -> Vec<Named> {
    let cut: Vec<(Vec<Slot>, Option<Slot>)> =
        entries.iter().map(|it| slots(it, evidence)).collect();
    let lean: f32 = cut.iter().filter_map(|(slots, _)| lean(slots, evidence)).sum();
    let mut out: Vec<Named> = Vec::new();
    for (entry, (slots, place)) in entries.iter().zip(cut) {
        let mut named = assign(slots, lean, evidence);
        named.place = place;
        town_of_employer(&mut named);
        inherit(&mut named, out.last(), entry);
        out.push(named);
    }
    out
}

/// The parts of an entry's lines, places apart.
fn slots(entry: &Entry, evidence: &Evidence) -> (Vec<Slot>, Option<Slot>) {
    let mut out: Vec<Slot> = Vec::new();
    let mut place: Option<Slot> = None;
    for (text, lines) in &entry.heads {
        for (number, part) in parts(text, evidence).into_iter().enumerate() {
            let tail = number > 0;
            let slot = |text: &str| Slot { text: text.to_owned(), lines: lines.clone(), tail };
            if places::is_place(&part) {
                place.get_or_insert(slot(part.trim_matches(['(', ')'])));
                continue;
            }
            match places::split_tail(&part, false) {
                Some((before, town)) if !before.is_empty() => {
                    place.get_or_insert(slot(town));
                    out.push(slot(&tidy(before)));
                }
                _ => out.push(slot(&part)),
            }
        }
    }
    if place.is_none() && out.len() > 1 {
        place = town_in_a_cell(&mut out, entry, evidence)
            .or_else(|| town_after_title(&mut out, evidence));
    }
    if let Some(at) = holds_both(&out, evidence).filter(|_| out.len() == 1 || place.is_none()) {
        let lines = out[at].lines.clone();
        if let Some((a, b)) = in_two(&out[at].text, evidence) {
            for other in out.iter().enumerate().filter(|it| it.0 != at).map(|it| it.1) {
                place.get_or_insert(other.clone());
            }
            out = vec![
                Slot { text: a, lines: lines.clone(), tail: false },
                Slot { text: b, lines, tail: true },
            ];
        }
    }
    (out, place)
}

/// Of three parts the one that has the look of a town: alone on its line, when the others share
/// theirs, or else at the end of a line.
fn town_in_a_cell(slots: &mut Vec<Slot>, entry: &Entry, evidence: &Evidence) -> Option<Slot> {
    let town = |it: &Slot| {
        places::looks_like_town(&it.text)
            && evidence.title(&it.text) < 0.3
            && evidence.org(&it.text) < 0.5
    };
    let [first, second, third] = slots.as_slice() else { return None };
    let alone = first.lines == second.lines && third.lines != second.lines;
    let at = if alone && third.lines != entry.date_lines && town(third) {
        2
    } else {
        slots.iter().rposition(|it| it.tail && town(it))?
    };
    Some(slots.remove(at))
}

/// `Senior Programme Manager York`, where the employer stands on another line.
fn town_after_title(slots: &mut [Slot], evidence: &Evidence) -> Option<Slot> {
    let mut cuts = slots.iter().enumerate().filter_map(|(at, it)| {
        let cut = evidence.title_prefix(&it.text)?;
        let own = slots.iter().any(|it| it.text.contains(','));
        (!own && places::looks_like_town(&it.text[cut..])).then_some((at, cut))
    });
    let (at, cut) = cuts.next()?;
    let town = Slot {
        text: slots[at].text[cut..].trim().to_owned(),
        lines: slots[at].lines.clone(),
        tail: true,
    };
    slots[at].text.truncate(cut);
    Some(town)
}

/// The part that holds title and employer: the only one, or the only one beside a town.
fn holds_both(slots: &[Slot], evidence: &Evidence) -> Option<usize> {
    match slots {
        [_] => Some(0),
        [a, b] => {
            let town = |it: &Slot| {
                places::looks_like_town(&it.text)
                    && evidence.title(&it.text) < 0.3
                    && evidence.org(&it.text) < 0.5
            };
            let both = |it: &Slot| {
                it.text.contains(',')
                    && in_two(&it.text, evidence)
                        .is_some_and(|(x, y)| evidence.title(&x).max(evidence.title(&y)) >= 0.75)
            };
            (both(a) && town(b)).then_some(0).or((both(b) && town(a)).then_some(1))
        }
        _ => None,
    }
}

/// One part that holds both: at a comma, or where a title ends.
fn in_two(text: &str, evidence: &Evidence) -> Option<(String, String)> {
    if text.chars().count() > MAX_NAMES {
        return None;
    }
    let commas = text.match_indices(',').map(|(at, _)| (at, at + 1));
    let mut best: Option<(f32, (usize, usize))> = None;
    for cut in commas {
        let (a, b) = (text[..cut.0].trim(), text[cut.1..].trim());
        let score = pair(a, b, evidence).max(pair(b, a, evidence));
        if score >= 0.8 && best.is_none_or(|it| score > it.0 + 0.05) {
            best = Some((score, cut));
        }
    }
    let glued = evidence.title_prefix(text).filter(|at| {
        let before = best.is_none_or(|it| *at < it.1.0);
        before && text[..*at].contains(' ') && !text[..*at].ends_with(',')
    });
    let cut = glued.map(|at| (at, at)).or(best.map(|it| it.1))?;
    Some((tidy(&text[..cut.0]), tidy(&text[cut.1..])))
}

/// How well two texts fit as title and employer.
fn pair(title: &str, employer: &str, evidence: &Evidence) -> f32 {
    let (t, o) = (evidence.title(title), evidence.title(employer));
    let foreign = evidence.org(title).max(0.3) - 0.3;
    t + evidence.org(employer) - 0.8 * o - 0.5 * foreign
}

/// Positive when the first of two parts is the title.
fn lean(slots: &[Slot], evidence: &Evidence) -> Option<f32> {
    let [first, second, ..] = slots else { return None };
    let there = pair(&first.text, &second.text, evidence);
    Some(there - pair(&second.text, &first.text, evidence))
}

fn assign(slots: Vec<Slot>, section: f32, evidence: &Evidence) -> Named {
    let mut slots = slots;
    if slots.len() > 2 {
        slots = best_two(slots, evidence);
    }
    match <[Slot; 2]>::try_from(slots) {
        Ok([first, second]) => {
            let own = pair(&first.text, &second.text, evidence)
                - pair(&second.text, &first.text, evidence);
            let margin = own + if section.abs() > 0.2 { 0.6 * section.signum() } else { 0.0 };
            // Without any sign, titles stand first more often than not.
            let (title, employer) = if margin >= 0.0 { (first, second) } else { (second, first) };
            Named {
                title: Some(title),
                employer: Some(employer),
                margin: margin.abs(),
                place: None,
            }
        }
        Err(rest) => match rest.into_iter().next() {
            Some(one) if evidence.title(&one.text) >= evidence.org(&one.text) => {
                Named { margin: evidence.title(&one.text), title: Some(one), ..Named::default() }
            }
            Some(one) => Named { margin: 0.2, employer: Some(one), ..Named::default() },
            None => Named::default(),
        },
    }
}

/// Of three or more parts the two that read best as title and employer, in their order.
fn best_two(slots: Vec<Slot>, evidence: &Evidence) -> Vec<Slot> {
    let mut best = (f32::MIN, 0, 1);
    for a in 0..slots.len().min(5) {
        for b in 0..slots.len().min(5) {
            let score = pair(&slots[a].text, &slots[b].text, evidence) - 0.05 * (a + b) as f32;
            if a != b && score > best.0 {
                best = (score, a.min(b), a.max(b));
            }
        }
    }
    let keep = |at: usize| at == best.1 || at == best.2;
    slots.into_iter().enumerate().filter(|(at, _)| keep(*at)).map(|it| it.1).collect()
}

/// `Robert Bosch GmbH, Stuttgart`: any town after the employer's comma is its place.
fn town_of_employer(named: &mut Named) {
    if named.place.is_some() {
        return;
    }
    let Some(employer) = &mut named.employer else { return };
    if let Some((name, town)) = places::split_tail(&employer.text, true)
        && !name.is_empty()
    {
        named.place =
            Some(Slot { text: town.to_owned(), lines: employer.lines.clone(), tail: true });
        employer.text = tidy(name);
    }
}

/// A further role at the employer that was named above the first one.
fn inherit(named: &mut Named, before: Option<&Named>, entry: &Entry) {
    let Some(before) = before else { return };
    if named.employer.is_none() && named.title.is_some() && !entry.full {
        named.employer.clone_from(&before.employer);
        if named.place.is_none() {
            named.place.clone_from(&before.place);
        }
    }
}
