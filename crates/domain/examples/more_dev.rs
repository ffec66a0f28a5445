use domain::{
    ats,
    content::{Catalog, SkillFinder},
};
fn main() {
    let (c, l) = Catalog::load();
    println!("{:?} {:?}", l, c.lint());
    let f = SkillFinder::new(&c);
    for jd in std::fs::read_to_string("/tmp/ev/more.txt").unwrap().split("\n=====\n") {
        let j = ats::read_job(jd, &c, &f);
        println!("## {:?} {:?} {:?} {:?}", j.title, j.seniority, j.min_years, j.education);
        for r in j.requirements {
            println!("    {:?} {} | {}", r.importance, r.as_written, r.skill)
        }
    }
}
