//! The interviewer's words around the questions: a persona's variant with its blanks filled.

use crate::{
    content::{Move, Persona},
    plan::{OpenAt, Plan},
};

/// What the blanks of an utterance are filled from.
pub(super) struct Blanks<'a> {
    pub plan: &'a Plan,
    pub candidate: &'a str,
    /// The question that is open; `{round}`, `{count}` and `{minutes}` then speak of its round.
    pub at: Option<OpenAt>,
    /// Questions still to come.
    pub left: usize,
    /// Words of the candidate.
    pub quote: &'a str,
    /// Words of the candidate from before.
    pub earlier: &'a str,
}

/// The persona's words for a move made `said` times before; `None` when it has none.
///
/// Variants take turns, so that words come back only when all have been said; which comes first
/// hangs on the plan's seed, so that two interviews do not sound alike.
pub(super) fn words(
    persona: &Persona,
    move_: Move,
    said: u32,
    blanks: &Blanks<'_>,
) -> Option<String> {
    let variants = persona.utterances.get(&move_)?;
    let first = blanks.plan.seed % variants.len().max(1) as u64;
    let variant = variants.get((first as usize + said as usize) % variants.len().max(1))?;
    Some(fill(variant, blanks))
}

/// One pass from left to right, so that a name or title holding braces stays as it is.
fn fill(variant: &str, blanks: &Blanks<'_>) -> String {
    let mut out = String::with_capacity(variant.len() + 32);
    let mut rest = variant;
    while let Some(open) = rest.find('{') {
        out.push_str(&rest[..open]);
        let inside = &rest[open..];
        let Some(close) = inside.find('}') else { break };
        match value(&inside[1..close], blanks) {
            Some(value) => {
                put(&mut out, &value);
                rest = in_the_singular(&mut out, &value, &inside[close + 1..]);
            }
            None => {
                out.push('{');
                rest = &inside[1..];
            }
        }
        if rest.is_empty() {
            return out;
        }
    }
    out.push_str(rest);
    out
}

/// A nameless candidate is greeted as "Hello." and not as "Hello, .".
fn put(out: &mut String, value: &str) {
    if value.is_empty() {
        let kept = out.trim_end_matches([' ', ',']).len();
        out.truncate(kept);
    }
    out.push_str(value);
}

/// After a 1, `questions` and `minutes` lose their `s`.
fn in_the_singular<'a>(out: &mut String, value: &str, rest: &'a str) -> &'a str {
    let plural = [" questions", " minutes", " rounds"].into_iter().find(|it| rest.starts_with(it));
    match plural {
        Some(plural) if value == "1" => {
            out.push_str(&plural[..plural.len() - 1]);
            &rest[plural.len()..]
        }
        _ => rest,
    }
}

fn value(blank: &str, blanks: &Blanks<'_>) -> Option<String> {
    let plan = blanks.plan;
    let round = blanks.at.and_then(|it| plan.rounds.get(it.round as usize));
    Some(match blank {
        "name" => blanks.candidate.trim().to_owned(),
        "role" => plan.role.title.clone(),
        "round" => round.or(plan.rounds.first()).map_or("", |it| it.kind.label()).to_owned(),
        "count" => round.map_or(plan.questions().count(), |it| it.questions.len()).to_string(),
        "minutes" => round.map_or(plan.minutes(), |it| it.minutes).to_string(),
        "left" => blanks.left.to_string(),
        "quote" => blanks.quote.to_owned(),
        "earlier" => blanks.earlier.to_owned(),
        _ => return None,
    })
}
