//! How long and at which level a person has worked.

use super::{Profile, Work};
use crate::{content::Seniority, text::fold, time::Month};

/// A job dated within one bare year counts this many months. Ours: between one and twelve.
const WITHIN_A_YEAR: i32 = 6;

/// Months of work, overlaps counted once. The last month counts; a bare year ends in its January,
/// so that 2014 to 2017 are three years.
pub fn experience_months(profile: &Profile, now: Month) -> u32 {
    let mut spans: Vec<(i32, i32)> = profile.work.iter().filter_map(|it| span(it, now)).collect();
    spans.sort_unstable();
    let mut total = 0;
    let mut reached = i32::MIN;
    for (start, end) in spans {
        let from = start.max(reached);
        if end > from {
            total += end - from;
            reached = end;
        }
    }
    u32::try_from(total).unwrap_or(0)
}

/// First month and the month after the last.
fn span(job: &Work, now: Month) -> Option<(i32, i32)> {
    let written = job.start_date.as_deref()?;
    let start = Month::parse(written)?;
    let end = match job.end_date.as_deref() {
        None => now.index() + 1,
        Some(end) if end.len() > 4 => Month::parse(end)?.index() + 1,
        Some(end) => Month::parse(end)?.index(),
    };
    let bare = job.end_date.as_deref().is_some_and(|it| it.len() == 4 && written.starts_with(it));
    let least = if bare && written.len() == 4 { WITHIN_A_YEAR } else { 1 };
    (start.index() <= now.index())
        .then(|| (start.index(), end.max(start.index() + least).min(now.index() + 1)))
}

/// Words of titles and the level they speak for; the first that stands in a title counts.
const WORDS: &[(Seniority, &[&str])] = &[
    (
        Seniority::Intern,
        &[
            "intern",
            "internship",
            "apprentice",
            "trainee",
            "student",
            "werkstudent",
            "werkstudentin",
            "praktikant",
            "praktikantin",
            "auszubildende",
            "auszubildender",
            "azubi",
            "stagiaire",
            "alternant",
            "alternante",
            "apprenti",
            "apprentie",
            "becario",
            "becaria",
            "practicante",
            "volontar",
        ],
    ),
    (
        Seniority::Executive,
        &[
            "ceo",
            "cto",
            "cfo",
            "coo",
            "cio",
            "cmo",
            "chro",
            "president",
            "vp",
            "svp",
            "evp",
            "director",
            "directeur",
            "directrice",
            "direktor",
            "direktorin",
            "geschaftsfuhrer",
            "geschaftsfuhrerin",
            "vorstand",
            "directora",
            "founder",
            "cofounder",
            "owner",
            "inhaber",
            "inhaberin",
            "dean",
        ],
    ),
    (Seniority::Junior, &["junior", "jr", "graduate", "entry", "debutant", "debutante"]),
    (
        Seniority::Lead,
        &[
            "lead",
            "leader",
            "principal",
            "head",
            "teamleiter",
            "teamleiterin",
            "leiter",
            "leiterin",
            "leitende",
            "leitender",
            "abteilungsleiter",
            "abteilungsleiterin",
            "foreman",
            "forewoman",
            "supervisor",
            "superintendent",
            "charge",
            "chef",
            "responsable",
            "jefe",
            "jefa",
            "gerente",
            "encargado",
            "encargada",
            "headteacher",
            "master",
        ],
    ),
    (Seniority::Senior, &["senior", "sr", "staff", "experte", "expertin"]),
];

/// Titles in which a word above means something else.
const PLAIN: &[&str] = &[
    "staff nurse",
    "staff accountant",
    "chef de partie",
    "chef de projet",
    "commis chef",
    "sous chef",
    "lead generation",
    "scrum master",
    "charge de",
    "chief of staff",
    "member of technical staff",
    "associate director",
    "art director",
    "assistant director",
    "funeral director",
];

