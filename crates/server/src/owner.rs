//! The first start makes an owner, with a password that is shown once and kept in a file only
//! this user can read until it is changed.

use std::{
    fs,
    io::{ErrorKind, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::PathBuf,
};

use anyhow::Context as _;
use domain::account::Standing;

use crate::{app::App, auth::password, clock, config::Config, store::Account};

/// The owner's address until they choose another way in.
pub const EMAIL: &str = "owner@localhost";

/// Where the first password is kept.
pub fn password_file(config: &Config) -> PathBuf {
    config.data.folder.join("owner-password.txt")
}

/// Makes the owner if there is no account yet.
pub async fn make_if_first(app: &App) -> anyhow::Result<()> {
    if app.store.read().await?.count_accounts().await? > 0 {
        return Ok(());
    }
    let first = first_password();
    let account = Account {
        id: app.fresh_id(),
        name: "Owner".to_owned(),
        email: EMAIL.to_owned(),
        standing: Standing::Owner,
        password_hash: password::hash(first.clone()).await,
        created_at: (app.now)(),
        disabled_at: None,
    };
    write_first_password(&app.config, &first)?;
    let mut tx = app.store.begin().await?;
    tx.add_account(&account).await?;
    Ok(tx.commit().await?)
}

/// 80 bits, in groups that can be read aloud.
fn first_password() -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let letters: Vec<char> = clock::secret_bytes::<16>()
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect();
    letters.chunks(4).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

fn write_first_password(config: &Config, first: &str) -> anyhow::Result<()> {
    let path = password_file(config);
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&path)
        .with_context(|| format!("cannot write {}", path.display()))?;
    Ok(writeln!(file, "{first}")?)
}

/// The first password, while it still stands in its file.
pub fn first_password_in_file(config: &Config) -> Option<String> {
    fs::read_to_string(password_file(config)).ok().map(|it| it.trim().to_owned())
}

/// The owner has chosen their own.
pub fn forget_first_password(config: &Config) {
    match fs::remove_file(password_file(config)) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            tracing::warn!(%error, "the first password's file could not be removed");
        }
        _ => {}
    }
}
