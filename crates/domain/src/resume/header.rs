//! Who the person is and how to reach them.

use super::{
    Basics, Document, Location, NetworkProfile, contacts,
    evidence::Evidence,
    headings::Kind,
    names, places,
    provenance::{LIKELY, Notes, SURE, UNSURE},
    row::Row,
    sections::Section,
};
use crate::text::fold;

/// Reads the basics from the header, the contact sections and, for what they lack, the rest.
pub(super) fn basics(
    document: &Document,
    sections: &[Section],
    evidence: &Evidence,
    notes: &mut Notes,
) -> Basics {
    let header: Vec<Row> = rows_of(sections, |it| it.kind == Kind::Header);
    let reach: Vec<Row> = rows_of(sections, |it| matches!(it.kind, Kind::Header | Kind::Contact));
    let all: Vec<Row> = rows_of(sections, |_| true);
    let mut out = Basics { email: email(document, &reach, &all, notes), ..Basics::default() };
    who(&header, &reach, &mut out, evidence, notes);
    // A sidebar may put them under "About", and a template between the summary's lines.
    let apart: Vec<Row> = rows_of(sections, |it| {
        !matches!(
            it.kind,
            Kind::Work | Kind::Education | Kind::Projects | Kind::Volunteer | Kind::Other
        )
    });
    out.phone = phone(&reach, notes).or_else(|| phone(&apart, notes));
    links(document, &reach, &mut out, notes);
    if out.url.is_none() && out.profiles.is_empty() {
        links(document, &apart, &mut out, notes);
    }
    let about: Vec<Row> = rows_of(sections, |it| it.kind == Kind::Summary);
    let place = location(&reach, &out, notes).or_else(|| location(&about, &out, notes));
    out.location = place.map(Box::new);
    out.summary = summary(sections, notes);
    out
}

/// Name and headline: of the header, or of the contacts when they give a better name.
fn who(header: &[Row], reach: &[Row], out: &mut Basics, evidence: &Evidence, notes: &mut Notes) {
    let name = match names::name(header, out.email.as_deref(), evidence) {
        Some(it) if it.confidence >= 0.55 => Some(it),
        weak => better(weak, names::name(reach, out.email.as_deref(), evidence)),
    };
    if let Some(it) = &name {
        notes.put("/basics/name", &it.rows, it.confidence);
        out.name = Some(it.value.clone());
    }
    if let Some((label, at, confidence)) = names::headline(header, name.as_ref(), evidence) {
        notes.put("/basics/label", &[at], confidence);
        out.label = Some(label);
    }
}

fn better(a: Option<names::Name>, b: Option<names::Name>) -> Option<names::Name> {
    match (a, b) {
        (Some(a), Some(b)) => Some(if b.confidence > a.confidence { b } else { a }),
        (a, b) => a.or(b),
    }
}

fn rows_of<'r>(sections: &[Section<'r>], wanted: impl Fn(&Section) -> bool) -> Vec<Row<'r>> {
    sections.iter().filter(|it| wanted(it)).flat_map(|it| it.rows.clone()).collect()
}

/// The first address of the header, else of the whole text, else of a link.
fn email(document: &Document, reach: &[Row], all: &[Row], notes: &mut Notes) -> Option<String> {
    for rows in [reach, all] {
        for (at, row) in rows.iter().enumerate() {
            if let Some(found) = contacts::email(&row.text) {
                notes.put("/basics/email", &[row.at], SURE);
                return Some(found.value);
            }
            if let Some(value) = torn_email(row, rows.get(at + 1)) {
                let lines: Vec<usize> = rows[at..=at + 1].iter().map(|it| it.at).collect();
                notes.put("/basics/email", &lines, LIKELY);
                return Some(value);
            }
        }
    }
    let link = document.links.iter().find_map(|it| it.target.strip_prefix("mailto:"))?;
    let address = link.split('?').next().unwrap_or(link);
    contacts::is_email(address).then(|| address.to_owned())
}

/// `jo.smith@example.` over `net`.
fn torn_email(row: &Row, next: Option<&Row>) -> Option<String> {
    let start = row.text.rsplit(' ').next().filter(|it| it.contains('@'))?;
    let end = next?.text.split(' ').next()?;
    let whole = format!("{start}{end}");
    contacts::email(&whole).map(|it| it.value).filter(|it| *it == whole)
}

fn phone(rows: &[Row], notes: &mut Notes) -> Option<String> {
    rows.iter().find_map(|row| {
        let mut ranges: Vec<(usize, usize)> =
            contacts::urls(&row.text).iter().map(|it| (it.start, it.end)).collect();
        ranges.extend(contacts::email(&row.text).map(|it| (it.start, it.end)));
        let found = contacts::phone(&contacts::without(&row.text, ranges))?;
        notes.put("/basics/phone", &[row.at], SURE);
        Some(found.value)
    })
}

