//! The parser and the printer of JSON against any input, and against serde_json.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may fail loudly")]

use backup_api::json::{Value, parse};
use proptest::prelude::*;
use serde_json::Value as Theirs;

fn theirs() -> impl Strategy<Value = Theirs> {
    let leaf = prop_oneof![
        Just(Theirs::Null),
        any::<bool>().prop_map(Theirs::from),
        any::<i64>().prop_map(Theirs::from),
        (-1e15..1e15).prop_map(Theirs::from),
        any::<String>().prop_map(Theirs::from),
        "[\\x00-\\x1f\"\\\\é😀]{0,6}".prop_map(Theirs::from),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Theirs::from),
            prop::collection::vec((any::<String>(), inner), 0..8)
                .prop_map(|members| Theirs::Object(members.into_iter().collect())),
        ]
    })
}

/// Almost JSON: what stands in documents, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "d800",
        "\\ud83d\\ude00",
        "\"a\"",
        "\"a\":",
        "null",
        "true",
        "1",
        "-",
        "0",
        ".",
        "e",
        "E+",
        "99999999999999999999",
        " ",
        "\n",
        "\u{0}",
        "é",
        "😀",
        "\\n",
        "\"\\ud800\"",
        "1e999",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Every value that an unreadable one can stand for stays out of the comparison.
fn same(ours: &Value, theirs: &Theirs) -> bool {
    match (ours, theirs) {
        (Value::Null, Theirs::Null) => true,
        (Value::Bool(a), Theirs::Bool(b)) => a == b,
        (Value::String(a), Theirs::String(b)) => a == b,
        (Value::Number(a), Theirs::Number(b)) => match b.as_i64() {
            Some(number) => a.as_i64() == Some(number),
            None => a.to_string().parse::<f64>().ok() == b.as_f64(),
        },
        (Value::Array(a), Theirs::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Theirs::Object(b)) => b.iter().all(|(key, b)| a.get(key).is_some_and(|a| same(a, b))),
        (Value::Unreadable(_), Theirs::Number(b)) => b.as_i64().is_none(),
        _ => false,
    }
}

proptest! {
    #[test]
    fn documents_read_as_serde_json_reads_them(theirs in theirs()) {
        let (compact, pretty) = (theirs.to_string(), serde_json::to_string_pretty(&theirs).unwrap());
        let ours = parse(&compact).unwrap();
        prop_assert!(same(&ours, &theirs) && ours.is_readable());
        prop_assert_eq!(parse(&pretty).unwrap(), ours.clone());
        prop_assert_eq!(ours.to_string(), compact);
        prop_assert_eq!(ours.pretty(), pretty);
    }

    #[test]
    fn what_is_printed_reads_the_same(text in pieces()) {
        if let Ok(value) = parse(&text) {
            prop_assert_eq!(&parse(&value.to_string()).unwrap(), &value);
            prop_assert_eq!(&parse(&value.pretty()).unwrap(), &value);
        }
    }

    #[test]
    fn both_accept_the_same_documents(text in prop_oneof![pieces(), any::<String>()]) {
        match (parse(&text), serde_json::from_str::<Theirs>(&text)) {
            (Ok(ours), Ok(theirs)) => prop_assert!(same(&ours, &theirs), "{:?} {:?}", ours, theirs),
            (Ok(ours), Err(_)) => prop_assert!(!ours.is_readable() || has_bad_key(&text), "{:?}", ours),
            (Err(error), Ok(theirs)) => prop_assert!(theirs.is_number(), "{:?} {:?}", error, theirs),
            (Err(error), Err(_)) => prop_assert!(error.at <= text.len()),
        }
    }
}

/// A key that cannot be read spoils nothing here.
fn has_bad_key(text: &str) -> bool {
    text.contains('\\') || text.bytes().any(|byte| byte < b' ')
}
