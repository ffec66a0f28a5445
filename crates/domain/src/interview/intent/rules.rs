//! From cues to an intent, moment by moment. A command is short and says little else; whatever
//! else is said while a question is open is an answer.

use super::{
    Intent, Moment, cues,
    pattern::Cues,
    questions::{asks, question},
    utterance::{Clause, Utterance},
};

/// More words than this are a story, whatever is said in it. Ours: twice the longest command
/// we have seen.
pub(super) const STORY_WORDS: usize = 40;
/// The most words of a clause that is a command. Ours: the longest spoken requests have about
/// fifteen; what is longer tells something.
const COMMAND_WORDS: usize = 20;
/// The most words said around a command ("my phone is ringing, could we …").
const AROUND_WORDS: usize = 18;
/// The most words said beside "let me think": whoever says more has thought.
const AROUND_WAIT: usize = 10;
/// The most words said beside "I don't know" that are still no answer.
const AROUND_NO_ANSWER: usize = 12;
/// The most words before it.
const EARLY_WORDS: usize = 5;
/// The most words of chatter.
const CHATTER_WORDS: usize = 20;
/// As few words tell nothing.
const FEW_WORDS: usize = 5;

pub(super) fn decide(said: &Utterance, moment: Moment) -> Intent {
    match moment {
        Moment::AwaitingConsent => awaiting_consent(said),
        Moment::InQuestion => in_question(said),
        Moment::Paused => paused(said),
        Moment::Closing => closing(said),
    }
}

fn in_question(said: &Utterance) -> Intent {
    if said.len() > STORY_WORDS {
        return Intent::Answer;
    }
    if reports_speech(said) {
        return Intent::Answer;
    }
    if asks_for_a_hint(said) {
        return Intent::Clarify;
    }
    let commands = [
        (Intent::Pause, &*cues::PAUSE),
        (Intent::End, &*cues::END),
        (Intent::Skip, &*cues::SKIP),
        (Intent::Repeat, &*cues::REPEAT),
    ];
    if let Some(intent) = first_commanded(said, &commands) {
        return intent;
    }
    if is_startled(said) {
        return Intent::Repeat;
    }
    if let Some(intent) = question(said, Intent::Clarify) {
        return intent;
    }
    if commanded(said, &cues::WAIT) && beside(said, &cues::WAIT) <= AROUND_WAIT {
        return Intent::Wait;
    }
    if does_not_know(said) {
        return Intent::NoAnswer;
    }
    if is_chatter(said, &[&cues::SMALL_TALK]) {
        return Intent::SmallTalk;
    }
    Intent::Answer
}

/// A short request with the word itself: "another hint, please".
fn asks_for_a_hint(said: &Utterance) -> bool {
    let short = said.len() <= COMMAND_WORDS;
    short
        && said
            .clauses
            .iter()
            .any(|it| (asks(it) || it.words.len() <= FEW_WORDS) && it.names_a_hint())
}

/// `Sorry?`, `What?`: nothing but a mark that asks.
fn is_startled(said: &Utterance) -> bool {
    said.clauses.iter().any(|it| it.asks)
        && said.clauses.iter().all(|it| it.is_bare() || it.words == ["what"])
}

