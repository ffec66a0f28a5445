//! From cues to an intent, moment by moment. A command is short and says little else; whatever
//! else is said while a question is open is an answer.

use super::{
    Intent, Moment, cues,
    pattern::Cues,
    utterance::{Clause, Utterance},
};

/// The most words of a clause that is a command. Ours: the longest spoken requests have about
/// fifteen; what is longer tells something.
const COMMAND_WORDS: usize = 20;
/// The most words said around a command ("my phone is ringing, could we …").
const AROUND_WORDS: usize = 18;
/// The most words said beside "I don't know" that are still no answer.
const AROUND_NO_ANSWER: usize = 12;
/// The most words before it.
const EARLY_WORDS: usize = 5;
/// The most words of chatter.
const CHATTER_WORDS: usize = 20;
/// The most words of a question to the interviewer.
const QUESTION_WORDS: usize = 30;

/// The most words after a question that is meant: whoever goes on was not waiting for a reply.
const AFTER_QUESTION: usize = 8;

/// As few words tell nothing.
const FEW_WORDS: usize = 5;
/// The most words of a question without a mark.
const ASKED_WORDS: usize = 12;

/// How sure a reading is. Ours; checked against the development set (see the tests).
mod sure {
    pub(super) const CLEAR: f64 = 0.97;
    pub(super) const LIKELY: f64 = 0.9;
    pub(super) const GUESS: f64 = 0.7;
}

type Reading = (Intent, f64);

pub(super) fn decide(said: &Utterance, moment: Moment) -> Reading {
    match moment {
        Moment::AwaitingConsent => awaiting_consent(said),
        Moment::InQuestion => in_question(said),
        Moment::Paused => paused(said),
        Moment::Closing => closing(said),
    }
}

fn in_question(said: &Utterance) -> Reading {
    if reports_speech(said) {
        return (Intent::Answer, sure::LIKELY);
    }
    let commands = [
        (Intent::Pause, &*cues::PAUSE),
        (Intent::End, &*cues::END),
        (Intent::Skip, &*cues::SKIP),
        (Intent::Repeat, &*cues::REPEAT),
    ];
    if let Some((intent, _)) = commands.iter().find(|(_, cues)| commanded(said, cues)) {
        return (*intent, sure::LIKELY);
    }
    if is_startled(said) {
        return (Intent::Repeat, sure::LIKELY);
    }
    if let Some(intent) = question(said, Intent::Clarify) {
        return (intent, sure::LIKELY);
    }
    if commanded(said, &cues::WAIT) {
        return (Intent::Wait, sure::LIKELY);
    }
    if does_not_know(said) {
        return (Intent::NoAnswer, sure::LIKELY);
    }
    if is_chatter(said, &[&cues::SMALL_TALK]) {
        return (Intent::SmallTalk, sure::LIKELY);
    }
    (Intent::Answer, if said.len() > COMMAND_WORDS { sure::CLEAR } else { sure::LIKELY })
}

/// `Sorry?`, `What?`: nothing but a mark that asks.
fn is_startled(said: &Utterance) -> bool {
    said.clauses.iter().any(|it| it.asks)
        && said.clauses.iter().all(|it| it.is_bare() || it.words == ["what"])
}

fn awaiting_consent(said: &Utterance) -> Reading {
    if commanded(said, &cues::REPEAT) {
        return (Intent::Repeat, sure::LIKELY);
    }
    if commanded(said, &cues::WAIT) && !has(said, &cues::NOT_AGAINST) {
        return (Intent::Wait, sure::LIKELY);
    }
    if let Some(intent) = question(said, Intent::AskInterviewer) {
        return (intent, sure::LIKELY);
    }
    match said.clauses.iter().rev().find_map(stance) {
        Some(intent) => (intent, sure::LIKELY),
        None if is_chatter(said, &[&cues::SMALL_TALK, &cues::FAREWELL]) => {
            (Intent::SmallTalk, sure::LIKELY)
        }
        None => (Intent::Answer, sure::GUESS),
    }
}

