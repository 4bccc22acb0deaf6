//! Every payload of every file is read: requests by the decoders, replies by the models, faults as errors.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test")]

mod payloads;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use backup_api::Request;
use backup_api::error::{Received, read_reply};
use backup_api::json::{Value, parse};
use backup_api::table::INFOS;
use payloads::look::{fault, names, text, without_nulls};
use payloads::{Found, MODELS, OTHER, operation};

/// What was read, counted where it was.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    files: usize,
    cases: usize,
    /// Bodies that became operations and came back.
    taken: usize,
    /// Requests without a body, built from their address.
    addressed: usize,
    /// Requests of operations that are not in the table.
    others: usize,
    /// Good replies, by the operation's own reader.
    replies: usize,
    /// Good replies without a body.
    silent: usize,
    errors: usize,
    /// Good replies of operations that are not in the table, by the model that fits.
    models: usize,
    /// The rest of them, by the general reader.
    general: usize,
}

fn request(at: &str, case: &Value, found: &Found, tally: &mut Tally) {
    let Some((reads, parts)) = found else {
        tally.others += usize::from(case.get("request").is_some());
        return;
    };
    let path = text(case, "/request/path");
    let Some(body) = case.pointer("/request/body") else {
        assert!(reads.table.is_none(), "{at}: without its body");
        assert_eq!(Request::new(reads.info, parts).path, path, "{at}");
        tally.addressed += 1;
        return;
    };
    // Whatever is sent with a body has the project first, or none.
    let project = parts.first().copied().unwrap_or_default();
    let built = reads.take(parts, project, body).unwrap_or_else(|problems| panic!("{at}: {problems:?}"));
    assert_eq!((built.info.id, built.path.as_str()), (reads.info.id, path), "{at}");
    assert_eq!(built.body, Some(without_nulls(body)), "{at}: the fields of its table don't make this body");
    tally.taken += 1;
}

fn reply(at: &str, file: &str, reply: &Value, found: &Found, tally: &mut Tally) {
    let status = u16::try_from(reply.get("status").and_then(Value::as_i64).unwrap()).unwrap();
    let json = reply.get("body").map(Value::to_string);
    let body = json.as_deref().unwrap_or_else(|| text(reply, "/body_text"));
    let received = Received { status, content_type: "", trace_id: None, retry_after: None, body };
    let value = reply.get("body").unwrap_or(&Value::Null);
    let all = |said: &str| names(value).iter().all(|name| said.contains(&format!("{name:?}")));

    let own = found.as_ref().map(|(reads, _)| reads.reply(&received));
    let read = own
        .unwrap_or_else(|| read_reply::<Value>(&OTHER, &received).map(|(_, value)| (value.to_string(), String::new())));
    match (status, read) {
        (400.., Err(error)) => {
            let id = found.as_ref().map_or("other", |(reads, _)| reads.info.id);
            assert_eq!((error.op, error.status, error.raw.as_str()), (id, Some(status), body), "{at}");
            assert_eq!((error.code, error.message), fault(reply), "{at}");
            tally.errors += 1;
        }
        // A choice of versions: no fault, and no reply of an operation.
        (300, Err(error)) => {
            assert!(all(&error.raw) && !names(value).is_empty(), "{at}: {}", error.raw);
            tally.general += 1;
        }
        (200..300, Ok(_)) if value.is_null() => tally.silent += 1,
        (200..300, Ok((said, nothing))) if found.is_some() => {
            assert!(said != nothing && !names(value).is_empty() && all(&said), "{at}: {said}");
            tally.replies += 1;
        }
        (200..300, Ok((said, _))) => {
            let fits = |(service, key, _): &&(&str, &str, _)| file.starts_with(service) && value.get(key).is_some();
            if let Some((_, _, model)) = MODELS.iter().find(fits) {
                let said = model(value);
                assert!(!names(value).is_empty() && all(&said), "{at}: {said}");
                tally.models += 1;
            } else {
                assert_eq!(said, body, "{at}");
                tally.general += 1;
            }
        }
        (_, other) => panic!("{at}: {status} {other:?}"),
    }
}

#[test]
fn every_payload_of_every_file_is_read() {
    let mut tally = Tally::default();
    let mut seen = BTreeSet::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        if file == "README.md" {
            continue;
        }
        let whole: Value = parse(&fs::read_to_string(&path).unwrap()).unwrap();
        let cases = whole.get("cases").and_then(Value::as_array).unwrap();
        assert!(!cases.is_empty(), "{file}: no case");
        for case in cases {
            let at = format!("{file}: {}", text(case, "/case"));
            let found = operation(&file, case);
            seen.extend(found.as_ref().map(|(reads, _)| reads.info.id));
            request(&at, case, &found, &mut tally);
            match case.get("response") {
                Some(response) => reply(&at, &file, response, &found, &mut tally),
                None => assert!(case.pointer("/request/body").is_some(), "{at}: says nothing"),
            }
        }
        tally.files += 1;
        tally.cases += cases.len();
    }
    let all: BTreeSet<&str> = INFOS.iter().map(|info| info.id).collect();
    let without: Vec<&&str> = all.difference(&seen).collect();
    assert!(
        without.is_empty(),
        "{without:?} has no payload: a case in a file of api/tests/fixtures/ (its README.md says how one looks), and a row in \
         READS of api/tests/payloads/mod.rs, by which it is found"
    );
    assert_eq!(seen, all, "a row in READS of api/tests/payloads/mod.rs is of no operation of api/src/table.rs");
    let expected = Tally {
        files: 60,
        cases: 146,
        taken: 36,
        addressed: 42,
        others: 56,
        replies: 50,
        silent: 15,
        errors: 39,
        models: 16,
        general: 25,
    };
    assert_eq!(
        tally, expected,
        "a new payload moves numbers: look whether it is those, and count it in `expected` here"
    );
}
