//! E-mail addresses, telephone numbers, web addresses and profiles on networks.

use super::lexicon::DOMAINS;
use crate::text::fold;

/// A find and where it stands in its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub value: String,
    pub start: usize,
    pub end: usize,
}

/// A network and the hosts of its profiles' addresses.
const NETWORKS: &[(&str, &[&str])] = &[
    ("LinkedIn", &["linkedin.com", "linked.in"]),
    ("GitHub", &["github.com", "github.io"]),
    ("GitLab", &["gitlab.com"]),
    ("Bitbucket", &["bitbucket.org"]),
    ("XING", &["xing.com"]),
    ("X", &["twitter.com", "x.com"]),
    ("Dribbble", &["dribbble.com"]),
    ("Behance", &["behance.net", "be.net"]),
    ("Instagram", &["instagram.com"]),
    ("Facebook", &["facebook.com", "fb.com"]),
    ("Stack Overflow", &["stackoverflow.com"]),
    ("Medium", &["medium.com"]),
    ("YouTube", &["youtube.com"]),
    ("Kaggle", &["kaggle.com"]),
    ("ORCID", &["orcid.org"]),
    ("Google Scholar", &["scholar.google.com"]),
    ("ResearchGate", &["researchgate.net"]),
    ("LeetCode", &["leetcode.com"]),
    ("HackerRank", &["hackerrank.com"]),
    ("Mastodon", &["mastodon.social", "hachyderm.io", "fosstodon.org"]),
    ("Telegram", &["t.me"]),
    ("CodePen", &["codepen.io"]),
    ("Vimeo", &["vimeo.com"]),
    ("SoundCloud", &["soundcloud.com"]),
    ("Pinterest", &["pinterest.com"]),
    ("Indeed", &["indeed.com"]),
];

/// A web address on a network: which, and whose profile.
pub(super) fn network(url: &str) -> Option<(&'static str, String)> {
    let bare = bare(url);
    let (host, path) = bare.split_once('/').unwrap_or((&bare, ""));
    let host_folded = fold(host);
    let stands = |it: &&str| host_folded == **it || host_folded.ends_with(&format!(".{it}"));
    let (name, _) = NETWORKS.iter().find(|(_, hosts)| hosts.iter().any(&stands))?;
    let parts: Vec<&str> = path.split(['/', '?']).filter(|it| !it.is_empty()).collect();
    let user = match parts.as_slice() {
        [
            "in" | "pub" | "profile" | "users" | "company" | "user" | "u" | "c" | "channel",
            user,
            ..,
        ] => user,
        [user, ..] => user,
        [] => "",
    };
    Some((name, user.trim_start_matches('@').to_owned()))
}

/// A network by its name alone, as labels and icons give it.
pub(super) fn network_named(text: &str) -> Option<&'static str> {
    let folded: String = fold(text).chars().filter(|it| it.is_alphanumeric()).collect();
    let plain = |it: &str| -> String { fold(it).chars().filter(|c| c.is_alphanumeric()).collect() };
    NETWORKS.iter().map(|(name, _)| *name).find(|it| plain(it) == folded && folded.len() > 1)
}

fn bare(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |it| it.1);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/').to_owned()
}

/// Cuts at white space and at signs that no address has.
fn pieces(text: &str) -> Vec<(usize, &str)> {
    let cuts = |it: char| it.is_whitespace() || "|•·,;<>()[]{}\"“”✉☎⌂★➤♦◆".contains(it);
    let mut out = Vec::new();
    let mut start = 0;
    for (at, it) in text.char_indices().filter(|(_, it)| cuts(*it)) {
        if at > start {
            out.push((start, &text[start..at]));
        }
        start = at + it.len_utf8();
    }
    if start < text.len() {
        out.push((start, &text[start..]));
    }
    out
}

/// The first e-mail address.
pub(super) fn email(text: &str) -> Option<Found> {
    pieces(text).into_iter().find_map(|(start, piece)| {
        let piece_start = start;
        let lead = piece.find("mailto:").map_or(0, |at| at + 7);
        let label = piece[lead..].rfind(':').map_or(0, |at| at + 1);
        let value = piece[lead + label..]
            .trim_matches(|it: char| !it.is_alphanumeric() && !matches!(it, '_' | '+'));
        let from = piece.find(value)?;
        is_email(value).then(|| Found {
            value: value.to_owned(),
            start: piece_start + from,
            end: piece_start + from + value.len(),
        })
    })
}

/// Something, one `@`, a host with a dot and letters at its end.
pub(super) fn is_email(text: &str) -> bool {
    let Some((user, host)) = text.split_once('@') else { return false };
    let ending = host.rsplit('.').next().unwrap_or("");
    !user.is_empty()
        && user.chars().all(|it| it.is_alphanumeric() || "._%+-'&~!#$*/=?^`{|}".contains(it))
        && host.contains('.')
        && host.split('.').all(|it| !it.is_empty())
        && host.chars().all(|it| it.is_alphanumeric() || it == '.' || it == '-')
        && ending.chars().count() >= 2
        && ending.chars().all(char::is_alphabetic)
}

