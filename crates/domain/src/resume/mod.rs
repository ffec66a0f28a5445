//! From positioned text to the structured content of a résumé, with where each field came from.

mod document;
mod parse;
mod profile;

pub use document::{Document, Line, Link, PageSize, Place, Rect};
pub use parse::{FieldProblem, check, experience_months, parse, seniority};
pub use profile::{
    Award, Basics, Certificate, Education, Interest, Language, Location, NetworkProfile,
    ParseStatus, Parsed, Problem, Profile, Project, Provenance, Publication, Skill, Volunteer,
    Work,
};
