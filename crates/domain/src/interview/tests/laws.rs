//! Laws that hold whatever is sent in whatever order: commands at random, repeated deliveries,
//! answers to questions that are not open, clocks that jump.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::stage::{Stage, at};
use crate::{
    interview::{Answer, Command, Event, Outcome, Phase, State, effects, fold, transcript},
    plan::{HintRule, OpenAt, Plan},
};

fn answer() -> impl Strategy<Value = Command> {
    let texts = ["It works.", "A thin one.", "A vague one.", "I don't know.", "End it here."];
    (proptest::sample::select(texts.to_vec()), 0_u32..3, 0_u32..3, proptest::option::of(0_u32..3))
        .prop_map(|(text, round, question, follow_up)| Command::Answer {
            answer: Answer::parse(text).unwrap(),
            at: at(round, question),
            follow_up,
        })
}

/// Words whose meaning is for the interviewer to find out, for the first question, for another
/// one, or for none.
fn words() -> impl Strategy<Value = Command> {
    let texts = [
        "Yes.",
        "No, I'd rather not.",
        "Sorry, could you say that again?",
        "Let me think.",
        "What do you mean by that?",
        "Could you give me a hint?",
        "Skip it.",
        "Maybe another one, or not?",
        "I don't know.",
        "Can we take a break?",
        "I'm back.",
        "I want to stop for good.",
        "How many questions are left?",
        "Thanks!",
        "We were five people, and I'll come back to that.",
        "A thin one with a team of eight people in it.",
    ];
    let open = (proptest::option::of((0_u32..2, 0_u32..2)), proptest::option::of(0_u32..2));
    (proptest::sample::select(texts.to_vec()), open).prop_map(|(text, (place, follow_up))| {
        let at = place.map(|(round, question)| at(round, question));
        Command::Say { said: Answer::parse(text).unwrap(), at, follow_up }
    })
}

fn command() -> impl Strategy<Value = Option<Command>> {
    prop_oneof![
        6 => words().prop_map(Some),
        // `None` answers what is open.
        6 => Just(None),
        2 => answer().prop_map(Some),
        12 => proptest::sample::select(vec![
            Command::Open,
            Command::Consent,
            Command::Consent,
            Command::Decline,
            Command::Skip,
            Command::Skip,
            Command::Repeat,
            Command::Rephrase,
            Command::Hint,
            Command::TimeIsUp { at: at(0, 0), follow_up: None },
            Command::Silence,
            Command::Hold,
            Command::Pause,
            Command::Resume,
            Command::Resume,
            Command::Ask { text: "How many questions are left?".to_owned() },
            Command::NoMoreQuestions,
            Command::Finish,
        ])
        .prop_map(Some),
        1 => proptest::sample::select(vec![Command::End, Command::Abandon]).prop_map(Some),
    ]
}

/// What was sent, with the clock's jump before it and how often it was delivered.
fn script() -> impl Strategy<Value = Vec<(Option<Command>, i64, usize)>> {
    let step = (command(), -90_000_i64..90_000, 1_usize..3);
    (any::<bool>(), proptest::collection::vec(step, 0..50)).prop_map(|(greeted, mut steps)| {
        // Half of the scripts get past the greeting for certain.
        if greeted {
            let start = [Command::Open, Command::Consent].map(|it| (Some(it), 0, 1));
            steps.splice(0..0, start);
        }
        steps
    })
}

fn play(steps: Vec<(Option<Command>, i64, usize)>, each: &mut dyn FnMut(&State, &Stage)) -> Stage {
    play_on(Stage::new(), steps, each)
}

