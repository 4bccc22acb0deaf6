//! The built console on the same origin, under a strict policy.

mod file;
mod policy;

use std::path::PathBuf;

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use tower_http::services::ServeDir;

/// A folder with the built console.
#[derive(Clone, Debug)]
pub struct StaticFiles {
    folder: PathBuf,
    files: ServeDir,
    policy: String,
}

impl StaticFiles {
    /// The folder, and the origins besides its own that its page may call.
    #[must_use]
    pub fn new(folder: PathBuf, connect: &[String]) -> Self {
        let files = ServeDir::new(&folder).redirect_to_trailing_slash(false).precompressed_br().precompressed_gzip();
        Self { folder, files, policy: policy::policy(connect) }
    }

    async fn read(&self, request: Request) -> Response<Body> {
        let path = request.uri().path().to_owned();
        if !file::is_public(&self.folder, &path).await {
            return missing();
        }
        // An error is a name that the file system does not take: there is no such file then, either.
        let Ok(response) = self.files.clone().try_call(request).await else { return missing() };
        let mut response = response.map(Body::new);
        match response.status() {
            StatusCode::NOT_FOUND => missing(),
            StatusCode::METHOD_NOT_ALLOWED => with_text(response, "Files can only be read.\n"),
            status => {
                if status.is_success() || status == StatusCode::NOT_MODIFIED {
                    file::describe(response.headers_mut(), &path);
                }
                response
            }
        }
    }
}

/// Whether the caller is a browser that opens a page, and no client that looks for versions.
#[must_use]
pub fn wants_page(headers: &HeaderMap) -> bool {
    headers.get("accept").and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.contains("text/html"))
}

/// A file of the console; what is not there is a 404, never the page, or a missing script would look like one.
pub async fn answer(files: Option<&StaticFiles>, request: Request) -> Response<Body> {
    let Some(files) = files else {
        return plain(StatusCode::NOT_FOUND, "Nothing is served here. Start the emulator with --serve DIR.\n");
    };
    let mut response = files.read(request).await;
    policy::protect(response.headers_mut(), &files.policy);
    response
}

fn missing() -> Response<Body> {
    plain(StatusCode::NOT_FOUND, "There is no such file.\n")
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::default();
    *response.status_mut() = status;
    with_text(response, text)
}

fn with_text(mut response: Response<Body>, text: &'static str) -> Response<Body> {
    *response.body_mut() = Body::from(text);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
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
        #[cfg(unix)]
        std::os::unix::fs::symlink(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"), folder.join("link")).unwrap();
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
        let head = bench.raw("HEAD", "/", &[], None).await;
        assert_eq!((head.status, head.raw.as_str(), head.header("content-length").as_str()), (200, "", "15"));
        assert_eq!(head.header("content-type"), "text/html; charset=utf-8");
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
    async fn what_a_browser_has_is_not_sent_again() {
        let bench = bench("known");
        let tag = bench.raw("GET", "/index.html", &[], None).await.header("etag");
        let again = bench.raw("GET", "/index.html", &[("if-none-match", &tag)], None).await;
        assert_eq!((again.status, again.header("cache-control").as_str()), (304, "no-cache"));
        assert!(!again.header("content-security-policy").is_empty());
    }

    #[tokio::test]
    async fn nothing_else_can_be_read() {
        let bench = bench("outside");
        let (secret, above) = ("/css/../.secret", "/%2e%2e/Cargo.toml");
        let long = format!("/{}", "n".repeat(300));
        for path in ["/missing.js", "/css", secret, "/.secret", "/%2Esecret", above, "/css/%00", "/link", &long] {
            let reply = bench.raw("GET", path, &[], None).await;
            assert_eq!((reply.status, reply.raw.as_str()), (404, "There is no such file.\n"), "{path}");
            assert_eq!(reply.header("x-content-type-options"), "nosniff");
            assert_eq!(reply.header("cache-control"), "", "{path}");
        }
        let put = bench.raw("PUT", "/index.html", &[], None).await;
        assert_eq!((put.status, put.raw.as_str()), (405, "Files can only be read.\n"));
    }
}
