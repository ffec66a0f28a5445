//! Rubrics stay hidden until the answer they judge has been evaluated.

use serde_json::json;

use crate::support::TestApp;

#[tokio::test]
async fn no_rubric_is_shown_before_the_report() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;
    let plan = ann.plan(&resume).await;
    let made = ann.post("/api/interviews", json!({"plan_id": plan})).await.must(201);
    let id = made["id"].as_str().unwrap();
    ann.begin(id).await;
    let mut tx = t.app.store.read().await.unwrap();
    let me = ann.get("/api/me").await.must(200)["id"].as_str().unwrap().to_owned();
    let stored = tx.plan(&me, &plan).await.unwrap().plan;
    drop(tx);

    let document = ann.get("/api/openapi.json").await.must(200);
    let mut shown = Vec::new();
    for (path, verbs) in document["paths"].as_object().unwrap() {
        if verbs.get("get").is_some() && !path.ends_with("/live") {
            let own = [("plans", plan.as_str()), ("interviews", id), ("resumes", &resume)];
            let of_path = own.iter().find(|(word, _)| path.contains(word)).map_or(id, |it| it.1);
            shown.push(ann.get(&path.replace("{id}", of_path)).await);
        }
    }

    assert!(shown.len() > 20, "{} pages", shown.len());
    let all: Vec<_> = shown.iter().map(|it| String::from_utf8_lossy(&it.bytes)).collect();
    let hidden = |it: &str| assert!(!all.iter().any(|page| page.contains(it)), "shows “{it}”");
    for (_, question) in stored.questions() {
        let rubric = &question.rubric;
        rubric.key_points.iter().for_each(|it| hidden(&it.text));
        rubric.red_flags.iter().for_each(|it| hidden(it));
        rubric.samples.iter().for_each(|it| hidden(&it.text));
        if !rubric.model_answer.is_empty() {
            hidden(&rubric.model_answer);
        }
    }
}
