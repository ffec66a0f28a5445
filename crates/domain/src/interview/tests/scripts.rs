//! Whole interviews as scripts: what is sent, and everything that follows.

use super::stage::{Stage, at};
use crate::{
    interview::{Answer, Command, Event, effects},
    plan::OpenAt,
};

/// Plays a script, one command a line, and writes down what follows from each.
///
/// `answer …` answers the open question, `late …` one that is no longer open, `ask …` asks the
/// interviewer, `wait 5` lets five seconds pass; every other line is a command by its name.
pub(super) fn play(script: &str) -> String {
    play_on(&mut Stage::new(), script)
}

fn play_on(stage: &mut Stage, script: &str) -> String {
    let mut out = String::new();
    for line in script.lines().map(str::trim) {
        out += &format!("> {line}\n");
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        if word == "wait" {
            stage.now = stage.now.plus(rest.parse::<i64>().unwrap() * 1_000);
            continue;
        }
        let sent = match word {
            "answer" => stage.answer(rest),
            "say" => stage.say(rest),
            _ => stage.send(command(word, rest, stage.state.open())),
        };
        match sent {
            Err(refused) => out += &format!("  refused: {refused}\n"),
            Ok(happened) => {
                happened.iter().for_each(|it| out += &format!("  {}\n", line_of(it)));
                let owed = effects(&stage.state, &happened);
                owed.iter().for_each(|it| out += &format!("  => {it:?}\n"));
            }
        }
    }
    let seconds = stage.state.interview_millis(stage.now) / 1_000;
    out + &format!("{:?}, {seconds} s", stage.state.phase)
}

fn command(word: &str, rest: &str, open: Option<(OpenAt, Option<u32>)>) -> Command {
    match word {
        "late" => {
            let answer = Answer::parse(rest).unwrap();
            Command::Answer { answer, at: at(0, 0), follow_up: None }
        }
        "time_is_up" => {
            let (at, follow_up) = open.unwrap();
            Command::TimeIsUp { at, follow_up }
        }
        "ask" => Command::Ask { text: rest.to_owned() },
        name => serde_json::from_value(serde_json::json!({ "kind": name })).unwrap(),
    }
}

fn line_of(event: &Event) -> String {
    match event {
        Event::Said { text, .. } => format!("“{text}”"),
        Event::RoundOpened { round } => format!("round {round}"),
        Event::Asked { at, text } => format!("asks {}.{}: {text}", at.round, at.question),
        Event::FollowUpAsked { reason, text, .. } => format!("follows up ({reason:?}): {text}"),
        Event::AskedAgain { text, rephrased, .. } => {
            format!("asks again{}: {text}", if *rephrased { " in other words" } else { "" })
        }
        Event::Answered { at, follow_up, answer } => {
            let to = follow_up.map_or(String::new(), |it| format!(" follow-up {it}"));
            format!("answered {}.{}{to}: {}", at.round, at.question, answer.text())
        }
        Event::HintGiven { hint, text, .. } => format!("hint {hint}: {text}"),
        Event::Spoke { text, meant } => format!("said ({meant:?}): {text}"),
        Event::SureAsked { meant } => format!("is {meant:?} meant?"),
        Event::Noted { claims, .. } => {
            let claims: Vec<&str> = claims.iter().map(|it| it.quote.as_str()).collect();
            format!("notes: {}", claims.join(" | "))
        }
        Event::Skipped { at } => format!("skipped {}.{}", at.round, at.question),
        Event::QuestionClosed { at } => format!("closed {}.{}", at.round, at.question),
        Event::CandidateAsked { text } => format!("candidate asks: {text}"),
        other => format!("{other:?}"),
    }
}

