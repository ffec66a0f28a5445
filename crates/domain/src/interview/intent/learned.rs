//! What was learned about meanings from utterances of our own (`scripts/train-intents.py`): a
//! linear model over the features, with and without sentence vectors.

use std::{collections::HashMap, sync::LazyLock};

use super::{Intent, Moment, Said, features::features};

const INTENTS: usize = 13;

/// Weights of every feature for every intent, in the order of `intents`.
struct Model {
    intents: Vec<Intent>,
    weights: HashMap<&'static str, [f32; INTENTS]>,
}

static WORDS: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("words.gen.tsv")));
static BOTH: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("both.gen.tsv")));

/// The likeliest of the intents a moment has, with its likelihood from 0 to 1.
pub(super) fn likeliest(said: &Said<'_>) -> (Intent, f64) {
    let model = if said.vector.is_some() { &BOTH } else { &WORDS };
    let sums = model.sums(said);
    let open = || model.intents.iter().zip(sums).filter(|(it, _)| possible(**it, said.moment));
    let most = open().map(|(_, sum)| sum).fold(f32::NEG_INFINITY, f32::max);
    let share = |sum: f32| f64::from(sum - most).exp();
    let all: f64 = open().map(|(_, sum)| share(sum)).sum();
    let best = open().max_by(|a, b| a.1.total_cmp(&b.1));
    best.map_or((Intent::Answer, 0.0), |(intent, sum)| (*intent, share(sum) / all))
}

/// What can be meant at a moment at all.
fn possible(intent: Intent, moment: Moment) -> bool {
    use Intent::{
        Answer, AskInterviewer, Clarify, Consent, Decline, End, NoAnswer, Pause, Repeat, Resume,
        Skip, SmallTalk, Wait,
    };
    match moment {
        Moment::AwaitingConsent => !matches!(intent, Skip | Resume | NoAnswer),
        Moment::InQuestion => !matches!(intent, Consent | Decline | Resume),
        Moment::Paused => {
            matches!(intent, Resume | End | Wait | SmallTalk | AskInterviewer | Repeat | Pause)
        }
        Moment::Closing => matches!(
            intent,
            AskInterviewer | End | SmallTalk | Answer | Wait | Pause | Repeat | Clarify
        ),
    }
}

impl Model {
    /// The file is made by the script and a test reads it whole: what does not parse is a bug.
    fn read(text: &'static str) -> Model {
        let mut lines = text.lines().map(|it| it.split('\t'));
        let names = lines.next().into_iter().flatten().skip(1);
        let intents = names.map(|it| {
            serde_json::from_value(serde_json::json!(it)).expect("the weights name our intents")
        });
        let intents: Vec<Intent> = intents.collect();
        let weights = lines.map(|mut line| {
            let name = line.next().unwrap_or_default();
            let mut numbers = [0.0; INTENTS];
            for (number, text) in numbers.iter_mut().zip(line) {
                *number = text.parse::<f32>().expect("weights are numbers") / 100.0;
            }
            (name, numbers)
        });
        Model { intents, weights: weights.collect() }
    }

    fn sums(&self, said: &Said<'_>) -> [f32; INTENTS] {
        let mut sums = [0.0; INTENTS];
        for (name, value) in features(said) {
            let Some(weights) = self.weights.get(name.as_str()) else { continue };
            sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += weight * value);
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_files_of_weights_read_whole() {
        for model in [&WORDS, &BOTH] {
            assert_eq!(model.intents.len(), INTENTS);
            assert!(model.weights.len() > 1_000);
        }
    }
}
