//! Calls from pages of other origins: off by default, as in the real clouds.

use std::time::Duration;

use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderName, HeaderValue, Method};
use tower_http::cors::{AllowHeaders, Any, CorsLayer};

/// What lets the pages of these origins call, `*` for all; nothing where none is named. The browser's question whether
/// it may call is answered without a token.
#[must_use]
pub fn layer(allowed: &[String]) -> Option<CorsLayer> {
    if allowed.is_empty() {
        return None;
    }
    let layer = CorsLayer::new()
        .allow_methods([Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE])
        .allow_headers(AllowHeaders::mirror_request())
        .expose_headers([
            HeaderName::from_static("x-subject-token"),
            HeaderName::from_static("x-request-id"),
            RETRY_AFTER,
        ])
        .max_age(Duration::from_secs(600));
    Some(if allowed.iter().any(|origin| origin == "*") {
        layer.allow_origin(Any)
    } else {
        layer.allow_origin(allowed.iter().filter_map(|origin| HeaderValue::from_str(origin).ok()).collect::<Vec<_>>())
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn it_is_off_until_it_is_switched_on() {
        let off = Bench::new().preflight("http://portal.test").await;
        assert_eq!((off.status, off.header("access-control-allow-origin").as_str()), (404, ""));
        let bench = Bench::with(|options| options.cors = vec!["http://a.test".into(), "http://portal.test".into()]);
        let on = bench.preflight("http://portal.test").await;
        assert_eq!((on.status, on.header("access-control-allow-origin").as_str()), (200, "http://portal.test"));
        assert_eq!(on.header("access-control-allow-headers"), "x-auth-token");
        assert_eq!(bench.preflight("http://other.test").await.header("access-control-allow-origin"), "");
        let all = Bench::with(|options| options.cors = vec!["*".into()]);
        assert_eq!(all.preflight("http://other.test").await.header("access-control-allow-origin"), "*");
    }

    #[tokio::test]
    async fn the_page_sees_the_headers_that_it_needs() {
        let bench = Bench::with(|options| options.cors = vec!["http://portal.test".into()]);
        let reply = bench.raw("GET", "/v3/{p}/vaults", &[("origin", "http://portal.test")], None).await;
        assert_eq!(reply.header("access-control-expose-headers"), "x-subject-token,x-request-id,retry-after");
        assert_eq!(bench.raw("GET", "/", &[], None).await.header("access-control-allow-origin"), "");
    }

    #[tokio::test]
    async fn the_page_also_sees_that_it_sent_too_much() {
        let bench = Bench::with(|options| options.cors = vec!["http://portal.test".into()]);
        let headers = [("origin", "http://portal.test"), ("x-auth-token", bench.token.as_str())];
        let reply = bench.raw("POST", "/v3/{p}/vaults", &headers, Some(" ".repeat(2 * 1024 * 1024 + 1))).await;
        assert_eq!((reply.status, reply.header("access-control-allow-origin").as_str()), (413, "http://portal.test"));
    }
}
