//! A whole interview in the terminal: the same engine, the same account and history as in the
//! browser, and it can be left and taken up again.

use std::{
    io::{BufRead as _, IsTerminal as _, Write as _},
    path::PathBuf,
    time::Duration,
};

use anyhow::{Context as _, bail};
use clap::Args;
use domain::content::RoundKind;
use serde_json::{Map, Value, json};
use tokio_util::sync::CancellationToken;

use super::{pipeline, serve};
use crate::{
    config::Config,
    desk::{Desk, is_over},
    interview::FINAL_PHASES,
    jobs, owner,
};

#[derive(Args)]
pub(super) struct InterviewArguments {
    /// The résumé.
    file: PathBuf,
    /// A role: code or title.
    #[arg(long)]
    role: String,
    /// A file with a job description (text).
    #[arg(long, value_name = "FILE")]
    jd: Option<PathBuf>,
    /// Questions per round, `introduction=1,professional=4`; else the style's usual ones.
    #[arg(long, value_delimiter = ',', value_parser = pipeline::round_wish,
        conflicts_with = "minutes")]
    rounds: Option<Vec<(RoundKind, u8)>>,
    /// A time budget instead of counts.
    #[arg(long)]
    minutes: Option<u32>,
    /// easy, medium, hard or expert.
    #[arg(long, default_value = "medium")]
    difficulty: String,
    /// The interviewer's tone.
    #[arg(long, default_value = "neutral")]
    persona: String,
    /// The simulated way of interviewing.
    #[arg(long, default_value = "balanced")]
    style: String,
    /// The same seed gives the same questions.
    #[arg(long)]
    seed: Option<u32>,
    /// Start a new interview even when one for this résumé and role is under way.
    #[arg(long)]
    new: bool,
}

pub(super) async fn run(it: InterviewArguments, config: Config) -> anyhow::Result<()> {
    let app = serve::open(config).await?;
    owner::make_if_first(&app).await?;
    let account = app.store.read().await?.owner_id().await?;
    let desk = Desk::sign_in(&app, &account).await?;
    let stop = CancellationToken::new();
    let workers = tokio::spawn(jobs::run(app.clone(), stop.clone()));
    let held = hold(&desk, &it).await;
    desk.sign_out().await?;
    stop.cancel();
    workers.await?;
    app.store.close().await;
    held
}

async fn hold(desk: &Desk, it: &InterviewArguments) -> anyhow::Result<()> {
    let resume = resume(desk, it).await?;
    let under_way = if it.new { None } else { under_way(desk, &resume, &it.role).await? };
    let view = match under_way {
        Some(view) => {
            say("(This goes on with the interview you left. --new starts another one.)");
            view
        }
        None => sit_down(desk, &resume, it).await?,
    };
    let mut room = Room { desk, path: String::new(), seen: known(&view) };
    let id = view["id"].as_str().context("an interview has an id")?.to_owned();
    room.path = format!("/api/interviews/{id}/commands");
    room.talk(view).await?;
    if room.ended().await? { report(desk, &id).await } else { Ok(()) }
}

/// The résumé's id; a file that was uploaded before is not uploaded again.
async fn resume(desk: &Desk, it: &InterviewArguments) -> anyhow::Result<String> {
    let bytes =
        std::fs::read(&it.file).with_context(|| format!("cannot read {}", it.file.display()))?;
    let name = it.file.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
    let known = desk.get("/api/resumes?limit=100").await?;
    let same = |it: &&Value| it["file_name"] == *name && it["bytes"] == bytes.len();
    let found = known["items"].as_array().and_then(|all| all.iter().find(same));
    let id = match found {
        Some(it) => it["id"].clone(),
        None => desk.upload(&name, &bytes).await?["resume"]["id"].clone(),
    };
    let id = id.as_str().context("a résumé has an id")?.to_owned();
    let path = format!("/api/resumes/{id}");
    let read = until(desk, &path, |it| it["status"] != "parsing").await?;
    if read["status"] == "failed" {
        bail!("{}", read["problems"][0]["message"].as_str().unwrap_or("the résumé is unreadable"));
    }
    Ok(id)
}

/// How often is looked whether work of the background is done.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// How long is waited for it.
const PATIENCE: Duration = Duration::from_secs(120);

