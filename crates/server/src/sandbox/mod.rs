//! Reading a hostile file in a child process: the same binary, a hidden verb, bytes on stdin,
//! JSON on stdout. Whatever happens in there, the answer is a value and a list of problems.

mod child;
mod limits;

use std::{path::PathBuf, process::Stdio, sync::Arc, time::Duration};

use axum::body::Bytes;
use domain::resume::{PageSize, ParseStatus, Parsed, Problem};
use serde::{Deserialize, Serialize};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    process::Child,
    sync::Semaphore,
    time::timeout,
};

use crate::config;

pub use child::run as run_child;

/// The hidden verb the child is started with.
pub const VERB: &str = "read-one-file";
/// What the child may write at most.
const OUTPUT_CAP: u64 = 32 << 20;

/// What a child hands back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReadFile {
    pub parsed: Parsed,
    pub pages: Vec<PageSize>,
}

/// Reads files, a few at a time, each in a child process of its own.
#[derive(Clone, Debug)]
pub struct Reader {
    program: PathBuf,
    memory_mb: u64,
    seconds: u64,
    permits: Arc<Semaphore>,
}

impl Reader {
    /// `program` is this binary.
    pub fn new(program: PathBuf, limits: &config::Resumes) -> Reader {
        Reader {
            program,
            memory_mb: limits.parse_memory_mb,
            seconds: limits.parse_seconds,
            permits: Arc::new(Semaphore::new(limits.parsers)),
        }
    }

    /// Reads one file. An error is ours (no process could be started), never the file's.
    pub async fn read(&self, bytes: Bytes) -> std::io::Result<ReadFile> {
        let _permit = self.permits.acquire().await.map_err(std::io::Error::other)?;
        let mut child = self.start()?;
        let wall = Duration::from_secs(self.seconds + 5);
        let found = timeout(wall, converse(&mut child, bytes)).await;
        // Kills a child that is still there; one that ended is reaped.
        child.kill().await.ok();
        Ok(match found {
            Err(_) => gone_wrong("timeout", "Reading this file took too long, so it was stopped."),
            Ok(Some(read)) => read,
            Ok(None) => {
                gone_wrong("damaged", "Reading this file failed. It may be damaged or hostile.")
            }
        })
    }

    fn start(&self) -> std::io::Result<Child> {
        #[expect(clippy::disallowed_methods, reason = "the one place that starts processes")]
        tokio::process::Command::new(&self.program)
            .arg(VERB)
            .arg(self.memory_mb.to_string())
            .arg(self.seconds.to_string())
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
    }
}

/// Writes the file in and reads the answer out, at once, so that neither pipe blocks the other.
async fn converse(child: &mut Child, bytes: Bytes) -> Option<ReadFile> {
    let mut stdin = child.stdin.take()?;
    let stdout = child.stdout.take()?;
    let feed = async move {
        // A child that died early closes the pipe; its exit says the rest.
        stdin.write_all(&bytes).await.ok();
    };
    let mut out = Vec::new();
    let mut capped = stdout.take(OUTPUT_CAP);
    let (_, read) = tokio::join!(feed, capped.read_to_end(&mut out));
    read.ok()?;
    serde_json::from_slice(&out).ok()
}

fn gone_wrong(code: &str, message: &str) -> ReadFile {
    let problem = Problem { code: code.to_owned(), message: message.to_owned(), page: None };
    let parsed = Parsed {
        status: ParseStatus::Failed,
        problems: vec![problem],
        text: String::new(),
        profile: Default::default(),
        provenance: Default::default(),
    };
    ReadFile { parsed, pages: Vec::new() }
}
