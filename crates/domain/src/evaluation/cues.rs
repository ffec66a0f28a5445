//! The words that show what an answer does: acts, results, lessons, figures, hedges, refusals.
//! All folded (lower case, no accents), so spelling, case and accents change nothing.

use std::sync::LazyLock;

use crate::text::{PhraseHit, Phrases, Word};

/// Words that carry no content of their own.
const STOP: &str = "a about above actually after again all also although am an and any are aren't as at be \
because been before being below between both but by can can't could couldn't did didn't do does doesn't doing \
don't down during each else etc even every few for from further get gets getting go goes going got had has have \
haven't having he her here hers him himself his how however i i'd i'll i'm i've if in into is isn't it it's its \
itself just kind let like lot many may maybe me might more most much must my myself no nor not now of off often \
oh ok okay on once one only or other others our ours out over own per perhaps pretty quite rather really same \
say she should shouldn't since so some something sort still such than that that's the their them themselves \
then there there's these they they're thing things this those though through thus to too uh um under until up \
upon us use used using very was wasn't way we we'd we'll we're we've well were weren't what what's when where \
which while who whom whose why will with within without won't would wouldn't yeah yes yet you you'd you'll \
you're your yours yourself";

/// First-person verbs that describe a state or an opinion, not an act.
const STATIVE: &str = "am was were be have had has think thought believe believed feel felt know knew guess \
suppose like liked love loved want wanted hope hoped would'd mean need can could may might must do did always \
never don't didn't wasn't couldn't wouldn't can't get'd remember appreciate value enjoy consider agree prefer \
work'd find'd really just honestly personally sometimes usually generally";

const NEGATION: &str = "not no never none nobody nothing neither nor without cannot can't don't doesn't didn't \
won't wouldn't shouldn't couldn't isn't aren't wasn't weren't hasn't haven't hadn't needn't mustn't unnecessary \
avoid skip ignore irrelevant pointless useless needless impossible refuse refused fail failed hardly lacks lack";

const NUMBERS: &str = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand \
million billion half third quarter twice double doubled halved tripled dozen percent";

const TIMES: &str = "monday tuesday wednesday thursday friday saturday sunday january february march april june \
july august september october november december week weeks month months day days hour hours minute minutes \
year years yesterday morning evening afternoon night shift weekend overnight quarter daily weekly monthly";

const RESULTS: &str = "as a result, in the end, fell, fell from, fell by, dropped, rose, grew, went down, went up, \
came down, increased, decreased, reduced, improved, saved, cut by, gained, won, signed, \
adopted, delivered, finished, completed, launched, solved, fixed, now uses, now use, \
since then, ever since, still use, still in use, have not had, haven't had, no longer, \
the outcome, the result, resulted, ended up, thanked, recovered, back to normal, on time, \
went live, passed, stayed, stopped, renewed, worked out, it worked, paid off, went well, \
below the old, above the old, from about, came back, so far, within two, lower than, \
higher than, fewer, instead of, agreed, approved, accepted, kept the";

const LESSONS: &str = "i learned, i learnt, learned that, taught me, what i took, lesson, next time, i now, \
since then i, these days i, i would now, i found that, i realised, i realized, ever since i, \
looking back, in hindsight, today i, from then on, i still do, argue once, \
changed afterwards, i've done it ever since, now i, would do differently, i'd do differently, \
it showed me";

const SITUATIONS: &str = "when, last year, last month, last week, in my last, at my last, during, at the time, \
two years ago, years ago, months ago, once, one day, we had, there was, in my previous, \
our team, our client, a customer, a patient, a client, a colleague, a pupil, my manager, \
head office, the project, in my first, we were, our, i was asked, had to, on a";

const REASONS: &str = "because, so that, which means, that means, therefore, the reason, rather than, depends, \
otherwise, trade off, to avoid, in order to, since, if not, instead, even if, unless, \
for example, for instance, such as, that way, this way, which is why, the risk, whereas";

const STEPS: &str = "first, second, third, then, next, after that, afterwards, finally, before, after, \
the same day, at once, immediately, start by, started by, began by, once, later, step, \
to begin, meanwhile, in the end, as soon as, until, within, by the end, at first";

