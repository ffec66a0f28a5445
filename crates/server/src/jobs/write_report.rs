//! Writes the report of an interview that is over, from stored evaluations alone.

use std::collections::BTreeMap;

use domain::{
    evaluation::Evaluation,
    interview::Outcome,
    plan::OpenAt,
    report::{self, ReportInput},
};

use super::evaluate_answer;
use crate::{
    app::App,
    interview::{self, Room},
    store::{Job, StoredReport},
};

pub(super) async fn run(app: &App, job: &Job) -> anyhow::Result<()> {
    let (owner, id) = (job.owner_id.as_str(), job.subject_id.as_str());
    let mut tx = app.store.read().await?;
    if tx.report_of(owner, id).await?.is_some() {
        return Ok(());
    }
    let room = interview::load(&mut tx, owner, id).await?;
    let stored = tx.evaluations(owner, id).await?;
    drop(tx);
    let evaluations = complete(app, owner, &room, stored).await?;
    let written = StoredReport {
        id: app.fresh_id(),
        interview_id: id.to_owned(),
        created_at: (app.now)(),
        report: write(&room, &evaluations),
    };
    let mut tx = app.store.begin().await?;
    tx.add_report(owner, &written).await?;
    tx.commit().await?;
    app.changed(id);
    Ok(())
}

/// The last answer's evaluation may still be queued behind us; then it is made and stored here.
async fn complete(
    app: &App,
    owner: &str,
    room: &Room,
    mut evaluations: BTreeMap<OpenAt, Evaluation>,
) -> anyhow::Result<BTreeMap<OpenAt, Evaluation>> {
    for (at, outcome) in &room.state.outcomes {
        let Outcome::Answered(answers) = outcome else { continue };
        if evaluations.contains_key(at) {
            continue;
        }
        let made = evaluate_answer::evaluate(app, &room.plan.plan, *at, answers.clone()).await;
        // One answer that cannot be judged does not cost the whole report.
        let made = made.unwrap_or_else(|error| {
            tracing::error!(interview = room.row.id, "an answer could not be judged: {error:#}");
            Evaluation::failed()
        });
        let mut tx = app.store.begin().await?;
        tx.add_evaluation(owner, &room.row.id, *at, &made, (app.now)()).await?;
        tx.commit().await?;
        evaluations.insert(*at, made);
    }
    Ok(evaluations)
}

fn write(room: &Room, evaluations: &BTreeMap<OpenAt, Evaluation>) -> report::Report {
    let events: Vec<_> =
        room.events.iter().map(|it| (it.seq as u64, it.at, it.event.clone())).collect();
    report::write(&ReportInput {
        plan: &room.plan.plan,
        state: &room.state,
        evaluations,
        candidate: &room.row.candidate,
        events: &events,
    })
}
