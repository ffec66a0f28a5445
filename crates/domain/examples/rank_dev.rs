use domain::{
    ats,
    content::{Catalog, SkillFinder},
    resume::*,
    role,
    time::Month,
};
fn main() {
    let (c, _) = Catalog::load();
    let f = SkillFinder::new(&c);
    let now = Month { year: 2025, month: 9 };
    let mut files: Vec<_> = std::fs::read_dir("/work/shared/data/resumes/truth")
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    files.sort();
    for p in files {
        let v: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(&p).unwrap()).unwrap();
        let s = |x: &serde_json::Value| x.as_str().map(|t| t.to_string());
        let d = |x: &serde_json::Value| s(x).filter(|t| t != "present");
        let mut pr = Profile::default();
        pr.basics.label = s(&v["headline"]);
        for w in v["experience"].as_array().into_iter().flatten() {
            pr.work.push(Work {
                position: s(&w["title"]),
                start_date: d(&w["start"]),
                end_date: d(&w["end"]),
                ..Default::default()
            });
        }
        for w in v["education"].as_array().into_iter().flatten() {
            pr.education.push(Education { study_type: s(&w["degree"]), ..Default::default() });
        }
        if let Some(t) = v["blocks"].as_array() {
            if let Some(w) = pr.work.first_mut() {
                w.highlights = t.iter().filter_map(|b| s(&b["t"])).collect();
            }
        }
        pr.skills.push(Skill {
            keywords: v["skills"].as_array().into_iter().flatten().filter_map(|x| s(x)).collect(),
            ..Default::default()
        });
        let t = std::time::Instant::now();
        let r = role::rank(&pr, &c, &f, now);
        let us = t.elapsed().as_micros();
        println!(
            "{:32} {:40} {:?} {}us {:?}",
            p.file_stem().unwrap().to_str().unwrap(),
            pr.basics
                .label
                .clone()
                .or(pr.work.first().and_then(|w| w.position.clone()))
                .unwrap_or_default(),
            r.verdict,
            us,
            r.roles
                .iter()
                .take(3)
                .map(|x| (x.code.as_str(), x.score, x.seniority, x.confidence))
                .collect::<Vec<_>>()
        );
    }
    for t in [
        "Software Engineer",
        "Sr. SWE",
        "ML engineer",
        "QA tester",
        "Krankenschwester",
        "Sous chef",
        "Line cook",
        "School teacher",
        "Customer success manager",
        "Site Reliability Engineer",
        "iOS dev",
        "Android engineer",
        "Data engineer",
        "Payroll clerk",
        "Tax advisor",
        "HR business partner",
        "Recruiter",
        "Warehouse shift lead",
        "HGV driver",
        "Dental hygienist",
        "Paralegal",
        "Lab technician",
        "Nursery manager",
        "Shop manager",
        "Cashier",
        "Cloud architect",
        "Pen tester",
        "SEO specialist",
        "Social media manager",
        "Scrum Master",
        "Product owner",
        "CTO",
        "Head of engineering",
        "Elektroniker",
        "Buchhalter",
        "Comptable",
        "Enfermera",
        "Profesor de secundaria",
        "Graphic artist",
        "Illustrator",
        "Office manager",
        "Executive assistant",
        "Receptionist",
        "Investment banker",
        "Structural engineer",
        "CAD designer",
        "Web designer",
        "Game developer",
        "Doctor",
        "Plumber",
        "Full-stack JS dev",
        "Pastry chef",
        "Sales rep",
        "BDR",
        "SDR",
        "Account manager",
        "dev",
        "engineer",
        "manager",
        "teacher",
        "Physician",
        "Lawyer",
        "Truck driver",
        "Software engineering manager",
    ] {
        println!("{:30} {:?}", t, role::resolve(t, &c).map(|r| r.code.unwrap()));
    }
    for jd in [
        "Softwareentwickler (m/w/d) Backend\nNordwind GmbH, Hamburg\n\nIhre Aufgaben\n- Entwicklung von REST APIs in Java\n- Betrieb auf Kubernetes\n\nIhr Profil\n- mindestens drei Jahre Berufserfahrung mit Java und Spring Boot\n- abgeschlossenes Studium der Informatik\n- gute Deutschkenntnisse, Englisch in Wort und Schrift\n\nVon Vorteil\n- Kafka oder RabbitMQ\n- Erfahrung mit Terraform\n\nWir bieten\n- 30 Tage Urlaub, Python-Kurse",
        "Comptable (H/F)\n\nVos missions\n- tenue de la comptabilité fournisseurs\n- déclarations de TVA\n\nVotre profil\n- diplôme en comptabilité (BTS)\n- deux ans d'expérience minimum\n- maîtrise d'Excel et de SAP\n- anglais courant\n\nUn plus\n- Power BI\n\nNous offrons\n- tickets restaurant",
        "Enfermera de UCI\n\nRequisitos\n- titulación en enfermería\n- al menos 2 años de experiencia en cuidados intensivos\n- inglés B2\n\nSe valora\n- ECMO\n- francés\n\nOfrecemos\n- contrato indefinido",
        "We are hiring a Frontend Developer! We're a small team that uses Python and Django on the backend. You'll build accessible interfaces with React and TypeScript. You have 2-4 years of experience with modern JavaScript, CSS and testing (Jest or Vitest). Experience with GraphQL is a plus. No PHP knowledge required. You don't need a computer science degree.",
        "Job title: Civil Site Engineer\nAbout the company\nWe build bridges with Revit and Python.\nResponsibilities:\n• Supervise concrete works and quality control\n• Prepare method statements and bills of quantities\nQualifications:\n• Bachelor of Civil Engineering\n• Minimum 5 years' experience on infrastructure sites\n• AutoCAD and Primavera P6\n• Knowledge of Eurocodes\nPreferred qualifications:\n• PMP certification\n• Arabic language skills",
    ] {
        let j = ats::read_job(jd, &c, &f);
        println!("{:?} {:?} {:?} {:?}", j.title, j.seniority, j.min_years, j.education);
        for r in j.requirements {
            println!("    {:?} {} | {}", r.importance, r.as_written, r.skill)
        }
    }
}
