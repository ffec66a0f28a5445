//! Dates and spans of time as résumés write them, in English, French, German and Spanish.

use super::date_words::{
    FROM, Kind, SEASONS, SINCE, Token, connector, is_dash, month_name, present_at, tokens,
};

/// A year, with its month when one is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Date {
    pub year: i32,
    pub month: Option<u32>,
}

/// How a span ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// There is one date only.
    Single,
    /// It goes on.
    Present,
    /// It ended then.
    At(Date),
}

/// One date or span of time in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dated {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    pub from: Date,
    pub to: End,
}

impl Date {
    /// `2020` or `2020-02`.
    pub(super) fn written(self) -> String {
        match self.month {
            Some(month) => format!("{:04}-{month:02}", self.year),
            None => format!("{:04}", self.year),
        }
    }
}

impl Dated {
    /// A start and an end, or an open end.
    pub(super) fn is_span(&self) -> bool {
        self.to != End::Single
    }

    /// The start as written in a profile; a lone date is no start.
    pub(super) fn start_date(&self) -> Option<String> {
        self.is_span().then(|| self.from.written())
    }

    /// The end as written in a profile; `None` when it goes on.
    pub(super) fn end_date(&self) -> Option<String> {
        match self.to {
            End::Single => Some(self.from.written()),
            End::Present => None,
            End::At(date) => Some(date.written()),
        }
    }
}

/// Every date and span in a text, in order, without overlaps.
pub(super) fn find(text: &str) -> Vec<Dated> {
    let tokens = tokens(text);
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match span_at(&tokens, at) {
            Some((dated, next)) => {
                out.push(dated);
                at = next.max(at + 1);
            }
            None => at += 1,
        }
    }
    out
}

/// Whether a text says "present".
pub(super) fn is_present(text: &str) -> bool {
    let tokens = tokens(text);
    present_at(&tokens, 0).is_some_and(|next| next == tokens.len())
}

/// Years that a living person's résumé can name.
fn is_year(value: u32) -> bool {
    (1940..=2099).contains(&value)
}

fn year_of(token: &Token) -> Option<i32> {
    let year = token.number().filter(|it| token.text.len() == 4 && is_year(*it))?;
    Some(year as i32)
}

/// Two digits: the years to 2049, then the nineteen hundreds.
fn short_year(token: &Token) -> Option<i32> {
    let value = token.number().filter(|_| token.text.len() == 2)? as i32;
    Some(if value < 50 { 2000 + value } else { 1900 + value })
}

fn month_of(token: &Token) -> Option<u32> {
    token.number().filter(|it| token.text.len() <= 2 && (1..=12).contains(it))
}

/// A date and how many tokens it takes. `weak`: two digits either side of a slash.
struct Read {
    date: Date,
    next: usize,
    weak: bool,
}

fn read(year: i32, month: Option<u32>, next: usize) -> Option<Read> {
    Some(Read { date: Date { year, month }, next, weak: false })
}

fn date_at(tokens: &[Token], at: usize) -> Option<Read> {
    let first = tokens.get(at)?;
    match first.kind {
        Kind::Word => named(tokens, at),
        Kind::Number => {
            let glued = at > 0 && !first.spaced && tokens[at - 1].kind == Kind::Word;
            if glued { None } else { day_and_name(tokens, at).or_else(|| numeric(tokens, at)) }
        }
        Kind::Sign if matches!(first.text.as_str(), "'" | "\u{2019}") => {
            let year = tokens.get(at + 1).filter(|it| !it.spaced).and_then(short_year)?;
            read(year, None, at + 2)
        }
        Kind::Sign => None,
    }
}

/// `March 2020`, `Mar. 3, 2020`, `Sept-97`, `Mars '20`, `Summer 2019`, `marzo de 2020`.
fn named(tokens: &[Token], at: usize) -> Option<Read> {
    let month = month_name(&tokens[at]);
    let season = SEASONS.contains(&tokens[at].text.as_str());
    if month.is_none() && !season {
        return None;
    }
    let mut next = skip(tokens, at + 1, &[".", ",", "/", "de", "del", "of"]);
    if month.is_some()
        && let Some(year) = with_day(tokens, next)
    {
        return read(year.0, month, year.1);
    }
    let dash = tokens.get(next).is_some_and(|it| !it.spaced && is_dash(it));
    let apostrophe =
        tokens.get(next).is_some_and(|it| matches!(it.text.as_str(), "'" | "\u{2019}"));
    next += usize::from(dash || apostrophe);
    let token = tokens.get(next)?;
    if let Some(year) = year_of(token).filter(|_| !(dash && token.spaced)) {
        return read(year, month, next + 1);
    }
    let year = short_year(token).filter(|_| (dash || apostrophe) && !token.spaced)?;
    read(year, month, next + 1)
}

