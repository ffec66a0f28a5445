//! The task of a coding question: what to write, examples, tests, and solutions that pass them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a coding question sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeTask {
    /// The task in full, with what comes in, what goes out and the bounds.
    pub statement: String,
    /// The name of the function in each language; SQL needs none.
    pub entry: BTreeMap<CodeLanguage, String>,
    /// Calls shown to the candidate with what they give.
    pub examples: Vec<CodeExample>,
    /// Calls a solution must answer; hidden with the rubric.
    pub tests: Vec<CodeTest>,
    /// A solution that passes every test: in Python and JavaScript, or in SQL.
    pub solutions: BTreeMap<CodeLanguage, String>,
}

/// The languages solutions are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeLanguage {
    /// Python 3.
    Python,
    /// JavaScript, as in a current browser or Node.js.
    #[serde(rename = "javascript")]
    JavaScript,
    /// SQL as SQLite and PostgreSQL both read it. The one argument of a call is a map from table
    /// to rows; what comes back is a list of rows.
    Sql,
}

/// A call shown to the candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeExample {
    /// The arguments, as a JSON list.
    pub args: String,
    /// What comes back, as JSON.
    pub gives: String,
    /// Why, when it needs saying.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// A call a solution must answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeTest {
    /// The arguments, as a JSON list.
    pub args: String,
    /// What must come back, as JSON.
    pub gives: String,
}

impl CodeTask {
    /// What the candidate may see: the task without its tests and solutions.
    pub fn shown(&self) -> CodeTask {
        CodeTask { tests: Vec::new(), solutions: BTreeMap::new(), ..self.clone() }
    }
}
