//! Titles in anybody's words, held against the titles of the catalog.

use std::collections::{BTreeSet, HashMap};

use crate::{
    content::{Catalog, Occupation},
    plan::RoleRef,
    text::{fold, words, words_of},
};

/// From this likeness on a title names the occupation. Ours: the least at which both the field
/// and the craft agree ("payroll accountant" is an accountant, "payroll" alone is not).
const NEAR: f64 = 0.6;

words_of! {
    /// Words of level, contract and politeness that do not say what the work is.
    NOT_WORK = "\
    senior sr snr junior jr jnr lead principal mid level mid-level entry intern internship \
    trainee apprentice student head chief deputy interim experienced newly qualified graduate \
    i ii iii m f d x w h of the a an and for in at to de la le du des und fur en part-time \
    full-time time part full freelance self-employed praktikant praktikantin stagiaire becario \
    becaria self employed my as working job remote position role staff";
}

/// Short forms that people write in titles.
const SHORT_FORMS: &str = "\
    dev=developer devs=developer eng=engineer engr=engineer mgr=manager mngr=manager \
    admin=administrative asst=assistant acct=accountant sw=software fe=frontend be=backend \
    fs=fullstack ml=machine-learning ai=machine-learning ops=operations rep=representative \
    tech=technician maths=mathematics math=mathematics exec=executive coder=developer \
    programmer=developer sysadmin=administrator pen=penetration pentester=penetration \
    cs=support reactjs=react react.js=react vue.js=vue node=node.js nodejs=node.js \
    techie=technician sparky=electrician cook=chef infosec=security cybersecurity=security \
    cyber=security";

/// Two words that people also write as one.
const JOINED: &[(&str, &str, &str)] = &[
    ("front", "end", "frontend"),
    ("back", "end", "backend"),
    ("full", "stack", "fullstack"),
    ("machine", "learning", "machine-learning"),
    ("dev", "ops", "devops"),
    ("human", "resources", "hr"),
    ("quality", "assurance", "qa"),
    ("user", "experience", "ux"),
];

/// The catalog's titles, ready for comparison.
#[derive(Debug)]
pub(crate) struct Titles {
    entries: Vec<Entry>,
    /// Word → the entries that have it: most titles share no word with most others.
    by_word: HashMap<String, Vec<usize>>,
    /// How much a word tells, by how few occupations use it.
    weights: HashMap<String, f64>,
    top: f64,
}

#[derive(Debug)]
struct Entry {
    occupation: usize,
    words: BTreeSet<String>,
}

impl Titles {
    pub(crate) fn new(catalog: &Catalog) -> Titles {
        let mut entries = Vec::new();
        let mut users: HashMap<String, BTreeSet<usize>> = HashMap::new();
        for (occupation, it) in catalog.occupations.iter().enumerate() {
            let steps =
                it.ladder.iter().map(|step| work_words(&step.title)).filter(|it| it.len() >= 2);
            for words in names(it).map(|it| work_words(it)).chain(steps) {
                for word in &words {
                    users.entry(word.clone()).or_default().insert(occupation);
                }
                entries.push(Entry { occupation, words });
            }
        }
        entries.retain(|it| !it.words.is_empty());
        let all = catalog.occupations.len().max(1) as f64;
        let weigh = |n: usize| (1.0 + all / n as f64).ln();
        let weights = users.into_iter().map(|(word, it)| (word, weigh(it.len()))).collect();
        let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, entry) in entries.iter().enumerate() {
            for word in &entry.words {
                by_word.entry(word.clone()).or_default().push(at);
            }
        }
        Titles { entries, by_word, weights, top: weigh(1) }
    }

    /// The likeness of a title to each occupation, 0 to 1, by the occupation's nearest name.
    pub(crate) fn likeness(&self, title: &str, occupations: usize) -> Vec<f64> {
        let asked = work_words(title);
        let mut out = vec![0.0; occupations];
        let near: BTreeSet<usize> =
            asked.iter().filter_map(|it| self.by_word.get(it)).flatten().copied().collect();
        for entry in near.into_iter().map(|at| &self.entries[at]) {
            let alike = self.alike(&asked, &entry.words);
            if alike > out[entry.occupation] {
                out[entry.occupation] = alike;
            }
        }
        out
    }

    /// Weighted Dice coefficient; a name that stands whole inside a longer title counts almost
    /// as much as the same title.
    fn alike(&self, asked: &BTreeSet<String>, known: &BTreeSet<String>) -> f64 {
        let shared: f64 = asked.intersection(known).map(|it| self.weight(it)).sum();
        if shared == 0.0 {
            return 0.0;
        }
        let weigh = |set: &BTreeSet<String>| set.iter().map(|it| self.weight(it)).sum::<f64>();
        let dice = 2.0 * shared / (weigh(asked) + weigh(known));
        let whole = known.is_subset(asked);
        // Of two names inside one title the longer is the nearer.
        let least = if known.len() > 1 { 0.8 } else { 0.65 };
        let inside = if whole { least + (1.0 - least) * dice } else { 0.0 };
        // One word of several ("engineering" of a head of something) names a craft, not a work.
        let part = if asked.len() == 1 && known.len() > 1 { 0.8 } else { 1.0 };
        (part * dice).max(inside)
    }

    fn weight(&self, word: &str) -> f64 {
        self.weights.get(word).copied().unwrap_or(self.top * 0.7)
    }
}

