//! Accounts, from the machine Greenroom runs on.

use std::io::Read as _;

use clap::Subcommand;
use domain::account::{self, Email, Standing};

use crate::{
    auth::password,
    clock,
    config::Config,
    store::{Account, Store, StoreError},
};

#[derive(Subcommand)]
pub(super) enum UserVerb {
    /// Make an account. The password is read from stdin.
    Add {
        /// The person's name.
        #[arg(long)]
        name: String,
        /// The address they sign in with.
        #[arg(long)]
        email: String,
    },
}

pub(super) async fn run(verb: UserVerb, config: Config) -> anyhow::Result<()> {
    let UserVerb::Add { name, email } = verb;
    let mut typed = String::new();
    std::io::stdin().read_to_string(&mut typed)?;
    let (email, typed) = (Email::parse(&email)?, typed.trim_end_matches(['\r', '\n']));
    account::password(typed, &email)?;
    std::fs::create_dir_all(&config.data.folder)?;
    let store = Store::connect(&config.database_url(), config.database.connections).await?;
    let made = Account {
        id: clock::fresh_id().to_string(),
        name: account::name(&name)?,
        email: email.as_str().to_owned(),
        standing: Standing::Member,
        password_hash: password::hash(typed.to_owned()).await,
        created_at: clock::now(),
        disabled_at: None,
    };
    let mut tx = store.begin().await?;
    match tx.add_account(&made).await {
        Err(StoreError::Taken(_)) => anyhow::bail!("there is an account for {}", made.email),
        other => other?,
    }
    tx.commit().await?;
    store.close().await;
    println!("{} may sign in.", made.email);
    Ok(())
}
