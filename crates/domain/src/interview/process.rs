//! Answers to the candidate's own questions, as far as the plan knows them.

use crate::plan::{OpenAt, Plan, SkipRule};

/// What the plan says to a question about the process; `None` when it is about something else
/// (the employer, the team, the pay), which nobody here can know.
pub(super) fn answer(question: &str, plan: &Plan, opened: &[OpenAt]) -> Option<String> {
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
    ]) {
        Some(time(plan))
    } else if about(&["scored", "scoring", "evaluat", "graded", "judged", "rated", "assessed"]) {
        Some(scoring(plan))
    } else if about(&["hear back", "get feedback", "see the result", "my result", "next step"]) {
        Some("Your report is written as soon as we finish; it quotes your own words.".to_owned())
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
        left => format!("Of {all} planned questions, {left} are still to come."),
    }
}

fn time(plan: &Plan) -> String {
    format!(
        "The plan allows about {} minutes for the questions; pauses do not count.",
        plan.minutes()
    )
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
