//! Checking content: lints, and how well the question bank covers the occupations.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use clap::Args;
use domain::content::{Catalog, Coverage, Finding, RoundKind};

use super::serve;
use crate::config::Config;

#[derive(Args)]
pub(super) struct CheckArguments {
    /// A folder of content; without one, what is compiled in is checked.
    folder: Option<PathBuf>,
    /// Write the table of what the bank covers, as Markdown.
    #[arg(long, value_name = "FILE")]
    coverage: Option<PathBuf>,
    /// Leave out what takes the sentence model: questions that ask the same in other words.
    #[arg(long)]
    quick: bool,
    /// Also name where the scorer reads a model answer or sample otherwise than its writer. Takes
    /// some minutes, and fails nothing.
    #[arg(long, conflicts_with = "quick")]
    judge: bool,
}

/// Prints what is wrong and what is covered; fails when something is wrong.
pub(super) fn check(it: &CheckArguments, config: &Config) -> anyhow::Result<()> {
    let (catalog, mut findings) = match &it.folder {
        Some(folder) => read(folder)?,
        None => Catalog::load(),
    };
    findings.extend(catalog.lint());
    if !it.quick {
        findings.extend(by_meaning(&catalog, it.judge, config)?);
    }
    print_all(&findings);
    print_coverage(&catalog);
    if let Some(file) = &it.coverage {
        fs::write(file, catalog.coverage_page())
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    anyhow::ensure!(findings.is_empty(), "{} findings", findings.len());
    Ok(())
}

/// Twins; and, when asked for, prints where the scorer reads otherwise than the writers.
fn by_meaning(catalog: &Catalog, judge: bool, config: &Config) -> anyhow::Result<Vec<Finding>> {
    let Some(model) = serve::load_model(config)? else {
        println!("Meaning was not looked at: the sentence model is not installed.\n");
        return Ok(Vec::new());
    };
    if judge {
        println!("Worth a look, and no faults:");
        print_all(&catalog.judged_otherwise(model.as_ref()));
        println!();
    }
    Ok(catalog.near_duplicates(model.as_ref()))
}

fn print_all(findings: &[Finding]) {
    for it in findings {
        println!("{}: {}", it.at, it.message);
    }
}

fn read(folder: &Path) -> anyhow::Result<(Catalog, Vec<Finding>)> {
    let mut files = Vec::new();
    collect(folder, folder, &mut files)?;
    anyhow::ensure!(!files.is_empty(), "no .toml file in {}", folder.display());
    files.sort();
    let pairs: Vec<(&str, &str)> = files.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    Ok(Catalog::from_files(&pairs))
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) -> anyhow::Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|it| it == "toml") {
            let text = fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            files.push((path.strip_prefix(root)?.display().to_string(), text));
        }
    }
    Ok(())
}

fn print_coverage(catalog: &Catalog) {
    let counts = (catalog.occupations.len(), catalog.skills.len(), catalog.questions.len());
    println!("\n{} occupations, {} skills, {} questions", counts.0, counts.1, counts.2);
    println!("\nProfessional questions per occupation at levels 1-2, 2-3, 3-4, 4-5:");
    for it in catalog.coverage() {
        println!("{:16} {:36} {}", it.group, it.code, bands(&it));
    }
}

fn bands(it: &Coverage) -> String {
    let band = |low| format!("{:4}", it.between(RoundKind::Professional, low, low + 1));
    (1..=4).map(band).collect()
}
