//! What went wrong in an interview with a candidate who is no person.

use std::collections::BTreeSet;

use domain::{
    content::{Question, gives_away, judges},
    interview::intent::Intent,
};
use serde::Serialize;
use serde_json::Value;

/// Counts over interviews.
#[derive(Debug, Default, Clone, PartialEq, Serialize)]
pub struct Tally {
    pub interviews: u32,
    /// Held to the end.
    pub completed: u32,
    pub answers: u32,
    pub follow_ups: u32,
    pub hints: u32,
    /// The interviewer said the same sentence twice, or asked the same without being asked to.
    pub repeated: u32,
    /// An answer was praised or blamed.
    pub praise: u32,
    /// A hint, a follow-up or a remark said a key point that was not yet answered.
    pub leaks: u32,
    /// What was asked for was taken for an answer.
    pub missed: u32,
    /// An answer was taken for something else.
    pub swallowed: u32,
    /// A follow-up asked for a key point whose words had been said.
    pub asked_again: u32,
    /// It did not come to an end.
    pub dead_ends: u32,
    /// Means of the reports, 0 to 100.
    pub scores: Vec<f64>,
}

impl Tally {
    /// Takes in what another one counted.
    pub fn add(&mut self, other: &Tally) {
        self.interviews += other.interviews;
        self.completed += other.completed;
        self.answers += other.answers;
        self.follow_ups += other.follow_ups;
        self.hints += other.hints;
        self.repeated += other.repeated;
        self.praise += other.praise;
        self.leaks += other.leaks;
        self.missed += other.missed;
        self.swallowed += other.swallowed;
        self.asked_again += other.asked_again;
        self.dead_ends += other.dead_ends;
        self.scores.extend(&other.scores);
    }
}

/// Watches one interview.
#[derive(Default)]
pub struct Judge {
    pub tally: Tally,
    said: BTreeSet<String>,
    answers: String,
}

impl Judge {
    /// What came of something that was said to mean this.
    pub fn heard(&mut self, text: &str, meant: Intent, events: &[Value]) {
        let has = |kind: &str| events.iter().any(|it| it["event"]["kind"] == kind);
        if has("answered") {
            self.answers.push_str(text);
            self.answers.push('\n');
        }
        match meant {
            Intent::Answer if has("spoke") => self.tally.swallowed += 1,
            // Who does not know a second time has answered so.
            Intent::Answer | Intent::NoAnswer => {}
            _ if has("answered") => self.tally.missed += 1,
            _ => {}
        }
    }

    /// What the interviewer said, while this question was open.
    pub fn spoke(&mut self, events: &[Value], question: Option<&Question>) {
        for it in events {
            let event = &it["event"];
            let text = event["text"].as_str().unwrap_or_default();
            match event["kind"].as_str().unwrap_or_default() {
                "said" => self.talk(text, question),
                "asked" => {
                    self.once(text);
                    self.answers.clear();
                }
                "follow_up_asked" => self.follow_up(event, text, question),
                "hint_given" => {
                    self.tally.hints += 1;
                    self.once(text);
                    self.tally.leaks += u32::from(leaks(text, question));
                }
                "answered" => self.tally.answers += 1,
                _ => {}
            }
        }
    }

    fn talk(&mut self, text: &str, question: Option<&Question>) {
        let own = without_quotes(text);
        self.once(text);
        self.tally.praise += u32::from(judges(&own));
        self.tally.leaks += u32::from(leaks(&own, question));
    }

    fn follow_up(&mut self, event: &Value, text: &str, question: Option<&Question>) {
        self.tally.follow_ups += 1;
        self.once(text);
        self.tally.leaks += u32::from(leaks(text, question));
        let missing = event["reason"].as_str().and_then(|it| it.strip_prefix("missing("));
        let number = missing.and_then(|it| it.trim_end_matches(')').parse::<usize>().ok());
        let point = number.and_then(|it| question?.key_points.get(it.checked_sub(1)?));
        let known = point.is_some_and(|it| gives_away(&it.text, &self.answers));
        self.tally.asked_again += u32::from(known);
    }

    fn once(&mut self, text: &str) {
        if !self.said.insert(text.to_owned()) {
            tracing::debug!(text, "said twice");
            self.tally.repeated += 1;
        }
    }
}

/// What the interviewer says back in the candidate's words is not the interviewer's.
fn without_quotes(text: &str) -> String {
    let mut depth = 0;
    let outside = text.chars().filter(|it| {
        match it {
            '“' => depth += 1,
            '”' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    outside.collect()
}

fn leaks(text: &str, question: Option<&Question>) -> bool {
    let points = question.map_or(&[][..], |it| &it.key_points);
    points.iter().any(|it| gives_away(&it.text, text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn event(body: Value) -> Value {
        json!({ "event": body })
    }

    #[test]
    fn what_is_said_twice_and_what_judges_is_counted() {
        let mut judge = Judge::default();
        let said = |text: &str| event(json!({"kind": "said", "move": "acknowledge", "text": text}));

        judge.spoke(&[said("Thank you."), said("Thank you."), said("A great answer!")], None);
        judge.spoke(&[said("Noted: “it was perfect”.")], None);

        assert_eq!((judge.tally.repeated, judge.tally.praise), (1, 1));
    }

    #[test]
    fn a_command_taken_for_an_answer_is_missed_and_the_other_way_round_swallowed() {
        let mut judge = Judge::default();

        judge.heard("Say it again?", Intent::Repeat, &[event(json!({"kind": "answered"}))]);
        judge.heard("By urgency.", Intent::Answer, &[event(json!({"kind": "spoke"}))]);
        judge.heard("By need.", Intent::Answer, &[event(json!({"kind": "answered"}))]);

        assert_eq!((judge.tally.missed, judge.tally.swallowed), (1, 1));
    }
}
