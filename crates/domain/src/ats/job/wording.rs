//! Things asked for that the catalog has no name for, in the words of the text.
//!
//! Three shapes are read, all ours: words after "knowledge of" and its like; a short noun phrase
//! that ends in a word for work, papers or equipment ("load securing", "dental radiography",
//! "forklift ticket"); and names in capitals ("LIMS", "eBPF").

use std::ops::Range;

use super::pieces::{Piece, Zone};
use crate::{
    content::SkillHit,
    text::{Span, Word},
};

/// A thing asked for has at most this many words.
const LONGEST: usize = 4;

/// Phrases of the piece that name a thing asked for and overlap no skill of the catalog.
pub(super) fn phrases(text: &str, piece: &Piece, hits: &[SkillHit]) -> Vec<Span> {
    let words = &piece.words;
    let mut taken: Vec<Span> = hits.iter().map(|it| it.span).collect();
    let mut out = Vec::new();
    let runs = runs(text, words);
    let found = (runs.iter().filter_map(|it| after_trigger(words, it.clone())))
        .chain(runs.iter().filter_map(|it| compound(words, it.clone())))
        .chain(runs.iter().flat_map(|it| capitals(text, words, it.clone(), piece)))
        .chain(whole_item(piece, &runs));
    for range in found {
        let span =
            Span { start: words[range.start].span.start, end: words[range.end - 1].span.end };
        if taken.iter().all(|it| it.end <= span.start || span.end <= it.start) {
            taken.push(span);
            out.push(span);
        }
    }
    out.sort();
    out
}

/// Runs of words that can name a thing: no function words, no punctuation between.
fn runs(text: &str, words: &[Word]) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if is_function_word(&word.folded) {
            continue;
        }
        let joined = out.last().is_some_and(|it: &Range<usize>| {
            let between = words[at - 1].span.end..word.span.start;
            it.end == at && matches!(&text[between], " " | "-" | "/" | "&")
        });
        match out.last_mut() {
            Some(last) if joined => last.end = at + 1,
            _ => out.push(at..at + 1),
        }
    }
    out
}

/// "knowledge of the outdoor industry", "experience with orthodontic patients".
fn after_trigger(words: &[Word], run: Range<usize>) -> Option<Range<usize>> {
    let mut at = run.start;
    while at > 0 && ARTICLES.contains(&words[at - 1].folded.as_str()) {
        at -= 1;
    }
    let link = at.checked_sub(1).filter(|it| LINKS.contains(&words[*it].folded.as_str()))?;
    let head = link.checked_sub(1)?;
    let names = TRIGGERS.contains(&words[head].folded.as_str());
    let run = trim(words, run);
    let doing = run.len() == 1 && words[run.start].folded.ends_with("ing");
    (names && !doing && !run.is_empty() && run.len() <= LONGEST && !is_vague(words, &run))
        .then_some(run)
}

/// The words up to the last one for work, papers or equipment, at least one before it.
fn compound(words: &[Word], run: Range<usize>) -> Option<Range<usize>> {
    let run = trim(words, run);
    let head = run.clone().rev().find(|at| is_head(&words[*at].folded))?;
    let start = run.start.max((head + 1).saturating_sub(LONGEST));
    let found = trim(words, start..head + 1);
    (found.len() >= 2 && !is_vague(words, &found)).then_some(found)
}

/// Names in capitals or with capitals inside, and capitalised names of things wished for.
fn capitals(text: &str, words: &[Word], run: Range<usize>, piece: &Piece) -> Vec<Range<usize>> {
    let named = |at: usize| {
        let written = words[at].span.of(text).unwrap_or_default();
        let first =
            at == 0 || text[..words[at].span.start].trim_end().ends_with(['.', ':', '-', '•']);
        let inner = written.chars().skip(1).any(char::is_uppercase);
        let capital = written.chars().next().is_some_and(char::is_uppercase);
        let letters = written.chars().filter(|it| it.is_alphabetic()).count();
        let listed = piece.zone == Zone::Preferred && words.len() <= 6;
        (letters >= 3 && inner || (letters >= 2 && capital && !first && listed))
            && !NOT_NAMES.contains(&words[at].folded.as_str())
    };
    let mut out: Vec<Range<usize>> = Vec::new();
    for at in run.filter(|at| named(*at)) {
        match out.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            _ => out.push(at..at + 1),
        }
    }
    out
}

