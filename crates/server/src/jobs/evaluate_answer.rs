//! Judges the answers to one question, off the request threads, and stores the evaluation.

use domain::{
    evaluation::{self, AnswerToJudge, Evaluation},
    interview::{Answer, Outcome, State},
    plan::{OpenAt, Plan},
    report,
};

use crate::{
    app::App,
    interview,
    store::{Job, StoreError},
};

pub(super) async fn run(app: &App, job: &Job, at: OpenAt) -> anyhow::Result<()> {
    let (owner, id) = (job.owner_id.as_str(), job.subject_id.as_str());
    let mut tx = app.store.read().await?;
    if tx.evaluations(owner, id).await?.contains_key(&at) {
        return Ok(());
    }
    let room = interview::load(&mut tx, owner, id).await?;
    drop(tx);
    let Some(answers) = answers(&room.state, at) else { return Ok(()) };
    let evaluation = evaluate(app, &room.plan.plan, at, answers).await?;
    let mut tx = app.store.begin().await?;
    tx.add_evaluation(owner, id, at, &evaluation, (app.now)()).await?;
    Ok(tx.commit().await?)
}

/// The engine failed for good: the answer is not scored, and the reason says so.
pub(super) async fn give_up(app: &App, job: &Job, at: OpenAt) -> Result<(), StoreError> {
    let (owner, id) = (job.owner_id.as_str(), job.subject_id.as_str());
    let mut tx = app.store.begin().await?;
    match tx.add_evaluation(owner, id, at, &Evaluation::failed(), (app.now)()).await {
        Err(StoreError::NotFound(_)) => Ok(()),
        added => {
            added?;
            tx.commit().await
        }
    }
}

/// The answers a question got, when it got any.
pub(super) fn answers(state: &State, at: OpenAt) -> Option<Vec<Answer>> {
    state.outcomes.iter().find_map(|(place, outcome)| match outcome {
        Outcome::Answered(answers) if *place == at => Some(answers.clone()),
        _ => None,
    })
}

/// Judges with the embedded engine on a blocking thread.
pub(super) async fn evaluate(
    app: &App,
    plan: &Plan,
    at: OpenAt,
    answers: Vec<Answer>,
) -> anyhow::Result<Evaluation> {
    let planned = plan.question(at).cloned();
    let planned = planned.ok_or_else(|| anyhow::anyhow!("the plan has no question {at:?}"))?;
    let round = plan.rounds[at.round as usize].kind;
    let model = app.model.clone();
    let judged = tokio::task::spawn_blocking(move || {
        let answer = report::judged_answer(&answers);
        let embedder = model.as_deref().map(|it| it as &dyn evaluation::Embedder);
        evaluation::evaluate(
            &AnswerToJudge {
                question: &planned.text,
                round: Some(round),
                key_points: &planned.rubric.key_points,
                model_answer: &planned.rubric.model_answer,
                samples: &planned.rubric.samples,
                answer: &answer,
            },
            embedder,
        )
    });
    Ok(judged.await?)
}
