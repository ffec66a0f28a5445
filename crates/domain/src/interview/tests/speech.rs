//! Scripts of what is said: meanings, help, doubts, time, silence.

use super::scripts::play;

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
