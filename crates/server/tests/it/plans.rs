//! Plans: counts honoured, the same seed the same plan, stored once and never changed.

use serde_json::{Value, json};

use crate::support::{Browser, TestApp};

fn wish(resume: &str) -> Value {
    json!({
        "resume_id": resume,
        "role": "registered-nurse",
        "rounds": [
            {"kind": "introduction", "count": 1},
            {"kind": "professional", "count": 3},
            {"kind": "behavioural", "count": 2},
        ],
        "difficulty": "medium",
        "persona": "friendly",
        "company_style": "balanced",
        "seed": 11,
    })
}

fn with(mut wish: Value, field: &str, value: Value) -> Value {
    wish[field] = value;
    wish
}

async fn made(ann: &Browser<'_>, wish: Value) -> Value {
    ann.post("/api/plans", wish).await.must(201)
}

#[tokio::test]
async fn the_counts_that_were_wished_for_are_honoured_exactly() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;

    let plan = made(&ann, wish(&resume)).await;

    let counts: Vec<(&str, usize)> = plan["rounds"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["kind"].as_str().unwrap(), it["questions"].as_array().unwrap().len()))
        .collect();
    assert_eq!(counts, [("introduction", 1), ("professional", 3), ("behavioural", 2)]);
    assert_eq!(plan["question_count"], 6);
}

#[tokio::test]
async fn every_question_says_why_it_is_there() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;

    let plan = made(&ann, wish(&resume)).await;

    for round in plan["rounds"].as_array().unwrap() {
        for question in round["questions"].as_array().unwrap() {
            assert!(!question["why"]["text"].as_str().unwrap().is_empty());
            assert!((1..=4).contains(&question["level"].as_u64().unwrap()), "{question}");
        }
    }
}

#[tokio::test]
async fn a_stored_plan_is_shown_as_it_was_made() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;
    let plan = made(&ann, wish(&resume)).await;

    let again = ann.get(&format!("/api/plans/{}", plan["id"].as_str().unwrap())).await.must(200);

    assert_eq!(again, plan);
    assert_eq!(plan["hash"].as_str().unwrap().len(), 64);
    assert_eq!(plan["seed"], 11);
}

#[tokio::test]
async fn another_plan_with_the_same_seed_avoids_what_was_asked_before() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;
    let first = made(&ann, wish(&resume)).await;

    let second = made(&ann, wish(&resume)).await;

    assert_ne!(first["hash"], second["hash"]);
}

#[tokio::test]
async fn for_two_people_the_same_wishes_and_seed_make_the_same_plan() {
    let t = TestApp::start().await;
    let (ann, bob) = (t.member("Ann").await, t.member("Bob").await);

    let of_ann = made(&ann, wish(&ann.resume().await)).await;
    let of_bob = made(&bob, wish(&bob.resume().await)).await;

    assert_eq!(of_ann["hash"], of_bob["hash"]);
}

#[tokio::test]
async fn a_repeated_request_makes_one_plan() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;

    let first = ann.post_once("/api/plans", "k", wish(&resume)).await.must(201);
    let again = ann.post_once("/api/plans", "k", wish(&resume)).await.must(201);

    assert_eq!(first, again);
    assert_eq!(ann.get("/api/plans").await.must(200)["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_cannot_be_planned_is_refused_with_a_reason() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;
    let wish = wish(&resume);

    let refused = [
        (with(wish.clone(), "persona", json!("nobody")), "there is no persona `nobody`"),
        (with(wish.clone(), "company_style", json!("none")), "there is no company style `none`"),
        (with(wish.clone(), "rounds", json!([])), "a plan needs at least one question"),
    ];

    for (wish, message) in refused {
        let reply = ann.post("/api/plans", wish).await.must(422);
        assert_eq!((&reply["code"], &reply["message"]), (&json!("invalid"), &json!(message)));
    }
    let many = json!([{"kind": "introduction", "count": 250}]);
    let reply = ann.post("/api/plans", with(wish, "rounds", many)).await.must(422);
    assert!(reply["message"].as_str().unwrap().contains("not 250"), "{reply}");
}

#[tokio::test]
async fn a_role_in_other_words_is_mapped_and_one_nobody_knows_makes_a_general_plan() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;
    let wish = with(wish(&resume), "rounds", Value::Null);

    let mapped = made(&ann, with(wish.clone(), "role", json!("Critical care nurse"))).await;
    let general = made(&ann, with(wish, "role", json!("xyzzy"))).await;

    assert_eq!(mapped["role"]["code"], "registered-nurse");
    assert_eq!(mapped["role"]["asked_for"], "Critical care nurse");
    assert_eq!(
        (&general["role"]["code"], &general["role"]["title"]),
        (&Value::Null, &json!("xyzzy"))
    );
    let notes = general["notes"].to_string();
    assert!(notes.contains("This is a general plan"), "{notes}");
    assert!(notes.contains("Professional: left out"), "{notes}");
}

