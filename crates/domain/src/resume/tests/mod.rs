//! Whole texts through the parser, and what holds for any text at all.

mod unheaded;

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::content::Catalog;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::load().0);

/// A document of plain lines; a blank line begins a block, a dash a list item.
fn plain(text: &str) -> Document {
    let mut block = 0;
    let mut lines = Vec::new();
    for raw in text.lines() {
        let text = raw.trim();
        if text.is_empty() {
            block += 1;
            continue;
        }
        let item = text.strip_prefix("- ");
        let text = item.unwrap_or(text).to_owned();
        lines.push(Line { text, block, bullet: item.is_some(), ..Line::default() });
    }
    Document { lines, ..Document::default() }
}

fn read(text: &str) -> Parsed {
    parse(&plain(text), &CATALOG)
}

/// Title, employer, place and dates of every job.
fn jobs(parsed: &Parsed) -> Vec<String> {
    let said = |it: &Option<String>| it.clone().unwrap_or_else(|| "-".to_owned());
    let job = |it: &Work| {
        let fields = [&it.position, &it.name, &it.location, &it.start_date, &it.end_date];
        fields.map(said).join(" | ")
    };
    parsed.profile.work.iter().map(job).collect()
}

fn schools(parsed: &Parsed) -> Vec<String> {
    let said = |it: &Option<String>| it.clone().unwrap_or_else(|| "-".to_owned());
    let school = |it: &Education| {
        let fields = [&it.study_type, &it.area, &it.institution, &it.start_date, &it.end_date];
        fields.map(said).join(" | ")
    };
    parsed.profile.education.iter().map(school).collect()
}

const NURSE: &str = "\
Marta Lindqvist
Registered Nurse
marta.lindqvist@example.org | +44 20 7946 0123 | Leeds, United Kingdom

SUMMARY
Registered nurse with eight years on acute medical and surgical wards. I lead shifts, mentor new
colleagues and keep handovers short and complete.

EXPERIENCE

Staff Nurse, Harbour General Hospital, Leeds
03/2020 - Present
- Care for up to eight patients per shift on a 28-bed acute medical ward
- Cut medication errors by 30 % in one year by introducing a second check at handover

Nurse, St Brigid's Clinic, York
09/2017 - 02/2020
- Pre-operative and post-operative care for 15 patients a day

EDUCATION
BSc Nursing, University of Northgate, 2014 - 2017

SKILLS
Patient assessment, Medication administration, Wound care, IV therapy, Infection control,
Electronic health records, Triage, Teamwork

CERTIFICATIONS
Advanced Life Support, 2023

LANGUAGES
English (fluent), Swedish (native)
";

#[test]
fn a_plain_text_is_read_into_all_its_sections() {
    let parsed = read(NURSE);

    let profile = &parsed.profile;
    let basics = &profile.basics;
    assert_eq!(parsed.status, ParseStatus::Parsed);
    assert_eq!(basics.name.as_deref(), Some("Marta Lindqvist"));
    assert_eq!(basics.label.as_deref(), Some("Registered Nurse"));
    assert_eq!(basics.email.as_deref(), Some("marta.lindqvist@example.org"));
    assert_eq!(basics.phone.as_deref(), Some("+44 20 7946 0123"));
    let location = basics.location.as_deref().unwrap();
    assert_eq!(location.city.as_deref(), Some("Leeds"));
    assert_eq!(location.country_code.as_deref(), Some("GB"));
    assert!(basics.summary.as_deref().unwrap().ends_with("short and complete."));
    assert_eq!(
        jobs(&parsed),
        [
            "Staff Nurse | Harbour General Hospital | Leeds | 2020-03 | -",
            "Nurse | St Brigid's Clinic | York | 2017-09 | 2020-02",
        ]
    );
    assert_eq!(profile.work[0].highlights.len(), 2);
    assert_eq!(schools(&parsed), ["BSc | Nursing | University of Northgate | 2014 | 2017"]);
    let skills: Vec<&str> = profile.skill_names().collect();
    assert_eq!(skills.len(), 8);
    assert_eq!(skills[4..6], ["Infection control", "Electronic health records"]);
    assert_eq!(profile.certificates[0].name.as_deref(), Some("Advanced Life Support"));
    assert_eq!(profile.certificates[0].date.as_deref(), Some("2023"));
    assert_eq!(profile.languages[1].language.as_deref(), Some("Swedish"));
    assert_eq!(profile.languages[1].fluency.as_deref(), Some("native"));
}

