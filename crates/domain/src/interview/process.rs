//! Answers to the candidate's own questions, as far as the plan knows them.

use crate::plan::{HintRule, OpenAt, Plan, SkipRule};

/// What the plan says to a question about the process; `None` when it is about something else
/// (the employer, the team, the pay), which nobody here can know.
pub(super) fn answer(
    question: &str,
    plan: &Plan,
    opened: &[OpenAt],
    passed: i64,
) -> Option<String> {
    let folded = crate::text::fold(question);
    let about = |cues: &[&str]| cues.iter().any(|cue| folded.contains(cue));
    if about(&["how many round", "which round", "what round", "rounds are", "second round"]) {
        Some(rounds(plan))
    } else if about(&["how many question", "questions are left", "many more question"]) {
        Some(questions(plan, opened))
    } else if about(&[
        "how long will this",
        "how long does this",
        "how long is the interview",
        "how many minutes",
        "how much time",
        "how much longer",
        "time do we have",
        "time left",
    ]) {
        Some(time(plan, passed))
    } else if about(&["scored", "scoring", "evaluat", "graded", "judged", "rated", "assessed"]) {
        Some(scoring(plan))
    } else if about(&["hear back", "get feedback", "see the result", "my result", "next step"]) {
        Some("Your report is written as soon as we finish; it quotes your own words.".to_owned())
    } else if about(&[
        "who will read",
        "who reads",
        "who will see",
        "who sees",
        "who will hear",
        "who hears",
        "who gets",
        "who has access",
        "is this recorded",
        "being recorded",
        "is it recorded",
        "stored",
        "saved anywhere",
        "kept",
        "delete",
        "privacy",
    ]) {
        Some(
            "Once you agree, your words are kept in this Greenroom, in your account, to write your \
             report; you can delete them there at any time."
                .to_owned(),
        )
    } else if about(&["take a break", "can i pause", "can we pause", "take breaks"]) {
        Some(
            "You can pause at any time while a question is open; a pause does not count."
                .to_owned(),
        )
    } else if about(&["hint"]) {
        Some(hints(plan).to_owned())
    } else if about(&["skip"]) {
        Some(skipping(plan).to_owned())
    } else if about(&["real person", "are you human", "are you a robot", "are you an ai"]) {
        Some("I am a program for rehearsing interviews, not a person.".to_owned())
    } else {
        None
    }
}

fn rounds(plan: &Plan) -> String {
    let names: Vec<&str> = plan.rounds.iter().map(|it| it.kind.label()).collect();
    match names.as_slice() {
        [only] => format!("There is one round: {only}."),
        _ => format!("There are {} rounds: {}.", names.len(), names.join(", ")),
    }
}

fn questions(plan: &Plan, opened: &[OpenAt]) -> String {
    let all = plan.questions().count();
    match all.saturating_sub(opened.len()) {
        0 => format!("We have been through all {all} of the planned questions."),
        1 => format!("Of {all} planned questions, one is still to come."),
        left => format!("Of {all} planned questions, {left} are still to come."),
    }
}

fn time(plan: &Plan, passed: i64) -> String {
    let planned = plan.minutes();
    match passed {
        ..=0 => format!(
            "The plan allows about {planned} minutes for the questions; pauses do not count."
        ),
        1 => {
            format!("The plan allows about {planned} minutes; one has passed. Pauses do not count.")
        }
        _ => format!(
            "The plan allows about {planned} minutes; {passed} have passed. Pauses do not count."
        ),
    }
}

fn scoring(plan: &Plan) -> String {
    let skipping = skipping(plan);
    format!(
        "Each answer is compared with the points a complete answer contains, and every score \
         cites your own words. My tone plays no part in it. {skipping}"
    )
}

fn skipping(plan: &Plan) -> &'static str {
    match plan.skipped {
        SkipRule::NotScored => "You may skip questions; a skipped question is not scored.",
        SkipRule::Zero => "You may skip questions; this plan counts a skipped question as zero.",
    }
}

fn hints(plan: &Plan) -> &'static str {
    match plan.hints {
        HintRule::Allowed => "You may ask for hints; the report says which ones were given.",
        HintRule::Off => "This plan gives no hints.",
    }
}
