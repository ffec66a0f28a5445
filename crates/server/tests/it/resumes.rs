//! Upload, read in a child process, shown, corrected, deleted.

use serde_json::{Value, json};

use crate::support::{NURSE, TestApp};

const PDF: &[u8] = include_bytes!("../fixtures/nurse.pdf");
const DOCX: &[u8] = include_bytes!("../fixtures/nurse.docx");

async fn read(t: &TestApp, name: &str, bytes: &[u8]) -> Value {
    let ann = t.member("Ann").await;
    let reply = ann.upload(name, bytes).await.must(202);
    t.work().await;
    ann.get(&format!("/api/resumes/{}", reply["resume"]["id"].as_str().unwrap())).await.must(200)
}

#[tokio::test]
async fn an_upload_is_taken_in_at_once_and_read_by_a_job() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let taken = ann.upload("nurse.txt", NURSE.as_bytes()).await.must(202);
    let id = taken["resume"]["id"].as_str().unwrap();
    let job = taken["job"]["id"].as_str().unwrap();
    let before = ann.get(&format!("/api/resumes/{id}")).await.must(200);
    t.work().await;
    let after = ann.get(&format!("/api/resumes/{id}")).await.must(200);

    assert_eq!(taken["job"]["state"], "queued");
    assert_eq!((&before["status"], &before["version"]), (&json!("parsing"), &Value::Null));
    assert_eq!(after["status"], "parsed");
    assert_eq!(after["version"]["number"], 1);
    assert_eq!(ann.get(&format!("/api/jobs/{job}")).await.must(200)["state"], "done");
}

#[tokio::test]
async fn a_pdf_is_read_with_the_place_of_every_field() {
    let t = TestApp::start().await;

    let resume = read(&t, "nurse.pdf", PDF).await;

    assert_eq!(resume["format"], "pdf");
    assert_eq!(resume["profile"]["basics"]["name"], "Marta Lindqvist");
    assert_eq!(resume["profile"]["basics"]["email"], "marta.lindqvist@example.org");
    assert_eq!(resume["profile"]["work"][0]["name"], "Harbour General Hospital");
    let place = &resume["provenance"]["/work/0/position"];
    assert_eq!(place["page"], 1);
    assert_eq!(place["boxes"][0].as_array().unwrap().len(), 4);
}

#[tokio::test]
async fn a_docx_is_read() {
    let t = TestApp::start().await;

    let resume = read(&t, "nurse.docx", DOCX).await;

    assert_eq!(resume["format"], "docx");
    assert_eq!(resume["profile"]["basics"]["name"], "Marta Lindqvist");
    assert_eq!(resume["profile"]["work"][0]["position"], "Staff Nurse");
}

#[tokio::test]
async fn a_text_is_read_into_all_its_sections() {
    let t = TestApp::start().await;

    let resume = read(&t, "nurse.txt", NURSE.as_bytes()).await;

    let profile = &resume["profile"];
    assert_eq!(profile["work"].as_array().unwrap().len(), 2);
    assert_eq!(profile["work"][0]["startDate"], "2020-03");
    assert_eq!(profile["work"][0]["endDate"], Value::Null);
    assert_eq!(profile["education"].as_array().unwrap().len(), 1);
    assert!(profile["skills"].to_string().contains("Wound care"));
    // 2017-09 to 2026-03 without a gap.
    assert_eq!(resume["experience_months"], 103);
}

#[tokio::test]
async fn the_content_decides_what_a_file_is_not_its_name() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let renamed = ann.upload("photo.png", PDF).await.must(202);
    let picture = ann.upload("cv.pdf", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").await.must(415);

    assert_eq!(renamed["resume"]["format"], "pdf");
    assert_eq!(picture["code"], "unsupported_format");
}

#[tokio::test]
async fn a_repeated_upload_with_the_same_key_is_one_resume() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let first = ann.upload_once("a.txt", NURSE.as_bytes(), Some("k")).await.must(202);
    let again = ann.upload_once("a.txt", NURSE.as_bytes(), Some("k")).await.must(202);

    assert_eq!(first, again);
    assert_eq!(ann.get("/api/resumes").await.must(200)["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_correction_is_a_new_version_and_keeps_the_places_of_untouched_fields() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.resume().await;
    let before = ann.get(&format!("/api/resumes/{id}")).await.must(200);
    let mut profile = before["profile"].clone();
    profile["basics"]["name"] = json!("Marta Lindqvist-Berg");

    let body = json!({"base_version": 1, "profile": profile});
    let after = ann.put(&format!("/api/resumes/{id}/profile"), body).await.must(200);

    assert_eq!(after["version"]["number"], 2);
    assert_eq!(after["version"]["source"], "edited");
    assert_eq!(after["profile"]["basics"]["name"], "Marta Lindqvist-Berg");
    assert_eq!(after["provenance"]["/basics/name"], Value::Null);
    assert_eq!(after["provenance"]["/basics/email"], before["provenance"]["/basics/email"]);
    let versions = ann.get(&format!("/api/resumes/{id}/versions")).await.must(200);
    assert_eq!(versions["items"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_correction_of_an_older_version_is_a_conflict() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.resume().await;
    let path = format!("/api/resumes/{id}/profile");
    let body = json!({"base_version": 1, "profile": {"basics": {"name": "Marta"}}});
    ann.put(&path, body.clone()).await.must(200);

    let stale = ann.put(&path, body).await.must(409);

    assert_eq!(stale["code"], "conflict");
}

#[tokio::test]
async fn a_profile_that_cannot_be_is_refused_field_by_field() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.resume().await;

    let work = json!([{"name": "A", "startDate": "2020-13"}]);
    let body = json!({"base_version": 1, "profile": {"work": work}});
    let reply = ann.put(&format!("/api/resumes/{id}/profile"), body).await.must(422);

    assert_eq!(reply["fields"][0]["field"], "/work/0/startDate");
}

#[tokio::test]
async fn the_original_file_can_be_had_back_and_never_runs_as_a_page() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.resume().await;

    let file = ann.get(&format!("/api/resumes/{id}/file")).await;

    assert_eq!(file.bytes, NURSE.as_bytes());
    let disposition = file.headers["content-disposition"].to_str().unwrap();
    assert!(disposition.starts_with("attachment"), "{disposition}");
    assert_eq!(file.headers["x-content-type-options"], "nosniff");
}

#[tokio::test]
async fn a_deleted_resume_takes_its_file_along() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.resume().await;
    let file = t.folder.path().join(format!("files/resumes/{id}"));
    assert!(file.exists());

    ann.delete(&format!("/api/resumes/{id}")).await.must(204);

    assert!(!file.exists());
    ann.get(&format!("/api/resumes/{id}")).await.must(404);
}

