//! Who is asking: passwords, sessions, and the check that a change comes from our own page.

mod caller;
pub mod origin;
pub mod password;
pub mod session;

pub use caller::{Caller, PeerAddress};
