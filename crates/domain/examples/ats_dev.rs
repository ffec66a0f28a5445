use domain::{
    ats,
    content::{Catalog, SkillFinder},
    resume::*,
    role,
    time::Month,
};
use std::io::Read;
fn year(t: &str) -> Option<String> {
    t.split(|c: char| !c.is_ascii_digit())
        .find(|x| x.len() == 4 && (x.starts_with("19") || x.starts_with("20")))
        .map(|x| x.to_string())
}
fn years(t: &str) -> Vec<String> {
    t.split(|c: char| !c.is_ascii_digit())
        .filter(|x| x.len() == 4 && (x.starts_with("19") || x.starts_with("20")))
        .map(|x| x.to_string())
        .collect()
}
fn convert(text: &str) -> Profile {
    let heads: &[(&str, &[&str])] = &[
        (
            "sum",
            &[
                "profile",
                "summary",
                "about",
                "personal statement",
                "in short",
                "objective",
                "statement",
                "why",
                "about me",
                "motivation",
                "a few",
                "other",
                "note",
                "personal",
                "interests",
                "availability",
                "references",
                "strengths",
            ],
        ),
        (
            "work",
            &[
                "where",
                "what i do there",
                "experience",
                "employment",
                "work history",
                "jobs",
                "career",
                "professional activities",
                "work",
                "current post",
                "before",
                "professional",
                "also",
                "positions",
                "posts",
            ],
        ),
        (
            "edu",
            &[
                "education",
                "studies",
                "school",
                "qualifications",
                "training",
                "schooling",
                "registration",
            ],
        ),
        ("cert", &["certificates", "courses", "further", "licences", "tickets", "certifications"]),
        (
            "skill",
            &[
                "knowledge",
                "stack",
                "tech",
                "keywords",
                "key competencies",
                "skills",
                "tools",
                "key",
                "computer",
                "competencies",
                "it",
                "software",
                "technical",
            ],
        ),
        ("lang", &["languages"]),
    ];
    let mut p = Profile::default();
    let lines: Vec<&str> = text.lines().map(|l| l.trim()).filter(|l| !l.is_empty()).collect();
    p.basics.name = Some(lines[0].to_string());
    if text.contains('@') {
        p.basics.email = Some("a@b.c".into())
    }
    if lines.len() > 1 {
        p.basics.label = Some(lines[1].to_string());
    }
    let mut sec = "sum";
    let mut sum = vec![];
    for l in &lines[1..] {
        let low = l.to_lowercase();
        let mut rest = *l;
        let (h, r) = match l.split_once(':') {
            Some((h, r)) => (h.to_lowercase(), r.trim()),
            None => (low.clone(), ""),
        };
        let short = !l.starts_with(['-', '*', '•', '·', '–'])
            && h.split_whitespace().count() <= 4
            && year(&h).is_none();
        let mut is = false;
        if short {
            for (k, list) in heads {
                if list.iter().any(|w| {
                    h == *w || h.starts_with(&format!("{w} ")) || h.ends_with(&format!(" {w}"))
                }) {
                    sec = k;
                    is = true;
                    break;
                }
            }
        }
        if is {
            if r.is_empty() {
                continue;
            }
            rest = r;
        }
        let bullet = l.starts_with(['-', '*', '•', '·', '–']);
        let ys = years(l);
        let dated = !bullet
            && !ys.is_empty()
            && l.len() < 160
            && (ys.len() >= 2
                || low.contains("present")
                || low.contains("today")
                || low.contains("now")
                || low.contains("since")
                || low.contains("to date")
                || low.contains("– "));
        if dated && sec != "edu" && sec != "cert" && sec != "lang" {
            sec = "work";
            let end = if ys.len() >= 2 { Some(ys[1].clone()) } else { None };
            let cleaned: String = l.chars().filter(|c| !c.is_ascii_digit()).collect();
            p.work.push(Work {
                position: Some(cleaned.trim_matches(|c: char| !c.is_alphanumeric()).to_string()),
                start_date: Some(ys[0].clone()),
                end_date: end,
                ..Default::default()
            });
            continue;
        }
        let rest = rest.trim_start_matches(['-', '*', '•', '·', '–', ' ']);
        match sec {
            "work" => {
                if let Some(w) = p.work.last_mut() {
                    w.highlights.push(rest.to_string())
                } else {
                    sum.push(rest.to_string())
                }
            }
            "edu" => p
                .education
                .push(Education { study_type: Some(rest.to_string()), ..Default::default() }),
            "cert" => p
                .certificates
                .push(Certificate { name: Some(rest.to_string()), ..Default::default() }),
            "skill" => p.skills.push(domain::resume::Skill {
                name: None,
                level: None,
                keywords: rest.split([',', ';', '|']).map(|x| x.trim().to_string()).collect(),
            }),
            "lang" => {
                for x in rest.split([',', ';']) {
                    p.languages
                        .push(Language { language: Some(x.trim().to_string()), fluency: None })
                }
            }
            _ => sum.push(rest.to_string()),
        }
    }
    p.basics.summary = Some(sum.join("\n"));
    p
}
fn main() {
    let (c, _) = Catalog::load();
    let f = SkillFinder::new(&c);
    let now = Month { year: 2025, month: 9 };
    let mut s = String::new();
    std::io::stdin().read_to_string(&mut s).unwrap();
    let jds: std::collections::HashMap<String, String> =
        std::fs::read_to_string("/work/shared/data/sets/jd_dev.jsonl")
            .unwrap()
            .lines()
            .map(|l| {
                let v: serde_json::Value = serde_json::from_str(l).unwrap();
                (v["id"].as_str().unwrap().to_string(), v["text"].as_str().unwrap().to_string())
            })
            .collect();
    let real = std::env::args().any(|a| a == "real");
    for l in s.lines() {
        let v: serde_json::Value = serde_json::from_str(l).unwrap();
        let text = v["text"].as_str().unwrap();
        let p = if real {
            let lines = text
                .lines()
                .filter(|l| !l.trim().is_empty())
                .map(|l| Line { text: l.trim().to_string(), ..Default::default() })
                .collect();
            parse(&Document { lines, ..Default::default() }, &c).profile
        } else {
            convert(text)
        };
        let t = std::time::Instant::now();
        let j = ats::read_job(&jds[v["jd_id"].as_str().unwrap()], &c, &f);
        let tj = t.elapsed();
        let t = std::time::Instant::now();
        let hits = f.find_in_profile(&p).len();
        let tf = t.elapsed();
        let t = std::time::Instant::now();
        let a = ats::analyse(&ats::AnalysisInput {
            profile: &p,
            role: None,
            job: Some(&j),
            catalog: &c,
            finder: &f,
            now,
        });
        let ta = t.elapsed();
        let t = std::time::Instant::now();
        let r = role::rank(&p, &c, &f, now);
        let tr = t.elapsed();
        println!(
            "{}",
            serde_json::json!({"jd":v["jd_id"],"id":v["resume_id"],"fit":v["fit"],"overall":a.overall,"a":a,"p":p,"hits":hits,"us":[tj.as_micros(),tf.as_micros(),ta.as_micros(),tr.as_micros()],"roles":r})
        );
    }
}
