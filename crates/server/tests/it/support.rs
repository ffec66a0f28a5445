//! The program in process, on a database of its own, with a clock that stands still.

use std::{
    path::Path,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicI64, Ordering},
    },
};

use axum::{
    Router,
    body::{Body, Bytes},
    http::{Method, Request, Response, StatusCode, header},
};
use domain::time::Timestamp;
use figment::{Figment, providers::Serialized};
use serde_json::Value;
use server::{
    ai::SentenceModel,
    api,
    app::{App, Content},
    clock,
    config::Config,
    desk,
    files::Files,
    jobs,
    sandbox::Reader,
    store::Store,
};
use sqlx::{AnyConnection, Connection as _};
use tempfile::TempDir;
use tokio::sync::{Notify, broadcast};
use tower::ServiceExt as _;

/// 2026-03-02 09:00 UTC, a Monday.
pub const START: i64 = 1_772_442_000_000;

/// Read once: it is the same for every test.
static CONTENT: LazyLock<Arc<Content>> = LazyLock::new(|| Arc::new(Content::load().unwrap()));

/// The program, its data folder, and its clock.
pub struct TestApp {
    pub app: App,
    pub router: Router,
    pub folder: TempDir,
    clock: Arc<AtomicI64>,
}

/// A reply, read whole.
#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub bytes: Bytes,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes)
            .unwrap_or_else(|_| panic!("not JSON: {}", String::from_utf8_lossy(&self.bytes)))
    }

    #[track_caller]
    pub fn must_be_pdf(&self) {
        assert_eq!(self.status, 200, "{}", String::from_utf8_lossy(&self.bytes));
        assert!(self.bytes.starts_with(b"%PDF-"));
    }

    /// The JSON of a reply that must have this status.
    #[track_caller]
    pub fn must(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.bytes));
        if self.bytes.is_empty() { Value::Null } else { self.json() }
    }
}

/// A database of its own: a file in the test's folder, or a new one on TEST_DATABASE_URL's server.
async fn database(folder: &Path) -> String {
    #[expect(clippy::disallowed_methods, reason = "tests are told which database to run on")]
    let Ok(admin) = std::env::var("TEST_DATABASE_URL") else {
        return format!("sqlite://{}?mode=rwc", folder.join("greenroom.db").display());
    };
    sqlx::any::install_default_drivers();
    let name = format!("test_{}", clock::fresh_id().simple());
    let mut connection = AnyConnection::connect(&admin).await.unwrap();
    let make = sqlx::AssertSqlSafe(format!("create database {name}"));
    sqlx::query(make).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    let (server, _) = admin.rsplit_once('/').unwrap();
    format!("{server}/{name}")
}

impl TestApp {
    pub async fn start() -> TestApp {
        TestApp::with(Figment::new()).await
    }

    /// With settings of its own.
    pub async fn with(settings: Figment) -> TestApp {
        let folder = TempDir::new().unwrap();
        let url = database(folder.path()).await;
        let settings = Figment::new()
            .merge(Serialized::default("data.folder", folder.path()))
            .merge(Serialized::default("database.url", url))
            .merge(Serialized::default("database.connections", 4))
            .merge(settings);
        TestApp::on(Config::defaults(settings).unwrap(), folder).await
    }

    async fn on(config: Config, folder: TempDir) -> TestApp {
        let clock = Arc::new(AtomicI64::new(START));
        let hand = clock.clone();
        let store =
            Store::connect(&config.database_url(), config.database.connections).await.unwrap();
        let app = App {
            files: Files::open(&config).unwrap(),
            reader: Reader::new(env!("CARGO_BIN_EXE_greenroom").into(), &config.resumes),
            config: Arc::new(config),
            store,
            content: CONTENT.clone(),
            model: None,
            work: Arc::new(Notify::new()),
            changes: broadcast::channel(64).0,
            now: Arc::new(move || Timestamp(hand.load(Ordering::SeqCst))),
            fresh_id: clock::fresh_id,
        };
        TestApp { router: api::router(app.clone()), app, folder, clock }
    }

    /// The same program with the real sentence model.
    pub fn with_model(mut self) -> TestApp {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../.greenroom-test/model");
        let model = SentenceModel::load(Path::new(folder))
            .expect("the sentence model is installed: run `make setup`");
        self.app.model = Some(Arc::new(model));
        self.router = api::router(self.app.clone());
        self
    }

    /// Starts again on the same data, as after a crash: nothing is kept in memory.
    pub async fn restarted(self) -> TestApp {
        let TestApp { app, folder, clock, .. } = self;
        let config = (*app.config).clone();
        app.store.close().await;
        let new = TestApp::on(config, folder).await;
        new.clock.store(clock.load(Ordering::SeqCst), Ordering::SeqCst);
        new
    }

    pub fn pass(&self, millis: i64) {
        self.clock.fetch_add(millis, Ordering::SeqCst);
    }

    /// Runs a statement behind the program's back.
    pub async fn execute(&self, sql: &'static str, values: &[&str]) {
        let url = self.app.config.database_url();
        let mut connection = AnyConnection::connect(&url).await.unwrap();
        let statement = values.iter().fold(sqlx::query(sql), |it, value| it.bind(*value));
        statement.execute(&mut connection).await.unwrap();
    }

