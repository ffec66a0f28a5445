//! A job description cut into clauses, each with what it says about the things it names.

use super::{
    cues::{Cues, cues},
    headings::{HEADINGS, Heading, plain},
};
use crate::text::{Span, Word, fold, sentences, words};

/// How the things a clause names are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Zone {
    /// Said about the company, or where nobody says what for.
    Company,
    /// What the person will do.
    Duties,
    /// Demanded.
    Required,
    /// Nice to have.
    Preferred,
    /// Pay, perks, how to apply.
    Offer,
    /// Expressly not asked for, or taught.
    NotNeeded,
}

/// A clause: the smallest run of words with one meaning.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// Where it stands.
    pub span: Span,
    /// The sentence it belongs to.
    pub sentence: Span,
    /// How what it names is meant.
    pub zone: Zone,
    /// Its words.
    pub words: Vec<Word>,
    /// It makes what was mentioned before a requirement.
    pub promotes: bool,
    /// It is an item of a bulleted or numbered list.
    pub bullet: bool,
    /// It stands under a heading of requirements or wishes.
    pub under_heading: bool,
}

/// A heading is at most this many words; longer lines are sentences.
const HEADING_WORDS: usize = 9;

/// Cuts the text behind the title: the rest of a first line that is a paragraph is read too.
pub(super) fn pieces(text: &str, title: Option<Span>) -> Vec<Piece> {
    let mut reader = Reader { text, out: Vec::new(), heading: None, fresh: false, bullets: false };
    let mut start = 0;
    let mut titled = false;
    for line in text.split_inclusive('\n') {
        let span = trimmed(text, start, start + line.len());
        start += line.len();
        match span {
            Some(first) if !titled => {
                titled = true;
                reader.first_line(first, title);
            }
            Some(span) => reader.line(span),
            None => reader.blank(),
        }
    }
    reader.promote();
    reader.out
}

struct Reader<'a> {
    text: &'a str,
    out: Vec<Piece>,
    heading: Option<Heading>,
    /// Nothing stands under the heading yet.
    fresh: bool,
    /// What stands under the heading is a list.
    bullets: bool,
}

