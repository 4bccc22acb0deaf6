//! The two envelopes in which nearly every reply comes: one thing, or a page of things.

use crate::json::{self, Read, Value};

/// Something that replies carry under a key of its own.
pub trait Row: Read {
    /// Key of one: `vault`.
    const ONE: &'static str;
    /// Key of many: `vaults`.
    const MANY: &'static str;
}

/// A reply that carries one thing: `{"vault": {…}}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct One<T> {
    /// The thing; all absent where the reply did not carry it.
    pub item: T,
}

impl<T: Row> Read for One<T> {
    fn read(value: &Value) -> Self {
        Self { item: T::read(value.get(T::ONE).unwrap_or(&Value::Null)) }
    }

    fn fits(value: &Value) -> bool {
        value.get(T::ONE).is_some_and(Value::is_object)
    }
}

/// A reply that carries a page of things: `{"vaults": […], "count": 50}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page<T> {
    /// The things on this page.
    pub rows: Vec<T>,
    /// How many there are in all, where the service says so. It can disagree with the rows.
    pub total: Option<i64>,
}

impl<T: Row> Read for Page<T> {
    fn read(value: &Value) -> Self {
        Self { rows: json::list(value, T::MANY), total: json::int(value, "count") }
    }

    /// A list, or the word that there is none: some services leave an empty one out. No rows where some are counted are
    /// no answer.
    fn fits(value: &Value) -> bool {
        let none = json::rows(value, T::MANY).is_empty() && json::int(value, "count").is_some_and(|count| count > 0);
        !none && Self::later(value)
    }
}

impl<T: Row> Page<T> {
    /// Whether an answer is the first page of a list, and whether it is a later one.
    pub const FITS: [fn(&Value) -> bool; 2] = [<Self as Read>::fits, Self::later];

    /// A page behind the last row is empty, whatever is counted.
    fn later(value: &Value) -> bool {
        match value.get(T::MANY) {
            Some(Value::Array(_)) => true,
            None | Some(Value::Null) => json::int(value, "count") == Some(0),
            Some(_) => false,
        }
    }
}