fn play_on(
    mut stage: Stage,
    steps: Vec<(Option<Command>, i64, usize)>,
    each: &mut dyn FnMut(&State, &Stage),
) -> Stage {
    for (command, jump, deliveries) in steps {
        stage.now = stage.now.plus(jump);
        for _ in 0..deliveries {
            let before = stage.state.clone();
            let sent = match command.clone() {
                // Half of what is said is said to what is open.
                Some(Command::Say { said, at: None, .. }) => stage.say(said.text()),
                Some(command) => stage.send(command),
                None => stage.answer("A thin one."),
            };
            if sent.is_err() {
                assert_eq!(before, stage.state, "a refused command changes nothing");
            }
            each(&before, &stage);
        }
    }
    stage
}

fn asked(stage: &Stage) -> Vec<(OpenAt, &str)> {
    let asked = stage.events.iter().filter_map(|(_, _, event)| match event {
        Event::Asked { at, text } => Some((*at, text.as_str())),
        _ => None,
    });
    asked.collect()
}

fn texts(plan: &Plan) -> Vec<(OpenAt, &str)> {
    plan.questions().map(|(at, it)| (at, it.text.as_str())).collect()
}

fn keeps_something(event: &Event) -> bool {
    !matches!(
        event,
        Event::Said { .. }
            | Event::ConsentAsked
            | Event::ConsentDeclined
            | Event::Ended { .. }
            | Event::Abandoned
    )
}

