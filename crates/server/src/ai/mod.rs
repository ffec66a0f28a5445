//! The sentence model: all-MiniLM-L6-v2, read from disk and run on this machine.

use std::path::Path;

use anyhow::Context;
use domain::evaluation::{Embedder, Embedding};

mod activation;
mod embed;
mod forward;
mod punctuation;
#[cfg(test)]
mod tests;
mod tokenizer;
mod weights;

use forward::Network;
use tokenizer::Tokenizer;

/// all-MiniLM-L6-v2: its word pieces and its network. Loaded once, shared by every thread.
///
/// The same texts give the same bytes on the same machine. Between machines with different
/// vector units the last bits of a vector may differ; what is shown of a score is rounded far
/// above that.
#[derive(Debug)]
pub struct SentenceModel {
    tokenizer: Tokenizer,
    network: Network,
}

impl SentenceModel {
    /// Loads `model.safetensors` and `vocab.txt` from a folder.
    pub fn load(folder: &Path) -> anyhow::Result<SentenceModel> {
        let words = folder.join("vocab.txt");
        let vocabulary = std::fs::read_to_string(&words)
            .with_context(|| format!("cannot read {}", words.display()))?;
        let tokenizer = Tokenizer::new(&vocabulary)?;
        let weights = folder.join("model.safetensors");
        let network = Network::load(&weights)
            .with_context(|| format!("cannot read the model in {}", weights.display()))?;
        Ok(SentenceModel { tokenizer, network })
    }
}

impl Embedder for SentenceModel {
    fn embed(&self, texts: &[&str]) -> Vec<Embedding> {
        embed::embed(&self.tokenizer, &self.network, texts)
    }
}
