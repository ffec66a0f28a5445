//! Mine means mine: somebody else's id answers exactly like an unknown one, resource by resource.

use axum::http::Method;
use serde_json::{Value, json};

use crate::support::{Browser, TestApp};

const UNKNOWN: &str = "01900000-0000-7000-8000-000000000000";

/// Sends the same request for somebody else's id and for an unknown one.
async fn same_answer(bob: &Browser<'_>, method: Method, path: &str, id: &str, body: Option<Value>) {
    let theirs = bob.send(method.clone(), &path.replace("ID", id), None, body.clone()).await;
    let unknown = bob.send(method.clone(), &path.replace("ID", UNKNOWN), None, body).await;

    assert_eq!(theirs.status, 404, "{method} {path}: {theirs:?}");
    assert_eq!(theirs.status, unknown.status, "{method} {path}");
    assert_eq!(theirs.json(), unknown.json(), "{method} {path}");
}

#[tokio::test]
async fn somebody_elses_resume_does_not_exist() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let bob = t.member("Bob").await;
    let id = ann.resume().await;

    let profile = json!({"base_version": 1, "profile": {}});
    let analysis = json!({"role": "registered-nurse"});
    same_answer(&bob, Method::GET, "/api/resumes/ID", &id, None).await;
    same_answer(&bob, Method::GET, "/api/resumes/ID/file", &id, None).await;
    same_answer(&bob, Method::GET, "/api/resumes/ID/versions", &id, None).await;
    same_answer(&bob, Method::GET, "/api/resumes/ID/roles", &id, None).await;
    same_answer(&bob, Method::GET, "/api/resumes/ID/analyses", &id, None).await;
    same_answer(&bob, Method::PUT, "/api/resumes/ID/profile", &id, Some(profile)).await;
    same_answer(&bob, Method::POST, "/api/resumes/ID/analyses", &id, Some(analysis)).await;
    same_answer(&bob, Method::DELETE, "/api/resumes/ID", &id, None).await;
    ann.get(&format!("/api/resumes/{id}")).await.must(200);
}

#[tokio::test]
async fn somebody_elses_analysis_does_not_exist() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let bob = t.member("Bob").await;
    let resume = ann.resume().await;
    let body = json!({"role": "registered-nurse"});
    let made = ann.post(&format!("/api/resumes/{resume}/analyses"), body).await.must(201);

    same_answer(&bob, Method::GET, "/api/analyses/ID", made["id"].as_str().unwrap(), None).await;
}

#[tokio::test]
async fn somebody_elses_plan_does_not_exist() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let bob = t.member("Bob").await;
    let plan = ann.plan(&ann.resume().await).await;

    same_answer(&bob, Method::GET, "/api/plans/ID", &plan, None).await;
    same_answer(&bob, Method::DELETE, "/api/plans/ID", &plan, None).await;
    let theirs = bob.post("/api/interviews", json!({"plan_id": plan})).await;
    let unknown = bob.post("/api/interviews", json!({"plan_id": UNKNOWN})).await;
    assert_eq!((theirs.status, theirs.json()), (unknown.status, unknown.json()));
    assert_eq!(theirs.status, 404);
}

#[tokio::test]
async fn a_plan_is_not_made_from_somebody_elses_resume() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let bob = t.member("Bob").await;
    let resume = ann.resume().await;
    let body = |resume: &str| {
        json!({"resume_id": resume, "role": "registered-nurse", "difficulty": "medium",
            "persona": "neutral", "company_style": "balanced"})
    };

    let theirs = bob.post("/api/plans", body(&resume)).await;
    let unknown = bob.post("/api/plans", body(UNKNOWN)).await;

    assert_eq!(theirs.status, 404);
    assert_eq!(theirs.json(), unknown.json());
}

#[tokio::test]
async fn somebody_elses_interview_does_not_exist() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let bob = t.member("Bob").await;
    let id = ann.interview().await;
    ann.begin(&id).await;

    let skip = json!({"kind": "skip"});
    same_answer(&bob, Method::GET, "/api/interviews/ID", &id, None).await;
    same_answer(&bob, Method::GET, "/api/interviews/ID/events", &id, None).await;
    same_answer(&bob, Method::GET, "/api/interviews/ID/report", &id, None).await;
    same_answer(&bob, Method::GET, "/api/interviews/ID/report.pdf", &id, None).await;
    same_answer(&bob, Method::POST, "/api/interviews/ID/commands", &id, Some(skip)).await;
    let draft = json!({"text": "Mine?", "at": {"round": 0, "question": 0}});
    same_answer(&bob, Method::PUT, "/api/interviews/ID/draft", &id, Some(draft)).await;
    same_answer(&bob, Method::DELETE, "/api/interviews/ID", &id, None).await;
    assert_eq!(ann.get(&format!("/api/interviews/{id}")).await.must(200)["skipped"], 0);
}

#[tokio::test]
async fn somebody_elses_job_does_not_exist() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let bob = t.member("Bob").await;
    let reply = ann.upload("cv.txt", b"Ann\n\nSkills\nWriting").await.must(202);
    let job = reply["job"]["id"].as_str().unwrap();

    same_answer(&bob, Method::GET, "/api/jobs/ID", job, None).await;
    same_answer(&bob, Method::GET, "/api/jobs/ID/events", job, None).await;
}

#[tokio::test]
async fn lists_and_sums_hold_only_what_is_mine() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let bob = t.member("Bob").await;
    let id = ann.interview().await;
    ann.begin(&id).await;

    for list in ["resumes", "plans", "interviews", "users/history", "users/resumes"] {
        let page = bob.get(&format!("/api/{list}")).await.must(200);
        assert_eq!(page, json!({"items": [], "next": null}), "{list}");
    }
    assert_eq!(bob.get("/api/users/analytics").await.must(200)["total_interviews"], 0);
    assert_eq!(bob.get("/api/home").await.must(200)["next"], json!({"kind": "upload_resume"}));
}

#[tokio::test]
async fn an_idempotency_key_is_its_owners() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let bob = t.member("Bob").await;
    let hers =
        ann.upload_once("a.txt", b"Ann\n\nSkills\nWriting", Some("same-key")).await.must(202);

    let his = bob.upload_once("b.txt", b"Bob\n\nSkills\nWriting", Some("same-key")).await.must(202);

    assert_ne!(hers["resume"]["id"], his["resume"]["id"]);
}

#[tokio::test]
async fn nothing_of_a_person_is_shown_without_signing_in() {
    let t = TestApp::start().await;
    let paths = [
        "me",
        "home",
        "catalog",
        "resumes",
        "plans",
        "interviews",
        "users/analytics",
        "users/history",
        "users/resumes",
    ];

    for path in paths {
        let reply = t.stranger().get(&format!("/api/{path}")).await.must(401);
        assert_eq!(reply["code"], "unauthenticated", "{path}");
    }
}
