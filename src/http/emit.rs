//! What the page around the console is told of each request. Neither the token nor, unless it asks, a body.

use backup_api::Request;
use backup_api::error::ApiError;
use backup_api::json;
use backup_api::json::Value;

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
