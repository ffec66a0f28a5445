//! Résumés that name their sections in words of their own or not at all.

use super::*;

/// Dated jobs without a heading over them, then short sections under a person's own words.
const UNHEADED: &str = "\
Ines Calloway
Bristol

Bookkeeper for small builders, and the person who finds the missing receipt. Six years in total.

2021 – present  Bookkeeper, Quarrystone Roofing (family firm)
- Reconcile three bank accounts and close the month in two days
- Prepare the VAT returns and answer when the office writes back

2018 – 2021  Accounts assistant, Tallow & Finch, Bath
- Posted about 900 supplier invoices a month

Studies
Two evenings a week of accountancy at the town college, left without a diploma.

Other tools I use often: Excel, Xero, QuickBooks.

Languages: English, Portuguese B2.

Notice period: four weeks, less when my chief agrees.
";

/// The employer over the title, prose under the job, headings in capitals and in own words.
const EMPLOYER_FIRST: &str = "\
Curriculum vitae — Tomas Eldridge

Joiner who prefers old windows to new ones.

Hallam Restoration, Sheffield (listed buildings, nine people)
Lead joiner, Feb 2020 to date
I run the workshop: estimates, timber orders, and the two apprentices. Sash windows are what people
come to us for.

Marlow Kitchens, Leeds
Joiner, Sept 2015 – Jan 2020
- Fitted kitchens in about forty houses a year

ALSO
Volunteer at the tool library, repairing planes and chisels on Saturdays.

QUALIFICATIONS
Diploma in Bench Joinery, Castle College, 2015

AVAILABILITY
Six weeks. Travelling within Yorkshire is welcome.
";

/// Headings in whole phrases, and sections of which none is known.
const OWN_HEADINGS: &str = "\
MIRA SANDOVAL
Night receptionist, six years | first aider

Where I work
Hotel Lindengarten (120 rooms), night reception, since 2019

What I do there
- Check-in of late guests, night audit and the cash report
- Fire patrol every two hours, with the alarm panel

Before that
2016 – 2019 hostel at the harbour, receptionist

What I have not done
Group bookings and events were handled by the sales department.

I sleep well by day, which astonishes everybody.
";

/// The share of the content words of a text that stand in the profile.
fn share_kept(text: &str) -> f64 {
    let value = serde_json::to_string(&read(text).profile).unwrap();
    let held: std::collections::HashSet<String> = kept::content_words(&value).collect();
    let dates = ["present", "date", "sept"];
    let all: Vec<String> =
        kept::content_words(text).filter(|it| !dates.contains(&it.as_str())).collect();
    all.iter().filter(|it| held.contains(*it)).count() as f64 / all.len() as f64
}

#[test]
fn no_line_of_a_resume_vanishes() {
    let nurse = include_str!("../../../../server/tests/fixtures/nurse.txt");

    for text in [NURSE, nurse, UNHEADED, EMPLOYER_FIRST, OWN_HEADINGS] {
        let share = share_kept(text);

        assert!(share >= 0.9, "{share:.2} of\n{text}\n{:#?}", read(text).profile);
    }
}

#[test]
fn dated_lines_are_jobs_without_a_heading() {
    let found: Vec<Vec<String>> =
        [UNHEADED, EMPLOYER_FIRST, OWN_HEADINGS].map(|it| jobs(&read(it))).into();

    insta::assert_debug_snapshot!(found, @r#"
    [
        [
            "Bookkeeper | Quarrystone Roofing (family firm) | - | 2021 | -",
            "Accounts assistant | Tallow & Finch | Bath | 2018 | 2021",
        ],
        [
            "Lead joiner | Hallam Restoration, Sheffield (listed buildings, nine people) | - | 2020-02 | -",
            "Joiner | Marlow Kitchens | Leeds | 2015-09 | 2020-01",
        ],
        [
            "- | Hotel Lindengarten (120 rooms), night reception | - | 2019 | -",
            "receptionist | hostel at the harbour | - | 2016 | 2019",
        ],
    ]
    "#);
}

#[test]
fn own_headings_lead_to_the_section_they_speak_of() {
    let [unheaded, joiner, hotel] = [UNHEADED, EMPLOYER_FIRST, OWN_HEADINGS].map(read);
    let summary = |it: &Parsed| it.profile.basics.summary.clone().unwrap_or_default();

    assert!(summary(&unheaded).contains("Bookkeeper for small builders"));
    assert!(summary(&unheaded).contains("Notice period: four weeks"));
    assert_eq!(unheaded.profile.languages.len(), 2);
    assert!(unheaded.profile.skills.iter().any(|it| it.name.as_deref() == Some("Xero")));
    assert_eq!(joiner.profile.basics.name.as_deref(), Some("Tomas Eldridge"));
    assert_eq!(joiner.profile.education.len(), 1);
    assert!(summary(&hotel).contains("What I have not done: Group bookings"));
}

#[test]
fn a_resume_with_headings_gets_no_summary_that_it_does_not_have() {
    let start = NURSE.find("SUMMARY").unwrap();
    let end = NURSE.find("EXPERIENCE").unwrap();
    let text = format!("{}{}", &NURSE[..start], &NURSE[end..]);

    assert_eq!(read(&text).profile.basics.summary, None);
}
