//! Lenient reading: whatever a service sends, what can be read is read.
//!
//! Replies come with unknown fields, unknown values, numbers as text, text as numbers, nulls and gaps; one bad row
//! must never empty a list. So reading works on the JSON value and cannot fail, unlike a derived decoder, which gives
//! up at the first surprise. It is also smaller: one set of small functions instead of a visitor for every type.

use super::number::whole;
use super::parse::parse;
use super::reading::Reading;
use super::value::Value;
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
    Reading::text(value, key).value()
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
    Reading::int(value, key).value()
}

/// A truth value, also from text in any case (`"True"`) and from 0 and 1.
#[must_use]
pub fn flag(value: &Value, key: &str) -> Option<bool> {
    Reading::flag(value, key).value()
}

/// A time in any of the forms in use.
#[must_use]
pub fn time(value: &Value, key: &str) -> Option<Time> {
    Reading::time(value, key).value()
}

/// Whether something else than a whole number was sent where one belongs.
#[must_use]
pub fn no_number(value: &Value, key: &str) -> bool {
    Reading::int(value, key).is_unreadable()
}

/// A size or a count: a whole number from zero on, and no more than there can be.
#[must_use]
pub fn size(value: &Value, key: &str) -> Option<i64> {
    Reading::of(value, key, as_size).value()
}

/// A share in percent.
#[must_use]
pub fn percent(value: &Value, key: &str) -> Option<i64> {
    int(value, key).filter(|share| (0..=100).contains(share))
}

/// What could not be read. Of times that is what was sent and is none: absent, null and `""` mean that there is no time.
/// Of lists anything but a list: only an empty one means that there is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unread(Vec<(&'static str, String)>);

impl Unread {
    /// Those among the members `keys`.
    #[must_use]
    pub fn times(value: &Value, keys: &[&'static str]) -> Self {
        let unread = |key: &'static str| match Reading::time(value, key) {
            Reading::Unreadable(raw) => Some((key, raw)),
            _ => None,
        };
        Self(keys.iter().filter_map(|key| unread(key)).collect())
    }

    /// And the lists that are none: what stands there instead, empty where nothing was said.
    #[must_use]
    pub fn and_lists(mut self, value: &Value, keys: &[&'static str]) -> Self {
        let none = keys.iter().filter(|key| !value.get(key).is_some_and(Value::is_array));
        self.0.extend(none.map(|key| match Reading::<()>::of(value, key, |_| None) {
            Reading::Unreadable(raw) => (*key, raw),
            _ => (*key, String::new()),
        }));
        self
    }

    /// And, under `key`, what was sent where this answer was looked for and does not say it.
    #[must_use]
    pub fn and<T>(mut self, key: &'static str, answer: &Reading<T>) -> Self {
        if let Reading::Unreadable(raw) = answer {
            self.0.push((key, raw.clone()));
        }
        self
    }

    /// What was sent under `key`, where it could not be read; of a list also where nothing was.
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

/// Whether a list is there that holds nothing but texts.
#[must_use]
pub fn all_texts(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_array).is_some_and(|rows| rows.iter().all(|row| as_text(row).is_some()))
}

/// An object, also from JSON text inside a string (`"extra_info": "{}"`); `None` where there is none.
#[must_use]
pub fn object(value: &Value, key: &str) -> Option<Value> {
    Reading::object(value, key).value()
}

/// A part that is an object: read where it is there.
#[must_use]
pub fn part<T: Read>(value: &Value, key: &str) -> Option<T> {
    object(value, key).map(|found| T::read(&found))
}

/// The rows of a list; none where it is none.
#[must_use]
pub fn rows<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).unwrap_or_default()
}

/// What a value says as text.
#[must_use]
pub fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// What a value says as a whole number.
#[must_use]
pub fn as_int(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => Some(number.whole()),
        Value::String(text) => {
            let text = text.trim();
            text.parse().ok().or_else(|| whole(text))
        }
        _ => None,
    }
}

/// A greater size is none, so that what is reckoned with sizes does not overflow.
const SIZE_MAX: i64 = 1 << 53;

/// What a value says as a size or a count.
#[must_use]
pub fn as_size(value: &Value) -> Option<i64> {
    as_int(value).filter(|size| (0..=SIZE_MAX).contains(size))
}

/// What a value says as a truth value.
#[must_use]
pub fn as_flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) if text.eq_ignore_ascii_case("true") || text == "1" => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") || text == "0" => Some(false),
        Value::Number(number) => number.as_i64().map(|number| number != 0),
        _ => None,
    }
}

/// What a value says as a time.
#[must_use]
pub fn as_time(value: &Value) -> Option<Time> {
    as_text(value).and_then(|text| Time::read(&text))
}

/// What a value holds as an object, also as JSON text inside a string.
#[must_use]
pub fn as_object(value: &Value) -> Option<Value> {
    match value {
        Value::Object(_) => Some(value.clone()),
        Value::String(text) => parse(text).ok().filter(Value::is_object),
        _ => None,
    }
}
