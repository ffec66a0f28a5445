//! The first lines of a report: how much was scored, and what that comes to.

use super::{
    Coverage, Mean, STRONG_FROM, WEAK_BELOW,
    words::{number, questions, sentence},
};

/// One or two sentences, true to the numbers. The average never stands without its coverage
/// and its margin.
pub(super) fn headline(coverage: &Coverage, overall: Option<Mean>) -> String {
    match overall {
        None => format!("{}, so there is no average.", sentence(&nothing(coverage))),
        Some(mean) => format!("{}. {}", sentence(&counted(coverage, mean)), average(mean)),
    }
}

fn nothing(coverage: &Coverage) -> String {
    let of = of(coverage.planned);
    match coverage.answered {
        0 => format!("none {of} was answered"),
        some => {
            format!("{} {of} {} answered, but none could be scored", number(some), was(some))
        }
    }
}

/// What the average is of. Skipped questions that count as zero are named: they weigh it down.
fn counted(coverage: &Coverage, mean: Mean) -> String {
    let scored = if coverage.scored == coverage.planned {
        match coverage.planned {
            1 => "the one question was scored".to_owned(),
            all => format!("all {} were scored", questions(all)),
        }
    } else {
        let some = coverage.scored;
        format!("{} {} {} scored", number(some), of(coverage.planned), was(some))
    };
    match mean.of.saturating_sub(coverage.scored) {
        0 => scored,
        1 => format!("{scored} and one skipped question counts as zero"),
        zeros => format!("{scored} and {} skipped ones count as zero", number(zeros)),
    }
}

fn average(mean: Mean) -> String {
    let word = match mean.score {
        it if it >= STRONG_FROM => "good",
        it if it >= WEAK_BELOW => "acceptable",
        _ => "weak",
    };
    let Mean { score, margin, of } = mean;
    let what = if of == 1 { "That is" } else { "The average is" };
    format!("{what} {score} of 100, give or take {margin}: {word}.")
}

/// `of five questions`, `of the one question`.
fn of(planned: u32) -> String {
    match planned {
        1 => "of the one question".to_owned(),
        all => format!("of {}", questions(all)),
    }
}

fn was(count: u32) -> &'static str {
    if count == 1 { "was" } else { "were" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(planned: u32, answered: u32, scored: u32, overall: Option<(f64, f64, u32)>) -> String {
        let coverage = Coverage { planned, answered, scored, ..Coverage::default() };
        headline(&coverage, overall.map(|(score, margin, of)| Mean { score, margin, of }))
    }

    #[test]
    fn an_average_never_stands_without_its_coverage() {
        insta::assert_snapshot!([
            says(5, 5, 5, Some((72.4, 8.6, 5))),
            says(5, 3, 2, Some((64.0, 12.0, 2))),
            says(5, 1, 1, Some((41.2, 15.0, 1))),
            says(1, 1, 1, Some((90.0, 4.0, 1))),
            says(5, 3, 3, Some((36.0, 20.0, 5))),
            says(5, 2, 0, None),
            says(5, 0, 0, None),
            says(1, 0, 0, None),
        ].join("\n"), @"
        All five questions were scored. The average is 72.4 of 100, give or take 8.6: good.
        Two of five questions were scored. The average is 64 of 100, give or take 12: acceptable.
        One of five questions was scored. That is 41.2 of 100, give or take 15: weak.
        The one question was scored. That is 90 of 100, give or take 4: good.
        Three of five questions were scored and two skipped ones count as zero. The average is 36 of 100, give or take 20: weak.
        Two of five questions were answered, but none could be scored, so there is no average.
        None of five questions was answered, so there is no average.
        None of the one question was answered, so there is no average.
        ");
    }
}
