//! The live interview over plain HTTP.

use serde_json::{Value, json};

use crate::support::{Browser, TestApp, answer};

const LONG: &str = "I check the chart first, then I assess the patient, tell the doctor with the \
                    SBAR structure, start the oxygen and write down every step, and the patient \
                    was stable within 20 minutes.";

fn kinds(events: &Value) -> Vec<String> {
    let events = events["events"].as_array().unwrap();
    events.iter().map(|it| it["event"]["kind"].as_str().unwrap().to_owned()).collect()
}

/// Answers whatever is open until no question is.
async fn answer_all(ann: &Browser<'_>, id: &str) -> Value {
    let mut view = ann.get(&format!("/api/interviews/{id}")).await.must(200);
    while view["open_question"].is_object() {
        view = ann.command(id, answer(&view, LONG)).await;
    }
    view
}

#[tokio::test]
async fn nothing_is_asked_before_consent() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;

    let opened = ann.command(&id, json!({"kind": "open"})).await;
    let path = format!("/api/interviews/{id}/commands");
    let early = json!({"kind": "answer", "text": LONG, "at": {"round": 0, "question": 0}});
    let refused = ann.post(&path, early).await.must(409);

    assert_eq!(opened["phase"], json!({"kind": "awaiting_consent"}));
    assert_eq!(opened["open_question"], Value::Null);
    assert_eq!(refused["code"], "wrong_state");
}

#[tokio::test]
async fn consent_is_stored_with_its_time_and_opens_the_first_question() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;

    let begun = ann.begin(&id).await;

    assert_eq!(begun["consent_at"], "2026-03-02T09:00:00Z");
    assert_eq!(begun["phase"]["kind"], "in_round");
    assert_eq!(begun["open_question"]["number"], 1);
    assert_eq!(begun["open_question"]["of"], 3);
}

#[tokio::test]
async fn without_consent_the_interview_ends_and_no_report_is_written() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    ann.command(&id, json!({"kind": "open"})).await;

    let declined = ann.command(&id, json!({"kind": "decline"})).await;
    t.work().await;

    assert_eq!(declined["phase"], json!({"kind": "declined"}));
    assert_eq!(declined["report"], "none");
    let report = ann.get(&format!("/api/interviews/{id}/report")).await.must(409);
    assert_eq!(report["code"], "wrong_state");
}

#[tokio::test]
async fn a_repeated_command_returns_what_it_did_first() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let begun = ann.begin(&id).await;
    let path = format!("/api/interviews/{id}/commands");

    let first = ann.post_once(&path, "key-1", answer(&begun, LONG)).await.must(200);
    let again = ann.post_once(&path, "key-1", answer(&begun, LONG)).await.must(200);

    assert_eq!(first["events"], again["events"]);
    assert_eq!(again["interview"]["last_seq"], first["interview"]["last_seq"]);
}

#[tokio::test]
async fn an_answer_to_an_earlier_question_never_lands_on_the_next() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let begun = ann.begin(&id).await;
    ann.command(&id, json!({"kind": "skip"})).await;

    let path = format!("/api/interviews/{id}/commands");
    let late = ann.post(&path, answer(&begun, LONG)).await.must(409);

    assert_eq!(late["code"], "conflict");
    assert_eq!(ann.get(&format!("/api/interviews/{id}")).await.must(200)["answered"], 0);
}

#[tokio::test]
async fn of_two_answers_at_once_one_is_taken() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let begun = ann.begin(&id).await;
    let path = format!("/api/interviews/{id}/commands");

    let (one, two) = tokio::join!(
        ann.post(&path, answer(&begun, LONG)),
        ann.post(&path, answer(&begun, "Another thought: I would first call for help and stay."))
    );

    let mut statuses = [one.status.as_u16(), two.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    let events = ann.get(&format!("/api/interviews/{id}/events")).await.must(200);
    assert_eq!(kinds(&events).iter().filter(|it| *it == "answered").count(), 1);
}

