//! Every shape, every cause.

#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

use backup_api::cbr::model::Vault;
use backup_api::cbr::{BackupDelete, VaultList, resources_add};
use backup_api::error::{Cause, Failure, Received, Taken, read_reply, shapes};
use backup_api::json;
use backup_api::json::{Value, parse};
use backup_api::reply::{One, Page};
use backup_api::{ApiError, Effect, Info, Method, Operation};

#[path = "common/info.rs"]
mod info;
use info::info;

static READ: Info = info("test.read", Method::Get, Effect::Reads);
static ONCE: Info = info("test.once", Method::Post, Effect::Once);

const fn received(status: u16, body: &str) -> Received<'_> {
    Received { status, content_type: "application/json", trace_id: None, retry_after: None, body }
}

fn error(status: u16, body: &str) -> ApiError {
    ApiError::from_reply(&READ, &received(status, body))
}

fn fixtures() -> Vec<(String, u16, String)> {
    let all: Value = parse(include_str!("fixtures/errors-shapes.json")).unwrap();
    let cases = all.get("cases").and_then(Value::as_array).unwrap();
    cases
        .iter()
        .map(|case| {
            let reply = case.get("response").unwrap();
            let text = reply.get("body_text").and_then(Value::as_str).map(str::to_owned);
            let body = text.unwrap_or_else(|| reply.get("body").unwrap().to_string());
            let status = reply.get("status").and_then(Value::as_i64).unwrap();
            (case.get("case").and_then(Value::as_str).unwrap().to_owned(), u16::try_from(status).unwrap(), body)
        })
        .collect()
}

#[test]
fn every_shape_is_read() {
    // case, code, beginning of the message, cause
    let expected = [
        ("CBR/CSBS", "BackupService.6500", "Operation log does not", Cause::NotFound),
        ("gateway throttle", "APIGW.0308", "The throttling threshold", Cause::Throttled),
        ("VBS own API", "XXX", "XXXX", Cause::Refused),
        ("Cinder not found", "404", "Backup 592a0c4d", Cause::NotFound),
        ("Cinder bad request", "XXXX", "XXX", Cause::Refused),
        ("Keystone", "401", "The request you have made", Cause::SignIn),
        ("IAM extension", "IAM.0011", "Request body is invalid.", Cause::Refused),
        ("code/message at the top", "X.0001", "text", Cause::Refused),
        ("camel case", "X.0001", "text", Cause::Refused),
        ("HTML", "", "502 Bad Gateway", Cause::Gateway),
        ("empty", "", "", Cause::ServerFault),
        ("CBR authentication fault as 500", "BackupService.9998", "Authentication failed.", Cause::SignIn),
    ];
    let found = fixtures();
    assert_eq!(found.len(), expected.len());
    for ((name, status, body), (case, code, message, cause)) in found.iter().zip(expected) {
        let error = error(*status, body);
        assert_eq!(name, case);
        assert_eq!(error.code, code, "{case}");
        assert!(error.message.starts_with(message), "{case}: {}", error.message);
        assert_eq!(error.message.is_empty(), message.is_empty(), "{case}");
        assert_eq!(error.cause, cause, "{case}");
        assert_eq!(error.status, Some(*status), "{case}");
        assert_eq!(error.raw, *body, "{case}");
        assert!(error.explanation().is_some(), "{case}");
    }
}