#[test]
fn a_german_lebenslauf_is_read() {
    let parsed = read(
        "Lebenslauf\n\nPersönliche Daten\nName: Jörg Weiß-Lüders\nAnschrift: Kassel\n\
         Telefon: +49 561 555 0199\nE-Mail: joerg@example.de\n\nBerufserfahrung\n\
         04/2018 – heute\nLogistikleiter\nNordwind Spedition GmbH, Kassel\n\
         - Leitung von zwölf Leuten\n\n10/2012 – 03/2018\nDisponent\nHafenkontor AG, Bremen\n\
         - Planung der Touren\n\nAusbildung\n08/2009 – 07/2012\n\
         Ausbildung zum Kaufmann für Spedition\nBerufsschule Kassel\n\nSprachen\n\
         Deutsch (Muttersprache), Englisch (B2)\n",
    );

    assert_eq!(parsed.profile.basics.name.as_deref(), Some("Jörg Weiß-Lüders"));
    assert_eq!(
        jobs(&parsed),
        [
            "Logistikleiter | Nordwind Spedition GmbH | Kassel | 2018-04 | -",
            "Disponent | Hafenkontor AG | Bremen | 2012-10 | 2018-03",
        ]
    );
    assert_eq!(
        schools(&parsed),
        ["Ausbildung zum Kaufmann für Spedition | - | Berufsschule Kassel | 2009-08 | 2012-07"]
    );
    assert_eq!(parsed.profile.languages.len(), 2);
}

#[test]
fn french_and_spanish_headings_and_dates_are_read() {
    let french = read(
        "Aïcha Benali\nComptable\naicha@example.fr\n\nExpérience professionnelle\n\
         Comptable, Groupe Marelle, Nantes\nmars 2019 – aujourd’hui\n- Clôtures mensuelles\n\n\
         Formation\nBTS Comptabilité\nLycée Voltaire\n2016 – 2018\n\nCompétences\nSage, Excel\n",
    );
    let spanish = read(
        "Inés Robledo\nines@example.es\n\nExperiencia laboral\nGerente de tienda\n\
         Almacenes Duero S.L., Soria\nenero de 2018 – actualidad\n- Equipo de nueve personas\n\n\
         Idiomas\nEspañol (nativo), Inglés (B2)\n",
    );

    assert_eq!(jobs(&french), ["Comptable | Groupe Marelle | Nantes | 2019-03 | -"]);
    assert_eq!(french.profile.education[0].institution.as_deref(), Some("Lycée Voltaire"));
    assert_eq!(french.profile.skills.len(), 2);
    assert_eq!(jobs(&spanish), ["Gerente de tienda | Almacenes Duero S.L. | Soria | 2018-01 | -"]);
    assert_eq!(spanish.profile.languages.len(), 2);
}

#[test]
fn several_roles_at_one_employer_share_it() {
    let parsed = read(
        "Ola Berg\nola@example.org\n\nExperience\n\nTidewater Logistics Ltd\n\
         Operations Manager | Jan 2021 - Present\n- Runs two depots\n\n\
         Shift Supervisor | May 2018 - Dec 2020\n- Led a team of nine\n",
    );

    assert_eq!(
        jobs(&parsed),
        [
            "Operations Manager | Tidewater Logistics Ltd | - | 2021-01 | -",
            "Shift Supervisor | Tidewater Logistics Ltd | - | 2018-05 | 2020-12",
        ]
    );
}

#[test]
fn the_employer_may_stand_before_the_title() {
    let parsed = read(
        "Ola Berg\nola@example.org\n\nWork History\n\
         Bluefin Robotics, Co-Founder & CTO\n2019 - present\n- Built it\n\
         Kestrel Foods Inc., Quality Engineer\n2015 - 2019\n- Audits\n",
    );

    assert_eq!(
        jobs(&parsed),
        [
            "Co-Founder & CTO | Bluefin Robotics | - | 2019 | -",
            "Quality Engineer | Kestrel Foods Inc. | - | 2015 | 2019",
        ]
    );
}

#[test]
fn skills_keep_the_groups_of_the_resume() {
    let parsed = read(
        "Ola Berg\nola@example.org\n\nSkills\nLanguages: Rust, Go\nTools: Git, Docker (Compose, Swarm)\n",
    );

    let groups = &parsed.profile.skills;
    assert_eq!(groups[0].name.as_deref(), Some("Languages"));
    assert_eq!(groups[0].keywords, ["Rust", "Go"]);
    assert_eq!(groups[1].keywords, ["Git", "Docker (Compose, Swarm)"]);
    assert!(parsed.profile.languages.is_empty());
}

#[test]
fn dates_at_the_right_margin_go_back_to_their_lines() {
    let place =
        |x0: f32, y: f32, x1: f32| Some(Place { page: 1, rect: Rect([x0, y, x1, y + 10.0]) });
    let line = |text: &str, x0, y, x1, block| Line {
        text: text.to_owned(),
        place: place(x0, y, x1),
        size: 10.0,
        block,
        ..Line::default()
    };
    let heading =
        |text: &str, y, block| Line { bold: true, size: 14.0, ..line(text, 40.0, y, 120.0, block) };
    let document = Document {
        pages: vec![PageSize { width: 600.0, height: 800.0 }],
        lines: vec![
            heading("Experience", 100.0, 0),
            line("Quarry Bay Hotel, Night Porter", 40.0, 120.0, 200.0, 1),
            line("Looked after 140 rooms alone every night of the week", 60.0, 135.0, 330.0, 1),
            line("Stone & Sons Ltd, Driver", 40.0, 160.0, 180.0, 2),
            line("Delivered building material", 60.0, 175.0, 200.0, 2),
            line("May 2020 – present", 480.0, 120.0, 560.0, 3),
            line("2016 – 2020", 500.0, 160.0, 560.0, 4),
        ],
        links: Vec::new(),
    };

    let parsed = parse(&document, &CATALOG);

    assert_eq!(
        jobs(&parsed),
        [
            "Night Porter | Quarry Bay Hotel | - | 2020-05 | -",
            "Driver | Stone & Sons Ltd | - | 2016 | 2020",
        ]
    );
    let provenance = &parsed.provenance["/work/0/position"];
    assert_eq!((provenance.page, provenance.boxes.len()), (1, 1));
}

