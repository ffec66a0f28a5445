//! One live sitting: a fold of events. `decide` says what follows from a command, `evolve` folds.

mod decide;
mod evolve;
pub mod follow_up;
pub mod intent;
mod process;
mod speech;
#[cfg(test)]
pub(crate) mod tests;
mod types;
mod view;

pub use decide::decide;
pub use evolve::{evolve, fold};
pub use types::{
    Answer, By, Command, Effect, Event, Outcome, Phase, Refused, Spoken, State, Turn, TurnKind,
    WordTime,
};
pub use view::{OpenQuestion, effects, open_question, transcript};

use view::open_text;
