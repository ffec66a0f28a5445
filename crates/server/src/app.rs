//! Everything a handler or a job may reach. Tests build one by hand.

use std::sync::Arc;

use domain::{
    content::{Catalog, SkillFinder},
    evaluation::Embedder,
    time::Timestamp,
};
use tokio::sync::{Notify, broadcast};
use uuid::Uuid;

use crate::{ai::SentenceModel, config::Config, files::Files, sandbox::Reader, store::Store};

/// Tells the time; tests hand in one that stands still until they move it.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Shared by all requests and jobs; cloning is cheap.
#[derive(Clone)]
pub struct App {
    pub config: Arc<Config>,
    pub store: Store,
    pub files: Files,
    pub content: Arc<Content>,
    /// `None` when it is not installed: results then say that they are degraded.
    pub model: Option<Arc<SentenceModel>>,
    pub reader: Reader,
    /// Told when a job was pushed.
    pub work: Arc<Notify>,
    /// Ids of interviews and jobs that changed, for whoever watches them in this process.
    pub changes: broadcast::Sender<String>,
    pub now: Clock,
    pub fresh_id: fn() -> Uuid,
}

/// The compiled-in content with what is built from it once.
pub struct Content {
    pub catalog: Catalog,
    pub finder: SkillFinder,
}

impl Content {
    /// Loads the content. Findings are a build's fault: the tests keep them at none.
    pub fn load() -> anyhow::Result<Content> {
        let (catalog, findings) = Catalog::load();
        if let Some(it) = findings.first() {
            anyhow::bail!("the compiled-in content is unreadable: {}: {}", it.at, it.message);
        }
        let finder = SkillFinder::new(&catalog);
        Ok(Content { catalog, finder })
    }
}

impl App {
    pub fn embedder(&self) -> Option<&dyn Embedder> {
        self.model.as_deref().map(|it| it as &dyn Embedder)
    }

    pub fn fresh_id(&self) -> String {
        (self.fresh_id)().to_string()
    }

    /// Tells whoever watches `id` that it changed. Nobody watching is fine.
    pub fn changed(&self, id: &str) {
        self.changes.send(id.to_owned()).ok();
    }
}
