//! Tests of the live interview.

pub(crate) mod stage;
