//! A round in the making.

use std::collections::BTreeMap;

use super::{PlannedQuestion, PlannedRound, Rubric, pool::Candidate};
use crate::content::{Competency, RoundKind};

/// A round in the making: what may still be asked, and what was chosen.
pub(super) struct Draft<'a> {
    pub kind: RoundKind,
    pub wanted: usize,
    pub open: Vec<Candidate<'a>>,
    pub chosen: Vec<Candidate<'a>>,
}

impl<'a> Draft<'a> {
    pub(super) fn has_room(&self) -> bool {
        self.chosen.len() < self.wanted
    }

    /// How often each competency was chosen.
    pub(super) fn competencies(&self) -> BTreeMap<Competency, i32> {
        let mut out = BTreeMap::new();
        for it in &self.chosen {
            *out.entry(it.question.competency).or_default() += 1;
        }
        out
    }

    pub(super) fn minutes(&self) -> u32 {
        self.chosen.iter().map(|it| u32::from(it.question.minutes)).sum()
    }

    /// The round as it is stored: sorted by level; among equals in the order they were chosen.
    pub(super) fn planned(mut self) -> PlannedRound {
        self.chosen.sort_by_key(|it| it.question.level);
        PlannedRound {
            kind: self.kind,
            minutes: self.minutes(),
            questions: self.chosen.into_iter().map(planned).collect(),
        }
    }
}

fn planned(candidate: Candidate<'_>) -> PlannedQuestion {
    let question = candidate.question.clone();
    PlannedQuestion {
        question_id: question.id,
        text: question.text,
        variants: question.variants,
        competency: question.competency,
        skills: question.skills,
        level: question.level,
        minutes: u32::from(question.minutes),
        why: candidate.why,
        code: question.code.as_ref().map(|it| it.shown()),
        rubric: Rubric {
            key_points: question.key_points,
            red_flags: question.red_flags,
            model_answer: question.model_answer,
            samples: question.samples,
            code: question.code,
        },
        follow_ups: question.follow_ups,
        hints: question.hints,
    }
}