fn names(it: &Occupation) -> impl Iterator<Item = &String> {
    std::iter::once(&it.title).chain(&it.aliases)
}

/// The words of a title that say what the work is: stems, short forms written out.
fn work_words(title: &str) -> BTreeSet<String> {
    let cut: Vec<String> = words(title).into_iter().map(|it| plain(&it.folded)).collect();
    let mut out = BTreeSet::new();
    let mut at = 0;
    while at < cut.len() {
        let pair = JOINED
            .iter()
            .find(|(a, b, _)| cut[at] == *a && cut.get(at + 1).is_some_and(|it| it == b));
        let word = pair.map_or_else(|| written_out(&cut[at]), |(_, _, one)| (*one).to_owned());
        at += if pair.is_some() { 2 } else { 1 };
        if !NOT_WORK.has(&word) {
            out.insert(singular(&word));
        }
    }
    out
}

fn plain(word: &str) -> String {
    word.trim_end_matches(['.', '\'']).trim_end_matches("'s").to_owned()
}

/// Stems would make one word of "officer" and "office".
fn singular(word: &str) -> String {
    let keep = word.len() < 4 || word.ends_with("ss") || word.ends_with("js");
    if keep { word.to_owned() } else { word.strip_suffix('s').unwrap_or(word).to_owned() }
}

fn written_out(word: &str) -> String {
    let mut pairs = SHORT_FORMS.split_whitespace().filter_map(|it| it.split_once('='));
    pairs.find(|(short, _)| *short == word).map_or(word, |it| it.1).to_owned()
}

/// How much two titles name the same work, 0 to 1: shared words over all words.
pub(crate) fn same_title(a: &str, b: &str) -> f64 {
    let (a, b) = (work_words(a), work_words(b));
    let shared = a.intersection(&b).count() as f64;
    if shared == 0.0 { 0.0 } else { 2.0 * shared / (a.len() + b.len()) as f64 }
}

/// The occupation a title in one's own words names; `None` when nothing is near.
pub fn resolve(asked: &str, catalog: &Catalog) -> Option<RoleRef> {
    if let Some(found) = catalog.occupation(asked) {
        return Some(role_ref(found, asked));
    }
    let likeness = catalog.titles().likeness(asked, catalog.occupations.len());
    let best = (0..likeness.len()).max_by(|a, b| likeness[*a].total_cmp(&likeness[*b]))?;
    (likeness[best] >= NEAR).then(|| role_ref(&catalog.occupations[best], asked))
}

fn role_ref(found: &Occupation, asked: &str) -> RoleRef {
    let literal = [&found.code, &found.title].into_iter().any(|it| fold(it) == fold(asked.trim()));
    RoleRef {
        code: Some(found.code.clone()),
        title: found.title.clone(),
        asked_for: (!literal).then(|| asked.trim().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::load().0);

    fn code(asked: &str) -> Option<String> {
        resolve(asked, &CATALOG).and_then(|it| it.code)
    }

    #[test]
    fn a_title_in_ones_own_words_finds_its_occupation() {
        let asked = [
            ("Sr. React dev", "frontend-developer"),
            ("Python backend eng", "backend-developer"),
            ("Critical care nurse", "registered-nurse"),
            ("Maths teacher at a secondary school", "secondary-teacher"),
            ("Payroll accountant", "payroll-specialist"),
            ("Front-end web developer (m/f/d)", "frontend-developer"),
            ("Elektriker", "electrician"),
            ("SRE", "site-reliability-engineer"),
        ];
        for (title, expected) in asked {
            assert_eq!(code(title).as_deref(), Some(expected), "{title}");
        }
    }

    #[test]
    fn a_mapped_title_keeps_what_was_asked_for() {
        let asked = |title| resolve(title, &CATALOG).and_then(|it| it.asked_for);

        assert_eq!(asked("Sr. React dev").as_deref(), Some("Sr. React dev"));
        assert_eq!(asked("registered nurse"), None);
        assert_eq!(asked("registered-nurse"), None);
    }

    #[test]
    fn nothing_near_is_none() {
        for title in ["Astronaut", "", "   ", "Violin maker", "zzz", "senior"] {
            assert_eq!(resolve(title, &CATALOG), None, "{title}");
        }
    }
}
