//! The pipeline as verbs that read files and write JSON, without a server.

use std::{fs, io::Read as _, path::PathBuf};

use anyhow::Context as _;
use axum::body::Bytes;
use clap::{Args, ValueEnum};
use domain::{
    ats::{self, AnalysisInput, AtsAnalysis, JobDescription},
    content::{RoundKind, Seniority},
    plan::{self, Difficulty, HintRule, History, PlanRequest, RoleRef, Shape, SkipRule, Wishes},
    resume::{self, Profile},
    role,
    time::Month,
};
use serde::Serialize;
use serde_json::json;

use crate::{
    api,
    app::Content,
    clock,
    config::Config,
    needs::Needs,
    sandbox::{ReadFile, Reader},
};

/// Files to read, and how to write.
#[derive(Args)]
pub(super) struct FileArguments {
    /// Files; `-` is stdin.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Indent the JSON for people.
    #[arg(long)]
    pretty: bool,
}

#[derive(Args)]
pub(super) struct AtsArguments {
    /// The résumé; `-` is stdin.
    file: PathBuf,
    /// A role: code or title.
    #[arg(long)]
    role: Option<String>,
    /// A file with a job description.
    #[arg(long, value_name = "FILE")]
    jd: Option<PathBuf>,
    /// Indent the JSON for people.
    #[arg(long)]
    pretty: bool,
}

#[derive(Args)]
pub(super) struct PlanArguments {
    /// The résumé; `-` is stdin.
    file: PathBuf,
    /// A role: code or title.
    #[arg(long)]
    role: String,
    /// A file with a job description.
    #[arg(long, value_name = "FILE")]
    jd: Option<PathBuf>,
    /// Questions per round, `introduction=1,professional=4`; else the style's usual ones.
    #[arg(long, value_delimiter = ',', value_parser = round_wish, conflicts_with = "minutes")]
    rounds: Option<Vec<(RoundKind, u8)>>,
    /// A time budget instead of counts.
    #[arg(long)]
    minutes: Option<u32>,
    /// Skills and competencies to look at most.
    #[arg(long, value_delimiter = ',')]
    focus: Vec<String>,
    /// The band of question levels.
    #[arg(long, value_enum, default_value_t = DifficultyName::Medium)]
    difficulty: DifficultyName,
    /// The interviewer's tone.
    #[arg(long, default_value = "neutral")]
    persona: String,
    /// The simulated way of interviewing.
    #[arg(long, default_value = "balanced")]
    style: String,
    /// All choices come from it; the same seed gives the same plan.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Indent the JSON for people.
    #[arg(long)]
    pretty: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum DifficultyName {
    Easy,
    Medium,
    Hard,
    Expert,
}

impl From<DifficultyName> for Difficulty {
    fn from(name: DifficultyName) -> Difficulty {
        match name {
            DifficultyName::Easy => Difficulty::Easy,
            DifficultyName::Medium => Difficulty::Medium,
            DifficultyName::Hard => Difficulty::Hard,
            DifficultyName::Expert => Difficulty::Expert,
        }
    }
}

pub(super) fn round_wish(text: &str) -> Result<(RoundKind, u8), String> {
    let (kind, count) = text.split_once('=').ok_or("write kind=count")?;
    let kind = serde_json::from_value(json!(kind.trim()))
        .map_err(|_| format!("`{kind}` is not a kind of round"))?;
    let count = count.trim().parse().map_err(|_| format!("`{count}` is not a count"))?;
    Ok((kind, count))
}

pub(super) fn print_openapi() -> anyhow::Result<()> {
    println!("{}", api::openapi().to_pretty_json()?);
    Ok(())
}

fn print(value: &impl Serialize, pretty: bool) -> anyhow::Result<()> {
    let text =
        if pretty { serde_json::to_string_pretty(value)? } else { serde_json::to_string(value)? };
    println!("{text}");
    Ok(())
}

fn bytes_of(path: &PathBuf) -> anyhow::Result<Bytes> {
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        return Ok(bytes.into());
    }
    Ok(fs::read(path).with_context(|| format!("cannot read {}", path.display()))?.into())
}

async fn read(path: &PathBuf, config: &Config) -> anyhow::Result<ReadFile> {
    let reader = Reader::new(std::env::current_exe()?, &config.resumes);
    Ok(reader.read(bytes_of(path)?).await?)
}

/// The profile of a file that must be readable.
async fn profile(path: &PathBuf, config: &Config) -> anyhow::Result<Profile> {
    let parsed = read(path, config).await?.parsed;
    if parsed.status == resume::ParseStatus::Failed {
        let why = parsed.problems.last().map_or("nothing was read", |it| it.message.as_str());
        anyhow::bail!("{}: {why}", path.display());
    }
    Ok(parsed.profile)
}

