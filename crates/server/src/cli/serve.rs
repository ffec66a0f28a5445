//! Starting the program and ending it cleanly.

use std::{
    fs::DirBuilder, future::IntoFuture as _, net::SocketAddr, os::unix::fs::DirBuilderExt as _,
    sync::Arc, time::Duration,
};

use anyhow::Context as _;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::{Notify, broadcast},
};
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

use crate::{
    ai::SentenceModel,
    api,
    app::{App, Content},
    clock,
    config::{Config, LogFormat},
    files::Files,
    jobs, owner,
    sandbox::Reader,
    store::Store,
};

pub(super) async fn run(config: Config) -> anyhow::Result<()> {
    start_logging(&config)?;
    let app = open(config).await?;
    owner::make_if_first(&app).await?;
    let address = app.config.server.listen;
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address}; is another program there?"))?;
    greet(&app, listener.local_addr()?);
    let stop = CancellationToken::new();
    let workers = tokio::spawn(jobs::run(app.clone(), stop.clone()));
    let service = api::router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let told = stop.clone();
    tokio::spawn(async move {
        told_to_stop().await;
        told.cancel();
    });
    let serving = axum::serve(listener, service)
        .with_graceful_shutdown(stop.clone().cancelled_owned())
        .into_future();
    tokio::select! {
        served = serving => served?,
        // Whoever only listens (a live line, a job that is watched) does not hold up the end.
        () = patience(stop) => {}
    }
    workers.await?;
    app.store.close().await;
    Ok(())
}

/// Everything the program needs, opened.
pub(super) async fn open(config: Config) -> anyhow::Result<App> {
    let folder = &config.data.folder;
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("cannot make the data folder {}", folder.display()))?;
    let store = Store::connect(&config.database_url(), config.database.connections)
        .await
        .context("the database does not answer")?;
    let files = Files::open(&config)?;
    let reader = Reader::new(std::env::current_exe()?, &config.resumes);
    Ok(App {
        model: load_model(&config)?,
        content: Arc::new(Content::load()?),
        config: Arc::new(config),
        store,
        files,
        reader,
        work: Arc::new(Notify::new()),
        changes: broadcast::channel(1024).0,
        now: Arc::new(clock::now),
        fresh_id: clock::fresh_id,
    })
}

/// A model that is not there is a known state; one that is there and broken stops the start.
pub(super) fn load_model(config: &Config) -> anyhow::Result<Option<Arc<SentenceModel>>> {
    let folder = config.model_folder();
    if !folder.join("model.safetensors").exists() {
        return Ok(None);
    }
    let model = SentenceModel::load(&folder)
        .with_context(|| format!("the sentence model in {} is unusable", folder.display()))?;
    Ok(Some(Arc::new(model)))
}

fn start_logging(config: &Config) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(&config.log.filter).context("log.filter is not a filter")?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match config.log.format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    Ok(())
}

fn greet(app: &App, address: SocketAddr) {
    println!("Greenroom is ready: http://{address}");
    if let Some(password) = owner::first_password_in_file(&app.config) {
        println!("Sign in as {} with the password {password}", owner::EMAIL);
        println!("(kept in {} until you change it)", owner::password_file(&app.config).display());
    }
    if app.model.is_none() {
        println!(
            "The sentence model is not installed, so answers are judged by words alone. \
             `greenroom doctor` says what to do."
        );
    }
}

/// How long requests under way may take to end.
const PATIENCE: Duration = Duration::from_secs(10);

async fn patience(stop: CancellationToken) {
    stop.cancelled().await;
    tokio::time::sleep(PATIENCE).await;
}

async fn told_to_stop() {
    let mut terminate = signal(SignalKind::terminate()).expect("signals can be listened to");
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
