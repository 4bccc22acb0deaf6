//! The values of a request: what was typed or sent, by field.

use crate::json::Value;
use crate::wire::Int;

/// What stands in one field.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// Text, an id, a choice, a secret.
    Text(String),
    /// A number, or what was typed in its place.
    Number(Int),
    /// Yes or no.
    Flag(bool),
    /// Entries of a list.
    Rows(Vec<Values>),
    /// Any JSON.
    Json(Value),
}

/// What was typed or sent, by the fields' keys. A field that is not in it is absent.
///
/// One form for everything: a form holds it, a draft keeps it, a host prefills it, the log makes it of a body again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values(Vec<(&'static str, Input)>);

impl Values {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// With `input` at `key`.
    #[must_use]
    pub fn with(mut self, key: &'static str, input: Input) -> Self {
        self.set(key, input);
        self
    }

    /// With a text.
    #[must_use]
    pub fn text_at(self, key: &'static str, text: impl Into<String>) -> Self {
        self.with(key, Input::Text(text.into()))
    }

    /// Puts `input` at `key`.
    pub fn set(&mut self, key: &'static str, input: Input) {
        match self.0.iter_mut().find(|(name, _)| *name == key) {
            Some((_, there)) => *there = input,
            None => self.0.push((key, input)),
        }
    }

    /// Takes out what is at `key`.
    pub fn remove(&mut self, key: &str) {
        self.0.retain(|(name, _)| *name != key);
    }

    /// What is at `key`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Input> {
        self.0.iter().find(|(name, _)| *name == key).map(|(_, input)| input)
    }

    /// The text at `key`; empty where there is none.
    #[must_use]
    pub fn text(&self, key: &str) -> &str {
        match self.get(key) {
            Some(Input::Text(text)) => text,
            _ => "",
        }
    }

    /// The text at `key` where it says something.
    #[must_use]
    pub fn given(&self, key: &str) -> Option<&str> {
        Some(self.text(key)).filter(|text| !text.is_empty())
    }

    /// The whole number at `key`, where it is one.
    #[must_use]
    pub fn number(&self, key: &str) -> Option<i64> {
        self.int(key).and_then(Int::value)
    }

    /// The number at `key` as it was typed.
    #[must_use]
    pub fn int(&self, key: &str) -> Option<&Int> {
        match self.get(key) {
            Some(Input::Number(number)) => Some(number),
            _ => None,
        }
    }

    /// The flag at `key`.
    #[must_use]
    pub fn flag(&self, key: &str) -> Option<bool> {
        match self.get(key) {
            Some(Input::Flag(flag)) => Some(*flag),
            _ => None,
        }
    }

    /// The entries at `key`; none where there is no list.
    #[must_use]
    pub fn rows(&self, key: &str) -> &[Self] {
        match self.get(key) {
            Some(Input::Rows(rows)) => rows,
            _ => &[],
        }
    }

    /// The texts at `key` of the entries of `list`: the ids of a list of resources.
    pub fn each<'a>(&'a self, list: &str, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.rows(list).iter().map(move |row| row.text(key))
    }

    /// All that there is, in the order in which it came.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Input)> {
        self.0.iter().map(|(key, input)| (*key, input))
    }
}

impl Input {
    /// Whether it says nothing: blank text, no digit typed, no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Number(number) => number.is_blank(),
            Self::Rows(rows) => rows.is_empty(),
            Self::Flag(_) | Self::Json(_) => false,
        }
    }
}
