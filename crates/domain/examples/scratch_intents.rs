use domain::interview::intent::{Moment, read};
fn main() {
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let v: serde_json::Value = serde_json::from_str(&line).unwrap();
        let m: Moment = serde_json::from_value(v["phase"].clone()).unwrap();
        let (i, c) = read(v["utterance"].as_str().unwrap(), m);
        println!("{}", serde_json::json!({"id": v["id"], "got": i, "conf": c}));
    }
}
