//! What is secret is found in every form, and nothing else is touched.

use std::borrow::Cow;

use backup_api::json;
use backup_api::json::{Value, parse};
use backup_api::redact::{Fingerprint, Secret, clean, passwords};
use proptest::prelude::*;

const TOKEN: &str = "gAAAAABm+q/zX-0_yK9pQ7+w/aB3dE5fG6hJ8kL1mN2oP4rS6tU8vW0xY2zA4bC6dE8fG0hJ2kL4mN6oP8qR0sT2==";

fn without_token(body: &str) -> String {
    clean(body, &[Secret::token(TOKEN)]).into_owned()
}

#[test]
fn a_token_is_found_in_every_form() {
    let percent: String = TOKEN.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let units: String = TOKEN.chars().map(|found| format!("\\u{:04X}", u32::from(found))).collect();
    let entities = TOKEN.replace('+', "&#43;").replace('/', "&#x2F;").replace('=', "&equals;");
    for form in [
        TOKEN.to_owned(),
        TOKEN.replace('/', "\\/"),
        TOKEN.replace('+', "\\u002b"),
        TOKEN.replace('+', "\\\\u002b").replace('/', "\\\\\\/"),
        TOKEN.replace('+', "%2B").replace('/', "%2f"),
        TOKEN.replace('+', "%252B"),
        format!("{}…", &TOKEN[..34]),
        percent,
        units,
        entities,
    ] {
        let json = without_token(&format!(r#"{{"name": "a {form} b", "n": 1.50}}"#));
        assert!(json.starts_with(r#"{"name": "a (token)"#) && json.ends_with(r#" b", "n": 1.50}"#), "{form}: {json}");
        let page = without_token(&format!("<p>X-Auth-Token: {form}</p>"));
        assert!(page.starts_with("<p>X-Auth-Token: (token)") && page.ends_with("</p>"), "{form}: {page}");
        let cut = without_token(&format!(r#"{{"error": {{"message": "{form}"#));
        assert!(cut.starts_with(r#"{"error": {"message": "(token)"#), "{form}: {cut}");
    }
    assert_eq!(without_token(&format!(r#"{{"{TOKEN}": 1}}"#)), r#"{"(token)": 1}"#);
    assert_eq!(without_token(&format!("req-{TOKEN}")), "req-(token)");
}

#[test]
fn an_escape_that_ends_in_a_secret_goes_with_it() {
    let secrets = [Secret::password("never a real one, 4711")];
    for (body, expected) in [
        (r#""a\\never a real one, 4711 b""#, r#""a\\(password) b""#),
        (r#""a\never a real one, 4711 b""#, r#""a(password) b""#),
    ] {
        assert_eq!(clean(body, &secrets), expected);
    }
}

#[test]
fn the_fingerprint_of_an_earlier_token_is_enough() {
    let print = Fingerprint::of(TOKEN);
    assert_eq!(clean(TOKEN, &[Secret::fingerprint(print)]), "(token)");
    assert!(!format!("{print:?}").contains(&TOKEN[..4]), "nothing of it is kept");
}

#[test]
fn a_short_secret_counts_only_as_a_word_of_a_value() {
    let secrets = [Secret::token("tok"), Secret::password("demo")];
    for (body, expected) in [
        (r#"{"token": {"a": "tok"}}"#, r#"{"token": {"a": "(token)"}}"#),
        (r#"{"tok": "token"}"#, r#"{"tok": "token"}"#),
        (r#"{"error_msg": "X-Auth-Token: tok, demo!"}"#, r#"{"error_msg": "X-Auth-Token: (token), (password)!"}"#),
        (r#"{"name": "demo_vault", "id": "tok-1"}"#, r#"{"name": "demo_vault", "id": "tok-1"}"#),
        (r#"{"password": "\u0064emo"}"#, r#"{"password": "(password)"}"#),
    ] {
        assert_eq!(clean(body, &secrets), expected);
    }
    assert_eq!(clean("x", &[Secret::token("")]), "x");
    assert_eq!(clean(r#"{"a": "x", "x": 1}"#, &[Secret::password("x")]), r#"{"a": "(password)", "x": 1}"#);
}

#[test]
fn passwords_are_those_of_the_body() {
    let body = json!({"auth": {"identity": {"methods": ["password"], "password": {"user": {"name": "n", "password": "pä ss\"w+1/2"}}}}});
    let found = passwords(&body);
    assert_eq!(found, ["pä ss\"w+1/2"]);
    let secrets: Vec<Secret> = found.into_iter().map(Secret::password).collect();
    for echo in [body.to_string(), r"p\u00e4 ss\u0022w\u002b1\/2".to_owned(), "p%C3%A4+ss%22w+1/2".to_owned()] {
        let shown = clean(&echo, &secrets).into_owned();
        assert!(shown.contains("(password)") && !shown.contains("1/2") && !shown.contains("00e4"), "{shown}");
    }
}

/// Each character in one of the forms that it may have inside a string of JSON.
fn escaped() -> impl Strategy<Value = (String, String)> {
    let letter = (prop::sample::select("abcXYZ019+/=-_.".chars().collect::<Vec<_>>()), 0..7_u8);
    prop::collection::vec(letter, 16..180).prop_map(|letters| {
        let token = letters.iter().map(|(letter, _)| *letter).collect();
        let form = |(letter, form): &(char, u8)| match form {
            0 => format!("\\u{:04x}", u32::from(*letter)),
            1 => format!("%{:02X}", u32::from(*letter)),
            2 => format!("&#{};", u32::from(*letter)),
            3 => format!("&#x{:x};", u32::from(*letter)),
            4 if *letter == '/' => "\\/".to_owned(),
            5 => format!("\\\\u{:04x}", u32::from(*letter)),
            _ => letter.to_string(),
        };
        (token, letters.iter().map(form).collect())
    })
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[a-z%&\\\\#;0-9]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 30, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..5)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_form_of_a_token_stays((token, form) in escaped(), around in any_json()) {
        let body = format!(r#"{{"a": {around}, "name": "x {form} y"}}"#);
        let shown = clean(&body, &[Secret::token(&token)]).into_owned();
        let value: Value = parse(&shown).unwrap_or_default();
        prop_assert_eq!(value, json!({"a": around, "name": "x (token) y"}));
        let page = clean(&format!("<p>{form}</p>"), &[Secret::token(&token)]).into_owned();
        prop_assert!(page.starts_with("<p>(token)"), "{}", page);
    }

    #[test]
    fn what_has_no_secret_comes_back_as_it_is(body in any_json(), text in any::<String>(), token in "[g-zG-Z]{16,90}") {
        for body in [body.to_string(), text] {
            prop_assert!(matches!(clean(&body, &[Secret::token(&token)]), Cow::Borrowed(_)));
        }
    }

    #[test]
    fn anything_can_be_cleaned(text in any::<String>(), secret in any::<String>()) {
        let _ = clean(&text, &[Secret::token(&secret), Secret::password(&secret)]);
    }
}