#[test]
fn the_main_column_goes_on_after_a_sidebar_on_the_next_page() {
    let line = |text: &str, page, x0: f32, y: f32| Line {
        text: text.to_owned(),
        place: Some(Place { page, rect: Rect([x0, y, x0 + 150.0, y + 10.0]) }),
        size: 10.0,
        ..Line::default()
    };
    let document = Document {
        pages: vec![PageSize { width: 600.0, height: 800.0 }; 2],
        lines: vec![
            line("Work Experience", 1, 40.0, 100.0),
            line("Baker, Mill Street Bakery", 1, 40.0, 120.0),
            line("2019 - present", 1, 40.0, 135.0),
            line("Skills", 1, 400.0, 100.0),
            line("Sourdough", 1, 400.0, 120.0),
            line("Apprentice Baker, Rye & Sons", 2, 40.0, 100.0),
            line("2016 - 2019", 2, 40.0, 115.0),
        ],
        links: Vec::new(),
    };

    let parsed = parse(&document, &CATALOG);

    assert_eq!(parsed.profile.work.len(), 2);
    assert_eq!(parsed.profile.work[1].name.as_deref(), Some("Rye & Sons"));
    assert_eq!(parsed.profile.skill_names().collect::<Vec<_>>(), ["Sourdough"]);
}

#[test]
fn a_name_in_spaced_letters_is_parted_as_the_address_parts_it() {
    let parsed = read("T O M H A R L E Y\ntom.harley@example.com\n\nS K I L L S\nJoinery\n");

    assert_eq!(parsed.profile.basics.name.as_deref(), Some("TOM HARLEY"));
    assert_eq!(parsed.profile.skills.len(), 1);
}

#[test]
fn without_text_parsing_fails_and_says_why() {
    let parsed = parse(&Document::default(), &CATALOG);

    assert_eq!(parsed.status, ParseStatus::Failed);
    assert_eq!(parsed.problems[0].code, "no_text_layer");
}

#[test]
fn text_that_is_no_resume_is_partial() {
    let parsed = read("The quick brown fox jumps over the lazy dog. It does so every day.\n");

    assert_eq!(parsed.status, ParseStatus::Partial);
    assert!(parsed.profile.work.is_empty());
}

/// Pieces that make a parser's branches meet: headings, dates, separators, odd letters.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "Experience",
            "EDUCATION",
            "Skills:",
            "Languages: ",
            "S u m m a r y",
            "2019",
            "2019 –",
            "Jan 2020 - Present",
            "03/2019",
            "heute",
            "Engineer",
            "University",
            ", ",
            " | ",
            "\t",
            " – ",
            "Inc.",
            "(",
            ")",
            "a@b.org",
            "+49 151 5550 1234",
            "Houston, TX",
            "B.Sc.",
            "in ",
            "ﬁ",
            "İ",
            "ß",
            "e\u{301}",
            "•",
            "www.x.de",
            "at ",
            "Ho Chi Minh City",
            "1/2",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,12}",
    ]
}

prop_compose! {
    fn any_line()(
        pieces in prop::collection::vec(piece(), 1..5),
        spot in prop::option::of((1_u32..3, 0.0_f32..600.0, 0.0_f32..800.0, 0.0_f32..300.0)),
        size in prop::sample::select(vec![0.0_f32, 8.0, 10.0, 14.0, 24.0]),
        bold in any::<bool>(),
        bullet in any::<bool>(),
        block in 0_u32..6,
    ) -> Line {
        let place = spot.map(|(page, x, y, width)| Place { page, rect: Rect([x, y, x + width, y + size]) });
        Line { text: pieces.join(" "), place, size, bold, block, bullet }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn any_lines_are_read_without_panic_into_fields_with_a_place(
        lines in prop::collection::vec(any_line(), 0..40),
        paged in any::<bool>(),
    ) {
        let pages = if paged { vec![PageSize { width: 600.0, height: 800.0 }; 2] } else { Vec::new() };
        let document = Document { pages, lines, links: Vec::new() };

        let parsed = parse(&document, &CATALOG);
        let again = parse(&document, &CATALOG);

        let value = serde_json::to_value(&parsed.profile).unwrap();
        for (field, it) in &parsed.provenance {
            prop_assert!((0.0..=1.0).contains(&it.confidence), "{field}");
            prop_assert!(value.pointer(field).is_some(), "{field} points nowhere");
        }
        prop_assert_eq!(parsed, again);
    }
}
