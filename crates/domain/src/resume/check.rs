//! What a corrected profile gets wrong: dates, their order, addresses, lengths.

use serde_json::Value;

use super::{Profile, contacts};
use crate::time::Month;

/// A field of a profile that cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// JSON pointer.
    pub field: String,
    /// What is wrong.
    pub message: String,
}

/// The longest prose and the longest other text, in characters. Ours.
const MAX_PROSE: usize = 8_000;
const MAX_TEXT: usize = 400;
/// The most entries of one list. Ours.
const MAX_ENTRIES: usize = 300;

/// What a corrected profile gets wrong; empty when it is sound.
pub fn check(profile: &Profile) -> Vec<FieldProblem> {
    let mut out = Vec::new();
    if let Ok(value) = serde_json::to_value(profile) {
        walk(&value, "", "", &mut out);
    }
    out
}

fn walk(value: &Value, pointer: &str, key: &str, out: &mut Vec<FieldProblem>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                walk(field, &format!("{pointer}/{name}"), name, out);
            }
            order(value, pointer, out);
        }
        Value::Array(entries) => {
            if entries.len() > MAX_ENTRIES {
                push(out, pointer, format!("Keep at most {MAX_ENTRIES} entries."));
            }
            for (at, entry) in entries.iter().enumerate() {
                walk(entry, &format!("{pointer}/{at}"), key, out);
            }
        }
        Value::String(text) => {
            if let Some(message) = wrong(key, text) {
                push(out, pointer, message);
            }
        }
        _ => {}
    }
}

fn push(out: &mut Vec<FieldProblem>, field: &str, message: String) {
    out.push(FieldProblem { field: field.to_owned(), message });
}

/// What is wrong with one text, by the name of its field.
fn wrong(key: &str, text: &str) -> Option<String> {
    let max = match key {
        "summary" | "description" | "highlights" => MAX_PROSE,
        _ => MAX_TEXT,
    };
    if text.trim().is_empty() {
        return Some("Write something here, or leave the field out.".to_owned());
    }
    if text.chars().count() > max {
        return Some(format!("Keep this to {max} characters."));
    }
    let message = match key {
        "startDate" | "endDate" | "date" | "releaseDate" if !is_date(text) => {
            "Write the date as 2020, 2020-03 or 2020-03-15."
        }
        "email" if !contacts::is_email(text) => "This is not an e-mail address.",
        "phone" if !is_phone(text) => "This is not a telephone number.",
        "url" if !is_address(text) => "This is not a web address.",
        "countryCode" if !is_country_code(text) => {
            "Write the country as two capital letters, such as DE."
        }
        _ => return None,
    };
    Some(message.to_owned())
}

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, of a day that is in the calendar.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = parts
        .iter()
        .zip([4, 2, 2])
        .all(|(it, len)| it.len() == len && it.bytes().all(|b| b.is_ascii_digit()));
    let Some(month) = Month::parse(text).filter(|_| digits && parts.len() <= 3) else {
        return false;
    };
    let day = parts.get(2).map_or(Some(1), |it| it.parse::<u32>().ok());
    (1000..=2999).contains(&month.year) && day.is_some_and(|it| (1..=days(month)).contains(&it))
}

fn days(month: Month) -> u32 {
    let leap = (month.year % 4 == 0 && month.year % 100 != 0) || month.year % 400 == 0;
    match month.month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (5..=20).contains(&digits) && text.chars().count() <= 40
}

fn is_address(text: &str) -> bool {
    let rest = text.split_once("://").map_or(text, |it| it.1);
    let scheme = text.split_once("://").is_none_or(|it| matches!(it.0, "http" | "https"));
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    scheme
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !text.contains(char::is_whitespace)
}

fn is_country_code(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|it| it.is_ascii_uppercase())
}

/// An end before its start, compared as far as both are given.
fn order(value: &Value, pointer: &str, out: &mut Vec<FieldProblem>) {
    let date = |name: &str| value.get(name).and_then(Value::as_str).filter(|it| is_date(it));
    let (Some(start), Some(end)) = (date("startDate"), date("endDate")) else { return };
    let shared = start.len().min(end.len());
    if end[..shared] < start[..shared] {
        push(out, &format!("{pointer}/endDate"), "The end is before the start.".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fields(profile: Value) -> Vec<String> {
        let profile: Profile = serde_json::from_value(profile).unwrap();
        check(&profile).into_iter().map(|it| it.field).collect()
    }

    #[test]
    fn each_problem_names_its_field() {
        let profile = json!({
            "basics": {"email": "no at", "phone": "call me", "url": "my page", "name": " ",
                "location": {"countryCode": "Germany"}},
            "work": [
                {"name": "A", "startDate": "2020-13"},
                {"name": "B", "startDate": "2020-03", "endDate": "2019"},
                {"name": "C", "startDate": "2021-02-30"},
            ],
        });

        let mut found = fields(profile);
        found.sort();

        assert_eq!(
            found,
            [
                "/basics/email",
                "/basics/location/countryCode",
                "/basics/name",
                "/basics/phone",
                "/basics/url",
                "/work/0/startDate",
                "/work/1/endDate",
                "/work/2/startDate",
            ]
        );
    }

    #[test]
    fn a_sound_profile_has_no_problems() {
        let profile = json!({
            "basics": {"name": "Jo", "email": "jo@example.org", "phone": "+44 20 7946 0123",
                "url": "https://jo.example.net/cv"},
            "work": [{"startDate": "2020", "endDate": "2020-03"}, {"startDate": "2020-02-29"}],
        });

        assert_eq!(fields(profile), Vec::<String>::new());
    }

    #[test]
    fn endless_text_is_refused() {
        let profile = json!({"work": [{"name": "x".repeat(401), "summary": "x".repeat(8_000)}]});

        assert_eq!(fields(profile), ["/work/0/name"]);
    }
}
