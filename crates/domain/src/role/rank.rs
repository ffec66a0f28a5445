//! The ranking itself.

use super::{
    NextStep, RankedRole, Ranking, RoleEvidence, Verdict,
    signals::{self, IN_OCCUPATION, SkillSignals, TitleSignal, weighted},
};
use crate::{
    content::{Catalog, Occupation, SkillFinder, SkillId},
    resume::Profile,
    text::fold,
    time::Month,
};

/// What titles, skills and education may add to a score, of 100. Ours.
const TITLE_SHARE: f64 = 55.0;
const SKILL_SHARE: f64 = 40.0;
const EDUCATION_SHARE: f64 = 5.0;

/// Below this an occupation is not listed: a few shared skills of everybody speak for nobody.
const LISTED: f64 = 12.0;

/// A list is clear when its first is at least this high, and this far above the second that is
/// not its neighbour.
const CLEAR: f64 = 35.0;
const CLEAR_LEAD: f64 = 5.0;

/// At most this many roles and quotes per role.
const ROLES: usize = 10;
const QUOTES: usize = 8;

/// Ranks the occupations a profile speaks for. Deterministic; an empty profile gives an empty list.
pub fn rank(profile: &Profile, catalog: &Catalog, finder: &SkillFinder, now: Month) -> Ranking {
    let hits = finder.find_in_profile(profile);
    let skills = SkillSignals::new(&hits, catalog, finder);
    let titles = signals::titles(profile, catalog, now);
    let reading = Reading { profile, finder, skills: &skills, titles: &titles };
    let mut roles: Vec<(usize, RankedRole)> = (catalog.occupations.iter().enumerate())
        .map(|(at, it)| (at, reading.role(at, it)))
        .filter(|(_, it)| it.score >= LISTED)
        .collect();
    roles.sort_by(|a, b| b.1.score.total_cmp(&a.1.score).then(a.1.code.cmp(&b.1.code)));
    let verdict = verdict(&roles, catalog);
    let roles = roles.into_iter().take(ROLES).map(|(_, it)| it).collect();
    Ranking { roles, verdict }
}

fn verdict(roles: &[(usize, RankedRole)], catalog: &Catalog) -> Verdict {
    let Some((at, first)) = roles.first() else { return Verdict::Unclear };
    let neighbours = &catalog.occupations[*at].neighbours;
    let rival = roles[1..].iter().find(|(_, it)| !neighbours.contains(&it.code));
    let leads = rival.is_none_or(|(_, it)| first.score - it.score >= CLEAR_LEAD);
    if first.score >= CLEAR && leads { Verdict::Clear } else { Verdict::Unclear }
}

struct Reading<'a> {
    profile: &'a Profile,
    finder: &'a SkillFinder,
    skills: &'a SkillSignals<'a>,
    titles: &'a [TitleSignal],
}

impl Reading<'_> {
    fn role(&self, at: usize, it: &Occupation) -> RankedRole {
        let title = self.title(at);
        let skill = self.skills.share(it, self.finder);
        let education = self.education(it);
        let score = TITLE_SHARE * title + SKILL_SHARE * skill + EDUCATION_SHARE * education;
        let evidence = self.evidence(at, it);
        let seniority = signals::seniority(self.titles, at, &it.ladder);
        RankedRole {
            code: it.code.clone(),
            title: it.title.clone(),
            group: it.group.clone(),
            score: (score * 10.0).round() / 10.0,
            seniority,
            confidence: confidence(title, skill, evidence.len()),
            missing: self.missing(&it.skills.core),
            next_step: self.next_step(it, seniority),
            evidence,
        }
    }

    /// 0 to 1: the best title by recency and likeness, with a little more for every other one.
    fn title(&self, at: usize) -> f64 {
        let mut votes: Vec<f64> =
            self.titles.iter().map(|it| it.weight * near(it.likeness[at])).collect();
        votes.sort_by(|a, b| b.total_cmp(a));
        let Some(best) = votes.first() else { return 0.0 };
        let others: f64 = votes[1..].iter().sum();
        (best + 0.15 * others).min(1.0)
    }

    /// 1 when a field of study shares a telling word with the occupation's names.
    fn education(&self, it: &Occupation) -> f64 {
        let said = self.profile.education.iter().flat_map(|it| [&it.area, &it.study_type]);
        let said: Vec<String> = said.flatten().map(|it| fold(it)).collect();
        let group = fold(&it.group);
        let core = it.skills.core.iter().map(|it| fold(it));
        let known: Vec<String> = core.chain([group]).collect();
        let agrees = |text: &String| known.iter().any(|it| text.contains(it.as_str()));
        if said.iter().any(agrees) { 1.0 } else { 0.0 }
    }

    fn evidence(&self, at: usize, it: &Occupation) -> Vec<RoleEvidence> {
        let mut titles: Vec<&TitleSignal> =
            self.titles.iter().filter(|it| it.likeness[at] >= IN_OCCUPATION).collect();
        titles.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        let titles = titles.into_iter().map(|it| RoleEvidence {
            field: it.field.clone(),
            quote: it.quote.clone(),
            skill: None,
        });
        let own = weighted(it, self.finder);
        let mut seen: Vec<SkillId> = Vec::new();
        let mut shown = Vec::new();
        for listed in [false, true] {
            for hit in self.skills.hits.iter().filter(|it| it.listed == listed && !it.denied) {
                if own.iter().any(|it| it.0 == hit.skill) && !seen.contains(&hit.skill) {
                    seen.push(hit.skill);
                    shown.push(RoleEvidence {
                        field: hit.field.clone(),
                        quote: hit.quote.clone(),
                        skill: Some(self.finder.name(hit.skill).to_owned()),
                    });
                }
            }
        }
        titles.chain(shown).take(QUOTES).collect()
    }

    fn missing(&self, names: &[String]) -> Vec<String> {
        let absent = |it: &&String| self.finder.id(it).is_none_or(|id| !self.skills.shows(id));
        names.iter().filter(absent).cloned().collect()
    }

    /// The first step above the level shown; the lowest step when none is shown.
    fn next_step(
        &self,
        it: &Occupation,
        level: Option<crate::content::Seniority>,
    ) -> Option<NextStep> {
        let step =
            it.ladder.iter().find(|step| level.is_none_or(|level| step.seniority > level))?;
        Some(NextStep { title: step.title.clone(), skills: self.missing(&step.skills) })
    }
}

/// A likeness below one half comes from words that many occupations share.
fn near(likeness: f64) -> f64 {
    if likeness < 0.5 { likeness * 0.4 } else { likeness }
}

/// Titles and skills that agree make a role sure; either alone, or few words, less so. Ours.
fn confidence(title: f64, skill: f64, quotes: usize) -> f64 {
    let agreement = 0.45 * title + 0.35 * skill + 0.2 * (title * skill).sqrt();
    let enough = (quotes as f64 / 4.0).min(1.0);
    (agreement * (0.5 + 0.5 * enough) * 100.0).round() / 100.0
}