/// For or against, as a clause has it. The last word counts: "yes, well, no".
fn stance(clause: &Clause) -> Option<Intent> {
    if cues::NOT_AGAINST.stand_in(clause) {
        return Some(Intent::Consent);
    }
    let agrees = cues::AGREE.stand_in(clause);
    if cues::REFUSE.stand_in(clause) || (agrees && !cues::AGREE.meant_in(clause)) {
        return Some(Intent::Decline);
    }
    agrees.then_some(Intent::Consent)
}

/// The last command counts: "resume? no, stop it".
fn paused(said: &Utterance) -> Reading {
    let commands = [
        (Intent::Wait, &*cues::WAIT),
        (Intent::Resume, &*cues::RESUME),
        (Intent::End, &*cues::END),
        (Intent::Repeat, &*cues::REPEAT),
    ];
    let meant = |it: &Clause| commands.iter().find(|(_, cues)| cues.meant_in(it));
    if let Some((intent, _)) = said.clauses.iter().rev().find_map(meant) {
        return (*intent, sure::LIKELY);
    }
    if is_chatter(said, &[&cues::SMALL_TALK, &cues::FAREWELL]) {
        return (Intent::SmallTalk, sure::LIKELY);
    }
    (question(said, Intent::AskInterviewer).unwrap_or(Intent::Answer), sure::GUESS)
}

fn closing(said: &Utterance) -> Reading {
    let commands = [
        (Intent::Pause, &*cues::PAUSE),
        (Intent::Repeat, &*cues::REPEAT),
        (Intent::Wait, &*cues::WAIT),
    ];
    if let Some(intent) = commands.iter().find(|(_, cues)| commanded(said, cues)) {
        return (intent.0, sure::LIKELY);
    }
    if let Some(intent) = question(said, Intent::AskInterviewer) {
        return (intent, sure::LIKELY);
    }
    if commanded(said, &cues::WISH_TO_KNOW) {
        return (Intent::AskInterviewer, sure::LIKELY);
    }
    if commanded(said, &cues::END) {
        return (Intent::End, sure::LIKELY);
    }
    if is_chatter(said, &[&cues::SMALL_TALK, &cues::FAREWELL]) && !is_refusal(said) {
        return (Intent::SmallTalk, sure::LIKELY);
    }
    if commanded(said, &cues::DONE) {
        return (Intent::End, sure::LIKELY);
    }
    (Intent::Answer, sure::GUESS)
}

/// `No, thank you`: nothing more to ask or add.
fn is_refusal(said: &Utterance) -> bool {
    const NO: &[&str] = &["no", "nope", "nothing", "none"];
    said.clauses.first().is_some_and(|it| NO.contains(&it.first()) && it.words.len() <= 5)
        && said.len() <= 8
}

fn has(said: &Utterance, cues: &Cues) -> bool {
    said.clauses.iter().any(|it| cues.stand_in(it))
}

/// Whether a clause gives this command and little else is said.
fn commanded(said: &Utterance, cues: &Cues) -> bool {
    said.clauses.iter().any(|clause| {
        let fits = clause.words.len() <= COMMAND_WORDS && !is_listed(said, clause);
        fits && said.len() - clause.words.len() <= AROUND_WORDS && cues.meant_in(clause)
    })
}

/// A single word among others ("ask, listen, repeat, agree") is part of a list.
fn is_listed(said: &Utterance, clause: &Clause) -> bool {
    let single = said.clauses.iter().filter(|it| it.words.len() == 1 && !it.is_bare());
    clause.words.len() == 1 && single.count() > 2
}

/// Whether the words of others are told, or what one would say to them.
fn reports_speech(said: &Utterance) -> bool {
    said.len() > FEW_WORDS
        && said.clauses.iter().any(|it| !asks(it) && !asks_leave(it) && cues::REPORTED.stand_in(it))
}