#[test]
fn a_whole_interview_runs_from_greeting_to_goodbye() {
    insta::assert_snapshot!(play("open
        consent
        answer I have wanted to nurse since school.
        answer By urgency.
        answer In person, with the chart open.
        ask What is the pay?
        no_more_questions
        finish
        answer One more thing."), @"
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > consent
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > answer I have wanted to nurse since school.
      answered 0.0: I have wanted to nurse since school.
      “(Acknowledge)”
      closed 0.0
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
      => Evaluate { at: OpenAt { round: 0, question: 0 } }
    > answer By urgency.
      answered 1.0: By urgency.
      “(Acknowledge)”
      closed 1.0
      asks 1.1: About handover?
      => Evaluate { at: OpenAt { round: 1, question: 0 } }
    > answer In person, with the chart open.
      answered 1.1: In person, with the chart open.
      “(Acknowledge)”
      closed 1.1
      QuestionsInvited
      “(InviteQuestions)”
      => Evaluate { at: OpenAt { round: 1, question: 1 } }
    > ask What is the pay?
      candidate asks: What is the pay?
      “(CannotKnow)”
    > no_more_questions
      ClosingBegun
      “(Close)”
    > finish
      Completed
      => WriteReport
    > answer One more thing.
      refused: the interview is over
    Completed, 0 s
    ");
}

#[test]
fn consent_comes_first_and_only_once() {
    insta::assert_snapshot!(play("consent
        open
        open
        answer Hello.
        skip
        repeat
        hold
        ask Who hears this?
        consent
        consent"), @"
    > consent
      refused: the interview has not been opened
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > open
      refused: the interview is already open
    > answer Hello.
      refused: consent has not been given
    > skip
      refused: consent has not been given
    > repeat
      “(AskConsent)”
    > hold
      “Take your time.”
    > ask Who hears this?
      “Once you agree, your words are kept in this Greenroom, in your account, to write your report; you can delete them there at any time.”
      “(AskConsent)”
    > consent
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > consent
      refused: consent has already been given
    InRound { at: OpenAt { round: 0, question: 0 }, follow_up: None }, 0 s
    ");
}

#[test]
fn without_consent_it_ends_kindly_and_nothing_is_kept() {
    insta::assert_snapshot!(play("open
        decline
        consent"), @"
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > decline
      “(ConsentDeclined)”
      ConsentDeclined
    > consent
      refused: the interview is over
    Declined, 0 s
    ");
}

#[test]
fn follow_ups_react_to_the_answer_as_deep_as_the_persona_goes() {
    insta::assert_snapshot!(play("open
        consent
        skip
        answer A thin one.
        answer Still thin.
        answer Still vague."), @"
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > consent
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > skip
      skipped 0.0
      “(Skipped)”
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
    > answer A thin one.
      answered 1.0: A thin one.
      “(Acknowledge)”
      follows up (Missing(1)): Who decides?
    > answer Still thin.
      answered 1.0 follow-up 0: Still thin.
      “(Acknowledge)”
      follows up (Vague): For example?
    > answer Still vague.
      answered 1.0 follow-up 1: Still vague.
      “(Acknowledge)”
      closed 1.0
      asks 1.1: About handover?
      => Evaluate { at: OpenAt { round: 1, question: 0 } }
    InRound { at: OpenAt { round: 1, question: 1 }, follow_up: None }, 0 s
    ");
}

#[test]
fn not_knowing_moves_on_without_drawing_it_out() {
    insta::assert_snapshot!(play("open
        consent
        skip
        answer I don't know, sorry.
        answer I don't know exactly, but I would ask the charge nurse first."), @"
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > consent
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > skip
      skipped 0.0
      “(Skipped)”
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
    > answer I don't know, sorry.
      answered 1.0: I don't know, sorry.
      “(MoveOn)”
      closed 1.0
      asks 1.1: About handover?
      => Evaluate { at: OpenAt { round: 1, question: 0 } }
    > answer I don't know exactly, but I would ask the charge nurse first.
      answered 1.1: I don't know exactly, but I would ask the charge nurse first.
      “(Acknowledge)”
      closed 1.1
      QuestionsInvited
      “(InviteQuestions)”
      => Evaluate { at: OpenAt { round: 1, question: 1 } }
    CandidateQuestions, 0 s
    ");
}

#[test]
fn a_skipped_follow_up_keeps_the_answer() {
    insta::assert_snapshot!(play("open
        consent
        skip
        answer A vague one.
        skip"), @"
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > consent
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > skip
      skipped 0.0
      “(Skipped)”
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
    > answer A vague one.
      answered 1.0: A vague one.
      “(Acknowledge)”
      follows up (Vague): For example?
    > skip
      “(Skipped)”
      closed 1.0
      asks 1.1: About handover?
      => Evaluate { at: OpenAt { round: 1, question: 0 } }
    InRound { at: OpenAt { round: 1, question: 1 }, follow_up: None }, 0 s
    ");
}

#[test]
fn questions_are_repeated_and_rephrased_from_stored_words() {
    insta::assert_snapshot!(play("open
        consent
        rephrase
        skip
        repeat
        rephrase
        hold
        hold
        answer All is vague.
        rephrase"), @"
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > consent
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > rephrase
      “(Repeat)”
      asks again: About welcome?
    > skip
      skipped 0.0
      “(Skipped)”
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
    > repeat
      “(Repeat)”
      asks again: About triage?
    > rephrase
      “(Rephrase)”
      asks again in other words: Whom do you see first?
    > hold
      “Take your time.”
    > hold
      “No hurry.”
    > answer All is vague.
      answered 1.0: All is vague.
      “(Acknowledge)”
      follows up (Vague): For example?
    > rephrase
      “(Repeat)”
      asks again: For example?
    InRound { at: OpenAt { round: 1, question: 0 }, follow_up: Some(1) }, 0 s
    ");
}

#[test]
fn a_pause_comes_back_to_the_open_question_and_costs_no_time() {
    insta::assert_snapshot!(play("open
        consent
        wait 10
        resume
        pause
        wait 600
        answer From the hallway.
        pause
        resume
        wait 5"), @"
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > consent
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > wait 10
    > resume
      refused: the interview is not paused
    > pause
      Paused
      “(Paused)”
    > wait 600
    > answer From the hallway.
      refused: the interview is paused
    > pause
      refused: the interview is paused
    > resume
      Resumed
      “(Resumed)”
      asks again: About welcome?
    > wait 5
    InRound { at: OpenAt { round: 0, question: 0 }, follow_up: None }, 15 s
    ");
}

#[test]
fn an_answer_that_comes_late_does_not_land_on_the_next_question() {
    insta::assert_snapshot!(play("open
        consent
        answer I like people.
        late I like people."), @"
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > consent
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > answer I like people.
      answered 0.0: I like people.
      “(Acknowledge)”
      closed 0.0
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
      => Evaluate { at: OpenAt { round: 0, question: 0 } }
    > late I like people.
      refused: this answer is for another question than the open one
    InRound { at: OpenAt { round: 1, question: 0 }, follow_up: None }, 0 s
    ");
}

#[test]
fn ending_early_keeps_what_was_said() {
    insta::assert_snapshot!(play("open
        consent
        skip
        answer A vague one.
        end
        consent"), @"
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > consent
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > skip
      skipped 0.0
      “(Skipped)”
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
    > answer A vague one.
      answered 1.0: A vague one.
      “(Acknowledge)”
      follows up (Vague): For example?
    > end
      closed 1.0
      “(EndEarly)”
      Ended { by: Candidate }
      => Evaluate { at: OpenAt { round: 1, question: 0 } }
      => WriteReport
    > consent
      refused: the interview is over
    Ended { by: Candidate }, 0 s
    ");
}

#[test]
fn an_abandoned_interview_is_over() {
    insta::assert_snapshot!(play("open
        consent
        pause
        wait 7200
        abandon
        resume"), @"
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > consent
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > pause
      Paused
      “(Paused)”
    > wait 7200
    > abandon
      Abandoned
      => WriteReport
    > resume
      refused: the interview is over
    Abandoned, 0 s
    ");
}

#[test]
fn what_fits_no_moment_is_refused_and_changes_nothing() {
    insta::assert_snapshot!(play("finish
        open
        consent
        ask Is there parking?
        no_more_questions
        finish
        skip
        skip
        skip
        skip
        pause
        finish
        repeat
        no_more_questions
        repeat
        hold
        ask Now?
        resume"), @"
    > finish
      refused: the interview has not been opened
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > consent
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > ask Is there parking?
      refused: this is not the moment for your questions
    > no_more_questions
      refused: this is not the moment for your questions
    > finish
      refused: the interview is not at its close
    > skip
      skipped 0.0
      “(Skipped)”
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
    > skip
      skipped 1.0
      “(Skipped)”
      asks 1.1: About handover?
    > skip
      skipped 1.1
      “(Skipped)”
      QuestionsInvited
      “(InviteQuestions)”
    > skip
      refused: no question is open
    > pause
      refused: no question is open
    > finish
      refused: the interview is not at its close
    > repeat
      “(InviteQuestions)”
    > no_more_questions
      ClosingBegun
      “(Close)”
    > repeat
      “(Close)”
    > hold
      refused: no question is open
    > ask Now?
      refused: this is not the moment for your questions
    > resume
      refused: the interview is not paused
    Closing, 0 s
    ");
}

#[test]
fn a_clock_that_is_set_back_takes_no_time_away() {
    insta::assert_snapshot!(play("open
        consent
        wait 20
        pause
        wait -10"), @"
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > consent
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > wait 20
    > pause
      Paused
      “(Paused)”
    > wait -10
    Paused { at: OpenAt { round: 0, question: 0 }, follow_up: None }, 20 s
    ");
}
