//! Calls from pages of other origins: off by default, as in the real clouds.

use axum::http::HeaderMap;

use crate::answer::{Answer, shape};

/// The answer to the browser's question whether it may call; it comes without a token.
#[must_use]
pub fn preflight(allowed: &[String], headers: &HeaderMap, request_id: &str) -> Answer {
    let value = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let origin = value("origin").filter(|origin| fits(allowed, origin));
    if origin.is_none() {
        return shape::gateway(404, "APIGW.0101", "The API does not exist or has not been published.", request_id);
    }
    let wanted = value("access-control-request-headers").unwrap_or("x-auth-token,content-type");
    allow(Answer::empty(204), allowed, origin)
        .with("access-control-allow-methods", "GET, HEAD, POST, PUT, DELETE")
        .with("access-control-allow-headers", wanted)
        .with("access-control-max-age", "600")
}

/// Lets the page of an allowed origin see the answer.
#[must_use]
pub fn allow(answer: Answer, allowed: &[String], origin: Option<&str>) -> Answer {
    match origin.filter(|origin| fits(allowed, origin)) {
        None => answer,
        Some(origin) => answer
            .with("access-control-allow-origin", origin)
            .with("access-control-expose-headers", "X-Subject-Token, X-Request-Id, Retry-After")
            .with("vary", "Origin"),
    }
}

fn fits(allowed: &[String], origin: &str) -> bool {
    allowed.iter().any(|known| known == "*" || known == origin)
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn it_is_off_until_it_is_switched_on() {
        let off = Bench::new().preflight("http://portal.test").await;
        assert_eq!((off.status, off.header("access-control-allow-origin").as_str()), (404, ""));
        let bench = Bench::with(|options| options.cors = vec!["http://portal.test".into()]);
        let on = bench.preflight("http://portal.test").await;
        assert_eq!(on.status, 204);
        assert_eq!(on.header("access-control-allow-origin"), "http://portal.test");
        assert_eq!(bench.preflight("http://other.test").await.status, 404);
    }

    #[tokio::test]
    async fn the_page_also_sees_that_it_sent_too_much() {
        let bench = Bench::with(|options| options.cors = vec!["http://portal.test".into()]);
        let headers = [("origin", "http://portal.test"), ("x-auth-token", bench.token.as_str())];
        let reply = bench.raw("POST", "/v3/{p}/vaults", &headers, Some(" ".repeat(2 * 1024 * 1024 + 1))).await;
        assert_eq!((reply.status, reply.header("access-control-allow-origin").as_str()), (413, "http://portal.test"));
    }
}
