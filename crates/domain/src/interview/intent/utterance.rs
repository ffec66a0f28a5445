//! An utterance as the rules see it: plain words without hesitations, cut into clauses.

use crate::text::words;

/// Hesitations and courtesies without a meaning of their own, wherever they stand.
const FILLERS: &[&str] = &[
    "um",
    "umm",
    "uh",
    "uhm",
    "er",
    "erm",
    "hmm",
    "hm",
    "ah",
    "oh",
    "eh",
    "please",
    "just",
    "actually",
    "really",
    "maybe",
    "perhaps",
    "kindly",
    "quickly",
    "basically",
    "honestly",
    "simply",
    "very",
    "quite",
    "also",
];

/// Words that may stand before the start of a clause without changing what it asks for.
const LEADS: &[&str] = &[
    "sorry", "okay", "ok", "well", "so", "and", "but", "right", "alright", "then", "now", "hey",
    "hi", "hello", "yes", "yeah", "yep", "no", "nope", "wait", "look", "sir", "madam", "only",
    "rather", "excuse",
];

/// Words that may stand after the end of a clause.
const TAILS: &[&str] = &[
    "thanks", "thank", "you", "sorry", "then", "now", "okay", "ok", "alright", "right", "sir",
    "madam", "if", "possible", "that", "is", "fine", "for", "me", "do", "not", "mind", "may",
    "can", "could", "today", "here", "again", "yet", "too", "at", "all", "with",
];

/// What a short form stands for.
const SHORT_FORMS: &[(&str, &str)] = &[
    ("let's", "let us"),
    ("lets", "let us"),
    ("can't", "can not"),
    ("cant", "can not"),
    ("cannot", "can not"),
    ("won't", "will not"),
    ("dont", "do not"),
    ("didnt", "did not"),
    ("im", "i am"),
    ("gonna", "going to"),
    ("wanna", "want to"),
    ("gotta", "got to"),
    ("gimme", "give me"),
    ("lemme", "let me"),
    ("dunno", "do not know"),
    ("y'all", "you"),
];

/// Endings that stand for a word.
const SHORT_ENDINGS: &[(&str, &str)] = &[
    ("n't", "not"),
    ("'m", "am"),
    ("'re", "are"),
    ("'ve", "have"),
    ("'ll", "will"),
    ("'d", "would"),
    ("'s", "is"),
];

/// A part of an utterance between two marks of punctuation.
#[derive(Debug, Clone, Default)]
pub(super) struct Clause {
    pub(super) words: Vec<String>,
    /// Whether a question mark ends its sentence.
    pub(super) asks: bool,
    /// Whether a sentence ends with it.
    ends: bool,
}

/// Everything that was said.
#[derive(Debug, Clone)]
pub(super) struct Utterance {
    pub(super) clauses: Vec<Clause>,
}

impl Utterance {
    pub(super) fn of(text: &str) -> Utterance {
        let mut clauses = vec![Clause::default()];
        let mut from = 0;
        for word in words(text) {
            close(&mut clauses, &text[from..word.span.start]);
            from = word.span.end;
            let last = clauses.last_mut().map(|it| &mut it.words);
            if let (Some(out), false) = (last, FILLERS.contains(&word.folded.as_str())) {
                out.extend(in_full(&word.folded));
            }
        }
        close(&mut clauses, &text[from..]);
        clauses.retain(|it| !it.words.is_empty());
        Utterance { clauses }
    }

    /// How many words were said, short forms in full.
    pub(super) fn len(&self) -> usize {
        self.clauses.iter().map(|it| it.words.len()).sum()
    }
}

/// Ends the last clause when the text between two words has a mark that ends one.
fn close(clauses: &mut Vec<Clause>, between: &str) {
    let ends = between.contains([',', ';', '.', '!', '?', ':', '"', '…', '—', '–', '\n'])
        || between.contains(" - ");
    if between.contains('?') {
        ask(clauses);
    }
    let Some(last) = clauses.last_mut() else { return };
    if between.contains(['.', '!', ';', ':', '\n']) {
        last.ends = true;
    }
    if ends && !last.words.is_empty() {
        clauses.push(Clause::default());
    }
}

/// A question mark is that of the whole sentence, not of its last clause alone.
fn ask(clauses: &mut [Clause]) {
    for clause in clauses.iter_mut().rev() {
        if clause.ends || clause.asks {
            break;
        }
        clause.asks = true;
    }
}

fn in_full(folded: &str) -> Vec<String> {
    if let Some((_, full)) = SHORT_FORMS.iter().find(|(short, _)| *short == folded) {
        return full.split(' ').map(str::to_owned).collect();
    }
    for (ending, full) in SHORT_ENDINGS {
        if let Some(stem) = folded.strip_suffix(ending).filter(|it| !it.is_empty()) {
            return vec![stem.to_owned(), (*full).to_owned()];
        }
    }
    vec![folded.to_owned()]
}

impl Clause {
    pub(super) fn is_start(&self, at: usize) -> bool {
        self.words[..at].iter().all(|it| LEADS.contains(&it.as_str()))
    }

    pub(super) fn is_end(&self, at: usize) -> bool {
        self.words.get(at..).is_some_and(|it| it.iter().all(|w| TAILS.contains(&w.as_str())))
    }

    /// Whether these words deny something: "don't …", "no need to …".
    pub(super) fn denies(&self, range: std::ops::Range<usize>) -> bool {
        let words = &self.words[range];
        words.iter().any(|it| matches!(it.as_str(), "not" | "never" | "without"))
            || words.windows(2).any(|it| it[0] == "no" && it[1] == "need")
    }

    /// Whether there is nothing but courtesy in it.
    pub(super) fn is_bare(&self) -> bool {
        self.is_start(self.words.len())
    }

    /// Whether help is named.
    pub(super) fn names_a_hint(&self) -> bool {
        const HINT: &[&str] = &["hint", "hints", "clue", "tip", "pointer"];
        self.words.iter().any(|it| HINT.contains(&it.as_str()))
    }

    pub(super) fn first(&self) -> &str {
        self.word(0)
    }

    /// The first word that is more than courtesy; empty when there is none.
    pub(super) fn opening(&self) -> &str {
        let said = self.words.iter().find(|it| !LEADS.contains(&it.as_str()));
        said.map_or("", String::as_str)
    }

    /// The word at a place; empty beyond the end.
    pub(super) fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", String::as_str)
    }
}
