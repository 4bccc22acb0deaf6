//! How the services say no.

use backup_api::json;
use backup_api::json::{Object, Value};
use backup_api::{Info, Service};

/// Refusals that every operation has.
const STATUSES: [(u16, &str); 6] = [
    (400, "The request, or the state of what it is about, is wrong."),
    (401, "The token is missing, wrong or at its end."),
    (403, "Not permitted."),
    (404, "Not there."),
    (429, "Too many requests; `Retry-After` may say how long to wait."),
    (500, "The service failed."),
];

pub fn responses(info: &Info, out: &mut Object) {
    for (status, description) in STATUSES {
        let schema = json!({ "$ref": format!("#/components/schemas/{}", name(info)) });
        out.insert(
            status.to_string(),
            json!({ "description": description, "content": { "application/json": { "schema": schema } } }),
        );
    }
}

/// Disk backups are listed by the native interface, which has a shape of its own.
fn name(info: &Info) -> &'static str {
    if info.id == "vbs.backup.list" { "native_error" } else { "error" }
}

fn of(shape: Value) -> Value {
    json!({ "anyOf": [shape, gateway()] })
}

/// The gateway stands in front of every service.
fn gateway() -> Value {
    json!({
        "type": "object",
        "required": ["error_code", "error_msg"],
        "properties": {
            "error_code": { "type": "string" },
            "error_msg": { "type": "string" },
            "request_id": { "type": "string" },
        },
    })
}

fn below(key: &str, code: &str, more: &[&str]) -> Value {
    let mut members = Object::new();
    members.insert("code", json!({ "type": code }));
    members.insert("message", json!({ "type": "string" }));
    for key in more {
        members.insert(*key, json!({ "type": "string" }));
    }
    let inner = json!({ "type": "object", "required": ["code", "message"], "properties": members });
    let mut properties = Object::new();
    properties.insert(key, inner);
    json!({ "type": "object", "required": [key], "properties": properties })
}

pub fn collect(service: Service, out: &mut Object) {
    match service {
        Service::Cbr | Service::Csbs => out.insert("error", gateway()),
        Service::Iam => out.insert("error", of(below("error", "integer", &["title"]))),
        Service::Vbs => {
            out.insert("error", of(below("error", "string", &[])));
            // One key that says what kind of fault it is: `itemNotFound`, `badRequest`.
            let kind = json!({
                "type": "object", "required": ["code", "message"],
                "properties": { "code": { "type": "integer" }, "message": { "type": "string" } },
            });
            let native =
                json!({ "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": kind });
            out.insert("native_error", of(native));
        }
    }
}
