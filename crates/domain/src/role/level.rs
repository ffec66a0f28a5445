//! How far along a title or a number of years says somebody is.

use crate::{content::Seniority, text::words};

/// Words of titles, the highest level first. A title may carry several ("Senior Manager"); the
/// first list with a word in the title decides. Ours, in English, German, French and Spanish.
const TITLE_WORDS: &[(Seniority, &[&str])] = &[
    (
        Seniority::Intern,
        &[
            "intern",
            "internship",
            "trainee",
            "apprentice",
            "student",
            "praktikant",
            "praktikantin",
            "praktikum",
            "stagiaire",
            "stage",
            "becario",
            "becaria",
            "practicas",
            "auszubildende",
            "auszubildender",
            "azubi",
            "werkstudent",
            "werkstudentin",
            "alternant",
            "alternante",
            "apprenti",
            "apprentie",
        ],
    ),
    (
        Seniority::Executive,
        &[
            "chief",
            "ceo",
            "cto",
            "cfo",
            "coo",
            "cmo",
            "cio",
            "ciso",
            "vp",
            "president",
            "director",
            "direktor",
            "direktorin",
            "directeur",
            "directrice",
            "directora",
            "vicepresident",
        ],
    ),
    (
        Seniority::Lead,
        &[
            "lead",
            "leader",
            "leiter",
            "leiterin",
            "teamleiter",
            "teamleiterin",
            "head",
            "principal",
            "manager",
            "supervisor",
            "chef de",
            "responsable",
            "jefe",
            "jefa",
            "leitung",
            "leitende",
            "leitender",
            "superintendent",
            "matron",
            "foreperson",
            "meister",
            "deputy",
        ],
    ),
    (
        Seniority::Senior,
        &[
            "senior",
            "sr",
            "staff",
            "snr",
            "experienced",
            "erfahrene",
            "erfahrener",
            "confirme",
            "confirmee",
            "iii",
        ],
    ),
    (
        Seniority::Junior,
        &[
            "junior",
            "jr",
            "jnr",
            "graduate",
            "assistant",
            "associate",
            "entry",
            "newly",
            "berufseinsteiger",
            "debutant",
            "debutante",
            "trainee-",
        ],
    ),
    (Seniority::Mid, &["mid", "mid-level", "intermediate", "ii"]),
];

/// "Manager" and "assistant" name the work, not the level, after these words:
/// an account manager need not lead anybody.
const WORK_NOT_LEVEL: &[&str] = &[
    "account",
    "product",
    "project",
    "success",
    "community",
    "programme",
    "program",
    "case",
    "content",
    "office",
    "media",
    "delivery",
    "category",
    "release",
    "key",
    "customer",
    "event",
    "contract",
    "administrative",
    "executive",
    "shop",
    "sales",
    "teaching",
    "research",
    "nursing",
    "care",
    "dental",
    "legal",
    "personal",
    "virtual",
    "medical",
    "laboratory",
    "staff",
];

/// The level a title names; `None` when it names none.
pub fn level_of_title(title: &str) -> Option<Seniority> {
    let words: Vec<String> = words(title).into_iter().map(|it| it.folded).collect();
    TITLE_WORDS.iter().find(|(_, list)| has_level_word(&words, list)).map(|(level, _)| *level)
}

fn has_level_word(words: &[String], list: &[&str]) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let word = word.trim_end_matches('.');
        let work = matches!(word, "manager" | "assistant" | "associate" | "staff" | "responsable")
            && (at > 0 && WORK_NOT_LEVEL.contains(&words[at - 1].as_str())
                || word == "staff"
                    && words.get(at + 1).is_some_and(|it| it == "nurse" || it == "accountant"));
        list.contains(&word) && !work
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
