//! Whether a request may have taken effect, by its effect and by what went wrong.

#![expect(clippy::panic, reason = "a test")]

use backup_api::error::{Cause, Failure, Received, Taken, read_reply};
use backup_api::json::Value;
use backup_api::{ApiError, Effect, Info, Method};

#[path = "common/info.rs"]
mod info;
use info::info;

static READS: Info = info("test.reads", Method::Get, Effect::Reads);
static REPEATABLE: Info = info("test.repeatable", Method::Delete, Effect::Repeatable);
static ONCE: Info = info("test.once", Method::Post, Effect::Once);

fn check(what: &str, expected: Taken, make: impl Fn(&'static Info) -> ApiError) {
    let (read, repeatable, once) = (make(&READS), make(&REPEATABLE), make(&ONCE));
    assert_eq!(read.taken, Taken::No, "{what}: a read changes nothing");
    assert_eq!(repeatable.taken, expected, "{what}");
    assert_eq!(once.taken, expected, "{what}");
    assert_eq!((read.op, once.op), ("test.reads", "test.once"));
}

#[test]
fn failures() {
    check("not signed in", Taken::No, |info| ApiError::from_failure(info, Failure::NotSignedIn));
    let unknown = Taken::Unknown;
    check("unreachable", unknown, |info| ApiError::from_failure(info, Failure::Unreachable { cross_origin: false }));
    check("offline", unknown, |info| ApiError::from_failure(info, Failure::Offline));
    check("timed out", unknown, |info| ApiError::from_failure(info, Failure::TimedOut));
    check("blocked", unknown, |info| ApiError::from_failure(info, Failure::Unreachable { cross_origin: true }));
    check("aborted", unknown, |info| ApiError::from_failure(info, Failure::Aborted));
    for (status, expected) in [
        (200, Taken::Yes),
        (202, Taken::Yes),
        (302, Taken::Unknown),
        (400, Taken::No),
        (401, Taken::No),
        (404, Taken::No),
        (429, Taken::No),
        (500, Taken::Unknown),
        (504, Taken::Unknown),
    ] {
        for failure in [Failure::BrokenBody { status }, Failure::LateBody { status }] {
            check(&format!("{failure:?}"), expected, |info| ApiError::from_failure(info, failure));
        }
    }
    // A lost 404 proves nothing about the object.
    assert_eq!(ApiError::from_failure(&READS, Failure::BrokenBody { status: 404 }).cause, Cause::Truncated);
    assert_eq!(ApiError::from_failure(&READS, Failure::LateBody { status: 404 }).cause, Cause::TimedOut);
}

#[test]
fn replies() {
    let body = |code: &str| format!(r#"{{"error_code":"{code}","error_msg":"m"}}"#);
    let page = "<html>x</html>".to_owned();
    for (status, body, expected) in [
        (400, body("BackupService.6114"), Taken::No),
        (400, body("common.0011"), Taken::No),
        (400, body("BackupService.6125"), Taken::No),
        (400, page.clone(), Taken::No),
        (401, String::new(), Taken::No),
        (403, body("IAM.0002"), Taken::No),
        (404, body("BackupService.6105"), Taken::No),
        (404, page.clone(), Taken::No),
        (408, page.clone(), Taken::Unknown),
        (409, String::new(), Taken::No),
        (429, body("APIGW.0308"), Taken::No),
        (302, page.clone(), Taken::Unknown),
        (500, body("BackupService.9998"), Taken::No),
        (500, body("BackupService.6137"), Taken::No),
        (500, body("BackupService.9910"), Taken::Unknown),
        (500, String::new(), Taken::Unknown),
        (501, String::new(), Taken::No),
        (502, page.clone(), Taken::Unknown),
        (503, body("APIGW.0613"), Taken::Unknown),
        (504, String::new(), Taken::Unknown),
        (505, String::new(), Taken::Unknown),
    ] {
        check(&format!("{status} {body}"), expected, |info| ApiError::from_reply(info, &received(status, &body)));
    }
}

#[test]
fn good_statuses() {
    for (body, cause, expected) in [
        ("{\"vault\":{\"id\":", Cause::Truncated, Taken::Yes),
        ("<html>x</html>", Cause::NotJson, Taken::Unknown),
        ("OK", Cause::NotJson, Taken::Unknown),
    ] {
        check(body, expected, |info| match read_reply::<Value>(info, &received(200, body)) {
            Err(error) => {
                assert_eq!((error.cause, error.status), (cause, Some(200)), "{body}");
                error
            }
            Ok((value, _)) => panic!("{body} was taken for an answer: {value}"),
        });
    }
}

const fn received(status: u16, body: &str) -> Received<'_> {
    Received { status, content_type: "", trace_id: None, retry_after: None, body }
}
