//! Whatever is sent: a clear typed error, nothing lost, no panic, no 500 that a user could cause.

use std::io::Write as _;

use axum::{
    body::Body,
    http::{Method, header},
};
use figment::{Figment, providers::Serialized};
use serde_json::{Value, json};

use crate::support::{NURSE, TestApp, answer};

/// Uploads, reads, and gives the résumé as it is shown then.
async fn after_reading(t: &TestApp, bytes: &[u8]) -> Value {
    let ann = t.member("Ann").await;
    let reply = ann.upload("cv.pdf", bytes).await.must(202);
    t.work().await;
    ann.get(&format!("/api/resumes/{}", reply["resume"]["id"].as_str().unwrap())).await.must(200)
}

fn codes(resume: &Value) -> Vec<&str> {
    let problems = resume["problems"].as_array().unwrap();
    problems.iter().map(|it| it["code"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn an_empty_file_is_refused() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let reply = ann.upload("cv.pdf", b"").await.must(422);

    assert_eq!(reply["fields"][0]["field"], "file");
}

#[tokio::test]
async fn a_file_over_the_limit_is_refused_while_it_streams() {
    let small = Serialized::default("resumes.max_bytes", 1_048_576);
    let t = TestApp::with(Figment::new().merge(small)).await;
    let ann = t.member("Ann").await;

    let reply = ann.upload("cv.txt", &vec![b'a'; 5 << 20]).await.must(413);

    assert_eq!(reply["code"], "too_large");
    assert_eq!(ann.get("/api/resumes").await.must(200)["items"], json!([]));
}

#[tokio::test]
async fn fifty_megabytes_are_refused_and_leave_nothing() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let reply = ann.upload("cv.txt", &vec![b'a'; 50 << 20]).await.must(413);

    assert_eq!(reply["message"], "A résumé has at most 10 MB.");
    assert!(!t.folder.path().join("files/resumes").exists());
}

#[tokio::test]
async fn a_truncated_pdf_fails_with_a_problem_people_understand() {
    let t = TestApp::start().await;
    let pdf = include_bytes!("../fixtures/nurse.pdf");

    let resume = after_reading(&t, &pdf[..200]).await;

    assert_eq!(resume["status"], "failed");
    assert!(!codes(&resume).is_empty());
    assert!(resume["problems"][0]["message"].as_str().unwrap().len() > 20);
}

#[tokio::test]
async fn an_encrypted_pdf_says_that_it_wants_a_password() {
    let t = TestApp::start().await;

    let resume = after_reading(&t, include_bytes!("../fixtures/locked.pdf")).await;

    assert_eq!(resume["status"], "failed");
    assert_eq!(codes(&resume), ["encrypted"]);
}

#[tokio::test]
async fn a_zip_bomb_in_a_docx_is_stopped() {
    let t = TestApp::start().await;

    let resume = after_reading(&t, &bomb()).await;

    assert_eq!(resume["status"], "failed");
    assert!(!codes(&resume).is_empty());
}

/// A DOCX whose document inflates to 1 GB.
fn bomb() -> Vec<u8> {
    use zip::{ZipWriter, write::SimpleFileOptions};
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.start_file("[Content_Types].xml", options).unwrap();
    zip.write_all(b"<Types/>").unwrap();
    zip.start_file("word/document.xml", options).unwrap();
    let blank = vec![b' '; 1 << 20];
    for _ in 0..1024 {
        zip.write_all(&blank).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[tokio::test]
async fn a_pdf_that_makes_its_reader_misbehave_costs_one_child_and_no_more() {
    let t = TestApp::start().await;
    // A page tree that is its own child, and an object stream that never ends.
    let hostile = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
        2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R 2 0 R]/Count 99999999>>endobj\n\
        xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \n\
        trailer<</Size 3/Root 1 0 R>>\nstartxref\n110\n%%EOF";

    let resume = after_reading(&t, hostile).await;

    assert_eq!(resume["status"], "failed");
    assert!(!codes(&resume).is_empty());
}

#[tokio::test]
async fn text_that_is_not_utf_8_is_read_as_far_as_it_goes() {
    let t = TestApp::start().await;
    let latin1 = b"Ren\xe9 Example\nrene@example.org\n\nSkills\nCuisine fran\xe7aise\n";

    let resume = after_reading(&t, latin1).await;

    assert_eq!(resume["format"], "txt");
    assert!(resume["text"].as_str().unwrap().contains("René"), "{}", resume["text"]);
}

#[tokio::test]
async fn an_upload_without_a_file_is_refused() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let request = ann
        .request(Method::POST, "/api/resumes")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n",
        ));

    let reply = t.send(request.unwrap()).await.must(422);

    assert_eq!(reply["fields"][0]["field"], "file");
}

#[tokio::test]
async fn an_upload_that_breaks_off_is_refused_and_leaves_nothing() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let request = ann
        .request(Method::POST, "/api/resumes")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf a",
        ));

    let reply = t.send(request.unwrap()).await.must(422);

    assert_eq!(reply["code"], "invalid");
    assert_eq!(ann.get("/api/resumes").await.must(200)["items"], json!([]));
}

