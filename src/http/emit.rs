//! What the page around the console is told of each request. Neither the token nor, unless it asks, a body.

use backup_api::error::ApiError;
use backup_api::json;
use backup_api::json::Value;
use backup_api::{Effect, Method, Request};

use super::fetch::Raw;
use crate::host::{Event, Host};

/// A request was answered.
pub(super) fn answered(host: Host, request: &Request, took: f64, raw: &Raw, shown: &str) {
    let mut detail = finished(request, took);
    let facts = [
        ("status", json!(raw.status)),
        ("traceId", json!(raw.trace_id)),
        ("failure", Value::Null),
        ("response", json!(shown)),
    ];
    add(host, &mut detail, request, facts);
    host.emit(Event::RequestFinished, detail);
    if (200..300).contains(&raw.status) && request.info.effect != Effect::Reads && !request.secret {
        host.emit(Event::OperationDone, done(request, &raw.body));
    }
}

/// No answer came, or none that counts.
pub(super) fn failed(host: Host, request: &Request, took: f64, error: &ApiError) {
    let mut detail = finished(request, took);
    let facts = [
        ("status", json!(error.status)),
        ("traceId", json!(error.trace_id)),
        ("failure", json!(error.cause.code())),
        ("response", json!("")),
    ];
    add(host, &mut detail, request, facts);
    host.emit(Event::RequestFinished, detail);
}

fn finished(request: &Request, took: f64) -> Value {
    json!({
        "operation": request.info.id,
        "method": request.info.method.name(),
        "path": request.target(),
        "milliseconds": Value::rounded(took),
    })
}

/// Bodies only where the host wants them, and never a secret one.
fn add(host: Host, detail: &mut Value, request: &Request, facts: [(&str, Value); 4]) {
    let bodies = host.now().bodies && !request.secret;
    let Value::Object(detail) = detail else { return };
    if bodies {
        detail.insert("request", request.body.clone().unwrap_or_default());
    }
    let wanted = facts.into_iter().filter(|(key, _)| bodies || *key != "response");
    wanted.for_each(|(key, value)| detail.insert(key, value));
}

fn done(request: &Request, body: &str) -> Value {
    let reply: Value = json::parse(body).unwrap_or_default();
    let (made, id) = match made_id(&reply) {
        Some(id) if request.info.method == Method::Post => (true, Some(id)),
        _ => (false, request.named_id().map(str::to_owned)),
    };
    let effect = if request.info.removes() {
        "deleted"
    } else if request.info.begins() {
        "started"
    } else if made {
        "created"
    } else {
        "changed"
    };
    json!({ "operation": request.info.id, "id": id, "effect": effect })
}

/// The id of what an answer to a creation holds: `{"vault": {"id": …}}`, or a job's.
fn made_id(reply: &Value) -> Option<String> {
    let fields = reply.as_object()?;
    let inner = fields.values().find_map(|value| value.get("id"));
    let own = ["job_id", "id", "checkpoint_id"].into_iter().find_map(|key| fields.get(key));
    inner.or(own).and_then(Value::as_str).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::VaultDelete;
    use backup_api::cbr::resources_add::RESOURCES_ADD;
    use backup_api::cbr::vault_create::VAULT_CREATE;
    use backup_api::json;
    use backup_api::tables::Values;
    use backup_api::{Operation, Scope};

    use super::done;

    #[test]
    fn what_was_done_is_told_with_its_id() {
        let scope = Scope { project_id: "4229d7a45436489f8c3dc2b1d35d4987".to_owned() };
        let vault = "ea7b8717-2543-478a-a92d-3ca7ee448f67".to_owned();
        let made = done(&VAULT_CREATE.request(&Values::new(), &scope), r#"{"vault":{"id":"v1"}}"#);
        assert_eq!(made, json!({"operation": "cbr.vault.create", "id": "v1", "effect": "created"}));
        let gone = done(&VaultDelete { vault_id: vault.clone() }.request(&scope), "");
        assert_eq!(gone, json!({"operation": "cbr.vault.delete", "id": vault, "effect": "deleted"}));
        let add = Values::new().text_at("vault", vault.clone());
        let more = done(&RESOURCES_ADD.request(&add, &scope), r#"{"add_resource_ids":["a"]}"#);
        assert_eq!(more, json!({"operation": "cbr.resources.add", "id": vault, "effect": "changed"}));
    }
}
