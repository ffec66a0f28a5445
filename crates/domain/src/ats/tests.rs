//! The laws of the analysis.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::{
    content::{Catalog, SkillFinder},
    plan::RoleRef,
    resume::{Education, Profile, Skill, Work},
    role,
    time::Month,
};

static CONTENT: LazyLock<(Catalog, SkillFinder)> = LazyLock::new(|| {
    let (catalog, _) = Catalog::load();
    let finder = SkillFinder::new(&catalog);
    (catalog, finder)
});
const NOW: Month = Month { year: 2025, month: 6 };

const JOB: &str = "Senior Backend Engineer (Go)\n\nWhat you bring\n\
    - five or more years of professional backend development with Go services\n\
    - solid PostgreSQL: you can read a query plan and know what an index costs\n\
    - you have built REST APIs and event flows over Kafka\n\
    - observability is part of your design and not an afterthought\n\n\
    Nice to have\n- Kubernetes and Terraform in production\n\n\
    We don't ask for a degree. No Java needed. Salary 85,000 euros.";

const NURSE_JOB: &str = "Registered Nurse\n\nRequirements: a nursing degree; two years of intensive \
    care nursing; medication administration; wound care; a good command of English.";

fn job(text: &str) -> JobDescription {
    read_job(text, &CONTENT.0, &CONTENT.1)
}

fn against(profile: &Profile, job: &JobDescription) -> AtsAnalysis {
    let (catalog, finder) = &*CONTENT;
    analyse(&AnalysisInput { profile, role: None, job: Some(job), catalog, finder, now: NOW })
}

fn against_role(profile: &Profile, role: &RoleRef) -> AtsAnalysis {
    let (catalog, finder) = &*CONTENT;
    analyse(&AnalysisInput { profile, role: Some(role), job: None, catalog, finder, now: NOW })
}

fn part(analysis: &AtsAnalysis, name: &str) -> Option<f64> {
    analysis.components.iter().find(|it| it.name == name).expect("a part of this name").score
}

fn work(position: &str, lines: &[&str]) -> Work {
    Work {
        position: Some(position.to_owned()),
        start_date: Some("2018-01".to_owned()),
        highlights: lines.iter().map(|it| (*it).to_owned()).collect(),
        ..Work::default()
    }
}

fn engineer(lines: &[&str]) -> Profile {
    Profile { work: vec![work("Backend Developer", lines)], ..Profile::default() }
}

fn listing(skills: &[&str]) -> Vec<Skill> {
    vec![Skill { keywords: skills.iter().map(|it| (*it).to_owned()).collect(), ..Skill::default() }]
}

const SHOWN: [&str; 6] = [
    "Built the ledger service in Go for 200 shops",
    "Tuned PostgreSQL until the reports took 2 seconds",
    "Designed REST APIs used by forty partners",
    "Ran event flows over Kafka without a lost message",
    "Brought observability to every service of the team",
    "Moved all services to Kubernetes and Terraform",
];