fn this_month() -> Month {
    Month::of(clock::now())
}

pub(super) async fn parse_resumes(it: FileArguments, config: Config) -> anyhow::Result<()> {
    for path in &it.files {
        let mut value = serde_json::to_value(read(path, &config).await?.parsed)?;
        value["file"] = json!(path.display().to_string());
        print(&value, it.pretty)?;
    }
    Ok(())
}

pub(super) async fn rank_roles(it: FileArguments, config: Config) -> anyhow::Result<()> {
    let content = Content::load()?;
    for path in &it.files {
        let profile = profile(path, &config).await?;
        let ranking = role::rank(&profile, &content.catalog, &content.finder, this_month());
        let mut value = serde_json::to_value(ranking)?;
        value["file"] = json!(path.display().to_string());
        print(&value, it.pretty)?;
    }
    Ok(())
}

pub(super) fn parse_jobs(it: &FileArguments) -> anyhow::Result<()> {
    let content = Content::load()?;
    for path in &it.files {
        let job = job(path, &content)?;
        let mut value = job_json(&job);
        value["file"] = json!(path.display().to_string());
        print(&value, it.pretty)?;
    }
    Ok(())
}

fn job(path: &PathBuf, content: &Content) -> anyhow::Result<JobDescription> {
    let text = String::from_utf8_lossy(&bytes_of(path)?).into_owned();
    Ok(ats::read_job(&text, &content.catalog, &content.finder))
}

/// A job description in the shape of the contract: skills in two lists.
pub(super) fn job_json(job: &JobDescription) -> serde_json::Value {
    let of = |importance| -> Vec<&str> {
        let wanted = job.requirements.iter().filter(|it| it.importance == importance);
        wanted.map(|it| it.as_written.as_str()).collect()
    };
    json!({
        "title": job.title,
        "seniority": job.seniority,
        "min_years": job.min_years,
        "education": job.education,
        "required": of(ats::Importance::Required),
        "preferred": of(ats::Importance::Preferred),
    })
}

fn resolve(asked: &str, content: &Content) -> anyhow::Result<RoleRef> {
    role::resolve(asked, &content.catalog)
        .with_context(|| format!("no role here is like “{asked}”"))
}

/// An analysis of a profile against what was named.
pub(super) fn analysis(
    profile: &Profile,
    role: Option<&RoleRef>,
    job: Option<&JobDescription>,
    content: &Content,
) -> AtsAnalysis {
    ats::analyse(&AnalysisInput {
        profile,
        role,
        job,
        catalog: &content.catalog,
        finder: &content.finder,
        now: this_month(),
    })
}

pub(super) async fn analyse(it: AtsArguments, config: Config) -> anyhow::Result<()> {
    anyhow::ensure!(it.role.is_some() || it.jd.is_some(), "give --role, --jd, or both");
    let content = Content::load()?;
    let profile = profile(&it.file, &config).await?;
    let role = it.role.as_deref().map(|asked| resolve(asked, &content)).transpose()?;
    let job = it.jd.as_ref().map(|path| job(path, &content)).transpose()?;
    print(&analysis(&profile, role.as_ref(), job.as_ref(), &content), it.pretty)
}

/// What was wished for; the command line lets only one of the two through.
fn shape(rounds: Option<Vec<(RoundKind, u8)>>, minutes: Option<u32>) -> Shape {
    let counts = rounds.map(Shape::Counts);
    counts.or(minutes.map(Shape::Minutes)).unwrap_or(Shape::Usual)
}

pub(super) async fn plan(it: PlanArguments, config: Config) -> anyhow::Result<()> {
    let content = Content::load()?;
    let profile = profile(&it.file, &config).await?;
    let known = role::resolve(&it.role, &content.catalog);
    let job = it.jd.as_ref().map(|path| job(path, &content)).transpose()?;
    let needs = Needs::of(&analysis(&profile, known.as_ref(), job.as_ref(), &content));
    let general = RoleRef { code: None, title: it.role, asked_for: None };
    let plan = plan::build(&PlanRequest {
        catalog: &content.catalog,
        profile: &profile,
        profile_skills: &needs.shown,
        gaps: &needs.gaps,
        requirements: &needs.all,
        required: &needs.required,
        role: known.unwrap_or(general),
        seniority: resume::seniority(&profile, this_month()).unwrap_or(Seniority::Junior),
        wishes: Wishes {
            shape: shape(it.rounds, it.minutes),
            focus: it.focus,
            difficulty: it.difficulty.into(),
            persona: it.persona,
            company_style: it.style,
            seed: it.seed,
            skipped: SkipRule::default(),
            hints: HintRule::default(),
            answer_minutes: None,
        },
        history: &History::default(),
        now: this_month(),
    })?;
    print(&plan, it.pretty)
}