/// A bulleted item or part of a list of wishes that is one short run.
fn whole_item(piece: &Piece, runs: &[Range<usize>]) -> Option<Range<usize>> {
    let listed = piece.bullet && piece.under_heading && piece.zone != Zone::Duties;
    let run = trim(&piece.words, runs.first()?.clone());
    let leads = run.start <= 2 && piece.span.start == piece.sentence.start;
    let all = piece.words.len() <= run.end + 1;
    let wish = piece.zone == Zone::Preferred && run.len() >= 2;
    let fits = (1..=3).contains(&run.len()) && (all || wish) && !is_vague(&piece.words, &run);
    (listed && leads && fits && !looks_like_verb(&piece.words[run.start].folded)).then_some(run)
}

/// Drops words of degree at the front and empty words at the end.
fn trim(words: &[Word], mut run: Range<usize>) -> Range<usize> {
    while !run.is_empty() && DEGREES.contains(&words[run.start].folded.as_str()) {
        run.start += 1;
    }
    while !run.is_empty() && TAILS.contains(&words[run.end - 1].folded.as_str()) {
        run.end -= 1;
    }
    run
}

fn is_vague(words: &[Word], run: &Range<usize>) -> bool {
    let all = &words[run.clone()];
    all.iter().all(|it| VAGUE.contains(&it.folded.as_str()) || is_number(&it.folded))
        || all.iter().any(|it| BREAKS.contains(&it.folded.as_str()) || is_number(&it.folded))
            && !all.iter().any(|it| PAPERS.contains(&it.folded.as_str()))
}

fn is_number(word: &str) -> bool {
    word.chars().any(|it| it.is_ascii_digit())
}

fn is_head(word: &str) -> bool {
    let singular = word.strip_suffix('s').unwrap_or(word);
    HEADS.contains(&word) || HEADS.contains(&singular) || PAPERS.contains(&singular)
}

fn looks_like_verb(word: &str) -> bool {
    const IRREGULAR: [&str; 8] = ["seen", "begun", "been", "done", "led", "built", "held", "known"];
    BREAKS.contains(&word) || IRREGULAR.contains(&word) || (word.ends_with("ed") && word.len() > 4)
}

fn is_function_word(word: &str) -> bool {
    FUNCTION.contains(&word) || word.contains('\'')
}

const ARTICLES: &[&str] = &["the", "a", "an", "our", "some", "your", "any"];
const LINKS: &[&str] = &["of", "in", "with", "for", "on", "to"];
const TRIGGERS: &[&str] = &[
    "knowledge",
    "experience",
    "experienced",
    "background",
    "understanding",
    "command",
    "familiar",
    "familiarity",
    "proficiency",
    "proficient",
    "skilled",
    "expertise",
    "grounding",
    "interest",
    "basics",
    "trained",
    "confident",
    "job",
    "practice",
    "worked",
    "exposure",
    "competent",
    "versed",
    "fluent",
];

/// Words of degree, which say how much and not what.
const DEGREES: &[&str] = &[
    "good",
    "solid",
    "sound",
    "strong",
    "excellent",
    "valid",
    "current",
    "practical",
    "secure",
    "sturdy",
    "safe",
    "full",
    "proven",
    "deep",
    "basic",
    "advanced",
    "first",
    "some",
    "great",
    "careful",
    "clear",
    "demonstrable",
    "relevant",
    "several",
    "extensive",
    "thorough",
    "earlier",
    "previous",
    "prior",
    "hands-on",
    "working",
    "little",
    "small",
    "genuine",
    "confident",
    "real",
    "new",
    "necessary",
    "overall",
    "own",
    "daily",
    "general",
    "different",
    "possible",
    "bit",
    "take",
    "carry",
    "do",
    "prepare",
    "keep",
    "help",
    "support",
    "lead",
    "run",
    "check",
    "update",
    "means",
    "simple",
    "old",
    "comparable",
    "similar",
    "write",
    "read",
    "manage",
    "hold",
    "used",
    "use",
    "ensure",
    "provide",
    "plan",
    "perform",
];
const TAILS: &[&str] = &[
    "skills",
    "skill",
    "experience",
    "etc",
    "level",
    "well",
    "too",
    "ticket",
    "knowledge",
    "here",
    "already",
];