/// What stands at a path once it is as wanted.
async fn until(desk: &Desk, path: &str, wanted: impl Fn(&Value) -> bool) -> anyhow::Result<Value> {
    let look = async {
        loop {
            let now = desk.get(path).await?;
            if wanted(&now) {
                return anyhow::Ok(now);
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    };
    tokio::time::timeout(PATIENCE, look).await.context("the background work takes too long")?
}

/// The newest interview for this résumé and role that is not over.
async fn under_way(desk: &Desk, resume: &str, role: &str) -> anyhow::Result<Option<Value>> {
    let all = desk.get("/api/interviews?limit=20").await?;
    let named = |of: &Value| {
        [&of["code"], &of["title"], &of["asked_for"]]
            .iter()
            .any(|it| it.as_str().is_some_and(|it| it.eq_ignore_ascii_case(role)))
    };
    for it in all["items"].as_array().into_iter().flatten() {
        let over = it["phase"].as_str().is_some_and(|it| FINAL_PHASES.contains(&it));
        if over || !named(&it["role"]) {
            continue;
        }
        let (id, plan) = (it["id"].as_str(), it["plan_id"].as_str());
        let plan = desk.get(&format!("/api/plans/{}", plan.unwrap_or_default())).await?;
        if plan["resume_id"] == resume {
            return Ok(Some(
                desk.get(&format!("/api/interviews/{}", id.unwrap_or_default())).await?,
            ));
        }
    }
    Ok(None)
}

async fn sit_down(desk: &Desk, resume: &str, it: &InterviewArguments) -> anyhow::Result<Value> {
    let mut body = Map::from_iter([
        ("resume_id".to_owned(), json!(resume)),
        ("role".to_owned(), json!(it.role)),
        ("difficulty".to_owned(), json!(it.difficulty)),
        ("persona".to_owned(), json!(it.persona)),
        ("company_style".to_owned(), json!(it.style)),
    ]);
    if let Some(path) = &it.jd {
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("cannot read {}", path.display()))?;
        body.insert("job_description".to_owned(), json!(text));
    }
    if let Some(rounds) = &it.rounds {
        let wish = |(kind, count): &(RoundKind, u8)| json!({"kind": kind, "count": count});
        body.insert("rounds".to_owned(), rounds.iter().map(wish).collect());
    }
    if let Some(minutes) = it.minutes {
        body.insert("minutes".to_owned(), json!(minutes));
    }
    if let Some(seed) = it.seed {
        body.insert("seed".to_owned(), json!(seed));
    }
    let plan = desk.post("/api/plans", &Value::Object(body)).await?;
    for note in plan["notes"].as_array().into_iter().flatten() {
        say(&format!("({})", note.as_str().unwrap_or_default()));
    }
    desk.post("/api/interviews", &json!({"plan_id": plan["id"]})).await
}

const HELP: &str = "Write as you would speak and end with an empty line: an answer, or \"could you \
    repeat that?\", \"I don't know\", \"let's take a break\". Or at once: /repeat, /other \
    (other words), /hint, /skip, /pause, /end, /leave (go on another time), /help.";

/// Of an interview that goes on, only the last words are shown again.
const SHOWN_AGAIN: usize = 3;

fn known(view: &Value) -> u64 {
    let turns = view["transcript"].as_array().map_or(&[][..], Vec::as_slice);
    let last = turns.len().checked_sub(SHOWN_AGAIN + 1).and_then(|at| turns.get(at));
    last.and_then(|it| it["seq"].as_u64()).unwrap_or(0)
}

/// The room the interview is held in.
struct Room<'a> {
    desk: &'a Desk,
    path: String,
    /// The last line of the transcript that was shown.
    seen: u64,
}