/// Web addresses as written, profiles named by label and handle, and links behind such labels.
fn links(document: &Document, rows: &[Row], out: &mut Basics, notes: &mut Notes) {
    for (at, row) in rows.iter().enumerate() {
        for found in contacts::urls(&row.text) {
            take_url(&found.value, row, out, notes);
        }
        labelled_profile(row, rows.get(at + 1), out, notes);
    }
    for link in &document.links {
        hidden_profile(&link.target, rows, out);
    }
}

fn take_url(url: &str, row: &Row, out: &mut Basics, notes: &mut Notes) {
    match contacts::network(url) {
        Some((network, user)) => {
            let known = out.profiles.iter().any(|it| it.url.as_deref() == Some(url));
            if !known && !user.is_empty() {
                notes.put(format!("/basics/profiles/{}/url", out.profiles.len()), &[row.at], SURE);
                out.profiles.push(NetworkProfile {
                    network: Some(network.to_owned()),
                    username: Some(user),
                    url: Some(url.to_owned()),
                });
            }
        }
        None if out.url.is_none() => {
            notes.put("/basics/url", &[row.at], LIKELY);
            out.url = Some(url.to_owned());
        }
        None => {}
    }
}

/// `Instagram: chefmariajose`, or a label over its handle.
fn labelled_profile(row: &Row, next: Option<&Row>, out: &mut Basics, notes: &mut Notes) {
    let (label, user) = match row.text.split_once([':', '\t']) {
        Some((label, user)) => (label, user.trim()),
        None => (row.text.as_str(), next.map_or("", |it| it.text.trim())),
    };
    let Some(network) = contacts::network_named(label) else { return };
    let handle = !user.is_empty() && !user.contains([' ', '@', '.', '/']);
    let known = out.profiles.iter().any(|it| it.network.as_deref() == Some(network));
    if handle && !known {
        notes.put(format!("/basics/profiles/{}/username", out.profiles.len()), &[row.at], LIKELY);
        out.profiles.push(NetworkProfile {
            network: Some(network.to_owned()),
            username: Some(user.to_owned()),
            url: None,
        });
    }
}

/// A link behind a handle that the header shows names its network.
fn hidden_profile(target: &str, rows: &[Row], out: &mut Basics) {
    let Some((network, user)) = contacts::network(target) else { return };
    let known = out.profiles.iter().any(|it| it.network.as_deref() == Some(network));
    let shown = !user.is_empty() && rows.iter().any(|it| it.text.contains(user.as_str()));
    if shown && !known {
        out.profiles.push(NetworkProfile {
            network: Some(network.to_owned()),
            username: Some(user),
            url: None,
        });
    }
}

/// The first part of a header line that is a place.
fn location(rows: &[Row], basics: &Basics, notes: &mut Notes) -> Option<Location> {
    for (at, row) in rows.iter().enumerate() {
        if let Some(place) = labelled_place(row, at.checked_sub(1).map(|it| &rows[it])) {
            notes.put("/basics/location", &[row.at], LIKELY);
            return Some(located(&place));
        }
    }
    for row in rows {
        let parts = header_parts(&row.text);
        let skip = |it: &String| {
            Some(it.as_str()) == basics.name.as_deref()
                || Some(it.as_str()) == basics.label.as_deref()
        };
        let found = parts.iter().filter(|it| !skip(it)).find_map(|it| place_in(it));
        if let Some(place) = found {
            notes.put("/basics/location", &[row.at], SURE);
            return Some(located(&place));
        }
    }
    town_among_contacts(rows, basics, notes)
}

/// Parts of a header line, addresses and numbers taken out.
fn header_parts(text: &str) -> Vec<String> {
    let mut ranges: Vec<(usize, usize)> =
        contacts::urls(text).iter().map(|it| (it.start, it.end)).collect();
    ranges.extend(contacts::email(text).map(|it| (it.start, it.end)));
    ranges.extend(contacts::phone(text).map(|it| (it.start, it.end)));
    let rest = contacts::without(text, ranges);
    let cuts = |it: char| "|•·\t✉☎⌂➤★♦◆⚲✆☏\u{fffd}".contains(it);
    rest.split(cuts)
        .map(|it| it.trim().trim_matches(|c: char| ",;-–".contains(c)).trim().to_owned())
        .filter(|it| !it.is_empty())
        .collect()
}

