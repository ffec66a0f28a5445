//! The parts of the score, each with its weight and one sentence that says how it came about.

use super::{
    Component, Importance, Match,
    asked::Asked,
    education,
    experience::{TitleReader, relevant_years, years_share},
    matching::{Matched, earned},
};
use crate::{content::Catalog, resume::Profile, time::Month};

/// What a part counts where everything is asked for. Ours: requirements decide, then the work
/// done; form counts little, because a machine that cannot read a date can still read the rest.
const WEIGHTS: [(&str, f64); 8] = [
    ("required_skills", 0.45),
    ("preferred_skills", 0.10),
    ("title", 0.12),
    ("experience", 0.15),
    ("education", 0.06),
    ("achievements", 0.05),
    ("clarity", 0.04),
    ("parse_risk", 0.03),
];

/// This many lines with a figure are enough for full marks.
const FIGURES: usize = 4;

/// A part before its weight is known: 0 to 1, and why.
type Part = (Option<f64>, String);

/// What all parts are read from.
pub(super) struct Reading<'a> {
    pub profile: &'a Profile,
    pub asked: &'a Asked,
    pub matched: &'a [Matched],
    pub catalog: &'a Catalog,
    pub now: Month,
}

impl Reading<'_> {
    /// All parts in their fixed order; weights of the parts that are asked for sum to 1.
    pub(super) fn components(&self) -> Vec<Component> {
        let reader = self.asked.title.as_deref().map(|it| TitleReader::new(it, self.catalog));
        let parts = [
            self.skills(Importance::Required),
            self.skills(Importance::Preferred),
            self.title(reader.as_ref()),
            self.experience(reader.as_ref()),
            self.education(),
            self.achievements(),
            self.clarity(),
            self.parse_risk(),
        ];
        let asked = WEIGHTS.iter().zip(&parts).filter(|(_, (score, _))| score.is_some());
        let all: f64 = asked.map(|((_, weight), _)| weight).sum();
        WEIGHTS.iter().zip(parts).map(|(weight, part)| component(*weight, all, part)).collect()
    }

    fn skills(&self, importance: Importance) -> Part {
        let own = self.matched.iter().filter(|it| it.result.requirement.importance == importance);
        let (mut all, mut met, mut near) = (0, 0, 0);
        for it in own {
            all += 1;
            met += usize::from(it.result.found <= Match::Implied);
            near += usize::from(it.result.found == Match::Adjacent);
        }
        let house = match importance {
            Importance::Required => 1.0,
            Importance::Preferred => self.asked.full_house,
        };
        let kind = match importance {
            Importance::Required => "required",
            Importance::Preferred => "preferred",
        };
        match earned(self.matched, importance, house) {
            None => (None, format!("Nothing is named as {kind}.")),
            score => (
                score,
                format!(
                    "{met} of {all} {kind} things are there and {near} more are near; shown in work counts more than listed."
                ),
            ),
        }
    }

    fn title(&self, reader: Option<&TitleReader<'_>>) -> Part {
        let Some(reader) = reader else { return (None, "No title is asked for.".to_owned()) };
        match reader.best(self.profile) {
            Some(it) if it.likeness > 0.0 => {
                (Some(it.likeness), format!("The nearest title is “{}”.", it.quote))
            }
            _ => (Some(0.0), "No title in the résumé is near the one asked for.".to_owned()),
        }
    }

    fn experience(&self, reader: Option<&TitleReader<'_>>) -> Part {
        let years = relevant_years(self.profile, self.matched, reader, self.now);
        match (self.asked.years, years_share(self.asked, years)) {
            (Some(asked), Some(share)) => (
                Some(share),
                format!(
                    "{years:.1} years of work of this kind can be dated; {asked} are asked for."
                ),
            ),
            _ => (None, "No number of years is asked for.".to_owned()),
        }
    }

    fn education(&self) -> Part {
        let Some(asked) = &self.asked.education else {
            return (None, "No education is asked for.".to_owned());
        };
        let held = education::held(self.profile, asked);
        let entry = held.entry.and_then(|at| self.profile.education.get(at));
        let named = entry.and_then(|it| it.study_type.as_ref().or(it.area.as_ref()));
        let why = match named {
            Some(it) => format!("“{it}” was held against “{asked}”."),
            None => format!("No entry answers “{asked}”."),
        };
        (Some(held.share), why)
    }

    fn achievements(&self) -> Part {
        let lines = lines_with_figures(self.profile);
        let share = (lines as f64 / FIGURES as f64).min(1.0);
        (Some(share), format!("{lines} lines about work carry a figure; {FIGURES} are enough."))
    }

    fn clarity(&self) -> Part {
        let jobs = &self.profile.work;
        let telling = jobs.iter().filter(|it| !it.highlights.is_empty() || it.summary.is_some());
        let telling = telling.count();
        let opening = self.profile.basics.summary.is_some() || self.profile.basics.label.is_some();
        let told = if jobs.is_empty() { 0.0 } else { telling as f64 / jobs.len() as f64 };
        let share = 0.7 * told + if opening { 0.3 } else { 0.0 };
        let start =
            if opening { "opens with a headline or summary" } else { "has no headline or summary" };
        (Some(share), format!("{telling} of {} jobs say what was done; it {start}.", jobs.len()))
    }

    fn parse_risk(&self) -> Part {
        let missing = unread(self.profile);
        let share = 1.0 - missing.len() as f64 / 5.0;
        let why = match missing.as_slice() {
            [] => "A machine finds name, e-mail, jobs, dates and education.".to_owned(),
            some => format!("A machine does not find {}.", some.join(", ")),
        };
        (Some(share), why)
    }
}

fn component((name, weight): (&str, f64), all: f64, (score, why): Part) -> Component {
    let weight = if score.is_some() { weight / all } else { 0.0 };
    Component { name: name.to_owned(), score: score.map(|it| one_decimal(it * 100.0)), weight, why }
}

/// Rounded half away from zero to one decimal.
pub(super) fn one_decimal(it: f64) -> f64 {
    (it * 10.0).round() / 10.0
}

/// Lines about work, projects and unpaid roles that carry a number which is not a year.
pub(super) fn lines_with_figures(profile: &Profile) -> usize {
    let work = profile.work.iter().flat_map(|it| it.highlights.iter().chain(&it.summary));
    let unpaid = profile.volunteer.iter().flat_map(|it| it.highlights.iter().chain(&it.summary));
    let own = profile.projects.iter().flat_map(|it| it.highlights.iter().chain(&it.description));
    work.chain(unpaid).chain(own).filter(|it| has_figure(it)).count()
}

fn has_figure(line: &str) -> bool {
    let numbers = line.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty());
    let year = |it: &str| it.len() == 4 && (it.starts_with("19") || it.starts_with("20"));
    numbers.into_iter().any(|it| !year(it))
}

/// What a machine does not find.
fn unread(profile: &Profile) -> Vec<&'static str> {
    let jobs = &profile.work;
    let dated = !jobs.is_empty() && jobs.iter().all(|it| it.start_date.is_some());
    let checks = [
        (profile.basics.name.is_some(), "a name"),
        (profile.basics.email.is_some() || profile.basics.phone.is_some(), "a way to reach you"),
        (jobs.iter().any(|it| it.position.is_some()), "a job with its title"),
        (dated, "a start date for every job"),
        (!profile.education.is_empty(), "an education"),
    ];
    checks.into_iter().filter(|(there, _)| !there).map(|(_, what)| what).collect()
}
