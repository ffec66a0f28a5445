use domain::{ats, content::*};
use std::io::Read;
fn main() {
    let (c, _) = Catalog::load();
    let f = SkillFinder::new(&c);
    let mut s = String::new();
    std::io::stdin().read_to_string(&mut s).unwrap();
    for l in s.lines() {
        let v: serde_json::Value = serde_json::from_str(l).unwrap();
        let j = ats::read_job(v["text"].as_str().unwrap(), &c, &f);
        println!("{}", serde_json::json!({"id": v["id"], "job": j}));
    }
}
