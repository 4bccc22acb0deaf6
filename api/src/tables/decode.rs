//! From a body that somebody sent to the values of its operation, by the same table that makes bodies.

use super::field::{Field, FieldKind, Presence};
use super::{Input, Operation, Values};
use crate::json::{Object, Value};
use crate::problem::{Kind, Problem};
use crate::rules::at;
use crate::wire::Int;

/// The values of an operation, and every place whose form is not the documents'.
pub(super) fn operation(table: &Operation, parts: &[&str], body: &Value, out: &mut Vec<Problem>) -> Values {
    let mut values = Values::new();
    for field in table.fields.iter().filter(|field| field.path.starts_with('{')) {
        let position = placeholders(table.info.path).position(|name| name == field.path);
        if let Some(part) = position.and_then(|position| parts.get(position)) {
            values.set(field.key, Input::Text((*part).to_owned()));
        }
    }
    if table.fields.iter().any(Field::in_body) {
        match body {
            Value::Object(members) => object(table.fields, "", members, "", &mut values, out),
            _ => out.push(wrong(table.fields.iter().find(|field| field.in_body()), "", "object")),
        }
    }
    values
}

/// `{project_id}`, `{vault_id}` of a path, in order.
pub(super) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| part.starts_with('{'))
}

fn wrong(field: Option<&Field>, path: &str, expected: &'static str) -> Problem {
    Problem::error(field.map_or("", |field| field.rule), path, Kind::WrongJsonType { expected })
}

/// Reads the fields whose parent is `parent`; `at_path` is where that object stands.
fn object(
    table: &'static [Field],
    parent: &str,
    members: &Object,
    at_path: &str,
    values: &mut Values,
    out: &mut Vec<Problem>,
) {
    let children = || table.iter().filter(move |field| field.in_body() && field.parent() == parent);
    for field in children() {
        let path = join(at_path, field.member());
        match members.get(field.member()) {
            None | Some(Value::Null) => {
                if matches!(field.presence, Presence::Required | Presence::Always) {
                    out.push(Problem::error(field.rule, path, Kind::Missing));
                }
            }
            Some(found) => member(table, field, found, path, values, out),
        }
    }
    let closed =
        table.iter().find(|field| field.path == parent && matches!(field.kind, FieldKind::Object { closed: true }));
    if let Some(closed) = closed {
        for key in members.keys().filter(|key| children().all(|field| field.member() != *key)) {
            out.push(Problem::error(closed.rule, join(at_path, key), Kind::UnknownKey { key: key.to_owned() }));
        }
    }
}

fn join(parent: &str, member: &str) -> String {
    match (parent, member) {
        ("", member) => member.to_owned(),
        (parent, "") => parent.to_owned(),
        (parent, member) => [parent, ".", member].concat(),
    }
}

fn member(
    table: &'static [Field],
    field: &'static Field,
    found: &Value,
    path: String,
    values: &mut Values,
    out: &mut Vec<Problem>,
) {
    if let (FieldKind::Object { .. }, Value::Object(inner)) = (&field.kind, found) {
        object(table, field.path, inner, &path, values, out);
        return;
    }
    match value(field, found, &path, out) {
        Ok(input) => values.set(field.key, input),
        Err(expected) => {
            out.push(wrong(Some(field), &path, expected));
            // What was sent in the place of an object is still to be seen, and judged by its rule.
            if matches!(field.kind, FieldKind::Any) {
                values.set(field.key, Input::Json(found.clone()));
            }
        }
    }
}

/// What a value means for a field; the JSON type that belongs there where it is of another.
fn value(field: &Field, found: &Value, path: &str, out: &mut Vec<Problem>) -> Result<Input, &'static str> {
    Ok(match (&field.kind, found) {
        (
            FieldKind::Text { .. } | FieldKind::Secret | FieldKind::Id { .. } | FieldKind::Choice { .. },
            Value::String(text),
        ) => {
            if field.filled && text.is_empty() {
                out.push(Problem::error(field.rule, path, Kind::TooShort { min: 1, got: 0 }));
            }
            Input::Text(text.clone())
        }
        (FieldKind::Flag, Value::Bool(flag)) => Input::Flag(*flag),
        (FieldKind::Number { .. }, Value::Number(number)) => {
            Input::Number(number.as_i64().map_or_else(|| Int::Text(number.to_string()), Int::Value))
        }
        // Text stays text even when it holds digits: the documents say number, and the services check.
        // One that is out of range is a number all the same; the rule says so.
        (FieldKind::Number { .. }, Value::String(text) | Value::Unreadable(text)) => {
            Input::Number(Int::Text(text.clone()))
        }
        (FieldKind::Any, Value::Object(_)) => Input::Json(found.clone()),
        (FieldKind::List { entry, .. }, Value::Array(rows)) => {
            if field.filled && rows.is_empty() {
                out.push(Problem::error(field.rule, path, Kind::TooShort { min: 1, got: 0 }));
            }
            Input::Rows(
                rows.iter()
                    .enumerate()
                    .map(|(index, row)| entry_of(field, entry, row, at(path, index, ""), out))
                    .collect(),
            )
        }
        (FieldKind::Text { .. } | FieldKind::Secret | FieldKind::Id { .. } | FieldKind::Choice { .. }, _) => {
            return Err("string");
        }
        (FieldKind::Flag, _) => return Err("boolean"),
        (FieldKind::Number { .. }, _) => return Err("integer"),
        (FieldKind::Any | FieldKind::Object { .. }, _) => return Err("object"),
        (FieldKind::List { .. }, _) => return Err("array"),
    })
}

fn entry_of(list: &Field, entry: &'static [Field], row: &Value, path: String, out: &mut Vec<Problem>) -> Values {
    let mut values = Values::new();
    match (entry.first(), row) {
        (Some(bare), row) if bare.path.is_empty() => match value(bare, row, &path, out) {
            Ok(input) => values.set(bare.key, input),
            Err(expected) => out.push(wrong(Some(bare), &path, expected)),
        },
        (_, Value::Object(members)) => object(entry, "", members, &path, &mut values, out),
        _ => out.push(wrong(Some(list), &path, "object")),
    }
    values
}
