//! Headings of sections, in English, French, German and Spanish, letter-spaced ones included.

use std::{collections::HashMap, sync::LazyLock};

use super::{lexicon::COMPANIONS, row::Row};
use crate::text::fold;

/// What a section of a résumé is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Name, headline and ways to reach the person: what stands before the first heading.
    Header,
    Contact,
    Summary,
    Work,
    Volunteer,
    Education,
    Skills,
    Languages,
    Certificates,
    Projects,
    Awards,
    Publications,
    Interests,
    /// A section that no field of a profile holds: references, memberships, declarations.
    Other,
}

/// Words that name a section. The kinds stand in the order in which they win over each other:
/// "Volunteer Experience" is not work, "Skills Summary" is no summary.
static NAMES: LazyLock<HashMap<&str, (usize, Kind)>> = LazyLock::new(|| {
    let groups = [
        (
            Kind::Volunteer,
            "volunteer volunteering volunteerism ehrenamt ehrenamtliches ehrenamtliche \
             benevolat benevole voluntariado engagement engagements",
        ),
        (
            Kind::Certificates,
            "certification certifications certificate certificates licenses licences \
             licensure license zertifikate zertifizierungen weiterbildung weiterbildungen \
             fortbildungen fortbildung certificats certificaciones certificados credentials \
             habilitations",
        ),
        (
            Kind::Publications,
            "publications publication publikationen veroffentlichungen publicaciones patents",
        ),
        (
            Kind::Awards,
            "awards award honors honours auszeichnungen preise distinctions prix premios \
             reconocimientos grants fellowships scholarships stipendien recompenses",
        ),
        (Kind::Projects, "projects project projekte projets proyectos projekterfahrung"),
        (
            Kind::Languages,
            "language languages sprachen sprachkenntnisse fremdsprachen langues idiomas \
             lenguas",
        ),
        (
            Kind::Skills,
            "skills skill skillset skillsets competencies competences competencias kenntnisse \
             fahigkeiten kompetenzen fachkenntnisse edv-kenntnisse it-kenntnisse technologies \
             technologien tools toolbox expertise proficiencies habilidades conocimientos \
             aptitudes strengths starken outils savoir-faire qualifikationen toolkit tech \
             softwarekenntnisse computerkenntnisse edv informatique informatica herramientas \
             specialties specialities tecnologias abilities",
        ),
        (
            Kind::Work,
            "experience experiences employment work career berufserfahrung berufspraxis \
             werdegang arbeitserfahrung berufstatigkeit berufstatigkeiten berufliche \
             beruflicher praxiserfahrung praktika parcours emplois experiencia empleo trabajo \
             laboral trayectoria internships internship stages positions jobs tatigkeiten",
        ),
        (
            Kind::Education,
            "education educational academic academics ausbildung bildung bildungsweg \
             bildungsgang studium schulbildung schulische akademische formation formations \
             etudes studies schooling diplomes scolarite educacion formacion estudios qualifications \
             qualification training trainings degrees schulausbildung hochschulbildung \
             academica courses coursework kurse",
        ),
        (
            Kind::Interests,
            "interests hobbies hobby interessen freizeit loisirs interets intereses aficiones \
             pastimes passions activities",
        ),
        (
            Kind::Other,
            "references reference referenzen referencias referees memberships membership \
             mitgliedschaften affiliations declaration accomplishments achievements \
             additional miscellaneous sonstiges divers otros erfolge logros realisations \
             conferences talks presentations portfolio patente links extracurricular \
             extracurriculars",
        ),
        (
            Kind::Contact,
            "contact contacts kontakt kontaktdaten contacto coordonnees personalien personal \
             personliche personlich personnelles personales address profiles adresse details",
        ),
        (
            Kind::Summary,
            "summary profile objective objectives about profil zusammenfassung kurzprofil \
             uberblick resume resumen perfil overview introduction statement objectif \
             objetivo propos personlichkeit presentation intro sobre qualifications-summary \
             berufsziel bio biography",
        ),
    ];
    let words = |(rank, (kind, words)): (usize, (Kind, &'static str))| {
        words.split_whitespace().map(move |it| (it, (rank, kind)))
    };
    groups.into_iter().enumerate().flat_map(words).collect()
});

/// Longer headings whose words alone mislead.
static PHRASES: LazyLock<HashMap<&str, Kind>> = LazyLock::new(|| {
    let groups = [
        (
            Kind::Summary,
            "summary of qualifications, qualifications summary, qualification summary, career \
             objective, career summary, career profile, career overview, experience summary, \
             personal statement, personal profile, personal summary, work summary, uber mich, \
             a propos de moi, qui suis-je, sobre mi, wer ich bin, who am i, highlights of \
             qualifications, background",
        ),
        (
            Kind::Skills,
            "highlights, core qualifications, key qualifications, technical qualifications, \
             qualifications, areas of expertise, atouts, core strengths, tech stack, computer \
             languages, programming languages, langages, langages de programmation",
        ),
        (
            Kind::Volunteer,
            "community service, community involvement, volunteer work, leadership and \
             activities",
        ),
        (Kind::Interests, "centres d'interet, centre d'interet"),
        (
            Kind::Work,
            "beruflicher werdegang, military service, military experience, work and volunteer \
             experience, berufserfahrungen, work history, employment history, career history",
        ),
        (
            Kind::Education,
            "cursus, cursus academique, parcours academique, parcours scolaire, schulischer \
             werdegang, akademischer werdegang, education and certifications, education and \
             languages, education and awards, education and honors",
        ),
        (Kind::Certificates, "professional development, professional training"),
        (Kind::Awards, "accomplishments, achievements, key achievements"),
        (Kind::Header, "curriculum vitae, lebenslauf, cv, resume"),
        (Kind::Languages, "languages spoken"),
        (
            Kind::Contact,
            "find me online, get in touch, personal information, personal details, etat \
             civil, datos personales, profiles, social",
        ),
        (Kind::Projects, "research"),
    ];
    let phrases =
        |(kind, phrases): (Kind, &'static str)| phrases.split(',').map(move |it| (it.trim(), kind));
    groups.into_iter().flat_map(phrases).collect()
});

/// A name of a section at the beginning of a line, and what follows it on that line.
pub(super) struct Heading<'a> {
    pub kind: Kind,
    pub rest: &'a str,
}

/// The most letters a heading has.
const MAX_LETTERS: usize = 48;

/// Whether a row is a heading: its whole text, or a label before a colon.
pub(super) fn heading<'r>(row: &'r Row) -> Option<Heading<'r>> {
    if row.line.bullet && !row.line.bold {
        return None;
    }
    if let Some(kind) = whole(&row.text, looks_set_apart(row)) {
        return Some(Heading { kind, rest: "" });
    }
    let (label, rest) = row.text.split_once(':')?;
    let kind = whole(label, false).filter(|_| !rest.trim().is_empty())?;
    Some(Heading { kind, rest: rest.trim() })
}