/// Words for work that is done, as the last word of what is asked for.
const HEADS: &[&str] = &[
    "management",
    "planning",
    "maintenance",
    "testing",
    "monitoring",
    "documentation",
    "drafting",
    "research",
    "development",
    "negotiation",
    "training",
    "control",
    "analysis",
    "reporting",
    "preparation",
    "interview",
    "interviews",
    "assessment",
    "treatment",
    "education",
    "care",
    "design",
    "technique",
    "software",
    "system",
    "administration",
    "securing",
    "handling",
    "operation",
    "counting",
    "installation",
    "repair",
    "inspection",
    "responsibility",
    "recruitment",
    "relation",
    "communication",
    "law",
    "accounting",
    "engineering",
    "radiography",
    "reconciliation",
    "qualification",
    "drawing",
    "safety",
    "converter",
    "tachograph",
    "readiness",
    "support",
    "programming",
    "modelling",
    "modeling",
    "hygiene",
    "cleaning",
    "therapy",
    "nursing",
    "teaching",
    "counselling",
    "coaching",
    "consulting",
    "selling",
    "purchasing",
    "procurement",
    "forecasting",
    "budgeting",
    "bookkeeping",
    "auditing",
    "compliance",
    "regulation",
    "standard",
    "legislation",
    "policy",
    "procedure",
    "diagnosis",
    "diagnostic",
    "welding",
    "machining",
    "assembly",
    "calibration",
    "measurement",
    "surveying",
    "estimating",
    "scheduling",
    "coordination",
    "supervision",
    "leadership",
    "mentoring",
    "facilitation",
    "marketing",
    "advertising",
    "branding",
    "copywriting",
    "editing",
    "writing",
    "translation",
    "transport",
    "logistics",
    "storage",
    "picking",
    "packing",
    "loading",
    "driving",
    "navigation",
    "cooking",
    "baking",
    "cuisine",
    "catering",
    "statistics",
    "mathematics",
    "physics",
    "chemistry",
    "biology",
    "fundamentals",
    "skill",
    "learning",
    "application",
    "filing",
    "campaign",
    "industry",
    "need",
    "club",
    "culture",
    "prevention",
    "protection",
    "resolution",
    "retention",
    "reduction",
    "acquisition",
];

/// Licences, certificates and cards.
const PAPERS: &[&str] = &[
    "licence",
    "license",
    "certificate",
    "certification",
    "card",
    "permit",
    "cpc",
    "accreditation",
];

/// Words that name nothing by themselves.
const VAGUE: &[&str] = &[
    "data",
    "month",
    "weeks",
    "hours",
    "nights",
    "early",
    "late",
    "minimum",
    "proof",
    "depth",
    "customers",
    "clients",
    "experience",
    "years",
    "year",
    "work",
    "working",
    "job",
    "role",
    "team",
    "person",
    "people",
    "company",
    "day",
    "days",
    "week",
    "time",
    "skills",
    "knowledge",
    "level",
    "way",
    "things",
    "thing",
    "part",
    "kind",
    "others",
    "other",
    "course",
    "courses",
    "training",
    "position",
    "field",
    "area",
    "degree",
    "environment",
    "industry",
    "industries",
    "similar",
    "interest",
    "support",
    "service",
    "need",
    "needs",
    "care",
    "control",
    "system",
    "systems",
    "standard",
    "standards",
    "application",
    "applications",
    "profile",
    "months",
    "background",
    "certificates",
    "certificate",
    "licence",
    "operation",
    "operations",
    "development",
    "management",
    "planning",
    "design",
    "reporting",
    "professional",
];

