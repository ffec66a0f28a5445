//! Understanding a job description: what it asks for, would like, and does not need.

mod cues;
mod degree;
mod facts;
mod headings;
mod pieces;
mod skills;
mod title;
mod vocabulary;
mod wording;

use super::JobDescription;
use crate::content::{Catalog, SkillFinder};

/// Understands a job description. Every `as_written` and `sentence` is a part of `text`.
pub fn read_job(text: &str, catalog: &Catalog, finder: &SkillFinder) -> JobDescription {
    let title = title::title(text);
    let pieces = pieces::pieces(text, title);
    let min_years = facts::min_years(&pieces);
    let education = degree::education(text, &pieces);
    JobDescription {
        title: title.and_then(|it| title::title_text(text, it)),
        seniority: facts::seniority(text, title, min_years, catalog),
        min_years,
        education: education.and_then(|it| it.of(text)).map(str::to_owned),
        requirements: skills::requirements(text, title, education, &pieces, finder),
    }
}
