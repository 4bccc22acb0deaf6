//! The control path, `/_emulator`: what no cloud has. For this machine's programs and for the emulator's own page.

mod clock;
mod config;
mod faults;
mod reset;
mod seed;
mod summary;

use axum::http::request::Parts;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::app::App;
use crate::state::Cloud;

/// Answers a call of the control path.
pub fn answer(app: &App, parts: &Parts, bytes: &[u8], host: &str) -> Answer {
    if let Err(reason) = ensure_local(parts, host) {
        return refuse(403, reason);
    }
    let body = match bytes {
        [] => Value::Null,
        bytes => match serde_json::from_slice(bytes) {
            Ok(body) => body,
            Err(error) => return refuse(400, &format!("The body is not valid JSON: {error}")),
        },
    };
    let mut cloud = app.cloud();
    cloud.settle();
    let path = parts.uri.path().strip_prefix("/_emulator").unwrap_or_default().trim_matches('/');
    route(&mut cloud, parts.method.as_str(), path, &body).unwrap_or_else(|reason| refuse(400, &reason))
}

fn route(cloud: &mut Cloud, method: &str, path: &str, body: &Value) -> Result<Answer, String> {
    Ok(match (method, path) {
        ("GET", "") => summary::answer(cloud),
        ("GET", "config") => config::answer(cloud),
        ("GET", "operations") => summary::operations(),
        ("POST", "clock") => clock::answer(cloud, body)?,
        ("POST", "reset") => reset::answer(cloud, body)?,
        ("POST", "seed") => seed::answer(cloud, body)?,
        ("GET", "faults") => faults::list(cloud),
        ("POST", "faults") => faults::add(cloud, body)?,
        ("DELETE", path) if path == "faults" || path.starts_with("faults/") => faults::clear(cloud, path)?,
        _ => refuse(404, "There is no such control; backup-emulator --help lists them."),
    })
}

/// Said of a body that is none of the objects that the control path takes.
pub const NO_OBJECT: &str = "The body is no JSON object";

/// Lets a body pass that is an object with known keys: one that is mistyped must not pass for one that was left out.
///
/// # Errors
/// A sentence that names the key.
pub fn reject_unknown(body: &Value, keys: &[&str]) -> Result<(), String> {
    let fields = body.as_object().ok_or(NO_OBJECT)?;
    match fields.keys().find(|key| !keys.contains(&key.as_str())) {
        None => Ok(()),
        Some(key) => Err(format!("{key} is not known here; {} are", keys.join(", "))),
    }
}

/// A page elsewhere must not steer the emulator or read the demo token: neither from another origin, nor through a
/// name of its own that it lets point to this machine.
///
/// A page behind a proxy on this machine, such as Trunk's development server, carries the proxy's origin. The browser
/// calls it of the same origin, which no page can say of itself.
fn ensure_local(parts: &Parts, host: &str) -> Result<(), &'static str> {
    let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
    if !is_loopback(host) {
        return Err("The control path answers only under a loopback name.");
    }
    let site = header("sec-fetch-site");
    let origin = header("origin").map(|origin| origin.split_once("://").map_or(origin, |(_, host)| host));
    let own = match origin {
        // Programs send neither header, pages that only read one of the two.
        None => matches!(site, None | Some("same-origin" | "none")),
        Some(origin) => origin == host || (site == Some("same-origin") && is_loopback(origin)),
    };
    if own { Ok(()) } else { Err("The control path answers no page of another origin.") }
}

fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    name == "localhost" || name.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}

fn refuse(status: u16, reason: &str) -> Answer {
    Answer::json(status, json!({ "error": reason }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::is_loopback;
    use crate::testing::Bench;

    #[test]
    fn loopback_has_few_names() {
        for host in ["localhost:8080", "127.0.0.1:8080", "127.0.0.1", "[::1]:80", "localhost"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in ["emulator.test", "localhost.evil.test:80", "10.0.0.1:80", "127.0.0.1.evil.test", "null", ""] {
            assert!(!is_loopback(host), "{host}");
        }
    }

    #[tokio::test]
    async fn pages_of_other_origins_are_refused() {
        let bench = Bench::new();
        for (headers, status) in [
            (&[][..], 200),
            (&[("origin", "http://localhost:8080")], 200),
            (&[("origin", "http://localhost:3000")], 403),
            (&[("origin", "http://localhost:3000"), ("sec-fetch-site", "same-site")], 403),
            // Behind a proxy on this machine.
            (&[("origin", "http://localhost:3000"), ("sec-fetch-site", "same-origin")], 200),
            (&[("origin", "http://evil.test"), ("sec-fetch-site", "same-origin")], 403),
            (&[("origin", "https://evil.test")], 403),
            (&[("origin", "null")], 403),
            (&[("sec-fetch-site", "cross-site")], 403),
            (&[("sec-fetch-site", "same-site")], 403),
            (&[("sec-fetch-site", "same-origin")], 200),
            (&[("sec-fetch-site", "none")], 200),
        ] {
            assert_eq!(bench.raw("GET", "/_emulator/config", headers, None).await.status, status, "{headers:?}");
        }
    }

    #[tokio::test]
    async fn nonsense_is_refused() {
        let bench = Bench::new();
        assert_eq!(bench.raw("POST", "/_emulator/clock", &[], Some("{".into())).await.status, 400);
        assert_eq!(bench.get("/_emulator/other").await.status, 404);
        for path in ["clock", "seed", "faults", "reset"] {
            let path = format!("/_emulator/{path}");
            let list = bench.post(&path, &json!([])).await;
            assert_eq!((list.status, list.text("/error").as_str()), (400, "The body is no JSON object"), "{path}");
            let body = json!({ "servers": 1, "freeze": true, "kind": "broken", "operation": "*", "sped": 1 });
            let reply = bench.post(&path, &body).await;
            assert!(reply.status == 400 && reply.text("/error").contains(" is not known here"), "{}", reply.raw);
        }
        let typo = bench.post("/_emulator/clock", &json!({ "freeze": true, "sped": 10 })).await;
        assert!(typo.text("/error").starts_with("sped is not known here; freeze"), "{}", typo.raw);
        assert_eq!(bench.send("POST", "/_emulator/reset", None).await.status, 200);
    }
}