#[tokio::test]
async fn an_unknown_field_in_a_body_is_refused_by_name() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let reply = ann.patch("/api/me", json!({"name": "Ann", "standing": "owner"})).await.must(422);

    assert!(reply["message"].as_str().unwrap().contains("standing"), "{reply}");
}

#[tokio::test]
async fn a_body_that_is_not_json_or_not_utf_8_is_refused() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    for bytes in [&b"{"[..], &b"\xff\xfe"[..], &b"{\"name\":\"\xff\"}"[..], &b"[]"[..], &b""[..]] {
        let request = ann
            .request(Method::PATCH, "/api/me")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(bytes.to_vec()));

        let reply = t.send(request.unwrap()).await.must(422);

        assert_eq!(reply["code"], "invalid");
    }
}

#[tokio::test]
async fn a_huge_body_is_refused() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let reply = ann.patch("/api/me", json!({"name": "a".repeat(5 << 20)})).await.must(413);

    assert_eq!(reply["code"], "too_large");
}

#[tokio::test]
async fn an_id_that_is_none_is_an_unknown_id() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    for path in ["resumes/x", "plans/../me", "interviews/%00", "analyses/1;drop", "jobs/'"] {
        let reply = ann.get(&format!("/api/{path}")).await;
        assert_eq!(reply.status, 404, "{path}: {reply:?}");
    }
}

#[tokio::test]
async fn a_list_takes_only_a_sound_limit_and_start() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    for query in ["limit=0", "limit=101", "limit=x", "after=x", "page=2"] {
        ann.get(&format!("/api/resumes?{query}")).await.must(422);
    }
}

#[tokio::test]
async fn an_answer_that_is_blank_or_endless_is_refused() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let begun = ann.begin(&id).await;
    let path = format!("/api/interviews/{id}/commands");

    for text in ["  \n ".to_owned(), "a ".repeat(10_001)] {
        let reply = ann.post(&path, answer(&begun, &text)).await.must(422);
        assert_eq!(reply["fields"][0]["field"], "text");
    }
}

#[tokio::test]
async fn an_answer_of_strange_characters_is_kept_as_it_is_and_judged_without_a_panic() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let mut view = ann.begin(&id).await;
    let strange = "e\u{301}\u{202e}🙂\u{0} <b>#set text(red)</b> ﷽ 'quote\" \\ $x$ 零";
    while view["open_question"].is_object() {
        view = ann.command(&id, answer(&view, strange)).await;
    }
    ann.command(&id, json!({"kind": "end"})).await;
    t.work().await;

    let report = ann.get(&format!("/api/interviews/{id}/report")).await.must(200);
    assert!(
        report["rounds"][0]["questions"][0]["answer"].as_str().unwrap().starts_with("e\u{301}")
    );
    ann.get(&format!("/api/interviews/{id}/report.pdf")).await.must_be_pdf();
}

#[tokio::test]
async fn a_command_nobody_knows_is_refused() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let path = format!("/api/interviews/{id}/commands");

    for body in [json!({"kind": "abandon"}), json!({"kind": "win"}), json!({}), json!([])] {
        ann.post(&path, body).await.must(422);
    }
}

#[tokio::test]
async fn a_deleted_plan_cannot_be_sat() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let plan = ann.plan(&ann.resume().await).await;
    ann.delete(&format!("/api/plans/{plan}")).await.must(204);

    let reply = ann.post("/api/interviews", json!({"plan_id": plan})).await.must(404);

    assert_eq!(reply["message"], "no such plan");
}

#[tokio::test]
async fn a_key_used_for_another_request_is_a_conflict() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;
    let path = format!("/api/resumes/{resume}/analyses");
    ann.post_once(&path, "k", json!({"role": "registered-nurse"})).await.must(201);

    let reply = ann.post_once("/api/interviews", "k", json!({"plan_id": resume})).await.must(409);

    assert_eq!(reply["code"], "conflict");
}

/// Both databases' own codes are told apart in `store`; this is the file store's side.
#[test]
fn a_full_disk_is_said_to_be_full() {
    let error = std::io::Error::from(std::io::ErrorKind::StorageFull);
    let error = object_store::Error::Generic { store: "local", source: Box::new(error) };

    let error: server::error::ApiError = server::files::FilesError::from(error).into();

    assert_eq!(error.code, server::error::ErrorCode::StorageFull);
}

#[tokio::test]
async fn a_locked_database_is_said_to_be_busy_and_loses_nothing() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let all: Vec<_> = futures::future::join_all((0..4).map(|_| t.app.store.read())).await;
    // Paused time jumps to the end of the wait for a connection, so the test does not wait for it.
    tokio::time::pause();

    let reply = ann.upload("cv.txt", NURSE.as_bytes()).await.must(503);

    assert_eq!(reply["code"], "busy");
    tokio::time::resume();
    drop(all);
    assert_eq!(ann.get("/api/resumes").await.must(200)["items"], json!([]));
}

#[tokio::test]
async fn an_unknown_path_of_the_interface_is_answered_in_its_own_form() {
    let t = TestApp::start().await;

    let reply = t.stranger().get("/api/nothing/here").await.must(404);

    assert_eq!(reply["code"], "not_found");
}