/// Words that show the run is a sentence and not the name of a thing.
const BREAKS: &[&str] = &[
    "like",
    "know",
    "think",
    "want",
    "see",
    "look",
    "comes",
    "come",
    "goes",
    "says",
    "tell",
    "told",
    "make",
    "makes",
    "made",
    "gets",
    "get",
    "give",
    "given",
    "takes",
    "taken",
    "needs",
    "works",
    "worked",
    "stands",
    "happens",
    "matter",
    "matters",
    "counts",
    "find",
    "finds",
    "ask",
    "asks",
    "apply",
    "please",
    "hours",
    "last",
    "next",
    "people",
    "colleagues",
    "team",
    "four",
    "three",
    "two",
    "five",
    "one",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "twice",
    "once",
    "always",
    "never",
    "often",
    "everything",
    "nothing",
    "somebody",
    "someone",
    "thing",
    "things",
    "degree",
    "bachelor's",
    "master's",
    "diploma",
    "apprenticeship",
];
const NOT_NAMES: &[&str] = &[
    "i",
    "you",
    "we",
    "ceo",
    "cv",
    "gmbh",
    "ltd",
    "uk",
    "us",
    "usa",
    "eu",
    "m",
    "f",
    "x",
    "d",
    "ok",
    "year",
    "b2",
    "c1",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "bsc",
    "msc",
    "ba",
    "ma",
    "phd",
];
const FUNCTION: &[&str] = &[
    "a",
    "an",
    "the",
    "and",
    "or",
    "of",
    "in",
    "on",
    "at",
    "to",
    "for",
    "with",
    "by",
    "from",
    "as",
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "being",
    "have",
    "has",
    "had",
    "do",
    "does",
    "did",
    "will",
    "would",
    "can",
    "could",
    "should",
    "may",
    "might",
    "must",
    "shall",
    "not",
    "no",
    "you",
    "your",
    "yours",
    "we",
    "our",
    "ours",
    "us",
    "they",
    "their",
    "them",
    "it",
    "its",
    "he",
    "she",
    "his",
    "her",
    "i",
    "me",
    "my",
    "this",
    "that",
    "these",
    "those",
    "which",
    "who",
    "whom",
    "whose",
    "what",
    "when",
    "where",
    "why",
    "how",
    "if",
    "than",
    "then",
    "so",
    "because",
    "while",
    "until",
    "since",
    "although",
    "though",
    "but",
    "per",
    "there",
    "here",
    "all",
    "any",
    "some",
    "each",
    "every",
    "both",
    "either",
    "neither",
    "more",
    "most",
    "less",
    "least",
    "very",
    "too",
    "also",
    "just",
    "only",
    "even",
    "still",
    "about",
    "above",
    "below",
    "between",
    "into",
    "through",
    "during",
    "before",
    "after",
    "against",
    "under",
    "over",
    "again",
    "out",
    "up",
    "down",
    "off",
    "without",
    "within",
    "ideally",
    "preferably",
    "such",
    "etc",
    "including",
    "incl",
    "rather",
    "quite",
    "well",
    "beyond",
    "towards",
    "around",
    "via",
    "plus",
    "bonus",
    "advantage",
    "useful",
    "welcome",
    "helpful",
    "desirable",
    "required",
    "necessary",
    "needed",
    "essential",
    "enough",
    "much",
    "many",
    "own",
    "same",
    "other",
    "another",
    "else",
    "yes",
    "let",
    "together",
    "along",
    "across",
    "le",
    "la",
    "les",
    "des",
    "du",
    "de",
    "et",
    "ou",
    "en",
    "un",
    "une",
    "der",
    "die",
    "das",
    "und",
    "oder",
    "mit",
    "von",
    "im",
    "ein",
    "eine",
    "einen",
    "el",
    "los",
    "las",
    "y",
    "o",
    "con",
    "una",
    "del",
];
