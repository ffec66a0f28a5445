//! Whether something is a question, and whom it asks about what.

use super::{
    Intent, cues,
    rules::{commanded, has, is_chatter},
    utterance::{Clause, Utterance},
};

/// Words that open a question.
const WH: &[&str] = &["what", "which", "how", "who", "where", "when", "why", "whose"];
/// The most words of a question to the interviewer.
const QUESTION_WORDS: usize = 30;
/// The most words after a question that is meant: whoever goes on was not waiting for a reply.
const AFTER_QUESTION: usize = 8;
/// The most words of a question without a mark.
const ASKED_WORDS: usize = 12;

/// What a question is about: the talk, the employer, or the question that is open (`otherwise`).
pub(super) fn question(said: &Utterance, otherwise: Intent) -> Option<Intent> {
    let open = otherwise == Intent::Clarify;
    if open && commanded(said, &cues::CLARIFY) && !has(said, &cues::TRIES) {
        return Some(Intent::Clarify);
    }
    let asks = |it: &Clause| asks(it) || (!open && asks_loosely(it));
    let asking: Vec<&Clause> =
        said.clauses.iter().filter(|it| asks(it) && !cues::WAIT.meant_in(it)).collect();
    if asking.is_empty() || said.len() > QUESTION_WORDS || words_after(said, asks) > AFTER_QUESTION
    {
        return None;
    }
    if is_chatter(said, &[&cues::SMALL_TALK]) {
        return Some(Intent::SmallTalk);
    }
    let of_the_task = asking.iter().any(|it| cues::TASK.stand_in(it));
    let of_the_house = asking.iter().any(|it| cues::ASK.stand_in(it));
    Some(if of_the_house && !of_the_task { Intent::AskInterviewer } else { otherwise })
}

/// The words after the last clause that asks.
fn words_after(said: &Utterance, asks: impl Fn(&Clause) -> bool) -> usize {
    let last = said.clauses.iter().rposition(asks).unwrap_or(0);
    said.clauses.iter().skip(last + 1).map(|it| it.words.len()).sum()
}

/// Begins like a question: enough where nobody is expected to tell anything.
fn asks_loosely(clause: &Clause) -> bool {
    let first = clause.opening();
    clause.words.len() > 2
        && first != "why"
        && (WH.contains(&first) || is_auxiliary(first))
        && !clause.denies(0..2)
}

/// Whether a clause asks: by the order of its words, or by its mark and how it begins.
pub(super) fn asks(clause: &Clause) -> bool {
    const OPENERS: &[&str] =
        &["any", "only", "also", "in", "as", "like", "meaning", "or", "for", "with"];
    let first = clause.opening();
    let marked = clause.asks
        && (WH.contains(&first)
            || OPENERS.contains(&first)
            || clause.words.iter().any(|it| it == "or")
            || cues::TASK.stand_in(clause)
            || cues::ASK.stand_in(clause));
    let of_the_house = clause.words.len() <= ASKED_WORDS
        && WH.contains(&first)
        && [1, 2].into_iter().any(|at| is_auxiliary(clause.word(at)))
        && cues::ASK.stand_in(clause);
    marked || of_the_house || is_inverted(clause)
}

fn is_auxiliary(word: &str) -> bool {
    const AUXILIARY: &[&str] = &[
        "is", "are", "am", "do", "does", "did", "can", "could", "would", "will", "shall", "should",
        "may", "might", "was", "were", "has", "have", "must",
    ];
    AUXILIARY.contains(&word)
}

/// `is it …`, `what does …`, `how big is the …`: the order of words that asks. Without a mark
/// only before a pronoun, because "is the sum of …" may be half of a statement.
fn is_inverted(clause: &Clause) -> bool {
    const MEASURED: &[&str] = &["how", "which", "whose"];
    const PRONOUNS: &[&str] = &["i", "you", "we", "it", "this", "that", "there"];
    const NAMED: &[&str] = &["they", "the", "your", "my", "he", "she", "a"];
    let word = |at: usize| clause.word(at);
    let order = |at: usize| {
        let subject = word(at + 1);
        is_auxiliary(word(at))
            && (PRONOUNS.contains(&subject) || (clause.asks && NAMED.contains(&subject)))
    };
    (0..clause.words.len()).filter(|at| clause.is_start(*at)).any(|at| {
        let measured = MEASURED.contains(&word(at)) && (order(at + 2) || order(at + 3));
        order(at) || (WH.contains(&word(at)) && order(at + 1)) || measured
    })
}
