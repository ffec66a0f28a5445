//! One candidate after another on a line that may break; everything sent is remembered.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use anyhow::Context as _;
use futures::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{Message, client::IntoClientRequest as _, http::header},
};

use super::{
    now,
    program::{Accounts, Program, request},
};

type Line = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// What all clients saw.
#[derive(Default)]
pub struct Log {
    /// Microseconds from each answer to the first event that followed.
    pub waits: Mutex<Vec<u64>>,
    pub refused: Mutex<Vec<String>>,
    pub breaks: Mutex<u64>,
    /// Interview → client and the answers that were said to be taken.
    taken: Mutex<BTreeMap<String, (usize, Vec<String>)>>,
}

/// Lines that only listen, to interviews of their own.
pub async fn listen(
    program: &Program,
    accounts: &Accounts,
    count: usize,
) -> anyhow::Result<Vec<Line>> {
    let mut lines = Vec::new();
    if count == 0 {
        return Ok(lines);
    }
    let id = accounts.of(0).sit_down(&program.address, 0).await?;
    for _ in 0..count {
        lines.push(dial(&program.address, &accounts.of(0).cookie, &id, 0).await?);
    }
    // Their heartbeats and looks are part of what they cost.
    tokio::time::sleep(Duration::from_secs(10)).await;
    Ok(lines)
}

pub struct Client {
    number: usize,
    every: f64,
    program: Arc<Program>,
    accounts: Arc<Accounts>,
    log: Arc<Log>,
    line: Option<Line>,
    seq: i64,
    sent: usize,
    chance: u64,
}

/// An answer of ordinary length; each is made different by its mark.
const ANSWER: &str = "On my last ward with twenty-eight beds I first looked at who could not wait, \
    then I spoke with the colleague at the desk and wrote down what we had agreed. I asked the \
    patient what worried them most, told the doctor in four sentences, and came back after half \
    an hour to see whether it had helped. Since then we do it like this on every late shift.";

impl Client {
    pub fn new(
        number: usize,
        every: f64,
        program: Arc<Program>,
        accounts: Arc<Accounts>,
        log: Arc<Log>,
    ) -> Client {
        let chance = number as u64 * 0x9E37_79B9_7F4A_7C15 + 1;
        Client { number, every, program, accounts, log, line: None, seq: 0, sent: 0, chance }
    }

    pub async fn run(mut self, end: Instant) -> anyhow::Result<()> {
        // Not all at once: each begins at its own moment of the first seconds.
        tokio::time::sleep(self.pause()).await;
        let mut seed = self.number;
        while now() < end {
            let id = self.sit_down(seed).await?;
            self.log
                .taken
                .lock()
                .expect("no client panicked")
                .insert(id.clone(), (self.number, Vec::new()));
            (self.line, self.seq) = (None, 0);
            self.interview(&id, end).await?;
            seed += 1_000;
        }
        Ok(())
    }

    /// Between nothing and twice the wished mean.
    fn pause(&mut self) -> Duration {
        self.chance = self.chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let share = (self.chance >> 33) as f64 / f64::from(1_u32 << 31);
        Duration::from_secs_f64(2.0 * self.every * share)
    }

