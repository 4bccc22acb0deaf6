//! Replies that are not what the documents say.

use serde_json::{Map, Value, json};

use super::FaultKind;
use crate::answer::{Answer, Content};

/// The answer with its JSON changed.
pub fn mutate(kind: &FaultKind, mut answer: Answer) -> Answer {
    if let Content::Json(body) = &mut answer.content {
        match kind {
            FaultKind::WrongTypes => *body = wrong(std::mem::take(body)),
            FaultKind::Unknown => unknown(body),
            FaultKind::Missing => missing(body),
            _ => {}
        }
    }
    answer
}

/// Numbers as text, truth values and digits-only text as numbers, empty lists as null.
fn wrong(value: Value) -> Value {
    match value {
        Value::Number(number) => json!(number.to_string()),
        Value::Bool(flag) => json!(flag.to_string()),
        Value::String(text) => text.parse::<i64>().map_or(Value::String(text), |number| json!(number)),
        Value::Array(rows) if rows.is_empty() => Value::Null,
        Value::Array(rows) => rows.into_iter().map(wrong).collect(),
        Value::Object(fields) => {
            fields.into_iter().map(|(key, value)| (key, wrong(value))).collect::<Map<_, _>>().into()
        }
        Value::Null => Value::Null,
    }
}

/// Every state and type becomes one that nobody knows, and every object has a field more.
fn unknown(value: &mut Value) {
    match value {
        Value::Array(rows) => rows.iter_mut().for_each(unknown),
        Value::Object(fields) => {
            for (key, value) in fields.iter_mut() {
                let open =
                    matches!(key.as_str(), "status" | "protect_status" | "operation_type" | "object_type" | "type");
                if open && value.is_string() {
                    *value = json!("never_heard_of");
                } else {
                    unknown(value);
                }
            }
            fields.insert("field_of_tomorrow".into(), json!({ "nested": [1, "two", null] }));
        }
        _ => {}
    }
}

/// Every second field of the inner objects is gone; the outermost one stays, and so do ids, or nothing could be told
/// apart.
fn missing(value: &mut Value) {
    fn thin(value: &mut Value, depth: usize) {
        match value {
            Value::Array(rows) => rows.iter_mut().for_each(|row| thin(row, depth.saturating_add(1))),
            Value::Object(fields) => {
                let mut index = 0_usize;
                fields.retain(|key, _| {
                    index = index.saturating_add(1);
                    depth == 0 || key == "id" || !index.is_multiple_of(2)
                });
                fields.values_mut().for_each(|value| thin(value, depth.saturating_add(1)));
            }
            _ => {}
        }
    }
    thin(value, 0);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(kind: &FaultKind, body: Value) -> Value {
        mutate(kind, Answer::ok(body)).body().clone()
    }

    #[test]
    fn types_are_swapped() {
        let body = json!({ "count": 1, "rows": [], "on": true, "size": "40", "name": "x" });
        assert_eq!(
            after(&FaultKind::WrongTypes, body),
            json!({ "count": "1", "rows": null, "on": "true", "size": 40, "name": "x" })
        );
    }

    #[test]
    fn states_and_fields_are_unknown() {
        let body = after(&FaultKind::Unknown, json!({ "vault": { "status": "available" } }));
        assert_eq!(body.pointer("/vault/status"), Some(&json!("never_heard_of")));
        assert!(body.pointer("/vault/field_of_tomorrow").is_some());
    }

    #[test]
    fn fields_are_gone_but_ids_stay() {
        let body = after(&FaultKind::Missing, json!({ "vault": { "name": "n", "id": "i", "size": 1, "status": "s" } }));
        assert_eq!(body, json!({ "vault": { "name": "n", "id": "i", "size": 1 } }));
    }
}