impl Room<'_> {
    async fn talk(&mut self, mut view: Value) -> anyhow::Result<()> {
        if view["phase"]["kind"] == "greeting" {
            view = self.give(&json!({"kind": "open"})).await?;
            self.show(&view);
            say(HELP);
        } else {
            self.show(&view);
        }
        while !is_over(&view) {
            let Some(heard) = hear(&prompt(&view))? else { return Ok(()) };
            let command = match heard.as_str() {
                "/help" => {
                    say(HELP);
                    continue;
                }
                "/leave" => {
                    say("The interview waits for you: start this command again to go on.");
                    return Ok(());
                }
                words => command(words, &view),
            };
            let reply = self.desk.try_post(&self.path, &command).await?;
            if reply.status >= 300 {
                say(&format!("({})", reply.body["message"].as_str().unwrap_or_default()));
                view = self.look().await?;
                continue;
            }
            view = reply.body["interview"].clone();
            self.show(&view);
        }
        Ok(())
    }

    async fn give(&self, command: &Value) -> anyhow::Result<Value> {
        Ok(self.desk.post(&self.path, command).await?["interview"].clone())
    }

    async fn look(&self) -> anyhow::Result<Value> {
        self.desk.get(self.path.trim_end_matches("/commands")).await
    }

    async fn ended(&self) -> anyhow::Result<bool> {
        Ok(is_over(&self.look().await?))
    }

    /// What the interviewer said since it was last shown.
    fn show(&mut self, view: &Value) {
        let name = view["persona"]["name"].as_str().unwrap_or("Interviewer");
        for turn in view["transcript"].as_array().into_iter().flatten() {
            let seq = turn["seq"].as_u64().unwrap_or_default();
            if seq <= self.seen {
                continue;
            }
            self.seen = seq;
            if turn["speaker"] == "interviewer" {
                let text = turn["text"].as_str().unwrap_or_default();
                match turn["kind"].as_str() {
                    Some("question" | "follow_up") => ask(name, text),
                    _ => say(&format!("{name}: {text}")),
                }
            }
        }
        if let Some(task) = view["open_question"]["task"]["statement"].as_str() {
            say(task);
        }
    }
}

/// Where it stands, before the person's words.
fn prompt(view: &Value) -> String {
    let open = &view["open_question"];
    match (view["phase"]["kind"].as_str(), open["number"].as_u64()) {
        (Some("paused"), _) => "on hold".to_owned(),
        (_, Some(number)) => format!("{number} of {}", open["of"]),
        _ => "you".to_owned(),
    }
}

/// A word with a stroke is a command; everything else is said.
fn command(words: &str, view: &Value) -> Value {
    let kind = match words {
        "/repeat" => "repeat",
        "/other" => "rephrase",
        "/hint" => "hint",
        "/skip" => "skip",
        "/pause" => "pause",
        "/end" => "end",
        _ => {
            let open = &view["open_question"];
            return json!({"kind": "say", "text": words, "at": open["at"],
                "follow_up": open["follow_up"]});
        }
    };
    json!({ "kind": kind })
}

/// Lines up to an empty one, or a command; `None` when nothing more will come.
fn hear(prompt: &str) -> anyhow::Result<Option<String>> {
    let mut out = std::io::stdout();
    write!(out, "\n[{prompt}] ")?;
    out.flush()?;
    let mut said: Vec<String> = Vec::new();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let line = line.trim();
        if said.is_empty() && line.starts_with('/') {
            return Ok(Some(line.to_owned()));
        }
        match (line, said.is_empty()) {
            ("", true) => {}
            ("", false) => return Ok(Some(said.join("\n"))),
            (words, _) => said.push(words.to_owned()),
        }
    }
    Ok((!said.is_empty()).then(|| said.join("\n")))
}

/// Columns of text that are read with ease.
const WIDTH: usize = 88;

fn say(text: &str) {
    println!("\n{}", textwrap::fill(text, WIDTH));
}

fn ask(name: &str, text: &str) {
    let words = textwrap::fill(&format!("{name}: {text}"), WIDTH);
    match std::io::stdout().is_terminal() {
        true => println!("\n\u{1b}[1m{words}\u{1b}[0m"),
        false => println!("\n{words}"),
    }
}

async fn report(desk: &Desk, id: &str) -> anyhow::Result<()> {
    let view =
        until(desk, &format!("/api/interviews/{id}"), |it| it["report"] != "writing").await?;
    if view["report"] != "ready" {
        say("There is no report: nothing was kept.");
        return Ok(());
    }
    let report = desk.get(&format!("/api/interviews/{id}/report")).await?;
    say(report["headline"].as_str().unwrap_or_default());
    for question in report["rounds"].as_array().into_iter().flatten().flat_map(questions) {
        let mark = match question["counted"].as_f64() {
            Some(score) => format!("{score:.0}"),
            None => "not scored".to_owned(),
        };
        say(&format!("{}. {} [{mark}]", question["number"], text(&question["text"])));
        for it in question["advice"].as_array().into_iter().flatten() {
            say(&format!("   {}", text(it)));
        }
    }
    say("The whole report with your own words stands in the browser: greenroom serve.");
    Ok(())
}

fn questions(round: &Value) -> impl Iterator<Item = &Value> {
    round["questions"].as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
