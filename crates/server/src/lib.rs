//! The program: HTTP, storage, jobs, the sentence model, the command line.

pub mod ai;
pub mod api;
pub mod app;
pub mod auth;
pub mod cli;
pub mod clock;
pub mod config;
pub mod desk;
pub mod error;
pub mod files;
pub mod interview;
pub mod jobs;
pub mod needs;
pub mod owner;
pub mod sandbox;
pub mod simulate;
pub mod store;
