//! The store's own promises: a clean schema, jobs that are taken once, plans that stay as they are.

use domain::plan::Plan;
use server::store::{NewJob, Store, StoreError};

use crate::support::TestApp;

async fn account(t: &TestApp) -> String {
    let ann = t.member("Ann").await;
    ann.get("/api/me").await.must(200)["id"].as_str().unwrap().to_owned()
}

fn job(t: &TestApp, dedupe: &str) -> NewJob {
    NewJob {
        id: t.app.fresh_id(),
        subject_id: "subject".to_owned(),
        dedupe: dedupe.to_owned(),
        kind: "write_report".to_owned(),
        payload: "{}".to_owned(),
    }
}

#[tokio::test]
async fn migrating_twice_changes_nothing() {
    let t = TestApp::start().await;
    let owner = account(&t).await;

    let again = Store::connect(&t.app.config.database_url(), 1).await.unwrap();

    let found = again.read().await.unwrap().account(&owner).await.unwrap();
    assert_eq!(found.name, "Ann");
}

#[tokio::test]
async fn a_job_is_taken_by_one_worker_at_a_time() {
    let t = TestApp::start().await;
    let (owner, now) = (account(&t).await, (t.app.now)());
    let mut tx = t.app.store.begin().await.unwrap();
    tx.push_job(&owner, &job(&t, "one"), now).await.unwrap();
    tx.push_job(&owner, &job(&t, "one"), now).await.unwrap();
    tx.commit().await.unwrap();

    let take = async |worker: &'static str| {
        let mut tx = t.app.store.begin().await.unwrap();
        let taken = tx.claim_job(worker, now, now.plus(1_000)).await.unwrap();
        tx.commit().await.unwrap();
        taken.is_some()
    };
    let (a, b, c) = tokio::join!(take("a"), take("b"), take("c"));

    assert_eq!([a, b, c].into_iter().filter(|it| *it).count(), 1);
}

#[tokio::test]
async fn work_that_was_not_committed_leaves_no_trace() {
    let t = TestApp::start().await;
    let (owner, now) = (account(&t).await, (t.app.now)());

    let mut tx = t.app.store.begin().await.unwrap();
    tx.push_job(&owner, &job(&t, "one"), now).await.unwrap();
    drop(tx);

    let mut tx = t.app.store.begin().await.unwrap();
    assert!(tx.claim_job("a", now, now.plus(1_000)).await.unwrap().is_none());
}

#[tokio::test]
async fn a_plan_that_was_tampered_with_is_not_sat() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let plan = ann.plan(&ann.resume().await).await;
    let me = ann.get("/api/me").await.must(200)["id"].as_str().unwrap().to_owned();
    let stored: Plan = t.app.store.read().await.unwrap().plan(&me, &plan).await.unwrap().plan;
    let changed = stored.canonical().replace("\"level\":", "\"level\": ");
    t.execute("update plans set body_json = $1 where id = $2", &[&changed, &plan]).await;

    let read = t.app.store.read().await.unwrap().plan(&me, &plan).await;

    assert!(matches!(read, Err(StoreError::Tampered("plan"))));
    ann.post("/api/interviews", serde_json::json!({"plan_id": plan})).await.must(500);
}
