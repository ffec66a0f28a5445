//! The planner: which questions, in which order.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Plan, PlanRefused, PlanRequest, Reason, Shape,
    counts::{Counts, Supply, counts},
    cover::{Want, unmet},
    draft::Draft,
    minutes::{fit, is_near},
    pool::{Candidate, Nearness, Pool, about, weight},
    random::SplitMix64,
    request::ANSWER_MINUTES,
};
use crate::{
    content::{CompanyStyle, Competency, Question, RoundKind, Seniority},
    resume,
};

/// Builds a plan.
///
/// Counts the person wished for are honoured exactly; a company style's usual counts give way to
/// what the bank has, with a note; a time budget is met within a tenth. No question leaves the
/// difficulty band. Questions of recent interviews come back only when nothing else is left, with
/// a note. The same request gives the same plan, byte for byte.
///
/// # Errors
/// [`PlanRefused`] for an unknown role, persona, style or focus, for counts beyond what the bank
/// has or an interview holds, and for a time budget out of range.
pub fn build(request: &PlanRequest<'_>) -> Result<Plan, PlanRefused> {
    let wishes = &request.wishes;
    let catalog = request.catalog;
    if catalog.persona(&wishes.persona).is_none() {
        return Err(PlanRefused::UnknownPersona(wishes.persona.clone()));
    }
    let style = catalog
        .style(&wishes.company_style)
        .ok_or_else(|| PlanRefused::UnknownStyle(wishes.company_style.clone()))?;
    if let Some(wanted) = wishes.answer_minutes.filter(|it| !ANSWER_MINUTES.contains(it)) {
        return Err(PlanRefused::NoSuchLimit { wanted });
    }
    let pool = Pool::new(request)?;
    let personal = pool.personal();
    let mut planner = Planner {
        request,
        pool: &pool,
        random: SplitMix64::new(wishes.seed),
        notes: general(request),
        drafts: Vec::new(),
    };
    planner.open(style)?;
    let wants = Want::all(request, &pool);
    planner.choose_all(&wants, &personal);
    let minutes_wished = planner.fit_time();
    planner.notes.extend(unmet(&wants, &planner.drafts));
    planner.note_reused();
    Ok(Plan {
        schema: 1,
        content_version: catalog.version.clone(),
        role: request.role.clone(),
        seniority: request.seniority,
        difficulty: wishes.difficulty,
        persona: wishes.persona.clone(),
        company_style: wishes.company_style.clone(),
        seed: wishes.seed,
        minutes_wished,
        skipped: wishes.skipped,
        hints: wishes.hints,
        answer_minutes: wishes.answer_minutes,
        experience_months: Some(resume::experience_months(request.profile, request.now))
            .filter(|it| *it > 0),
        rounds: planner.drafts.into_iter().map(Draft::planned).collect(),
        notes: planner.notes,
    })
}

/// How far the seed reaches, in points of `Planner::cost`: as far as repeating a competency
/// within a round three times, so that another seed is another interview. Ours.
const CHANCE: u64 = 40;

/// Of so many questions of a round, one is about the person's own résumé. Ours.
const ONE_PERSONAL_IN: usize = 3;

/// A plan in the making: what was chosen so far steers what comes next.
struct Planner<'a> {
    request: &'a PlanRequest<'a>,
    pool: &'a Pool<'a>,
    random: SplitMix64,
    notes: Vec<String>,
    drafts: Vec<Draft<'a>>,
}

impl<'a> Planner<'a> {
    /// Opens the rounds with how many questions each has.
    fn open(&mut self, style: &CompanyStyle) -> Result<(), PlanRefused> {
        let kinds = RoundKind::ALL.into_iter();
        let mut open: BTreeMap<RoundKind, Vec<Candidate<'a>>> =
            kinds.map(|kind| (kind, self.pool.candidates(kind))).collect();
        let supply = open.iter().map(|(kind, it)| (*kind, self.supply(*kind, it))).collect();
        let Counts { rounds, notes } = counts(self.request, style, &supply)?;
        self.notes.extend(notes);
        for (kind, wanted) in rounds {
            let open = open.remove(&kind).unwrap_or_default();
            let wanted = wanted as usize;
            self.drafts.push(Draft { kind, wanted, open, chosen: Vec::new() });
        }
        Ok(())
    }

