//! The laws of the ranking.

use std::sync::LazyLock;

use super::*;
use crate::{
    content::{Catalog, Seniority, SkillFinder},
    resume::{Education, Profile, Skill, Work},
    time::Month,
};

static CONTENT: LazyLock<(Catalog, SkillFinder)> = LazyLock::new(|| {
    let (catalog, _) = Catalog::load();
    let finder = SkillFinder::new(&catalog);
    (catalog, finder)
});
const NOW: Month = Month { year: 2025, month: 6 };

fn ranked(profile: &Profile) -> Ranking {
    rank(profile, &CONTENT.0, &CONTENT.1, NOW)
}

fn work(position: &str, from: &str, to: Option<&str>) -> Work {
    Work {
        position: Some(position.to_owned()),
        start_date: Some(from.to_owned()),
        end_date: to.map(str::to_owned),
        ..Work::default()
    }
}

fn listing(skills: &[&str]) -> Vec<Skill> {
    vec![Skill { keywords: skills.iter().map(|it| (*it).to_owned()).collect(), ..Skill::default() }]
}

#[test]
fn an_empty_profile_speaks_for_nothing() {
    let ranking = ranked(&Profile::default());

    assert_eq!(ranking, Ranking { roles: Vec::new(), verdict: Verdict::Unclear });
}

#[test]
fn every_occupation_is_first_for_a_person_with_its_title_and_core_skills() {
    for it in &CONTENT.0.occupations {
        let core: Vec<&str> = it.skills.core.iter().map(String::as_str).collect();
        let profile = Profile {
            work: vec![work(&it.title, "2020-01", None)],
            skills: listing(&core),
            ..Profile::default()
        };

        let ranking = ranked(&profile);

        assert_eq!(ranking.roles.first().map(|it| it.code.as_str()), Some(it.code.as_str()));
    }
}

#[test]
fn every_occupation_is_among_the_first_three_by_its_skills_alone() {
    for it in &CONTENT.0.occupations {
        let skills = it.skills.core.iter().chain(&it.skills.common).chain(&it.skills.tools);
        let skills: Vec<&str> = skills.map(String::as_str).collect();
        let profile = Profile { skills: listing(&skills), ..Profile::default() };

        let ranking = ranked(&profile);

        let first: Vec<&str> = ranking.roles.iter().take(3).map(|it| it.code.as_str()).collect();
        assert!(first.contains(&it.code.as_str()), "{}: {first:?}", it.code);
    }
}

#[test]
fn what_somebody_does_now_outweighs_what_they_did_long_ago() {
    let profile = Profile {
        work: vec![
            work("Restaurant Manager", "2008-01", Some("2016-12")),
            work("Junior Data Analyst", "2023-02", None),
        ],
        ..Profile::default()
    };

    let ranking = ranked(&profile);

    assert_eq!(ranking.roles[0].code, "data-analyst");
    assert_eq!(ranking.roles[0].seniority, Some(Seniority::Junior));
}

#[test]
fn a_student_is_ranked_by_study_and_skills() {
    let profile = Profile {
        education: vec![Education {
            area: Some("Civil engineering".to_owned()),
            ..Education::default()
        }],
        skills: listing(&["AutoCAD", "Structural analysis", "Surveying", "Revit", "Eurocodes"]),
        ..Profile::default()
    };

    let ranking = ranked(&profile);

    assert_eq!(ranking.roles[0].code, "civil-engineer");
    assert_eq!(ranking.roles[0].seniority, None);
}

#[test]
fn evidence_is_quoted_from_its_field_and_the_next_step_lies_above() {
    let mut nurse = work("Registered Nurse", "2022-01", None);
    nurse.highlights = vec!["Medication administration for 14 patients".to_owned()];
    let profile = Profile { work: vec![nurse], ..Profile::default() };

    let role = &ranked(&profile).roles[0];

    let json = serde_json::to_value(&profile).expect("a profile is JSON");
    for it in &role.evidence {
        let field = json.pointer(&it.field).and_then(|it| it.as_str()).expect("a text field");
        assert!(field.contains(&it.quote), "{it:?}");
    }
    assert_eq!(role.seniority, Some(Seniority::Mid));
    assert_eq!(role.next_step.as_ref().map(|it| it.title.as_str()), Some("Senior Staff Nurse"));
    assert!(
        !role.missing.is_empty() && !role.missing.contains(&"Medication administration".to_owned())
    );
}
