//! One live sitting: a fold of events. `decide` says what follows from a command, `evolve` folds.

mod answer;
mod answered;
mod asking;
mod command;
mod decide;
mod event;
mod evolve;
pub mod follow_up;
mod heard;
pub mod intent;
mod process;
mod senses;
mod speech;
mod state;
#[cfg(test)]
pub(crate) mod tests;
mod turn;
mod view;

pub use crate::evaluation::{Claim, ClaimKind};
pub use answer::{Answer, Spoken, WordTime};
pub use command::{Command, Refused};
pub use decide::decide;
pub use event::{Effect, Event};
pub use evolve::{evolve, fold};
pub use senses::Senses;
pub use state::{AboutOpen, By, Outcome, Phase, Remembered, State};
pub use turn::{Turn, TurnKind, transcript};
pub use view::{OpenQuestion, effects, open_question};

use view::open_text;
