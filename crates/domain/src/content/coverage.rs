//! How many questions every occupation has, per round and level: what writers look at.

use std::fmt::Write as _;

use super::{Catalog, Occupation, Question, RoundKind};

/// Levels a question can have.
const LEVELS: usize = 5;

/// The questions one occupation has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Code of the occupation.
    pub code: String,
    /// Its field.
    pub group: String,
    /// Per round, in the order rounds are held: questions of level 1 to 5.
    pub rounds: Vec<(RoundKind, [usize; LEVELS])>,
}

impl Coverage {
    /// The questions of a round from level `low` to level `high`.
    pub fn between(&self, round: RoundKind, low: u8, high: u8) -> usize {
        let levels = self.rounds.iter().find(|(kind, _)| *kind == round).map(|(_, it)| it);
        levels.map_or(0, |it| it[usize::from(low) - 1..usize::from(high)].iter().sum())
    }
}

impl Catalog {
    /// Coverage of every occupation, by field and code. A question counts for an occupation that
    /// it names, and for everyone when it names none.
    pub fn coverage(&self) -> Vec<Coverage> {
        let mut all: Vec<Coverage> = self.occupations.iter().map(|it| self.covers(it)).collect();
        all.sort_by(|a, b| (&a.group, &a.code).cmp(&(&b.group, &b.code)));
        all
    }

    fn covers(&self, occupation: &Occupation) -> Coverage {
        let count = |round: RoundKind| {
            let mut levels = [0; LEVELS];
            let asked = self.questions.iter().filter(|it| it.round == round);
            for it in asked.filter(|it| it.suits(&occupation.code)) {
                levels[usize::from(it.level.clamp(1, LEVELS as u8)) - 1] += 1;
            }
            (round, levels)
        };
        Coverage {
            code: occupation.code.clone(),
            group: occupation.group.clone(),
            rounds: RoundKind::ALL.into_iter().map(count).collect(),
        }
    }

    /// The coverage as a page of Markdown: a table over fields, and one over occupations.
    pub fn coverage_page(&self) -> String {
        let mut page = String::from(
            "# What the question bank covers\n\n\
             Made from `content/` by `make gen`; a test fails when it is stale.\n\n\
             A cell counts the questions of levels 1/2/3/4/5. A question counts for the \
             occupations it names, and for all of them when it names none. Templates, which ask \
             about a person's own résumé, come on top.\n",
        );
        self.write_fields(&mut page);
        self.write_occupations(&mut page);
        page
    }

    fn write_fields(&self, page: &mut String) {
        let coverage = self.coverage();
        page.push_str("\n## Fields\n\n| field | occupations | professional questions |\n| --- | --- | --- |\n");
        for field in coverage.chunk_by(|a, b| a.group == b.group) {
            let codes: Vec<&str> = field.iter().map(|it| it.code.as_str()).collect();
            let asked = self.questions.iter().filter(|it| it.round == RoundKind::Professional);
            let own = |it: &&Question| {
                codes.iter().any(|code| it.occupations.iter().any(|own| own == code))
            };
            let (group, occupations, questions) =
                (&field[0].group, field.len(), asked.filter(own).count());
            writeln!(page, "| {group} | {occupations} | {questions} |").expect("a string takes it");
        }
    }

    fn write_occupations(&self, page: &mut String) {
        page.push_str("\n## Occupations\n\n| occupation |");
        for round in RoundKind::ALL {
            write!(page, " {} |", round.label().to_lowercase()).expect("a string takes it");
        }
        page.push_str("\n| --- |");
        page.push_str(&" --- |".repeat(RoundKind::ALL.len()));
        page.push('\n');
        for it in self.coverage() {
            write!(page, "| {} |", it.code).expect("a string takes it");
            for (_, levels) in &it.rounds {
                let cell: Vec<String> = levels.iter().map(usize::to_string).collect();
                write!(page, " {} |", cell.join("/")).expect("a string takes it");
            }
            page.push('\n');
        }
    }
}