/// The first telephone number.
pub(super) fn phone(text: &str) -> Option<Found> {
    let mut start = None;
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, it) in text.char_indices().chain([(text.len(), '\n')]) {
        let inside = it.is_ascii_digit() || " ()+-./\u{a0}\u{2010}\u{2011}–".contains(it);
        match (inside, start) {
            (true, None) if it.is_ascii_digit() || it == '+' || it == '(' => start = Some(at),
            (false, Some(from)) => {
                runs.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    runs.into_iter().find_map(|(from, to)| number(text, from, to))
}

/// A run of digits and signs as a telephone number, if it can be one.
fn number(text: &str, from: usize, to: usize) -> Option<Found> {
    let value = text[from..to].trim_end_matches(|it: char| !it.is_ascii_digit());
    let before = text[..from].chars().next_back();
    let glued = before
        .is_some_and(|it| it.is_alphanumeric() || matches!(it, '@' | '$' | '€' | '£' | '_' | '#'));
    let after = text[from + value.len()..].chars().next();
    let goes_on = after.is_some_and(|it| it.is_alphabetic() || matches!(it, '@' | '%' | '_'));
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let groups: Vec<&str> =
        value.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty()).collect();
    let plus = value.starts_with('+') || value.starts_with("00") || value.starts_with('0');
    let years = groups
        .iter()
        .filter(|it| it.len() == 4 && (it.starts_with("19") || it.starts_with("20")))
        .count();
    let dates = !value.starts_with('+') && (years >= 2 || (years == 1 && digits <= 8));
    let fits = (7..=15).contains(&digits) && (groups.len() > 1 || plus || digits >= 10);
    let postal = groups.len() == 2 && digits == 9 && groups[0].len() == 5;
    (fits && !dates && !glued && !goes_on && !postal).then(|| Found {
        value: value.trim().to_owned(),
        start: from,
        end: from + value.len(),
    })
}

/// Every web address, e-mail addresses left out.
pub(super) fn urls(text: &str) -> Vec<Found> {
    pieces(text)
        .into_iter()
        .filter_map(|(start, piece)| {
            let value = piece
                .trim_matches(|it: char| !it.is_alphanumeric() && !matches!(it, '/' | '_' | '-'));
            let value = value.trim_start_matches(['-', '/']);
            let from = piece.find(value)?;
            let label = value.split_once(':').filter(|(label, rest)| {
                !rest.starts_with("//") && label.chars().all(char::is_alphabetic)
            });
            let (shift, value) = label.map_or((0, value), |(label, rest)| (label.len() + 1, rest));
            let at = start + from + shift;
            is_url(value).then(|| Found {
                value: value.to_owned(),
                start: at,
                end: at + value.len(),
            })
        })
        .collect()
}

/// A host with a known ending, or anything after a scheme.
pub(super) fn is_url(text: &str) -> bool {
    if text.contains('@') && !text.contains("/@") {
        return false;
    }
    let schemed = text.starts_with("http://") || text.starts_with("https://");
    let bare = bare(text);
    let host = bare.split(['/', '?', '#']).next().unwrap_or("");
    let path = bare.len() > host.len();
    let labels: Vec<&str> = host.split('.').collect();
    let ending = fold(labels.last().unwrap_or(&""));
    let sound = labels.len() >= 2
        && labels.iter().all(|it| !it.is_empty())
        && host.chars().all(|it| it.is_alphanumeric() || it == '.' || it == '-')
        && ending.chars().all(char::is_alphabetic)
        && ending.len() >= 2;
    let named = DOMAINS.contains(ending.as_str())
        && labels.iter().all(|it| it.len() > 1)
        && host.chars().all(|it| !it.is_uppercase() || path || text.starts_with("www."));
    sound && (schemed || text.starts_with("www.") || (named && !is_library(host)))
}

/// `Node.js` is none, and neither are initials or degrees with dots.
fn is_library(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or("");
    matches!(last, "js" | "net" | "io") && host.starts_with(char::is_uppercase) || host.len() < 5
}

/// The text without the byte ranges; what stands on both sides is kept apart by ` | `.
pub(super) fn without(text: &str, mut ranges: Vec<(usize, usize)>) -> String {
    ranges.sort_unstable();
    let mut out = String::new();
    let mut at = 0;
    for (start, end) in ranges {
        if start >= at {
            out.push_str(&text[at..start]);
            out.push_str(" | ");
            at = end;
        }
    }
    out.push_str(&text[at..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_are_told_from_dates_and_amounts() {
        for text in [
            "(713) 555-0198",
            "+44 20 7946 0123",
            "404-555-0137",
            "+353 87 555 0142",
            "0711 555 12 34",
        ] {
            assert_eq!(phone(&format!("Tel: {text} |")).map(|it| it.value).as_deref(), Some(text));
        }
        for text in [
            "2014 - 2017",
            "03/2019 – 02/2020",
            "$1,200,000",
            "01.10.2014 - 28.02.2019",
            "Houston, TX 77004",
        ] {
            assert_eq!(phone(text), None, "{text}");
        }
    }

    #[test]
    fn addresses_are_told_apart() {
        let text = "E-Mail:jo.o'neil@example.co.uk | www.linkedin.com/in/jo | jo.example.net, Node.js and B.Sc";

        assert_eq!(email(text).map(|it| it.value).as_deref(), Some("jo.o'neil@example.co.uk"));
        let found: Vec<String> = urls(text).into_iter().map(|it| it.value).collect();
        assert_eq!(found, ["www.linkedin.com/in/jo", "jo.example.net"]);
        assert_eq!(network("https://www.linkedin.com/in/jo/"), Some(("LinkedIn", "jo".to_owned())));
    }
}
