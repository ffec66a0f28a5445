//! Pages we typeset ourselves are read back: words, places, and the order a person reads in.

use domain::resume::Line;
use proptest::{prelude::*, test_runner::RngSeed};

use super::read;
use crate::report::{typeset, world::Page};

fn lines(source: &str) -> Vec<Line> {
    let pdf = typeset(&Page::plain(&format!("#set text(font: \"Inter\", size: 10pt)\n{source}")));
    let read = read(&pdf.unwrap());
    assert!(!read.failed, "{:?}", read.problems);
    read.document.lines
}

fn texts(lines: &[Line]) -> Vec<&str> {
    lines.iter().map(|it| it.text.as_str()).collect()
}

#[test]
fn a_date_at_the_right_margin_stays_on_the_line_of_its_title() {
    let found = lines(
        "*Staff Nurse* #h(1fr) 03/2020 -- Present\n\nHarbour General Hospital #h(1fr) Leeds\n\n\
         - Cut medication errors by 30 %\n- Mentor four nurses\n\n\
         *Nurse* #h(1fr) 09/2017 -- 02/2020\n\nSt Brigid's Clinic #h(1fr) York",
    );

    let joined = texts(&found).join("\n");
    let order: Vec<usize> = ["Staff Nurse", "03/2020", "Harbour", "Cut medication", "St Brigid"]
        .iter()
        .map(|it| joined.find(it).unwrap_or_else(|| panic!("{it} is not in {joined}")))
        .collect();
    assert!(order.is_sorted(), "{joined}");
}

#[test]
fn a_sidebar_does_not_run_into_the_text_beside_it() {
    let found = lines(
        "#grid(columns: (1fr, 2.2fr), column-gutter: 1.2cm,\n\
         [Skills \\ Wound care \\ Triage \\ IV therapy \\ Infection control \\ Teamwork \\ Handover],\n\
         [Experience \\ Staff nurse at a harbour hospital since 2020 \\ Leads shifts on an acute ward \\ \
          Mentors four colleagues \\ Nurse at a clinic from 2017 to 2020 \\ Cared for fifteen patients \\ \
          Wrote the discharge checklist])",
    );

    let shown = texts(&found);
    let at = |it: &str| {
        shown
            .iter()
            .position(|line| *line == it)
            .unwrap_or_else(|| panic!("{it} is not a line of {shown:?}"))
    };
    assert_eq!(at("Handover"), at("Skills") + 6);
    assert_eq!(at("Mentors four colleagues"), at("Experience") + 3);
}

#[test]
fn spaced_letters_are_read_as_the_word_they_spell() {
    let found = lines("#text(tracking: 4pt)[EXPERIENCE]\n\nStaff nurse at a harbour hospital");

    assert_eq!(texts(&found)[0], "EXPERIENCE");
}

#[test]
fn a_line_knows_its_place_its_size_and_its_weight() {
    let found =
        lines("#text(size: 18pt, weight: 600)[Marta Lindqvist]\n\nRegistered nurse since 2017");

    let place = found[0].place.unwrap();
    assert_eq!(place.page, 1);
    assert!(place.rect.0[0] > 50.0 && place.rect.0[1] > 50.0, "{place:?}");
    assert!(found[0].bold && !found[1].bold);
    assert!((found[0].size - 18.0).abs() < 0.5, "{}", found[0].size);
}

#[test]
fn bullets_are_taken_off_and_remembered() {
    let found = lines("Highlights of the year\n- Led a team of four\n- Cut the waiting time");

    let bullets: Vec<(&str, bool)> = found.iter().map(|it| (it.text.as_str(), it.bullet)).collect();
    assert_eq!(
        bullets,
        [
            ("Highlights of the year", false),
            ("Led a team of four", true),
            ("Cut the waiting time", true),
        ]
    );
}

#[test]
fn a_page_without_text_is_said_to_be_one() {
    let pdf = typeset(&Page::plain("#rect(width: 5cm, height: 5cm, fill: gray)")).unwrap();

    let read = read(&pdf);

    assert!(read.failed);
    assert_eq!(read.problems[0].code, "no_text_layer");
}

#[test]
fn a_file_cut_in_half_fails_or_says_that_its_end_is_missing() {
    let pdf = typeset(&Page::plain("A page with enough words to be a text layer.")).unwrap();

    let read = read(&pdf[..pdf.len() / 2]);

    assert!(read.problems.iter().any(|it| it.code == "truncated"), "{:?}", read.problems);
}

proptest! {
    // Always the same files: one in millions may ask for all memory there is, which costs a child
    // process in the program and would cost all tests here.
    #![proptest_config(ProptestConfig { cases: 64, rng_seed: RngSeed::Fixed(7), ..ProptestConfig::default() })]

    #[test]
    fn a_file_with_flipped_bytes_never_panics(
        flips in proptest::collection::vec((0usize..100_000, any::<u8>()), 1..20),
    ) {
        let mut pdf = typeset(&Page::plain("A page with enough words to be a text layer.")).unwrap();
        for (at, byte) in flips {
            let at = at % pdf.len();
            pdf[at] = byte;
        }

        let read = read(&pdf);

        prop_assert!(!read.failed || !read.problems.is_empty());
    }
}
