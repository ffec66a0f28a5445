//! What of a résumé can be asked about: its jobs, changes, gaps, claims, projects, with the field
//! each stands in and the words that fill a template's slots.

use crate::{
    content::About,
    resume::{Profile, Work},
    text::words,
    time::Month,
};

/// Something of a profile that a template can ask about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fact {
    pub about: About,
    /// JSON pointer of the profile field.
    pub field: String,
    pub slots: Vec<(&'static str, String)>,
}

/// Months without an entry that are worth a question. Ours.
const GAP: i32 = 6;
/// Years at one place that are a long stay. Ours.
const LONG: i32 = 5;
/// Longest value that can be spoken inside a question, in characters. Ours.
const LONGEST: usize = 60;
/// Longest line that can be quoted in a question, in characters. Ours.
const LONGEST_QUOTE: usize = 140;

/// Every fact, in the order of the profile.
pub(super) fn facts(profile: &Profile, now: Month) -> Vec<Fact> {
    let mut out = Vec::new();
    for (at, job) in profile.work.iter().enumerate() {
        job_facts(at, job, now, &mut out);
    }
    // Latest first: each pair is a job and the one before it.
    for (at, pair) in profile.work.windows(2).enumerate() {
        let [next, earlier] = pair else { continue };
        between(at, earlier, next, &mut out);
    }
    out.extend(gaps(profile, now));
    others(profile, &mut out);
    out
}

