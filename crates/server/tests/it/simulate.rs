//! Candidates who are no people: whatever they do, the interviewer keeps its manners.

use server::simulate::{Candidate, Stage, Tally};

use crate::support::TestApp;

/// Two interviews with each: other roles, interviewers and questions.
const EACH: u32 = 2;

async fn held(who: Candidate) -> Tally {
    let t = TestApp::start().await;
    let stage = Stage::new(t.app.clone());
    let mut sum = Tally::default();
    for number in 0..EACH {
        sum.add(&stage.interview(who, number).await.unwrap());
    }
    sum
}

#[tokio::test]
async fn no_candidate_meets_a_dead_end_a_repeated_sentence_a_leak_or_a_judgement() {
    for who in Candidate::ALL {
        let tally = held(who).await;

        assert_eq!(tally.interviews, EACH);
        let faults = [tally.dead_ends, tally.repeated, tally.leaks, tally.praise];
        assert_eq!(faults, [0; 4], "{who:?}: {tally:?}");
    }
}

#[tokio::test]
async fn who_stays_is_heard_to_the_end_and_who_leaves_is_not_waited_for_forever() {
    let stays = held(Candidate::Evasive).await;
    let leaves = held(Candidate::Silent).await;

    assert_eq!(stays.completed, EACH);
    assert!(leaves.completed < EACH, "{leaves:?}");
}

#[tokio::test]
async fn excellent_answers_are_scored_far_above_mistaken_ones_and_orders_gain_nothing() {
    let [excellent, wrong, orders] = [Candidate::Excellent, Candidate::Wrong, Candidate::Injecting]
        .map(|who| async move {
            let scores = held(who).await.scores;
            scores.iter().sum::<f64>() / scores.len() as f64
        });
    let (excellent, wrong, orders) = (excellent.await, wrong.await, orders.await);

    assert!(excellent > wrong + 25.0, "{excellent} {wrong}");
    assert!(orders < 15.0, "{orders}");
}
