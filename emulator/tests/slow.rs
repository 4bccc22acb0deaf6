//! Clients that take their time, beside others that are answered.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::future::pending;
use std::process::Stdio;
use std::time::{Duration, Instant};

use backup_emulator::listen::{self, Limits};
use backup_emulator::options::Options;
use backup_emulator::state::Cloud;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinSet;

const VAULTS: &str = "/v3/0605767b5780d5762fc5c0118072a564/vaults";

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Long enough for everything on a machine that does something else besides.
const PATIENCE: Duration = seconds(60);

async fn start(limits: Limits) -> String {
    start_with(0, limits).await
}

async fn start_with(scale: usize, limits: Limits) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let options = Options { listen: address, token: Some("t".into()), scale, ..Options::default() };
    tokio::spawn(listen::serve(listener, backup_emulator::app(Cloud::new(options)), limits, pending()));
    address.to_string()
}

fn head(address: &str) -> String {
    format!("GET {VAULTS} HTTP/1.1\r\nHost: {address}\r\nX-Auth-Token: t\r\n")
}

/// The answer to a normal client.
async fn get(address: &str) -> String {
    exchange(address, &format!("{}\r\n", head(address))).await
}

async fn exchange(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = Vec::new();
    let _ = stream.read_to_end(&mut reply).await;
    String::from_utf8_lossy(&reply).into_owned()
}

/// How a slow client begins before it drips.
fn beginning(client: usize, address: &str) -> String {
    match client % 4 {
        0 => String::new(),
        1 => head(address),
        2 => format!("POST {VAULTS} HTTP/1.1\r\nHost: {address}\r\nX-Auth-Token: t\r\nContent-Length: 40000\r\n\r\n"),
        _ => format!("POST {VAULTS} HTTP/1.1\r\nHost: {address}\r\nTransfer-Encoding: chunked\r\n\r\n"),
    }
}

/// Sends a byte now and then until the server has had enough; what it answered.
async fn drip(client: usize, address: String) -> String {
    let mut stream = TcpStream::connect(&address).await.unwrap();
    let _ = stream.write_all(beginning(client, &address).as_bytes()).await;
    let (mut from, mut to) = stream.split();
    let mut reply = Vec::new();
    let dripping = async {
        while to.write_all(b"1").await.is_ok() {
            tokio::time::sleep(seconds(1)).await;
        }
        pending::<()>().await;
    };
    tokio::select! {
        _ = from.read_to_end(&mut reply) => {},
        () = dripping => {},
    }
    String::from_utf8_lossy(&reply).into_owned()
}

/// A thousand clients and their answers need more descriptors than many shells give.
fn make_room() {
    let limit = getrlimit(Resource::Nofile);
    let wanted = limit.maximum.map_or(4096, |most| most.min(4096));
    if limit.current.is_some_and(|now| now < wanted) {
        setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), ..limit }).unwrap();
    }
}

/// So many normal clients, one after the other; the longest that one waited.
async fn normal(address: &str, count: usize) -> Duration {
    let mut longest = Duration::ZERO;
    for _ in 0..count {
        let begun = Instant::now();
        let reply = get(address).await;
        assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
        longest = longest.max(begun.elapsed());
    }
    longest
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_slow_clients_keep_nobody_waiting_and_are_sent_away() {
    make_room();
    let limits = Limits { head: seconds(4), body: seconds(4), open: 1500, ..Limits::default() };
    let address = start(limits).await;
    let begun = Instant::now();
    let mut slow: JoinSet<String> = (0..1000).map(|client| drip(client, address.clone())).collect();
    let longest = normal(&address, 100).await;
    assert!(longest < seconds(3), "a normal client waited {longest:?}");
    let mut late = 0;
    while let Some(reply) = tokio::time::timeout(PATIENCE, slow.join_next()).await.unwrap() {
        late += usize::from(reply.unwrap().starts_with("HTTP/1.1 408"));
    }
    assert!(begun.elapsed() >= seconds(4), "nobody was sent away before the time");
    // Those that began a body are told why; one without its head is nobody to talk to.
    assert!((400..=500).contains(&late), "{late} of 500");
    normal(&address, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_that_wait_for_their_client_make_room() {
    make_room();
    let hour = seconds(3600);
    let address = start(Limits { head: hour, body: hour, open: 50, ..Limits::default() }).await;
    let mut slow: JoinSet<String> = (0..300).map(|client| drip(client, address.clone())).collect();
    normal(&address, 100).await;
    let ended = async {
        for _ in 0..200 {
            slow.join_next().await;
        }
    };
    tokio::time::timeout(PATIENCE, ended).await.unwrap();
    normal(&address, 10).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn few_descriptors_are_enough() {
    make_room();
    let mut server = tokio::process::Command::new("sh")
        .args(["-c", "ulimit -n 64; exec \"$0\" --listen 127.0.0.1:0 --token t", env!("CARGO_BIN_EXE_backup-emulator")])
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(server.stdout.take().unwrap()).lines();
    let address = loop {
        let line = lines.next_line().await.unwrap().unwrap();
        if let Some(rest) = line.strip_prefix("Emulator: http://") {
            break rest.trim_end_matches('/').to_owned();
        }
    };
    let slow: JoinSet<String> = (0..300).map(|client| drip(client, address.clone())).collect();
    let longest = normal(&address, 50).await;
    assert!(longest < seconds(5), "a normal client waited {longest:?}");
    drop(slow);
}

#[tokio::test]
async fn an_answer_that_nobody_takes_is_given_up() {
    let address = start_with(20_000, Limits { taking: seconds(1), ..Limits::default() }).await;
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let mut stream = socket.connect(address.parse().unwrap()).await.unwrap();
    // Every vault with every server: more than what both ends of a connection hold.
    stream.write_all(format!("{}\r\n", head(&address)).as_bytes()).await.unwrap();
    tokio::time::sleep(seconds(5)).await;
    let mut reply = Vec::new();
    let _ = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut reply)).await.unwrap();
    let text = String::from_utf8_lossy(&reply).to_lowercase();
    let length = text.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next());
    let announced: usize = length.and_then(|length| length.parse().ok()).unwrap();
    assert!(reply.len() < announced, "{} of {announced} came", reply.len());
}
