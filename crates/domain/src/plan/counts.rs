//! How many questions each round has.

use std::collections::BTreeMap;

use super::{PlanRefused, PlanRequest, Shape, request::MINUTES, request::MOST_QUESTIONS};
use crate::content::{CompanyStyle, RoundKind};

/// What the bank has for a round, in the asked band.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Supply {
    pub questions: u32,
    pub minutes: u32,
    /// Rounds of a trade (coding, design) mean nothing where the occupation has no such question.
    pub fits: bool,
}

/// Questions per round, and what could not be done.
pub(super) struct Counts {
    pub rounds: BTreeMap<RoundKind, u32>,
    pub notes: Vec<String>,
}

/// Counts as wished, as usual, or as many of the usual mix as fit in the time.
pub(super) fn counts(
    request: &PlanRequest<'_>,
    style: &CompanyStyle,
    supply: &BTreeMap<RoundKind, Supply>,
) -> Result<Counts, PlanRefused> {
    let counts = match &request.wishes.shape {
        Shape::Counts(wished) => Counts { rounds: exact(wished, supply)?, notes: Vec::new() },
        Shape::Usual => limited(style, usual(style), supply),
        Shape::Minutes(minutes) if MINUTES.contains(minutes) => {
            let (mix, notes) = available(style, supply);
            let Counts { rounds, notes: short } =
                limited(style, in_time(&mix, supply, *minutes), supply);
            Counts { rounds, notes: notes.into_iter().chain(short).collect() }
        }
        Shape::Minutes(wanted) => return Err(PlanRefused::NotThatLong { wanted: *wanted }),
    };
    let total: u32 = counts.rounds.values().sum();
    match total {
        0 => Err(PlanRefused::NothingToAsk),
        1..=MOST_QUESTIONS => Ok(counts),
        _ => Err(PlanRefused::TooMany(total)),
    }
}

/// The wished counts, summed per round; refused when the bank has fewer.
fn exact(
    wished: &[(RoundKind, u8)],
    supply: &BTreeMap<RoundKind, Supply>,
) -> Result<BTreeMap<RoundKind, u32>, PlanRefused> {
    let mut rounds = BTreeMap::new();
    for (kind, wanted) in wished {
        *rounds.entry(*kind).or_default() += u32::from(*wanted);
    }
    let total: u32 = rounds.values().sum();
    if total > MOST_QUESTIONS {
        return Err(PlanRefused::TooMany(total));
    }
    for (round, wanted) in &rounds {
        let available = supply.get(round).map_or(0, |it| it.questions);
        if available < *wanted {
            return Err(PlanRefused::TooFew { round: *round, wanted: *wanted, available });
        }
    }
    rounds.retain(|_, wanted| *wanted > 0);
    Ok(rounds)
}

/// The style's counts.
fn usual(style: &CompanyStyle) -> BTreeMap<RoundKind, u32> {
    let counts = style.rounds.iter().map(|(kind, count)| (*kind, u32::from(*count)));
    counts.filter(|(_, count)| *count > 0).collect()
}

/// The counts brought down to what the bank has, with a note where that is less than usual.
fn limited(
    style: &CompanyStyle,
    wanted: BTreeMap<RoundKind, u32>,
    supply: &BTreeMap<RoundKind, Supply>,
) -> Counts {
    let mut counts = Counts { rounds: BTreeMap::new(), notes: Vec::new() };
    for (kind, wanted) in wanted {
        let it = supply.get(&kind).copied().unwrap_or_default();
        let available = if it.fits { it.questions } else { 0 };
        if available < wanted {
            counts.notes.push(short_of_usual(style, kind, wanted, available));
        }
        if wanted.min(available) > 0 {
            counts.rounds.insert(kind, wanted.min(available));
        }
    }
    counts
}

/// The style's mix without the rounds that the bank has nothing for, and notes about those.
fn available(
    style: &CompanyStyle,
    supply: &BTreeMap<RoundKind, Supply>,
) -> (BTreeMap<RoundKind, u32>, Vec<String>) {
    let has = |kind: &RoundKind| supply.get(kind).is_some_and(|it| it.fits && it.questions > 0);
    let (mix, left_out): (BTreeMap<_, _>, BTreeMap<_, _>) =
        usual(style).into_iter().partition(|(kind, _)| has(kind));
    let notes = left_out.into_iter().map(|(kind, usual)| short_of_usual(style, kind, usual, 0));
    (mix, notes.collect())
}

/// As many questions of the mix as take so many minutes, at the mean length of the bank's.
fn in_time(
    mix: &BTreeMap<RoundKind, u32>,
    supply: &BTreeMap<RoundKind, Supply>,
    minutes: u32,
) -> BTreeMap<RoundKind, u32> {
    let mean = |kind: &RoundKind| {
        let it = supply.get(kind).copied().unwrap_or_default();
        f64::from(it.minutes) / f64::from(it.questions.max(1))
    };
    let shares: u32 = mix.values().sum();
    let whole: f64 = mix.iter().map(|(kind, share)| f64::from(*share) * mean(kind)).sum();
    let per_question = whole / f64::from(shares.max(1));
    let total = (f64::from(minutes) / per_question.max(1.0)).round().max(1.0) as u32;
    let parts = apportion(&mix.values().copied().collect::<Vec<_>>(), total);
    mix.keys().copied().zip(parts).collect()
}

/// Largest remainders (Hamilton's method): parts that sum to `total`, each within one of its
/// exact share.
pub(super) fn apportion(shares: &[u32], total: u32) -> Vec<u32> {
    let sum = u64::from(shares.iter().sum::<u32>().max(1));
    let exact = |share: &u32| u64::from(*share) * u64::from(total);
    let mut parts: Vec<u32> = shares.iter().map(|it| (exact(it) / sum) as u32).collect();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|at| (std::cmp::Reverse(exact(&shares[*at]) % sum), *at));
    let given: u32 = parts.iter().sum();
    for at in order.into_iter().take((total - given) as usize) {
        parts[at] += 1;
    }
    parts
}

fn short_of_usual(style: &CompanyStyle, kind: RoundKind, usual: u32, available: u32) -> String {
    let (style, label) = (&style.name, kind.label());
    match available {
        0 => format!(
            "{label}: left out. “{style}” usually has {usual}; this role has none at this difficulty."
        ),
        _ => format!("{label}: {available} instead of the {usual} that “{style}” would have."),
    }
}