/// Bold, larger than the text, or in capitals throughout.
fn looks_set_apart(row: &Row) -> bool {
    let capitals =
        row.text.chars().any(char::is_alphabetic) && !row.text.chars().any(char::is_lowercase);
    row.line.bold || capitals || row.larger
}

/// The section that a whole text names. `apart`: one word that is not known may stand in it.
pub(super) fn whole(text: &str, apart: bool) -> Option<Kind> {
    if text.chars().count() > 2 * MAX_LETTERS || text.ends_with(['.', '!', '?', ',']) {
        return None;
    }
    let text = tidied(text);
    if text.is_empty() || text.chars().count() > MAX_LETTERS {
        return None;
    }
    let phrase = text.replace('&', "and").replace(" / ", " and ");
    if let Some(kind) = PHRASES.get(phrase.as_str()) {
        return Some(*kind);
    }
    if let Some(kind) = spaced_out(&text) {
        return Some(kind);
    }
    by_words(&text, apart)
}

/// Folded, without the colon, numbers and ornaments around it.
fn tidied(text: &str) -> String {
    let folded = fold(text);
    folded
        .trim_matches(|it: char| !it.is_alphabetic())
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '/', ',', '|', '+'])
        .map(|it| it.strip_prefix("d'").or_else(|| it.strip_prefix("l'")).unwrap_or(it))
        .map(|it| it.trim_matches(|c: char| !c.is_alphanumeric() && c != '&'))
        .filter(|it| !it.is_empty())
}

