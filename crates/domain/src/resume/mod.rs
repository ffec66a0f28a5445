//! From positioned text to the structured content of a résumé, with where each field came from.

mod career;
mod check;
mod columns;
mod contacts;
mod date_words;
mod dates;
mod document;
mod education;
mod entries;
mod evidence;
mod header;
mod headings;
mod item;
mod kept;
mod languages;
mod lexicon;
mod listed;
mod lists;
mod names;
mod parse;
mod places;
mod profile;
mod provenance;
mod row;
mod sections;
mod skills;
mod slots;
#[cfg(test)]
mod tests;
mod unheaded;
mod work;

pub use career::{experience_months, seniority};
pub use check::{FieldProblem, check};
pub use document::{Document, Line, Link, PageSize, Place, Rect};
pub use parse::parse;
pub use profile::{
    Award, Basics, Certificate, Education, Interest, Language, Location, NetworkProfile,
    ParseStatus, Parsed, Problem, Profile, Project, Provenance, Publication, Skill, Volunteer,
    Work,
};
