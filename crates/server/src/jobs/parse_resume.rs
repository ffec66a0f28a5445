//! Reads an uploaded file in a child process and stores the first version of its profile.

use domain::resume::{ParseStatus, Problem, Profile};

use super::Work;
use crate::{
    app::App,
    sandbox::ReadFile,
    store::{Job, Reading, ResumeRow, ResumeStatus, Source, StoreError, Tx, Version},
};

/// Pushes the reading of a résumé; gives the job to watch.
pub async fn push(app: &App, tx: &mut Tx, owner: &str, resume: &str) -> Result<String, StoreError> {
    super::push(app, tx, owner, (resume, format!("parse:{resume}")), &Work::ParseResume).await
}

pub(super) async fn run(app: &App, job: &Job) -> anyhow::Result<()> {
    let (owner, id) = (job.owner_id.as_str(), job.subject_id.as_str());
    let resume = app.store.read().await?.resume(owner, id).await?;
    if resume.status != ResumeStatus::Parsing {
        return Ok(());
    }
    let bytes = app.files.get(&resume.file_key).await?;
    let read = app.reader.read(bytes).await?;
    save(app, owner, &resume, read).await?;
    app.changed(id);
    Ok(())
}

async fn save(
    app: &App,
    owner: &str,
    resume: &ResumeRow,
    read: ReadFile,
) -> Result<(), StoreError> {
    let now = (app.now)();
    let ReadFile { parsed, pages } = read;
    let status = match parsed.status {
        ParseStatus::Parsed => ResumeStatus::Parsed,
        ParseStatus::Partial => ResumeStatus::Partial,
        ParseStatus::Failed => ResumeStatus::Failed,
    };
    let title = title(&parsed.profile).unwrap_or_else(|| resume.title.clone());
    let reading = Reading { problems: parsed.problems, text: parsed.text, pages };
    let mut tx = app.store.begin().await?;
    tx.save_reading(owner, &resume.id, (status, &title), &reading, now).await?;
    if status != ResumeStatus::Failed {
        let version = Version {
            number: 1,
            source: Source::Parsed,
            profile: parsed.profile,
            provenance: parsed.provenance,
            created_at: now,
        };
        tx.add_version(owner, &resume.id, 0, &version).await?;
    }
    tx.commit().await
}

/// The résumé could not be read, through no fault of the file.
pub(super) async fn give_up(app: &App, job: &Job) -> Result<(), StoreError> {
    let (owner, id) = (job.owner_id.as_str(), job.subject_id.as_str());
    let mut tx = app.store.begin().await?;
    let resume = match tx.resume(owner, id).await {
        Err(StoreError::NotFound(_)) => return Ok(()),
        found => found?,
    };
    if resume.status != ResumeStatus::Parsing {
        return Ok(());
    }
    let problem = Problem {
        code: "not_read".to_owned(),
        message: "Reading this file did not work, through no fault of yours. Upload it again."
            .to_owned(),
        page: None,
    };
    let reading = Reading { problems: vec![problem], ..Reading::default() };
    let told = (ResumeStatus::Failed, resume.title.as_str());
    tx.save_reading(owner, id, told, &reading, (app.now)()).await?;
    tx.commit().await
}

/// What the list calls a résumé: the person and their last position, when both are known.
fn title(profile: &Profile) -> Option<String> {
    let name = profile.basics.name.as_deref()?;
    let position = profile.work.iter().find_map(|it| it.position.as_deref());
    let title = position.map_or_else(|| name.to_owned(), |it| format!("{name} · {it}"));
    Some(title.chars().filter(|it| !it.is_control()).collect())
}
