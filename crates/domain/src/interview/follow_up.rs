//! Which follow-up of the plan an answer calls for.

use std::mem::discriminant;

use crate::{content::When, evaluation::Sign, plan::PlannedQuestion};

/// The index into `question.follow_ups` and the sign that calls for it: the first of `signs`
/// (most telling first) that a follow-up not yet `asked` is for. `None` when `depth` have been
/// asked or none fits. The same kind of question is not asked twice in a row.
pub fn choose(
    question: &PlannedQuestion,
    signs: &[Sign],
    asked: &[(u32, When)],
    depth: u8,
) -> Option<(u32, Sign)> {
    if asked.len() >= usize::from(depth) {
        return None;
    }
    let last = asked.last().map(|(_, reason)| discriminant(reason));
    let new = signs.iter().filter(|it| Some(discriminant(&it.when)) != last);
    new.copied().find_map(|sign| {
        let fits = |index: &u32| question.follow_ups[*index as usize].when == sign.when;
        (0..question.follow_ups.len() as u32)
            .filter(|index| !asked.iter().any(|(it, _)| it == index))
            .find(fits)
            .map(|index| (index, sign))
    })
}
