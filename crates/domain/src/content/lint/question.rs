//! A question is whole: phrasings, a rubric, a way on for every kind of answer, graded samples.

use super::push;
use crate::content::{CodeLanguage, CodeTask, Finding, Question, RoundKind, When};

/// What a question lacks or has too much of.
pub(super) fn whole(question: &Question, out: &mut Vec<Finding>) {
    let mut must = |holds: bool, message: &str| {
        if !holds {
            push(out, &question.id, message.to_owned());
        }
    };
    must((1..=5).contains(&question.level), "level is 1 to 5");
    must((1..=20).contains(&question.minutes), "minutes are 1 to 20");
    must(question.variants.len() >= 2, "has 2 or more other phrasings");
    must((3..=7).contains(&question.key_points.len()), "has 3 to 7 key points");
    must(question.key_points.iter().all(|it| (1..=3).contains(&it.weight)), "weights are 1 to 3");
    must(!question.red_flags.is_empty(), "has a red flag");
    must(question.hints.len() >= 2, "has 2 or more hints, from the gentlest");
    must(question.model_answer.split_whitespace().count() >= 60, "model answer has 60 words");
    for level in [2, 3, 5] {
        let graded = question.samples.iter().any(|it| it.level == level);
        must(graded, &format!("has a sample answer of level {level}"));
    }
    must(question.samples.iter().all(|it| (1..=5).contains(&it.level)), "sample levels are 1 to 5");
    let coding = question.round == RoundKind::Coding;
    must(coding == question.code.is_some(), "a coding question, and no other, has [question.code]");
    follow_ups(question, out);
    if let Some(task) = &question.code {
        code(&question.id, task, out);
    }
}

/// A follow-up for every point that matters and for every kind of answer.
fn follow_ups(question: &Question, out: &mut Vec<Finding>) {
    let has = |when| question.follow_ups.iter().any(|it| it.when == when);
    for (at, point) in question.key_points.iter().enumerate() {
        let number = at as u8 + 1;
        if point.weight >= 2 && !has(When::Missing(number)) {
            push(out, &question.id, format!("asks on when key point {number} is missing"));
        }
    }
    let story = matches!(question.round, RoundKind::Behavioural | RoundKind::Situational);
    let always = [When::Vague, When::TooShort, When::Contradiction, When::Strong];
    for when in always.into_iter().chain(story.then_some(When::NoResult)) {
        if !has(when) {
            push(out, &question.id, format!("has a follow-up for `{}`", String::from(when)));
        }
    }
    for it in &question.follow_ups {
        let When::Missing(number) = it.when else { continue };
        if usize::from(number) > question.key_points.len() {
            let message = "a follow-up names a key point that is not there";
            push(out, &question.id, message.to_owned());
        }
    }
}

/// A task has examples, tests and solutions; calls and results are JSON.
/// Whether the solutions pass is found out by running them: `scripts/solutions`.
fn code(at: &str, task: &CodeTask, out: &mut Vec<Finding>) {
    let solved = |it: &CodeLanguage| task.solutions.contains_key(it);
    let named = |it: &CodeLanguage| solved(it) && task.entry.contains_key(it);
    let both = [CodeLanguage::Python, CodeLanguage::JavaScript].iter().all(named);
    if !both && !solved(&CodeLanguage::Sql) {
        push(out, at, "has an entry and a solution in Python and JavaScript, or in SQL".to_owned());
    }
    if task.examples.is_empty() || task.tests.len() < 4 {
        push(out, at, "has an example and 4 or more tests".to_owned());
    }
    let shown = task.examples.iter().map(|it| (&it.args, &it.gives));
    for (args, gives) in shown.chain(task.tests.iter().map(|it| (&it.args, &it.gives))) {
        if serde_json::from_str::<Vec<serde_json::Value>>(args).is_err() {
            push(out, at, format!("`{args}` is not a JSON list of arguments"));
        }
        if serde_json::from_str::<serde_json::Value>(gives).is_err() {
            push(out, at, format!("`{gives}` is not JSON"));
        }
    }
}
