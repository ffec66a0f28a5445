//! Writing a report: per question first, then everything that follows from the questions.

use std::collections::BTreeMap;

use super::{
    CompetencyScore, Coverage, Report, ReportQuestion, ReportRound, Standing, findings, headline,
    mean::{Counted, mean},
    question::{counts, question},
};
use crate::{
    content::Competency,
    evaluation::{Evaluation, Verdict},
    interview::{Answer, Event, State},
    plan::{OpenAt, Plan, SkipRule},
    time::Timestamp,
};

/// Everything a report follows from.
#[derive(Debug, Clone, Copy)]
pub struct ReportInput<'a> {
    /// The plan that was sat.
    pub plan: &'a Plan,
    /// Where the interview ended.
    pub state: &'a State,
    /// The stored evaluations.
    pub evaluations: &'a BTreeMap<OpenAt, Evaluation>,
    /// The candidate's name.
    pub candidate: &'a str,
    /// The stored events.
    pub events: &'a [(u64, Timestamp, Event)],
}

/// Writes the report. The same input gives the same report, and every number in it follows
/// from the questions it lists.
pub fn write(input: &ReportInput<'_>) -> Report {
    let rounds = rounds(input);
    let asked: Vec<&ReportQuestion> = rounds.iter().flat_map(|it| &it.questions).collect();
    let rule = input.plan.skipped;
    let coverage = coverage(&asked);
    let overall = mean(&all_counted(&asked, rule));
    let competencies = competencies(&asked, rule);
    let state = input.state;
    Report {
        schema: 1,
        plan_hash: input.plan.hash(),
        role: input.plan.role.clone(),
        difficulty: input.plan.difficulty,
        candidate: input.candidate.to_owned(),
        started_at: state.started_at,
        ended_at: state.last_at.filter(|_| state.is_over()),
        active_millis: state.last_at.map_or(0, |it| state.interview_millis(it)),
        headline: headline::headline(&coverage, overall),
        overall,
        coverage,
        strengths: findings::strengths(&competencies, &asked),
        gaps: findings::gaps(&competencies, &asked),
        competencies,
        engines: engines(&asked),
        rounds,
    }
}

fn rounds(input: &ReportInput<'_>) -> Vec<ReportRound> {
    let mut out: Vec<ReportRound> = input
        .plan
        .rounds
        .iter()
        .map(|it| ReportRound { kind: it.kind, mean: None, questions: Vec::new() })
        .collect();
    for (at, planned) in input.plan.questions() {
        out[at.round as usize].questions.push(question(input, at, planned));
    }
    for round in &mut out {
        let asked: Vec<&ReportQuestion> = round.questions.iter().collect();
        round.mean = mean(&all_counted(&asked, input.plan.skipped));
    }
    out
}

fn all_counted(asked: &[&ReportQuestion], rule: SkipRule) -> Vec<Counted> {
    asked.iter().filter_map(|it| counts(it.standing, it.evaluation.as_ref(), rule)).collect()
}

fn coverage(asked: &[&ReportQuestion]) -> Coverage {
    let count = |standing| asked.iter().filter(|it| it.standing == standing).count() as u32;
    Coverage {
        planned: asked.len() as u32,
        answered: count(Standing::Answered),
        scored: asked.iter().filter(|it| is_scored(it)).count() as u32,
        skipped: count(Standing::Skipped),
        unanswered: count(Standing::Unanswered),
    }
}

fn is_scored(question: &ReportQuestion) -> bool {
    let verdict = question.evaluation.as_ref().map(|it| &it.verdict);
    matches!(verdict, Some(Verdict::Scored(_)))
}

/// The competencies with a scored question, each with the mean of what counts of it.
fn competencies(asked: &[&ReportQuestion], rule: SkipRule) -> Vec<CompetencyScore> {
    let mut by: BTreeMap<Competency, Vec<&ReportQuestion>> = BTreeMap::new();
    for question in asked {
        by.entry(question.competency).or_default().push(question);
    }
    by.into_iter()
        .filter(|(_, asked)| asked.iter().any(|it| is_scored(it)))
        .filter_map(|(competency, asked)| {
            let mean = mean(&all_counted(&asked, rule))?;
            Some(CompetencyScore { competency, mean })
        })
        .collect()
}

/// `embedded 1`, or `embedded 1 (degraded: no sentence model)`; each once, in order of use.
fn engines(asked: &[&ReportQuestion]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for made in asked.iter().filter_map(|it| it.evaluation.as_ref()) {
        let Evaluation { engine, engine_version, degraded, .. } = made;
        let name = match degraded {
            Some(why) => format!("{engine} {engine_version} (degraded: {why})"),
            None => format!("{engine} {engine_version}"),
        };
        if !out.contains(&name) {
            out.push(name);
        }
    }
    out
}

/// All answers to one question as one text: what is judged, and what spans lie on.
pub fn judged_answer(answers: &[Answer]) -> String {
    answers.iter().map(Answer::text).collect::<Vec<_>>().join("\n\n")
}
