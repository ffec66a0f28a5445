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
fn play(script: &str) -> String {
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

#[test]
fn what_is_said_is_understood_and_answered_by_its_meaning() {
    insta::assert_snapshot!(play("open
        say Who will read this?
        say Good morning!
        say Yes, that's fine.
        say Sorry, could you say that again?
        say Let me think for a moment.
        say I have wanted to nurse since school.
        say What do you mean by that?
        say What do you mean by that?
        say Could you give me a hint?
        say Could you give me another hint?
        say How many questions are left?
        say (Skip this one, please.)
        say Yes, please."), @"
    > open
      “Hello, Ana. 3 questions for Nurse.”
      “(AskConsent)”
      ConsentAsked
    > say Who will read this?
      “Once you agree, your words are kept in this Greenroom, in your account, to write your report; you can delete them there at any time.”
      “(AskConsent)”
    > say Good morning!
      “(SmallTalk)”
      “(AskConsent)”
    > say Yes, that's fine.
      ConsentGiven
      “(ConsentGiven)”
      round 0
      “Introduction: 1 question, 3 minutes.”
      asks 0.0: About welcome?
    > say Sorry, could you say that again?
      said (Repeat): Sorry, could you say that again?
      “(Repeat)”
      asks again: About welcome?
    > say Let me think for a moment.
      said (Wait): Let me think for a moment.
      “Take your time.”
    > say I have wanted to nurse since school.
      answered 0.0: I have wanted to nurse since school.
      “(Acknowledge)”
      closed 0.0
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
      => Evaluate { at: OpenAt { round: 0, question: 0 } }
    > say What do you mean by that?
      said (Clarify): What do you mean by that?
      “(Rephrase)”
      asks again in other words: Whom do you see first?
    > say What do you mean by that?
      said (Clarify): What do you mean by that?
      “(Hint)”
      hint 0: Think of a full corridor.
    > say Could you give me a hint?
      said (Clarify): Could you give me a hint?
      “(Hint)”
      hint 1: Who suffers most from waiting?
    > say Could you give me another hint?
      said (Clarify): Could you give me another hint?
      “(NoHint)”
    > say How many questions are left?
      said (AskInterviewer): How many questions are left?
      “Of 3 planned questions, one is still to come.”
      “(BackToQuestion)”
    > say (Skip this one, please.)
      said (Skip): (Skip this one, please.)
      “(SureSkip)”
      is Skip meant?
    > say Yes, please.
      said (Consent): Yes, please.
      skipped 1.0
      “(Skipped)”
      asks 1.1: About handover?
    InRound { at: OpenAt { round: 1, question: 1 }, follow_up: None }, 0 s
    ");
}

#[test]
fn whoever_does_not_know_gets_one_way_in_and_then_the_next_question() {
    insta::assert_snapshot!(play("open
        consent
        skip
        say I don't know.
        say No idea, sorry."), @"
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
    > say I don't know.
      said (NoAnswer): I don't know.
      “(Nudge)”
      hint 0: Think of a full corridor.
    > say No idea, sorry.
      answered 1.0: No idea, sorry.
      “(MoveOn)”
      closed 1.0
      asks 1.1: About handover?
      => Evaluate { at: OpenAt { round: 1, question: 0 } }
    InRound { at: OpenAt { round: 1, question: 1 }, follow_up: None }, 0 s
    ");
}

#[test]
fn ending_for_good_is_asked_back_and_taken_back() {
    insta::assert_snapshot!(play("open
        consent
        say Let's end the interview here.
        say No, I'd like to go on.
        say I want to quit.
        say Yes."), @"
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
    > say Let's end the interview here.
      said (End): Let's end the interview here.
      “(SureEnd)”
      is End meant?
    > say No, I'd like to go on.
      said (Decline): No, I'd like to go on.
      “(GoOn)”
      asks again: About welcome?
    > say I want to quit.
      said (End): I want to quit.
      “(SureEnd)”
      is End meant?
    > say Yes.
      said (Consent): Yes.
      “(EndEarly)”
      Ended { by: Candidate }
      => WriteReport
    Ended { by: Candidate }, 0 s
    ");
}

#[test]
fn on_hold_only_coming_back_and_ending_do_something() {
    insta::assert_snapshot!(play("open
        consent
        say Could we take a short break?
        say The kettle is loud, sorry.
        say I'm back, let's go on."), @"
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
    > say Could we take a short break?
      said (Pause): Could we take a short break?
      Paused
      “(Paused)”
    > say The kettle is loud, sorry.
      said (SmallTalk): The kettle is loud, sorry.
      “(StillPaused)”
    > say I'm back, let's go on.
      said (Resume): I'm back, let's go on.
      Resumed
      “(Resumed)”
      asks again: About welcome?
    InRound { at: OpenAt { round: 0, question: 0 }, follow_up: None }, 0 s
    ");
}

#[test]
fn figures_that_do_not_go_together_are_put_side_by_side() {
    insta::assert_snapshot!(play("open
        consent
        answer I led a ward team of five people.
        answer A vague one, with a ward team of eight people in it."), @"
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
    > answer I led a ward team of five people.
      answered 0.0: I led a ward team of five people.
      notes: I led a ward team of five people
      “(AcknowledgeQuote)”
      closed 0.0
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
      => Evaluate { at: OpenAt { round: 0, question: 0 } }
    > answer A vague one, with a ward team of eight people in it.
      answered 1.0: A vague one, with a ward team of eight people in it.
      notes: with a ward team of eight people
      “(CallBack)”
      follows up (Contradiction): Which one holds?
    InRound { at: OpenAt { round: 1, question: 0 }, follow_up: Some(2) }, 0 s
    ");
}

#[test]
fn more_years_than_the_resume_shows_are_put_beside_it_once() {
    insta::assert_snapshot!(play("open
        consent
        skip
        answer A vague one: I have fifteen years of experience in triage.
        answer Still vague, with sixteen years of experience."), @"
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
    > answer A vague one: I have fifteen years of experience in triage.
      answered 1.0: A vague one: I have fifteen years of experience in triage.
      notes: I have fifteen years of experience in triage
      “(ResumeDiffers)”
      follows up (Contradiction): Which one holds?
    > answer Still vague, with sixteen years of experience.
      answered 1.0 follow-up 2: Still vague, with sixteen years of experience.
      notes: with sixteen years of experience
      “(AcknowledgeQuote)”
      follows up (Vague): For example?
    InRound { at: OpenAt { round: 1, question: 0 }, follow_up: Some(1) }, 0 s
    ");
}

#[test]
fn a_limit_for_one_answer_is_said_once_and_only_when_it_is_over() {
    insta::assert_snapshot!(play("open
        consent
        time_is_up
        wait 119
        time_is_up
        wait 1
        time_is_up
        time_is_up
        answer I like people."), @"
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
    > time_is_up
      refused: the time for this answer is not over
    > wait 119
    > time_is_up
      refused: the time for this answer is not over
    > wait 1
    > time_is_up
      “(WrapUp)”
    > time_is_up
      refused: the time for this answer is not over
    > answer I like people.
      answered 0.0: I like people.
      “(Acknowledge)”
      closed 0.0
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
      => Evaluate { at: OpenAt { round: 0, question: 0 } }
    InRound { at: OpenAt { round: 1, question: 0 }, follow_up: None }, 120 s
    ");
}

#[test]
fn time_is_spoken_of_once_each_and_a_question_that_had_its_time_is_not_drawn_out() {
    insta::assert_snapshot!(play("open
        consent
        wait 460
        answer I like people.
        wait 200
        answer A thin one.
        answer In person."), @"
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
    > wait 460
    > answer I like people.
      answered 0.0: I like people.
      “(Acknowledge)”
      closed 0.0
      “(TimeShort)”
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
      => Evaluate { at: OpenAt { round: 0, question: 0 } }
    > wait 200
    > answer A thin one.
      answered 1.0: A thin one.
      “(KeepTime)”
      closed 1.0
      “(TimeOver)”
      asks 1.1: About handover?
      => Evaluate { at: OpenAt { round: 1, question: 0 } }
    > answer In person.
      answered 1.1: In person.
      “(Acknowledge)”
      closed 1.1
      QuestionsInvited
      “(InviteQuestions)”
      => Evaluate { at: OpenAt { round: 1, question: 1 } }
    CandidateQuestions, 660 s
    ");
}

#[test]
fn silence_puts_it_on_hold_and_a_promise_is_remembered_at_the_end() {
    insta::assert_snapshot!(play("open
        consent
        answer I like people. I'll come back to that.
        silence
        silence
        say I am here again.
        skip
        skip
        say I would add that I speak three languages.
        say Thank you very much.
        say No, that's all from my side.
        say Goodbye!"), @"
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
    > answer I like people. I'll come back to that.
      answered 0.0: I like people. I'll come back to that.
      notes: I'll come back to that
      “(Acknowledge)”
      closed 0.0
      round 1
      “Professional: 2 questions, 6 minutes.”
      asks 1.0: About triage?
      => Evaluate { at: OpenAt { round: 0, question: 0 } }
    > silence
      Paused
      “(LeftAlone)”
    > silence
      refused: the interview is paused
    > say I am here again.
      said (Resume): I am here again.
      Resumed
      “(Resumed)”
      asks again: About triage?
    > skip
      skipped 1.0
      “(Skipped)”
      asks 1.1: About handover?
    > skip
      skipped 1.1
      “(Skipped)”
      QuestionsInvited
      “(RemindPromise)”
      “(InviteQuestions)”
    > say I would add that I speak three languages.
      said (Answer): I would add that I speak three languages.
      “(Addition)”
    > say Thank you very much.
      said (SmallTalk): Thank you very much.
      “(SmallTalk)”
    > say No, that's all from my side.
      said (End): No, that's all from my side.
      ClosingBegun
      “(Close)”
    > say Goodbye!
      said (End): Goodbye!
      Completed
      => WriteReport
    Completed, 0 s
    ");
}
