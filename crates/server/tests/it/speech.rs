//! What is said in a live interview: meanings, drafts, hints, time, silence.

use figment::{Figment, providers::Serialized};
use serde_json::{Value, json};
use server::jobs;

use crate::support::{Browser, TestApp, answer};

const MINUTE: i64 = 60_000;
const STORY: &str = "I check the chart first, then I assess the patient, tell the doctor with the SBAR \
                     structure and write down every step.";

/// Something said to whatever is open.
fn say(interview: &Value, text: &str) -> Value {
    let open = &interview["open_question"];
    json!({"kind": "say", "text": text, "at": open["at"], "follow_up": open["follow_up"]})
}

fn draft(interview: &Value, text: &str) -> Value {
    let open = &interview["open_question"];
    json!({"text": text, "at": open["at"], "follow_up": open["follow_up"]})
}

fn last(interview: &Value) -> (&str, &str) {
    let turns = interview["transcript"].as_array().unwrap();
    let turn = turns.last().unwrap();
    (turn["kind"].as_str().unwrap(), turn["text"].as_str().unwrap())
}

async fn look(ann: &Browser<'_>, id: &str) -> Value {
    ann.get(&format!("/api/interviews/{id}")).await.must(200)
}

#[tokio::test]
async fn words_are_taken_by_their_meaning_and_an_aside_can_still_be_made_the_answer() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let view = ann.begin(&id).await;
    let question = view["open_question"]["text"].clone();

    let view = ann.command(&id, say(&view, "Sorry, could you repeat that?")).await;
    assert_eq!(last(&view), ("question", question.as_str().unwrap()));
    assert_eq!(view["answered"], 0);

    let view = ann.command(&id, answer(&view, "Sorry, could you repeat that?")).await;
    assert_eq!(view["answered"], 1);
}

#[tokio::test]
async fn consent_can_be_given_and_refused_in_words_and_the_words_are_not_kept() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let (yes, no) = (ann.interview().await, ann.interview().await);
    for id in [&yes, &no] {
        ann.command(id, json!({"kind": "open"})).await;
    }

    let agreed = ann.command(&yes, json!({"kind": "say", "text": "Yes, of course."})).await;
    let refused = ann.command(&no, json!({"kind": "say", "text": "No, I don't agree."})).await;

    assert_eq!(agreed["phase"]["kind"], "in_round");
    assert_eq!(refused["phase"]["kind"], "declined");
    for view in [agreed, refused] {
        let turns = view["transcript"].as_array().unwrap();
        assert!(turns.iter().all(|it| it["speaker"] == "interviewer"), "{turns:?}");
    }
}

#[tokio::test]
async fn what_is_said_late_does_not_leak_into_the_next_question() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let first = ann.begin(&id).await;
    ann.command(&id, json!({"kind": "skip"})).await;

    let path = format!("/api/interviews/{id}/commands");
    let late = ann.post(&path, say(&first, "I have always liked people.")).await.must(409);

    assert_eq!(late["code"], "conflict");
}

#[tokio::test]
async fn a_draft_is_there_on_any_device_until_the_answer_is_given() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let view = ann.begin(&id).await;
    let path = format!("/api/interviews/{id}/draft");

    ann.put(&path, draft(&view, "I started in")).await.must(204);
    ann.put(&path, draft(&view, "I started in a care home")).await.must(204);
    let typed = look(&ann, &id).await;
    ann.command(&id, answer(&view, "I started in a care home.")).await;
    let answered = look(&ann, &id).await;
    let late = ann.put(&path, draft(&view, "I started")).await.must(409);

    assert_eq!(typed["open_question"]["draft"], "I started in a care home");
    assert_eq!(answered["open_question"]["draft"], Value::Null);
    assert_eq!(late["code"], "conflict");
}

#[tokio::test]
async fn what_was_said_does_not_come_back_as_a_draft() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let view = ann.begin(&id).await;
    let words = "Sorry, could you repeat that?";
    ann.put(&format!("/api/interviews/{id}/draft"), draft(&view, words)).await.must(204);

    let view = ann.command(&id, say(&view, words)).await;

    assert_eq!(view["phase"]["kind"], "in_round");
    assert_eq!(view["open_question"]["draft"], Value::Null);
}

#[tokio::test]
async fn words_that_neither_agree_nor_refuse_are_asked_again() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    ann.command(&id, json!({"kind": "open"})).await;

    for words in ["Hm.", "Well, the weather.", "Twelve."] {
        let view = ann.command(&id, json!({"kind": "say", "text": words})).await;
        assert_eq!(view["phase"]["kind"], "awaiting_consent", "{words}");
    }
}

#[tokio::test]
async fn a_draft_too_long_or_before_consent_is_refused_and_a_blank_one_is_forgotten() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let path = format!("/api/interviews/{id}/draft");
    let early = json!({"text": "Hello", "at": {"round": 0, "question": 0}});

    let refused = ann.put(&path, early).await.must(409);
    let view = ann.begin(&id).await;
    let long = ann.put(&path, draft(&view, &"word ".repeat(4_001))).await.must(422);
    ann.put(&path, draft(&view, "Hm")).await.must(204);
    ann.put(&path, draft(&view, "  ")).await.must(204);

    assert_eq!(refused["code"], "wrong_state");
    assert_eq!(long["fields"][0]["field"], "text");
    assert_eq!(look(&ann, &id).await["open_question"]["draft"], Value::Null);
}