/// The level a profile speaks for at `now`; `None` when it says too little.
///
/// The title of the present or latest job decides where it names a level; a lower word never
/// counts below it, and otherwise the length of work does. The limits of two, five and ten years
/// are those of [`Seniority`].
pub fn seniority(profile: &Profile, now: Month) -> Option<Seniority> {
    let months = experience_months(profile, now);
    let titled = latest(profile).and_then(|it| it.position.as_deref());
    let title = titled.or(profile.basics.label.as_deref()).and_then(by_title);
    if let Some(level) = title {
        return Some(level);
    }
    if months == 0 && titled.is_none() {
        return None;
    }
    Some(match months {
        0..=23 => Seniority::Junior,
        24..=59 => Seniority::Mid,
        _ => Seniority::Senior,
    })
}

/// The job that goes on, else the one that ended last, else the first.
fn latest(profile: &Profile) -> Option<&Work> {
    let goes_on = |it: &&Work| it.start_date.is_some() && it.end_date.is_none();
    let ended = || profile.work.iter().filter(|it| it.end_date.is_some());
    let last = || {
        ended().fold(None, |best: Option<&Work>, it| match best {
            Some(best) if best.end_date >= it.end_date => Some(best),
            _ => Some(it),
        })
    };
    profile.work.iter().find(goes_on).or_else(last).or(profile.work.first())
}

fn by_title(title: &str) -> Option<Seniority> {
    let folded = fold(title);
    let plain = PLAIN.iter().any(|it| folded.contains(it));
    let words: Vec<&str> =
        folded.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let level = WORDS.iter().find(|(_, names)| words.iter().any(|it| names.contains(it)))?.0;
    match level {
        // "Assistant to the director", "Director's assistant": the words of rank are another's.
        Seniority::Executive | Seniority::Lead
            if words.contains(&"assistant") || words.contains(&"assistenz") =>
        {
            None
        }
        Seniority::Lead | Seniority::Senior | Seniority::Executive if plain => {
            words.iter().any(|it| matches!(*it, "senior" | "sr")).then_some(Seniority::Senior)
        }
        level => Some(level),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Month = Month { year: 2026, month: 3 };

    fn job(title: &str, start: &str, end: Option<&str>) -> Work {
        Work {
            position: Some(title.to_owned()),
            start_date: Some(start.to_owned()),
            end_date: end.map(str::to_owned),
            ..Work::default()
        }
    }

    fn months(work: Vec<Work>) -> u32 {
        experience_months(&Profile { work, ..Profile::default() }, NOW)
    }

    fn level(work: Vec<Work>) -> Option<Seniority> {
        seniority(&Profile { work, ..Profile::default() }, NOW)
    }

    #[test]
    fn months_that_overlap_count_once() {
        let jobs = vec![job("A", "2020-03", None), job("B", "2017-09", Some("2020-02"))];
        let overlap =
            vec![job("A", "2020-01", Some("2020-12")), job("B", "2020-06", Some("2021-06"))];

        assert_eq!(months(jobs), 103);
        assert_eq!(months(overlap), 18);
        assert_eq!(months(vec![job("A", "2014", Some("2017"))]), 36);
        assert_eq!(months(vec![job("A", "2014", Some("2014"))]), 6);
        assert_eq!(months(vec![job("A", "2030-01", None)]), 0);
    }

    #[test]
    fn the_title_decides_and_else_the_years() {
        assert_eq!(level(vec![job("Senior Engineer", "2025-01", None)]), Some(Seniority::Senior));
        assert_eq!(level(vec![job("Team Lead", "2025-01", None)]), Some(Seniority::Lead));
        assert_eq!(level(vec![job("Staff Nurse", "2025-01", None)]), Some(Seniority::Junior));
        assert_eq!(level(vec![job("Staff Nurse", "2016-01", None)]), Some(Seniority::Senior));
        assert_eq!(level(vec![job("Research Intern", "2025-01", None)]), Some(Seniority::Intern));
        assert_eq!(
            level(vec![job("Assistant to the Director", "2022-01", None)]),
            Some(Seniority::Mid)
        );
        assert_eq!(level(Vec::new()), None);
    }
}
