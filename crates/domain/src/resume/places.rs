//! Places as résumés write them: `Houston, TX 77004`, `Lyon, France`, `Remote`.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use super::{
    evidence::word_spans,
    lexicon::{ORGS, SCHOOLS, STATES, TOWN_ENDS, TWO_WORDS},
};
use crate::text::fold;

/// Countries and their ISO 3166-1 codes, folded, in the four languages where they differ.
static COUNTRIES: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let all = "US united states/united states of america/usa/u.s.a/us/u.s, GB united \
        kingdom/uk/u.k/england/scotland/wales/northern ireland/great britain, IE \
        ireland/irland/irlande, DE germany/deutschland/allemagne/alemania, FR \
        france/frankreich/francia, ES spain/espana/spanien/espagne, IT \
        italy/italia/italien/italie, PT portugal, CH switzerland/schweiz/suisse/suiza, AT \
        austria/osterreich/autriche, BE belgium/belgique/belgien, NL netherlands/the \
        netherlands/niederlande/pays-bas, LU luxembourg/luxemburg, DK denmark/danemark, SE \
        sweden/schweden, NO norway/norwegen, FI finland/finnland, IS iceland, PL \
        poland/polen/polska, CZ czech republic/czechia, SK slovakia, SI slovenia, HU \
        hungary, RO romania, BG bulgaria, GR greece, HR croatia, RS serbia, UA ukraine, RU \
        russia, TR turkey/turkiye, IL israel, EG egypt, MA morocco/maroc, TN \
        tunisia/tunisie, DZ algeria/algerie, NG nigeria, GH ghana, KE kenya, ET ethiopia, ZA \
        south africa, SN senegal, CM cameroon, UG uganda, IN india/indien/inde, PK pakistan, \
        BD bangladesh, LK sri lanka, NP nepal, CN china, HK hong kong, TW taiwan, JP japan, \
        KR south korea/korea, VN vietnam, TH thailand, MY malaysia, SG singapore, ID \
        indonesia, PH philippines, AU australia, NZ new zealand, CA canada/kanada, MX \
        mexico/mexiko, BR brazil/brasil, AR argentina, CL chile, CO colombia, PE peru, EC \
        ecuador, VE venezuela, CR costa rica, UY uruguay, AE united arab emirates/uae, SA \
        saudi arabia, QA qatar, KW kuwait, LB lebanon, JO jordan, IR iran, EE estonia, LV \
        latvia, LT lithuania, MT malta, CY cyprus, KZ kazakhstan, PR puerto rico, JM \
        jamaica, CU cuba";
    let names = |it: &'static str| {
        let (code, names) = it.trim().split_once(' ').unwrap_or((it, ""));
        names.split('/').map(move |name| (name, code))
    };
    all.split(',').flat_map(names).collect()
});

/// States, provinces and large regions in words, folded.
static REGIONS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let all = "alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, \
        florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, \
        louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, \
        missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new \
        york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode \
        island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, \
        washington, west virginia, wisconsin, wyoming, ontario, quebec, british columbia, \
        alberta, manitoba, saskatchewan, nova scotia, new brunswick, karnataka, maharashtra, \
        tamil nadu, kerala, telangana, gujarat, uttar pradesh, west bengal, rajasthan, \
        haryana, punjab, andhra pradesh, madhya pradesh, bihar, odisha, bayern, bavaria, \
        hessen, sachsen, baden-wurttemberg, nordrhein-westfalen, niedersachsen, new south \
        wales, victoria, queensland, catalonia, cataluna, andalucia, ile-de-france, district \
        of columbia, bay area, state, washington dc, d.c, remote, hybrid";
    all.split(',').map(str::trim).collect()
});

/// The code of a country named in words.
pub(super) fn country(text: &str) -> Option<&'static str> {
    let folded = fold(text.trim().trim_end_matches('.'));
    let two = text.trim().len() == 2;
    let found = COUNTRIES.get(folded.as_str()).copied();
    found.filter(|_| !two || text.trim().chars().all(char::is_uppercase))
}

/// A country, state, province, or a state with its postal code.
pub(super) fn is_region(text: &str) -> bool {
    let text = text.trim().trim_end_matches('.');
    let bare = text.trim_end_matches(|it: char| it.is_ascii_digit() || it == '-' || it == ' ');
    let word = if bare.is_empty() { text } else { bare };
    STATES.contains(word) || country(word).is_some() || REGIONS.contains(&fold(word).as_str())
}

