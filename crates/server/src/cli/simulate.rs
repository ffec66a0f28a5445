//! Interviews with candidates who are no people, as a table.

use clap::Args;
use figment::{Figment, providers::Serialized};

use super::serve;
use crate::{
    config::Config,
    simulate::{Candidate, Stage, Tally},
};

#[derive(Args)]
pub(super) struct SimulateArguments {
    /// Which candidates; all when left out.
    #[arg(long = "persona", value_enum, value_delimiter = ',')]
    candidates: Vec<Candidate>,
    /// How many interviews each holds.
    #[arg(long, default_value_t = 4)]
    n: u32,
    /// The first interview's number: another one is other roles and questions.
    #[arg(long, default_value_t = 0)]
    seed: u32,
    /// JSON Lines instead of a table.
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(it: SimulateArguments, config: Config) -> anyhow::Result<()> {
    let folder = tempfile::TempDir::new()?;
    let own = Figment::new()
        .merge(Serialized::default("data.folder", folder.path()))
        .merge(Serialized::default("sentence_model.folder", config.model_folder()));
    let stage = Stage::new(serve::open(Config::defaults(own)?).await?);
    let all = if it.candidates.is_empty() { &Candidate::ALL[..] } else { &it.candidates };
    if !it.json {
        print!("{HEAD}");
    }
    for who in all {
        let mut sum = Tally::default();
        for number in it.seed..it.seed + it.n {
            sum.add(&stage.interview(*who, number).await?);
        }
        let name = serde_json::to_value(who)?;
        match it.json {
            true => println!("{}", serde_json::json!({"persona": name, "tally": sum})),
            false => println!("{}", row(name.as_str().unwrap_or_default(), &sum)),
        }
    }
    Ok(())
}

const HEAD: &str = "| candidate | interviews (held to the end) | answers | follow-ups | hints | \
    said twice | praise | leaks | commands missed | answers swallowed | asked what was said | \
    dead ends | mean score |\n\
    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";

fn row(name: &str, it: &Tally) -> String {
    let mean = match it.scores.len() {
        0 => "–".to_owned(),
        count => format!("{:.0}", it.scores.iter().sum::<f64>() / count as f64),
    };
    format!(
        "| {name} | {} ({}) | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {mean} |",
        it.interviews,
        it.completed,
        it.answers,
        it.follow_ups,
        it.hints,
        it.repeated,
        it.praise,
        it.leaks,
        it.missed,
        it.swallowed,
        it.asked_again,
        it.dead_ends,
    )
}