fn asks_leave(clause: &Clause) -> bool {
    matches!(clause.first(), "can" | "could" | "may" | "would" | "should" | "did" | "do" | "what")
}

/// What a question is about: the talk, the employer, or the question that is open (`otherwise`).
fn question(said: &Utterance, otherwise: Intent) -> Option<Intent> {
    let unclear =
        otherwise == Intent::Clarify && commanded(said, &cues::CLARIFY) && !has(said, &cues::TRIES);
    let waits = |it: &Clause| cues::WAIT.meant_in(it);
    let open = otherwise == Intent::Clarify;
    let asks = |it: &Clause| asks(it) || (!open && asks_loosely(it));
    let asking: Vec<&Clause> = said.clauses.iter().filter(|it| asks(it) && !waits(it)).collect();
    let last = said.clauses.iter().rposition(asks).unwrap_or(0);
    let after: usize = said.clauses.iter().skip(last + 1).map(|it| it.words.len()).sum();
    let asked = !asking.is_empty() && said.len() <= QUESTION_WORDS && after <= AFTER_QUESTION;
    if unclear {
        return Some(Intent::Clarify);
    }
    if !asked {
        return None;
    }
    if is_chatter(said, &[&cues::SMALL_TALK]) {
        return Some(Intent::SmallTalk);
    }
    let of_the_task = asking.iter().any(|it| cues::TASK.stand_in(it));
    let of_the_house = asking.iter().any(|it| cues::ASK.stand_in(it));
    if otherwise == Intent::Clarify && of_the_house && !of_the_task {
        return Some(Intent::AskInterviewer);
    }
    Some(otherwise)
}

/// Begins like a question: enough where nobody is expected to tell anything.
fn asks_loosely(clause: &Clause) -> bool {
    const WH: &[&str] = &["what", "which", "how", "who", "where", "when"];
    let first = clause.opening();
    clause.words.len() > 2 && (WH.contains(&first) || is_auxiliary(first)) && !clause.denies(0..2)
}

/// Whether a clause asks: by the order of its words, or by its mark and how it begins.
fn asks(clause: &Clause) -> bool {
    const WH: &[&str] = &["what", "which", "how", "who", "where", "when", "why"];
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
    const ASKING: &[&str] = &["what", "which", "how", "who", "where", "when", "why", "whose"];
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
        order(at) || (ASKING.contains(&word(at)) && order(at + 1)) || measured
    })
}

/// Says not to know early on, and does not try all the same.
fn does_not_know(said: &Utterance) -> bool {
    let denies = |it: &Clause| cues::NO_ANSWER.first_in(it).is_some_and(|at| at <= EARLY_WORDS);
    let Some(place) = said.clauses.iter().position(denies) else { return false };
    let plain = |it: &&Clause| !denies(it) && !it.is_bare() && !cues::SMALL_TALK.stand_in(it);
    let count = |part: &[Clause]| part.iter().filter(plain).map(|it| it.words.len()).sum::<usize>();
    let (before, from) = said.clauses.split_at(place);
    let rest = from[0].words.len().saturating_sub(cues::NO_ANSWER.reach(&from[0]));
    count(before) <= EARLY_WORDS
        && count(&from[1..]) + rest <= AROUND_NO_ANSWER
        && !has(said, &cues::TRIES)
}

/// Courtesies, with no more words beside them than they have themselves.
fn is_chatter(said: &Utterance, kinds: &[&Cues]) -> bool {
    let courteous = said.clauses.iter().filter(|it| kinds.iter().any(|cues| cues.stand_in(it)));
    let words: usize = courteous.map(|it| it.words.len()).sum();
    let bare = said.clauses.iter().filter(|it| it.is_bare()).map(|it| it.words.len());
    words > 0 && said.len() <= CHATTER_WORDS && 2 * words + bare.sum::<usize>() + 1 >= said.len()
}
