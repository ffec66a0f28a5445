//! Reads an uploaded file in a child process and stores the first version of its profile.

use domain::resume::{ParseStatus, Profile};

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

/// What the list calls a résumé: the person and their last position, when both are known.
fn title(profile: &Profile) -> Option<String> {
    let name = profile.basics.name.as_deref()?;
    let position = profile.work.iter().find_map(|it| it.position.as_deref());
    Some(position.map_or_else(|| name.to_owned(), |it| format!("{name} · {it}")))
}
