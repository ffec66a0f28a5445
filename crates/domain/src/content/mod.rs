//! Our content as data: occupations, skills, question bank, styles, personas, utterances.
//!
//! The files live in `content/` and are compiled in; this module gives them types, an index
//! and lints. A contributor adds a question without touching Rust.

mod catalog;
mod code;
mod context;
mod coverage;
mod denial;
mod fields;
mod finder;
mod lint;
mod occupation;
mod question;
mod skill;
mod talk;
mod template;

pub use catalog::{Catalog, Finding};
pub use code::{CodeExample, CodeLanguage, CodeTask, CodeTest};
pub use coverage::Coverage;
pub use fields::{Field, Place, fields};
pub(crate) use finder::standing;
pub use finder::{ProfileHit, SkillFinder, SkillHit, SkillId};
pub use lint::{gives_away, judges};
pub use occupation::{Occupation, OccupationSkills, Seniority, Step};
pub use question::{Competency, FollowUp, KeyPoint, Question, RoundKind, Sample, When};
pub use skill::{Skill, SkillKind};
pub use talk::{CompanyStyle, Move, Persona, Utterances};
pub use template::{About, Slots, Template};
