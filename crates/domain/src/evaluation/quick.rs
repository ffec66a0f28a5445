//! A first reading of an answer, within a millisecond: what to ask next.

use super::{
    cues,
    points::{Touch, lexical_touch},
    reading::Reading,
};
use crate::{content::When, plan::PlannedQuestion};

/// Fewer words than this are too few to follow up on anything but their number.
const FEW_WORDS: usize = 18;

/// Which follow-up reasons the answer calls for, the most useful first. Words only; the
/// evaluation afterwards does not rest on it.
pub fn quick_reading(question: &PlannedQuestion, answer: &str) -> Vec<When> {
    let reading = Reading::of(answer);
    if reading.len() < FEW_WORDS {
        return vec![When::TooShort];
    }
    let asked = Reading::of(&question.text);
    let touches: Vec<Touch> =
        question.rubric.key_points.iter().map(|it| lexical_touch(it, &asked, &reading)).collect();
    let mut out = Vec::new();
    if touches.iter().any(|it| it.opposed) {
        out.push(When::Contradiction);
    }
    let story = tells_a_story(&question.text);
    let no_result = story && cues::hits(&cues::RESULT, &reading.words).is_empty();
    let vague = is_vague(&reading);
    if no_result {
        out.push(When::NoResult);
    }
    if vague && story {
        out.push(When::Vague);
    }
    out.extend(missing(question, &touches));
    if vague && !story {
        out.push(When::Vague);
    }
    if out.is_empty() {
        out.push(When::Strong);
    }
    out
}

/// The points not found, the heaviest first.
fn missing(question: &PlannedQuestion, touches: &[Touch]) -> Vec<When> {
    let mut found: Vec<(u8, usize)> = (question.rubric.key_points.iter().zip(touches).enumerate())
        .filter(|(_, (_, touch))| !touch.opposed && touch.strength < 0.34)
        .map(|(at, (point, _))| (point.weight, at))
        .collect();
    found.sort_by_key(|(weight, at)| (std::cmp::Reverse(*weight), *at));
    found.into_iter().filter_map(|(_, at)| u8::try_from(at + 1).ok()).map(When::Missing).collect()
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
