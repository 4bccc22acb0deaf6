//! A cloud on the bench: requests go through the whole server, only without a port.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod failing;
mod garbage;
mod scale;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request};
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::options::Options;
use crate::state::Cloud;

/// One cloud with a stopped clock.
pub struct Bench {
    app: Router,
    /// Its first token.
    pub token: String,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub json: Value,
    pub raw: String,
}

impl Reply {
    pub fn text(&self, pointer: &str) -> String {
        match self.json.pointer(pointer) {
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => String::new(),
        }
    }

    pub fn int(&self, pointer: &str) -> i64 {
        self.json.pointer(pointer).and_then(Value::as_i64).unwrap()
    }

    pub fn rows(&self, pointer: &str) -> usize {
        self.json.pointer(pointer).and_then(Value::as_array).map_or(0, Vec::len)
    }

    pub fn header(&self, name: &str) -> String {
        self.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
    }
}

impl Bench {
    pub fn new() -> Self {
        Self::with(|_| ())
    }

    pub fn with(change: impl FnOnce(&mut Options)) -> Self {
        let mut options = Options { seed: Some(1), ..Options::default() };
        change(&mut options);
        let mut cloud = Cloud::new(options);
        cloud.clock.freeze(true);
        let token = cloud.account.demo.clone();
        Self { app: crate::app(cloud), token }
    }

    /// With the first token.
    pub async fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Reply {
        self.with_token(&self.token, method, path, body).await
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send("GET", path, None).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Reply {
        self.send("POST", path, Some(body)).await
    }

    pub async fn delete(&self, path: &str) -> Reply {
        self.send("DELETE", path, None).await
    }

    /// Without a token.
    pub async fn open(&self, method: &str, path: &str, body: Option<&Value>) -> Reply {
        self.raw(method, path, &[], body.map(Value::to_string)).await
    }

    pub async fn with_token(&self, token: &str, method: &str, path: &str, body: Option<&Value>) -> Reply {
        self.raw(method, path, &[("x-auth-token", token)], body.map(Value::to_string)).await
    }

    /// A call about a token.
    pub async fn about(&self, token: &str, subject: &str, method: &str) -> Reply {
        let headers = [("x-auth-token", token), ("x-subject-token", subject)];
        self.raw(method, "/v3/auth/tokens", &headers, None).await
    }

    pub async fn preflight(&self, origin: &str) -> Reply {
        let headers = [
            ("origin", origin),
            ("access-control-request-method", "POST"),
            ("access-control-request-headers", "x-auth-token"),
        ];
        self.raw("OPTIONS", "/v3/{p}/vaults", &headers, None).await
    }

    /// Moves the clock on.
    pub async fn advance(&self, seconds: i64) {
        let reply = self.post("/_emulator/clock", &json!({ "advance_seconds": seconds })).await;
        assert_eq!(reply.status, 200, "{}", reply.raw);
    }

    /// A request as it is; a broken connection is status 0.
    pub async fn raw(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<String>) -> Reply {
        let path = path.replace("{p}", "0605767b5780d5762fc5c0118072a564");
        let control = path.starts_with("/_emulator");
        let host = if control { "localhost:8080" } else { "emulator.test" };
        let mut request = Request::builder().method(method).uri(path).header("host", host);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body.map_or_else(Body::empty, Body::from)).unwrap();
        let response = self.app.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let (status, bytes) = match to_bytes(body, usize::MAX).await {
            Ok(bytes) => (parts.status.as_u16(), bytes),
            Err(_) => (0, axum::body::Bytes::new()),
        };
        let raw = String::from_utf8_lossy(&bytes).into_owned();
        let json = serde_json::from_str(&raw).unwrap_or(Value::Null);
        Reply { status, headers: parts.headers, json, raw }
    }
}
