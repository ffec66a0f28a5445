//! What is meant, over our own sentences and over anything at all.

use proptest::prelude::*;

use super::*;

/// Our own sentences: `[phase intent]`, then one sentence a line.
const SENTENCES: &str = include_str!("../../../tests/golden/intents.txt");

fn sentences() -> Vec<(Moment, Intent, &'static str)> {
    let mut out = Vec::new();
    let mut kind = None;
    for line in SENTENCES.lines().filter(|it| !it.is_empty() && !it.starts_with('#')) {
        match line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            Some(head) => {
                let (phase, intent) = head.split_once(' ').unwrap();
                kind = Some((named::<Moment>(phase), named::<Intent>(intent)));
            }
            None => out.extend(kind.map(|(moment, intent)| (moment, intent, line))),
        }
    }
    out
}

fn named<T: serde::de::DeserializeOwned>(name: &str) -> T {
    serde_json::from_value(name.into()).unwrap()
}

fn heard(words: &str, moment: Moment) -> (Intent, f64) {
    read(&Said { words, moment, after: "", vector: None })
}

fn in_question(words: &str) -> Intent {
    heard(words, Moment::InQuestion).0
}

#[test]
fn our_own_sentences_are_read_right_at_least_97_in_100_times() {
    let all = sentences();

    let wrong: Vec<_> =
        all.iter().filter(|(moment, intent, text)| heard(text, *moment).0 != *intent).collect();

    assert!(all.len() > 700, "{}", all.len());
    assert!(wrong.len() * 100 <= all.len() * 3, "{wrong:#?}");
}

#[test]
fn not_knowing_and_trying_all_the_same_is_an_answer() {
    let tries = "I don't know exactly, but I would ask the charge nurse who is free.";

    assert_eq!(in_question("I don't know, sorry."), Intent::NoAnswer);
    assert_eq!(in_question(tries), Intent::Answer);
}

#[test]
fn a_command_inside_a_story_is_part_of_the_answer() {
    let story = "The foreman shouted stop, so we stopped the crane, took a break of ten minutes \
                 and then I asked everybody to repeat the signals before we went on to the next \
                 load, because nobody had understood the first one.";

    assert_eq!(in_question(story), Intent::Answer);
}

#[test]
fn a_question_after_a_yes_comes_first() {
    let (intent, _) = heard("Yes, but who will read it?", Moment::AwaitingConsent);

    assert_eq!(intent, Intent::AskInterviewer);
}

#[test]
fn what_is_denied_is_not_meant() {
    assert_eq!(in_question("No no, don't skip it, read it again."), Intent::Repeat);
    assert_eq!(in_question("Don't go on to the next one, I'm thinking."), Intent::Wait);
}

#[test]
fn nothing_said_is_an_answer_of_no_words() {
    assert_eq!(in_question(""), Intent::Answer);
    assert_eq!(in_question("…"), Intent::Answer);
}

proptest! {
    #[test]
    fn anything_can_be_read_and_has_a_confidence(text in any::<String>()) {
        for moment in [
            Moment::AwaitingConsent,
            Moment::InQuestion,
            Moment::Paused,
            Moment::Closing,
        ] {
            let (_, sure) = heard(&text, moment);
            prop_assert!((0.0..=1.0).contains(&sure));
        }
    }

    #[test]
    fn case_and_space_change_nothing(index in any::<prop::sample::Index>()) {
        let all = sentences();
        let (moment, _, text) = all[index.index(all.len())];

        let loud = format!("  {}  ", text.to_uppercase());

        prop_assert_eq!(heard(text, moment), heard(&loud, moment));
    }
}

#[test]
fn a_doubt_is_settled_by_yes_no_or_by_naming_what_to_do() {
    let all = [
        ("Yes.", Some(true)),
        ("Yes, end it.", Some(true)),
        ("yeah let's stop", Some(true)),
        ("No, end it, please.", Some(true)),
        ("No.", Some(false)),
        ("No, I'd like to go on.", Some(false)),
        ("Yes, please continue.", Some(false)),
        ("Sorry, I changed my mind.", Some(false)),
        ("I asked the charge nurse and she decided.", None),
    ];
    for (said, yes) in all {
        assert_eq!(really_means_it(said), yes, "{said}");
    }
}
