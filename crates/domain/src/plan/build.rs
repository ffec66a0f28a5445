//! The planner: which questions, in which order.

use std::collections::BTreeMap;

use super::{
    Difficulty, Plan, PlanRefused, PlanRequest, PlannedQuestion, PlannedRound, Rubric,
    pool::{Candidate, Pool, weight},
    random::SplitMix64,
};
use crate::content::{CompanyStyle, Competency, Question, RoundKind, Seniority};

/// Builds a plan.
///
/// Counts the person wished for are honoured exactly. A company style's usual counts give way to
/// what the bank has, with a note. When a round is short of questions in the difficulty band, the
/// band is widened by one level each way for that round, with a note; freshness gives way to the
/// band, also with a note. The same request gives the same plan, byte for byte.
///
/// # Errors
/// [`PlanRefused`] for an unknown role, persona or style, and when there are too few questions.
pub fn build(request: &PlanRequest<'_>) -> Result<Plan, PlanRefused> {
    let wishes = &request.wishes;
    let catalog = request.catalog;
    if catalog.persona(&wishes.persona).is_none() {
        return Err(PlanRefused::UnknownPersona(wishes.persona.clone()));
    }
    let style = catalog
        .style(&wishes.company_style)
        .ok_or_else(|| PlanRefused::UnknownStyle(wishes.company_style.clone()))?;
    let mut planner = Planner {
        request,
        pool: Pool::new(request)?,
        random: SplitMix64::new(wishes.seed),
        competencies: BTreeMap::new(),
        skills: BTreeMap::new(),
        notes: Vec::new(),
    };
    let rounds = planner.rounds(style)?;
    if rounds.is_empty() {
        return Err(PlanRefused::NothingToAsk);
    }
    Ok(Plan {
        schema: 1,
        content_version: catalog.version.clone(),
        role: request.role.clone(),
        seniority: request.seniority,
        difficulty: wishes.difficulty,
        persona: wishes.persona.clone(),
        company_style: wishes.company_style.clone(),
        seed: wishes.seed,
        skipped: wishes.skipped,
        rounds,
        notes: planner.notes,
    })
}

/// How far the seed reaches, in points of `Planner::cost`: less than repeating a competency within
/// a round costs. Ours.
const CHANCE: u64 = 10;

/// A plan in the making: what was chosen so far steers what comes next.
struct Planner<'a> {
    request: &'a PlanRequest<'a>,
    pool: Pool<'a>,
    random: SplitMix64,
    competencies: BTreeMap<Competency, i32>,
    skills: BTreeMap<String, i32>,
    notes: Vec<String>,
}

impl<'a> Planner<'a> {
    fn rounds(&mut self, style: &CompanyStyle) -> Result<Vec<PlannedRound>, PlanRefused> {
        let counts = match &self.request.wishes.rounds {
            Some(wished) => summed(wished),
            None => self.usual(style),
        };
        let mut rounds = Vec::new();
        for (kind, wanted) in counts.into_iter().filter(|(_, wanted)| *wanted > 0) {
            rounds.push(self.round(kind, wanted)?);
        }
        Ok(rounds)
    }

    /// The style's counts, without rounds that mean nothing in this occupation and never more
    /// than the bank has.
    fn usual(&mut self, style: &CompanyStyle) -> BTreeMap<RoundKind, u32> {
        let mut counts = BTreeMap::new();
        for kind in RoundKind::ALL {
            let Some(usual) = usual_count(style, kind).filter(|it| *it > 0) else { continue };
            let of_trade = matches!(kind, RoundKind::Coding | RoundKind::Design);
            let fits = !of_trade || self.pool.has_own(kind);
            let available = if fits { self.widened(kind).len() as u32 } else { 0 };
            if available < usual {
                self.notes.push(short_of_usual(style, kind, usual, available));
            }
            counts.insert(kind, usual.min(available));
        }
        counts
    }

