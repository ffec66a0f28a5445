//! The command line, as another program would call it.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::{Value, json};
use tempfile::TempDir;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
const MODEL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../.greenroom-test/model");

/// Runs the program in an empty folder.
fn greenroom(arguments: &[&str], stdin: &str) -> Output {
    let folder = TempDir::new().unwrap();
    in_folder(folder.path(), arguments, stdin)
}

fn in_folder(folder: &Path, arguments: &[&str], stdin: &str) -> Output {
    #[expect(clippy::disallowed_methods, reason = "tests start the program as a person would")]
    let mut child = Command::new(env!("CARGO_BIN_EXE_greenroom"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read its input may be gone already.
    child.stdin.take().unwrap().write_all(stdin.as_bytes()).ok();
    child.wait_with_output().unwrap()
}

#[track_caller]
fn lines(output: &Output) -> Vec<Value> {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(|it| serde_json::from_str(it).unwrap()).collect()
}

fn fixture(name: &str) -> String {
    PathBuf::from(FIXTURES).join(name).display().to_string()
}

#[test]
fn resumes_are_parsed_one_object_a_file() {
    let (pdf, txt) = (fixture("nurse.pdf"), fixture("nurse.txt"));

    let out = lines(&greenroom(&["resume", "parse", &pdf, &txt], ""));

    assert_eq!(out.len(), 2);
    for (it, file) in out.iter().zip([&pdf, &txt]) {
        assert_eq!((&it["file"], &it["status"]), (&json!(file), &json!("parsed")));
        assert_eq!(it["profile"]["basics"]["email"], "marta.lindqvist@example.org");
        assert!(it["provenance"]["/basics/name"]["confidence"].as_f64().unwrap() > 0.0);
        assert!(it["problems"].as_array().unwrap().is_empty());
    }
}

#[test]
fn a_file_that_cannot_be_read_says_why_and_does_not_stop_the_others() {
    let (locked, txt) = (fixture("locked.pdf"), fixture("nurse.txt"));

    let out = lines(&greenroom(&["resume", "parse", &locked, &txt], ""));

    assert_eq!((&out[0]["status"], &out[1]["status"]), (&json!("failed"), &json!("parsed")));
    assert_eq!(out[0]["problems"][0]["code"], "encrypted");
}

#[test]
fn roles_are_ranked_and_a_resume_is_held_against_one() {
    let txt = fixture("nurse.txt");

    let ranked = lines(&greenroom(&["role", "rank", &txt], ""));
    let analysis = lines(&greenroom(&["ats", &txt, "--role", "Registered Nurse"], ""));

    assert_eq!(ranked[0]["roles"][0]["code"], "registered-nurse");
    assert!(analysis[0]["overall"].as_f64().unwrap() > 40.0);
}

#[test]
fn a_plan_has_the_wished_counts_and_follows_from_its_seed() {
    let txt = fixture("nurse.txt");
    let plan = |seed: &str| {
        let wish = "introduction=1,professional=2";
        let arguments =
            ["plan", &txt, "--role", "registered-nurse", "--rounds", wish, "--seed", seed];
        greenroom(&arguments, "")
    };

    let (one, again, other) = (plan("5"), plan("5"), plan("6"));

    assert_eq!(lines(&one)[0]["rounds"][1]["questions"].as_array().unwrap().len(), 2);
    assert_eq!(one.stdout, again.stdout);
    assert_ne!(one.stdout, other.stdout);
}

#[test]
fn a_job_description_is_read_from_stdin() {
    let job =
        "Backend Developer\n\nRequirements\n- 3+ years of Python\n\nNice to have\n- Kubernetes\n";

    let out = lines(&greenroom(&["jd", "parse", "-"], job));

    assert_eq!(out[0]["min_years"], 3);
    assert_eq!(
        (&out[0]["required"], &out[0]["preferred"]),
        (&json!(["Python"]), &json!(["Kubernetes"]))
    );
}

#[test]
fn a_batch_answers_every_line_in_order_and_a_bad_line_stops_nothing() {
    let input = "{\"id\": 1, \"phase\": \"in_question\", \"utterance\": \"Could you say that again?\"}\n\
                 not json\n\
                 {\"id\": 3, \"utterance\": \"no phase\"}\n\
                 {\"id\": \"four\", \"phase\": \"paused\", \"utterance\": \"I'm back.\"}\n";

    let out = lines(&greenroom(&["batch", "intent"], input));

    assert_eq!(out.len(), 4);
    assert_eq!((&out[0]["id"], &out[0]["intent"]), (&json!(1), &json!("repeat")));
    assert_eq!(out[1]["error"]["code"], "invalid");
    assert_eq!((&out[2]["id"], &out[2]["error"]["code"]), (&json!(3), &json!("invalid")));
    assert_eq!((&out[3]["id"], &out[3]["intent"]), (&json!("four"), &json!("resume")));
}

#[test]
fn a_batch_of_answers_is_judged_in_the_shape_of_the_contract() {
    let line = json!({
        "id": "a", "question": "What is a cache for?", "round": "technical",
        "key_points": ["keeps results of slow work", "must be invalidated"],
        "model_answer": "A cache keeps the results of slow work close by so that they need not be \
                         computed again, and it has to be invalidated when the source changes.",
        "answer": "A cache keeps results of expensive work nearby, so the next request is fast; \
                   the hard part is to invalidate it when the data changes.",
    });
    let nothing = json!({"id": "b", "question": "What is a cache for?", "answer": ""});

    let out = lines(&greenroom(
        &["--model", MODEL, "batch", "evaluate"],
        &format!("{line}\n{nothing}\n"),
    ));

    assert_eq!(out[0]["status"], "scored");
    assert!((0.0..=100.0).contains(&out[0]["overall"].as_f64().unwrap()));
    let text = line["answer"].as_str().unwrap();
    for point in out[0]["points"].as_array().unwrap() {
        if let Some(quote) = point["evidence"]["quote"].as_str() {
            let at = |name: &str| point["evidence"][name].as_u64().unwrap() as usize;
            assert_eq!(&text[at("start")..at("end")], quote);
        }
    }
    assert_eq!((&out[1]["status"], &out[1]["overall"]), (&json!("not_scored"), &Value::Null));
    assert_eq!(out[0]["engine"], "embedded");
}

#[test]
fn batches_of_roles_analyses_and_jobs_have_the_contracts_fields() {
    let nurse = std::fs::read_to_string(fixture("nurse.txt")).unwrap();
    let job = "Registered Nurse\n\nRequirements\n- Wound care\n";
    let text = |text: &str| json!({"id": "x", "text": text}).to_string();
    let ats = json!({"id": "x", "resume": nurse, "jd": job}).to_string();

    let role = lines(&greenroom(&["batch", "role"], &text(&nurse)));
    let ats = lines(&greenroom(&["batch", "ats"], &ats));
    let jd = lines(&greenroom(&["batch", "jd"], &text(job)));

    assert_eq!(role[0]["roles"][0]["code"], "registered-nurse");
    assert!(role[0]["roles"].as_array().unwrap().len() <= 10);
    assert_eq!(ats[0]["matched"], json!(["Wound care"]));
    assert!(ats[0]["components"].is_object() && ats[0]["missing"].is_array());
    assert_eq!((&jd[0]["id"], &jd[0]["required"]), (&json!("x"), &json!(["Wound care"])));
}

#[test]
fn the_doctor_says_exactly_what_is_missing() {
    let sick = greenroom(&["doctor"], "");
    let well = greenroom(&["--model", MODEL, "doctor"], "");

    let said = String::from_utf8_lossy(&sick.stdout).into_owned();
    assert_eq!(sick.status.code(), Some(1));
    assert!(said.contains("missing  sentence model"), "{said}");
    assert!(said.contains("scripts/setup model"), "{said}");
    assert!(well.status.success(), "{}", String::from_utf8_lossy(&well.stdout));
}

#[test]
fn a_misspelt_setting_stops_the_start() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("greenroom.toml"), "[server]\nlissten = \"x\"\n").unwrap();

    let out = in_folder(folder.path(), &["migrate"], "");

    assert!(!out.status.success());
    assert!(String::from_utf8_lossy(&out.stderr).contains("lissten"));
}

