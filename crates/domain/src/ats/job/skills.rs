//! Which things a job description asks for, by the catalog's names and in its own words.

use std::collections::HashMap;

use super::{
    pieces::{Piece, Zone},
    wording,
};
use crate::{
    ats::{Importance, Requirement},
    content::{SkillFinder, SkillHit, SkillKind},
    text::{Span, fold},
};

/// Something asked for, before repeats are dropped.
struct Asked {
    skill: String,
    span: Span,
    sentence: Span,
    importance: Importance,
}

/// What the title and the pieces ask for, in order, each thing once; a demand beats a wish.
/// The field of a degree is education, not a skill.
pub(super) fn requirements(
    text: &str,
    title: Option<Span>,
    education: Option<Span>,
    pieces: &[Piece],
    finder: &SkillFinder,
) -> Vec<Requirement> {
    let (hits, asked_hits) = (finder.find(text), finder.find_asked(text));
    let mut asked: Vec<Asked> = title.map_or_else(Vec::new, |it| in_title(it, &hits, finder));
    for piece in pieces {
        let Some(importance) = importance(piece.zone) else { continue };
        let hits = if piece.zone == Zone::Duties { &hits } else { &asked_hits };
        asked.extend(known(piece, importance, hits, finder));
        let free = wording::phrases(text, piece, hits);
        asked.extend(free.into_iter().filter_map(|span| {
            let skill = span.of(text)?.to_owned();
            Some(Asked { skill, span, sentence: piece.sentence, importance })
        }));
    }
    asked.retain(|it| {
        !education.is_some_and(|degree| degree.start < it.span.end && it.span.start < degree.end)
    });
    once(text, asked)
}

fn importance(zone: Zone) -> Option<Importance> {
    match zone {
        Zone::Required | Zone::Duties => Some(Importance::Required),
        Zone::Preferred => Some(Importance::Preferred),
        Zone::Company | Zone::Offer | Zone::NotNeeded => None,
    }
}

/// Tools and languages in the title: "Senior Backend Engineer (Go)".
fn in_title(title: Span, hits: &[SkillHit], finder: &SkillFinder) -> Vec<Asked> {
    let inside = hits.iter().filter(|it| title.start <= it.span.start && it.span.end <= title.end);
    inside
        .filter(|it| matches!(finder.kind(it.skill), SkillKind::Tool | SkillKind::Language))
        .map(|it| Asked {
            skill: finder.name(it.skill).to_owned(),
            span: it.span,
            sentence: title,
            importance: Importance::Required,
        })
        .collect()
}

fn known<'a>(
    piece: &'a Piece,
    importance: Importance,
    hits: &'a [SkillHit],
    finder: &'a SkillFinder,
) -> impl Iterator<Item = Asked> + 'a {
    let inside =
        |it: &&SkillHit| piece.span.start <= it.span.start && it.span.end <= piece.span.end;
    hits.iter().filter(inside).map(move |it| Asked {
        skill: finder.name(it.skill).to_owned(),
        span: it.span,
        sentence: piece.sentence,
        importance,
    })
}

/// Each thing once, in the order of first mention. A thing both demanded and wished for is
/// demanded.
fn once(text: &str, asked: Vec<Asked>) -> Vec<Requirement> {
    let mut out: Vec<Requirement> = Vec::new();
    let mut seen: HashMap<String, usize> = HashMap::new();
    for it in asked {
        let (Some(as_written), Some(sentence)) = (it.span.of(text), it.sentence.of(text)) else {
            continue;
        };
        match seen.get(&fold(&it.skill)) {
            Some(at) => {
                let held = &mut out[*at];
                held.importance = held.importance.min(it.importance);
                // Its own name says more plainly what is asked for than another name before it.
                if fold(as_written) == fold(&held.skill)
                    && fold(&held.as_written) != fold(as_written)
                {
                    held.as_written = as_written.to_owned();
                    held.sentence = sentence.to_owned();
                }
            }
            None => {
                seen.insert(fold(&it.skill), out.len());
                out.push(Requirement {
                    skill: it.skill,
                    as_written: as_written.to_owned(),
                    importance: it.importance,
                    sentence: sentence.to_owned(),
                });
            }
        }
    }
    out
}
