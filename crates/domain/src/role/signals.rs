//! What a profile says for each occupation: titles by recency, headline, skills by how telling.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{level_of_title, level_of_years};
use crate::{
    content::{Catalog, Occupation, Place, ProfileHit, Seniority, SkillFinder, SkillId, Step},
    resume::{Profile, Work},
    text::fold,
    time::Month,
};

/// Five years make a title count half as much. Ours.
const HALF_LIFE_YEARS: f64 = 5.0;

/// A job whose title is at least this near counts as work in the occupation.
pub(super) const IN_OCCUPATION: f64 = 0.6;

/// A title with its likeness to every occupation.
pub(super) struct TitleSignal {
    pub field: String,
    pub quote: String,
    /// 0 to 1: recency, or the headline's fixed share.
    pub weight: f64,
    /// Months worked under it.
    pub months: u32,
    pub likeness: Vec<f64>,
}

/// Every title of the profile.
pub(super) fn titles(profile: &Profile, catalog: &Catalog, now: Month) -> Vec<TitleSignal> {
    let known = catalog.titles();
    let count = catalog.occupations.len();
    let mut out = Vec::new();
    for (at, job) in profile.work.iter().enumerate() {
        let Some(quote) = &job.position else { continue };
        out.push(TitleSignal {
            field: format!("/work/{at}/position"),
            quote: quote.clone(),
            weight: recency(job, at, now),
            months: months(job, now),
            likeness: known.likeness(quote, count),
        });
    }
    if let Some(label) = &profile.basics.label {
        out.push(TitleSignal {
            field: "/basics/label".to_owned(),
            quote: label.clone(),
            weight: 0.8,
            months: 0,
            likeness: known.likeness(label, count),
        });
    }
    out
}

/// 1 for a job of today, half for one that ended five years ago; by place where no date is.
fn recency(job: &Work, at: usize, now: Month) -> f64 {
    let dated = job.start_date.is_some() || job.end_date.is_some();
    let end = job.end_date.as_deref().map_or(Some(now), Month::parse).filter(|_| dated);
    let years =
        end.map_or(at as f64 * 2.0, |it| f64::from((now.index() - it.index()).max(0)) / 12.0);
    0.5_f64.powf(years / HALF_LIFE_YEARS)
}

/// Months of a job; 0 without a first month.
fn months(job: &Work, now: Month) -> u32 {
    let start = job.start_date.as_deref().and_then(Month::parse);
    let end = job.end_date.as_deref().map_or(Some(now), Month::parse);
    let span =
        start.zip(end).map_or(0, |(start, end)| end.index().min(now.index()) - start.index());
    u32::try_from(span).unwrap_or(0)
}

/// The skills a profile shows, with how well, and how telling each skill is.
pub(super) struct SkillSignals<'a> {
    pub hits: &'a [ProfileHit],
    /// 1 where work shows it, less where it is only named or implied.
    held: HashMap<SkillId, f64>,
    /// Inverse occupation frequency.
    telling: BTreeMap<SkillId, f64>,
}

impl<'a> SkillSignals<'a> {
    pub(super) fn new(hits: &'a [ProfileHit], catalog: &Catalog, finder: &SkillFinder) -> Self {
        let mut held: HashMap<SkillId, f64> = HashMap::new();
        for hit in hits.iter().filter(|it| !it.denied) {
            let weight = if hit.listed || hit.place == Place::Interest { 0.6 } else { 1.0 };
            let mut keep = |skill, weight: f64| {
                let best = held.entry(skill).or_default();
                *best = best.max(weight);
            };
            keep(hit.skill, weight);
            finder.implied(hit.skill).for_each(|it| keep(it, weight * 0.7));
            finder.parents(hit.skill).iter().for_each(|it| keep(*it, weight * 0.7));
        }
        SkillSignals { hits, held, telling: telling(catalog, finder) }
    }

    /// 0 to 1: the telling skills the profile shows, over what a good profile shows.
    pub(super) fn share(&self, it: &Occupation, finder: &SkillFinder) -> f64 {
        let ids = weighted(it, finder);
        let weight =
            |(skill, share): &(SkillId, f64)| share * self.telling.get(skill).unwrap_or(&1.0);
        let all: f64 = ids.iter().map(weight).sum();
        let shown: f64 =
            ids.iter().map(|it| weight(it) * self.held.get(&it.0).unwrap_or(&0.0)).sum();
        // Half of everything an occupation lists is a full house: nobody uses all its tools. Ours.
        if all > 0.0 { (shown / (0.5 * all)).min(1.0) } else { 0.0 }
    }

    pub(super) fn shows(&self, skill: SkillId) -> bool {
        self.held.contains_key(&skill)
    }
}

/// The skills of an occupation with their share: core, common, tools.
pub(super) fn weighted(it: &Occupation, finder: &SkillFinder) -> Vec<(SkillId, f64)> {
    let skills = &it.skills;
    let lists = [(&skills.core, 1.0), (&skills.common, 0.6), (&skills.tools, 0.5)];
    let all = lists.into_iter().flat_map(|(list, share)| list.iter().map(move |it| (it, share)));
    all.filter_map(|(name, share)| finder.id(name).map(|it| (it, share))).collect()
}

fn telling(catalog: &Catalog, finder: &SkillFinder) -> BTreeMap<SkillId, f64> {
    let mut users: BTreeMap<SkillId, u32> = BTreeMap::new();
    for it in &catalog.occupations {
        let own: BTreeSet<SkillId> = weighted(it, finder).into_iter().map(|it| it.0).collect();
        own.into_iter().for_each(|skill| *users.entry(skill).or_default() += 1);
    }
    let all = catalog.occupations.len() as f64;
    users.into_iter().map(|(skill, n)| (skill, (1.0 + all / f64::from(n)).ln())).collect()
}

/// The level in one occupation: the latest title there that names one or is a step of the
/// ladder, else years in it.
pub(super) fn seniority(
    titles: &[TitleSignal],
    occupation: usize,
    ladder: &[Step],
) -> Option<Seniority> {
    let own = titles.iter().filter(|it| it.likeness[occupation] >= IN_OCCUPATION);
    let own: Vec<&TitleSignal> = own.collect();
    let latest = own.iter().max_by(|a, b| a.weight.total_cmp(&b.weight))?;
    let months: u32 = own.iter().map(|it| it.months).sum();
    let by_years = (months > 0).then(|| level_of_years(months / 12));
    let step = ladder.iter().rfind(|it| fold(&latest.quote).contains(&fold(&it.title)));
    let named = step.filter(|it| it.seniority != Seniority::Mid).map(|it| it.seniority);
    named.or_else(|| level_of_title(&latest.quote)).or(by_years)
}