/// `3, 2020` after the name of a month: the year and what follows it.
fn with_day(tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    let day = tokens.get(at)?.number()?;
    let next = skip(tokens, at + 1, &[",", "st", "nd", "rd", "th"]);
    let year = tokens.get(next).and_then(year_of)?;
    ((1..=31).contains(&day) && next > at).then_some((year, next + 1))
}

/// `1 March 2020`, `1. März 2020`, `1er mars 2020`.
fn day_and_name(tokens: &[Token], at: usize) -> Option<Read> {
    let day = tokens[at].number()?;
    let next = skip(tokens, at + 1, &[".", "er", "st", "nd", "rd", "th", "de"]);
    let is_month = tokens.get(next).and_then(month_name).is_some();
    ((1..=31).contains(&day) && tokens[at].text.len() <= 2 && is_month)
        .then(|| named(tokens, next))
        .flatten()
}

fn numeric(tokens: &[Token], at: usize) -> Option<Read> {
    let part = |step: usize| -> Option<&Token> {
        tokens.get(at + step).filter(|it| !it.spaced || step == 0)
    };
    let sign = |step: usize| part(step).filter(|it| it.is("/") || it.is(".") || it.is("-"));
    if let Some(year) = year_of(&tokens[at]) {
        let month = sign(1).and(part(2)).filter(|it| it.text.len() == 2).and_then(month_of);
        let Some(month) = month else { return bare_year(tokens, at, year) };
        let day = sign(3).and(part(4)).filter(|it| it.kind == Kind::Number && it.text.len() <= 2);
        return read(year, Some(month), at + if day.is_some() { 5 } else { 3 });
    }
    let first = tokens[at].number().filter(|_| tokens[at].text.len() <= 2)?;
    let separator = sign(1)?;
    let second = part(2)?;
    if let Some(year) = year_of(second).filter(|_| (1..=12).contains(&first)) {
        return read(year, Some(first), at + 3);
    }
    if let Some(year) = sign(3).and(part(4)).and_then(|it| year_of(it).or_else(|| short_year(it))) {
        return day_month(first, second.number()?, separator.is("/"))
            .and_then(|month| read(year, Some(month), at + 5));
    }
    let year = short_year(second).filter(|_| separator.is("/") && tokens[at].text.len() == 2)?;
    let date = Date { year, month: Some(month_of(&tokens[at])?) };
    Some(Read { date, next: at + 3, weak: true })
}

/// Which of two numbers is the month: with slashes the first one unless it cannot be.
fn day_month(first: u32, second: u32, slashes: bool) -> Option<u32> {
    let (month, day) = if slashes && first <= 12 { (first, second) } else { (second, first) };
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(month)
}

/// A year that stands alone: not an amount, a share or a part of a longer number.
fn bare_year(tokens: &[Token], at: usize, year: i32) -> Option<Read> {
    let before = at.checked_sub(1).map(|it| &tokens[it]);
    let after = tokens.get(at + 1);
    let amount = before.is_some_and(|it| matches!(it.text.as_str(), "$" | "€" | "£" | "#" | "+"))
        || before
            .is_some_and(|it| !tokens[at].spaced && matches!(it.text.as_str(), "," | "." | ":"))
        || after
            .is_some_and(|it| !it.spaced && (it.is("%") || it.is("+") || it.kind == Kind::Word));
    let thousands = after.is_some_and(|it| it.is(","))
        && tokens.get(at + 2).is_some_and(|it| !it.spaced && it.kind == Kind::Number);
    if amount || thousands { None } else { read(year, None, at + 1) }
}

fn skip(tokens: &[Token], mut at: usize, what: &[&str]) -> usize {
    while tokens.get(at).is_some_and(|it| what.contains(&it.text.as_str())) {
        at += 1;
    }
    at
}

fn span_at(tokens: &[Token], at: usize) -> Option<(Dated, usize)> {
    let word = tokens[at].text.as_str();
    if SINCE.contains(&word)
        && let Some(read) = date_at(tokens, at + 1)
    {
        if let Some(span) = full_span(tokens, at, &read) {
            return Some(span);
        }
        return Some((dated(tokens, at, read.date, End::Present, read.next), read.next));
    }
    if FROM.contains(&word)
        && let Some(read) = date_at(tokens, at + 1)
        && let Some(span) = full_span(tokens, at, &read)
    {
        return Some(span);
    }
    if let Some(span) = shared_year(tokens, at) {
        return Some(span);
    }
    let read = date_at(tokens, at)?;
    if let Some(span) = full_span(tokens, at, &read) {
        return Some(span);
    }
    if read.weak {
        return None;
    }
    Some((dated(tokens, at, read.date, End::Single, read.next), read.next))
}

fn dated(tokens: &[Token], at: usize, from: Date, to: End, next: usize) -> Dated {
    Dated { start: tokens[at].start, end: tokens[next - 1].end, from, to }
}

