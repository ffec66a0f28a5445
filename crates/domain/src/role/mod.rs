//! Which occupations a profile speaks for.

mod level;
mod rank;
mod signals;
#[cfg(test)]
mod tests;
mod title;
mod types;

pub use level::{level_of_title, level_of_years};
pub use rank::rank;
pub use title::resolve;
pub(crate) use title::{Titles, same_title};
pub use types::{NextStep, RankedRole, Ranking, RoleEvidence, Verdict};