#[test]
fn an_account_made_here_cannot_be_made_twice() {
    let folder = TempDir::new().unwrap();
    let add = ["user", "add", "--name", "Ann", "--email", "ann@example.org"];

    let first = in_folder(folder.path(), &add, "three green kettles\n");
    let second = in_folder(folder.path(), &add, "three green kettles\n");

    assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
    assert!(!second.status.success());
    assert!(String::from_utf8_lossy(&second.stderr).contains("there is an account"));
}

#[test]
fn the_interfaces_document_is_printed() {
    let out = greenroom(&["openapi"], "");

    let document: Value = serde_json::from_slice(&out.stdout).unwrap();
    assert!(document["paths"]["/api/interviews/{id}/live"].is_object());
}

#[test]
fn a_content_folder_is_checked_and_what_is_wrong_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let question = "[[question]]\nid = \"q\"\nround = \"hr\"\ntext = \"Why?\"\n\
        competency = \"motivation\"\nlevel = 9\nminutes = 2\nkey_points = []\n\
        model_answer = \"\"\n";
    std::fs::write(folder.path().join("q.toml"), question).unwrap();
    std::fs::write(folder.path().join("broken.toml"), "[[question]]\nid = 1\n").unwrap();
    let path = folder.path().to_str().unwrap();

    let checked = greenroom(&["content", "check", "--quick", path], "");
    let nothing = greenroom(&["content", "check", "--quick", "/no/such/folder"], "");

    let said = String::from_utf8_lossy(&checked.stdout);
    assert_eq!(checked.status.code(), Some(1));
    assert!(said.contains("q: level is 1 to 5"), "{said}");
    assert!(said.contains("broken.toml: "), "{said}");
    assert!(String::from_utf8_lossy(&nothing.stderr).contains("cannot read /no/such/folder"));
}

#[test]
fn an_interview_in_the_terminal_is_left_and_taken_up_again() {
    let folder = TempDir::new().unwrap();
    let resume = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/nurse.txt");
    let start = [
        "interview",
        resume,
        "--role",
        "registered-nurse",
        "--seed",
        "3",
        "--rounds",
        "introduction=1,professional=1",
    ];
    let again = ["interview", resume, "--role", "registered-nurse"];

    let first = in_folder(folder.path(), &start, "Yes, that's fine.\n\n/repeat\n/leave\n");
    let first = String::from_utf8_lossy(&first.stdout).into_owned();
    let rest = "On my last ward I looked at the chart\nand asked the patient.\n\n/skip\n/skip\n\
                No, that's all from my side.\n\nGoodbye!\n\n";
    let second = in_folder(folder.path(), &again, rest);
    let second = String::from_utf8_lossy(&second.stdout).into_owned();

    assert!(first.contains("[1 of 2]"), "{first}");
    assert!(first.contains("The interview waits for you"), "{first}");
    assert!(second.contains("This goes on with the interview you left"), "{second}");
    assert!(second.contains("The average is") || second.contains("scored"), "{second}");
    assert!(second.contains("greenroom serve"), "{second}");
}
