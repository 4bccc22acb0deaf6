//! Whether a request may have taken effect, and whether it may be sent again, by effect and by what went wrong.

use backup_api::error::{Cause, Failure, Received, Taken, read_reply};
use backup_api::{ApiError, Effect, Info, Method, Service};
use serde_json::Value;

static READS: Info = info("test.reads", Method::Get, Effect::Reads);
static REPEATABLE: Info = info("test.repeatable", Method::Delete, Effect::Repeatable);
static ONCE: Info = info("test.once", Method::Post, Effect::Once);

const fn info(id: &'static str, method: Method, effect: Effect) -> Info {
    Info { id, service: Service::Cbr, method, path: "/", effect, permission: "", doc: "" }
}

/// What is expected of an operation that changes something, and whether a read or a repeatable one may be sent again.
struct Row {
    taken: Taken,
    read_again: bool,
    repeat_again: bool,
}

const fn row(taken: Taken, read_again: bool, repeat_again: bool) -> Row {
    Row { taken, read_again, repeat_again }
}

fn check(what: &str, expected: &Row, make: impl Fn(&'static Info) -> ApiError) {
    let (read, repeatable, once) = (make(&READS), make(&REPEATABLE), make(&ONCE));
    assert_eq!(read.taken, Taken::No, "{what}: a read changes nothing");
    assert_eq!(repeatable.taken, expected.taken, "{what}");
    assert_eq!(once.taken, expected.taken, "{what}");
    assert_eq!(read.may_retry(), expected.read_again, "{what}: read again");
    assert_eq!(repeatable.may_retry(), expected.repeat_again, "{what}: repeat");
    assert!(!once.may_retry(), "{what}: once is once");
    assert_eq!((read.op, once.op), ("test.reads", "test.once"));
}

#[test]
fn failures() {
    let unsent = row(Taken::No, false, false);
    check("not signed in", &unsent, |info| ApiError::from_failure(info, Failure::NotSignedIn));
    let unknown = row(Taken::Unknown, true, true);
    check("unreachable", &unknown, |info| ApiError::from_failure(info, Failure::Unreachable { cross_origin: false }));
    check("offline", &unknown, |info| ApiError::from_failure(info, Failure::Offline));
    check("timed out", &unknown, |info| ApiError::from_failure(info, Failure::TimedOut));
    let asked = row(Taken::Unknown, false, false);
    check("blocked", &asked, |info| ApiError::from_failure(info, Failure::Unreachable { cross_origin: true }));
    check("aborted", &asked, |info| ApiError::from_failure(info, Failure::Aborted));
    for (status, expected) in [
        (200, row(Taken::Yes, true, false)),
        (202, row(Taken::Yes, true, false)),
        (302, row(Taken::Unknown, true, false)),
        (400, row(Taken::No, true, false)),
        (401, row(Taken::No, false, false)),
        (404, row(Taken::No, true, false)),
        (429, row(Taken::No, true, true)),
        (500, row(Taken::Unknown, true, false)),
        (504, row(Taken::Unknown, true, false)),
    ] {
        let failure = Failure::BrokenBody { status };
        check(&format!("broken body of {status}"), &expected, |info| ApiError::from_failure(info, failure));
    }
    // A lost 404 proves nothing about the object.
    assert_eq!(ApiError::from_failure(&READS, Failure::BrokenBody { status: 404 }).cause, Cause::Truncated);
}

#[test]
fn replies() {
    let body = |code: &str| format!(r#"{{"error_code":"{code}","error_msg":"m"}}"#);
    let page = "<html>x</html>".to_owned();
    for (status, body, expected) in [
        (400, body("BackupService.6114"), row(Taken::No, false, false)),
        // Unreadable for a moment: reading goes on.
        (400, body("common.0011"), row(Taken::No, true, false)),
        (400, body("BackupService.6125"), row(Taken::No, true, false)),
        (400, page.clone(), row(Taken::No, false, false)),
        (401, String::new(), row(Taken::No, false, false)),
        (403, body("IAM.0002"), row(Taken::No, false, false)),
        (404, body("BackupService.6105"), row(Taken::No, false, false)),
        (404, page.clone(), row(Taken::No, false, false)),
        (408, page.clone(), row(Taken::Unknown, true, true)),
        (409, String::new(), row(Taken::No, false, false)),
        (429, body("APIGW.0308"), row(Taken::No, true, true)),
        (302, page.clone(), row(Taken::Unknown, false, false)),
        (500, body("BackupService.9998"), row(Taken::No, false, false)),
        (500, body("BackupService.6137"), row(Taken::No, false, false)),
        (500, body("BackupService.9910"), row(Taken::Unknown, true, true)),
        (500, String::new(), row(Taken::Unknown, true, true)),
        (501, String::new(), row(Taken::No, false, false)),
        (502, page.clone(), row(Taken::Unknown, true, true)),
        (503, body("APIGW.0613"), row(Taken::Unknown, true, true)),
        (504, String::new(), row(Taken::Unknown, true, true)),
        (505, String::new(), row(Taken::Unknown, false, false)),
    ] {
        check(&format!("{status} {body}"), &expected, |info| ApiError::from_reply(info, &received(status, &body)));
    }
}

#[test]
fn good_statuses() {
    for (body, expected) in [
        ("{\"vault\":{\"id\":", row(Taken::Yes, true, false)),
        ("<html>x</html>", row(Taken::Unknown, false, false)),
        ("OK", row(Taken::Unknown, false, false)),
    ] {
        check(body, &expected, |info| match read_reply::<Value>(info, &received(200, body)) {
            Err(error) => error,
            Ok(_) => ApiError::from_failure(info, Failure::Aborted),
        });
    }
}

const fn received(status: u16, body: &str) -> Received<'_> {
    Received { status, content_type: "", trace_id: None, retry_after: None, body }
}
