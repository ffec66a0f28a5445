//! One question of a report: what became of it, and what of it counts.

use std::collections::BTreeMap;

use super::{
    AnswerText, ReportInput, ReportQuestion, Standing, advice::advice, judged_answer, mean::Counted,
};
use crate::{
    evaluation::{Evaluation, Evidence, Verdict},
    interview::{Answer, ClaimKind, Event, Outcome},
    plan::{OpenAt, PlannedQuestion, SkipRule},
};

/// Everything the report says about the question at `at`.
///
/// The rubric is shown only where an answer has been evaluated: a question that was skipped or
/// never reached can be asked again, and must not give itself away before.
pub(super) fn question(
    input: &ReportInput<'_>,
    at: OpenAt,
    planned: &PlannedQuestion,
) -> ReportQuestion {
    let (standing, answers) = standing(input, at);
    let answer = judged_answer(answers);
    let stored = input.evaluations.get(&at).filter(|_| standing == Standing::Answered);
    let evaluation = stored.map(|it| verified(it, &answer));
    let rubric = evaluation.as_ref().map(|_| planned.rubric.clone()).unwrap_or_default();
    ReportQuestion {
        at,
        text: planned.text.clone(),
        competency: planned.competency,
        level: planned.level,
        standing,
        answers: answer_texts(input, at),
        noted: noted(input, at),
        hints: hints(input, at),
        counted: counts(standing, evaluation.as_ref(), input.plan.skipped).map(|it| it.score),
        advice: advice(input, at, planned, standing, evaluation.as_ref()),
        answer,
        evaluation,
        key_points: rubric.key_points,
        model_answer: rubric.model_answer,
    }
}

fn standing<'a>(input: &ReportInput<'a>, at: OpenAt) -> (Standing, &'a [Answer]) {
    match input.state.outcome(at) {
        Some(Outcome::Answered(answers)) => (Standing::Answered, answers),
        Some(Outcome::Skipped) => (Standing::Skipped, &[]),
        Some(Outcome::Open | Outcome::Unanswered) | None => (Standing::Unanswered, &[]),
    }
}

/// What counts in the averages, with its margin; `None` when outside them.
pub(super) fn counts(
    standing: Standing,
    evaluation: Option<&Evaluation>,
    skipped: SkipRule,
) -> Option<Counted> {
    match (standing, evaluation.map(|it| &it.verdict)) {
        (Standing::Skipped, _) if skipped == SkipRule::Zero => {
            Some(Counted { score: 0.0, margin: 0.0 })
        }
        (Standing::Answered, Some(Verdict::Scored(it))) => {
            Some(Counted { score: it.overall, margin: it.margin })
        }
        _ => None,
    }
}

/// The evaluation without evidence that does not stand in the answer, whoever made it.
fn verified(stored: &Evaluation, answer: &str) -> Evaluation {
    let mut out = stored.clone();
    if let Verdict::Scored(scored) = &mut out.verdict {
        let holds = |it: &Evidence| it.holds(answer);
        scored.evidence.retain(holds);
        for point in &mut scored.points {
            point.evidence = point.evidence.take().filter(holds);
        }
    }
    out
}

/// The claims that were kept of the answers, promises aside: they are no facts.
fn noted(input: &ReportInput<'_>, at: OpenAt) -> Vec<String> {
    let kept = input.state.memory.iter().filter(|it| it.at == at);
    let facts = kept.filter(|it| it.claim.kind != ClaimKind::Promise);
    facts.map(|it| it.claim.quote.clone()).collect()
}

/// The hints that were given, verbatim.
fn hints(input: &ReportInput<'_>, at: OpenAt) -> Vec<String> {
    let given = input.events.iter().filter_map(|(_, _, event)| match event {
        Event::HintGiven { at: it, text, .. } if *it == at => Some(text.clone()),
        _ => None,
    });
    given.collect()
}

/// Each answer beside the words it answered: those of the question or of the plan's follow-up.
fn answer_texts(input: &ReportInput<'_>, at: OpenAt) -> Vec<AnswerText> {
    let mut asked: BTreeMap<Option<u32>, &str> = BTreeMap::new();
    let mut out = Vec::new();
    for (_, _, event) in input.events {
        match event {
            Event::Asked { at: it, text } if *it == at => {
                asked.insert(None, text);
            }
            Event::FollowUpAsked { at: it, follow_up, text, .. } if *it == at => {
                asked.insert(Some(*follow_up), text);
            }
            Event::Answered { at: it, follow_up, answer } if *it == at => out.push(AnswerText {
                asked: asked.get(follow_up).copied().unwrap_or_default().to_owned(),
                answer: answer.text().to_owned(),
            }),
            _ => {}
        }
    }
    out
}