impl Reader<'_> {
    fn first_line(&mut self, line: Span, title: Option<Span>) {
        const TITLE_WORDS: usize = 16;
        let written = &self.text[line.start..line.end];
        let rest = title.and_then(|it| trimmed(self.text, it.end, line.end));
        if written.split_whitespace().count() > TITLE_WORDS {
            self.sentences(rest.unwrap_or(line), false);
        }
    }

    /// A heading reaches over a blank line only to its first paragraph, or along a list.
    fn blank(&mut self) {
        if !self.fresh && !self.bullets {
            self.heading = None;
        }
    }

    fn line(&mut self, line: Span) {
        let (span, bullet) = without_bullet(self.text, line);
        let after_list = self.bullets && !bullet && blank_before(self.text, line.start);
        if after_list {
            self.heading = None;
            self.bullets = false;
        }
        let rest = if bullet { span } else { self.take_heading(span) };
        if rest.start < rest.end {
            self.fresh = false;
            self.bullets |= bullet;
            self.sentences(rest, bullet);
        }
    }

    /// Takes a heading off the front of a line: all of it, or the words before a colon.
    fn take_heading(&mut self, line: Span) -> Span {
        let written = &self.text[line.start..line.end];
        let colon = written.find(':');
        let head = colon.map_or(written, |at| &written[..at]);
        let announced = || colon.filter(|at| at + 1 == written.len()).and_then(|_| announces(head));
        let Some(found) = heading(head, colon.is_some()).or_else(announced) else { return line };
        self.heading = Some(found);
        self.fresh = true;
        self.bullets = false;
        let end = colon.map_or(line.end, |at| line.start + at + 1);
        trimmed(self.text, end, line.end).unwrap_or(Span { start: line.end, end: line.end })
    }

    fn sentences(&mut self, line: Span, bullet: bool) {
        let mut before = None;
        for it in sentences(&self.text[line.start..line.end]) {
            let span = Span { start: line.start + it.start, end: line.start + it.end };
            before = Some(self.sentence(span, bullet, before));
        }
    }

    fn sentence(&mut self, sentence: Span, bullet: bool, before: Option<Zone>) -> Zone {
        let clauses = clauses(self.text, sentence);
        let mut meant = None;
        for clause in clauses {
            let words = words_in(self.text, clause);
            let said = cues(&words);
            let base = meant.unwrap_or_else(|| self.sentence_zone(said, sentence, before));
            let aside = self.text[..clause.start].ends_with('(');
            let said = said.settled(base, before);
            let zone = clause_zone(base, said, aside, meant.is_none());
            if meant.is_none() {
                meant = Some(zone);
            }
            self.out.push(Piece {
                span: clause,
                sentence,
                zone,
                words,
                promotes: said.above && matches!(zone, Zone::Required | Zone::Duties),
                bullet,
                under_heading: matches!(
                    self.heading,
                    Some(Heading::Required | Heading::Preferred | Heading::Duties)
                ),
            });
        }
        meant.unwrap_or(Zone::Company)
    }

    fn sentence_zone(&self, said: Cues, sentence: Span, before: Option<Zone>) -> Zone {
        match self.heading {
            Some(Heading::Required) => Zone::Required,
            Some(Heading::Preferred) => Zone::Preferred,
            Some(Heading::Duties) => Zone::Duties,
            Some(Heading::Offer) => Zone::Offer,
            Some(Heading::NotNeeded) => Zone::NotNeeded,
            Some(Heading::Company) if !said.required => Zone::Company,
            _ => self.unmarked(said, sentence, before),
        }
    }

    /// A sentence under no heading means what its own words say, else what the one before meant.
    fn unmarked(&self, said: Cues, sentence: Span, before: Option<Zone>) -> Zone {
        if asks_the_reader(&self.text[sentence.start..sentence.end]) {
            return Zone::Preferred;
        }
        if said.offer && !said.required {
            return Zone::Offer;
        }
        if said.required {
            return Zone::Required;
        }
        if said.duty {
            return Zone::Duties;
        }
        match before {
            Some(zone @ (Zone::Duties | Zone::Required)) => zone,
            _ => Zone::Company,
        }
    }

    /// "Everything named above at a working level" makes requirements of earlier mentions.
    fn promote(&mut self) {
        let Some(last) = self.out.iter().rposition(|it| it.promotes) else { return };
        for it in &mut self.out[..last] {
            if it.zone == Zone::Company {
                it.zone = Zone::Required;
            }
        }
    }
}

impl Cues {
    /// "Helps" is a wish where the reader is spoken to or something was wished for just before.
    fn settled(self, base: Zone, before: Option<Zone>) -> Cues {
        let wish = base != Zone::Company || before == Some(Zone::Preferred);
        Cues { preferred: self.preferred || (self.helps && wish), ..self }
    }
}

/// What a clause's own words change about the meaning of its sentence.
fn clause_zone(base: Zone, said: Cues, aside: bool, first: bool) -> Zone {
    if base == Zone::NotNeeded || (base == Zone::Offer && !said.required) {
        return base;
    }
    if said.preferred {
        return Zone::Preferred;
    }
    if base == Zone::Preferred && !first {
        return if aside && said.company { Zone::Company } else { base };
    }
    if said.negated || said.taught {
        return Zone::NotNeeded;
    }
    if said.company && (aside || !said.required && base != Zone::Duties) {
        return Zone::Company;
    }
    base
}

/// "Have you used GeoGebra with a class?" asks for something that would be nice.
fn asks_the_reader(sentence: &str) -> bool {
    const OPENERS: [&str; 12] = [
        "could",
        "have",
        "do",
        "would",
        "can",
        "are",
        "did",
        "is",
        "konnen",
        "haben",
        "avez-vous",
        "tienes",
    ];
    let first = words(sentence).into_iter().next();
    sentence.ends_with('?') && first.is_some_and(|it| OPENERS.contains(&it.folded.as_str()))
}

