//! The built console on the same origin, under a strict policy.

mod file;
mod policy;

use std::path::PathBuf;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode};

use self::file::{Found, find};

/// A folder with the built console.
#[derive(Clone, Debug)]
pub struct Pages {
    folder: PathBuf,
    policy: String,
}

impl Pages {
    /// The folder, and the origins besides its own that its page may call.
    #[must_use]
    pub fn new(folder: PathBuf, connect: &[String]) -> Self {
        Self { folder, policy: policy::policy(connect) }
    }
}

/// Whether the caller is a browser that opens a page, and no client that looks for versions.
#[must_use]
pub fn wants_page(headers: &HeaderMap) -> bool {
    headers.get("accept").and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.contains("text/html"))
}

/// A file of the console; what is not there is a 404, never the page, or a missing script would look like one.
pub async fn answer(pages: Option<&Pages>, method: &Method, path: &str, headers: &HeaderMap) -> Response<Body> {
    let Some(pages) = pages else {
        return plain(StatusCode::NOT_FOUND, "Nothing is served here. Start the emulator with --serve DIR.\n");
    };
    let head = method == Method::HEAD;
    let mut response = if head || method == Method::GET {
        match find(&pages.folder, path, headers).await {
            Some(found) => file(found, head),
            None => plain(StatusCode::NOT_FOUND, "There is no such file.\n"),
        }
    } else {
        plain(StatusCode::METHOD_NOT_ALLOWED, "Files can only be read.\n")
    };
    policy::protect(response.headers_mut(), &pages.policy);
    response
}

fn file(found: Found, head: bool) -> Response<Body> {
    let length = found.bytes.len();
    let mut response = Response::new(if head { Body::empty() } else { Body::from(found.bytes) });
    let headers = response.headers_mut();
    headers.insert("content-type", HeaderValue::from_static(found.kind));
    headers.insert("content-length", HeaderValue::from(length));
    headers.insert("vary", HeaderValue::from_static("Accept-Encoding"));
    let cache = if found.hashed { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert("cache-control", HeaderValue::from_static(cache));
    if let Some(encoding) = found.encoding {
        headers.insert("content-encoding", HeaderValue::from_static(encoding));
    }
    response
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert("content-type", HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use std::fs;
    use std::path::Path;

    use crate::testing::Bench;

    fn bench(name: &str) -> Bench {
        let folder = std::env::temp_dir().join(format!("backup-emulator-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("css")).unwrap();
        let write = |name: &str, text: &str| fs::write(Path::new(&folder).join(name), text).unwrap();
        write("index.html", "<!doctype html>");
        write("console-0123456789abcdef.js", "plain");
        write("console-0123456789abcdef.js.br", "brotli");
        write("console-0123456789abcdef.js.gz", "gzip");
        write("css/a.css", "a{}");
        write(".secret", "no");
        Bench::with(|options| options.serve = Some(folder))
    }

    #[tokio::test]
    async fn a_browser_gets_the_page_and_a_client_the_versions() {
        let bench = bench("page");
        let page = bench.raw("GET", "/", &[("accept", "text/html,*/*")], None).await;
        assert_eq!((page.status, page.raw.as_str()), (200, "<!doctype html>"));
        assert_eq!(page.header("cache-control"), "no-cache");
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("connect-src 'self';"), "{policy}");
        assert_eq!(bench.raw("GET", "/", &[("accept", "application/json")], None).await.status, 300);
        assert_eq!(bench.raw("HEAD", "/", &[], None).await.status, 200);
    }

    #[tokio::test]
    async fn the_smallest_encoding_that_is_taken_is_sent() {
        let bench = bench("encoding");
        let path = "/console-0123456789abcdef.js";
        for (accepts, body) in
            [("gzip, br", "brotli"), ("gzip", "gzip"), ("identity", "plain"), ("br;q=0, gzip", "gzip")]
        {
            let reply = bench.raw("GET", path, &[("accept-encoding", accepts)], None).await;
            assert_eq!(reply.raw, body, "{accepts}");
            assert!(reply.header("cache-control").contains("immutable"));
            assert_eq!(reply.header("content-type"), "text/javascript; charset=utf-8");
        }
        assert_eq!(bench.raw("GET", "/css/a.css", &[], None).await.header("content-type"), "text/css; charset=utf-8");
    }

    #[tokio::test]
    async fn nothing_else_can_be_read() {
        let bench = bench("outside");
        for path in ["/missing.js", "/css", "/css/../.secret", "/.secret", "/%2e%2e/Cargo.toml", "/css/%00", "/vaults"]
        {
            let reply = bench.raw("GET", path, &[], None).await;
            assert_eq!(reply.status, 404, "{path}");
            assert_eq!(reply.header("x-content-type-options"), "nosniff");
        }
        assert_eq!(bench.raw("PUT", "/index.html", &[], None).await.status, 405);
    }
}
