//! What a rehearsal *is*: résumés, roles, plans, live interviews, evaluations, reports.
//!
//! **Invariant:** nothing here waits, reads a clock, opens a file, draws a random number or
//! knows a protocol. Every function is a value in, value out; time and seeds are arguments.
#![warn(missing_docs, unreachable_pub)]

pub mod account;
pub mod analytics;
pub mod ats;
pub mod content;
pub mod evaluation;
pub mod interview;
pub mod plan;
pub mod report;
pub mod resume;
pub mod role;
pub mod text;
pub mod time;
