//! A first reading of an answer, within a millisecond: what to ask next.

use super::{
    cues,
    points::{Touch, lexical_touch},
    reading::Reading,
};
use crate::{content::When, plan::PlannedQuestion, text::Span};

/// Fewer words than this are too few to follow up on anything but their number.
const FEW_WORDS: usize = 18;

/// A reason for a follow-up, with the words it rests on where there are some.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sign {
    /// What calls for it.
    pub when: When,
    /// Where in the answer.
    pub span: Option<Span>,
}

impl Sign {
    /// A reason that rests on what is not there.
    pub fn of(when: When) -> Sign {
        Sign { when, span: None }
    }
}

/// Which follow-up reasons the answer calls for, the most useful first. Words only; the
/// evaluation afterwards does not rest on it.
pub fn quick_reading(question: &PlannedQuestion, answer: &str) -> Vec<Sign> {
    let reading = Reading::of(answer);
    if reading.len() < FEW_WORDS {
        return vec![Sign::of(When::TooShort)];
    }
    let asked = Reading::of(&question.text);
    let touches: Vec<Touch> =
        question.rubric.key_points.iter().map(|it| lexical_touch(it, &asked, &reading)).collect();
    let mut out = Vec::new();
    if let Some(opposed) = touches.iter().find(|it| it.opposed) {
        out.push(Sign { when: When::Contradiction, span: opposed.span });
    }
    let story = tells_a_story(&question.text);
    let no_result = story && cues::hits(&cues::RESULT, &reading.words).is_empty();
    let vague = is_vague(&reading);
    if no_result {
        out.push(Sign::of(When::NoResult));
    }
    if vague && story {
        out.push(Sign::of(When::Vague));
    }
    out.extend(missing(question, &touches));
    if vague && !story {
        out.push(Sign::of(When::Vague));
    }
    if out.is_empty() {
        out.push(Sign { when: When::Strong, span: strongest(&touches) });
    }
    out
}

fn strongest(touches: &[Touch]) -> Option<Span> {
    touches.iter().max_by(|a, b| a.strength.total_cmp(&b.strength))?.span
}

/// The points not found, the heaviest first.
fn missing(question: &PlannedQuestion, touches: &[Touch]) -> Vec<Sign> {
    let mut found: Vec<(u8, usize)> = (question.rubric.key_points.iter().zip(touches).enumerate())
        .filter(|(_, (_, touch))| !touch.opposed && touch.strength < 0.34)
        .map(|(at, (point, _))| (point.weight, at))
        .collect();
    found.sort_by_key(|(weight, at)| (std::cmp::Reverse(*weight), *at));
    found
        .into_iter()
        .filter_map(|(_, at)| u8::try_from(at + 1).ok())
        .map(When::Missing)
        .map(Sign::of)
        .collect()
}

/// Whether a question asks for something that happened.
pub(super) fn tells_a_story(question: &str) -> bool {
    const OPENERS: &[&str] = &[
        "a time",
        "an example",
        "a situation",
        "a mistake you",
        "did you",
        "you had to",
        "have you ever",
        "you led",
    ];
    let folded = crate::text::fold(question);
    OPENERS.iter().any(|it| folded.contains(it))
}

fn is_vague(reading: &Reading) -> bool {
    let generic = cues::hits(&cues::GENERIC, &reading.words).len();
    let concrete = reading.figures() + reading.times() + cues::acts(&reading.words).len();
    concrete < 2 || generic > concrete + 2
}