const PEOPLE: &str = "asked, told, explained, called, rang, spoke, talked, listened, met, showed, suggested, \
proposed, offered, apologised, apologized, wrote to, agreed, discussed, sat with, sat down, \
shared, warned, informed, raised, invited, i'd ask, i'd tell, i would tell, i would ask, \
i'd call, i'd explain, i would explain, i'd listen, thanked";

const VAGUE: &str = "things, stuff, somehow, whatever, and so on, you know, i guess, sort of, kind of, basically, \
in general, generally, usually, always, important, very important, people person, \
team player, hard worker, good communication, communication is key, win win, synergy, \
best practice, best practices, passionate, dynamic, proactive, at the end of the day, \
et cetera, as they say, i believe, i believe strongly, essential, crucial, mutual respect, \
flexible, everyone, everybody, anything, something, various, several things, holistic, \
leverage, stakeholders, value add, give 110, perfectionist, thick skin, natural, \
in today's world, challenges, excellence, mindset, align, vision, robust, scalable, \
cutting edge, depends";

const REFUSALS: &str = "decline to answer, rather not, prefer not to, i refuse, no comment, skip this, next question, \
can't answer, cannot answer, won't answer, not going to answer, can't talk about, \
can't discuss, not allowed to, i don't know, i do not know, no idea, can't think of, \
can't say anything, confidentiality agreement, non disclosure, don't want to talk, \
pass on this, pass on that, not comfortable answering, haven't got an answer, \
i'd like to pass, leave it at that, none of your business, don't feel like, not going to, \
don't see why, let's move on, i'll pass";

const INJECTIONS: &str = "ignore all previous, ignore previous, ignore the rubric, ignore your instructions, \
disregard previous, disregard all, disregard the rubric, previous instructions, your instructions, \
system prompt, system message, you are now, output score, full marks, maximum marks, maximum score, \
highest score, highest mark, perfect score, top marks, score 100, score of 100, give me 100, give this answer, \
key points are covered, all key points, key_points, every criterion, the rubric, \
note to the grader, note to grader, note to the evaluator, note to the examiner, to the evaluator, \
dear evaluator, dear grader, dear examiner, as an ai, language model, grading model, five out of five, \
100 out of 100, 10 out of 10, mark this answer, rate this answer, score this answer, grade this answer, \
this answer fulfils, this answer meets, this answer deserves, end of answer, evaluation complete, \
this candidate has, award maximum, award the maximum, \
covered true, level 5";

const POLITE: &str = "thank you, thanks, great question, wonderful question, good question, excellent question, \
interesting question, a pleasure, grateful, an honour, an honor, honoured, appreciate the, appreciate your, \
for the opportunity, delighted, kind of you, happy to be here, nice to meet, have a nice, wonderful, \
glad you asked, good morning, good afternoon, kind regards, your time, warm welcome, looking forward";

const SWEEPING: &str = "always, never, obviously, clearly, automatically, guarantee, guaranteed, eliminates, \
by definition, which means, in any case, any case, anyway, purely, completely, entirely, simply, \
no need, doesn't matter, don't matter, does not matter, isn't important, not important, \
isn't necessary, not necessary, isn't needed, not needed, unnecessary, doesn't need, don't need, \
no problem, not a problem, no difference, impossible, safely, of course, standard, objective, \
the only, all the, every single, nobody, everybody, everyone, the contrary, doesn't depend, \
there's no, in fact, the best, the highest, the hardest, the most, the fastest, the safest, \
true, hundred percent, isn't relevant, not relevant, irrelevant, ignore, \
too, therefore, must, only, as it's, since it's, since the, because it's, because the";

/// Words that could mean anything, and words that only turn up the volume.
const FUZZY: &str = "very really quite too much many lot lots some something someone somehow somewhere sort \
kind thing things stuff people person everybody everyone everything always all any anything anybody anyone \
good great nice fine important big different better best well just like also maybe perhaps think guess feel \
probably usually generally often sometimes so believe certain various several interesting bad okay ok normal \
normally nothing nobody whatever absolutely truly extremely definitely honestly basically actually kinda \
pretty rather";

/// Verbs that say how things are, not what somebody did.
const STATES: &str = "is are am it's that's there's i'm they're you're he's she's we're have has be being been \
isn't aren't what's means mean seems can could should";

/// Words that tie things to each other: when, where, under which condition, compared with what.
const RELATIONS: &str = "before after between within under over above below from by until than which where those \
same next each per against instead without through first second then now at into onto off up down out every once \
while whether";

