//! The child's side: read stdin, shut the door, parse, write JSON.

use std::io::{Read as _, Write as _};

use domain::{
    content::Catalog,
    resume::{Document, ParseStatus, Parsed, Problem},
};

use super::{ReadFile, limits};

/// Runs the hidden verb with its arguments: memory in MB, CPU seconds.
pub fn run(arguments: &[String]) -> anyhow::Result<()> {
    let [memory_mb, seconds] = arguments else {
        anyhow::bail!("this verb is for Greenroom itself");
    };
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes)?;
    limits::shut_in(memory_mb.parse()?, seconds.parse()?)?;
    let out = serde_json::to_vec(&read(&bytes))?;
    std::io::stdout().lock().write_all(&out)?;
    Ok(())
}

fn read(bytes: &[u8]) -> ReadFile {
    let Some(kind) = formats::sniff(bytes) else {
        return failed(vec![Problem {
            code: "unsupported_format".to_owned(),
            message: "This is not a PDF, DOCX or text file.".to_owned(),
            page: None,
        }]);
    };
    let extracted = formats::read(bytes, kind);
    if extracted.failed {
        return failed(extracted.problems);
    }
    parse(&extracted.document, extracted.problems)
}

fn failed(problems: Vec<Problem>) -> ReadFile {
    let parsed = Parsed {
        status: ParseStatus::Failed,
        problems,
        text: String::new(),
        profile: Default::default(),
        provenance: Default::default(),
    };
    ReadFile { parsed, pages: Vec::new() }
}

/// What could not be read of the bytes stands before what could not be understood of the text.
fn parse(document: &Document, mut problems: Vec<Problem>) -> ReadFile {
    let catalog = Catalog::load_names();
    let mut parsed = domain::resume::parse(document, &catalog);
    if !problems.is_empty() && parsed.status == ParseStatus::Parsed {
        parsed.status = ParseStatus::Partial;
    }
    problems.append(&mut parsed.problems);
    parsed.problems = problems;
    ReadFile { parsed, pages: document.pages.clone() }
}
