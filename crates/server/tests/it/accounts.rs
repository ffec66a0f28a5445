use axum::http::Method;
use figment::{Figment, providers::Serialized};
use serde_json::json;

use crate::support::{Browser, TestApp, cookie_of};

#[tokio::test]
async fn who_signs_up_is_signed_in() {
    let t = TestApp::start().await;

    let ann = t.member("Ann").await;

    let me = ann.get("/api/me").await.must(200);
    assert_eq!(me["name"], "Ann");
    assert_eq!(me["email"], "ann@example.org");
    assert_eq!(me["standing"], "member");
    assert_eq!(me["created_at"], "2026-03-02T09:00:00Z");
}

#[tokio::test]
async fn a_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
    let t = TestApp::start().await;
    let body =
        json!({"name": "Ann", "email": "ann@example.org", "password": "three green kettles"});

    let reply = t.stranger().post("/api/accounts", body).await;

    let cookie = reply.headers["set-cookie"].to_str().unwrap().to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
}

#[tokio::test]
async fn behind_https_the_cookie_is_secure() {
    let https = Serialized::default("server.public_url", "https://rehearse.example.org");
    let t = TestApp::with(Figment::new().merge(https)).await;
    let body =
        json!({"name": "Ann", "email": "ann@example.org", "password": "three green kettles"});

    let reply = t.stranger().post("/api/accounts", body).await;

    assert!(reply.headers["set-cookie"].to_str().unwrap().contains("Secure"));
}

#[tokio::test]
async fn sign_up_can_be_closed() {
    let closed = Serialized::default("accounts.sign_up", "closed");
    let t = TestApp::with(Figment::new().merge(closed)).await;
    let body =
        json!({"name": "Ann", "email": "ann@example.org", "password": "three green kettles"});

    let reply = t.stranger().post("/api/accounts", body).await.must(403);

    assert_eq!(reply["code"], "sign_up_closed");
    assert_eq!(t.stranger().get("/api/setup").await.must(200)["sign_up_open"], false);
}

#[tokio::test]
async fn an_address_has_one_account() {
    let t = TestApp::start().await;
    t.member("Ann").await;
    let body =
        json!({"name": "Other", "email": "ANN@example.org ", "password": "four green kettles"});

    let reply = t.stranger().post("/api/accounts", body).await.must(409);

    assert_eq!(reply["code"], "conflict");
    assert_eq!(reply["fields"][0]["field"], "email");
}

#[tokio::test]
async fn a_weak_password_is_refused_with_its_field() {
    let t = TestApp::start().await;
    let body = json!({"name": "Ann", "email": "ann@example.org", "password": "short"});

    let reply = t.stranger().post("/api/accounts", body).await.must(422);

    assert_eq!(reply["code"], "invalid");
    assert_eq!(reply["fields"][0]["field"], "password");
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    ann.delete("/api/sessions/current").await.must(204);

    // The old cookie still exists on the client's disk; it opens nothing.
    assert_eq!(ann.get("/api/me").await.must(401)["code"], "unauthenticated");
}

#[tokio::test]
async fn a_session_ends_by_itself() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    t.pass(31 * 86_400_000);

    ann.get("/api/me").await.must(401);
}

#[tokio::test]
async fn an_unknown_address_and_a_wrong_password_get_the_same_answer() {
    let t = TestApp::start().await;
    t.member("Ann").await;
    let sign_in = |email: &str| json!({"email": email, "password": "not it at all"});

    let wrong = t.stranger().post("/api/sessions", sign_in("ann@example.org")).await;
    let unknown = t.stranger().post("/api/sessions", sign_in("bob@example.org")).await;

    assert_eq!(wrong.status, 401);
    assert_eq!((wrong.status, wrong.json()), (unknown.status, unknown.json()));
}

#[tokio::test]
async fn an_account_must_wait_after_eight_wrong_passwords() {
    let t = TestApp::start().await;
    t.member("Ann").await;
    let wrong = json!({"email": "ann@example.org", "password": "not it at all"});
    let right = json!({"email": "ann@example.org", "password": "three green kettles"});
    for _ in 0..8 {
        t.stranger().post("/api/sessions", wrong.clone()).await.must(401);
    }

    let refused = t.stranger().post("/api/sessions", right.clone()).await.must(429);
    t.pass(15 * 60_000 + 1);
    let later = t.stranger().post("/api/sessions", right).await;

    assert_eq!(refused["code"], "too_many_attempts");
    assert_eq!(later.status, 201);
}

