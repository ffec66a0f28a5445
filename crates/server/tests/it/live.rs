//! The live interview over a WebSocket: events in order, nothing twice, nothing lost.

use std::net::SocketAddr;

use axum::http::header;
use futures::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{self, Message, client::IntoClientRequest as _},
};

use crate::support::{Browser, TestApp, answer};

const LONG: &str = "I check the chart first, then I assess the patient and tell the doctor with the \
                    SBAR structure, and the patient was stable within 20 minutes.";

/// Serves the program on a loopback port for as long as the test runs.
async fn served(t: &TestApp) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let service = t.router.clone().into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
    address
}

/// One tab's line to one interview.
struct Tab(WebSocketStream<MaybeTlsStream<TcpStream>>);

async fn dial(
    address: SocketAddr,
    cookie: Option<&str>,
    (id, after): (&str, i64),
    origin: Option<&str>,
) -> Result<Tab, tungstenite::Error> {
    let url = format!("ws://{address}/api/interviews/{id}/live?after={after}");
    let mut request = url.into_client_request().unwrap();
    if let Some(cookie) = cookie {
        request.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
    }
    if let Some(origin) = origin {
        request.headers_mut().insert(header::ORIGIN, origin.parse().unwrap());
    }
    Ok(Tab(connect_async(request).await?.0))
}

async fn tab(address: SocketAddr, ann: &Browser<'_>, id: &str, after: i64) -> Tab {
    dial(address, ann.cookie.as_deref(), (id, after), None).await.unwrap()
}

impl Tab {
    async fn send(&mut self, key: &str, command: Value) {
        let text = json!({"type": "command", "key": key, "command": command}).to_string();
        self.0.send(Message::Text(text.into())).await.unwrap();
    }

    async fn next(&mut self) -> Option<Value> {
        loop {
            match self.0.next().await? {
                Ok(Message::Text(text)) => return Some(serde_json::from_str(&text).unwrap()),
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    /// The messages up to the answer to this command.
    async fn until(&mut self, key: &str) -> Vec<Value> {
        let mut out = Vec::new();
        while let Some(message) = self.next().await {
            let ends = message["key"] == key;
            out.push(message);
            if ends {
                return out;
            }
        }
        panic!("the line ended before `{key}` was answered: {out:?}");
    }
}

fn numbers(messages: &[Value]) -> Vec<i64> {
    messages.iter().filter_map(|it| it["seq"].as_i64()).collect()
}

#[tokio::test]
async fn commands_go_in_and_numbered_events_come_out() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let address = served(&t).await;
    let mut tab = tab(address, &ann, &id, 0).await;

    tab.send("a", json!({"kind": "open"})).await;
    let opened = tab.until("a").await;
    tab.send("b", json!({"kind": "consent"})).await;
    let begun = tab.until("b").await;

    assert_eq!(opened.last().unwrap()["type"], "done");
    let all = [numbers(&opened), numbers(&begun)].concat();
    assert_eq!(all, (1..=all.len() as i64).collect::<Vec<_>>());
    assert!(begun.iter().any(|it| it["event"]["kind"] == "asked"), "{begun:?}");
}

#[tokio::test]
async fn who_reconnects_gets_what_was_missed_and_nothing_twice() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let address = served(&t).await;
    let mut first = tab(address, &ann, &id, 0).await;
    first.send("a", json!({"kind": "open"})).await;
    let seen = *numbers(&first.until("a").await).last().unwrap();
    drop(first);
    ann.command(&id, json!({"kind": "consent"})).await;

    let mut second = tab(address, &ann, &id, seen).await;
    second.send("b", json!({"kind": "hold"})).await;
    let got = numbers(&second.until("b").await);

    assert_eq!(got, (seen + 1..=seen + got.len() as i64).collect::<Vec<_>>());
    assert!(got.len() > 1);
}

#[tokio::test]
async fn two_tabs_see_the_same() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let address = served(&t).await;
    let (mut one, mut two) = (tab(address, &ann, &id, 0).await, tab(address, &ann, &id, 0).await);

    one.send("a", json!({"kind": "open"})).await;
    let of_one = one.until("a").await;
    let count = numbers(&of_one).len();
    let mut of_two = Vec::new();
    while of_two.len() < count {
        of_two.push(two.next().await.unwrap());
    }

    let events = |it: &[Value]| -> Vec<Value> {
        it.iter().filter(|it| it["type"] == "event").cloned().collect()
    };
    assert_eq!(events(&of_one), events(&of_two));
}

