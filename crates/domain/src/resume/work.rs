//! Jobs and unpaid roles.

use super::{
    Volunteer, Work,
    entries::{self, Entry},
    evidence::Evidence,
    item::{self, Item},
    provenance::{LIKELY, Notes, SURE, UNSURE},
    row::Row,
    slots::{self, Named, Slot},
};

/// A job with the lines its fields came from.
struct Job {
    named: Named,
    entry: Entry,
}

fn jobs(rows: &[Row], evidence: &Evidence) -> Vec<Job> {
    let entries = entries::cut(item::items(rows), evidence);
    let named = slots::read(&entries, evidence);
    let jobs = named.into_iter().zip(entries).map(|(named, entry)| Job { named, entry });
    jobs.filter(|it| {
        it.named.title.is_some() || it.named.employer.is_some() || it.entry.date.is_some()
    })
    .collect()
}

/// Reads the jobs of a section; `from` is how many were read before.
pub(super) fn work(rows: &[Row], from: usize, evidence: &Evidence, notes: &mut Notes) -> Vec<Work> {
    let mut out = Vec::new();
    for (at, job) in jobs(rows, evidence).into_iter().enumerate() {
        let at = format!("/work/{}", from + at);
        let (start, end) = span(&job, &at, notes);
        let (summary, highlights) = said(&job.entry.body, &at, notes);
        out.push(Work {
            position: noted(&job.named.title, &at, "position", job.named.margin, notes),
            name: noted(&job.named.employer, &at, "name", job.named.margin, notes),
            location: noted(&job.named.place, &at, "location", 1.0, notes),
            url: None,
            start_date: start,
            end_date: end,
            summary,
            highlights,
        });
    }
    out
}

/// Reads the unpaid roles of a section.
pub(super) fn volunteer(
    rows: &[Row],
    from: usize,
    evidence: &Evidence,
    notes: &mut Notes,
) -> Vec<Volunteer> {
    let mut out = Vec::new();
    for (at, job) in jobs(rows, evidence).into_iter().enumerate() {
        let at = format!("/volunteer/{}", from + at);
        let (start, end) = span(&job, &at, notes);
        let (summary, highlights) = said(&job.entry.body, &at, notes);
        out.push(Volunteer {
            position: noted(&job.named.title, &at, "position", job.named.margin, notes),
            organization: noted(&job.named.employer, &at, "organization", job.named.margin, notes),
            start_date: start,
            end_date: end,
            summary,
            highlights,
        });
    }
    out
}

fn noted(
    slot: &Option<Slot>,
    at: &str,
    field: &str,
    margin: f32,
    notes: &mut Notes,
) -> Option<String> {
    let slot = slot.as_ref().filter(|it| !it.text.is_empty())?;
    let confidence = if margin >= 0.6 {
        SURE
    } else if margin >= 0.25 {
        LIKELY
    } else {
        UNSURE
    };
    notes.put(format!("{at}/{field}"), &slot.lines, confidence);
    Some(slot.text.clone())
}

/// Start and end as written in a profile. A lone date is both: nothing says it goes on.
fn span(job: &Job, at: &str, notes: &mut Notes) -> (Option<String>, Option<String>) {
    let Some(dated) = job.entry.date else { return (None, None) };
    let end = dated.end_date();
    let start = dated.start_date().or_else(|| end.clone());
    let confidence = if dated.is_span() { SURE } else { UNSURE };
    notes.put(format!("{at}/startDate"), &job.entry.date_lines, confidence);
    if end.is_some() {
        notes.put(format!("{at}/endDate"), &job.entry.date_lines, confidence);
    }
    (start, end)
}

/// Prose before the first bullet point is the summary; the rest are highlights.
pub(super) fn said(body: &[Item], at: &str, notes: &mut Notes) -> (Option<String>, Vec<String>) {
    let bullets = body.iter().any(|it| it.bullet);
    let prose = |it: &&Item| if bullets { !it.bullet } else { it.is_prose() };
    let lead: Vec<&Item> = body.iter().take_while(prose).collect();
    let summary: Vec<&str> = lead.iter().map(|it| it.text.as_str()).collect();
    let lines: Vec<usize> = lead.iter().flat_map(|it| it.lines.clone()).collect();
    if !summary.is_empty() {
        notes.put(format!("{at}/summary"), &lines, SURE);
    }
    let mut highlights = Vec::new();
    for item in &body[lead.len()..] {
        notes.put(format!("{at}/highlights/{}", highlights.len()), &item.lines, SURE);
        highlights.push(item.text.clone());
    }
    ((!summary.is_empty()).then(|| summary.join(" ")), highlights)
}