    /// Runs every job that is due.
    pub async fn work(&self) {
        jobs::drain(&self.app).await.unwrap();
    }

    pub async fn send(&self, request: Request<Body>) -> Reply {
        let response: Response<Body> = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, 64 << 20).await.unwrap();
        Reply { status: parts.status, headers: parts.headers, bytes }
    }

    /// Somebody who is not signed in.
    pub fn stranger(&self) -> Browser<'_> {
        Browser { app: self, cookie: None }
    }

    /// Signs a new member up.
    pub async fn member(&self, name: &str) -> Browser<'_> {
        let body = serde_json::json!({
            "name": name,
            "email": format!("{}@example.org", name.to_lowercase()),
            "password": "three green kettles",
        });
        let reply = self.stranger().post("/api/accounts", body).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        Browser { app: self, cookie: Some(cookie_of(&reply)) }
    }
}

/// `name=value` of the session cookie a reply set.
pub fn cookie_of(reply: &Reply) -> String {
    let set = reply.headers[header::SET_COOKIE].to_str().unwrap();
    set.split(';').next().unwrap().to_owned()
}

/// Somebody who sends requests.
#[derive(Clone)]
pub struct Browser<'a> {
    pub app: &'a TestApp,
    pub cookie: Option<String>,
}

impl Browser<'_> {
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path, None, None).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Reply {
        self.send(Method::POST, path, None, Some(body)).await
    }

    /// A POST with an Idempotency-Key.
    pub async fn post_once(&self, path: &str, key: &str, body: Value) -> Reply {
        self.send(Method::POST, path, Some(key), Some(body)).await
    }

    pub async fn put(&self, path: &str, body: Value) -> Reply {
        self.send(Method::PUT, path, None, Some(body)).await
    }

    pub async fn patch(&self, path: &str, body: Value) -> Reply {
        self.send(Method::PATCH, path, None, Some(body)).await
    }

    pub async fn delete(&self, path: &str) -> Reply {
        self.send(Method::DELETE, path, None, None).await
    }

    pub async fn send(
        &self,
        method: Method,
        path: &str,
        key: Option<&str>,
        body: Option<Value>,
    ) -> Reply {
        let mut request = self.request(method, path);
        if let Some(key) = key {
            request = request.header("idempotency-key", key);
        }
        let request = match body {
            Some(body) => request
                .header(header::CONTENT_TYPE, "application/json")
                .body(Body::from(body.to_string())),
            None => request.body(Body::empty()),
        };
        self.app.send(request.unwrap()).await
    }

    pub fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let request = Request::builder().method(method).uri(path).header(header::HOST, "localhost");
        match &self.cookie {
            Some(cookie) => request.header(header::COOKIE, cookie),
            None => request,
        }
    }

    /// Uploads a file under a name.
    pub async fn upload(&self, name: &str, bytes: &[u8]) -> Reply {
        self.upload_once(name, bytes, None).await
    }

    pub async fn upload_once(&self, name: &str, bytes: &[u8], key: Option<&str>) -> Reply {
        let (kind, body) = desk::multipart(name, bytes);
        let mut request =
            self.request(Method::POST, "/api/resumes").header(header::CONTENT_TYPE, kind);
        if let Some(key) = key {
            request = request.header("idempotency-key", key);
        }
        self.app.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Uploads the nurse's résumé and has it read: its id.
    pub async fn resume(&self) -> String {
        let reply = self.upload("nurse.txt", NURSE.as_bytes()).await.must(202);
        self.app.work().await;
        reply["resume"]["id"].as_str().unwrap().to_owned()
    }

    /// Plans a short interview from that résumé: its id.
    pub async fn plan(&self, resume: &str) -> String {
        let body = serde_json::json!({
            "resume_id": resume,
            "role": "registered-nurse",
            "rounds": [{"kind": "introduction", "count": 1}, {"kind": "professional", "count": 2}],
            "difficulty": "medium",
            "persona": "neutral",
            "company_style": "balanced",
            "seed": 7,
        });
        self.post("/api/plans", body).await.must(201)["id"].as_str().unwrap().to_owned()
    }

    /// Sits down to a new plan: the interview's id.
    pub async fn interview(&self) -> String {
        let resume = self.resume().await;
        let plan = self.plan(&resume).await;
        let body = serde_json::json!({ "plan_id": plan });
        self.post("/api/interviews", body).await.must(201)["id"].as_str().unwrap().to_owned()
    }

    /// Gives a command that must be obeyed: what the interview looks like then.
    pub async fn command(&self, interview: &str, command: Value) -> Value {
        let path = format!("/api/interviews/{interview}/commands");
        self.post(&path, command).await.must(200)["interview"].clone()
    }

    /// Opens, consents: the first question is open.
    pub async fn begin(&self, interview: &str) -> Value {
        self.command(interview, serde_json::json!({"kind": "open"})).await;
        self.command(interview, serde_json::json!({"kind": "consent"})).await
    }
}

/// The command that answers whatever question is open.
pub fn answer(interview: &Value, text: &str) -> Value {
    let open = &interview["open_question"];
    serde_json::json!({
        "kind": "answer",
        "text": text,
        "at": open["at"],
        "follow_up": open["follow_up"],
    })
}

/// A person who does not exist.
pub const NURSE: &str = include_str!("../fixtures/nurse.txt");
