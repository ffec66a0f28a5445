//! Many interviews at once against the real program, which may be killed while they go on:
//!
//! ```text
//! cargo run -p server --release --example load -- --program target/release/greenroom \
//!     --model FOLDER [--database URL] [--interviews 200] [--seconds 300] [--every 3] \
//!     [--kill-every 20] [--idle 0]
//! ```
//!
//! It starts the program on loopback with a data folder of its own, holds the interviews, and
//! then holds what every client sent against what the program kept: nothing lost, nothing twice.

mod client;
mod program;

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use anyhow::Context as _;
use clap::Parser;
use client::{Client, Log};
use program::{Accounts, Program};
use tokio::task::JoinSet;

#[derive(Parser, Clone)]
struct Arguments {
    /// The program to load.
    #[arg(long)]
    program: std::path::PathBuf,
    /// The folder of the sentence model.
    #[arg(long)]
    model: std::path::PathBuf,
    /// The database; SQLite in a folder of its own when left out.
    #[arg(long)]
    database: Option<String>,
    /// Interviews at once.
    #[arg(long, default_value_t = 200)]
    interviews: usize,
    /// For so long.
    #[arg(long, default_value_t = 300)]
    seconds: u64,
    /// Seconds between the answers of one client, on average.
    #[arg(long, default_value_t = 3.0)]
    every: f64,
    /// Kill the program (signal 9) and start it again every so many seconds.
    #[arg(long)]
    kill_every: Option<u64>,
    /// Further lines that only listen.
    #[arg(long, default_value_t = 0)]
    idle: usize,
}

/// Accounts the interviews belong to.
const ACCOUNTS: usize = 20;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let it = Arguments::parse();
    let program = Arc::new(Program::start(&it.program, &it.model, it.database.as_deref()).await?);
    let accounts = Arc::new(Accounts::make(&program, ACCOUNTS).await?);
    let log = Arc::new(Log::default());
    let at_rest = program.resident_mb()?;
    let lines = client::listen(&program, &accounts, it.idle).await?;
    let listening = program.resident_mb()?;
    println!("{at_rest} MB before, {listening} MB with {} lines that listen", lines.len());
    let end = now() + Duration::from_secs(it.seconds);
    let mut tasks = JoinSet::new();
    for number in 0..it.interviews {
        let client = Client::new(number, it.every, program.clone(), accounts.clone(), log.clone());
        tasks.spawn(client.run(end));
    }
    let watched = watch(&program, &it, end).await?;
    while let Some(done) = tasks.join_next().await {
        done?.context("a client gave up")?;
    }
    drop(lines);
    report(&log, &watched, &it);
    program.wait_until_up().await?;
    client::verify(&accounts, &log).await
}

/// What was seen of the program meanwhile.
#[derive(Default)]
struct Watched {
    megabytes: Vec<u64>,
    kills: u32,
}

async fn watch(program: &Program, it: &Arguments, end: Instant) -> anyhow::Result<Watched> {
    let mut watched = Watched::default();
    let mut last_kill = now();
    while now() < end {
        tokio::time::sleep(Duration::from_secs(1)).await;
        if let Some(every) = it.kill_every
            && last_kill.elapsed() >= Duration::from_secs(every)
        {
            program.kill_and_start().await?;
            watched.kills += 1;
            last_kill = now();
        }
        watched.megabytes.push(program.resident_mb()?);
    }
    Ok(watched)
}

fn report(log: &Log, watched: &Watched, it: &Arguments) {
    let mut waits = log.waits.lock().expect("no client panicked").clone();
    waits.sort_unstable();
    let at = |share: f64| waits.get((waits.len() as f64 * share) as usize).copied().unwrap_or(0);
    println!(
        "{} interviews at once, {} s: {} answers, answer to next event p50 {:.1} ms, p95 {:.1} ms, \
         p99 {:.1} ms, longest {:.1} ms",
        it.interviews,
        it.seconds,
        waits.len(),
        at(0.50) as f64 / 1_000.0,
        at(0.95) as f64 / 1_000.0,
        at(0.99) as f64 / 1_000.0,
        waits.last().copied().unwrap_or(0) as f64 / 1_000.0,
    );
    let refused = log.refused.lock().expect("no client panicked");
    println!("refused: {}; breaks of a line: {}", refused.len(), count(&log.breaks));
    refused.iter().take(5).for_each(|it| println!("  {it}"));
    let memory = &watched.megabytes;
    let tenth = (memory.len() / 10).max(1);
    let mean = |part: &[u64]| part.iter().sum::<u64>() / part.len().max(1) as u64;
    println!(
        "resident: {} MB in the first tenth, {} MB in the last, at most {} MB; killed {} times",
        mean(&memory[..tenth.min(memory.len())]),
        mean(&memory[memory.len().saturating_sub(tenth)..]),
        memory.iter().max().copied().unwrap_or(0),
        watched.kills,
    );
}

fn count(number: &Mutex<u64>) -> u64 {
    *number.lock().expect("no client panicked")
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
fn now() -> Instant {
    Instant::now()
}
