//! A skill: its names, what it belongs to and what it implies.

use serde::Deserialize;

/// A skill as `content/skills/*.toml` has it. Names are unique across the catalog.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// The name people read: `Kubernetes`.
    pub name: String,
    /// Other names for the same thing: `k8s`. Never a broader or narrower thing.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// What sort of skill.
    pub kind: SkillKind,
    /// Names of broader skills this is a case of: `PostgreSQL` → `SQL databases`.
    #[serde(default)]
    pub parents: Vec<String>,
    /// Names of skills a person who has this one also has: `Kubernetes` → `Containers`.
    #[serde(default)]
    pub implies: Vec<String>,
    /// For ambiguous short names (`R`, `Go`, `C`, `React` as a verb): the name or an alias counts
    /// only inside a skill list, or when one of these words stands in the same sentence.
    #[serde(default)]
    pub context: Vec<String>,
}

/// What sort of skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkillKind {
    /// A body of knowledge: accounting standards, anatomy.
    Knowledge,
    /// Something one does: patient assessment, code review.
    Practice,
    /// Software, a machine, an instrument.
    Tool,
    /// A programming or markup language.
    Language,
    /// A method or framework: Scrum, HACCP.
    Method,
    /// A licence or certificate.
    Certificate,
    /// A human skill: negotiation, mentoring.
    Interpersonal,
}