#[tokio::test]
async fn events_are_numbered_without_gaps_and_can_be_had_from_any_number() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    ann.begin(&id).await;

    let all = ann.get(&format!("/api/interviews/{id}/events")).await.must(200);
    let rest = ann.get(&format!("/api/interviews/{id}/events?after=2")).await.must(200);

    let numbers: Vec<i64> =
        all["events"].as_array().unwrap().iter().map(|it| it["seq"].as_i64().unwrap()).collect();
    assert_eq!(numbers, (1..=numbers.len() as i64).collect::<Vec<_>>());
    assert_eq!(all["last_seq"], numbers.len());
    assert_eq!(rest["events"].as_array().unwrap().len(), numbers.len() - 2);
}

#[tokio::test]
async fn a_pause_keeps_the_question_and_refuses_answers() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let begun = ann.begin(&id).await;

    let paused = ann.command(&id, json!({"kind": "pause"})).await;
    let path = format!("/api/interviews/{id}/commands");
    let refused = ann.post(&path, answer(&begun, LONG)).await.must(409);
    let back = ann.command(&id, json!({"kind": "resume"})).await;

    assert_eq!(paused["phase"]["kind"], "paused");
    assert_eq!(refused["code"], "wrong_state");
    assert_eq!(back["open_question"], begun["open_question"]);
}

#[tokio::test]
async fn a_question_can_be_repeated_word_for_word_and_put_in_other_words() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let begun = ann.begin(&id).await;
    let question = begun["open_question"]["text"].as_str().unwrap().to_owned();
    let last = |view: &Value| view["transcript"].as_array().unwrap().last().unwrap().clone();

    let repeated = ann.command(&id, json!({"kind": "repeat"})).await;
    let rephrased = ann.command(&id, json!({"kind": "rephrase"})).await;

    assert!(last(&repeated)["text"].as_str().unwrap().contains(&question));
    assert!(!last(&rephrased)["text"].as_str().unwrap().contains(&question));
    assert_eq!(rephrased["open_question"]["at"], begun["open_question"]["at"]);
}

#[tokio::test]
async fn a_whole_interview_ends_with_a_report_whose_numbers_can_be_traced() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    ann.begin(&id).await;

    let questions = answer_all(&ann, &id).await;
    ann.command(&id, json!({"kind": "ask", "text": "How long does it take?"})).await;
    ann.command(&id, json!({"kind": "no_more_questions"})).await;
    let done = ann.command(&id, json!({"kind": "finish"})).await;
    t.work().await;

    assert_eq!(questions["phase"]["kind"], "candidate_questions");
    assert_eq!(done["phase"]["kind"], "completed");
    let report = ann.get(&format!("/api/interviews/{id}/report")).await.must(200);
    assert_eq!(report["coverage"]["planned"], 3);
    assert_eq!(report["coverage"]["answered"], 3);
    let pdf = ann.get(&format!("/api/interviews/{id}/report.pdf")).await;
    assert_eq!(pdf.status, 200);
    assert!(pdf.bytes.starts_with(b"%PDF-"));
}

#[tokio::test]
async fn the_overall_is_the_mean_of_what_the_report_lists() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    ann.begin(&id).await;
    answer_all(&ann, &id).await;
    ann.command(&id, json!({"kind": "end"})).await;
    t.work().await;

    let report = ann.get(&format!("/api/interviews/{id}/report")).await.must(200);

    let rounds = report["rounds"].as_array().unwrap();
    let counted: Vec<f64> = rounds
        .iter()
        .flat_map(|it| it["questions"].as_array().unwrap())
        .filter_map(|it| it["counted"].as_f64())
        .collect();
    let mean = counted.iter().sum::<f64>() / counted.len() as f64;
    let overall = report["overall"]["score"].as_f64().unwrap();
    assert!((overall - mean).abs() < 0.06, "{overall} is not the mean {mean}");
    assert_eq!(report["overall"]["of"], counted.len());
}

