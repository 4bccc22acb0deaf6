//! Lenient reading: whatever a service sends, what can be read is read.
//!
//! Replies come with unknown fields, unknown values, numbers as text, text as numbers, nulls and gaps; one bad row
//! must never empty a list. So reading works on the JSON value and cannot fail, unlike a derived decoder, which gives
//! up at the first surprise. It is also smaller: one set of small functions instead of a visitor for every type.

use serde_json::Value;

use crate::time::Time;

/// A reply, or a part of one, that can be read from any JSON value.
pub trait Read: Sized {
    /// What could be read of `value`.
    fn read(value: &Value) -> Self;

    /// Whether `value` holds what it is read for. Where it does not, what was read must not pass for an answer: a
    /// missing list is not an empty one.
    fn fits(_: &Value) -> bool {
        true
    }
}

impl Read for () {
    fn read(_: &Value) -> Self {}
}

impl Read for Value {
    fn read(value: &Value) -> Self {
        value.clone()
    }
}

/// The member `key`, unless it is absent or null.
#[must_use]
pub fn member<'a>(value: &'a Value, key: &str) -> Option<&'a Value> {
    value.get(key).filter(|found| !found.is_null())
}

/// Text; a number or a truth value becomes its text. Empty text stays empty text.
#[must_use]
pub fn text(value: &Value, key: &str) -> Option<String> {
    member(value, key).and_then(as_text)
}

/// Text, or empty where there is none.
#[must_use]
pub fn text_or_empty(value: &Value, key: &str) -> String {
    text(value, key).unwrap_or_default()
}

/// Text where it says something: absent, null and `""` are all nothing.
#[must_use]
pub fn filled(value: &Value, key: &str) -> Option<String> {
    text(value, key).filter(|found| !found.is_empty())
}

/// A whole number, also from text (`"40"`) and from a number with a fraction (cut off).
#[must_use]
pub fn int(value: &Value, key: &str) -> Option<i64> {
    member(value, key).and_then(as_int)
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

/// A time in any of the forms in use.
#[must_use]
pub fn time(value: &Value, key: &str) -> Option<Time> {
    text(value, key).and_then(|text| Time::read(&text))
}

/// Whether something else than a whole number was sent where one belongs.
#[must_use]
pub fn no_number(value: &Value, key: &str) -> bool {
    member(value, key).is_some_and(|sent| as_int(sent).is_none() && sent.as_str() != Some(""))
}

/// A size or a count: a whole number, not below zero.
#[must_use]
pub fn size(value: &Value, key: &str) -> Option<i64> {
    int(value, key).filter(|size| *size >= 0)
}

/// A share in percent.
#[must_use]
pub fn percent(value: &Value, key: &str) -> Option<i64> {
    int(value, key).filter(|share| (0..=100).contains(share))
}

/// Times that were sent and could not be read. Absent, null and `""` are none: only they mean that there is no time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unread(Vec<(&'static str, String)>);

/// How much of an unreadable value is kept, in characters.
const UNREAD_MAX: usize = 60;

impl Unread {
    /// Those among the members `keys`.
    #[must_use]
    pub fn times(value: &Value, keys: &[&'static str]) -> Self {
        let unread = |key: &'static str| {
            let sent = member(value, key).filter(|_| time(value, key).is_none())?;
            let text = as_text(sent).unwrap_or_else(|| sent.to_string());
            (!text.trim().is_empty()).then(|| (key, text.chars().take(UNREAD_MAX).collect()))
        };
        Self(keys.iter().filter_map(|key| unread(key)).collect())
    }

    /// What was sent under `key`, where it could not be read.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| *name == key).map(|(_, text)| text.as_str())
    }
}

/// A list; anything else is an empty one. An entry that is no object still becomes a row.
#[must_use]
pub fn list<T: Read>(value: &Value, key: &str) -> Vec<T> {
    rows(value, key).iter().map(T::read).collect()
}

/// A list of texts, such as ids. Entries that are no text are left out.
#[must_use]
pub fn texts(value: &Value, key: &str) -> Vec<String> {
    rows(value, key).iter().filter_map(as_text).collect()
}

/// An object, also from JSON text inside a string (`"extra_info": "{}"`); `None` where there is none.
#[must_use]
pub fn object(value: &Value, key: &str) -> Option<Value> {
    match member(value, key)? {
        found @ Value::Object(_) => Some(found.clone()),
        Value::String(text) => serde_json::from_str(text).ok().filter(Value::is_object),
        _ => None,
    }
}

/// A part that is an object: read where it is there.
#[must_use]
pub fn part<T: Read>(value: &Value, key: &str) -> Option<T> {
    object(value, key).map(|found| T::read(&found))
}

fn rows<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    match value.get(key) {
        Some(Value::Array(rows)) => rows,
        _ => &[],
    }
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn as_int(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| number.as_f64().and_then(whole)),
        Value::String(text) => {
            let text = text.trim();
            // By the reader of JSON, which is there anyway: the standard one for floats brings 10 KB of tables.
            text.parse().ok().or_else(|| serde_json::from_str::<f64>(text).ok().and_then(whole))
        }
        _ => None,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the range is checked first")]
fn whole(number: f64) -> Option<i64> {
    // 2^53: beyond it a double no longer tells whole numbers apart.
    (number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
}