/// Words that say "anywhere" or how the work is done.
pub(super) fn is_remote(text: &str) -> bool {
    matches!(
        fold(text.trim().trim_matches(|it| it == '(' || it == ')')).as_str(),
        "remote"
            | "hybrid"
            | "telecommute"
            | "home office"
            | "homeoffice"
            | "teletravail"
            | "remoto"
            | "fully remote"
            | "on-site"
            | "onsite"
            | "worldwide"
            | "various locations"
    )
}

/// Words that look like the name of a town: capitals, no digits, four words at most.
pub(super) fn looks_like_town(text: &str) -> bool {
    let text = text.trim();
    let words: Vec<&str> = text.split_whitespace().collect();
    let small = |it: &str| {
        matches!(
            it,
            "de" | "la"
                | "le"
                | "les"
                | "upon"
                | "am"
                | "an"
                | "der"
                | "sur"
                | "of"
                | "del"
                | "do"
                | "da"
                | "im"
                | "bei"
                | "en"
                | "and"
                | "under"
                | "las"
                | "los"
        )
    };
    !words.is_empty()
        && words.len() <= 4
        && text
            .chars()
            .all(|it| it.is_alphabetic() || matches!(it, ' ' | '-' | '\'' | '\u{2019}' | '.' | '/'))
        && words.iter().all(|it| small(it) || it.starts_with(char::is_uppercase))
        && words[0].starts_with(char::is_uppercase)
}

/// The whole text is a place: `Cork, Ireland`, `Remote`, `Houston, TX 77004`, `69003 Lyon`.
pub(super) fn is_place(text: &str) -> bool {
    let text = text.trim().trim_matches(|it| it == '(' || it == ')').trim();
    if text.is_empty() || text.chars().count() > 60 {
        return false;
    }
    if is_remote(text) || country(text).is_some() && text.len() > 2 {
        return true;
    }
    let parts: Vec<&str> = text.split(',').map(str::trim).filter(|it| !it.is_empty()).collect();
    match parts.as_slice() {
        [one] => postal_town(one),
        [town, region] => is_town(town) && is_region(region),
        [town, state, region] => is_town(town) && is_region(state) && is_region(region),
        _ => false,
    }
}

/// The name of one town and nothing before it.
fn is_town(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    postal_town(text) || looks_like_town(text) && town_length(&words) >= words.len()
}

/// `69003 Lyon`, `D-70174 Stuttgart`.
fn postal_town(text: &str) -> bool {
    let Some((code, town)) = text.split_once(' ') else { return false };
    let digits = code.chars().filter(char::is_ascii_digit).count();
    (4..=6).contains(&digits) && code.len() <= digits + 3 && looks_like_town(town)
}

/// Splits a place off the end of a text: after a comma, or as `Town, Region` glued to it.
/// Gives what stands before it and the place. `loose`: any town after a comma will do.
pub(super) fn split_tail(text: &str, loose: bool) -> Option<(&str, &str)> {
    let text = text.trim().trim_end_matches(|it: char| it == ',' || it.is_whitespace());
    if let Some((before, place)) = parenthesised(text) {
        return Some((before, place));
    }
    let last = text.rfind(',')?;
    let (before, region) = (&text[..last], text[last + 1..].trim());
    if is_region(region) && !before.trim().is_empty() {
        return town_before(before, text);
    }
    let town =
        loose && looks_like_town(region) && region.split(' ').count() <= 4 && !company_form(region);
    town.then(|| (before.trim(), region))
}

/// A name and, after it, the words that a town's name would have.
pub(super) fn split_town(text: &str) -> Option<(&str, &str)> {
    if let Some((before, place)) = split_tail(text, false) {
        return (!before.is_empty()).then_some((before, place));
    }
    let spans = word_spans(text);
    let words: Vec<&str> = spans.iter().map(|it| &text[it.0..it.1]).collect();
    let take = town_length(&words);
    if take >= words.len() || words.len() > 9 {
        return None;
    }
    let start = spans[words.len() - take].0;
    let town = &text[start..];
    looks_like_town(town).then_some((text[..start].trim(), town))
}

/// `Atlanta GA`, `Bengaluru Karnataka`: a town and its region without a comma.
pub(super) fn town_and_state(text: &str) -> Option<(&str, &str)> {
    let (town, region) = text.trim().rsplit_once(' ')?;
    let fits = town.split(' ').count() <= 3 && looks_like_town(town) && !town.contains(',');
    let known = STATES.contains(region) || REGIONS.contains(fold(region).as_str());
    (fits && known).then_some((town, region))
}

