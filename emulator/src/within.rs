//! A cloud that is asked without a port, for tests of its clients. Its clock stands, and is moved on.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use tower::ServiceExt;

use crate::options::Options;
use crate::state::Cloud;

/// The cloud.
pub struct Within {
    app: Router,
    token: String,
}

/// What it answers.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The headers that are text.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Reply {
    /// A header, by its name in small letters.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }
}

impl Within {
    /// A new one.
    #[must_use]
    pub fn new(options: Options) -> Self {
        let mut cloud = Cloud::new(options);
        cloud.clock.freeze(true);
        let token = cloud.account.demo.clone();
        Self { app: crate::app(cloud), token }
    }

    /// Its first token.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Asks it; nothing where it does not answer at once.
    #[must_use]
    pub fn ask(&self, method: &str, target: &str, headers: &[(&str, &str)], body: Option<String>) -> Option<Reply> {
        let host = if target.starts_with("/_emulator") { "localhost:8080" } else { "emulator.test" };
        let mut request = Request::builder().method(method).uri(target).header("host", host);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body.map_or_else(Body::empty, Body::from)).ok()?;
        let asked = async {
            let response = self.app.clone().oneshot(request).await.ok()?;
            let (parts, body) = response.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.ok()?;
            let text = |(name, value): (&axum::http::HeaderName, &axum::http::HeaderValue)| {
                Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
            };
            let headers = parts.headers.iter().filter_map(text).collect();
            let body = String::from_utf8_lossy(&bytes).into_owned();
            Some(Reply { status: parts.status.as_u16(), headers, body })
        };
        match pin!(asked).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(reply) => reply,
            Poll::Pending => None,
        }
    }

    /// Moves its clock on.
    pub fn advance(&self, seconds: i64) {
        let body = format!(r#"{{"advance_seconds":{seconds}}}"#);
        let _ = self.ask("POST", "/_emulator/clock", &[], Some(body));
    }

    /// What its clock shows, milliseconds since 1970.
    #[must_use]
    pub fn now(&self) -> i64 {
        let shown = self.ask("GET", "/_emulator", &[], None).unwrap_or_default();
        let shown: serde_json::Value = serde_json::from_str(&shown.body).unwrap_or_default();
        shown.pointer("/clock/now_millis").and_then(serde_json::Value::as_i64).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Within;
    use crate::options::Options;

    #[test]
    fn it_answers_at_once_and_its_clock_goes_when_it_is_told() {
        let within = Within::new(Options { seed: Some(1), ..Options::default() });
        let path = "/v3/0605767b5780d5762fc5c0118072a564/vaults?limit=1";
        let reply = within.ask("GET", path, &[("x-auth-token", within.token())], None).unwrap_or_default();
        assert_eq!(reply.status, 200, "{}", reply.body);
        assert!(reply.header("date").is_some());
        let before = within.now();
        within.advance(20);
        assert_eq!((before > 0, within.now() - before), (true, 20_000));
    }
}