/// The place in a part: all of it, or a street address with a town at its end.
fn place_in(part: &str) -> Option<String> {
    let part = part.trim_start_matches(|it: char| !it.is_alphanumeric());
    if places::is_place(part) && !places::is_remote(part) {
        return Some(part.to_owned());
    }
    if let Some((town, state)) = places::town_and_state(part)
        && !names::is_contact_label(part)
    {
        return Some(format!("{town}, {state}"));
    }
    if let Some((_, town)) = part
        .rsplit_once(',')
        .filter(|it| places::is_place(it.1) && it.1.contains(|c: char| c.is_ascii_digit()))
    {
        return Some(town.trim().to_owned());
    }
    let digits = part.chars().any(|it| it.is_ascii_digit());
    let (street, town) = places::split_tail(part, false)?;
    (street.is_empty() || digits || street.contains(',')).then(|| town.to_owned())
}

/// `Anschrift: Stuttgart`, or a label over its value.
fn labelled_place(row: &Row, before: Option<&Row>) -> Option<String> {
    const LABELS: &[&str] = &[
        "address",
        "adresse",
        "anschrift",
        "wohnort",
        "location",
        "direccion",
        "ort",
        "city",
        "home",
        "ville",
    ];
    let plain = |it: &str| LABELS.contains(&fold(it.trim().trim_end_matches(':')).as_str());
    let labelled =
        row.text.split_once([':', '\t']).filter(|(label, _)| plain(label)).map(|it| it.1.trim());
    let glued = || {
        row.text
            .split_once(' ')
            .filter(|(label, rest)| plain(label) && rest.starts_with(char::is_uppercase))
            .map(|it| it.1)
    };
    let under = || before.filter(|it| plain(&it.text)).map(|_| row.text.as_str());
    let value = labelled.or_else(glued).or_else(under)?;
    let sound =
        value.chars().count() <= 80 && value.chars().any(char::is_alphabetic) && !plain(value);
    let network = contacts::network_named(value).is_some() || names::is_contact_label(value);
    (sound && !network && !value.contains('@')).then(|| value.to_owned())
}

/// A town without its region stands among contacts on one line: `a@b.de | +49 … | Stuttgart`.
fn town_among_contacts(rows: &[Row], basics: &Basics, notes: &mut Notes) -> Option<Location> {
    let row = rows
        .iter()
        .find(|row| contacts::email(&row.text).is_some() || contacts::phone(&row.text).is_some())?;
    let parts = header_parts(&row.text);
    let known = [basics.name.as_deref(), basics.label.as_deref()];
    let town = parts.iter().rev().find(|it| {
        let label = names::is_contact_label(it) || contacts::network_named(it).is_some();
        places::looks_like_town(it)
            && it.chars().count() > 2
            && !label
            && !known.contains(&Some(it.as_str()))
    })?;
    notes.put("/basics/location", &[row.at], UNSURE);
    Some(located(town))
}

/// Town, region, country and postal code of a place as written.
fn located(text: &str) -> Location {
    let mut out = Location::default();
    let parts: Vec<&str> = text.split(',').map(str::trim).filter(|it| !it.is_empty()).collect();
    let Some((last, towns)) = parts.split_last() else { return out };
    let (bare, code) = without_code(last);
    out.postal_code = code;
    if towns.is_empty() {
        out.city = Some(bare);
        return out;
    }
    let (town, town_code) = without_code(towns[towns.len() - 1]);
    if out.postal_code.is_none() {
        out.postal_code = town_code;
    }
    out.country_code = places::country(&bare).map(str::to_owned);
    out.city = Some(town);
    out.region = (!bare.is_empty()).then_some(bare);
    let street = &towns[..towns.len() - 1];
    if !street.is_empty() {
        out.address = Some(street.join(", "));
    }
    out
}

/// `TX 77004` → `TX` and the code; `69003 Lyon` → `Lyon` and the code.
fn without_code(text: &str) -> (String, Option<String>) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_code = |it: &&&str| it.chars().filter(char::is_ascii_digit).count() >= 4;
    let code = words.iter().find(is_code).map(|it| (*it).to_owned());
    let rest: Vec<&str> =
        words.iter().filter(|it| code.as_deref() != Some(**it)).copied().collect();
    (rest.join(" "), code)
}

/// What stands under the heading of the summary.
fn summary(sections: &[Section], notes: &mut Notes) -> Option<String> {
    let rows: Vec<&Row> =
        sections.iter().filter(|it| it.kind == Kind::Summary).flat_map(|it| &it.rows).collect();
    let prose: Vec<&&Row> = rows.iter().filter(|it| it.letters() > 2 && !is_contact(it)).collect();
    if prose.is_empty() {
        return None;
    }
    let lines: Vec<usize> = prose.iter().map(|it| it.at).collect();
    notes.put("/basics/summary", &lines, SURE);
    Some(prose.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join(" "))
}

/// Nothing but contacts or a place.
fn is_contact(row: &Row) -> bool {
    let rest: usize = header_parts(&row.text).iter().map(String::len).sum();
    let place = place_in(&row.text).is_some_and(|it| it.len() >= row.text.len());
    place || (rest * 3 < row.text.len() && rest < 12)
}
