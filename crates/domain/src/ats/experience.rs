//! Titles and years: how much of a person's work is work of the kind asked for.

use super::{asked::Asked, matching::Matched};
use crate::{
    content::Catalog,
    resume::{Profile, Work},
    role::{Titles, same_title},
    time::Month,
};

/// How near one title of the résumé is to the one asked for.
pub(super) struct TitleMatch {
    /// 0 to 1.
    pub likeness: f64,
    pub quote: String,
}

/// Holds titles against the title asked for.
pub(super) struct TitleReader<'a> {
    asked: &'a str,
    titles: &'a Titles,
    /// The likeness of the asked title to every occupation.
    occupations: Vec<f64>,
    catalog: &'a Catalog,
}

impl<'a> TitleReader<'a> {
    pub(super) fn new(asked: &'a str, catalog: &'a Catalog) -> TitleReader<'a> {
        let titles = catalog.titles();
        let occupations = titles.likeness(asked, catalog.occupations.len());
        TitleReader { asked, titles, occupations, catalog }
    }

    /// 0 to 1: the same words, the same occupation under another name, or a neighbour of it.
    pub(super) fn likeness(&self, title: &str) -> f64 {
        let theirs = self.titles.likeness(title, self.catalog.occupations.len());
        let by_occupation = self
            .occupations
            .iter()
            .zip(&theirs)
            .map(|(a, b)| sure(*a) * sure(*b))
            .fold(0.0, f64::max);
        same_title(self.asked, title).max(by_occupation).max(0.4 * self.neighbour(&theirs))
    }

    fn neighbour(&self, theirs: &[f64]) -> f64 {
        let all = &self.catalog.occupations;
        let near = |(at, likeness): (usize, &f64)| {
            let beside = all[at].neighbours.iter().filter_map(|code| {
                let other = all.iter().position(|it| it.code == *code)?;
                Some(sure(theirs[other]) * sure(*likeness))
            });
            beside.fold(0.0, f64::max)
        };
        // Most occupations share no word with the title: looking up their neighbours is in vain.
        let alike = self.occupations.iter().enumerate().filter(|(_, likeness)| **likeness > 0.0);
        alike.map(near).fold(0.0, f64::max)
    }

    /// The nearest title. Held jobs count in full, a headline as a claim.
    pub(super) fn best(&self, profile: &Profile) -> Option<TitleMatch> {
        let held = profile.work.iter().filter_map(|it| {
            let quote = it.position.clone()?;
            Some(TitleMatch { likeness: self.likeness(&quote), quote })
        });
        let headline = profile
            .basics
            .label
            .iter()
            .map(|it| TitleMatch { likeness: HEADLINE * self.likeness(it), quote: it.clone() });
        held.chain(headline).max_by(|a, b| a.likeness.total_cmp(&b.likeness))
    }
}

/// A headline says what somebody wants to be called. Ours.
const HEADLINE: f64 = 0.5;

/// Likeness that rests on words many occupations share is none.
fn sure(likeness: f64) -> f64 {
    if likeness < 0.6 { 0.0 } else { likeness }
}

/// Years of work of the kind asked for. Months are counted once, each by its most fitting job;
/// a job fits by its title or by the musts that its own words show.
pub(super) fn relevant_years(
    profile: &Profile,
    matched: &[Matched],
    reader: Option<&TitleReader<'_>>,
    now: Month,
) -> f64 {
    let jobs: Vec<(i32, i32, f64)> = (profile.work.iter().enumerate())
        .filter_map(|(at, it)| {
            let (from, to) = months(it, now)?;
            Some((from, to, fit(at, it, matched, reader)))
        })
        .collect();
    let Some(first) = jobs.iter().map(|it| it.0).min() else { return 0.0 };
    let best_in = |month: i32| {
        jobs.iter().filter(|it| it.0 <= month && month < it.1).map(|it| it.2).fold(0.0, f64::max)
    };
    (first..=now.index()).map(best_in).sum::<f64>() / 12.0
}

fn fit(at: usize, job: &Work, matched: &[Matched], reader: Option<&TitleReader<'_>>) -> f64 {
    let title = reader.zip(job.position.as_deref()).map_or(0.0, |(it, title)| it.likeness(title));
    let prefix = format!("/work/{at}/");
    let asked = matched.len().max(1) as f64;
    let here = matched.iter().filter(|it| {
        it.shown > 0.3 && it.result.evidence.iter().any(|it| it.field.starts_with(&prefix))
    });
    // A third of all that is asked for, shown in one job, makes it such a job. Ours.
    title.max((3.0 * here.count() as f64 / asked).min(1.0))
}

/// First month and the month after the last; one month where only a start is known to be it.
fn months(job: &Work, now: Month) -> Option<(i32, i32)> {
    let start = Month::parse(job.start_date.as_deref()?)?;
    let end = match job.end_date.as_deref() {
        None => now,
        Some(written) => last_month(written)?,
    };
    (end.index() >= start.index() && start.index() <= now.index())
        .then_some((start.index(), end.index().min(now.index()) + 1))
}

/// A bare year as an end counts as its middle: nobody knows which month.
fn last_month(written: &str) -> Option<Month> {
    let read = Month::parse(written)?;
    Some(if written.len() == 4 { Month { month: 6, ..read } } else { read })
}

/// The share of the years asked for that is there, 0 to 1.
pub(super) fn years_share(asked: &Asked, years: f64) -> Option<f64> {
    let demanded = asked.years.filter(|it| *it > 0)?;
    Some((years / f64::from(demanded)).min(1.0))
}
