//! Lenient reading of what a client sent.
//!
//! `backup_api::json` reads what services answer, in a value of its own; here bodies are those of `serde_json`.

use backup_api::json::{Number, Value as Ours};
use serde_json::Value;

/// The same as the tables of operations read it.
#[must_use]
pub fn ours(value: &Value) -> Ours {
    match value {
        Value::Null => Ours::Null,
        Value::Bool(flag) => Ours::Bool(*flag),
        Value::Number(number) => {
            let text = number.to_string();
            Number::parse(&text).map_or(Ours::Unreadable(text), Ours::Number)
        }
        Value::String(text) => Ours::String(text.clone()),
        Value::Array(rows) => Ours::array(rows.iter().map(ours)),
        Value::Object(members) => {
            Ours::Object(members.iter().map(|(key, member)| (key.clone(), ours(member))).collect())
        }
    }
}

/// The member `key`, unless it is absent or null.
#[must_use]
pub fn member<'a>(value: &'a Value, key: &str) -> Option<&'a Value> {
    value.get(key).filter(|found| !found.is_null())
}

/// Text; a number or a truth value becomes its text.
#[must_use]
pub fn text(value: &Value, key: &str) -> Option<String> {
    member(value, key).and_then(as_text)
}

/// Text, or empty where there is none.
#[must_use]
pub fn text_or_empty(value: &Value, key: &str) -> String {
    text(value, key).unwrap_or_default()
}

/// Text where it says something.
#[must_use]
pub fn filled(value: &Value, key: &str) -> Option<String> {
    text(value, key).filter(|found| !found.is_empty())
}

/// A whole number.
#[must_use]
pub fn int(value: &Value, key: &str) -> Option<i64> {
    member(value, key)?.as_i64()
}

/// A truth value, also from text in any case (`"True"`) and from 0 and 1.
#[must_use]
pub fn flag(value: &Value, key: &str) -> Option<bool> {
    match member(value, key)? {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) if text.eq_ignore_ascii_case("true") || text == "1" => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") || text == "0" => Some(false),
        Value::Number(number) => number.as_i64().map(|number| number != 0),
        _ => None,
    }
}

/// An object, also from JSON text inside a string.
#[must_use]
pub fn object(value: &Value, key: &str) -> Option<Value> {
    match member(value, key)? {
        found @ Value::Object(_) => Some(found.clone()),
        Value::String(text) => serde_json::from_str(text).ok().filter(Value::is_object),
        _ => None,
    }
}

/// The rows of a list; none where it is none.
#[must_use]
pub fn rows<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A list of texts, such as ids. Entries that are no text are left out.
#[must_use]
pub fn texts(value: &Value, key: &str) -> Vec<String> {
    rows(value, key).iter().filter_map(as_text).collect()
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}
