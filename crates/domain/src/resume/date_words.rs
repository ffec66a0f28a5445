//! The words and signs that dates are made of, in English, French, German and Spanish.

use crate::text::fold;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Word,
    Sign,
}

#[derive(Debug, Clone)]
pub(super) struct Token {
    pub kind: Kind,
    pub text: String,
    pub start: usize,
    pub end: usize,
    /// White space stands before it.
    pub spaced: bool,
}

impl Token {
    pub(super) fn number(&self) -> Option<u32> {
        if self.kind == Kind::Number { self.text.parse().ok() } else { None }
    }

    pub(super) fn is(&self, sign: &str) -> bool {
        self.text == sign
    }
}

pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let mut spaced = true;
    for (at, it) in text.char_indices() {
        let kind = match it {
            _ if it.is_whitespace() => {
                spaced = true;
                continue;
            }
            '0'..='9' => Kind::Number,
            _ if it.is_alphabetic() => Kind::Word,
            '\'' | '\u{2019}' if !spaced && out.last().is_some_and(|it| it.kind == Kind::Word) => {
                Kind::Word
            }
            _ => Kind::Sign,
        };
        let end = at + it.len_utf8();
        match out.last_mut() {
            Some(last) if !spaced && last.kind == kind && kind != Kind::Sign => {
                last.text.push(it);
                last.end = end;
            }
            _ => out.push(Token { kind, text: it.to_string(), start: at, end, spaced }),
        }
        spaced = false;
    }
    for it in &mut out {
        if it.kind == Kind::Word {
            it.text = fold(&it.text).trim_end_matches('\'').to_owned();
        }
    }
    out
}

/// Names of months, folded, by their shortest unmistakable beginning.
const MONTHS: [&[&str]; 12] = [
    &["jan", "january", "janvier", "janv", "januar", "janner", "jaenner", "enero", "ene"],
    &["feb", "february", "fevrier", "fev", "fevr", "februar", "feber", "febrero"],
    &["mar", "march", "mars", "marz", "maerz", "mrz", "marzo"],
    &["apr", "april", "avril", "avr", "abril", "abr"],
    &["may", "mai", "mayo"],
    &["jun", "june", "juin", "juni", "junio"],
    &["jul", "july", "juillet", "juil", "juli", "julio"],
    &["aug", "august", "aout", "agosto", "ago"],
    &["sep", "sept", "september", "septembre", "septiembre", "setiembre"],
    &["oct", "october", "octobre", "okt", "oktober", "octubre"],
    &["nov", "november", "novembre", "noviembre"],
    &["dec", "december", "decembre", "dez", "dezember", "diciembre", "dic"],
];

pub(super) fn month_name(token: &Token) -> Option<u32> {
    if token.kind != Kind::Word {
        return None;
    }
    let at = MONTHS.iter().position(|names| names.contains(&token.text.as_str()))?;
    Some(at as u32 + 1)
}

pub(super) const SEASONS: &[&str] = &[
    "spring",
    "summer",
    "fall",
    "autumn",
    "winter",
    "printemps",
    "ete",
    "automne",
    "hiver",
    "fruhling",
    "fruhjahr",
    "sommer",
    "herbst",
    "primavera",
    "verano",
    "otono",
    "invierno",
    "wintersemester",
    "sommersemester",
];

pub(super) fn is_dash(token: &Token) -> bool {
    matches!(token.text.as_str(), "-" | "–" | "—" | "‐" | "‑" | "−" | "~" | "→" | "\u{ad}" | "－")
}

const UNTIL: &[&str] = &["to", "until", "till", "thru", "through", "bis", "a", "au", "al", "hasta"];
pub(super) const SINCE: &[&str] = &["since", "seit", "depuis", "desde", "ab"];
pub(super) const FROM: &[&str] = &["from", "von", "de", "du", "desde"];
const PRESENT: &[&[&str]] = &[
    &["present"],
    &["current"],
    &["currently"],
    &["now"],
    &["today"],
    &["ongoing"],
    &["heute"],
    &["jetzt"],
    &["laufend"],
    &["aujourd'hui"],
    &["ce", "jour"],
    &["a", "ce", "jour"],
    &["en", "cours"],
    &["actualidad"],
    &["la", "actualidad"],
    &["presente"],
    &["el", "presente"],
    &["actual"],
    &["actualmente"],
    &["hoy"],
    &["actuel"],
    &["actuellement"],
    &["date"],
    &["to", "date"],
    &["the", "present"],
    &["maintenant"],
    &["gegenwart"],
    &["dato"],
];

pub(super) fn present_at(tokens: &[Token], at: usize) -> Option<usize> {
    let stands = |words: &&&[&str]| {
        let here = tokens.get(at..at + words.len());
        here.is_some_and(|it| it.iter().zip(words.iter()).all(|(token, word)| token.is(word)))
    };
    PRESENT.iter().filter(stands).map(|it| at + it.len()).max()
}

/// After a connector: where the end of the span begins.
pub(super) fn connector(tokens: &[Token], at: usize) -> Option<usize> {
    let token = tokens.get(at)?;
    if is_dash(token) {
        let mut next = at + 1;
        while tokens.get(next).is_some_and(is_dash) {
            next += 1;
        }
        return Some(next);
    }
    UNTIL.contains(&token.text.as_str()).then_some(at + 1)
}
