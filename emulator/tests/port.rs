//! On a real port: what only shows on the wire.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::future::pending;

use backup_emulator::listen::{self, Limits};
use backup_emulator::options::Options;
use backup_emulator::state::Cloud;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const VAULTS: &str = "/v3/0605767b5780d5762fc5c0118072a564/vaults";

async fn start() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let options = Options { listen: address, token: Some("t".into()), seed: Some(1), ..Options::default() };
    let app = backup_emulator::app(Cloud::new(options));
    tokio::spawn(listen::serve(listener, app, Limits::default(), pending()));
    address.to_string()
}

/// Everything that comes back until the connection ends.
async fn exchange(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = Vec::new();
    // A connection that was reset is an end too.
    let _ = stream.read_to_end(&mut reply).await;
    String::from_utf8_lossy(&reply).into_owned()
}

async fn get(address: &str) -> String {
    let request = format!("GET {VAULTS} HTTP/1.1\r\nHost: {address}\r\nX-Auth-Token: t\r\nConnection: close\r\n\r\n");
    exchange(address, &request).await
}

async fn fault(address: &str, body: &str) {
    let length = body.len();
    let reply = exchange(
        address,
        &format!(
            "POST /_emulator/faults HTTP/1.1\r\nHost: {address}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        ),
    )
    .await;
    assert!(reply.starts_with("HTTP/1.1 201"), "{reply}");
}

fn announced(reply: &str) -> usize {
    let head = reply.to_lowercase();
    head.split("content-length: ").nth(1).unwrap().split("\r\n").next().unwrap().parse().unwrap()
}

fn received(reply: &str) -> usize {
    reply.split_once("\r\n\r\n").unwrap().1.len()
}

#[tokio::test]
async fn a_whole_answer_has_what_it_announces() {
    let address = start().await;
    let reply = get(&address).await;
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    assert_eq!(announced(&reply), received(&reply));
}

#[tokio::test]
async fn a_truncated_answer_has_less_than_it_announces() {
    let address = start().await;
    fault(&address, r#"{"operation":"cbr.vault.list","kind":"truncated"}"#).await;
    let reply = get(&address).await;
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    assert!(received(&reply) > 0 && received(&reply) < announced(&reply));
}

#[tokio::test]
async fn half_a_document_is_a_whole_answer() {
    let address = start().await;
    fault(&address, r#"{"operation":"cbr.vault.list","kind":"half"}"#).await;
    let reply = get(&address).await;
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    assert_eq!(announced(&reply), received(&reply));
    assert!(!reply.ends_with('}') && received(&reply) > 0, "{reply}");
}

#[tokio::test]
async fn a_broken_connection_brings_nothing() {
    let address = start().await;
    for when in ["before", "after"] {
        fault(&address, &format!(r#"{{"operation":"cbr.vault.list","kind":"broken","when":"{when}"}}"#)).await;
        assert_eq!(get(&address).await, "", "{when}");
    }
    assert!(get(&address).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn a_body_that_breaks_its_own_form_is_not_called_too_large() {
    let address = start().await;
    let head = format!("POST {VAULTS} HTTP/1.1\r\nHost: {address}\r\nX-Auth-Token: t\r\n");
    let reply = exchange(&address, &format!("{head}Transfer-Encoding: chunked\r\n\r\nnonsense\r\n")).await;
    assert!(reply.starts_with("HTTP/1.1 400"), "{reply}");
}

#[tokio::test]
async fn what_is_no_http_does_no_harm() {
    let address = start().await;
    for nonsense in ["\r\n\r\n", "GET\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: \u{7f}\r\n\r\n"]
    {
        exchange(&address, &format!("{nonsense}GET / HTTP/1.0\r\n\r\n")).await;
    }
    assert!(get(&address).await.starts_with("HTTP/1.1 200"));
}
