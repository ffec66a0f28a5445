//! The shape of a plan. Stored once as canonical JSON, hashed, never changed.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::content::{
    About, CodeTask, Competency, FollowUp, KeyPoint, RoundKind, Sample, Seniority,
};

/// A plan as it is stored. Its hash is over its canonical JSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Version of this shape; 1.
    pub schema: u32,
    /// Version of the content it was drawn from (see `Catalog::version`).
    pub content_version: String,
    /// The role it prepares for.
    pub role: RoleRef,
    /// The level it assumes.
    pub seniority: Seniority,
    /// The band questions were drawn from.
    pub difficulty: Difficulty,
    /// Code of the persona.
    pub persona: String,
    /// Code of the company style.
    pub company_style: String,
    /// The seed all choices came from.
    pub seed: u64,
    /// The time budget that was wished for, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes_wished: Option<u32>,
    /// How a skipped question counts. Declared before the start.
    pub skipped: SkipRule,
    /// Whether hints are given. Declared before the start.
    #[serde(default, skip_serializing_if = "HintRule::is_default")]
    pub hints: HintRule,
    /// After how many minutes of one answer the interviewer asks to come to an end, when the
    /// person wants that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_minutes: Option<u32>,
    /// Months of work the résumé shows, overlaps once; `None` when it shows none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience_months: Option<u32>,
    /// The rounds, in order. Never empty; no round without questions.
    pub rounds: Vec<PlannedRound>,
    /// What the planner could not do, and what it did instead, for the person to read.
    pub notes: Vec<String>,
}

/// The role a plan or analysis is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleRef {
    /// Code of the occupation; `None` for a general plan.
    pub code: Option<String>,
    /// What people read.
    pub title: String,
    /// What the person asked for, when it was mapped to this occupation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_for: Option<String>,
}

/// The band of question levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Difficulty {
    /// Levels 1 and 2.
    Easy,
    /// Levels 2 and 3.
    Medium,
    /// Levels 3 and 4.
    Hard,
    /// Levels 4 and 5.
    Expert,
}

/// How a skipped question counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkipRule {
    /// Outside every average; the coverage says so.
    #[default]
    NotScored,
    /// As zero.
    Zero,
}

/// Whether hints are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HintRule {
    /// When asked for, and as a way in after "I don't know". The report names them.
    #[default]
    Allowed,
    /// Not at all, as in an examination.
    Off,
}

impl HintRule {
    fn is_default(&self) -> bool {
        *self == HintRule::default()
    }
}

/// One round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlannedRound {
    /// What kind.
    pub kind: RoundKind,
    /// Time budget: the sum of its questions' minutes.
    pub minutes: u32,
    /// The questions, in the order they are asked, difficulty not falling.
    pub questions: Vec<PlannedQuestion>,
}

/// One question of a plan, complete: later changes of the bank do not reach it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlannedQuestion {
    /// Id of the bank's question, or `template:…` for one about the person's own résumé.
    pub question_id: String,
    /// Asked verbatim.
    pub text: String,
    /// The stored other phrasings, for "rephrase".
    pub variants: Vec<String>,
    /// What it looks at.
    pub competency: Competency,
    /// Skills it tests.
    pub skills: Vec<String>,
    /// 1 to 5.
    pub level: u8,
    /// Minutes.
    pub minutes: u32,
    /// Why it is in this plan.
    pub why: Reason,
    /// How its answer is judged. Hidden until it has been.
    pub rubric: Rubric,
    /// What may be asked next.
    pub follow_ups: Vec<FollowUp>,
    /// Ways in, from the gentlest.
    pub hints: Vec<String>,
    /// For coding questions: the task as the candidate sees it, without tests and solutions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<CodeTask>,
}

/// Why a question is in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    /// The role or job asks for it and the résumé does not show it.
    Gap {
        /// The skill.
        skill: String,
    },
    /// The role or job asks for it and the résumé claims it.
    Claim {
        /// The skill.
        skill: String,
        /// JSON pointer of the profile field that claims it, when known.
        field: Option<String>,
    },
    /// The role or job asks for it.
    Requirement {
        /// The skill.
        skill: String,
    },
    /// An earlier interview was weak here.
    Weakness {
        /// The competency.
        competency: Competency,
    },
    /// It belongs to the occupation.
    Occupation {
        /// Code of the occupation.
        code: String,
    },
    /// It asks about something on the person's own résumé.
    Resume {
        /// What of it.
        about: About,
        /// JSON pointer of the profile field.
        field: String,
    },
    /// The person wanted this looked at.
    Focus {
        /// A skill, or the label of a competency.
        on: String,
    },
    /// Every interview has such a question in this round.
    RoundNorm,
}

/// How an answer is judged.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Rubric {
    /// What a complete answer contains.
    pub key_points: Vec<KeyPoint>,
    /// What a poor answer gives away.
    pub red_flags: Vec<String>,
    /// A very good answer.
    pub model_answer: String,
    /// Graded samples.
    pub samples: Vec<Sample>,
    /// For coding questions: tests and solutions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<CodeTask>,
}

/// The place of a question in a plan: round and question, both from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OpenAt {
    /// Index into `rounds`.
    pub round: u32,
    /// Index into the round's `questions`.
    pub question: u32,
}

impl Plan {
    /// The canonical form that is stored and hashed.
    pub fn canonical(&self) -> String {
        serde_json::to_string(self).expect("a plan has no map keys that JSON cannot hold")
    }

    /// SHA-256 of the canonical form, hex.
    pub fn hash(&self) -> String {
        Plan::hash_of(&self.canonical())
    }

    /// The hash of a plan in its stored form: what was stored can be told from what was changed.
    pub fn hash_of(canonical: &str) -> String {
        Sha256::digest(canonical).iter().map(|it| format!("{it:02x}")).collect()
    }

    /// The question at a place.
    pub fn question(&self, at: OpenAt) -> Option<&PlannedQuestion> {
        self.rounds.get(at.round as usize)?.questions.get(at.question as usize)
    }

    /// The place after `at`, across rounds; `None` after the last.
    pub fn after(&self, at: OpenAt) -> Option<OpenAt> {
        let next = OpenAt { question: at.question + 1, ..at };
        let in_next_round = OpenAt { round: at.round + 1, question: 0 };
        [next, in_next_round].into_iter().find(|it| self.question(*it).is_some())
    }

    /// Every place with its question, in order.
    pub fn questions(&self) -> impl Iterator<Item = (OpenAt, &PlannedQuestion)> {
        self.rounds.iter().enumerate().flat_map(|(round, it)| {
            it.questions.iter().enumerate().map(move |(question, planned)| {
                (OpenAt { round: round as u32, question: question as u32 }, planned)
            })
        })
    }

    /// All minutes.
    pub fn minutes(&self) -> u32 {
        self.rounds.iter().map(|it| it.minutes).sum()
    }
}
