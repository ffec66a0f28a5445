//! Pages that are made from the code are as the code is.

#[path = "../examples/interview_states.rs"]
#[expect(dead_code, reason = "the example's `main` prints what is compared here")]
mod interview_states;

#[test]
fn the_page_of_interview_states_is_up_to_date() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/interview-states.gen.md");

    let committed = std::fs::read_to_string(page).ok();

    assert!(
        committed == Some(interview_states::document()),
        "run: cargo run -p domain --example interview_states > docs/interview-states.gen.md"
    );
}

#[test]
fn the_page_of_what_the_question_bank_covers_is_up_to_date() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/content-coverage.md");

    let committed = std::fs::read_to_string(page).ok();

    assert!(
        committed == Some(domain::content::Catalog::load().0.coverage_page()),
        "run: greenroom content check --quick --coverage docs/content-coverage.md"
    );
}