fn awaiting_consent(said: &Utterance) -> Intent {
    if commanded(said, &cues::REPEAT) {
        return Intent::Repeat;
    }
    let willing = has(said, &cues::NOT_AGAINST);
    if commanded(said, &cues::WAIT) && !willing {
        return Intent::Wait;
    }
    if let Some(intent) = question(said, Intent::AskInterviewer).filter(|_| !willing) {
        return intent;
    }
    match said.clauses.iter().rev().find_map(stance) {
        Some(intent) => intent,
        None if is_chatter(said, &[&cues::SMALL_TALK, &cues::FAREWELL]) => Intent::SmallTalk,
        None => Intent::Answer,
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
fn paused(said: &Utterance) -> Intent {
    if commanded(said, &cues::WAIT) {
        return Intent::Wait;
    }
    let commands = [
        (Intent::Resume, &*cues::RESUME),
        (Intent::End, &*cues::END),
        (Intent::Repeat, &*cues::REPEAT),
    ];
    let meant = |it: &Clause| commands.iter().find(|(_, cues)| cues.meant_in(it));
    if let Some((intent, _)) = said.clauses.iter().rev().find_map(meant) {
        return *intent;
    }
    if is_chatter(said, &[&cues::SMALL_TALK, &cues::FAREWELL]) {
        return Intent::SmallTalk;
    }
    question(said, Intent::AskInterviewer).unwrap_or(Intent::Answer)
}

fn closing(said: &Utterance) -> Intent {
    let commands = [
        (Intent::Pause, &*cues::PAUSE),
        (Intent::Repeat, &*cues::REPEAT),
        (Intent::Wait, &*cues::WAIT),
    ];
    if let Some(intent) = first_commanded(said, &commands) {
        return intent;
    }
    if let Some(intent) = question(said, Intent::AskInterviewer) {
        return intent;
    }
    if commanded(said, &cues::WISH_TO_KNOW) {
        return Intent::AskInterviewer;
    }
    if commanded(said, &cues::END) {
        return Intent::End;
    }
    if is_chatter(said, &[&cues::SMALL_TALK, &cues::FAREWELL]) && !is_refusal(said) {
        return Intent::SmallTalk;
    }
    if commanded(said, &cues::DONE) {
        return Intent::End;
    }
    Intent::Answer
}

/// Yes or no to "do you really mean it?", which may be said by naming what to do.
pub(super) fn confirms(said: &Utterance) -> Option<bool> {
    if said.len() > COMMAND_WORDS {
        return None;
    }
    let opening = said.clauses.iter().find(|it| !it.words.is_empty())?.first();
    let leaves = |it: &Clause| cues::END.meant_in(it) || cues::SKIP.meant_in(it);
    if has(said, &cues::STAYS) {
        Some(false)
    } else if said.clauses.iter().any(leaves) {
        Some(true)
    } else if matches!(opening, "no" | "nope" | "nah" | "not") {
        Some(false)
    } else if matches!(
        opening,
        "yes" | "yeah" | "yep" | "yup" | "sure" | "right" | "exactly" | "do"
    ) {
        Some(true)
    } else {
        None
    }
}

/// `No, thank you`: nothing more to ask or add.
fn is_refusal(said: &Utterance) -> bool {
    const NO: &[&str] = &["no", "nope", "nothing", "none"];
    said.clauses.first().is_some_and(|it| NO.contains(&it.first()) && it.words.len() <= 5)
        && said.len() <= 8
}

pub(super) fn has(said: &Utterance, cues: &Cues) -> bool {
    said.clauses.iter().any(|it| cues.stand_in(it))
}

fn first_commanded(said: &Utterance, commands: &[(Intent, &Cues)]) -> Option<Intent> {
    commands.iter().find(|(_, cues)| commanded(said, cues)).map(|(intent, _)| *intent)
}

/// The words of the clauses in which none of these cues stands.
fn beside(said: &Utterance, cues: &Cues) -> usize {
    let others = said.clauses.iter().filter(|it| !cues.stand_in(it) && !it.is_bare());
    others.map(|it| it.words.len()).sum()
}

/// Whether a clause gives this command and little else is said.
pub(super) fn commanded(said: &Utterance, cues: &Cues) -> bool {
    said.clauses.iter().any(|clause| {
        let fits = clause.words.len() <= COMMAND_WORDS
            && !is_listed(said, clause)
            && !is_subordinate(clause);
        fits && said.len() - clause.words.len() <= AROUND_WORDS && cues.meant_in(clause)
    })
}

/// `because I …`, `when they …`: what hangs on something else is no command by itself.
fn is_subordinate(clause: &Clause) -> bool {
    match clause.opening() {
        "because" | "when" | "whenever" | "by" | "as" | "although" | "while" => !clause.asks,
        "if" => !matches!(clause.word(1), "you" | "we" | "possible"),
        _ => false,
    }
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

/// Courtesies, with hardly more words beside them than they have themselves.
pub(super) fn is_chatter(said: &Utterance, kinds: &[&Cues]) -> bool {
    let courteous = said.clauses.iter().filter(|it| kinds.iter().any(|cues| cues.stand_in(it)));
    let words: usize = courteous.map(|it| it.words.len()).sum();
    let bare = said.clauses.iter().filter(|it| it.is_bare()).map(|it| it.words.len());
    words > 0 && said.len() <= CHATTER_WORDS && 2 * words + bare.sum::<usize>() + 1 >= said.len()
}
