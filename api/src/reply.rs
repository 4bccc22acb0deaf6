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

    /// A list, or the word that there is none: some services leave an empty one out.
    fn fits(value: &Value) -> bool {
        match value.get(T::MANY) {
            Some(Value::Array(_)) => true,
            None | Some(Value::Null) => json::int(value, "count") == Some(0),
            Some(_) => false,
        }
    }
}
