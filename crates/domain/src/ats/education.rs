//! Degrees: the level and field asked for against the best of the résumé.

use std::collections::BTreeSet;

use crate::{
    resume::Profile,
    text::{WordSet, fold, stem, words, words_of},
};

/// Levels of education, after ISCED 2011 in coarse steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    School,
    Vocational,
    Bachelor,
    Master,
    Doctor,
}

words_of! {
    /// Words for papers of this level.
    DOCTOR = "\
    phd doctorate doctor dphil dr promotion doctorat doctorado";
    /// Words for papers of this level.
    MASTER = "\
    master master's masters msc ma mba meng mmus mphil m.sc m.a diplom staatsexamen \
    postgraduate pgce magister";
    /// Words for papers of this level.
    BACHELOR = "\
    bachelor bachelor's bachelors bsc ba beng bba bmus b.sc b.a btech degree licence \
    licenciatura grado graduate hons undergraduate studium hochschulabschluss bfa llb bed";
    /// Words for papers of this level.
    VOCATIONAL = "\
    apprenticeship diploma certificate vocational ausbildung berufsausbildung nvq hnd btec \
    qualification bts cap trade journeyman formation gesellenbrief technician college";
    /// Words for papers of this level.
    SCHOOL = "\
    school gcses gcse a-levels abitur baccalaureat bachillerato secondary high";
    /// Words beside a degree that do not say in what it is.
    NOT_FIELD = "\
    of in or and a an the subject comparable training related field similar equivalent \
    recognised above level current state registration programme program university completed \
    main as your with studies enrolled science arts quantitative technical relevant for at de \
    en school institute academy higher national open city royal professional honours first \
    class grade";
}

/// Levels with their words, the highest first.
fn names() -> [(Level, &'static WordSet); 5] {
    [
        (Level::Doctor, &DOCTOR),
        (Level::Master, &MASTER),
        (Level::Bachelor, &BACHELOR),
        (Level::Vocational, &VOCATIONAL),
        (Level::School, &SCHOOL),
    ]
}

/// What a demand comes to.
pub(super) struct Held {
    /// 0 to 1.
    pub share: f64,
    /// Index of the education entry that answers best.
    pub entry: Option<usize>,
}

/// Holds the demand against every entry; the best one counts.
pub(super) fn held(profile: &Profile, asked: &str) -> Held {
    let demanded = lowest(asked);
    let field = field_words(asked);
    let entries = profile.education.iter().enumerate().map(|(at, it)| {
        let parts = [&it.study_type, &it.area, &it.institution];
        let said: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        (at, share(&said.join(" "), demanded, &field))
    });
    let best = entries.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
    match best {
        Some((at, share)) if share > 0.0 => Held { share, entry: Some(at) },
        _ => Held { share: 0.0, entry: None },
    }
}

/// Level and field are worth half each; a level below the one asked for is worth none.
fn share(said: &str, demanded: Option<Level>, field: &BTreeSet<String>) -> f64 {
    let level = match (highest(said), demanded) {
        (_, None) => true,
        (Some(held), Some(demanded)) => held >= demanded,
        (None, Some(_)) => false,
    };
    let same_field = field.is_empty() || !field.is_disjoint(&field_words(said));
    0.5 * f64::from(u8::from(level)) + 0.5 * f64::from(u8::from(same_field && !said.is_empty()))
}

fn levels(text: &str) -> impl Iterator<Item = Level> {
    let words: Vec<String> = words(text).into_iter().map(|it| it.folded).collect();
    names().into_iter().filter(move |(_, set)| words.iter().any(|it| set.has(it))).map(|it| it.0)
}

fn highest(text: &str) -> Option<Level> {
    levels(text).max()
}

/// "A degree or comparable training" asks for the lower of the two.
fn lowest(text: &str) -> Option<Level> {
    levels(text).min()
}

/// Stems of the words that say in what.
fn field_words(text: &str) -> BTreeSet<String> {
    let level_word = |word: &str| names().into_iter().any(|(_, set)| set.has(word));
    words(&fold(text))
        .into_iter()
        .map(|it| it.folded)
        .filter(|it| it.len() > 2 && !NOT_FIELD.has(it) && !level_word(it))
        .map(|it| root(&stem(&it)))
        .collect()
}

/// "Nursing" and "nurse", "electrician" and "electrical": the first six letters of the stem.
fn root(stem: &str) -> String {
    stem.chars().take(6).collect()
}