#[tokio::test]
async fn every_quote_of_a_report_stands_in_the_answer_at_its_place() {
    let t = TestApp::start().await.with_model();
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    ann.begin(&id).await;
    answer_all(&ann, &id).await;
    ann.command(&id, json!({"kind": "end"})).await;
    t.work().await;

    let report = ann.get(&format!("/api/interviews/{id}/report")).await.must(200);

    let mut quotes = 0;
    for round in report["rounds"].as_array().unwrap() {
        for question in round["questions"].as_array().unwrap() {
            let text = question["answer"].as_str().unwrap();
            let evaluation = &question["evaluation"];
            let points = evaluation["points"].as_array().unwrap().iter();
            let of_points = points.map(|it| &it["evidence"]).filter(|it| it.is_object());
            for it in of_points.chain(evaluation["evidence"].as_array().unwrap()) {
                let (start, end) = (it["start"].as_u64().unwrap(), it["end"].as_u64().unwrap());
                assert_eq!(text.get(start as usize..end as usize), it["quote"].as_str());
                quotes += 1;
            }
        }
    }
    assert!(quotes > 0, "a long answer has something to quote");
}

#[tokio::test]
async fn skipped_questions_stay_outside_the_averages() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    ann.begin(&id).await;
    for _ in 0..3 {
        ann.command(&id, json!({"kind": "skip"})).await;
    }
    ann.command(&id, json!({"kind": "end"})).await;
    t.work().await;

    let report = ann.get(&format!("/api/interviews/{id}/report")).await.must(200);

    assert_eq!(report["overall"], Value::Null);
    assert_eq!(report["coverage"]["skipped"], 3);
    assert_eq!(report["coverage"]["scored"], 0);
    let view = ann.get(&format!("/api/interviews/{id}")).await.must(200);
    assert_eq!(view["overall"], Value::Null);
}

#[tokio::test]
async fn what_was_not_reached_is_unanswered_and_not_scored() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    ann.begin(&id).await;

    ann.command(&id, json!({"kind": "end"})).await;
    t.work().await;

    let report = ann.get(&format!("/api/interviews/{id}/report")).await.must(200);
    assert_eq!(report["coverage"]["unanswered"], 3);
    assert_eq!(report["overall"], Value::Null);
}

#[tokio::test]
async fn without_the_sentence_model_every_evaluation_says_that_it_is_degraded() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    ann.begin(&id).await;
    answer_all(&ann, &id).await;
    ann.command(&id, json!({"kind": "end"})).await;
    t.work().await;

    let report = ann.get(&format!("/api/interviews/{id}/report")).await.must(200);

    for round in report["rounds"].as_array().unwrap() {
        for question in round["questions"].as_array().unwrap() {
            assert!(question["evaluation"]["degraded"].is_string(), "{question}");
        }
    }
}

#[tokio::test]
async fn an_interview_survives_a_crash_between_any_two_commands() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let begun = ann.begin(&id).await;
    let cookie = ann.cookie.clone();

    let t = t.restarted().await;

    let ann = Browser { app: &t, cookie };
    let after = ann.get(&format!("/api/interviews/{id}")).await.must(200);
    assert_eq!(after, begun);
    assert_eq!(ann.command(&id, answer(&after, LONG)).await["answered"], 1);
}

#[tokio::test]
async fn the_plan_an_interview_sits_is_the_stored_one() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;
    let plan = ann.plan(&resume).await;
    let stored = ann.get(&format!("/api/plans/{plan}")).await.must(200);

    let made = ann.post("/api/interviews", json!({"plan_id": plan})).await.must(201);

    assert_eq!(made["plan_hash"], stored["hash"]);
    let used = ann.delete(&format!("/api/plans/{plan}")).await.must(409);
    assert_eq!(used["code"], "wrong_state");
}

#[tokio::test]
async fn a_deleted_interview_leaves_nothing_behind() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    ann.begin(&id).await;
    answer_all(&ann, &id).await;
    ann.command(&id, json!({"kind": "end"})).await;

    ann.delete(&format!("/api/interviews/{id}")).await.must(204);
    t.work().await;

    ann.get(&format!("/api/interviews/{id}")).await.must(404);
    ann.get(&format!("/api/interviews/{id}/report")).await.must(404);
    assert_eq!(ann.get("/api/users/analytics").await.must(200)["total_interviews"], 0);
}

#[tokio::test]
async fn of_two_identical_commands_at_once_both_get_what_the_first_did() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let path = format!("/api/interviews/{id}/commands");

    let (one, two) = tokio::join!(
        ann.post_once(&path, "same", json!({"kind": "open"})),
        ann.post_once(&path, "same", json!({"kind": "open"}))
    );

    assert_eq!(one.must(200)["events"], two.must(200)["events"]);
}
