//! The interface's document: the committed one is the program's.

use serde_json::Value;

const COMMITTED: &str = include_str!("../../../../web/openapi.json");

#[test]
fn the_committed_document_is_the_programs() {
    let current = server::api::openapi().to_pretty_json().unwrap();

    assert!(COMMITTED.trim_end() == current, "run `make gen` and commit web/openapi.json");
}

#[test]
fn every_route_that_changes_something_can_fail_in_our_own_form() {
    let document: Value = serde_json::from_str(COMMITTED).unwrap();

    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let fails = &operation["responses"]["4XX"]["content"]["application/json"]["schema"];
            let public = path == "/api/setup";
            assert!(public || fails["$ref"].is_string(), "{method} {path} names no ApiError");
        }
    }
}
