//! How long pages of a great cloud take, without a network: `cargo run -p backup-emulator --example pages`.
//!
//! Each call is made five times; the least time that it had a processor is printed, in milliseconds.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measure on a terminal stops at the first surprise")]

use std::fs;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use backup_emulator::options::Options;
use backup_emulator::state::Cloud;
use serde_json::Value;
use tower::ServiceExt;

const CALLS: [&str; 24] = [
    "/v3/{p}/backups?limit=1000",
    "/v3/{p}/backups?limit=1000&offset=50000",
    "/v3/{p}/backups?limit=1000&offset=99000",
    "/v3/{p}/backups?limit=1000&offset=50000&sort=created_at:asc",
    "/v3/{p}/backups?limit=1000&offset=50000&sort=updated_at",
    "/v3/{p}/backups?limit=1000&offset=50000&sort=name:asc",
    "/v3/{p}/backups?limit=1000&offset=50000&sort=id",
    "/v3/{p}/backups?limit=1000&offset=50000&sort=status:asc,created_at:asc",
    "/v3/{p}/backups?limit=1000&status=available&offset=50000",
    "/v3/{p}/backups?limit=1000&status=error",
    "/v3/{p}/backups?limit=1000&incremental=true&resource_az=eu-de-01",
    "/v3/{p}/backups?limit=1000&used_percent=80",
    "/v3/{p}/backups?limit=1000&resource_name=load-006-0001",
    "/v3/{p}/backups?limit=1000&name=autobk_0123",
    "/v3/{p}/protectables/server/instances?limit=50",
    "/v3/{p}/protectables/server/instances?limit=50&offset=19000",
    "/v3/{p}/protectables/server/instances?limit=50&name=0249",
    "/v3/{p}/protectables/disk/instances?limit=50&offset=19000",
    "/v3/{p}/operation-logs?limit=1000&offset=50000",
    "/v3/{p}/operation-logs?limit=1000&status=failed",
    "/v3/{p}/vaults?limit=10",
    "/v3/{p}/vaults",
    "/v1/{p}/cloudservers/detail?limit=1000&offset=15",
    "/v2/{p}/cloudvolumes/detail?limit=1000&offset=20000",
];

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let options = Options { seed: Some(1), scale: 20_000, ..Options::default() };
    let begun = nanoseconds();
    let cloud = Cloud::new(options.clone());
    println!("{:7.1}  a new cloud of 20,000 servers", millis(nanoseconds() - begun));
    let token = cloud.account.demo.clone();
    let app = backup_emulator::app(cloud);
    for call in CALLS {
        let path = call.replace("{p}", &options.project_id);
        let mut least = u64::MAX;
        let mut bytes = Vec::new();
        for _ in 0..5 {
            let begun = nanoseconds();
            bytes = get(&app, &path, &token).await;
            least = least.min(nanoseconds() - begun);
        }
        let body: Value = serde_json::from_slice(&bytes).unwrap();
        let count = body.get("count").and_then(Value::as_u64).unwrap();
        println!("{:7.1}  {call}: count {count}, {} bytes", millis(least), bytes.len());
    }
}

async fn get(app: &Router, path: &str, token: &str) -> Vec<u8> {
    let request = Request::builder().uri(path).header("host", "localhost").header("x-auth-token", token);
    let response = app.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(response.status(), 200, "{path}");
    to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()
}

/// How long this thread has had a processor: what else the machine does is not in it. Linux only.
fn nanoseconds() -> u64 {
    let line = fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    line.split(' ').next().unwrap().parse().unwrap()
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
fn millis(nanoseconds: u64) -> f64 {
    nanoseconds as f64 / 1e6
}