fn by_words(text: &str, apart: bool) -> Option<Kind> {
    let all: Vec<&str> = words(text).collect();
    let (_, kind) = *all.iter().filter_map(|it| NAMES.get(it)).min_by_key(|it| it.0)?;
    let known = |it: &&&str| NAMES.contains_key(**it) || COMPANIONS.contains(**it);
    let unknown = all.len() - all.iter().filter(known).count();
    let allowed =
        apart && all.len() > 1 && all.last().is_some_and(|it| known(&it)) && certain(kind);
    if all.len() > 7 || unknown > usize::from(allowed) {
        return None;
    }
    Some(first_named(&all, kind))
}

/// Kinds whose names are not common words.
fn certain(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Work | Kind::Skills | Kind::Education | Kind::Certificates | Kind::Projects
    )
}

/// "Education and Certifications" is about what it names first; "Work Experience" about work.
fn first_named(all: &[&str], winner: Kind) -> Kind {
    let joined = all.iter().any(|it| matches!(*it, "and" | "&" | "et" | "und" | "y"));
    let first = all.iter().find_map(|it| NAMES.get(it)).map(|it| it.1);
    let weak = matches!(first, Some(Kind::Contact | Kind::Other | Kind::Summary));
    first.filter(|_| joined && !weak).unwrap_or(winner)
}

/// `E X P E R I E N C E`, `S ummary`, or a heading torn in two: letters without their spaces.
fn spaced_out(text: &str) -> Option<Kind> {
    let parts: Vec<&str> = text.split(' ').collect();
    let single = parts.iter().any(|it| it.chars().count() == 1 && *it != "&");
    if parts.len() < 2 || !(single || parts.len() == 2) {
        return None;
    }
    let joined: String = text.chars().filter(|it| it.is_alphanumeric()).collect();
    if let Some((_, kind)) = NAMES.get(joined.as_str()) {
        return Some(*kind);
    }
    if single { run_together(&joined) } else { None }
}

/// Takes `workexperience` apart into names and companions.
fn run_together(joined: &str) -> Option<Kind> {
    let plain = |it: &str| -> String { it.chars().filter(|it| it.is_alphanumeric()).collect() };
    if let Some((_, kind)) = PHRASES.iter().find(|(it, _)| plain(it) == joined) {
        return Some(*kind);
    }
    let mut rest = joined;
    let mut best: Option<(usize, Kind)> = None;
    while !rest.is_empty() {
        let (len, name) = longest_word(rest)?;
        best = best.into_iter().chain(name).min();
        rest = rest.get(len..)?;
    }
    best.map(|it| it.1)
}

/// The longest known word that a text begins with, and its rank if it names a section.
fn longest_word(text: &str) -> Option<(usize, Option<(usize, Kind)>)> {
    let ends = text.char_indices().map(|(at, it)| at + it.len_utf8());
    let known = ends.filter_map(|end| {
        let name = NAMES.get(&text[..end]).copied();
        (name.is_some() || COMPANIONS.contains(&text[..end])).then_some((end, name))
    });
    known.filter(|it| it.0 > 1).max_by_key(|it| it.0)
}