/// Words that speak to or of whoever listens.
const LISTENER: &str = "you your you're you've you'd yours yourself";

fn set(list: &'static str) -> Phrases {
    Phrases::new(list.split(',').map(str::trim).enumerate().map(|(id, it)| (it, id)))
}

fn list(words: &'static str) -> Vec<&'static str> {
    let mut out: Vec<&str> = words.split_whitespace().collect();
    out.sort_unstable();
    out
}

macro_rules! cue_sets {
    ($($(#[$doc:meta])* $name:ident = $list:ident;)*) => {$(
        $(#[$doc])*
        pub(super) static $name: LazyLock<Phrases> = LazyLock::new(|| set($list));
    )*};
}

cue_sets! {
    /// What came of it.
    RESULT = RESULTS;
    /// What the person took from it.
    LESSON = LESSONS;
    /// Where and when it was.
    SITUATION = SITUATIONS;
    /// Why.
    REASON = REASONS;
    /// In which order.
    STEP = STEPS;
    /// With whom.
    TOGETHER = PEOPLE;
    /// Words that could stand in any answer.
    GENERIC = VAGUE;
    /// Says that it does not answer.
    REFUSAL = REFUSALS;
    /// Speaks to the judge, not to the interviewer.
    INJECTION = INJECTIONS;
    /// Courtesy.
    COURTESY = POLITE;
    /// Claims that brook no condition.
    SWEEP = SWEEPING;
}

static STOP_WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| list(STOP));
static STATIVE_WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| list(STATIVE));
static NEGATIONS: LazyLock<Vec<&str>> = LazyLock::new(|| list(NEGATION));
static NUMBER_WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| list(NUMBERS));
static TIME_WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| list(TIMES));

static FUZZY_WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| list(FUZZY));
static STATE_WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| list(STATES));
static RELATION_WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| list(RELATIONS));
static LISTENER_WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| list(LISTENER));

pub(super) fn is_fuzzy(word: &str) -> bool {
    FUZZY_WORDS.binary_search(&word).is_ok()
}

pub(super) fn is_state(word: &str) -> bool {
    STATE_WORDS.binary_search(&word).is_ok()
}

pub(super) fn is_relation(word: &str) -> bool {
    RELATION_WORDS.binary_search(&word).is_ok()
}

pub(super) fn is_listener(word: &str) -> bool {
    LISTENER_WORDS.binary_search(&word).is_ok()
}

/// Sounds of someone who thinks. They are not counted as words.
pub(super) fn is_filler(word: &str) -> bool {
    matches!(word, "um" | "uh" | "er" | "erm" | "hmm" | "mm" | "uhm" | "ah")
}

pub(super) fn is_stop(word: &str) -> bool {
    STOP_WORDS.binary_search(&word).is_ok()
}

pub(super) fn is_negation(word: &str) -> bool {
    NEGATIONS.binary_search(&word).is_ok()
}

pub(super) fn is_figure(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_digit()) || NUMBER_WORDS.binary_search(&word).is_ok()
}

pub(super) fn is_time(word: &str) -> bool {
    TIME_WORDS.binary_search(&word).is_ok()
}

/// Where the cues of a set stand.
pub(super) fn hits(cues: &Phrases, words: &[Word]) -> Vec<PhraseHit> {
    cues.find_in(words)
}

/// Places where someone in the first person does something: `I asked`, `we then moved`,
/// `I'd call`. The index of the verb.
pub(super) fn acts(words: &[Word]) -> Vec<usize> {
    (0..words.len()).filter_map(|at| act_after(words, at)).collect()
}

fn act_after(words: &[Word], at: usize) -> Option<usize> {
    if !matches!(words[at].folded.as_str(), "i" | "we" | "i'd" | "i'll" | "we'd" | "i've") {
        return None;
    }
    let verb = (at + 1..words.len().min(at + 4)).find(|it| !is_adverb(&words[*it].folded))?;
    let folded = words[verb].folded.as_str();
    let acts =
        STATIVE_WORDS.binary_search(&folded).is_err() && !is_stop(folded) && !is_negation(folded);
    acts.then_some(verb)
}

fn is_adverb(word: &str) -> bool {
    word.ends_with("ly")
        || matches!(word, "then" | "also" | "first" | "would" | "will" | "now" | "had")
}
