//! From a body that somebody sent to an operation: what the emulator does with a request.
//!
//! The page never decodes a request, so this costs it nothing. All findings about the form of a body are reported at
//! once, at their JSON paths; whether the values are good is the business of `Operation::problems`.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::operation::Operation;
use crate::problem::{Kind, Problem};

/// A key of an object in a body.
#[derive(Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// The rule that a finding about it carries.
    pub rule: u8,
    /// Whether it must be there. Null counts as absent.
    pub mandatory: bool,
    /// What it holds.
    pub shape: Shape,
}

/// A key that may be left out.
#[must_use]
pub const fn may(name: &'static str, rule: u8, shape: Shape) -> Key {
    Key { name, rule, mandatory: false, shape }
}

/// A key that must be there.
#[must_use]
pub const fn must(name: &'static str, rule: u8, shape: Shape) -> Key {
    Key { name, rule, mandatory: true, shape }
}

/// What a value in a body looks like.
#[derive(Debug)]
pub enum Shape {
    /// Text.
    Text,
    /// Text that is not empty when it is sent.
    Filled,
    /// `true` or `false`.
    Flag,
    /// A number; whether it is a whole one is a rule's business.
    Number,
    /// Any object.
    Any,
    /// An object with these keys; others are let through, because clients send keys of newer versions.
    Object(&'static [Key]),
    /// An object with these keys and no others.
    Closed(&'static [Key]),
    /// A list.
    List(&'static Shape),
    /// A list that is not empty when it is sent.
    FilledList(&'static Shape),
}

/// An operation with a body that can be read back.
pub trait Decode: Operation + DeserializeOwned {
    /// What the body looks like: the keys of its outermost object.
    const BODY: &'static [Key];

    /// Takes the parts of the path, in the order of the placeholders of `Info::path`, `{project_id}` first.
    fn set_parts(&mut self, _parts: &[&str]) {}

    /// The operation that a request means.
    ///
    /// # Errors
    /// Every place where the body has not the form that the documents give it, in the order of the keys.
    fn decode(parts: &[&str], body: &Value) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let Value::Object(members) = body else {
            return Err(vec![wrong(first_rule(Self::BODY), "", "object")]);
        };
        keys(Self::BODY, false, members, 0, "", &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        match serde_json::from_value::<Self>(without_nulls(body)) {
            Ok(mut operation) => {
                operation.set_parts(parts);
                Ok(operation)
            }
            // Only for a body whose shape above says less than its type; a test decodes every body.
            Err(_) => Err(vec![wrong(first_rule(Self::BODY), "", "object")]),
        }
    }
}

fn first_rule(keys: &[Key]) -> u8 {
    keys.first().map_or(0, |key| key.rule)
}

fn wrong(rule: u8, path: &str, expected: &'static str) -> Problem {
    Problem::error(rule, path, Kind::WrongJsonType { expected })
}

fn keys(known: &[Key], closed: bool, members: &Map<String, Value>, rule: u8, path: &str, out: &mut Vec<Problem>) {
    for key in known {
        let at = if path.is_empty() { key.name.to_owned() } else { format!("{path}.{}", key.name) };
        match members.get(key.name) {
            None | Some(Value::Null) if key.mandatory => out.push(Problem::error(key.rule, at, Kind::Missing)),
            None | Some(Value::Null) => {}
            Some(found) => check(&key.shape, key.rule, found, &at, out),
        }
    }
    if closed {
        for name in members.keys().filter(|name| known.iter().all(|key| key.name != name.as_str())) {
            out.push(Problem::error(rule, format!("{path}.{name}"), Kind::UnknownKey { key: name.clone() }));
        }
    }
}

fn check(shape: &Shape, rule: u8, value: &Value, path: &str, out: &mut Vec<Problem>) {
    match (shape, value) {
        (Shape::Text, Value::String(_))
        | (Shape::Flag, Value::Bool(_))
        | (Shape::Number, Value::Number(_) | Value::String(_))
        | (Shape::Any, Value::Object(_)) => {}
        (Shape::Filled, Value::String(text)) => {
            if text.is_empty() {
                out.push(Problem::error(rule, path, Kind::TooShort { min: 1, got: 0 }));
            }
        }
        (Shape::Object(known), Value::Object(members)) => keys(known, false, members, rule, path, out),
        (Shape::Closed(known), Value::Object(members)) => keys(known, true, members, rule, path, out),
        (Shape::FilledList(_), Value::Array(rows)) if rows.is_empty() => {
            out.push(Problem::error(rule, path, Kind::TooShort { min: 1, got: 0 }));
        }
        (Shape::List(entry) | Shape::FilledList(entry), Value::Array(rows)) => {
            for (index, row) in rows.iter().enumerate() {
                check(entry, rule, row, &format!("{path}[{index}]"), out);
            }
        }
        (Shape::Text | Shape::Filled, _) => out.push(wrong(rule, path, "string")),
        (Shape::Flag, _) => out.push(wrong(rule, path, "boolean")),
        (Shape::Number, _) => out.push(wrong(rule, path, "integer")),
        (Shape::Any | Shape::Object(_) | Shape::Closed(_), _) => out.push(wrong(rule, path, "object")),
        (Shape::List(_) | Shape::FilledList(_), _) => out.push(wrong(rule, path, "array")),
    }
}

/// Members that are null are absent: clients of both kinds exist.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => Value::Object(
            members
                .iter()
                .filter(|(_, member)| !member.is_null())
                .map(|(key, member)| (key.clone(), without_nulls(member)))
                .collect(),
        ),
        Value::Array(rows) => Value::Array(rows.iter().map(without_nulls).collect()),
        other => other.clone(),
    }
}