    fn supply(&self, kind: RoundKind, open: &[Candidate<'_>]) -> Supply {
        let of_trade = matches!(kind, RoundKind::Coding | RoundKind::Design);
        Supply {
            questions: open.len() as u32,
            minutes: open.iter().map(|it| u32::from(it.question.minutes)).sum(),
            fits: !of_trade || self.pool.has_own(kind),
        }
    }

    /// First what must be asked, then about the résumé, then what suits best.
    fn choose_all(&mut self, wants: &[Want], personal: &'a [(Question, Reason)]) {
        for want in wants {
            if !want.is_met(&self.drafts) {
                self.take_in(want, wants);
            }
        }
        for at in 0..self.drafts.len() {
            self.ask_about_resume(at, personal);
            while self.drafts[at].has_room() && !self.drafts[at].open.is_empty() {
                let next = self.best(at);
                let picked = self.drafts[at].open.swap_remove(next);
                self.drafts[at].chosen.push(picked);
            }
        }
    }

    /// Takes in the best new question that meets a want, of any round with room; one that meets
    /// others too comes first.
    fn take_in(&mut self, want: &Want, wants: &[Want]) {
        let missing: Vec<&Want> = wants.iter().filter(|it| !it.is_met(&self.drafts)).collect();
        let mut found = Vec::new();
        for (at, draft) in self.drafts.iter().enumerate().filter(|(_, it)| it.has_room()) {
            let suits = |it: &Candidate<'_>| !it.asked_before && want.is_met_by(it.question);
            for (index, it) in draft.open.iter().enumerate().filter(|(_, it)| suits(it)) {
                let meets = missing.iter().filter(|want| want.is_met_by(it.question)).count();
                let chance = self.random.below(CHANCE);
                let rank = (std::cmp::Reverse(meets), it.nearness, chance, &it.question.id);
                found.push((rank, at, index));
            }
        }
        let Some((_, at, index)) = found.into_iter().min() else { return };
        let mut picked = self.drafts[at].open.swap_remove(index);
        picked.why = want.reason(&picked);
        picked.settled = true;
        self.drafts[at].chosen.push(picked);
    }

    /// One question in three about the person's own résumé, each about another thing.
    fn ask_about_resume(&mut self, at: usize, personal: &'a [(Question, Reason)]) {
        let draft = &self.drafts[at];
        let room = draft.wanted - draft.chosen.len();
        let share = (room + 1) / ONE_PERSONAL_IN;
        let mut asked = self.asked_about();
        let of_round = personal.iter().filter(|(it, _)| it.round == draft.kind);
        let fresh = of_round.filter(|(it, _)| !self.request.history.asked.contains(&it.id));
        let mut open: Vec<_> = fresh.collect();
        for _ in 0..share {
            open.retain(|(_, why)| about(why).is_some_and(|it| !asked.contains(it.0)));
            if open.is_empty() {
                return;
            }
            let (question, why) = open.swap_remove(self.random.below(open.len() as u64) as usize);
            asked.extend(about(why).map(|it| it.0.to_owned()));
            self.drafts[at].chosen.push(Candidate {
                question,
                nearness: Nearness::Own,
                why: why.clone(),
                asked_before: false,
                settled: true,
            });
        }
    }

    /// Fields of the profile that a question is already about.
    fn asked_about(&self) -> BTreeSet<String> {
        let chosen = self.drafts.iter().flat_map(|it| &it.chosen);
        chosen.filter_map(|it| about(&it.why)).map(|it| it.0.to_owned()).collect()
    }

    /// The best of what is left: new before asked, nearer before farther, then by what it adds;
    /// the seed decides among near equals.
    fn best(&mut self, at: usize) -> usize {
        let draft = &self.drafts[at];
        let in_round = draft.competencies();
        let chances: Vec<i32> =
            draft.open.iter().map(|_| self.random.below(CHANCE) as i32).collect();
        let overall = self.overall();
        let skills = self.skills();
        let ranked = self.drafts[at].open.iter().zip(chances).enumerate().map(|(index, it)| {
            let (it, chance) = it;
            let cost = self.cost(it, &in_round, &overall, &skills) + chance;
            ((it.asked_before, it.nearness, cost, &it.question.id), index)
        });
        ranked.min().map_or(0, |(_, index)| index)
    }

    /// Ours, in points: repeating a competency within a round weighs most, then within the plan,
    /// then a skill; what speaks for the question is taken off (see `pool::weight`). The person's
    /// level leans to one end of the band.
    fn cost(
        &self,
        candidate: &Candidate<'_>,
        in_round: &BTreeMap<Competency, i32>,
        overall: &BTreeMap<Competency, i32>,
        skills: &BTreeMap<&str, i32>,
    ) -> i32 {
        let question = candidate.question;
        let of = |counts: &BTreeMap<Competency, i32>| {
            counts.get(&question.competency).copied().unwrap_or(0)
        };
        let repeated = question.skills.iter().filter_map(|it| skills.get(it.as_str())).sum::<i32>();
        let (low, high) = self.request.wishes.difficulty.levels();
        let fitting = if self.request.seniority <= Seniority::Mid { low } else { high };
        let off = i32::from(question.level.abs_diff(fitting));
        12 * of(in_round) + 3 * of(overall) + 6 * repeated + off - weight(&candidate.why)
    }

    fn overall(&self) -> BTreeMap<Competency, i32> {
        let mut out = BTreeMap::new();
        for draft in &self.drafts {
            for (competency, count) in draft.competencies() {
                *out.entry(competency).or_default() += count;
            }
        }
        out
    }

    fn skills(&self) -> BTreeMap<&'a str, i32> {
        let mut out = BTreeMap::new();
        for it in self.drafts.iter().flat_map(|it| &it.chosen) {
            for skill in &it.question.skills {
                *out.entry(skill.as_str()).or_default() += 1;
            }
        }
        out
    }

