//! Points in time, always handed in by the caller.

use serde::{Deserialize, Serialize};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Milliseconds since the Unix epoch, UTC.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Milliseconds from `earlier` to `self`; negative when `self` is the earlier one.
    pub fn since(self, earlier: Timestamp) -> i64 {
        self.0 - earlier.0
    }

    /// The day it falls on (UTC), in words: `2 March 2026`.
    pub fn day(self) -> String {
        let (year, month, day) = civil(self);
        format!("{day} {} {year}", MONTHS[month as usize - 1])
    }

    /// The point in time `millis` later.
    pub fn plus(self, millis: i64) -> Timestamp {
        Timestamp(self.0 + millis)
    }
}

/// A calendar month, as résumés date things: `2020-02`. Ordered by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// Four-digit year.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
}

impl Month {
    /// Reads `2020`, `2020-02` or `2020-02-15`; a bare year counts as its January.
    pub fn parse(text: &str) -> Option<Month> {
        let mut parts = text.split('-');
        let year = parts.next().filter(|it| it.len() == 4)?.parse().ok()?;
        let month = parts.next().map_or(Some(1), |it| it.parse().ok())?;
        (1..=12).contains(&month).then_some(Month { year, month })
    }

    /// The month that `at` falls in (UTC).
    pub fn of(at: Timestamp) -> Month {
        let (year, month, _) = civil(at);
        Month { year, month }
    }

    /// In words: `March 2020`.
    pub fn in_words(self) -> String {
        format!("{} {}", MONTHS[self.month as usize - 1], self.year)
    }

    /// Months since year 0, for differences.
    pub fn index(self) -> i32 {
        self.year * 12 + self.month as i32 - 1
    }
}

/// Year, month (1 to 12) and day of the month in UTC: civil-from-days, after Howard Hinnant's
/// "chrono-Compatible Low-Level Date Algorithms".
fn civil(at: Timestamp) -> (i32, u32, u32) {
    let days = at.0.div_euclid(86_400_000) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year as i32, month as u32, day as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_year_counts_as_its_january() {
        assert_eq!(Month::parse("2020"), Some(Month { year: 2020, month: 1 }));
        assert_eq!(Month::parse("2020-13"), None);
        assert_eq!(Month::parse("present"), None);
    }

    #[test]
    fn the_month_of_a_timestamp_is_the_calendar_month() {
        assert_eq!(Month::of(Timestamp(0)), Month { year: 1970, month: 1 });
        assert_eq!(Month::of(Timestamp(1_709_164_800_000)), Month { year: 2024, month: 2 });
    }

    #[test]
    fn a_day_is_written_in_words() {
        assert_eq!(Timestamp(0).day(), "1 January 1970");
        assert_eq!(Timestamp(1_709_164_800_000).day(), "29 February 2024");
        assert_eq!(Timestamp(1_772_442_000_000).day(), "2 March 2026");
    }
}