    fn widened(&self, kind: RoundKind) -> Vec<Candidate<'a>> {
        within(self.pool.candidates(kind), self.request.wishes.difficulty, 1)
    }

    fn round(&mut self, kind: RoundKind, wanted: u32) -> Result<PlannedRound, PlanRefused> {
        let difficulty = self.request.wishes.difficulty;
        let mut open = within(self.pool.candidates(kind), difficulty, 0);
        if (open.len() as u32) < wanted {
            let in_band = open.len();
            open = self.widened(kind);
            let available = open.len() as u32;
            if available < wanted {
                return Err(PlanRefused::TooFew { round: kind, wanted, available });
            }
            self.notes.push(widened_note(kind, in_band));
        }
        let mut chosen = Vec::new();
        let mut in_round = BTreeMap::new();
        for _ in 0..wanted {
            let next = self.choose(&open, &in_round);
            let picked = open.swap_remove(next);
            *in_round.entry(picked.question.competency).or_default() += 1;
            self.remember(picked.question);
            chosen.push(picked);
        }
        self.note_reused(kind, &chosen);
        Ok(planned_round(kind, chosen))
    }

    /// The best of what is left: inside the band before outside, fresh before asked, nearer
    /// before farther, then by what it adds; the seed decides among near equals.
    fn choose(&mut self, open: &[Candidate<'a>], in_round: &BTreeMap<Competency, i32>) -> usize {
        let (low, high) = self.request.wishes.difficulty.levels();
        let chances: Vec<i32> = open.iter().map(|_| self.random.below(CHANCE) as i32).collect();
        let ranked = open.iter().zip(chances).enumerate().map(|(index, (it, chance))| {
            let outside = !(low..=high).contains(&it.question.level);
            let cost = self.cost(it, in_round) + chance;
            ((outside, it.asked_before, it.nearness, cost, &it.question.id), index)
        });
        ranked.min().map_or(0, |(_, index)| index)
    }

    /// Ours, in points: repeating a competency within a round weighs most, then within the
    /// plan, then a skill; what speaks for the question is taken off (see `pool::weight`). The
    /// person's level leans to one end of the band.
    fn cost(&self, candidate: &Candidate<'_>, in_round: &BTreeMap<Competency, i32>) -> i32 {
        let question = candidate.question;
        let here = in_round.get(&question.competency).copied().unwrap_or(0);
        let overall = self.competencies.get(&question.competency).copied().unwrap_or(0);
        let skills = question.skills.iter().filter_map(|it| self.skills.get(it)).sum::<i32>();
        let (low, high) = self.request.wishes.difficulty.levels();
        let fitting = if self.request.seniority <= Seniority::Mid { low } else { high };
        let off = i32::from(question.level.abs_diff(fitting));
        let weak = self.request.weak;
        12 * here + 3 * overall + 6 * skills + off
            - weight(&candidate.why, weak, question.competency)
    }

    fn remember(&mut self, question: &Question) {
        *self.competencies.entry(question.competency).or_default() += 1;
        for skill in &question.skills {
            *self.skills.entry(skill.clone()).or_default() += 1;
        }
    }

    fn note_reused(&mut self, kind: RoundKind, chosen: &[Candidate<'_>]) {
        let reused = chosen.iter().filter(|it| it.asked_before).count();
        if reused > 0 {
            let label = kind.label();
            let were = if reused == 1 { "question was" } else { "questions were" };
            self.notes.push(format!("{label}: {reused} {were} part of an earlier interview."));
        }
    }
}

fn summed(wished: &[(RoundKind, u8)]) -> BTreeMap<RoundKind, u32> {
    let mut counts = BTreeMap::new();
    for (kind, wanted) in wished {
        *counts.entry(*kind).or_default() += u32::from(*wanted);
    }
    counts
}

/// The style's count for a round; content writes kinds as they are serialised.
fn usual_count(style: &CompanyStyle, kind: RoundKind) -> Option<u32> {
    let name = serde_json::to_value(kind).ok()?;
    style.rounds.get(name.as_str()?).map(|it| u32::from(*it))
}

/// Those in the band, widened by some levels each way.
fn within(
    candidates: Vec<Candidate<'_>>,
    difficulty: Difficulty,
    widened: u8,
) -> Vec<Candidate<'_>> {
    let (low, high) = difficulty.levels();
    let band = low.saturating_sub(widened)..=high + widened;
    candidates.into_iter().filter(|it| band.contains(&it.question.level)).collect()
}

fn short_of_usual(style: &CompanyStyle, kind: RoundKind, usual: u32, available: u32) -> String {
    let (style, label) = (&style.name, kind.label());
    match available {
        0 => format!("{label}: left out. “{style}” usually has {usual}; this role has none."),
        _ => format!("{label}: {available} instead of the {usual} that “{style}” usually has."),
    }
}

fn widened_note(kind: RoundKind, in_band: usize) -> String {
    let label = kind.label();
    format!("{label}: {in_band} at the chosen difficulty; the rest is one level easier or harder.")
}

/// Sorted by level; among equals in the order they were chosen.
fn planned_round(kind: RoundKind, mut chosen: Vec<Candidate<'_>>) -> PlannedRound {
    chosen.sort_by_key(|it| it.question.level);
    let questions: Vec<PlannedQuestion> = chosen.into_iter().map(planned).collect();
    let minutes = questions.iter().map(|it| it.minutes).sum();
    PlannedRound { kind, minutes, questions }
}

fn planned(candidate: Candidate<'_>) -> PlannedQuestion {
    let question = candidate.question.clone();
    PlannedQuestion {
        question_id: question.id,
        text: question.text,
        variants: question.variants,
        competency: question.competency,
        skills: question.skills,
        level: question.level,
        minutes: u32::from(question.minutes),
        why: candidate.why,
        rubric: Rubric {
            key_points: question.key_points,
            red_flags: question.red_flags,
            model_answer: question.model_answer,
            samples: question.samples,
        },
        follow_ups: question.follow_ups,
        hints: question.hints,
    }
}
