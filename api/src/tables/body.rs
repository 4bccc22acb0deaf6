//! From values to the request: what is absent is left out, never null.

use super::decode::placeholders;
use super::field::{Field, FieldKind, Presence};
use super::{Input, Operation, Values};
use crate::iam::SUBJECT_TOKEN;
use crate::json::{Object, Value};
use crate::operation::Scope;
use crate::request::{Batch, Request};
use crate::wire::Int;

/// What a part of the address stands for when no value says it: what the documents fix, or what this crate asks for.
const FIXED: &[(&str, &str)] =
    &[("{provider_id}", crate::csbs::PROVIDER_ID), ("{version}", "v3"), ("?nocatalog", "true")];

fn fixed(path: &str) -> &'static str {
    FIXED.iter().find(|(name, _)| *name == path).map_or("", |(_, value)| *value)
}

pub(super) fn request(table: &Operation, values: &Values, scope: &Scope) -> Request {
    let typed = |name: &str| table.fields.iter().find(|field| field.path == name).map(|it| values.text(it.key).trim());
    let parts: Vec<&str> = placeholders(table.info.path)
        .map(|name| match typed(name) {
            _ if name == "{project_id}" => scope.project_id.as_str(),
            Some(part) if !part.is_empty() => part,
            _ => fixed(name),
        })
        .collect();
    let mut request = Request::new(table.info, &parts);
    for field in table.fields {
        if let Some(name) = field.path.strip_prefix('?') {
            request = request.query(name, values.get(field.key).map_or_else(|| fixed(field.path).to_owned(), as_query));
        } else if field.path == SUBJECT_TOKEN {
            request = request.about_token();
        }
        if let Some((most, answers)) = field.at_once {
            request.batch = Some(Batch { list: field.path, most, answers });
        }
    }
    if table.fields.iter().any(Field::in_body) {
        request = request.body(Value::Object(object(table.fields, "", values)));
    }
    if table.fields.iter().any(|field| matches!(field.kind, FieldKind::Secret)) {
        request = request.signing_in();
    }
    request
}

fn as_query(input: &Input) -> String {
    match input {
        Input::Text(text) | Input::Number(Int::Text(text)) => text.clone(),
        Input::Number(Int::Value(number)) => number.to_string(),
        Input::Flag(flag) => flag.to_string(),
        Input::Rows(_) | Input::Json(_) => String::new(),
    }
}

/// The members of the object at `parent`. An object without members is left out, unless it must be there.
fn object(table: &[Field], parent: &str, values: &Values) -> Object {
    let mut members = Object::new();
    for field in table.iter().filter(|field| field.in_body() && field.parent() == parent) {
        let value = match &field.kind {
            FieldKind::Object { .. } => {
                let inner = object(table, field.path, values);
                let sent = !inner.is_empty() || field.presence == Presence::Required;
                sent.then_some(Value::Object(inner))
            }
            kind => leaf(kind, field.presence, values.get(field.key)),
        };
        if let Some(value) = value {
            members.insert(field.member(), value);
        }
    }
    members
}

fn leaf(kind: &FieldKind, presence: Presence, input: Option<&Input>) -> Option<Value> {
    let empty = input.is_none_or(Input::is_empty);
    let kept = match presence {
        Presence::Required | Presence::Always => true,
        Presence::AsGiven => input.is_some(),
        Presence::Optional => !empty,
    };
    if !kept {
        return None;
    }
    Some(match (kind, input) {
        (FieldKind::Text { trimmed: true, .. }, Some(Input::Text(text))) => Value::from(text.trim_matches(' ')),
        (_, Some(Input::Text(text))) => Value::from(text.as_str()),
        (_, Some(Input::Number(Int::Value(number)))) => Value::from(*number),
        (_, Some(Input::Number(Int::Text(text)))) => Value::from(text.as_str()),
        (_, Some(Input::Flag(flag))) => Value::from(*flag),
        (_, Some(Input::Json(value))) => value.clone(),
        (FieldKind::List { entry, .. }, Some(Input::Rows(rows))) => {
            Value::array(rows.iter().map(|row| entry_of(entry, row)))
        }
        (FieldKind::List { .. }, _) => Value::Array(Vec::new()),
        (FieldKind::Flag, _) => return None,
        (_, _) => Value::from(""),
    })
}

fn entry_of(entry: &[Field], row: &Values) -> Value {
    match entry.first() {
        Some(bare) if bare.path.is_empty() => {
            leaf(&bare.kind, Presence::Required, row.get(bare.key)).unwrap_or_default()
        }
        _ => Value::Object(object(entry, "", row)),
    }
}
