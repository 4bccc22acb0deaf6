//! How many requests a second the emulator answers, beside a bare axum route that answers the same bytes:
//! `cargo run -p backup-emulator --example rate`.
//!
//! By turns, each for a second, with sixteen clients of this process and a connection for each request. Prints medians and
//! their ratio.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measure on a terminal stops at the first surprise")]

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::http::header::{CONNECTION, CONTENT_TYPE};
use axum::routing::any;
use backup_emulator::listen::{self, Limits};
use backup_emulator::options::Options;
use backup_emulator::state::Cloud;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

const CLIENTS: usize = 16;
const TURNS: usize = 5;
const TURN: Duration = Duration::from_secs(1);

const CALLS: [(&str, &str); 4] = [
    ("one vault", "GET /v3/{p}/vaults/3b5816b5-f29c-4172-9d9a-76c719a659ce"),
    ("list of vaults", "GET /v3/{p}/vaults?limit=3"),
    ("50 of 100,000 backups", "GET /v3/{p}/backups?limit=50"),
    ("a refused request", "POST /v3/{p}/vaults"),
];

#[tokio::main]
async fn main() {
    let options = Options { token: Some("t".into()), seed: Some(1), scale: 20_000, ..Options::default() };
    let project = options.project_id.clone();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(listen::serve(listener, backup_emulator::app(Cloud::new(options)), Limits::default(), pending()));
    for (name, call) in CALLS {
        let head = format!("{} HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: t\r\n\r\n", call.replace("{p}", &project));
        let body = exchange(&address, &head).await;
        let body = body.split_once("\r\n\r\n").unwrap().1.to_owned();
        let bare = bare(body.clone()).await;
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..TURNS {
            theirs.push(rate(&bare, &head).await);
            ours.push(rate(&address, &head).await);
        }
        let (ours, theirs) = (median(ours), median(theirs));
        println!(
            "   {ours:6.0} requests a second, {theirs:6.0} bare, ratio {:.2}: {name}, {} bytes",
            ours / theirs,
            body.len()
        );
    }
}

/// A route that knows nothing but its answer.
async fn bare(body: String) -> String {
    let answer = move || async move { ([(CONTENT_TYPE, "application/json"), (CONNECTION, "close")], body) };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(any(answer))).await });
    address
}

/// Requests a second.
async fn rate(address: &str, head: &str) -> f64 {
    let count = Arc::new(AtomicU64::new(0));
    let begun = Instant::now();
    let mut clients = JoinSet::new();
    for _ in 0..CLIENTS {
        let (address, head, count) = (address.to_owned(), head.to_owned(), Arc::clone(&count));
        clients.spawn(async move {
            while begun.elapsed() < TURN {
                assert!(exchange(&address, &head).await.starts_with("HTTP/1.1 "));
                count.fetch_add(1, Ordering::Relaxed);
            }
        });
    }
    while let Some(client) = clients.join_next().await {
        client.unwrap();
    }
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    let count = count.load(Ordering::Relaxed) as f64;
    count / begun.elapsed().as_secs_f64()
}

async fn exchange(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).await.unwrap();
    String::from_utf8(reply).unwrap()
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates.get(rates.len() / 2).copied().unwrap()
}
