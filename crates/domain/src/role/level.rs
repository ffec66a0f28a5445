//! How far along a title or a number of years says somebody is.

use crate::{
    content::Seniority,
    text::{WordSet, words, words_of},
};

words_of! {
    /// Words of titles of this level.
    INTERN = "\
    intern internship trainee apprentice student praktikant praktikantin praktikum stagiaire \
    becario becaria practicas auszubildende auszubildender azubi werkstudent \
    werkstudentin alternant alternante apprenti apprentie";
    /// Words of titles of this level.
    EXECUTIVE = "\
    chief ceo cto cfo coo cmo cio ciso vp president director direktor direktorin directeur \
    directrice directora vicepresident";
    /// Words of titles of this level.
    LEAD = "\
    lead leader leiter leiterin teamleiter teamleiterin head principal manager supervisor \
    responsable jefe jefa leitung leitende leitender superintendent matron foreperson \
    meister deputy";
    /// Words of titles of this level.
    SENIOR = "\
    senior sr staff snr experienced erfahrene erfahrener confirme confirmee iii";
    /// Words of titles of this level.
    JUNIOR = "\
    junior jr jnr graduate assistant associate entry newly berufseinsteiger debutant debutante";
    /// Words of titles of this level.
    MID = "\
    mid mid-level intermediate ii";
    /// "Manager" and "assistant" name the work, not the level, after these words:
    /// an account manager need not lead anybody.
    WORK_NOT_LEVEL = "\
    account product project success community programme program case content office media \
    delivery category release key customer event contract administrative executive shop \
    teaching research nursing care dental legal personal virtual medical laboratory staff";
}

/// Words of titles, the highest level first. A title may carry several ("Senior Manager"); the
/// first list with a word in the title decides. Ours, in English, German, French and Spanish.
fn title_words() -> [(Seniority, &'static WordSet); 6] {
    [
        (Seniority::Intern, &INTERN),
        (Seniority::Executive, &EXECUTIVE),
        (Seniority::Lead, &LEAD),
        (Seniority::Senior, &SENIOR),
        (Seniority::Junior, &JUNIOR),
        (Seniority::Mid, &MID),
    ]
}

/// The level a title names; `None` when it names none.
pub fn level_of_title(title: &str) -> Option<Seniority> {
    let words: Vec<String> = words(title).into_iter().map(|it| it.folded).collect();
    title_words().into_iter().find(|(_, set)| has_level_word(&words, set)).map(|it| it.0)
}

fn has_level_word(words: &[String], set: &WordSet) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let word = word.trim_end_matches('.');
        let work = matches!(word, "manager" | "assistant" | "associate" | "staff" | "responsable")
            && (at > 0 && WORK_NOT_LEVEL.has(&words[at - 1])
                || word == "staff"
                    && words.get(at + 1).is_some_and(|it| it == "nurse" || it == "accountant"));
        set.has(word) && !work
    })
}

/// The level a number of years speaks for, by the bounds of [`Seniority`].
pub fn level_of_years(years: u32) -> Seniority {
    match years {
        0..=1 => Seniority::Junior,
        2..=4 => Seniority::Mid,
        _ => Seniority::Senior,
    }
}
