//! The features of utterances, for learning the weights of intents (`scripts/train-intents.py`):
//! lines of `{"phase", "utterance", "context"}` in, lines of `[[name, value], …]` out.

use std::io::{BufRead as _, Write as _};

use domain::{
    evaluation::Embedder,
    interview::intent::{Moment, Said, features},
};
use server::ai::SentenceModel;

#[derive(serde::Deserialize)]
struct Line {
    phase: Moment,
    utterance: String,
    context: String,
}

fn main() -> anyhow::Result<()> {
    let folder = std::env::args().nth(1);
    let model = folder.map(|it| SentenceModel::load(std::path::Path::new(&it))).transpose()?;
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let Line { phase, utterance, context } = serde_json::from_str(&line?)?;
        let embedding = model.as_ref().and_then(|it| it.embed(&[&utterance]).pop());
        let vector = embedding.as_ref().map(|it| it.sentence.as_slice());
        let said = Said { words: &utterance, moment: phase, after: &context, vector };
        writeln!(out, "{}", serde_json::to_string(&features(&said))?)?;
    }
    Ok(())
}