#[test]
fn a_job_is_understood_with_what_it_does_not_need_left_out() {
    let read = job(JOB);

    let shown: Vec<String> = (read.requirements.iter())
        .map(|it| format!("{} {:?} {:?}", it.skill, it.as_written, it.importance))
        .collect();
    assert_eq!(read.min_years, Some(5));
    assert_eq!(read.education, None);
    assert_eq!(read.title.as_deref(), Some("Senior Backend Engineer (Go)"));
    insta::assert_debug_snapshot!(shown, @r#"
    [
        "Go \"Go\" Required",
        "Backend development \"backend development\" Required",
        "PostgreSQL \"PostgreSQL\" Required",
        "REST APIs \"REST APIs\" Required",
        "Kafka \"Kafka\" Required",
        "Observability \"observability\" Required",
        "Kubernetes \"Kubernetes\" Preferred",
        "Terraform \"Terraform\" Preferred",
    ]
    "#);
}

#[test]
fn the_same_text_as_resume_and_job_is_near_100_on_skills() {
    for text in [JOB, NURSE_JOB] {
        let lines: Vec<&str> = text.lines().filter(|it| !it.is_empty()).collect();
        let profile = Profile {
            basics: crate::resume::Basics { summary: Some(lines.join("\n")), ..Default::default() },
            ..Profile::default()
        };

        let analysis = against(&profile, &job(text));

        let score = part(&analysis, "required_skills").expect("skills are required");
        assert!(score >= 90.0, "{score}: {:#?}", analysis.requirements);
    }
}

#[test]
fn an_unrelated_resume_is_near_0_on_required_skills() {
    let florist = Profile {
        work: vec![work("Florist", &["Bound 40 bouquets a day", "Kept the shop window fresh"])],
        skills: listing(&["Ikebana", "English", "Wreaths", "JavaScript"]),
        ..Profile::default()
    };

    for text in [JOB, NURSE_JOB] {
        let score = part(&against(&florist, &job(text)), "required_skills");
        assert!(score.is_some_and(|it| it <= 10.0), "{score:?}");
    }
}

#[test]
fn a_bare_list_gains_little_beside_the_same_skills_in_work() {
    let names = ["Go", "PostgreSQL", "REST APIs", "Kafka", "Observability", "Backend development"];
    let stuffed = Profile { skills: listing(&names), ..Profile::default() };
    let job = job(JOB);

    let listed = part(&against(&stuffed, &job), "required_skills").expect("required");
    let shown = part(&against(&engineer(&SHOWN), &job), "required_skills").expect("required");

    assert!(listed <= 30.0, "{listed}");
    assert!(shown >= 80.0, "{shown}");
}

#[test]
fn a_name_inside_another_word_never_matches() {
    let job = job("Java Developer\n\nRequirements\n- Java\n- Go services");
    let analysis = against(&engineer(&["JavaScript at Google"]), &job);

    let found: Vec<Match> = analysis.requirements.iter().map(|it| it.found).collect();
    assert!(found.iter().all(|it| *it == Match::Missing), "{:?}", analysis.requirements);
}

#[test]
fn the_job_is_used_even_when_a_role_is_named() {
    let (catalog, finder) = &*CONTENT;
    let role = role::resolve("Registered Nurse", catalog).expect("a nurse is in the catalog");
    let job = job(JOB);
    let profile = engineer(&SHOWN);
    let input = AnalysisInput {
        profile: &profile,
        role: Some(&role),
        job: Some(&job),
        catalog,
        finder,
        now: NOW,
    };

    let both = analyse(&input);

    assert_eq!(both.requirements.len(), job.requirements.len());
    assert_eq!(both.overall, against(&profile, &job).overall);
}

#[test]
fn a_part_that_nothing_asks_for_has_no_score_and_no_weight() {
    let role = role::resolve("Accountant", &CONTENT.0).expect("an accountant is in the catalog");
    let analysis = against_role(&Profile::default(), &role);

    for name in ["experience", "education"] {
        let it = analysis.components.iter().find(|it| it.name == name).expect(name);
        assert_eq!((it.score, it.weight), (None, 0.0));
    }
    assert_eq!(analysis.overall, 0.0);
}

#[test]
fn what_a_resume_denies_is_missing() {
    let profile = engineer(&["Wrote services in Go, no experience with Kafka so far"]);

    let analysis = against(&profile, &job(JOB));

    let kafka = analysis.requirements.iter().find(|it| it.requirement.skill == "Kafka");
    assert_eq!(kafka.expect("Kafka is asked for").found, Match::Missing);
}

/// The field a quote names holds it, byte for byte.
fn assert_quotes_are_verbatim(profile: &Profile, analysis: &AtsAnalysis) {
    let json = serde_json::to_value(profile).expect("a profile is JSON");
    for quote in analysis.requirements.iter().flat_map(|it| &it.evidence) {
        let field = json.pointer(&quote.field).and_then(|it| it.as_str());
        assert!(field.is_some_and(|it| it.contains(&quote.quote)), "{quote:?}");
    }
}

prop_compose! {
    fn some_profile()(lines in proptest::sample::subsequence(SHOWN.to_vec(), 0..=6),
        listed in proptest::sample::subsequence(vec!["Go", "Kafka", "Docker", "MySQL", "English"], 0..=5),
        degree in any::<bool>(), second in any::<bool>()) -> Profile {
        let mut profile = engineer(&lines);
        profile.skills = listing(&listed);
        if degree {
            profile.education.push(Education { study_type: Some("BSc Nursing".to_owned()), ..Education::default() });
        }
        if second {
            profile.work.push(Work { end_date: Some("2017-06".to_owned()), start_date: Some("2014-01".to_owned()), ..work("Waiter", &["Served 80 guests"]) });
        }
        profile
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn adding_a_matched_skill_with_evidence_never_lowers(profile in some_profile(), at in 0usize..6) {
        let job = job(JOB);
        let mut more = profile.clone();
        more.work[0].highlights.push(SHOWN[at].to_owned());

        let (before, after) = (against(&profile, &job), against(&more, &job));

        prop_assert!(after.overall >= before.overall, "{} {}", before.overall, after.overall);
    }

    #[test]
    fn removing_evidence_never_raises(profile in some_profile()) {
        let job = job(JOB);
        let mut less = profile.clone();
        less.work[0].highlights.pop();

        prop_assert!(against(&less, &job).overall <= against(&profile, &job).overall);
    }

    #[test]
    fn the_order_of_entries_moves_the_score_by_one_point_at_most(profile in some_profile()) {
        let job = job(JOB);
        let mut turned = profile.clone();
        turned.work.reverse();
        turned.skills.iter_mut().for_each(|it| it.keywords.reverse());
        turned.work.iter_mut().for_each(|it| it.highlights.reverse());

        let moved = against(&turned, &job).overall - against(&profile, &job).overall;

        prop_assert!(moved.abs() <= 1.0, "{moved}");
    }

    #[test]
    fn scores_are_in_range_weights_sum_to_one_and_quotes_are_verbatim(profile in some_profile()) {
        for job in [job(JOB), job(NURSE_JOB)] {
            let analysis = against(&profile, &job);

            prop_assert!((0.0..=100.0).contains(&analysis.overall));
            prop_assert!((analysis.components.iter().map(|it| it.weight).sum::<f64>() - 1.0).abs() < 1e-9);
            assert_quotes_are_verbatim(&profile, &analysis);
        }
    }

    #[test]
    fn any_text_is_read_as_a_job_and_every_requirement_stands_in_it(text in "\\PC{0,300}") {
        let read = job(&text);

        for it in &read.requirements {
            prop_assert!(text.contains(&it.as_written) && text.contains(&it.sentence));
        }
    }
}
