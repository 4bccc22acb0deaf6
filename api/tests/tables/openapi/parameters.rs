//! What stands in the address, the query and the headers.

use backup_api::json;
use backup_api::json::Value;
use backup_api::tables::{FieldKind, Operation};

use super::requests;

pub fn of(operation: &'static Operation) -> Value {
    let path = operation.info.path.split('/').filter(|part| part.starts_with('{'));
    let in_path = path.map(|name| {
        let field = operation.fields.iter().find(|field| field.path == name);
        let schema = field.map_or_else(project, requests::value);
        json!({ "name": name.trim_matches(['{', '}']), "in": "path", "required": true, "schema": filled(schema) })
    });
    let in_query = operation.fields.iter().filter_map(|field| {
        let name = field.path.strip_prefix('?')?;
        // An empty filter is left out.
        let schema = match field.kind {
            FieldKind::Text { .. } => filled(requests::value(field)),
            _ => requests::value(field),
        };
        Some(json!({ "name": name, "in": "query", "schema": schema }))
    });
    let in_header = operation.fields.iter().filter_map(|field| {
        let name = field.path.strip_prefix('@')?;
        Some(json!({ "name": name, "in": "header", "required": true, "schema": filled(requests::value(field)) }))
    });
    Value::array(in_path.chain(in_query).chain(in_header).collect::<Vec<_>>())
}

fn project() -> Value {
    json!({ "type": "string", "description": "`project`: 32 hexadecimal digits in every example." })
}

/// Not empty: an empty part of an address would reach another one.
fn filled(mut schema: Value) -> Value {
    if let Some(members) = schema.as_object_mut().filter(|members| !members.contains_key("enum")) {
        members.insert("minLength", 1.into());
    }
    schema
}
