//! The JSON value: what its parser and printer do, beside serde_json where both can.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests may fail loudly")]

use backup_api::json;
use backup_api::json::{DEPTH_MAX, ErrorKind, Number, Value, parse, whole};

#[test]
fn what_cannot_be_read_spoils_itself_only() {
    let spoilt = [
        r#""x\ud800""#,
        r#""\udc00\ud800""#,
        r#""\ud800\u0041""#,
        r#""\u12g4""#,
        r#""\u+123""#,
        r#""\q""#,
        "\"a\nb\"",
        "1e999",
        "123456789012345678901234567890",
        "9223372036854775808",
        "-9223372036854775809",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "+1",
        "NaN",
        "-Infinity",
        "True",
    ];
    for raw in spoilt {
        let text = format!(r#"{{"rows":[{{"a":1,"b":{raw},"c":"é"}},2]}}"#);
        let value = parse(&text).unwrap();
        let row = &value["rows"][0];
        assert_eq!(row["b"], Value::Unreadable(raw.to_owned()), "{raw}");
        assert_eq!((row["a"].as_i64(), row["c"].as_str(), value["rows"][1].as_i64()), (Some(1), Some("é"), Some(2)));
        assert_eq!(value.to_string(), text, "what was sent is what is shown");
        assert!(!value.is_readable() && parse(raw).is_err(), "alone it is no document: {raw}");
    }
}

#[test]
fn a_broken_structure_is_an_error_with_its_place() {
    let broken = [
        ("", 0, ErrorKind::BrokenOff),
        ("  {", 3, ErrorKind::BrokenOff),
        ("[1,", 3, ErrorKind::BrokenOff),
        (r#"{"a":"b"#, 7, ErrorKind::BrokenOff),
        (r#"{"a":"b\"#, 8, ErrorKind::BrokenOff),
        (r#"{"a""#, 4, ErrorKind::BrokenOff),
        ("[1,]", 3, ErrorKind::Unexpected),
        (r#"{"a":1,}"#, 7, ErrorKind::Unexpected),
        (r"{a:1}", 1, ErrorKind::Unexpected),
        (r#"{"a" 1}"#, 5, ErrorKind::Unexpected),
        ("[1 2]", 3, ErrorKind::Unexpected),
        ("[1}", 2, ErrorKind::Unexpected),
        ("{} {}", 3, ErrorKind::Unexpected),
        ("<html>", 0, ErrorKind::Unexpected),
        ("\u{feff}{}", 0, ErrorKind::Unexpected),
        ("é", 0, ErrorKind::Unexpected),
    ];
    for (text, at, kind) in broken {
        let error = parse(text).unwrap_err();
        assert_eq!((error.at, error.kind), (at, kind), "{text}");
    }
}

#[test]
fn depth_is_limited() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(parse(&nested(DEPTH_MAX)).is_ok());
    assert_eq!(parse(&nested(DEPTH_MAX + 1)).unwrap_err().kind, ErrorKind::TooDeep);
    assert_eq!(parse(&r#"{"a":"#.repeat(100_000)).unwrap_err().kind, ErrorKind::TooDeep);
    // Beside each other is not in each other.
    assert!(parse(&format!("[{}1]", "[],".repeat(1000))).is_ok());
}

#[test]
fn whole_numbers_are_made_of_their_digits() {
    let wholes = [
        ("0", 0),
        ("-0", 0),
        ("40.0", 40),
        ("4e1", 40),
        ("4E+1", 40),
        ("0.4e2", 40),
        ("0.45e1", 4),
        ("400e-1", 40),
        ("-40.9", -40),
        ("1e-999", 0),
        ("0e999999999999999999999", 0),
        ("5e-99999999999999999999", 0),
        ("9223372036854775807", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        ("-9223372036854775.808e3", i64::MIN),
        ("1e18", 1_000_000_000_000_000_000),
    ];
    for (text, number) in wholes {
        assert_eq!(whole(text), Some(number), "{text}");
        assert_eq!(Number::parse(text).unwrap().whole(), number, "{text}");
    }
    for text in
        ["1e19", "1e999999999999999999999", "", "-", "1e", "1e+", "1.e1", "e1", ".1", "00", "-01", "1_0", "٣", "1.5.5"]
    {
        assert_eq!(whole(text), None, "{text}");
    }
    assert_eq!(parse("[40, 40.0, -0]").unwrap().to_string(), "[40,40.0,-0]");
    assert_eq!(parse("40").unwrap().as_i64(), Some(40));
    assert_eq!(parse("40.0").unwrap().as_i64(), None);
}

#[test]
fn bodies_are_built_in_order() {
    let tags = vec!["a", "b"];
    let body = json!({
        "vault": { "name": format!("v{}", 1), "size": -10, "auto": true, "tags": tags, "rows": [1, null, [], {"a": {}}] },
        "none": None::<&str>,
        "null": null,
    });
    let text = r#"{"vault":{"name":"v1","size":-10,"auto":true,"tags":["a","b"],"rows":[1,null,[],{"a":{}}]},"none":null,"null":null}"#;
    assert_eq!(body.to_string(), text);
    assert_eq!(Value::object([("a", Value::array([1, 2])), ("b", "x".into())]), json!({ "a": [1, 2], "b": "x" }));
    assert_eq!(body.pointer("/vault/tags/1").and_then(Value::as_str), Some("b"));
    assert_eq!(body.pointer("").unwrap(), &body);
    for pointer in ["vault", "/vault/tags/01", "/vault/tags/+1", "/vault/tags/2", "/vault/name/0", "/"] {
        assert_eq!(body.pointer(pointer), None, "{pointer}");
    }
    assert_eq!(parse(r#"{"a/b":{"~":1}}"#).unwrap().pointer("/a~1b/~0"), Some(&Value::from(1)));
}

#[test]
fn of_a_key_that_comes_twice_the_last_counts() {
    let mut value = parse(r#"{"a":1,"b":2,"a":3}"#).unwrap();
    assert_eq!(value["a"].as_i64(), Some(3));
    assert_eq!(value, parse(r#"{"b":2,"a":3}"#).unwrap(), "in any order");
    assert_ne!(value, parse(r#"{"a":3}"#).unwrap());
    assert_ne!(value, parse(r#"{"a":3,"b":2,"c":null}"#).unwrap());
    let object = value.as_object_mut().unwrap();
    object.insert("b", Value::Null);
    object.insert("c", Value::from("x"));
    assert_eq!(object.remove("a").and_then(|last| last.as_i64()), Some(3));
    assert_eq!(value.to_string(), r#"{"a":1,"b":null,"c":"x"}"#);
}
