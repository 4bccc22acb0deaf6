//! Between this value and that of `serde_json`, which the emulator answers in.

use serde_json::Value as Theirs;

use super::number::Number;
use super::value::Value;

impl From<Theirs> for Value {
    fn from(theirs: Theirs) -> Self {
        match theirs {
            Theirs::Null => Self::Null,
            Theirs::Bool(flag) => Self::Bool(flag),
            Theirs::Number(number) => {
                let text = number.to_string();
                Number::parse(&text).map_or(Self::Unreadable(text), Self::Number)
            }
            Theirs::String(text) => Self::String(text),
            Theirs::Array(rows) => Self::array(rows),
            Theirs::Object(members) => {
                Self::Object(members.into_iter().map(|(key, member)| (key, Self::from(member))).collect())
            }
        }
    }
}

/// What is unreadable becomes the text that was sent.
impl From<Value> for Theirs {
    fn from(ours: Value) -> Self {
        match ours {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(flag),
            Value::Number(number) => serde_json::from_str(&number.to_string()).unwrap_or_default(),
            Value::String(text) | Value::Unreadable(text) => Self::String(text),
            Value::Array(rows) => Self::Array(rows.into_iter().map(Self::from).collect()),
            Value::Object(object) => {
                Self::Object(object.into_iter().map(|(key, member)| (key, Self::from(member))).collect())
            }
        }
    }
}