#[tokio::test]
async fn hints_come_from_the_plan_layer_by_layer_until_none_is_left() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let mut view = ann.begin(&id).await;
    let all = view["open_question"]["hints_left"].as_u64().unwrap();
    assert!(all > 0);

    for left in (0..all).rev() {
        view = ann.command(&id, json!({"kind": "hint"})).await;
        assert_eq!(last(&view).0, "hint");
        assert_eq!(view["open_question"]["hints_left"], left);
    }
    view = ann.command(&id, json!({"kind": "hint"})).await;
    assert_eq!(last(&view).0, "talk");

    ann.command(&id, json!({"kind": "end"})).await;
    t.work().await;
    let report = ann.get(&format!("/api/interviews/{id}/report")).await.must(200);
    let hints = report["rounds"][0]["questions"][0]["hints"].as_array().unwrap();
    assert_eq!(hints.len() as u64, all);
}

#[tokio::test]
async fn a_limit_for_one_answer_is_kept_by_the_servers_clock() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;
    let plan = json!({
        "resume_id": resume, "role": "registered-nurse", "difficulty": "medium",
        "persona": "friendly", "company_style": "balanced", "seed": 7, "answer_minutes": 3,
        "hints": "off", "rounds": [{"kind": "behavioural", "count": 2}],
    });
    let plan = ann.post("/api/plans", plan).await.must(201);
    let made = ann.post("/api/interviews", json!({"plan_id": plan["id"]})).await.must(201);
    let id = made["id"].as_str().unwrap();
    let view = ann.begin(id).await;
    let is_up = json!({"kind": "time_is_up", "at": view["open_question"]["at"]});
    let path = format!("/api/interviews/{id}/commands");

    t.pass(3 * MINUTE - 1);
    let early = ann.post(&path, is_up.clone()).await.must(409);
    t.pass(1);
    let said = ann.command(id, is_up.clone()).await;
    let again = ann.post(&path, is_up).await.must(409);
    let hint = ann.command(id, json!({"kind": "hint"})).await;

    assert_eq!((plan["answer_minutes"].clone(), plan["hints"].clone()), (json!(3), json!("off")));
    assert_eq!(early["code"], "wrong_state");
    assert_eq!(last(&said).0, "talk");
    assert_eq!(said["open_question"]["open_millis"], 3 * MINUTE);
    assert_eq!(again["code"], "wrong_state");
    assert_eq!(last(&hint).0, "talk");
}

#[tokio::test]
async fn silence_puts_an_interview_on_hold_once_and_typing_is_no_silence() {
    let hold = Serialized::default("interview.hold_after_minutes", 10);
    let t = TestApp::with(Figment::from(hold)).await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let view = ann.begin(&id).await;

    t.pass(8 * MINUTE);
    ann.put(&format!("/api/interviews/{id}/draft"), draft(&view, "Let me see")).await.must(204);
    t.pass(8 * MINUTE);
    jobs::sweep(&t.app).await.unwrap();
    assert_eq!(look(&ann, &id).await["phase"]["kind"], "in_round");

    t.pass(3 * MINUTE);
    jobs::sweep(&t.app).await.unwrap();
    jobs::sweep(&t.app).await.unwrap();
    let held = look(&ann, &id).await;
    assert_eq!(held["phase"]["kind"], "paused");
    assert_eq!(held["open_question"]["draft"], "Let me see");

    let back = ann.command(&id, json!({"kind": "say", "text": "I'm back, let's go on."})).await;
    assert_eq!(back["phase"]["kind"], "in_round");
}

#[tokio::test]
async fn what_the_interviewer_noted_stands_in_the_candidates_words() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let view = ann.begin(&id).await;

    let told = "I worked on a ward with 28 beds, and falls went down by 40 percent.";
    let view = ann.command(&id, answer(&view, told)).await;

    let notes = view["notes"].as_array().unwrap();
    assert!(!notes.is_empty());
    for note in notes {
        assert!(told.contains(note["quote"].as_str().unwrap()), "{note}");
        assert_eq!(note["number"], 1);
    }

    ann.command(&id, json!({"kind": "end"})).await;
    t.work().await;
    let report = ann.get(&format!("/api/interviews/{id}/report")).await.must(200);
    let noted = report["rounds"][0]["questions"][0]["noted"].as_array().unwrap();
    assert_eq!(noted.len(), notes.len());
    assert!(told.contains(noted[0].as_str().unwrap()));
}

#[tokio::test]
async fn an_interview_left_alone_is_abandoned_once_and_reported_as_far_as_it_went() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let begun = ann.begin(&id).await;
    ann.command(&id, answer(&begun, STORY)).await;

    // First it waits on hold, then it is over.
    for _ in 0..2 {
        t.pass(4_320 * 60_000 + 1);
        server::jobs::sweep(&t.app).await.unwrap();
        server::jobs::sweep(&t.app).await.unwrap();
    }
    t.work().await;

    let view = ann.get(&format!("/api/interviews/{id}")).await.must(200);
    assert_eq!(view["phase"], json!({"kind": "abandoned"}));
    assert_eq!(view["report"], "ready");
}

#[tokio::test]
async fn a_key_of_the_clock_cannot_be_used_up_by_a_candidate() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let path = format!("/api/interviews/{id}/commands");
    let key = |seq: i64| format!("abandon:{id}:{seq}");
    let opened = ann.post_once(&path, &key(3), json!({"kind": "open"})).await.must(200);
    assert_eq!(opened["interview"]["last_seq"], 3);

    t.pass(4_320 * 60_000 + 1);
    server::jobs::sweep(&t.app).await.unwrap();

    let view = ann.get(&format!("/api/interviews/{id}")).await.must(200);
    assert_eq!(view["phase"], json!({"kind": "abandoned"}));
}
