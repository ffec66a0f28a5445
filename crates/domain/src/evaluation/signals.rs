//! What is measured of an answer before it is judged. Every figure is small, bounded and free of
//! case and punctuation; none is the length of the answer.

use super::{
    alignment::{share_found, wanted},
    case::Case,
    coverage, cues,
    overlap::letters_alike,
    rarity::is_uncommon,
    reading::Reading,
    vectors::{Read, cosine, cosine_beyond},
    windows::units,
};
use crate::text::Phrases;

macro_rules! signals {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// The signals of one answer.
        #[derive(Debug, Clone, Copy, Default, PartialEq)]
        pub(super) struct Signals {
            $($(#[$doc])* pub(super) $name: f64,)*
        }

        impl Signals {
            /// Every signal with its name, in fixed order.
            pub(super) fn all(&self) -> Vec<(&'static str, f64)> {
                vec![$((stringify!($name), self.$name),)*]
            }
        }
    };
}

signals! {
    /// Cosine of answer and reference beyond what both share with the question.
    beyond,
    /// Cosine of answer and reference.
    alike,
    /// Share of the answer's content that the reference has.
    precision,
    /// Mean likeness of the answer's units to the nearest unit of the reference or key point.
    on_topic,
    /// Mean likeness of the answer's units to the question.
    restating,
    /// Mean likeness of the reference's units to the question: what can be expected.
    expected,
    /// Share of the reference's content that the answer has, by meaning.
    recall,
    /// The same by stems alone.
    stem_recall,
    /// Likeness by letters.
    letters,
    /// Weighted mean strength of the key points.
    points,
    /// Share of what is aligned with the reference that has the opposite polarity.
    opposed,
    /// Weight of the words per word: how much is said in how few.
    density,
    /// Words beyond the common ones, per word.
    uncommon,
    /// Logarithm of the number of different content words the question does not say.
    new_content,
    /// Share of words that carry content.
    content,
    /// Share of the different content words that the question does not say.
    novel,
    /// Cues of order, logarithm of their number.
    steps,
    /// Acts in the first person, likewise.
    acts,
    /// Cues of a result, likewise.
    results,
    /// Cues of dealing with others, likewise.
    together,
    /// Cues of a lesson, likewise.
    lessons,
    /// Words that tie things to each other, per word.
    relations,
    /// Figures, logarithm of their number.
    figures,
    /// Points in time, likewise.
    times,
    /// Words that could mean anything, per word.
    fuzzy,
    /// Verbs of being and having, per word.
    states,
    /// Claims that brook no condition, per word.
    sweeping,
    /// Words to the listener, per word.
    listener,
    /// Phrases that could stand in any answer, per word.
    generic,
    /// Phrases that decline to answer, logarithm of their number.
    refusals,
    /// Negations, per word.
    negations,
}

/// Measures an answer.
pub(super) fn measure(case: &Case<'_>) -> Signals {
    let mut out = Signals::default();
    against_reference(case, &mut out);
    nearness(case, &mut out);
    out.points = coverage::mean_strength(case);
    substance(case, &mut out);
    story(&case.answer.reading, &mut out);
    wording(&case.answer.reading, &mut out);
    out
}

fn against_reference(case: &Case<'_>, out: &mut Signals) {
    let (answer, reference) = (&case.answer, &case.reference);
    let all = 0..answer.reading.len();
    let theirs = 0..reference.reading.len();
    let asked_for = wanted(reference, &case.question, theirs.clone());
    let given = wanted(answer, &case.question, all.clone());
    out.recall = share_found(&asked_for, reference, answer, &all);
    out.precision = share_found(&given, answer, reference, &theirs);
    let known = answer.reading.content();
    let total: f64 = asked_for.words.iter().map(|it| it.1).sum();
    let said = asked_for.words.iter();
    let said = said.filter(|(at, _)| known.contains(reference.reading.stems[*at].as_str()));
    out.stem_recall = ratio(said.map(|it| it.1).sum(), total);
    out.letters = letters_alike(&reference.reading, &answer.reading);
    out.opposed = super::polarity::opposed_share(case);
}

/// How near the answer's meaning is to the reference, the key points and the question.
fn nearness(case: &Case<'_>, out: &mut Signals) {
    let (Some(answer), Some(reference), Some(question)) =
        (&case.answer.meaning, &case.reference.meaning, &case.question.meaning)
    else {
        return;
    };
    out.alike = cosine(&answer.sentence, &reference.sentence);
    out.beyond = cosine_beyond(&answer.sentence, &reference.sentence, &question.sentence);
    let theirs = units(&case.reference.reading);
    let mut targets: Vec<Vec<f32>> = theirs.iter().map(|it| reference.mean(it.clone())).collect();
    for (unit, here) in theirs.iter().zip(&targets) {
        let share = unit.len() as f64 / case.reference.reading.len() as f64;
        out.expected += share * cosine(&question.sentence, here).max(0.0);
    }
    let points = case.points.iter().flatten().filter_map(|it| it.meaning.as_ref());
    targets.extend(points.map(|it| it.sentence.clone()));
    for unit in &case.units {
        let here = answer.mean(unit.clone());
        let share = unit.len() as f64 / case.answer.reading.len() as f64;
        let best = targets.iter().map(|it| cosine(it, &here)).fold(0.0, f64::max);
        out.on_topic += share * best;
        out.restating += share * cosine(&question.sentence, &here).max(0.0);
    }
}

fn substance(case: &Case<'_>, out: &mut Signals) {
    let Read { reading, weights, .. } = &case.answer;
    let words = spoken_words(reading);
    let content = reading.stems.iter().filter(|it| !it.is_empty()).count() as f64;
    let asked = case.question.reading.content();
    let distinct = reading.content();
    let fresh = distinct.iter().filter(|it| !asked.contains(*it)).count() as f64;
    let uncommon = reading.words.iter().filter(|it| is_uncommon(&it.folded)).count() as f64;
    out.density = weights.iter().sum::<f64>() / words;
    out.uncommon = uncommon / words;
    out.content = content / words;
    out.new_content = fresh.ln_1p();
    out.novel = ratio(fresh, distinct.len() as f64);
}

fn story(reading: &Reading<'_>, out: &mut Signals) {
    let count = |cues: &Phrases| (cues::hits(cues, &reading.words).len() as f64).ln_1p();
    out.steps = count(&cues::STEP);
    out.results = count(&cues::RESULT);
    out.together = count(&cues::TOGETHER);
    out.lessons = count(&cues::LESSON);
    out.refusals = count(&cues::REFUSAL);
    out.acts = (cues::acts(&reading.words).len() as f64).ln_1p();
    out.figures = (reading.figures() as f64).ln_1p();
    out.times = (reading.times() as f64).ln_1p();
}

fn wording(reading: &Reading<'_>, out: &mut Signals) {
    let words = spoken_words(reading);
    let share = |holds: fn(&str) -> bool| {
        reading.words.iter().filter(|it| holds(&it.folded)).count() as f64 / words
    };
    let phrases = |cues: &Phrases| cues::hits(cues, &reading.words).len() as f64 / words;
    out.relations = share(cues::is_relation);
    out.fuzzy = share(cues::is_fuzzy);
    out.states = share(cues::is_state);
    out.listener = share(cues::is_listener);
    out.negations = share(cues::is_negation);
    out.sweeping = phrases(&cues::SWEEP);
    out.generic = phrases(&cues::GENERIC);
}

/// Words without the sounds of thinking; at least 1.
fn spoken_words(reading: &Reading<'_>) -> f64 {
    reading.words.iter().filter(|it| !cues::is_filler(&it.folded)).count().max(1) as f64
}

fn ratio(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}
