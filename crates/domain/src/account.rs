//! Accounts: what an e-mail address, a name and a password must look like, and when a sign-in
//! must wait.

use serde::{Deserialize, Serialize};

/// What an account may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Made at first start; administers.
    Owner,
    /// Rehearses.
    Member,
}

/// Why an account cannot be made as asked. Each names the field it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unacceptable {
    /// Not an address.
    #[error("this does not look like an e-mail address")]
    Email,
    /// Blank or too long.
    #[error("a name has 1 to 100 characters")]
    Name,
    /// Too short or too long.
    #[error("a password has 10 to 200 characters")]
    PasswordLength,
    /// The address, the name or one repeated character.
    #[error("this password is too easy to guess")]
    PasswordObvious,
}

impl Unacceptable {
    /// The field of the form.
    pub fn field(self) -> &'static str {
        match self {
            Unacceptable::Email => "email",
            Unacceptable::Name => "name",
            Unacceptable::PasswordLength | Unacceptable::PasswordObvious => "password",
        }
    }
}

/// An address in the form it is stored and compared: trimmed, lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// Accepts `local@host` with a dot-free or dotted host; full validation is the mail's job.
    pub fn parse(text: &str) -> Result<Email, Unacceptable> {
        let text = text.trim().to_lowercase();
        let sound = text.len() <= 254
            && !text.chars().any(|c| c.is_whitespace() || c.is_control())
            && text.split_once('@').is_some_and(|(local, host)| {
                !local.is_empty() && !host.is_empty() && !host.contains('@')
            });
        if sound { Ok(Email(text)) } else { Err(Unacceptable::Email) }
    }

    /// The stored form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name as stored: trimmed.
pub fn name(text: &str) -> Result<String, Unacceptable> {
    let text = text.trim();
    let count = text.chars().count();
    let sound = (1..=100).contains(&count) && !text.chars().any(char::is_control);
    if sound { Ok(text.to_owned()) } else { Err(Unacceptable::Name) }
}

/// Checks a new password. Length is what matters (NIST SP 800-63B, 5.1.1); no composition rules.
pub fn password(text: &str, email: &Email) -> Result<(), Unacceptable> {
    if !(10..=200).contains(&text.chars().count()) {
        return Err(Unacceptable::PasswordLength);
    }
    let lower = text.to_lowercase();
    let mut chars = lower.chars();
    let first = chars.next();
    let one_character = chars.all(|c| Some(c) == first);
    let is_address = lower.contains(email.as_str());
    if one_character || is_address { Err(Unacceptable::PasswordObvious) } else { Ok(()) }
}

/// The window in which failed sign-ins count.
pub const WINDOW_MILLIS: i64 = 15 * 60 * 1_000;

/// Tries of the last window that did not end in a sign-in. Limits are ours: few for one address
/// guessing at one account, many for an account as a whole, so that nobody can keep its owner out
/// with a handful of wrong guesses from elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tries {
    /// At this account, from this network address.
    pub here: i64,
    /// At this account, from anywhere.
    pub at_account: i64,
    /// At any account, from this network address.
    pub from_address: i64,
}

impl Tries {
    /// Most tries at one account from one network address.
    pub const HERE: i64 = 8;
    /// Most tries at one account.
    pub const AT_ACCOUNT: i64 = 100;
    /// Most tries from one network address.
    pub const FROM_ADDRESS: i64 = 40;

    /// Whether the next try must wait until the window has passed.
    pub fn must_wait(self) -> bool {
        self.here >= Tries::HERE
            || self.at_account >= Tries::AT_ACCOUNT
            || self.from_address >= Tries::FROM_ADDRESS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_compared_without_case_and_white_space() {
        assert_eq!(Email::parse(" Ann@Example.ORG ").map(|it| it.0), Ok("ann@example.org".into()));
        assert_eq!(Email::parse("ann"), Err(Unacceptable::Email));
        assert_eq!(Email::parse("a@b@c"), Err(Unacceptable::Email));
    }

    #[test]
    fn a_password_is_long_and_not_the_address() {
        let email = Email::parse("ann@example.org").unwrap();
        assert_eq!(password("short", &email), Err(Unacceptable::PasswordLength));
        assert_eq!(password("aaaaaaaaaaaa", &email), Err(Unacceptable::PasswordObvious));
        assert_eq!(password("ann@example.org1", &email), Err(Unacceptable::PasswordObvious));
        assert_eq!(password("three green kettles", &email), Ok(()));
    }
}
