//! The program under load: started, killed, started again; and accounts on it.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Mutex,
    time::Duration,
};

use anyhow::{Context as _, bail};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// The running program.
pub struct Program {
    binary: PathBuf,
    model: PathBuf,
    database: Option<String>,
    folder: TempDir,
    pub address: String,
    child: Mutex<Child>,
}

impl Program {
    pub async fn start(
        binary: &Path,
        model: &Path,
        database: Option<&str>,
    ) -> anyhow::Result<Program> {
        let folder = TempDir::new()?;
        let address = format!("127.0.0.1:{}", free_port()?);
        let database = database.map(str::to_owned);
        let child = spawn(binary, model, database.as_deref(), folder.path(), &address)?;
        let program = Program {
            binary: binary.to_owned(),
            model: model.to_owned(),
            database,
            folder,
            address,
            child: Mutex::new(child),
        };
        program.wait_until_up().await?;
        Ok(program)
    }

    pub async fn kill_and_start(&self) -> anyhow::Result<()> {
        let new = {
            let mut child = self.child.lock().expect("nothing panicked");
            child.kill()?;
            child.wait()?;
            spawn(
                &self.binary,
                &self.model,
                self.database.as_deref(),
                self.folder.path(),
                &self.address,
            )?
        };
        *self.child.lock().expect("nothing panicked") = new;
        self.wait_until_up().await
    }

    pub async fn wait_until_up(&self) -> anyhow::Result<()> {
        for _ in 0..600 {
            if let Ok((200, _)) = request(&self.address, None, "GET", "/readyz", None).await {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!("the program did not come up")
    }

    /// Resident memory.
    pub fn resident_mb(&self) -> anyhow::Result<u64> {
        let id = self.child.lock().expect("nothing panicked").id();
        let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
        let line = status.lines().find(|it| it.starts_with("VmRSS:")).unwrap_or_default();
        let kilobytes = line.split_whitespace().nth(1).unwrap_or("0");
        Ok(kilobytes.parse::<u64>()? / 1_024)
    }

    fn add_user(&self, email: &str) -> anyhow::Result<()> {
        let mut child = command(&self.binary, self.database.as_deref(), self.folder.path())
            .args(["user", "add", "--name", "Load", "--email", email])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()?;
        child.stdin.take().context("stdin is piped")?.write_all(PASSWORD.as_bytes())?;
        anyhow::ensure!(child.wait()?.success(), "no account was made");
        Ok(())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Ok(child) = self.child.get_mut() {
            child.kill().ok();
            child.wait().ok();
        }
    }
}

fn command(binary: &Path, database: Option<&str>, folder: &Path) -> Command {
    #[expect(clippy::disallowed_methods, reason = "a benchmark starts the program it measures")]
    let mut command = Command::new(binary);
    command.arg("--data").arg(folder);
    if let Some(database) = database {
        command.args(["--database", database]);
    }
    command
}

fn spawn(
    binary: &Path,
    model: &Path,
    database: Option<&str>,
    folder: &Path,
    address: &str,
) -> anyhow::Result<Child> {
    Ok(command(binary, database, folder)
        .args(["--listen", address, "--model"])
        .arg(model)
        .arg("serve")
        .env("GREENROOM_LOG__FILTER", "error")
        .stdout(Stdio::null())
        .spawn()?)
}

fn free_port() -> anyhow::Result<u16> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

const PASSWORD: &str = "three green kettles";
const RESUME: &str = "Robin Example\nrobin@example.org\n\nExperience\nRegistered Nurse, City Clinic\n\
    January 2019 - present\n- Led a team of six\n\nSkills\nTriage, Patient assessment\n";

/// Signed-in accounts, each with a résumé.
pub struct Accounts {
    pub address: String,
    pub all: Vec<Account>,
}

/// One of them.
pub struct Account {
    pub cookie: String,
    resume: String,
}

impl Accounts {
    pub async fn make(program: &Program, count: usize) -> anyhow::Result<Accounts> {
        let mut all = Vec::new();
        for number in 0..count {
            let email = format!("load{number}@example.org");
            program.add_user(&email)?;
            all.push(Account::sign_in(&program.address, &email).await?);
        }
        Ok(Accounts { address: program.address.clone(), all })
    }

    pub fn of(&self, client: usize) -> &Account {
        &self.all[client % self.all.len()]
    }
}

impl Account {
    async fn sign_in(address: &str, email: &str) -> anyhow::Result<Account> {
        let body = json!({"email": email, "password": PASSWORD});
        let (status, reply) = request(address, None, "POST", "/api/sessions", Some(&body)).await?;
        anyhow::ensure!(status == 201, "no session: {status}");
        let cookie = reply.cookie.context("a session sets a cookie")?;
        let resume = upload(address, &cookie).await?;
        Ok(Account { cookie, resume })
    }

    /// Plans and opens a new interview: its id.
    pub async fn sit_down(&self, address: &str, seed: usize) -> anyhow::Result<String> {
        let plan = json!({"resume_id": self.resume, "role": "registered-nurse", "seed": seed,
            "difficulty": "medium", "persona": "strict", "company_style": "balanced"});
        let (status, reply) =
            request(address, Some(&self.cookie), "POST", "/api/plans", Some(&plan)).await?;
        anyhow::ensure!(status == 201, "no plan: {status} {}", reply.body);
        let body = json!({"plan_id": reply.body["id"]});
        let (status, reply) =
            request(address, Some(&self.cookie), "POST", "/api/interviews", Some(&body)).await?;
        anyhow::ensure!(status == 201, "no interview: {status}");
        Ok(reply.body["id"].as_str().context("an interview has an id")?.to_owned())
    }
}

async fn upload(address: &str, cookie: &str) -> anyhow::Result<String> {
    let body = format!(
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.txt\"\r\n\
         Content-Type: text/plain\r\n\r\n{RESUME}\r\n--edge--\r\n"
    );
    let head = format!(
        "POST /api/resumes HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nConnection: close\r\n\
         Content-Type: multipart/form-data; boundary=edge\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let (status, reply) = talk(address, &(head + &body)).await?;
    anyhow::ensure!(status == 202, "no résumé: {status}");
    let id = reply.body["resume"]["id"].as_str().context("a résumé has an id")?.to_owned();
    for _ in 0..400 {
        let path = format!("/api/resumes/{id}");
        let (_, reply) = request(address, Some(cookie), "GET", &path, None).await?;
        if reply.body["status"] != "parsing" {
            return Ok(id);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bail!("the résumé was not read")
}

/// What a request brought.
pub struct Reply {
    pub body: Value,
    cookie: Option<String>,
}

/// One request over a connection of its own.
pub async fn request(
    address: &str,
    cookie: Option<&str>,
    method: &str,
    path: &str,
    body: Option<&Value>,
) -> anyhow::Result<(u16, Reply)> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let cookie = cookie.map(|it| format!("Cookie: {it}\r\n")).unwrap_or_default();
    let text = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\n{cookie}Connection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    talk(address, &text).await
}

async fn talk(address: &str, text: &str) -> anyhow::Result<(u16, Reply)> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(text.as_bytes()).await?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await?;
    let reply = String::from_utf8(bytes)?;
    let (head, body) = reply.split_once("\r\n\r\n").context("no reply")?;
    let status = head.split(' ').nth(1).context("no status")?.parse()?;
    let set = head.lines().find_map(|it| it.strip_prefix("set-cookie: "));
    let cookie = set.and_then(|it| it.split(';').next()).map(str::to_owned);
    Ok((status, Reply { body: serde_json::from_str(body).unwrap_or(Value::Null), cookie }))
}
