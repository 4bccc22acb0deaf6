//! The four answers of reading.

use super::read::{as_flag, as_int, as_object, as_text, as_time};
use super::value::Value;
use crate::time::Time;

/// What was found where something is looked for.
///
/// "Not sent" and "not readable" are different things to a person: the first may be read as none, the second never.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading<T> {
    /// It is there.
    Value(T),
    /// Nothing was sent.
    Absent,
    /// It was sent as nothing: null, or blank text where no text belongs.
    Null,
    /// Something was sent that does not say what is looked for: the beginning of what it is.
    Unreadable(String),
}

/// How much of an unreadable value is kept, in characters.
const UNREADABLE_MAX: usize = 60;

impl<T> Reading<T> {
    /// Reads the member `key` by `read`.
    pub fn of(value: &Value, key: &str, read: fn(&Value) -> Option<T>) -> Self {
        match value.get(key) {
            None => Self::Absent,
            Some(sent) => read(sent).map_or_else(|| Self::unreadable(sent), Self::Value),
        }
    }

    /// What was sent where it does not say what is looked for; where it says nothing, that is what it says.
    pub(crate) fn unreadable(sent: &Value) -> Self {
        match excerpt(sent) {
            Some(raw) => Self::Unreadable(raw),
            None => Self::Null,
        }
    }

    /// The value, where there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Whether something was sent that could not be read.
    pub const fn is_unreadable(&self) -> bool {
        matches!(self, Self::Unreadable(_))
    }
}

impl Reading<String> {
    /// Text; a number or a truth value becomes its text. Empty text stays empty text.
    #[must_use]
    pub fn text(value: &Value, key: &str) -> Self {
        Self::of(value, key, as_text)
    }
}

impl Reading<i64> {
    /// A whole number, also from text (`"40"`) and from a number with a fraction (cut off).
    #[must_use]
    pub fn int(value: &Value, key: &str) -> Self {
        Self::of(value, key, as_int)
    }
}

impl Reading<bool> {
    /// A truth value, also from text in any case (`"True"`) and from 0 and 1.
    #[must_use]
    pub fn flag(value: &Value, key: &str) -> Self {
        Self::of(value, key, as_flag)
    }
}

impl Reading<Time> {
    /// A time in any of the forms in use.
    #[must_use]
    pub fn time(value: &Value, key: &str) -> Self {
        Self::of(value, key, as_time)
    }
}

impl Reading<Value> {
    /// An object, also from JSON text inside a string (`"extra_info": "{}"`).
    #[must_use]
    pub fn object(value: &Value, key: &str) -> Self {
        Self::of(value, key, as_object)
    }
}

/// The beginning of what was sent, as a person would read it; `None` where it says nothing.
fn excerpt(sent: &Value) -> Option<String> {
    let text = match sent {
        Value::Null => return None,
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    (!text.trim().is_empty()).then(|| text.chars().take(UNREADABLE_MAX).collect())
}