#[tokio::test]
async fn a_command_sent_again_with_its_key_is_done_once() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let begun = ann.begin(&id).await;
    let address = served(&t).await;
    let mut tab = tab(address, &ann, &id, begun["last_seq"].as_i64().unwrap()).await;

    tab.send("same", answer(&begun, LONG)).await;
    let first = tab.until("same").await;
    tab.send("same", answer(&begun, LONG)).await;
    let again = tab.until("same").await;

    assert!(!numbers(&first).is_empty());
    assert_eq!(numbers(&again), Vec::<i64>::new());
    assert_eq!(again[0]["last_seq"], first.last().unwrap()["last_seq"]);
}

#[tokio::test]
async fn what_does_not_fit_the_moment_is_refused_and_the_line_stays() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let address = served(&t).await;
    let mut tab = tab(address, &ann, &id, 0).await;

    tab.send("early", json!({"kind": "skip"})).await;
    let early = tab.until("early").await;
    tab.send("odd", json!({"kind": "dance"})).await;
    let odd = tab.until("odd").await;
    tab.0.send(Message::Text(r#"{"type":"ping"}"#.into())).await.unwrap();

    assert_eq!((&early[0]["type"], &early[0]["code"]), (&json!("refused"), &json!("wrong_state")));
    assert_eq!((&odd[0]["type"], &odd[0]["code"]), (&json!("refused"), &json!("invalid")));
    assert_eq!(tab.next().await.unwrap(), json!({"type": "pong"}));
}

#[tokio::test]
async fn signing_out_ends_the_lines_that_the_session_opened() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let address = served(&t).await;
    let mut tab = tab(address, &ann, &id, 0).await;

    ann.delete("/api/sessions/current").await.must(204);
    tab.send("late", json!({"kind": "open"})).await;

    assert_eq!(tab.next().await, None);
}

#[tokio::test]
async fn a_stranger_and_another_sites_page_get_no_line() {
    let t = TestApp::start().await;
    let (ann, bob) = (t.member("Ann").await, t.member("Bob").await);
    let id = ann.interview().await;
    let address = served(&t).await;
    let status = |result: Result<Tab, tungstenite::Error>| match result {
        Err(tungstenite::Error::Http(response)) => response.status().as_u16(),
        Ok(_) => panic!("a line was opened"),
        Err(other) => panic!("{other}"),
    };

    let nobody = dial(address, None, (&id, 0), None).await;
    let other = dial(address, bob.cookie.as_deref(), (&id, 0), None).await;
    let unknown =
        dial(address, bob.cookie.as_deref(), ("018f0000-0000-7000-8000-000000000000", 0), None)
            .await;
    let foreign =
        dial(address, ann.cookie.as_deref(), (&id, 0), Some("https://evil.example")).await;

    assert_eq!(status(nobody), 401);
    assert_eq!((status(other), status(unknown)), (404, 404));
    assert_eq!(status(foreign), 403);
}

#[tokio::test]
async fn a_flood_is_refused_message_by_message_and_what_was_taken_is_done() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    ann.begin(&id).await;
    let address = served(&t).await;
    let after = ann.get(&format!("/api/interviews/{id}")).await.must(200)["last_seq"].clone();
    let mut tab = tab(address, &ann, &id, after.as_i64().unwrap()).await;

    for number in 0..300 {
        tab.send(&format!("k{number}"), json!({"kind": "hold"})).await;
    }
    let heard = tab.until("k299").await;
    let refused = heard.iter().filter(|it| it["code"] == "too_many_attempts").count();
    let done = heard.iter().filter(|it| it["type"] == "done").count();
    let said = heard.iter().filter(|it| it["event"]["kind"] == "said").count();

    assert_eq!(refused + done, 300);
    assert_eq!(said, done);
    assert!(refused > 100 && done >= 40, "{refused} refused, {done} done");
}

#[tokio::test]
async fn what_is_typed_comes_over_the_line_too_and_bytes_are_refused() {
    let t = TestApp::start().await;
    let ann = t.member("Ann").await;
    let id = ann.interview().await;
    let view = ann.begin(&id).await;
    let address = served(&t).await;
    let mut tab = tab(address, &ann, &id, view["last_seq"].as_i64().unwrap()).await;

    let typed = json!({"type": "draft", "text": "I began", "at": view["open_question"]["at"]});
    tab.0.send(Message::Text(typed.to_string().into())).await.unwrap();
    let late = json!({"type": "draft", "text": "Late", "at": {"round": 9, "question": 9}});
    tab.0.send(Message::Text(late.to_string().into())).await.unwrap();
    tab.0.send(Message::Binary(vec![0; 1_000].into())).await.unwrap();
    let refused = tab.next().await.unwrap();
    tab.send("a", json!({"kind": "hold"})).await;
    tab.until("a").await;

    assert_eq!(refused["code"], "invalid");
    let view = ann.get(&format!("/api/interviews/{id}")).await.must(200);
    assert_eq!(view["open_question"]["draft"], "I began");
}
