//! Which follow-up of the plan an answer calls for.

use crate::{content::When, plan::PlannedQuestion};

/// The index into `question.follow_ups` and its reason: the first reading (most telling first)
/// that a follow-up not yet `asked` is for. `None` when `depth` have been asked or none fits.
pub fn choose(
    question: &PlannedQuestion,
    readings: &[When],
    asked: &[u32],
    depth: u8,
) -> Option<(u32, When)> {
    if asked.len() >= usize::from(depth) {
        return None;
    }
    readings.iter().find_map(|reading| {
        let fits = |index: &u32| question.follow_ups[*index as usize].when == *reading;
        (0..question.follow_ups.len() as u32)
            .filter(|index| !asked.contains(index))
            .find(fits)
            .map(|index| (index, *reading))
    })
}
