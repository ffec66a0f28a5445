//! ATS analyses over HTTP: what they rest on, and that they are kept.

use serde_json::{Value, json};

use crate::support::{Browser, TestApp};

const JOB: &str = "Senior Registered Nurse\n\nRequirements\n- At least five years on an acute ward\n\
                   - Wound care and IV therapy\n- Triage\n\nNice to have\n- JavaScript\n";

async fn analysed(ann: &Browser<'_>, body: Value) -> Value {
    let resume = ann.resume().await;
    ann.post(&format!("/api/resumes/{resume}/analyses"), body).await.must(201)
}

fn found<'a>(analysis: &'a Value, skill: &str) -> &'a Value {
    let lines = analysis["requirements"].as_array().unwrap();
    lines.iter().find(|it| it["skill"] == skill).unwrap_or(&Value::Null)
}

#[tokio::test]
async fn a_role_is_held_against_the_lines_of_the_resume() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let analysis = analysed(&ann, json!({"role": "registered-nurse"})).await;

    let care = found(&analysis, "Wound care");
    assert_eq!(care["found"], "exact");
    assert!(care["evidence"][0]["quote"].as_str().unwrap().to_lowercase().contains("wound care"));
    assert!(analysis["overall"].as_f64().unwrap() > 40.0, "{}", analysis["overall"]);
}

#[tokio::test]
async fn the_parts_make_the_whole() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let analysis =
        analysed(&ann, json!({"role": "registered-nurse", "job_description": JOB})).await;

    let parts = analysis["components"].as_array().unwrap();
    let weight: f64 = parts.iter().map(|it| it["weight"].as_f64().unwrap()).sum();
    let whole: f64 = parts
        .iter()
        .map(|it| it["weight"].as_f64().unwrap() * it["score"].as_f64().unwrap_or(0.0))
        .sum();
    assert!((weight - 1.0).abs() < 1e-6, "{weight}");
    assert!((whole - analysis["overall"].as_f64().unwrap()).abs() < 0.06, "{whole}");
}

#[tokio::test]
async fn a_job_description_is_understood_and_a_part_of_a_word_never_matches() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let java = "Developer\n\nRequirements\n- Java\n";

    let job = analysed(&ann, json!({"job_description": JOB})).await;
    let resume = ann.upload("js.txt", b"Jo Doe\njo@example.org\n\nSkills\nJavaScript, CSS\n").await;
    let resume = resume.must(202)["resume"]["id"].as_str().unwrap().to_owned();
    t.work().await;
    let path = format!("/api/resumes/{resume}/analyses");
    let of_java = ann.post(&path, json!({"job_description": java})).await.must(201);

    assert_eq!(job["job"]["min_years"], 5);
    assert_eq!(found(&job, "JavaScript")["importance"], "preferred");
    assert_eq!(found(&job, "JavaScript")["found"], "missing");
    assert_eq!(found(&of_java, "Java")["evidence"], json!([]));
}

#[tokio::test]
async fn analyses_are_kept_and_listed_newest_first() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let first = analysed(&ann, json!({"role": "registered-nurse"})).await;
    let resume = first["resume_id"].as_str().unwrap();
    let path = format!("/api/resumes/{resume}/analyses");
    let second = ann.post(&path, json!({"job_description": JOB})).await.must(201);

    let listed = ann.get(&path).await.must(200);
    let kept = ann.get(&format!("/api/analyses/{}", first["id"].as_str().unwrap())).await.must(200);

    assert_eq!(listed["items"][0]["id"], second["id"]);
    assert_eq!(listed["items"][1]["id"], first["id"]);
    assert_eq!(kept, first);
}

#[tokio::test]
async fn an_analysis_against_nothing_or_against_too_much_is_refused() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;
    let path = format!("/api/resumes/{resume}/analyses");

    let nothing = ann.post(&path, json!({"role": " ", "job_description": ""})).await.must(422);
    let endless = json!({"job_description": "word ".repeat(11_000)});
    let too_much = ann.post(&path, endless).await.must(422);

    assert_eq!(nothing["fields"][0]["field"], "role");
    assert_eq!(too_much["fields"][0]["field"], "job_description");
}

#[tokio::test]
async fn the_roles_a_resume_speaks_for_are_ranked_with_its_own_words() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;

    let ranked = ann.get(&format!("/api/resumes/{resume}/roles")).await.must(200);

    assert_eq!(ranked["roles"][0]["code"], "registered-nurse");
    assert_eq!(ranked["verdict"], "clear");
    let shown = ann.get(&format!("/api/resumes/{resume}")).await.must(200);
    for it in ranked["roles"][0]["evidence"].as_array().unwrap() {
        let field = shown["profile"].pointer(it["field"].as_str().unwrap()).unwrap();
        let quote = it["quote"].as_str().unwrap();
        assert!(field.as_str().unwrap().contains(quote), "{field} does not say {quote}");
    }
}

#[tokio::test]
async fn signs_that_no_page_shows_do_not_reach_the_database() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let analysis = analysed(&ann, json!({"job_description": "Nurse\u{0} wanted\n- Triage"})).await;

    assert!(analysis["id"].is_string());
}
