//! The command line: the server, its upkeep, and the pipeline itself without a server.

mod batch;
mod content;
mod doctor;
mod interview;
mod pipeline;
mod serve;
mod simulate;
mod user;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use figment::{Figment, providers::Serialized};

use crate::{config::Config, store::Store};

#[derive(Parser)]
#[command(name = "greenroom", version, about = "A self-hosted interview rehearsal studio.")]
struct Cli {
    #[command(flatten)]
    flags: Flags,
    #[command(subcommand)]
    verb: Option<Verb>,
}

/// Flags win over every other setting.
#[derive(Args)]
struct Flags {
    /// The data folder.
    #[arg(long, global = true, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// Where to listen, for example 127.0.0.1:8080.
    #[arg(long, global = true, value_name = "ADDRESS")]
    listen: Option<String>,
    /// The database, for example postgres://user:password@host/name.
    #[arg(long, global = true, value_name = "URL")]
    database: Option<String>,
    /// The folder of the sentence model.
    #[arg(long, global = true, value_name = "FOLDER")]
    model: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Verb {
    /// Start the program (the default).
    Serve,
    /// Bring the database's schema up to date.
    Migrate,
    /// Print the OpenAPI document.
    Openapi,
    /// Check database, files and sentence model; say what to do about what is missing.
    Doctor,
    /// Accounts.
    #[command(subcommand)]
    User(user::UserVerb),
    /// Résumés.
    #[command(subcommand)]
    Resume(ResumeVerb),
    /// Roles.
    #[command(subcommand)]
    Role(RoleVerb),
    /// Compare a résumé with a role, a job description, or both.
    Ats(pipeline::AtsArguments),
    /// Job descriptions.
    #[command(subcommand)]
    Jd(JdVerb),
    /// Plan an interview for a résumé and a role.
    Plan(pipeline::PlanArguments),
    /// The content: occupations, skills, questions, personas, styles.
    #[command(subcommand)]
    Content(ContentVerb),
    /// A whole interview in the terminal.
    Interview(interview::InterviewArguments),
    /// Hold interviews with candidates who are no people, and judge the interviewer.
    Simulate(simulate::SimulateArguments),
    /// JSON Lines in, JSON Lines out: measure a part against a labelled set.
    Batch {
        /// Which part.
        part: Part,
    },
}

#[derive(Subcommand)]
enum ResumeVerb {
    /// Read files (`-` is stdin); one JSON object per file and line.
    Parse(pipeline::FileArguments),
}

#[derive(Subcommand)]
enum RoleVerb {
    /// Rank the occupations a résumé speaks for.
    Rank(pipeline::FileArguments),
}

#[derive(Subcommand)]
enum ContentVerb {
    /// Lint it and show what it covers; exit 1 when something is wrong.
    Check(content::CheckArguments),
}

#[derive(Subcommand)]
enum JdVerb {
    /// Read job descriptions (text; `-` is stdin).
    Parse(pipeline::FileArguments),
}

#[derive(Clone, Copy, ValueEnum)]
enum Part {
    Evaluate,
    Intent,
    Role,
    Ats,
    Jd,
}

impl Flags {
    fn layer(&self) -> Figment {
        let mut layer = Figment::new();
        if let Some(it) = &self.data {
            layer = layer.merge(Serialized::default("data.folder", it));
        }
        if let Some(it) = &self.listen {
            layer = layer.merge(Serialized::default("server.listen", it));
        }
        if let Some(it) = &self.database {
            layer = layer.merge(Serialized::default("database.url", it));
        }
        if let Some(it) = &self.model {
            layer = layer.merge(Serialized::default("sentence_model.folder", it));
        }
        layer
    }
}

/// Runs the verb that was asked for.
pub fn run() -> anyhow::Result<()> {
    let cli = Cli::parse();
    let config = Config::load(cli.flags.layer())?;
    match cli.verb.unwrap_or(Verb::Serve) {
        Verb::Openapi => pipeline::print_openapi(),
        Verb::Batch { part } => batch::run(part, &config),
        Verb::Content(ContentVerb::Check(it)) => content::check(&it, &config),
        Verb::Jd(JdVerb::Parse(arguments)) => pipeline::parse_jobs(&arguments),
        Verb::Serve => wait_for(serve::run(config)),
        Verb::Migrate => wait_for(migrate(config)),
        Verb::Doctor => wait_for(doctor::run(config)),
        Verb::User(verb) => wait_for(user::run(verb, config)),
        Verb::Resume(ResumeVerb::Parse(it)) => wait_for(pipeline::parse_resumes(it, config)),
        Verb::Role(RoleVerb::Rank(it)) => wait_for(pipeline::rank_roles(it, config)),
        Verb::Ats(it) => wait_for(pipeline::analyse(it, config)),
        Verb::Interview(it) => wait_for(interview::run(it, config)),
        Verb::Simulate(it) => wait_for(simulate::run(it, config)),
        Verb::Plan(it) => wait_for(pipeline::plan(it, config)),
    }
}

fn wait_for<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

async fn migrate(config: Config) -> anyhow::Result<()> {
    std::fs::create_dir_all(&config.data.folder)?;
    Store::connect(&config.database_url(), config.database.connections).await?.close().await;
    println!("The database is up to date.");
    Ok(())
}
