//! What to do about an analysis. It asks, points and explains; it never puts words into a résumé.

use super::{Advice, Importance, Match, components::lines_with_figures, matching::Matched};
use crate::resume::Profile;

/// More than this is a wall, not advice.
const LONGEST: usize = 12;

/// Advice, most useful first: missing musts, claims without proof, other words, figures, dates.
pub(super) fn advice(profile: &Profile, matched: &[Matched]) -> Vec<Advice> {
    let must = |it: &&Matched| it.result.requirement.importance == Importance::Required;
    let mut out: Vec<Advice> = matched.iter().filter(must).filter_map(missing).collect();
    out.extend(matched.iter().filter(must).filter_map(unproved));
    out.extend(matched.iter().filter(must).filter_map(other_words));
    out.extend(figures(profile));
    out.extend(dates(profile));
    out.extend(matched.iter().filter(|it| !must(it)).filter_map(missing));
    out.truncate(LONGEST);
    out
}

fn missing(it: &Matched) -> Option<Advice> {
    let asked = &it.result.requirement.as_written;
    let near = it.result.evidence.first();
    let (code, message) = match (it.result.found, near) {
        (Match::Missing, _) => (
            "missing_requirement",
            format!(
                "“{asked}” is asked for and not in your résumé. If you have done it, say where and with what result; if not, leave it out."
            ),
        ),
        (Match::Adjacent, Some(near)) => (
            "near_requirement",
            format!(
                "“{asked}” is asked for; you name “{}”, which is near. If you have used both, say so.",
                near.quote
            ),
        ),
        _ => return None,
    };
    Some(Advice { code: code.to_owned(), field: near.map(|it| it.field.clone()), message })
}

fn unproved(it: &Matched) -> Option<Advice> {
    let claimed = it.result.found <= Match::Alias && it.shown == 0.0;
    let quote = it.result.evidence.first().filter(|_| claimed)?;
    Some(Advice {
        code: "skill_without_evidence".to_owned(),
        field: Some(quote.field.clone()),
        message: format!(
            "“{}” stands in a list only. Name the job or project where you used it.",
            quote.quote
        ),
    })
}

fn other_words(it: &Matched) -> Option<Advice> {
    let quote = it.result.evidence.first().filter(|_| it.result.found == Match::Alias)?;
    let asked = &it.result.requirement.as_written;
    (quote.quote.to_lowercase() != asked.to_lowercase()).then(|| Advice {
        code: "other_words".to_owned(),
        field: Some(quote.field.clone()),
        message: format!(
            "You write “{}”, they write “{asked}”. A simple search finds only their words.",
            quote.quote
        ),
    })
}

fn figures(profile: &Profile) -> Option<Advice> {
    let none = lines_with_figures(profile) == 0 && !profile.work.is_empty();
    none.then(|| Advice {
        code: "no_figures".to_owned(),
        field: Some("/work/0".to_owned()),
        message: "No line about your work carries a figure. Where you know one (how many, how much, how fast), add it.".to_owned(),
    })
}

fn dates(profile: &Profile) -> impl Iterator<Item = Advice> + '_ {
    let undated = profile.work.iter().enumerate().filter(|(_, it)| it.start_date.is_none());
    undated.map(|(at, _)| Advice {
        code: "no_dates".to_owned(),
        field: Some(format!("/work/{at}")),
        message: "This job has no start date that a machine can read, so its years do not count."
            .to_owned(),
    })
}
