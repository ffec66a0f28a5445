//! The whole journey of a person, in process, with the real sentence model.

use serde_json::json;

use crate::support::{TestApp, answer};

const PDF: &[u8] = include_bytes!("../fixtures/nurse.pdf");

const STORY: &str = "On the night shift in November a patient of mine, two days after surgery, became \
                     restless and his pulse went to 120. I assessed him from airway to exposure, took \
                     the early warning score, which was 7, called the doctor with SBAR, started \
                     oxygen as prescribed, took blood cultures and gave the first antibiotic within \
                     the hour. He was stable by four in the morning, and since then I check the \
                     score trend at every handover.";

#[tokio::test]
async fn from_an_upload_to_a_report_whose_numbers_can_be_traced() {
    let t = TestApp::start().await.with_model();
    let ann = t.member("Ann").await;

    let upload = ann.upload("cv.pdf", PDF).await.must(202);
    t.work().await;
    let resume = upload["resume"]["id"].as_str().unwrap().to_owned();
    let roles = ann.get(&format!("/api/resumes/{resume}/roles")).await.must(200);
    let role = roles["roles"][0]["code"].as_str().unwrap().to_owned();
    let path = format!("/api/resumes/{resume}/analyses");
    let analysis = ann.post(&path, json!({"role": role})).await.must(201);
    let wish = json!({
        "resume_id": resume, "role": role, "difficulty": "medium", "persona": "friendly",
        "company_style": "balanced", "seed": 3,
        "rounds": [{"kind": "introduction", "count": 1}, {"kind": "professional", "count": 2},
            {"kind": "behavioural", "count": 1}],
    });
    let plan = ann.post("/api/plans", wish).await.must(201)["id"].clone();
    let made = ann.post("/api/interviews", json!({"plan_id": plan})).await.must(201);
    let id = made["id"].as_str().unwrap();
    ann.begin(id).await;
    ann.command(id, json!({"kind": "pause"})).await;
    t.pass(600_000);
    let mut view = ann.command(id, json!({"kind": "resume"})).await;
    t.pass(60_000);
    while view["open_question"].is_object() {
        view = ann.command(id, answer(&view, STORY)).await;
    }
    ann.command(id, json!({"kind": "ask", "text": "How is this scored?"})).await;
    ann.command(id, json!({"kind": "no_more_questions"})).await;
    ann.command(id, json!({"kind": "finish"})).await;
    t.work().await;

    assert_eq!(role, "registered-nurse");
    assert!(analysis["overall"].as_f64().unwrap() > 0.0);
    let report = ann.get(&format!("/api/interviews/{id}/report")).await.must(200);
    assert_eq!(report["coverage"]["scored"], 4);
    assert_eq!(report["active_seconds"], 60);
    assert!(report["engines"][0].as_str().unwrap().starts_with("embedded"));
    ann.get(&format!("/api/interviews/{id}/report.pdf")).await.must_be_pdf();
    let analytics = ann.get("/api/users/analytics").await.must(200);
    assert_eq!(analytics["average_score"], report["overall"]["score"]);
    let home = ann.get("/api/home").await.must(200);
    assert_eq!(home["readiness"]["score"], report["overall"]["score"]);
}
