//! Pieces that several request bodies share.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::{Deserialize as DeriveDeserialize, Serialize, Serializer};

use crate::json::{self, Object, Value};

/// A whole number that a person typed, or what was typed instead.
///
/// Keeping the text lets the request preview show what was typed, and lets the rule name the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Int {
    /// A whole number.
    Value(i64),
    /// Anything else, as it was typed or sent: `""`, `10.5`, `ten`.
    Text(String),
}

impl Int {
    /// From the text of an input; blanks around the number are dropped. A plus is no digit: it stays, and is reported.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        let number = Some(text.trim()).filter(|number| !number.starts_with('+'));
        number.and_then(|number| number.parse().ok()).map_or_else(|| Self::Text(text.to_owned()), Self::Value)
    }

    /// The number, where it is one.
    #[must_use]
    pub const fn value(&self) -> Option<i64> {
        match self {
            Self::Value(number) => Some(*number),
            Self::Text(_) => None,
        }
    }

    /// Whether it is a whole number, and one too large for any field.
    #[must_use]
    pub fn is_beyond(&self) -> bool {
        let Self::Text(text) = self else { return false };
        let text = text.trim();
        let digits = text.strip_prefix('-').unwrap_or(text);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<i64>().is_err()
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }
}

impl Default for Int {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

impl From<i64> for Int {
    fn from(number: i64) -> Self {
        Self::Value(number)
    }
}

impl Serialize for Int {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(number) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Int {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Scalar;
        impl Visitor<'_> for Scalar {
            type Value = Int;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("a number")
            }
            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Int, E> {
                Ok(Int::Value(number))
            }
            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Int, E> {
                Ok(i64::try_from(number).map_or_else(|_| Int::Text(number.to_string()), Int::Value))
            }
            fn visit_f64<E: de::Error>(self, number: f64) -> Result<Int, E> {
                Ok(Int::Text(number.to_string()))
            }
            fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Int, E> {
                Ok(Int::Text(flag.to_string()))
            }
            // Text stays text even when it holds digits: the documents say number, and the services check.
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Int, E> {
                Ok(Int::Text(text.to_owned()))
            }
        }
        deserializer.deserialize_any(Scalar)
    }
}

/// A tag. Both keys are always sent; the value may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, DeriveDeserialize)]
#[serde(default)]
pub struct Tag {
    /// At most 36 characters.
    pub key: String,
    /// At most 43 characters.
    pub value: String,
}

impl Tag {
    /// A tag of these.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }

    /// Without spaces around key and value, as CSBS and CBR keep them (seed S000). A tab is no space: it stays, and is
    /// reported.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        Self::new(self.key.trim_matches(' '), self.value.trim_matches(' '))
    }
}

/// What must not be printed: the password. It is serialised only into the request that carries it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, DeriveDeserialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

/// Absent or empty: an optional text that is left out of the body.
pub(crate) fn blank(text: &Option<String>) -> bool {
    text.as_ref().is_none_or(String::is_empty)
}

/// Absent or without a digit typed: an optional number that is left out of the body.
pub(crate) fn no_number(number: &Option<Int>) -> bool {
    number.as_ref().is_none_or(Int::is_blank)
}

/// Without a member that would be sent: an optional object that is left out of the body.
pub(crate) fn silent(part: &impl Serialize) -> bool {
    body(part).as_object().is_some_and(Object::is_empty)
}

/// A body as a JSON value, by way of its text. The types of this crate have text keys only, so this never falls back
/// to null.
pub(crate) fn body(value: &impl Serialize) -> Value {
    serde_json::to_string(value).ok().and_then(|text| json::parse(&text).ok()).unwrap_or_default()
}

/// A number for a query; empty where there is none.
pub(crate) fn number(number: Option<i64>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}
