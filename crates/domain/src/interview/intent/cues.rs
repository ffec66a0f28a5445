//! The cues of every intent, as data (see `pattern` for the notation).

mod answer;
mod courtesy;
mod question;
mod room;

macro_rules! cues {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {$(
        $(#[$doc])*
        pub(in crate::interview::intent) static $name: std::sync::LazyLock<
            crate::interview::intent::pattern::Cues,
        > = std::sync::LazyLock::new(|| crate::interview::intent::pattern::Cues::read($text));
    )*};
}
use cues;

pub(super) use answer::{NO_ANSWER, REPORTED, TRIES};
pub(super) use courtesy::{AGREE, FAREWELL, NOT_AGAINST, REFUSE, SMALL_TALK};
pub(super) use question::{ASK, CLARIFY, REPEAT, SKIP, TASK, WISH_TO_KNOW};
pub(super) use room::{DONE, END, PAUSE, RESUME, STAYS, WAIT};