/// `Mott MacDonald (Leeds, UK)`.
fn parenthesised(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_suffix(')')?;
    let open = inner.rfind('(')?;
    let place = &inner[open + 1..];
    is_place(place).then(|| (text[..open].trim(), place))
}

fn company_form(text: &str) -> bool {
    matches!(
        fold(text.trim_end_matches('.')).as_str(),
        "inc" | "llc" | "ltd" | "corp" | "co" | "llp" | "gmbh" | "plc" | "s.a" | "limited"
    )
}

/// A word by which employers or schools are known stands in the text.
fn names_employer(text: &str) -> bool {
    let town = |it: &str| TOWN_ENDS.contains(it) || TWO_WORDS.contains(it);
    super::evidence::words(text)
        .iter()
        .any(|it| !town(it) && (ORGS.contains(it.as_str()) || SCHOOLS.contains(it.as_str())))
}

/// The region is known: where does the town begin?
fn town_before<'a>(before: &'a str, text: &'a str) -> Option<(&'a str, &'a str)> {
    let trimmed = before.trim_end();
    if let Some(comma) = trimmed.rfind(',') {
        let town = trimmed[comma + 1..].trim();
        // "Builders, Inc. Houston, TX": the form belongs to the name.
        if let Some((form, rest)) = town.split_once(' ').filter(|it| company_form(it.0)) {
            let end = comma + 1 + trimmed[comma + 1..].find(form).map_or(0, |it| it + form.len());
            return looks_like_town(rest).then(|| (trimmed[..end].trim(), text[end..].trim()));
        }
        // "Engineer, Uppsala University, Sweden": only the country is a place.
        if names_employer(town) {
            return text.rfind(',').map(|it| (text[..it].trim(), text[it + 1..].trim()));
        }
        let short = looks_like_town(town) && town.split(' ').count() <= 3;
        if (short || postal_town(town)) && !company_form(town) {
            return Some((trimmed[..comma].trim(), text[comma + 1..].trim()));
        }
    } else if names_employer(trimmed) {
        let last = trimmed.rsplit(' ').next().unwrap_or("");
        if names_employer(last) {
            return text.rfind(',').map(|it| (text[..it].trim(), text[it + 1..].trim()));
        }
    }
    let spans = word_spans(trimmed);
    let words: Vec<&str> = spans.iter().map(|it| &trimmed[it.0..it.1]).collect();
    let take = town_length(&words);
    if take >= words.len() {
        return Some(("", text));
    }
    let start = spans[words.len() - take].0;
    Some((text[..start].trim(), text[start..].trim()))
}

/// How many words at the end are the town's.
fn town_length(words: &[&str]) -> usize {
    let folded = |back: usize| {
        words
            .len()
            .checked_sub(back)
            .and_then(|at| words.get(at))
            .map(|it| fold(it))
            .unwrap_or_default()
    };
    let joins = |it: &str| matches!(it, "upon" | "am" | "sur" | "de" | "an" | "im" | "del" | "la");
    let (last, second, third, fourth) = (folded(1), folded(2), folded(3), folded(4));
    let begins = |it: &str| TWO_WORDS.contains(it);
    if fourth == "ho" || (joins(&second) && joins(&third)) {
        return 4;
    }
    if joins(&second) || (begins(&third) && TOWN_ENDS.contains(last.as_str())) {
        return 3;
    }
    if TOWN_ENDS.contains(last.as_str()) || begins(&second) { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_split_off_the_end_of_a_line() {
        let cases = [
            ("Cork University Hospital Cork, Ireland", "Cork University Hospital", "Cork, Ireland"),
            ("Confluent Mountain View, CA", "Confluent", "Mountain View, CA"),
            ("Outreach, Seattle, WA", "Outreach", "Seattle, WA"),
            ("Mott MacDonald (Leeds, UK)", "Mott MacDonald", "Leeds, UK"),
            ("Houston, TX 77004", "", "Houston, TX 77004"),
        ];
        for (text, before, place) in cases {
            assert_eq!(split_tail(text, false), Some((before, place)), "{text}");
        }
        assert_eq!(split_tail("Power & Light, Inc.", true), None);
    }

    #[test]
    fn a_place_alone_is_a_place() {
        for text in ["Cork, Ireland", "Remote", "69003 Lyon", "Houston, TX 77004", "Germany"] {
            assert!(is_place(text), "{text}");
        }
        for text in ["Senior Accountant, CPA", "Power & Light, Inc.", "Cork"] {
            assert!(!is_place(text), "{text}");
        }
    }
}