/// A fact, when every slot has something that can be spoken.
fn fact(about: About, field: String, slots: &[(&'static str, Option<&str>)]) -> Option<Fact> {
    let slots = slots.iter().map(|(name, value)| Some((*name, spoken(value.as_ref()?)?)));
    Some(Fact { about, field, slots: slots.collect::<Option<_>>()? })
}

fn job_facts(at: usize, job: &Work, now: Month, out: &mut Vec<Fact>) {
    let field = format!("/work/{at}");
    let names = [("position", job.position.as_deref()), ("employer", job.name.as_deref())];
    out.extend(fact(About::Work, field.clone(), &names));
    if at == 0 && job.start_date.is_some() && job.end_date.is_none() {
        out.extend(fact(About::Present, field.clone(), &names));
    }
    if let Some(years) = years(job, now).filter(|it| *it >= LONG) {
        let years = years.to_string();
        let slots = [("employer", job.name.as_deref()), ("years", Some(years.as_str()))];
        out.extend(fact(About::LongStay, field.clone(), &slots));
    }
    for (line, text) in job.highlights.iter().enumerate() {
        let Some(quote) = quotable(text) else { continue };
        let field = format!("{field}/highlights/{line}");
        if let Some(mut fact) = fact(About::Claim, field, &[("employer", job.name.as_deref())]) {
            fact.slots.push(("quote", quote));
            out.push(fact);
        }
    }
}

fn between(at: usize, earlier: &Work, next: &Work, out: &mut Vec<Fact>) {
    let field = format!("/work/{at}");
    let same = earlier.name.is_some() && earlier.name == next.name;
    let slots = if same {
        [
            ("employer", next.name.as_deref()),
            ("position", earlier.position.as_deref()),
            ("next_position", next.position.as_deref()),
        ]
    } else {
        [
            ("employer", earlier.name.as_deref()),
            ("next_employer", next.name.as_deref()),
            ("next_position", next.position.as_deref()),
        ]
    };
    let about = if same { About::Promotion } else { About::Change };
    let moved = earlier.position != next.position;
    out.extend(fact(about, field, &slots).filter(|_| !same || moved));
}

/// Stretches without work or education. Bare years say too little about months and count as whole.
fn gaps(profile: &Profile, now: Month) -> Vec<Fact> {
    let mut spans: Vec<(i32, i32, String)> = Vec::new();
    for (at, it) in profile.work.iter().enumerate() {
        let end = it.end_date.as_deref();
        spans.extend(span(it.start_date.as_deref(), end, now, format!("/work/{at}")));
    }
    let jobs = spans.len();
    for (at, it) in profile.education.iter().enumerate() {
        let end = it.end_date.as_deref();
        spans.extend(span(it.start_date.as_deref(), end, now, format!("/education/{at}")));
    }
    if jobs == 0 {
        return Vec::new();
    }
    spans.sort();
    let mut out = Vec::new();
    let mut reached = spans.first().map_or(0, |it| it.1);
    for (start, end, field) in &spans {
        if start - reached >= GAP {
            let (from, until) = (in_words(reached), in_words(*start));
            let slots = [("from", Some(from.as_str())), ("until", Some(until.as_str()))];
            out.extend(fact(About::Gap, field.clone(), &slots));
        }
        reached = reached.max(*end);
    }
    out
}

/// First and last month as numbers; a bare year reaches to its December.
fn span(
    start: Option<&str>,
    end: Option<&str>,
    now: Month,
    field: String,
) -> Option<(i32, i32, String)> {
    let start = Month::parse(start?)?.index();
    let end = match end {
        None => now.index(),
        Some(it) => Month::parse(it)?.index() + if it.len() == 4 { 11 } else { 0 },
    };
    (start <= end).then_some((start, end, field))
}

fn in_words(month: i32) -> String {
    Month { year: month.div_euclid(12), month: month.rem_euclid(12) as u32 + 1 }.in_words()
}

fn years(job: &Work, now: Month) -> Option<i32> {
    let (start, end, _) =
        span(job.start_date.as_deref(), job.end_date.as_deref(), now, String::new())?;
    Some((end - start) / 12)
}

fn others(profile: &Profile, out: &mut Vec<Fact>) {
    for (at, it) in profile.projects.iter().enumerate() {
        let field = format!("/projects/{at}");
        out.extend(fact(About::Project, field, &[("project", it.name.as_deref())]));
    }
    for (at, it) in profile.education.iter().enumerate() {
        let field = format!("/education/{at}");
        out.extend(fact(About::Education, field, &[("institution", it.institution.as_deref())]));
    }
    for (at, it) in profile.certificates.iter().enumerate() {
        let field = format!("/certificates/{at}");
        out.extend(fact(About::Certificate, field, &[("certificate", it.name.as_deref())]));
    }
    for (at, it) in profile.volunteer.iter().enumerate() {
        let field = format!("/volunteer/{at}");
        let slots = [("organization", it.organization.as_deref())];
        out.extend(fact(About::Volunteering, field, &slots));
    }
}

/// A skill that the résumé names and the role asks for.
pub(super) fn skill_fact(skill: &str, field: &str) -> Option<Fact> {
    fact(About::Skill, field.to_owned(), &[("skill", Some(skill))])
}

/// A value as it can stand inside a spoken sentence: one line of words, not too long, without the
/// marks that would end the sentence. `None` when it is not a name.
fn spoken(value: &str) -> Option<String> {
    let plain: String = value
        .chars()
        .map(|c| if c.is_control() || "{}<>|\"“”".contains(c) { ' ' } else { c })
        .collect();
    let joined = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let trimmed = joined.trim_matches(|c: char| ",;:–—-•*".contains(c) || c.is_whitespace());
    let trimmed = trimmed.strip_suffix('.').unwrap_or(trimmed);
    let named = trimmed.chars().filter(|it| it.is_alphanumeric()).count() >= 1;
    let ends = trimmed.contains(['?', '!']) || trimmed.contains(". ");
    (named && !ends && trimmed.chars().count() <= LONGEST).then(|| calm(trimmed))
}

/// Shouted words in ordinary case: `SENIOR NURSE` → `Senior Nurse`. Short ones may be initials.
fn calm(value: &str) -> String {
    let shouted = value.chars().filter(|it| it.is_alphabetic()).count() > 5
        && !value.chars().any(char::is_lowercase);
    if !shouted {
        return value.to_owned();
    }
    let word = |it: &str| {
        let mut chars = it.chars();
        let first = chars.next().map(String::from).unwrap_or_default();
        first + &chars.as_str().to_lowercase()
    };
    value.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// A line that claims a figure, as it can be quoted: whole, and not too long.
fn quotable(line: &str) -> Option<String> {
    let line = line.trim().trim_end_matches(['.', ';', ',']);
    let speakable = line.chars().all(|c| !c.is_control() && !"{}<>|\"“”?!".contains(c));
    let fits = (20..=LONGEST_QUOTE).contains(&line.chars().count()) && words(line).len() >= 5;
    (speakable && fits && has_figure(line)).then(|| line.to_owned())
}

/// A number that is not a year.
fn has_figure(line: &str) -> bool {
    let year = |it: &str| it.len() == 4 && (it.starts_with("19") || it.starts_with("20"));
    line.split(|c: char| !c.is_ascii_digit()).any(|it| !it.is_empty() && !year(it))
}
