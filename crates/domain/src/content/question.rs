//! A question of the bank with everything needed to ask it well and judge its answer.

use serde::{Deserialize, Serialize};

use super::CodeTask;

/// A question as `content/questions/**/*.toml` has it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable, kebab case, unique: `nurse-sepsis-first-hour`.
    pub id: String,
    /// Which round it belongs to.
    pub round: RoundKind,
    /// What is asked, verbatim.
    pub text: String,
    /// The same question in other words, for "rephrase" and for variety.
    #[serde(default)]
    pub variants: Vec<String>,
    /// What it looks at.
    pub competency: Competency,
    /// Names of skills of the catalog it tests.
    #[serde(default)]
    pub skills: Vec<String>,
    /// Codes of occupations it is for; empty means any.
    #[serde(default)]
    pub occupations: Vec<String>,
    /// 1 (first job) to 5 (expert).
    pub level: u8,
    /// Minutes a good answer takes, follow-ups included.
    pub minutes: u8,
    /// What a complete answer contains.
    pub key_points: Vec<KeyPoint>,
    /// What a poor answer gives away.
    #[serde(default)]
    pub red_flags: Vec<String>,
    /// A very good answer, as spoken.
    pub model_answer: String,
    /// What to ask next, by what the answer lacked or showed.
    #[serde(default)]
    pub follow_ups: Vec<FollowUp>,
    /// Ways in, from the gentlest.
    #[serde(default)]
    pub hints: Vec<String>,
    /// Graded sample answers of our own.
    #[serde(default)]
    pub samples: Vec<Sample>,
    /// For coding questions: the task.
    #[serde(default)]
    pub code: Option<CodeTask>,
}

impl Question {
    /// Whether it is asked of people of this occupation: it names it, or names none.
    pub fn suits(&self, occupation: &str) -> bool {
        self.occupations.is_empty() || self.occupations.iter().any(|it| it == occupation)
    }
}

/// One thing a complete answer contains.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyPoint {
    /// The point as a short claim, answerable from the question alone.
    pub text: String,
    /// Relative importance, 1 to 3.
    #[serde(default = "one")]
    pub weight: u8,
    /// Ways a candidate might put it.
    #[serde(default)]
    pub examples: Vec<String>,
}

fn one() -> u8 {
    1
}

/// What to ask next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// What in the answer calls for it.
    pub when: When,
    /// What is asked, verbatim.
    pub text: String,
}

/// What in an answer calls for a follow-up. Written `missing(2)`, `vague`, `no_result`, ….
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum When {
    /// The key point with this number (1 first) was not there.
    Missing(u8),
    /// Nothing concrete: no names, numbers, steps.
    Vague,
    /// It told what was done, not what came of it.
    NoResult,
    /// A few words only.
    TooShort,
    /// It says the opposite of a key point or of itself.
    Contradiction,
    /// Everything was there; go deeper.
    Strong,
}

impl TryFrom<String> for When {
    type Error = String;
    fn try_from(text: String) -> Result<When, String> {
        if let Some(number) = text.strip_prefix("missing(").and_then(|it| it.strip_suffix(')')) {
            return match number.parse() {
                Ok(number @ 1..) => Ok(When::Missing(number)),
                _ => Err(format!("`{text}`: key points are numbered from 1")),
            };
        }
        match text.as_str() {
            "vague" => Ok(When::Vague),
            "no_result" => Ok(When::NoResult),
            "too_short" => Ok(When::TooShort),
            "contradiction" => Ok(When::Contradiction),
            "strong" => Ok(When::Strong),
            _ => Err(format!("`{text}` is not a reason for a follow-up")),
        }
    }
}

impl From<When> for String {
    fn from(when: When) -> String {
        match when {
            When::Missing(number) => format!("missing({number})"),
            When::Vague => "vague".to_owned(),
            When::NoResult => "no_result".to_owned(),
            When::TooShort => "too_short".to_owned(),
            When::Contradiction => "contradiction".to_owned(),
            When::Strong => "strong".to_owned(),
        }
    }
}

/// An answer of our own with its grade.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// 1 (no answer) to 5 (excellent).
    pub level: u8,
    /// The answer, as spoken.
    pub text: String,
}

/// The kinds of rounds an interview is made of, in the order they are held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundKind {
    /// Getting to know each other.
    Introduction,
    /// Professional or technical knowledge of the occupation.
    Professional,
    /// Writing and reasoning about code.
    Coding,
    /// System or case design.
    Design,
    /// "Tell me about a time …".
    Behavioural,
    /// "What would you do if …".
    Situational,
    /// Motivation, expectations, working style.
    Hr,
    /// Last words.
    Closing,
}

impl RoundKind {
    /// All kinds, in the order they are held.
    pub const ALL: [RoundKind; 8] = [
        RoundKind::Introduction,
        RoundKind::Professional,
        RoundKind::Coding,
        RoundKind::Design,
        RoundKind::Behavioural,
        RoundKind::Situational,
        RoundKind::Hr,
        RoundKind::Closing,
    ];

    /// What people read.
    pub fn label(self) -> &'static str {
        match self {
            RoundKind::Introduction => "Introduction",
            RoundKind::Professional => "Professional",
            RoundKind::Coding => "Coding",
            RoundKind::Design => "Design",
            RoundKind::Behavioural => "Behavioural",
            RoundKind::Situational => "Situational",
            RoundKind::Hr => "Motivation and working style",
            RoundKind::Closing => "Closing",
        }
    }
}

/// What a question looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Competency {
    /// Knows the trade.
    ProfessionalKnowledge,
    /// Finds out what is wrong and what to do.
    ProblemSolving,
    /// Designs something that holds.
    Design,
    /// Says it so that others understand.
    Communication,
    /// Works with others.
    Collaboration,
    /// Leads people or work.
    Leadership,
    /// Takes responsibility and finishes.
    Ownership,
    /// Deals with change, pressure and setbacks.
    Resilience,
    /// Learns.
    Learning,
    /// Puts clients, patients, pupils, users first.
    ServiceFocus,
    /// Acts rightly, keeps people safe.
    Integrity,
    /// Orders work and time.
    Organisation,
    /// Wants this work, and knows why.
    Motivation,
}

impl Competency {
    /// All of them.
    pub const ALL: [Competency; 13] = [
        Competency::ProfessionalKnowledge,
        Competency::ProblemSolving,
        Competency::Design,
        Competency::Communication,
        Competency::Collaboration,
        Competency::Leadership,
        Competency::Ownership,
        Competency::Resilience,
        Competency::Learning,
        Competency::ServiceFocus,
        Competency::Integrity,
        Competency::Organisation,
        Competency::Motivation,
    ];

    /// What people read.
    pub fn label(self) -> &'static str {
        match self {
            Competency::ProfessionalKnowledge => "Professional knowledge",
            Competency::ProblemSolving => "Problem solving",
            Competency::Design => "Design",
            Competency::Communication => "Communication",
            Competency::Collaboration => "Collaboration",
            Competency::Leadership => "Leadership",
            Competency::Ownership => "Ownership",
            Competency::Resilience => "Resilience",
            Competency::Learning => "Learning",
            Competency::ServiceFocus => "Service focus",
            Competency::Integrity => "Integrity",
            Competency::Organisation => "Organisation",
            Competency::Motivation => "Motivation",
        }
    }
}