#[test]
fn what_stands_beside_the_code_is_kept() {
    let keystone = error(401, r#"{"error":{"code":401,"message":"m","title":"Unauthorized"}}"#);
    assert_eq!(keystone.title.as_deref(), Some("Unauthorized"));
    let both =
        error(401, r#"{"error":{"code":401,"message":"a","title":"t"},"error_code":"IAM.0066","error_msg":"b"}"#);
    assert_eq!((both.code.as_str(), both.message.as_str(), both.title.as_deref()), ("IAM.0066", "b", Some("t")));
    let denied = error(403, r#"{"error_code":"PAP5.0001","error_msg":"m","encoded_authorization_message":"AAAA"}"#);
    assert_eq!(denied.encoded_authorization_message.as_deref(), Some("AAAA"));
    assert_eq!(denied.cause, Cause::Forbidden);
    assert_eq!(denied.permission, "cbr:vaults:list");

    let body = r#"{"error_code":"APIGW.0308","error_msg":"m","request_id":"in-the-body"}"#;
    let header = Received { trace_id: Some("in-the-header"), retry_after: Some(" 7 "), ..received(429, body) };
    let with_header = ApiError::from_reply(&READ, &header);
    assert_eq!(with_header.trace_id.as_deref(), Some("in-the-header"));
    assert_eq!(with_header.retry_after_seconds, Some(7));
    assert_eq!(error(429, body).trace_id.as_deref(), Some("in-the-body"));
    assert_eq!(error(429, body).retry_after_seconds, None);
}

#[test]
fn retry_after_is_read_in_seconds_only() {
    for (header, seconds) in [
        ("0", Some(0)),
        ("120", Some(120)),
        ("86400", Some(86_400)),
        ("-1", None),
        ("", None),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
        ("99999999999999", None),
    ] {
        let reply = Received { retry_after: Some(header), ..received(503, "") };
        assert_eq!(ApiError::from_reply(&READ, &reply).retry_after_seconds, seconds, "{header}");
    }
}

#[test]
fn odd_bodies_are_read_as_far_as_they_go() {
    for (body, code, message) in [
        (r#"{"message":"no Route matched"}"#, "", "no Route matched"),
        (r#"{"error":"Not Found"}"#, "", "Not Found"),
        (r#"{"message":"outer","error":{"code":"VolumeBackup.0005","message":"inner"}}"#, "VolumeBackup.0005", "inner"),
        (r#"{"error_code":"A","message":"mixed"}"#, "A", "mixed"),
        (r#"{"error_code":null,"error_msg":"m","code":5}"#, "5", "m"),
        (r#"{"badRequest":{"message":"m"}}"#, "", "m"),
        (r#"{"error_code":" BackupService.6105 ","error_msg":" m "}"#, "BackupService.6105", "m"),
        (
            r#"{"fault":{"deeper":{"code":"A","message":"m"}}}"#,
            "",
            r#"{"fault":{"deeper":{"code":"A","message":"m"}}}"#,
        ),
        ("{}", "", "{}"),
        ("\u{feff}{\"code\":\"A\",\"message\":\"m\"}", "A", "m"),
        (r#"{"code":"A","mess"#, "", r#"{"code":"A","mess"#),
        ("[1,2]", "", "[1,2]"),
        ("plain\n  text", "", "plain text"),
    ] {
        let error = error(400, body);
        assert_eq!((error.code.as_str(), error.message.as_str()), (code, message), "{body}");
    }
}

#[test]
fn a_page_becomes_its_words() {
    let page = "<!DOCTYPE html><html><head><title>Sign in</title><STYLE>p{color:red}</STYLE>\
                <script>if (1<2) alert('</p>')</script></head><body><p>Portal\n of the <b>network</b></p></body></html>";
    let message = error(403, page).message;
    assert!(message.starts_with("Sign in"), "{message}");
    assert!(message.ends_with("Portal of the network"), "{message}");
    assert!(!message.contains("color") && !message.contains("html"), "{message}");
    assert_eq!(error(500, &"é".repeat(10_000)).message.chars().count(), 200);
    assert_eq!(error(502, "<").message, "");
}

#[test]
fn a_status_without_a_known_code_has_its_cause() {
    let json = r#"{"error_code":"New.00000001","error_msg":"m"}"#;
    for (status, service, page) in [
        (302, Cause::Gateway, Cause::Gateway),
        (400, Cause::Refused, Cause::Gateway),
        (401, Cause::SignIn, Cause::SignIn),
        (403, Cause::Forbidden, Cause::Gateway),
        (404, Cause::NotFound, Cause::Gateway),
        (405, Cause::Refused, Cause::Gateway),
        (408, Cause::TimedOut, Cause::TimedOut),
        (409, Cause::Refused, Cause::Gateway),
        (413, Cause::Refused, Cause::Gateway),
        (429, Cause::Throttled, Cause::Throttled),
        (500, Cause::ServerFault, Cause::Gateway),
        (501, Cause::Refused, Cause::Gateway),
        (502, Cause::Gateway, Cause::Gateway),
        (503, Cause::ServerFault, Cause::Gateway),
        (504, Cause::Gateway, Cause::Gateway),
        (599, Cause::ServerFault, Cause::Gateway),
    ] {
        assert_eq!(error(status, json).cause, service, "{status}");
        // Nothing at all is what gateways say of an address that they do not know.
        let empty = if status == 404 { Cause::Gateway } else { service };
        assert_eq!(error(status, "").cause, empty, "{status} empty");
        assert_eq!(error(status, "<html>x</html>").cause, page, "{status} page");
        assert_eq!(error(status, "x").cause, page, "{status} text");
    }
}

#[test]
fn the_code_goes_before_the_status() {
    for (status, code, cause) in [
        (500, "BackupService.0002", Cause::Refused),
        (500, "BackupService.1005", Cause::Refused),
        (500, "BackupService.6137", Cause::Refused),
        (500, "BackupService.6207", Cause::Refused),
        (500, "BackupService.7009", Cause::Refused),
        (500, "BackupService.6132", Cause::ServerFault),
        (500, "BackupService.6138", Cause::ServerFault),
        (500, "BackupService.9910", Cause::ServerFault),
        (500, "BackupService.9998", Cause::SignIn),
        (500, "CSBS.6019", Cause::Refused),
        (500, "CSBS.6023", Cause::Refused),
        (500, "CSBS.1001", Cause::Refused),
        (500, "CSBS.9998", Cause::ServerFault),
        (400, "CSBS.6000", Cause::NotFound),
        (400, "CSBS.9009", Cause::Refused),
        (403, "CSBS.9009", Cause::Forbidden),
        (400, "BackupService.4008", Cause::Refused),
        (403, "BackupService.8600", Cause::Forbidden),
        // Not "not there": something is there.
        (404, "BackupService.6402", Cause::Refused),
        (404, "BackupService.7202", Cause::NotFound),
        (404, "IAM.0004", Cause::NotFound),
        // The path is not there, which says nothing of the object.
        (404, "APIGW.0101", Cause::Gateway),
        (400, "IAM.0009", Cause::SignIn),
        (401, "IAM.0062", Cause::SignIn),
        (401, "IAM.0064", Cause::Forbidden),
        (401, "IAM.0066", Cause::SignIn),
        (400, "IAM.1109", Cause::Refused),
        (429, "IAM.0012", Cause::Throttled),
        (403, "APIG.0308", Cause::Throttled),
        (401, "APIGW.0301", Cause::SignIn),
        (413, "APIGW.0201", Cause::Refused),
        (504, "APIGW.0201", Cause::Gateway),
        (400, "VolumeBackup.0042", Cause::Forbidden),
        (400, "AutoBackup.0003", Cause::SignIn),
        (400, "VolumeBackup.0014", Cause::Refused),
        (500, "VolumeBackup.0014", Cause::ServerFault),
    ] {
        let body = json!({ "error_code": code, "error_msg": "m" }).to_string();
        assert_eq!(error(status, &body).cause, cause, "{status} {code}");
    }
}

#[test]
fn a_good_answer_is_decoded() {
    let read = |body: &str| read_reply::<Value>(&READ, &received(200, body)).map(|(_, value)| value);
    assert_eq!(read("").unwrap(), Value::Null);
    assert_eq!(read(" \r\n").unwrap(), Value::Null);
    assert_eq!(read("null").unwrap(), Value::Null);
    assert_eq!(read("{}").unwrap(), json!({}));
    assert_eq!(read("\u{feff}{\"a\":1}").unwrap(), json!({ "a": 1 }));
    for (body, cause) in [
        ("<html>sign in</html>", Cause::NotJson),
        ("OK", Cause::NotJson),
        ("[]", Cause::NotJson),
        ("\"text\"", Cause::NotJson),
        ("7", Cause::NotJson),
        ("{\"vaults\":[{\"id\":\"a", Cause::Truncated),
        ("{", Cause::Truncated),
        ("{}{}", Cause::Truncated),
    ] {
        let error = read(body).unwrap_err();
        assert_eq!(error.cause, cause, "{body}");
        assert_eq!(error.raw, body);
        assert_eq!(error.status, Some(200));
    }
    assert!(matches!(read_reply::<Value>(&READ, &received(404, "")), Err(error) if error.cause == Cause::Gateway));
}

#[test]
fn an_answer_without_its_list_is_no_empty_list() {
    let read = |info: &'static Info, body: &str| {
        let reply = read_reply::<Page<Vault>>(info, &received(200, body));
        reply.map(|(page, _)| page.rows.len()).map_err(|error| (error.cause, error.taken))
    };
    for (body, rows) in
        [(r#"{"vaults":[]}"#, 0), (r#"{"vaults":[{}]}"#, 1), (r#"{"vaults":null,"count":0}"#, 0), (r#"{"count":0}"#, 0)]
    {
        assert_eq!(read(&READ, body), Ok(rows), "{body}");
    }
    for body in
        ["", "null", "{}", r#"{"vaults":null}"#, r#"{"count":3}"#, r#"{"vaults":{"id":"a"}}"#, r#"{"other":[]}"#]
    {
        assert_eq!(read(&READ, body), Err((Cause::Incomplete, Taken::No)), "{body}");
    }
    let one = |info: &'static Info, body: &str| read_reply::<One<Vault>>(info, &received(200, body)).is_ok();
    assert!(one(&READ, r#"{"vault":{}}"#) && !one(&READ, "{}") && !one(&READ, r#"{"vault":null}"#));
    // What changed something took effect, however little its answer says: it has to be looked for.
    let lost = read_reply::<One<Vault>>(&ONCE, &received(200, "{}")).map_err(|error| (error.cause, error.taken));
    assert_eq!(lost.map(|_| ()), Err((Cause::Incomplete, Taken::Yes)));
}

#[test]
fn an_error_inside_a_good_answer_is_an_error() {
    for body in [
        r#"{"error_code":"BackupService.6125","error_msg":"m"}"#,
        r#"{"error":{"code":"BackupService.6125","message":"m"}}"#,
        r#"{"error_code":"BackupService.6125","error_msg":"m","request_id":"r"}"#,
    ] {
        let error = read_reply::<Value>(&ONCE, &received(200, body)).unwrap_err();
        assert_eq!((error.cause, error.code.as_str()), (Cause::Refused, "BackupService.6125"), "{body}");
        assert_eq!(error.taken, Taken::No);
    }
    let unknown = r#"{"error_code":"New.00000001","error_msg":"m"}"#;
    assert_eq!(read_reply::<Value>(&ONCE, &received(200, unknown)).unwrap_err().taken, Taken::Unknown);
    for body in [
        r#"{"error_code":"0","error_msg":""}"#,
        r#"{"error_code":null,"error_msg":null}"#,
        r#"{"job_id":"j","status":"FAIL","error_code":"VolumeBackup.0064","fail_reason":"m"}"#,
        r#"{"vault":{"id":"v"},"error_code":"0","retCode":0}"#,
        r#"{"vault":{"code":"x","id":"v"}}"#,
        r#"{"code":"a"}"#,
    ] {
        assert!(read_reply::<Value>(&ONCE, &received(200, body)).is_ok(), "{body}");
    }
    assert_eq!(shapes::read_in_success(&json!([])), None);
}

#[test]
fn it_prints_code_and_message_and_nothing_else() {
    let with_both = error(404, r#"{"error_code":"BackupService.6105","error_msg":"The vault does not exist."}"#);
    assert_eq!(with_both.to_string(), "BackupService.6105: The vault does not exist.");
    assert_eq!(error(503, "").to_string(), "server-fault (503)");
    assert_eq!(ApiError::from_failure(&READ, Failure::Offline).to_string(), "offline");
}

#[test]
fn the_explanation_fits_the_cause() {
    let meaning = |error: &ApiError| error.explanation().map(|entry| entry.meaning.english()).unwrap_or_default();
    assert_eq!(
        meaning(&error(400, r#"{"error_code":"BackupService.6114","error_msg":""}"#)),
        "The vault is over its capacity."
    );
    let bare = r#"{"error_code":"","error_msg":"not found"}"#;
    assert_eq!(meaning(&error(404, bare)), "The object does not exist.");
    // A proxy's 404 must not read like a deleted vault.
    for body in ["", "{}", r#"{"message":"no Route matched with those values"}"#, "<html>nginx</html>"] {
        assert_ne!(meaning(&error(404, body)), "The object does not exist.", "{body}");
    }
    assert_eq!(meaning(&error(502, "<html>nginx</html>")), "The gateway gets no valid answer from the service.");
    assert_eq!(meaning(&error(418, "{}")), meaning(&error(400, "{}")));
    for failure in [
        Failure::NotSignedIn,
        Failure::Unreachable { cross_origin: true },
        Failure::Unreachable { cross_origin: false },
        Failure::Offline,
        Failure::TimedOut,
        Failure::Aborted,
        Failure::BrokenBody { status: 200 },
        Failure::BrokenBody { status: 404 },
        Failure::LateBody { status: 200 },
    ] {
        assert_eq!(ApiError::from_failure(&READ, failure).explanation(), None, "{failure:?}");
    }
    let mut all: Vec<&str> = Cause::ALL.iter().map(|cause| cause.code()).collect();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), Cause::ALL.len());
}

#[test]
fn a_conflict_may_be_with_what_the_request_did_itself() {
    let said = |info: &'static Info, status: u16, code: &str| {
        let body = format!(r#"{{"error_code":"{code}","error_msg":"m"}}"#);
        let received =
            Received { status, content_type: "application/json", trace_id: None, retry_after: None, body: &body };
        ApiError::from_reply(info, &received).conflict()
    };
    let (once, reads) = (&resources_add::INFO, &VaultList::INFO);
    for code in ["BackupService.6103", "BackupService.6112", "BackupService.6125", "CSBS.2003", "VolumeBackup.0013"] {
        assert!(said(once, 400, code), "{code}");
        assert!(!said(reads, 400, code), "{code}");
    }
    assert!(said(once, 409, "BackupService.9999"));
    assert!(!said(once, 400, "BackupService.9900"));
    assert!(!said(once, 401, "APIGW.0301"));
    // An image or a lock is nothing that a deletion brings about.
    for code in ["BackupService.6204", "BackupService.6220"] {
        assert!(!said(&BackupDelete::INFO, 400, code), "{code}");
    }
}
