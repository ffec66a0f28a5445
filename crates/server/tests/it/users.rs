//! History, analytics and home: sums over stored rows, and nothing where there are none.

use serde_json::{Value, json};

use crate::support::{Browser, TestApp, answer};

const LONG: &str = "I check the chart first, then I assess the patient, tell the doctor with the \
                    SBAR structure, start the oxygen and write down every step, and the patient \
                    was stable within 20 minutes.";

/// Sits an interview to its end and has its report written: its id.
async fn sit(ann: &Browser<'_>) -> String {
    let id = ann.interview().await;
    let mut view = ann.begin(&id).await;
    while view["open_question"].is_object() {
        view = ann.command(&id, answer(&view, LONG)).await;
    }
    ann.command(&id, json!({"kind": "no_more_questions"})).await;
    ann.command(&id, json!({"kind": "finish"})).await;
    ann.app.work().await;
    id
}

#[tokio::test]
async fn an_account_with_nothing_gets_nulls_and_empty_lists() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let analytics = ann.get("/api/users/analytics").await.must(200);

    assert_eq!(
        analytics,
        json!({
            "total_interviews": 0, "completed_interviews": 0, "average_score": null,
            "best_score": null, "trend": null, "completion_rate": null,
            "last_interview_at": null, "questions_answered": 0, "scores": [], "competencies": [],
        })
    );
    for path in ["/api/users/history", "/api/users/resumes", "/api/interviews", "/api/plans"] {
        assert_eq!(ann.get(path).await.must(200), json!({"items": [], "next": null}), "{path}");
    }
    let home = ann.get("/api/home").await.must(200);
    assert_eq!(
        (&home["next"], &home["readiness"]),
        (&json!({"kind": "upload_resume"}), &Value::Null)
    );
}

#[tokio::test]
async fn the_numbers_are_those_of_the_reports() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let one = sit(&ann).await;
    let two = sit(&ann).await;
    let unfinished = ann.interview().await;

    let analytics = ann.get("/api/users/analytics").await.must(200);

    let mut scores = Vec::new();
    for id in [&one, &two] {
        let report = ann.get(&format!("/api/interviews/{id}/report")).await.must(200);
        scores.push(report["overall"]["score"].as_f64().unwrap());
    }
    let mean = (scores[0] + scores[1]) / 2.0;
    assert!((analytics["average_score"].as_f64().unwrap() - mean).abs() < 0.051);
    let best = scores[0].max(scores[1]);
    assert!((analytics["best_score"].as_f64().unwrap() - best).abs() < 0.051);
    assert_eq!(analytics["total_interviews"], 3);
    assert_eq!(analytics["completed_interviews"], 2);
    assert_eq!(analytics["questions_answered"], 6);
    assert!((analytics["completion_rate"].as_f64().unwrap() - 2.0 / 3.0).abs() < 1e-9);
    assert_eq!(analytics["scores"][0]["interview_id"], json!(one));
    assert_eq!(analytics["trend"], Value::Null);
    let newest = ann.get("/api/users/history?limit=1").await.must(200);
    assert_eq!(newest["items"][0]["interview_id"], json!(unfinished));
}

#[tokio::test]
async fn the_history_is_paged_without_a_gap_or_a_repeat() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let mut all = Vec::new();
    for _ in 0..5 {
        all.push(ann.interview().await);
    }

    let mut seen = Vec::new();
    let mut path = "/api/users/history?limit=2".to_owned();
    loop {
        let page = ann.get(&path).await.must(200);
        for it in page["items"].as_array().unwrap() {
            seen.push(it["interview_id"].as_str().unwrap().to_owned());
        }
        match page["next"].as_str() {
            Some(next) => path = format!("/api/users/history?limit=2&after={next}"),
            None => break,
        }
    }

    all.reverse();
    assert_eq!(seen, all);
}

#[tokio::test]
async fn a_resume_is_listed_with_the_score_of_its_latest_analysis() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let analysed = ann.resume().await;
    let path = format!("/api/resumes/{analysed}/analyses");
    ann.post(&path, json!({"role": "chef"})).await.must(201);
    let latest = ann.post(&path, json!({"role": "registered-nurse"})).await.must(201);
    let other = ann.resume().await;

    let page = ann.get("/api/users/resumes").await.must(200);

    let items = page["items"].as_array().unwrap();
    assert_eq!((&items[0]["id"], &items[0]["ats_score"]), (&json!(other), &Value::Null));
    assert_eq!((&items[1]["id"], &items[1]["ats_score"]), (&json!(analysed), &latest["overall"]));
    assert_eq!(items[1]["ats_role"], "Registered Nurse");
}

#[tokio::test]
async fn home_leads_from_step_to_step() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let next = async || ann.get("/api/home").await.must(200)["next"].clone();

    let resume = ann.resume().await;
    assert_eq!(next().await, json!({"kind": "choose_role", "resume_id": resume}));
    let plan = ann.plan(&resume).await;
    assert_eq!(next().await, json!({"kind": "prepare", "plan_id": plan}));
    let made = ann.post("/api/interviews", json!({"plan_id": plan})).await.must(201);
    let id = made["id"].as_str().unwrap();
    ann.begin(id).await;
    assert_eq!(next().await, json!({"kind": "continue_interview", "interview_id": id}));
    ann.command(id, json!({"kind": "end"})).await;
    t.work().await;
    assert_eq!(next().await, json!({"kind": "read_report", "interview_id": id}));
}
