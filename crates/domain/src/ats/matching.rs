//! One requirement held against a résumé.

use super::{
    Importance, Match, Quote, Requirement, RequirementResult,
    shown::{Proof, Shown, WordHit, proof},
};
use crate::content::{Field, SkillFinder, SkillId, SkillKind};

/// At most this many quotes per requirement.
const QUOTES: usize = 3;

/// What one telling word of several proves. Ours.
const NEAR_WORD: f64 = 0.6;

/// What a way of matching is worth, of 1. Ours: an implied skill is nearly certain, a sibling
/// shows that learning the asked one is a small step and no more.
fn worth(found: Match) -> f64 {
    match found {
        Match::Exact | Match::Alias => 1.0,
        Match::Implied => 0.8,
        Match::Adjacent => 0.25,
        Match::Missing => 0.0,
    }
}

/// A requirement's result with what it earns.
pub(super) struct Matched {
    pub result: RequirementResult,
    /// 0 to 1 where a place of the résumé shows it; 0 when it is only claimed.
    pub shown: f64,
    /// 0 to 1 that a claim would be worth if it were shown.
    pub claimed: f64,
    /// What it counts beside the others.
    pub weight: f64,
}

/// One way in which a field meets a requirement.
struct Way {
    found: Match,
    proof: Proof,
    quote: Quote,
}

impl Way {
    fn shown(&self) -> f64 {
        match self.proof {
            Proof::Shown(share) => share * worth(self.found),
            Proof::Claimed => 0.0,
        }
    }
}

/// Holds every requirement against the résumé, required ones first.
pub(super) fn match_all(requirements: &[Requirement], shown: &Shown<'_>) -> Vec<Matched> {
    let mut out: Vec<Matched> = requirements.iter().map(|it| match_one(it, shown)).collect();
    out.sort_by_key(|it| it.result.requirement.importance);
    out
}

fn match_one(requirement: &Requirement, shown: &Shown<'_>) -> Matched {
    let skill = shown.finder.id(&requirement.skill);
    let mut ways = skill.map_or_else(Vec::new, |it| by_skill(it, shown));
    ways.extend(by_words(requirement, skill.is_some(), shown));
    ways.sort_by(|a, b| {
        a.found
            .cmp(&b.found)
            .then(b.shown().total_cmp(&a.shown()))
            .then(a.quote.field.cmp(&b.quote.field))
    });
    let said = shown.says(&requirement.sentence);
    let best = ways.iter().map(Way::shown).fold(0.0, f64::max);
    let claimed = ways.iter().map(|it| worth(it.found)).fold(0.0, f64::max);
    let found = ways.first().map_or(Match::Missing, |it| it.found);
    Matched {
        // A résumé that says the job's own sentence says all that the job said about it.
        shown: if said { claimed.max(best) } else { best },
        claimed,
        weight: skill.map_or(1.0, |it| weight(it, shown.finder)),
        result: RequirementResult {
            requirement: requirement.clone(),
            found,
            evidence: quotes(ways, found),
        },
    }
}

/// Nearly everybody speaks a language that is asked for, and says to be a team player; what few
/// people have tells more. Ours.
fn weight(skill: SkillId, finder: &SkillFinder) -> f64 {
    match finder.kind(skill) {
        _ if finder.is_spoken_language(skill) => 0.4,
        SkillKind::Interpersonal => 0.6,
        _ => 1.0,
    }
}

fn by_skill(asked: SkillId, shown: &Shown<'_>) -> Vec<Way> {
    let finder = shown.finder;
    let kind = finder.kind(asked);
    let spoken = finder.is_spoken_language(asked);
    let ways = shown.hits.iter().filter_map(|hit| {
        let found = match hit.skill {
            same if same == asked && !hit.alias => Match::Exact,
            same if same == asked => Match::Alias,
            held if finder.shows(held, asked) => Match::Implied,
            held if finder.adjacent(held, asked) => Match::Adjacent,
            _ => return None,
        };
        let quote = Quote { field: hit.field.clone(), quote: hit.quote.clone() };
        Some(Way { found, proof: proof(hit.place, hit.listed, Some(kind), spoken), quote })
    });
    ways.chain(by_leading(asked, shown)).collect()
}

/// Who was a supervisor or head of something has led people, whether or not the words say so.
fn by_leading(asked: SkillId, shown: &Shown<'_>) -> Vec<Way> {
    let leading = ["Team leadership", "Leadership"];
    if !leading.contains(&shown.finder.name(asked)) {
        return Vec::new();
    }
    let way = |it: &Field<'_>| {
        let quote = Quote { field: it.pointer.clone(), quote: it.text.to_owned() };
        Way { found: Match::Implied, proof: Proof::Shown(1.0), quote }
    };
    shown.leading_titles().map(way).collect()
}

/// The words of the job description in the résumé. Words near each other but not in a row stand
/// beside what is asked, no more.
fn by_words(requirement: &Requirement, known: bool, shown: &Shown<'_>) -> Vec<Way> {
    let hits = shown.find_words(&requirement.as_written);
    let short = requirement.as_written.chars().count() <= 2;
    let counts = |it: &WordHit<'_>| !known || (it.in_a_row && !short);
    let ways = hits.into_iter().filter(counts).map(|it| {
        let found = if it.in_a_row { Match::Exact } else { Match::Adjacent };
        let quote = Quote { field: it.field.pointer.clone(), quote: it.quote.to_owned() };
        Way { found, proof: proof(it.field.place, it.listed, None, false), quote }
    });
    let near = shown.find_near(&requirement.as_written).into_iter().map(|it| {
        let quote = Quote { field: it.field.pointer.clone(), quote: it.quote.to_owned() };
        Way { found: Match::Adjacent, proof: Proof::Shown(NEAR_WORD), quote }
    });
    ways.chain(near).collect()
}

/// Quotes of the way it was found, the most telling first, each once.
fn quotes(ways: Vec<Way>, found: Match) -> Vec<Quote> {
    let mut out: Vec<Quote> = Vec::new();
    for way in ways.into_iter().filter(|it| it.found == found) {
        if out.len() < QUOTES && !out.contains(&way.quote) {
            out.push(way.quote);
        }
    }
    out
}

/// What the requirements of one importance earn together, 0 to 1; `None` when there are none.
///
/// A claim is worth a quarter of what showing it is worth, and up to three quarters where the
/// rest of the résumé shows that such things are true of the person. Ours: it keeps a bare list
/// of keywords low and does not punish the list of somebody whose work speaks.
pub(super) fn earned(matched: &[Matched], importance: Importance, full_house: f64) -> Option<f64> {
    let own: Vec<&Matched> =
        matched.iter().filter(|it| it.result.requirement.importance == importance).collect();
    if own.is_empty() {
        return None;
    }
    let trust = 0.25 + 0.5 * share_shown(matched);
    let sum: f64 = own.iter().map(|it| it.weight * it.shown.max(it.claimed * trust)).sum();
    let all: f64 = own.iter().map(|it| it.weight).sum();
    Some((sum / (all * full_house)).min(1.0))
}

/// The share of all musts that work shows.
fn share_shown(matched: &[Matched]) -> f64 {
    let must =
        || matched.iter().filter(|it| it.result.requirement.importance == Importance::Required);
    let all: f64 = must().map(|it| it.weight).sum();
    if all == 0.0 { 0.0 } else { must().map(|it| it.weight * it.shown).sum::<f64>() / all }
}
