//! Bringing a plan near its time budget: one question for another, one more, one fewer.

use super::draft::Draft;

/// A plan may be so far from its budget, in hundredths.
const TOLERANCE: u32 = 10;

/// A change that brings the plan nearer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    /// The chosen question for the open one.
    Exchange { draft: usize, chosen: usize, open: usize },
    /// The open question on top.
    Add { draft: usize, open: usize },
    /// Without the chosen question.
    Drop { draft: usize, chosen: usize },
}

/// Whether so many minutes are near enough to the budget.
pub(super) fn is_near(minutes: u32, budget: u32) -> bool {
    minutes.abs_diff(budget) * 100 <= budget * TOLERANCE
}

/// Changes questions until the plan is near its budget or no change brings it nearer.
/// Exchanges come first: they leave the mix of rounds as it is.
pub(super) fn fit(drafts: &mut [Draft<'_>], budget: u32) {
    loop {
        let minutes = total(drafts);
        if is_near(minutes, budget) {
            return;
        }
        let best = |changes: Vec<(u32, Change)>| {
            changes.into_iter().min().filter(|(off, _)| *off < minutes.abs_diff(budget))
        };
        let found = best(exchanges(drafts, minutes, budget))
            .or_else(|| best(resizes(drafts, minutes, budget)));
        let Some((_, change)) = found else { return };
        apply(drafts, change);
    }
}

fn total(drafts: &[Draft<'_>]) -> u32 {
    drafts.iter().map(Draft::minutes).sum()
}

fn exchanges(drafts: &[Draft<'_>], minutes: u32, budget: u32) -> Vec<(u32, Change)> {
    let mut out = Vec::new();
    for (draft, it) in drafts.iter().enumerate() {
        for (chosen, old) in it.chosen.iter().enumerate().filter(|(_, old)| !old.settled) {
            for (open, new) in it.open.iter().enumerate() {
                if (new.asked_before, new.nearness) > (old.asked_before, old.nearness) {
                    continue;
                }
                let after =
                    minutes - u32::from(old.question.minutes) + u32::from(new.question.minutes);
                out.push((after.abs_diff(budget), Change::Exchange { draft, chosen, open }));
            }
        }
    }
    out
}

fn resizes(drafts: &[Draft<'_>], minutes: u32, budget: u32) -> Vec<(u32, Change)> {
    let mut out = Vec::new();
    let spare = drafts.iter().map(|it| it.chosen.len()).sum::<usize>() > 1;
    for (draft, it) in drafts.iter().enumerate() {
        for (open, new) in it.open.iter().enumerate() {
            let after = minutes + u32::from(new.question.minutes);
            out.push((after.abs_diff(budget), Change::Add { draft, open }));
        }
        let loose = it.chosen.iter().enumerate().filter(|(_, old)| spare && !old.settled);
        for (chosen, old) in loose {
            let after = minutes - u32::from(old.question.minutes);
            out.push((after.abs_diff(budget), Change::Drop { draft, chosen }));
        }
    }
    out
}

fn apply(drafts: &mut [Draft<'_>], change: Change) {
    match change {
        Change::Exchange { draft, chosen, open } => {
            let it = &mut drafts[draft];
            std::mem::swap(&mut it.chosen[chosen], &mut it.open[open]);
        }
        Change::Add { draft, open } => {
            let it = &mut drafts[draft];
            let new = it.open.swap_remove(open);
            it.chosen.push(new);
            it.wanted += 1;
        }
        Change::Drop { draft, chosen } => {
            let it = &mut drafts[draft];
            let old = it.chosen.remove(chosen);
            it.open.push(old);
            it.wanted -= 1;
        }
    }
}