/// The rest of a span whose start was read: `… – Mar 2021`, `… to date`, `…–21`, `… –`.
fn full_span(tokens: &[Token], at: usize, start: &Read) -> Option<(Dated, usize)> {
    let from = start.date;
    let Some(next) = connector(tokens, start.next) else {
        return two_years(tokens, at, start);
    };
    if let Some(after) = present_at(tokens, next) {
        return Some((dated(tokens, at, from, End::Present, after), after));
    }
    if let Some(end) = date_at(tokens, next).filter(|it| it.date.year >= from.year) {
        return Some((dated(tokens, at, from, End::At(end.date), end.next), end.next));
    }
    let short = tokens.get(next).filter(|it| !it.spaced && from.month.is_none());
    if let Some(year) = short.and_then(short_year).filter(|it| *it > from.year) {
        let to = End::At(Date { year, month: None });
        return Some((dated(tokens, at, from, to, next + 1), next + 1));
    }
    let dangling = next == tokens.len() && is_dash(&tokens[start.next]);
    dangling.then(|| (dated(tokens, at, from, End::Present, next), next))
}

/// `2011 2015`: two years side by side and nothing else.
fn two_years(tokens: &[Token], at: usize, start: &Read) -> Option<(Dated, usize)> {
    if start.date.month.is_some()
        && let Some(after) = present_at(tokens, start.next).filter(|it| *it == tokens.len())
    {
        return Some((dated(tokens, at, start.date, End::Present, after), after));
    }
    let end = date_at(tokens, start.next)?;
    // A dash that the file lost leaves two months side by side.
    let months = start.date.month.is_some() && end.date.month.is_some();
    let alone = (at == 0 || months) && end.next == tokens.len();
    (alone && end.date >= start.date)
        .then(|| (dated(tokens, at, start.date, End::At(end.date), end.next), end.next))
}

/// `Jun – Sep 2024`.
fn shared_year(tokens: &[Token], at: usize) -> Option<(Dated, usize)> {
    let month = month_name(&tokens[at])?;
    let next = connector(tokens, skip(tokens, at + 1, &["."]))?;
    let end = date_at(tokens, next).filter(|it| it.date.month.is_some_and(|to| to >= month))?;
    let from = Date { year: end.date.year, month: Some(month) };
    Some((dated(tokens, at, from, End::At(end.date), end.next), end.next))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        find(text)
            .into_iter()
            .map(|it| match it.to {
                End::Single => it.from.written(),
                End::Present => format!("{}..", it.from.written()),
                End::At(to) => format!("{}..{}", it.from.written(), to.written()),
            })
            .collect()
    }

    #[test]
    fn spans_are_read_in_the_styles_of_four_languages() {
        let cases = [
            ("Feb 2020 – Present", "2020-02.."),
            ("03/2019 – heute", "2019-03.."),
            ("2021-03 – Now", "2021-03.."),
            ("July 2021 to Present", "2021-07.."),
            ("Apr-16 to Present", "2016-04.."),
            ("Sep-97 to Jun-00", "1997-09..2000-06"),
            ("2024-06-01 — 2024-09-01", "2024-06..2024-09"),
            ("Aug, 2024 - Apr, 2025", "2024-08..2025-04"),
            ("01.10.2014 - 28.02.2019", "2014-10..2019-02"),
            ("sept. 2015 à août 2018", "2015-09..2018-08"),
            ("depuis septembre 2018", "2018-09.."),
            ("seit 03/2019", "2019-03.."),
            ("enero de 2018 – actualidad", "2018-01.."),
            ("2011–2015", "2011..2015"),
            ("2011 2015", "2011..2015"),
            ("Jan. 2017 Dec. 2018", "2017-01..2018-12"),
            ("Jan. 2017 Present", "2017-01.."),
            ("2008-09", "2008-09"),
            ("2016–18", "2016..2018"),
            ("Jun – Sep 2024", "2024-06..2024-09"),
            ("05/19 - 07/21", "2019-05..2021-07"),
            ("2019 –", "2019.."),
            ("Summer 2019", "2019"),
            ("März 2020 bis Mai 2021", "2020-03..2021-05"),
            ("2018 – aujourd’hui", "2018.."),
        ];
        for (text, expected) in cases {
            assert_eq!(shown(text), [expected], "{text}");
        }
    }

    #[test]
    fn amounts_versions_and_fractions_are_no_dates() {
        for text in
            ["$2000 saved", "2,000 lines", "24/7 support", "ISO 9001", "2000+ users", "A2020"]
        {
            assert_eq!(shown(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_date_knows_where_it_stands() {
        let text = "Staff Nurse, ICU Sep 2016 – Jan 2020";
        let found = find(text);

        assert_eq!(&text[found[0].start..found[0].end], "Sep 2016 – Jan 2020");
    }
}