#[tokio::test]
async fn a_job_whose_worker_died_is_done_by_the_next_one() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let reply = ann.upload("nurse.txt", NURSE.as_bytes()).await.must(202);
    let mut tx = t.app.store.begin().await.unwrap();
    let now = (t.app.now)();
    tx.claim_job("a worker that dies", now, now.plus(120_000)).await.unwrap().unwrap();
    tx.commit().await.unwrap();

    t.work().await;
    let id = reply["resume"]["id"].as_str().unwrap();
    let waiting = ann.get(&format!("/api/resumes/{id}")).await.must(200);
    t.pass(120_001);
    t.work().await;

    assert_eq!(waiting["status"], "parsing");
    assert_eq!(ann.get(&format!("/api/resumes/{id}")).await.must(200)["status"], "parsed");
}

#[tokio::test]
async fn a_resume_that_is_still_being_read_cannot_be_corrected() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let taken = ann.upload("nurse.txt", NURSE.as_bytes()).await.must(202);
    let id = taken["resume"]["id"].as_str().unwrap();

    let early = json!({"base_version": 0, "profile": {}});
    let refused = ann.put(&format!("/api/resumes/{id}/profile"), early).await.must(409);
    t.work().await;

    assert_eq!(refused["code"], "wrong_state");
    assert_eq!(ann.get(&format!("/api/resumes/{id}")).await.must(200)["status"], "parsed");
}

#[tokio::test]
async fn a_resume_whose_file_is_lost_is_said_to_have_failed_after_the_last_try() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let taken = ann.upload("nurse.txt", NURSE.as_bytes()).await.must(202);
    let id = taken["resume"]["id"].as_str().unwrap();
    std::fs::remove_file(t.folder.path().join(format!("files/resumes/{id}"))).unwrap();

    for _ in 0..8 {
        t.work().await;
        t.pass(60 * 60_000);
    }

    let resume = ann.get(&format!("/api/resumes/{id}")).await.must(200);
    assert_eq!(resume["status"], "failed");
    assert_eq!(resume["problems"][0]["code"], "not_read");
    let job = taken["job"]["id"].as_str().unwrap();
    assert_eq!(ann.get(&format!("/api/jobs/{job}")).await.must(200)["state"], "failed");
}

#[tokio::test]
async fn a_job_whose_workers_all_died_is_given_up_by_the_sweep() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let taken = ann.upload("nurse.txt", NURSE.as_bytes()).await.must(202);
    for _ in 0..8 {
        let now = (t.app.now)();
        let mut tx = t.app.store.begin().await.unwrap();
        tx.claim_job("a worker that dies", now, now.plus(1_000)).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        t.pass(1_001);
    }

    t.work().await;
    server::jobs::sweep(&t.app).await.unwrap();

    let id = taken["resume"]["id"].as_str().unwrap();
    assert_eq!(ann.get(&format!("/api/resumes/{id}")).await.must(200)["status"], "failed");
}

#[tokio::test]
async fn what_was_deleted_is_not_told_again_to_a_repeated_request() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.resume().await;
    let path = format!("/api/resumes/{id}/profile");
    let body = json!({"base_version": 1, "profile": {"basics": {"name": "Marta"}}});
    let put =
        async || ann.send(axum::http::Method::PUT, &path, Some("k"), Some(body.clone())).await;
    put().await.must(200);

    ann.delete(&format!("/api/resumes/{id}")).await.must(204);

    put().await.must(404);
}

#[tokio::test]
async fn a_file_that_no_resume_names_is_deleted_after_an_hour() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let kept = t.folder.path().join(format!("files/resumes/{}", ann.resume().await));
    let orphan = t.folder.path().join("files/resumes/018f0000-0000-7000-8000-000000000000");
    std::fs::write(&orphan, "left by a crash").unwrap();
    let real = std::fs::metadata(&orphan).unwrap().modified().unwrap();
    let real = real.duration_since(std::time::UNIX_EPOCH).unwrap().as_millis() as i64;

    t.pass(real - (t.app.now)().0);
    server::jobs::forget_orphans(&t.app).await.unwrap();
    let at_once = orphan.exists();
    t.pass(2 * 60 * 60_000);
    server::jobs::forget_orphans(&t.app).await.unwrap();

    assert!(at_once && !orphan.exists());
    assert!(kept.exists());
}
