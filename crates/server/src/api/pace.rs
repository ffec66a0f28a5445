//! How fast one line may speak: a bucket that fills as time passes.

use std::time::Duration;

use tokio::time::Instant;

/// Messages at once: a page that comes back sends what it kept.
const BURST: f64 = 40.0;
/// Messages a second after that: drafts come once a second, a person gives far fewer commands.
const PER_SECOND: f64 = 10.0;

/// What is left to say at this moment.
pub(super) struct Pace {
    left: f64,
    at: Instant,
}

impl Pace {
    pub(super) fn new() -> Pace {
        Pace { left: BURST, at: now() }
    }

    /// Whether one more message may be heard; takes it.
    pub(super) fn allows(&mut self) -> bool {
        self.allows_after(now())
    }

    fn allows_after(&mut self, now: Instant) -> bool {
        let passed: Duration = now.saturating_duration_since(self.at);
        self.left = (self.left + passed.as_secs_f64() * PER_SECOND).min(BURST);
        self.at = now;
        let allowed = self.left >= 1.0;
        if allowed {
            self.left -= 1.0;
        }
        allowed
    }
}

#[expect(clippy::disallowed_methods, reason = "a pace is measured on the runtime's own clock")]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_heard_and_a_flood_only_as_fast_as_the_bucket_fills() {
        let mut pace = Pace::new();
        let start = pace.at;

        let at_once = (0..10_000).filter(|_| pace.allows_after(start)).count();
        let second = start + Duration::from_secs(1);
        let later = (0..10_000).filter(|_| pace.allows_after(second)).count();

        assert_eq!((at_once, later), (40, 10));
    }
}
