//! HTTP in process, on SQLite or on the PostgreSQL that TEST_DATABASE_URL names.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod accounts;
mod analyses;
mod bad_input;
mod command_line;
mod interviews;
mod journey;
mod live;
mod openapi;
mod plans;
mod resumes;
mod rubrics;
mod simulate;
mod speech;
mod store;
mod strangers;
mod support;
mod users;