proptest! {
    #[test]
    fn the_plan_is_asked_verbatim_and_in_order(steps in script()) {
        let stage = play(steps, &mut |_, _| {});

        prop_assert!(texts(&stage.plan).starts_with(&asked(&stage)));
        for (_, _, event) in &stage.events {
            if let Event::FollowUpAsked { at, follow_up, text, reason, .. } = event {
                let planned = &stage.plan.question(*at).unwrap().follow_ups[*follow_up as usize];
                prop_assert_eq!((&planned.text, &planned.when), (text, reason));
            }
        }
    }

    #[test]
    fn at_most_one_question_is_open(steps in script()) {
        play(steps, &mut |_, stage| {
            let open: Vec<_> =
                stage.state.outcomes.iter().filter(|(_, it)| *it == Outcome::Open).collect();
            assert!(open.len() <= 1);
            if let [(at, _)] = open[..] {
                assert_eq!(stage.state.open().map(|it| it.0), Some(*at));
            }
        });
    }

    #[test]
    fn every_answer_belongs_to_the_question_that_was_open(steps in script()) {
        let mut seen = 0;
        play(steps, &mut |before, stage| {
            for (_, _, event) in &stage.events[seen..] {
                if let Event::Answered { at, follow_up, .. } = event {
                    assert!(matches!(before.phase, Phase::InRound { .. }));
                    assert_eq!(before.open(), Some((*at, *follow_up)));
                }
            }
            seen = stage.events.len();
        });
    }

    #[test]
    fn no_answer_is_lost_and_the_counts_add_up(steps in script()) {
        let stage = play(steps, &mut |_, _| {});

        let kept: usize = stage.state.outcomes.iter().map(|(_, it)| match it {
            Outcome::Answered(answers) => answers.len(),
            _ => 0,
        }).sum();
        let given =
            stage.events.iter().filter(|it| matches!(it.2, Event::Answered { .. })).count();
        prop_assert_eq!(kept, given);
        prop_assert_eq!(stage.state.outcomes.len(), asked(&stage).len());
        if stage.state.is_over() {
            prop_assert!(stage.state.outcomes.iter().all(|(_, it)| *it != Outcome::Open));
        }
    }

    #[test]
    fn every_answered_question_is_evaluated_once_when_the_interview_is_over(steps in script()) {
        let stage = play(steps, &mut |_, _| {});

        let events: Vec<Event> = stage.events.iter().map(|it| it.2.clone()).collect();
        let owed = effects(&stage.state, &events);
        let answered =
            stage.state.outcomes.iter().filter(|it| matches!(it.1, Outcome::Answered(_)));
        let unique: std::collections::HashSet<String> =
            owed.iter().map(|it| format!("{it:?}")).collect();
        prop_assert_eq!(unique.len(), owed.len());
        if stage.state.is_over() {
            let reports = usize::from(stage.state.consent_at.is_some());
            prop_assert_eq!(owed.len(), answered.count() + reports);
        }
    }

    #[test]
    fn time_on_hold_is_not_interview_time(steps in script()) {
        play(steps, &mut |before, stage| {
            let (state, now) = (&stage.state, stage.now);
            let active = state.interview_millis(now);
            let span = state.started_at.map_or(0, |it| now.since(it));
            assert!(active >= 0 && state.paused_millis >= 0);
            let reached = state.last_at.map_or(0, |it| it.since(state.started_at.unwrap()));
            assert!(active <= span.max(reached));
            if matches!(state.phase, Phase::Paused { .. }) {
                assert_eq!(active, state.interview_millis(now.plus(60_000)));
            }
            if before.is_over() {
                assert_eq!(active, state.interview_millis(now.plus(60_000)));
            }
        });
    }

    #[test]
    fn nothing_is_kept_before_consent(steps in script()) {
        let stage = play(steps, &mut |_, _| {});

        let consent = stage.events.iter().position(|it| it.2 == Event::ConsentGiven);
        let before = &stage.events[..consent.unwrap_or(stage.events.len())];
        let kept = before.iter().find(|it| keeps_something(&it.2));
        prop_assert_eq!(kept, None);
    }

    #[test]
    fn hints_are_the_plans_in_their_order_and_never_in_an_examination(
        steps in script(), examination in any::<bool>(),
    ) {
        let mut stage = Stage::new();
        if examination {
            stage.plan.hints = HintRule::Off;
        }
        let stage = play_on(stage, steps, &mut |_, _| {});

        let mut given: BTreeMap<OpenAt, u32> = BTreeMap::new();
        for (_, _, event) in &stage.events {
            if let Event::HintGiven { at, hint, text } = event {
                prop_assert!(!examination);
                prop_assert_eq!(given.get(at).copied().unwrap_or(0), *hint);
                let hints = &stage.plan.question(*at).unwrap().hints;
                prop_assert_eq!(&hints[*hint as usize], text);
                given.insert(*at, hint + 1);
            }
        }
    }

    #[test]
    fn what_is_remembered_was_said(steps in script()) {
        let stage = play(steps, &mut |_, _| {});

        for it in &stage.state.memory {
            let said = stage.events.iter().any(|(_, _, event)| match event {
                Event::Answered { at, follow_up, answer } => (*at, *follow_up) == (it.at, it.follow_up)
                    && it.claim.span.of(answer.text()) == Some(it.claim.quote.as_str()),
                _ => false,
            });
            prop_assert!(said);
        }
    }

    #[test]
    fn nobody_is_skipped_or_sent_away_by_unclear_words(steps in script()) {
        let mut seen = 0;
        play(steps, &mut |before, stage| {
            let new = &stage.events[seen..];
            let spoke = new.iter().any(|it| matches!(it.2, Event::Spoke { .. }));
            let ended = new.iter().any(|it| matches!(it.2, Event::Ended { .. }));
            assert!(!(spoke && ended) || before.sure_asked.is_some());
            seen = stage.events.len();
        });
    }

    #[test]
    fn final_phases_are_final(steps in script()) {
        play(steps, &mut |before, stage| {
            if before.is_over() {
                assert_eq!(before, &stage.state);
            }
        });
    }

    #[test]
    fn the_state_is_the_fold_of_the_events(steps in script()) {
        let stage = play(steps, &mut |_, _| {});

        let events: Vec<_> = stage.events.iter().map(|(_, at, it)| (*at, it.clone())).collect();
        prop_assert_eq!(&fold(&events), &stage.state);
        let json = serde_json::to_string(&events).unwrap();
        let reread: Vec<_> = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(fold(&reread), stage.state);
        prop_assert!(transcript(&stage.events).iter().all(|it| !it.text.is_empty()));
    }
}
