//! A question about the person's own résumé: a text with slots that a profile fills.

use serde::{Deserialize, Serialize};

use super::{Competency, FollowUp, KeyPoint, Question, RoundKind};

/// A template as `content/templates.toml` has it. `{employer}` and other slots stand in its texts;
/// which there are depends on what it is about (see [`About::slots`]).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Stable, kebab case, unique.
    pub id: String,
    /// What of the résumé it asks about.
    pub about: About,
    /// Which round it belongs to.
    pub round: RoundKind,
    /// What is asked, with slots.
    pub text: String,
    /// The same in other words, with slots.
    pub variants: Vec<String>,
    /// What it looks at.
    pub competency: Competency,
    /// The levels it can be asked at.
    pub levels: Vec<u8>,
    /// Minutes a good answer takes, follow-ups included.
    pub minutes: u8,
    /// What a complete answer contains.
    pub key_points: Vec<KeyPoint>,
    /// What a poor answer gives away.
    pub red_flags: Vec<String>,
    /// What to ask next.
    pub follow_ups: Vec<FollowUp>,
    /// Ways in, from the gentlest.
    pub hints: Vec<String>,
}

/// What of a résumé a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// A job.
    Work,
    /// The present job.
    Present,
    /// A job held for five years or longer.
    LongStay,
    /// Two jobs at one employer.
    Promotion,
    /// From one employer to the next.
    Change,
    /// Half a year or more without an entry.
    Gap,
    /// A line with a figure in it.
    Claim,
    /// A project.
    Project,
    /// A degree or school.
    Education,
    /// A certificate.
    Certificate,
    /// Unpaid work.
    Volunteering,
    /// A skill that the résumé names and the role asks for.
    Skill,
}

impl About {
    /// All of them.
    pub const ALL: [About; 12] = [
        About::Work,
        About::Present,
        About::LongStay,
        About::Promotion,
        About::Change,
        About::Gap,
        About::Claim,
        About::Project,
        About::Education,
        About::Certificate,
        About::Volunteering,
        About::Skill,
    ];

    /// The slots a template of this kind may have.
    pub fn slots(self) -> &'static [&'static str] {
        match self {
            About::Work | About::Present => &["position", "employer"],
            About::LongStay => &["employer", "years"],
            About::Promotion => &["employer", "position", "next_position"],
            About::Change => &["employer", "next_employer", "next_position"],
            About::Gap => &["from", "until"],
            About::Claim => &["quote", "employer"],
            About::Project => &["project"],
            About::Education => &["institution"],
            About::Certificate => &["certificate"],
            About::Volunteering => &["organization"],
            About::Skill => &["skill"],
        }
    }
}

/// Slot names with what stands for them.
pub type Slots<'a> = [(&'static str, &'a str)];

impl Template {
    /// The question it makes at a level with the slots filled.
    pub fn question(&self, id: String, level: u8, slots: &Slots<'_>) -> Question {
        let fill = |it: &String| filled(it, slots);
        let follow_ups = self.follow_ups.iter();
        Question {
            id,
            round: self.round,
            text: fill(&self.text),
            variants: self.variants.iter().map(fill).collect(),
            competency: self.competency,
            skills: Vec::new(),
            occupations: Vec::new(),
            level,
            minutes: self.minutes,
            key_points: self.key_points.clone(),
            red_flags: self.red_flags.clone(),
            model_answer: String::new(),
            follow_ups: follow_ups
                .map(|it| FollowUp { when: it.when, text: fill(&it.text) })
                .collect(),
            hints: self.hints.iter().map(fill).collect(),
            samples: Vec::new(),
            code: None,
        }
    }

    /// Every text with slots.
    pub(super) fn texts(&self) -> impl Iterator<Item = &String> {
        let follow_ups = self.follow_ups.iter().map(|it| &it.text);
        std::iter::once(&self.text).chain(&self.variants).chain(follow_ups).chain(&self.hints)
    }
}

fn filled(text: &str, slots: &Slots<'_>) -> String {
    let mut out = text.to_owned();
    for (name, value) in slots {
        out = out.replace(&format!("{{{name}}}"), value);
    }
    out
}
