//! Passwords as argon2id hashes. Hashing is slow on purpose, so it runs off the request threads.

use std::sync::LazyLock;

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};

use tokio::sync::Semaphore;

use crate::clock;

/// Hashes with a fresh salt (argon2id, the crate's defaults: 19 MiB, 2 passes; OWASP 2024).
pub async fn hash(password: String) -> String {
    off_thread(move || {
        let salt: [u8; 16] = clock::secret_bytes();
        Argon2::default()
            .hash_password_with_salt(password.as_bytes(), &salt)
            .expect("16 bytes are a sound salt")
            .to_string()
    })
    .await
}

/// Whether the password is the one that was hashed. Without a hash (no such account) it takes as
/// long, so that time does not tell who has an account.
pub async fn verify(password: String, hash: Option<String>) -> bool {
    off_thread(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
        let Ok(parsed) = PasswordHash::new(&hash) else { return false };
        Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && known
    })
    .await
}

/// The hash of a password nobody has, with the same cost as real ones.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5bm9ib2Q$\
                      mJDbXw0cjtQq4LqnQ0bZ9Xl7zCqJw3sGk2rF8mY5d1A";

/// One hash takes 19 MiB and a core: no more at once than there are cores, the rest waits.
static PERMITS: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(1, usize::from)));

async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let _permit = PERMITS.acquire().await.expect("the semaphore is never closed");
    tokio::task::spawn_blocking(work).await.expect("hashing does not panic")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_password_that_was_hashed_is_accepted() {
        let hash = hash("three green kettles".to_owned()).await;

        assert!(hash.starts_with("$argon2id$"));
        assert!(verify("three green kettles".to_owned(), Some(hash.clone())).await);
        assert!(!verify("three green kettle".to_owned(), Some(hash)).await);
    }

    #[tokio::test]
    async fn without_an_account_no_password_is_accepted() {
        assert!(PasswordHash::new(NOBODY).is_ok());
        assert!(!verify("anything".to_owned(), None).await);
    }
}