/// What a heading in a person's own words is about, by a word of it: `Where I work`, `Before that`,
/// `Other tools I use`.
pub(super) fn of_own_words(text: &str) -> Option<Kind> {
    let text = tidied(text);
    let all: Vec<&str> = words(&text).collect();
    let refused = all.iter().any(|it| REFUSALS.contains(it) || it.contains(['\'', '’']));
    if refused {
        return None;
    }
    OWN_WORDS.iter().find(|(_, names)| all.iter().any(|it| names.contains(it))).map(|it| it.0)
}

/// Words of headings that tell what is missing or wished for: nothing that was done.
const REFUSALS: &[&str] = &[
    "not", "no", "missing", "miss", "why", "want", "wish", "looking", "develop", "yet", "without",
];

/// Words that people name sections with who write their own headings; the first kind wins.
const OWN_WORDS: &[(Kind, &[&str])] = &[
    (Kind::Languages, &["languages", "language", "sprachen", "langues", "idiomas"]),
    (
        Kind::Certificates,
        &["tickets", "certificates", "certificate", "licences", "licenses", "permits", "courses"],
    ),
    (
        Kind::Education,
        &["studies", "study", "school", "schools", "schooling", "education", "degrees", "studied"],
    ),
    (
        Kind::Skills,
        &["tools", "toolbox", "software", "knowledge", "skills", "systems", "methods", "know"],
    ),
    (
        Kind::Work,
        &[
            "post",
            "posts",
            "job",
            "jobs",
            "work",
            "worked",
            "role",
            "roles",
            "position",
            "employer",
            "employers",
            "before",
            "earlier",
            "previously",
            "currently",
            "since",
            "experience",
        ],
    ),
];

/// Labels inside an entry that name no section: they are read over.
pub(super) fn is_label(text: &str) -> bool {
    const LABELS: &str = "highlights, responsibilities, key responsibilities, achievements, key \
         achievements, accomplishments, key accomplishments, duties, tasks, aufgaben, \
         tatigkeiten, missions, realisations, funciones, logros, courses, degree, \
         description, details, summary, keywords, technologies, roles, role, skills used, \
         issued on, awarded by, published by, erfolge, core";
    let text = tidied(text);
    LABELS.split(',').any(|it| it.trim() == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_four_languages_are_known() {
        let cases = [
            ("EXPERIENCE", Kind::Work),
            ("Work History", Kind::Work),
            ("Relevant Work Experience", Kind::Work),
            ("Berufserfahrung", Kind::Work),
            ("Beruflicher Werdegang", Kind::Work),
            ("Expérience professionnelle", Kind::Work),
            ("Experiencia laboral", Kind::Work),
            ("Volunteer Experience", Kind::Volunteer),
            ("Education & Training", Kind::Education),
            ("Formation", Kind::Education),
            ("Schulbildung", Kind::Education),
            ("Technical Skills", Kind::Skills),
            ("Professional Skills Summary", Kind::Skills),
            ("Compétences", Kind::Skills),
            ("Kenntnisse und Fähigkeiten", Kind::Skills),
            ("Centres d’intérêt", Kind::Interests),
            ("Sprachen", Kind::Languages),
            ("Summary of Qualifications", Kind::Summary),
            ("Persönliche Daten", Kind::Contact),
            ("Awards and Honors", Kind::Awards),
            ("Licenses & Certifications", Kind::Certificates),
            ("E X P E R I E N C E", Kind::Work),
            ("W O R K E X P E R I E N C E", Kind::Work),
            ("edu cation", Kind::Education),
            ("Über mich", Kind::Summary),
            ("Profil", Kind::Summary),
        ];
        for (text, kind) in cases {
            assert_eq!(whole(text, false), Some(kind), "{text}");
        }
    }

    #[test]
    fn names_titles_and_sentences_are_no_headings() {
        for text in [
            "Marta Lindqvist",
            "Project Manager",
            "Work Experience Coordinator, City College",
            "Experience with Kubernetes.",
            "Education Officer",
            "Skills Development Facilitator",
        ] {
            assert_eq!(whole(text, false), None, "{text}");
        }
    }
}