    /// Brings a plan with a time budget near it; gives the budget.
    fn fit_time(&mut self) -> Option<u32> {
        let Shape::Minutes(budget) = self.request.wishes.shape else { return None };
        fit(&mut self.drafts, budget);
        self.drafts.retain(|it| !it.chosen.is_empty());
        let minutes = self.drafts.iter().map(Draft::minutes).sum();
        if !is_near(minutes, budget) {
            self.notes.push(format!(
                "The plan takes {minutes} minutes: with what the bank has for this role and \
                 difficulty it cannot come closer to {budget}."
            ));
        }
        Some(budget)
    }

    fn note_reused(&mut self) {
        for draft in &self.drafts {
            let reused = draft.chosen.iter().filter(|it| it.asked_before).count();
            if reused > 0 {
                let label = draft.kind.label();
                let were = if reused == 1 { "question was" } else { "questions were" };
                self.notes.push(format!(
                    "{label}: {reused} {were} part of your last interviews or plans; there are no \
                     others left at this difficulty."
                ));
            }
        }
    }
}

/// A plan that is for no occupation says so.
fn general(request: &PlanRequest<'_>) -> Vec<String> {
    match request.role.code {
        Some(_) => Vec::new(),
        None => vec![
            "This is a general plan: no role here is like the one asked for, so there are no \
             questions of its trade beyond the skills the job description names."
                .to_owned(),
        ],
    }
}