    async fn sit_down(&self, seed: usize) -> anyhow::Result<String> {
        let account = self.accounts.of(self.number);
        for _ in 0..200 {
            if let Ok(id) = account.sit_down(&self.program.address, seed).await {
                return Ok(id);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        anyhow::bail!("client {}: no interview could be opened", self.number)
    }

    async fn interview(&mut self, id: &str, end: Instant) -> anyhow::Result<()> {
        self.command(id, "open", json!({"kind": "open"})).await?;
        let mut open = self.command(id, "consent", json!({"kind": "consent"})).await?;
        while let Some((at, follow_up)) = open {
            if now() >= end {
                return Ok(());
            }
            tokio::time::sleep(self.pause()).await;
            self.sent += 1;
            let mark = format!("{}-{}", self.number, self.sent);
            let text = format!("{ANSWER} (mark {mark})");
            let answer = json!({"kind": "answer", "text": text, "at": at, "follow_up": follow_up});
            let start = now();
            open = self.command(id, &mark, answer).await?;
            let wait = start.elapsed().as_micros() as u64;
            self.log.waits.lock().expect("no client panicked").push(wait);
            let mut taken = self.log.taken.lock().expect("no client panicked");
            taken.entry(id.to_owned()).or_default().1.push(mark);
        }
        self.command(id, "none", json!({"kind": "no_more_questions"})).await?;
        self.command(id, "finish", json!({"kind": "finish"})).await?;
        Ok(())
    }

    /// Gives a command until it is known to be done: the question that is open then.
    async fn command(
        &mut self,
        id: &str,
        key: &str,
        command: Value,
    ) -> anyhow::Result<Option<(Value, Value)>> {
        let message = json!({"type": "command", "key": key, "command": command}).to_string();
        for _ in 0..400 {
            match self.try_once(id, key, &message).await {
                Ok(open) => return Ok(open),
                Err(_) => {
                    self.line = None;
                    *self.log.breaks.lock().expect("no client panicked") += 1;
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        }
        anyhow::bail!("client {}: `{key}` got no answer", self.number)
    }

    async fn try_once(
        &mut self,
        id: &str,
        key: &str,
        message: &str,
    ) -> anyhow::Result<Option<(Value, Value)>> {
        if self.line.is_none() {
            // From the start: what was asked meanwhile must be known.
            self.seq = 0;
            let cookie = &self.accounts.of(self.number).cookie;
            self.line = Some(dial(&self.program.address, cookie, id, 0).await?);
        }
        let line = self.line.as_mut().context("the line was dialled")?;
        line.send(Message::Text(message.into())).await?;
        let mut open = None;
        loop {
            let Message::Text(text) = line.next().await.context("the line broke")?? else {
                continue;
            };
            let message: Value = serde_json::from_str(&text)?;
            match message["type"].as_str() {
                Some("event") => {
                    let seq = message["seq"].as_i64().unwrap_or_default();
                    if seq != self.seq + 1 {
                        let what = format!("event {seq} after {} of {id}", self.seq);
                        self.log.refused.lock().expect("no client panicked").push(what);
                    }
                    self.seq = seq;
                    open = opened(&message["event"], open);
                }
                Some("done") if message["key"] == key => return Ok(open),
                Some("refused") if message["key"] == key => {
                    self.log.refused.lock().expect("no client panicked").push(message.to_string());
                    return Ok(open);
                }
                _ => {}
            }
        }
    }
}

/// The question that is open after an event.
fn opened(event: &Value, before: Option<(Value, Value)>) -> Option<(Value, Value)> {
    match event["kind"].as_str() {
        Some("asked") => Some((event["at"].clone(), Value::Null)),
        Some("follow_up_asked") => Some((event["at"].clone(), event["follow_up"].clone())),
        Some("questions_invited" | "closing_begun" | "completed") => None,
        _ => before,
    }
}

async fn dial(address: &str, cookie: &str, id: &str, after: i64) -> anyhow::Result<Line> {
    let url = format!("ws://{address}/api/interviews/{id}/live?after={after}");
    let mut request = url.into_client_request()?;
    request.headers_mut().insert(header::COOKIE, cookie.parse()?);
    Ok(connect_async(request).await?.0)
}

/// Every answer that was said to be taken stands in its interview, once; none stands there twice.
pub async fn verify(accounts: &Accounts, log: &Log) -> anyhow::Result<()> {
    let taken = log.taken.lock().expect("no client panicked").clone();
    let (mut kept, mut lost, mut doubled) = (0, 0, 0);
    for (id, (client, marks)) in &taken {
        let cookie = &accounts.of(*client).cookie;
        let path = format!("/api/interviews/{id}");
        let (status, reply) = request(&accounts.address, Some(cookie), "GET", &path, None).await?;
        anyhow::ensure!(status == 200, "{path}: {status}");
        let mut found: BTreeMap<String, u32> = BTreeMap::new();
        for turn in reply.body["transcript"].as_array().into_iter().flatten() {
            let text = turn["text"].as_str().unwrap_or_default();
            if turn["kind"] == "answer"
                && let Some((_, mark)) = text.rsplit_once("(mark ")
            {
                *found.entry(mark.trim_end_matches(')').to_owned()).or_default() += 1;
            }
        }
        kept += found.len();
        lost += marks.iter().filter(|it| !found.contains_key(*it)).count();
        doubled += found.values().filter(|it| **it > 1).count();
    }
    println!("{} interviews, {kept} answers kept: {lost} lost, {doubled} doubled", taken.len());
    anyhow::ensure!(lost == 0 && doubled == 0, "answers were lost or doubled");
    Ok(())
}