#[tokio::test]
async fn an_address_that_guesses_at_many_accounts_must_wait() {
    let t = TestApp::start().await;
    for number in 0..40 {
        let body = json!({"email": format!("nobody{number}@example.org"), "password": "a guess"});
        t.stranger().post("/api/sessions", body).await.must(401);
    }

    let body = json!({"email": "fresh@example.org", "password": "a guess"});
    let refused = t.stranger().post("/api/sessions", body).await.must(429);

    assert_eq!(refused["code"], "too_many_attempts");
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions() {
    let t = TestApp::start().await;
    let laptop = t.member("Ann").await;
    let body = json!({"email": "ann@example.org", "password": "three green kettles"});
    let phone = t.stranger().post("/api/sessions", body).await;
    let phone = Browser { app: &t, cookie: Some(cookie_of(&phone)) };

    let body = json!({"current": "three green kettles", "new": "a brand new secret"});
    laptop.put("/api/me/password", body).await.must(204);

    laptop.get("/api/me").await.must(200);
    phone.get("/api/me").await.must(401);
}

#[tokio::test]
async fn a_password_is_not_changed_without_the_current_one() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let body = json!({"current": "wrong wrong wrong", "new": "a brand new secret"});
    let reply = ann.put("/api/me/password", body).await.must(422);

    assert_eq!(reply["fields"][0]["field"], "current");
}

#[tokio::test]
async fn a_name_can_be_changed() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;

    let changed = ann.patch("/api/me", json!({"name": "  Ann Bee "})).await.must(200);

    assert_eq!(changed["name"], "Ann Bee");
    assert_eq!(ann.get("/api/me").await.must(200)["name"], "Ann Bee");
}

#[tokio::test]
async fn a_change_from_another_sites_page_is_refused() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let request = ann
        .request(Method::DELETE, "/api/sessions/current")
        .header("origin", "https://evil.example")
        .body(axum::body::Body::empty());

    let reply = t.send(request.unwrap()).await.must(403);

    assert_eq!(reply["code"], "origin_refused");
    ann.get("/api/me").await.must(200);
}

#[tokio::test]
async fn the_first_start_makes_an_owner_and_the_second_does_not() {
    let t = TestApp::start().await;

    server::owner::make_if_first(&t.app).await.unwrap();
    let password = server::owner::first_password_in_file(&t.app.config).unwrap();
    server::owner::make_if_first(&t.app).await.unwrap();

    let body = json!({"email": "owner@localhost", "password": password});
    let signed_in = t.stranger().post("/api/sessions", body).await.must(201);
    assert_eq!(signed_in["standing"], "owner");
    assert_eq!(server::owner::first_password_in_file(&t.app.config), Some(password));
}

#[tokio::test]
async fn the_first_password_is_kept_for_nobody_else_and_only_until_it_is_changed() {
    use std::os::unix::fs::PermissionsExt as _;
    let t = TestApp::start().await;
    server::owner::make_if_first(&t.app).await.unwrap();
    let file = server::owner::password_file(&t.app.config);
    let first = server::owner::first_password_in_file(&t.app.config).unwrap();
    let mode = std::fs::metadata(&file).unwrap().permissions().mode();
    let body = json!({"email": "owner@localhost", "password": first});
    let owner = t.stranger().post("/api/sessions", body).await;
    let owner = Browser { app: &t, cookie: Some(cookie_of(&owner)) };

    let body = json!({"current": first, "new": "my very own secret"});
    owner.put("/api/me/password", body).await.must(204);

    assert_eq!(mode & 0o777, 0o600);
    assert!(!file.exists());
}

#[tokio::test]
async fn wrong_guesses_from_elsewhere_do_not_keep_the_owner_of_an_account_out() {
    let proxied = Serialized::default("server.behind_proxy", true);
    let t = TestApp::with(Figment::new().merge(proxied)).await;
    t.member("Ann").await;
    let try_from = async |from: &str, password: &str| {
        let body = json!({"email": "ann@example.org", "password": password}).to_string();
        let request = t
            .stranger()
            .request(Method::POST, "/api/sessions")
            .header("x-forwarded-for", from)
            .header("content-type", "application/json")
            .body(axum::body::Body::from(body));
        t.send(request.unwrap()).await.status.as_u16()
    };
    for _ in 0..8 {
        assert_eq!(try_from("203.0.113.9", "a wrong guess").await, 401);
    }

    let guesser = try_from("203.0.113.9", "three green kettles").await;
    let ann = try_from("198.51.100.7", "three green kettles").await;

    assert_eq!((guesser, ann), (429, 201));
}

#[tokio::test]
async fn a_whole_ipv6_network_counts_as_one_address() {
    let proxied = Serialized::default("server.behind_proxy", true);
    let t = TestApp::with(Figment::new().merge(proxied)).await;
    let mut last = 0;
    for host in 0..9 {
        let body = json!({"email": "ann@example.org", "password": "a wrong guess"}).to_string();
        let request = t
            .stranger()
            .request(Method::POST, "/api/sessions")
            .header("x-forwarded-for", format!("2001:db8:1:2::{host:x}"))
            .header("content-type", "application/json")
            .body(axum::body::Body::from(body));
        last = t.send(request.unwrap()).await.status.as_u16();
    }

    assert_eq!(last, 429);
}
