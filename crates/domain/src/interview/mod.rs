//! One live sitting: a fold of events. `decide` says what follows from a command, `evolve` folds.

pub mod intent;
mod types;

pub use types::{
    Answer, By, Command, Effect, Event, Outcome, Phase, Refused, Spoken, State, Turn, TurnKind,
    WordTime,
};
