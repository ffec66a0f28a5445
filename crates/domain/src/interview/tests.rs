//! Tests of the live interview: scripts with their transcripts, and laws under random commands.

mod laws;
mod long;
mod scripts;
mod speech;
pub(crate) mod stage;