/// Clauses end at semicolons and brackets, before "but" and before words like "ideally".
fn clauses(text: &str, sentence: Span) -> Vec<Span> {
    const BEFORE: [&str; 8] = [
        " but ",
        " ideally ",
        " preferably ",
        ", ideally",
        ", preferably",
        " idealerweise ",
        " idealement ",
        " idealmente ",
    ];
    let written = &text[sentence.start..sentence.end];
    let mut cuts: Vec<(usize, usize)> =
        written.match_indices([';', '(', ')']).map(|(at, it)| (at, at + it.len())).collect();
    cuts.extend(written.match_indices(" – ").map(|(at, it)| (at, at + it.len())));
    for word in BEFORE {
        cuts.extend(written.match_indices(word).map(|(at, _)| (at, at + 1)));
    }
    cuts.sort_unstable();
    let mut out = Vec::new();
    let mut start = 0;
    for (end, next) in cuts.into_iter().chain([(written.len(), written.len())]) {
        if end >= start {
            out.extend(trimmed(text, sentence.start + start, sentence.start + end));
            start = next;
        }
    }
    out
}

fn words_in(text: &str, span: Span) -> Vec<Word> {
    let shift = |it: Span| Span { start: it.start + span.start, end: it.end + span.start };
    let cut = words(&text[span.start..span.end]);
    cut.into_iter().map(|it| Word { span: shift(it.span), ..it }).collect()
}

/// A sentence that ends in a colon says itself what follows.
fn announces(head: &str) -> Option<Heading> {
    let last = sentences(head).last()?.of(head)?;
    let said = cues(&words(last));
    let follows = fold(last).contains("following");
    match (said.negated, said.preferred, said.offer, said.required, said.duty || follows) {
        (true, ..) => Some(Heading::NotNeeded),
        (_, true, ..) => Some(Heading::Preferred),
        (_, _, true, ..) => Some(Heading::Offer),
        (_, _, _, true, _) => Some(Heading::Required),
        (.., true) => Some(Heading::Duties),
        _ => None,
    }
}

fn heading(head: &str, colon: bool) -> Option<Heading> {
    let said = plain(head);
    let words = said.split(' ').count();
    if said.is_empty() || words > HEADING_WORDS || head.trim_end().ends_with(['.', ';', ',']) {
        return None;
    }
    let exact = HEADINGS.iter().find(|(_, it)| *it == said).map(|(it, _)| *it);
    exact.or_else(|| if colon { loose(&said) } else { None }).or_else(|| loose_line(head, &said))
}

/// A line that begins or ends with the words of a heading. The longest wins.
fn loose(said: &str) -> Option<Heading> {
    let fits = |it: &&(Heading, String)| {
        let (_, words) = it;
        words.contains(' ')
            && (said.ends_with(&format!(" {words}")) || said.starts_with(&format!("{words} ")))
    };
    HEADINGS.iter().filter(fits).max_by_key(|it| it.1.len()).map(|it| it.0)
}

/// A line without an end of sentence that begins with the words of a heading.
fn loose_line(head: &str, said: &str) -> Option<Heading> {
    let open = head.trim_end().ends_with(|c: char| c.is_alphanumeric());
    if open && said.split(' ').count() <= 6 { loose(said) } else { None }
}

fn without_bullet(text: &str, line: Span) -> (Span, bool) {
    let written = &text[line.start..line.end];
    let marks = ['-', '•', '*', '–', '—', '·', '→', '>', '▪', '◦', '✓', '‣', '●', '■'];
    let numbered = written.split_once(['.', ')']).is_some_and(|(number, rest)| {
        (1..=2).contains(&number.len())
            && number.chars().all(|c| c.is_ascii_digit())
            && rest.starts_with(' ')
    });
    if !numbered && !written.starts_with(marks) {
        return (line, false);
    }
    let skip = written.find(|c: char| c.is_whitespace()).unwrap_or(0);
    let begun =
        if numbered { skip } else { written.len() - written.trim_start_matches(marks).len() };
    (trimmed(text, line.start + begun, line.end).unwrap_or(line), true)
}

fn blank_before(text: &str, at: usize) -> bool {
    text[..at].trim_end_matches([' ', '\t']).ends_with("\n\n") || text[..at].ends_with("\n\r\n")
}

fn trimmed(text: &str, start: usize, end: usize) -> Option<Span> {
    let piece = &text[start..end];
    let lead = piece.len() - piece.trim_start().len();
    let len = piece.trim().len();
    (len > 0).then_some(Span { start: start + lead, end: start + lead + len })
}