#[tokio::test]
async fn a_time_budget_is_kept_within_a_tenth_and_shown() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;
    let wish = with(with(wish(&resume), "rounds", Value::Null), "minutes", json!(40));

    let plan = made(&ann, wish).await;

    let minutes = plan["minutes"].as_i64().unwrap();
    assert!((minutes - 40).abs() <= 4, "{minutes} minutes");
    assert_eq!(plan["minutes_wished"], 40);
}

#[tokio::test]
async fn wishes_that_contradict_or_mean_nothing_are_refused_by_their_field() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;
    let wish = wish(&resume);
    let by_time = |minutes| with(with(wish.clone(), "rounds", Value::Null), "minutes", minutes);
    let many: Vec<Value> = (0..5).map(|_| json!({"kind": "behavioural", "count": 100})).collect();

    let refused = [
        (with(wish.clone(), "minutes", json!(40)), "minutes"),
        (by_time(json!(0)), "minutes"),
        (by_time(json!(5_000)), "minutes"),
        (with(wish.clone(), "focus", json!(["juggling with knives"])), "focus"),
        (with(wish.clone(), "focus", json!(vec!["resilience"; 6])), "focus"),
        (with(wish.clone(), "rounds", json!(many)), "rounds"),
        (with(wish.clone(), "persona", json!("nobody")), "persona"),
    ];

    for (wish, field) in refused {
        let reply = ann.post("/api/plans", wish).await.must(422);
        assert_eq!(reply["fields"][0]["field"], field, "{reply}");
    }
}

#[tokio::test]
async fn what_the_person_wants_looked_at_is_in_the_plan_with_that_reason() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;

    let plan = made(&ann, with(wish(&resume), "focus", json!(["resilience"]))).await;

    let rounds = plan["rounds"].as_array().unwrap().iter();
    let questions = rounds.flat_map(|it| it["questions"].as_array().unwrap());
    let wanted: Vec<_> = questions.filter(|it| it["why"]["kind"] == "focus").collect();
    assert_eq!(wanted.len(), 1);
    assert_eq!(wanted[0]["area"], "Resilience");
}

#[tokio::test]
async fn without_wished_rounds_the_style_decides() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;

    let plan = made(&ann, with(wish(&resume), "rounds", Value::Null)).await;

    assert!(plan["question_count"].as_u64().unwrap() >= 5, "{plan}");
}

#[tokio::test]
async fn of_two_requests_with_one_key_at_once_both_get_the_one_plan() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;

    let (one, two) = tokio::join!(
        ann.post_once("/api/plans", "k", wish(&resume)),
        ann.post_once("/api/plans", "k", wish(&resume))
    );

    assert_eq!(one.must(201), two.must(201));
    assert_eq!(ann.get("/api/plans").await.must(200)["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_role_that_goes_on_and_on_is_refused() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let resume = ann.resume().await;

    let endless = json!("registered nurse ".repeat(50));
    let reply = ann.post("/api/plans", with(wish(&resume), "role", endless)).await.must(422);

    assert_eq!(reply["fields"][0]["field"], "role");
}
