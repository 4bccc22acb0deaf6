//! What the page around the console is told was done: what an answer grants, what looking has found, what was seen gone.
//! Never what was only sent.

use backup_api::error::{ApiError, Taken};
use backup_api::ids;
use backup_api::json;
use backup_api::json::Value;
use backup_api::operation::{ActionKind, Service};
use backup_api::{Effect, Info, Method, Request};

/// What an answer tells. `going` is what was taken away, as far as anybody knows, and not seen gone so far: the answer to any
/// request may show that.
pub(super) fn answered(going: &mut Vec<Request>, request: &Request, answer: Result<&Value, &ApiError>) -> Vec<Value> {
    let removes = request.info.action == ActionKind::Removes;
    match answer {
        _ if request.secret => Vec::new(),
        Ok(reply) if request.info.effect != Effect::Reads => {
            keep(going, request);
            let made = made_id(reply).filter(|_| request.info.method == Method::Post);
            let done = || detail(request, made.or_else(|| named(request)), effect(request.info));
            grants(request, reply).then(done).into_iter().collect()
        }
        // Gone already, which is what was wanted; or what was taken away before is not there any more. What
        // another project lacks says nothing of this one.
        Err(error) if error.gone() => {
            keep(going, request);
            gone(going, |of| object(of.info) == object(request.info) && of.parts() == request.parts())
        }
        // Nobody knows; or it is refused for what it may have done itself.
        Err(error) if removes && (error.taken != Taken::No || error.conflict()) => {
            keep(going, request);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// What is told where looking has found what a request without a good answer did: the id of what it made, where that is known.
pub(super) fn found(request: &Request, made: Option<String>) -> Value {
    let id = match (request.info.action, request.info.service) {
        (ActionKind::Creates, _) => made,
        (_, Service::Cbr) => named(request),
        // The answer would have named a job.
        _ => None,
    };
    detail(request, id, effect(request.info))
}

/// What is told of what was taken away and was seen gone, once.
pub(super) fn gone(going: &mut Vec<Request>, is_it: impl Fn(&Request) -> bool) -> Vec<Value> {
    let all = going.extract_if(.., |of| is_it(of));
    all.map(|of| detail(&of, named(&of), "deleted")).collect()
}

/// From now on it may be seen gone.
fn keep(going: &mut Vec<Request>, request: &Request) {
    if request.info.action == ActionKind::Removes && !going.contains(request) {
        going.push(request.clone());
    }
}

fn detail(request: &Request, id: Option<String>, effect: &str) -> Value {
    json!({ "operation": request.info.id, "id": id, "effect": effect })
}

/// What a success means. A removal goes on after it.
const fn effect(info: &Info) -> &'static str {
    match info.action {
        ActionKind::Creates => "created",
        ActionKind::Changes | ActionKind::Reads => "changed",
        ActionKind::Removes | ActionKind::Begins | ActionKind::Restores => "started",
        ActionKind::EndsToken => "deleted",
    }
}

/// Whether a good answer grants anything. Where it names what it grants, one of those must have been asked for.
fn grants(request: &Request, reply: &Value) -> bool {
    if !request.info.grants_by_name {
        return true;
    }
    let lists = reply
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, _)| key.ends_with("resource_ids") || key.ends_with("_resources"));
    let ids = lists.filter_map(|(_, value)| value.as_array()).flatten().filter_map(Value::as_str);
    let mut asked = Vec::new();
    request.body.iter().for_each(|body| texts(body, &mut asked));
    ids.filter(|id| !id.is_empty()).any(|id| asked.iter().any(|one| ids::same(one, id)))
}

/// Every text in a body.
fn texts<'a>(body: &'a Value, found: &mut Vec<&'a str>) {
    match body {
        Value::Object(members) => members.iter().for_each(|(_, member)| texts(member, found)),
        Value::Array(rows) => rows.iter().for_each(|row| texts(row, found)),
        other => found.extend(other.as_str()),
    }
}

/// The kind of thing that an operation is about, such as `cbr.vault`.
fn object(info: &Info) -> &str {
    info.id.rsplit_once('.').map_or("", |(object, _)| object)
}

fn named(request: &Request) -> Option<String> {
    request.named_id().map(str::to_owned)
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
    use std::slice::from_ref;

    use backup_api::cbr::resources_add::RESOURCES_ADD;
    use backup_api::cbr::resources_migrate::RESOURCES_MIGRATE;
    use backup_api::cbr::resources_remove::RESOURCES_REMOVE;
    use backup_api::cbr::vault_create::VAULT_CREATE;
    use backup_api::cbr::{BackupDelete, VaultDelete, VaultShow};
    use backup_api::error::{ApiError, Failure, Received};
    use backup_api::iam::TokenRevoke;
    use backup_api::json::Value;
    use backup_api::tables::{Input, Values};
    use backup_api::{Operation, Request, Scope, json, tables};

    use super::{answered, found, gone};
    use crate::http::answer::read;
    use crate::http::fetch::Raw;

    const VAULT: &str = "ea7b8717-2543-478a-a92d-3ca7ee448f67";

    fn scope() -> Scope {
        Scope { project_id: "4229d7a45436489f8c3dc2b1d35d4987".to_owned() }
    }

    /// What is told of an answer as it comes, held against a request as the program does.
    fn told(going: &mut Vec<Request>, request: &Request, status: u16, body: &str) -> Vec<Value> {
        let raw = Raw {
            status,
            content_type: String::new(),
            trace_id: None,
            retry_after: None,
            date: (f64::NAN, 0.0),
            subject_token: None,
            body: body.to_owned(),
        };
        let answer = read(request, &raw, |_| true);
        answered(going, request, answer.as_ref().map(|answer| &answer.raw))
    }

    fn one(request: &Request, body: &str) -> Vec<Value> {
        told(&mut Vec::new(), request, 200, body)
    }

    fn of_resource(operation: &'static tables::Operation) -> Request {
        let rows = vec![Values::new().text_at("id", "r1").text_at("type", "OS::Nova::Server")];
        let values = Values::new().text_at("vault", VAULT).text_at("destination", "d1");
        operation.request(&values.with("resources", Input::Rows(rows)), &scope())
    }

    #[test]
    fn what_was_done_is_told_with_its_id() {
        let create = VAULT_CREATE.request(&Values::new(), &scope());
        let made = json!({"operation": "cbr.vault.create", "id": "v1", "effect": "created"});
        assert_eq!(one(&create, r#"{"vault":{"id":"v1"}}"#), from_ref(&made));
        assert_eq!(found(&create, Some("v1".to_owned())), made);
        let added = json!({"operation": "cbr.resources.add", "id": VAULT, "effect": "changed"});
        assert_eq!(one(&of_resource(&RESOURCES_ADD), r#"{"add_resource_ids":["r1"]}"#), from_ref(&added));
        assert_eq!(found(&of_resource(&RESOURCES_ADD), Some("another".to_owned())), added);
        let moved = json!({"operation": "cbr.resources.migrate", "id": VAULT, "effect": "started"});
        assert_eq!(one(&of_resource(&RESOURCES_MIGRATE), r#"{"resource_ids":["r1"]}"#), [moved]);
        let revoked = json!({"operation": "iam.token.revoke", "id": null, "effect": "deleted"});
        assert_eq!(told(&mut Vec::new(), &TokenRevoke::default().request(&scope()), 204, ""), [revoked]);
        assert!(one(&VaultShow::default().request(&scope()), r#"{"vault":{"id":"v1"}}"#).is_empty(), "it reads");
    }

    #[test]
    fn what_was_not_done_is_not_told() {
        let create = VAULT_CREATE.request(&Values::new(), &scope());
        for body in [
            "<html><title>Sign in</title></html>",
            r#"{"error_code":"BackupService.6108","error_msg":"m"}"#,
            r#"{"vault":{"id":"v1""#,
            "[]",
        ] {
            assert!(one(&create, body).is_empty(), "{body}");
        }
        for (operation, key) in [
            (&RESOURCES_ADD, "add_resource_ids"),
            (&RESOURCES_REMOVE, "remove_resource_ids"),
            (&RESOURCES_MIGRATE, "resource_ids"),
        ] {
            for ids in ["[]", r#"[""]"#, r#"["another"]"#, r#"["r"]"#, "null", r#"[], "errors": ["resource"]"#] {
                let body = format!("{{\"{key}\":{ids}}}");
                assert!(one(&of_resource(operation), &body).is_empty(), "{body}");
            }
        }
    }

    #[test]
    fn a_removal_is_begun_when_it_is_accepted_and_done_when_it_is_seen_gone() {
        let detail = |effect: &str| json!({"operation": "cbr.vault.delete", "id": VAULT, "effect": effect});
        let (started, deleted) = (detail("started"), detail("deleted"));
        let delete = VaultDelete { vault_id: VAULT.to_owned() }.request(&scope());
        let show = VaultShow { vault_id: VAULT.to_owned() }.request(&scope());
        let absent = r#"{"error_code":"BackupService.6105","error_msg":"m"}"#;
        let mut going = Vec::new();
        assert!(told(&mut going, &show, 404, absent).is_empty(), "nobody here took it away");
        assert_eq!(told(&mut going, &delete, 204, ""), [started]);
        assert!(told(&mut going, &show, 200, r#"{"vault":{}}"#).is_empty(), "it is still there");
        let other = VaultShow { vault_id: "another".to_owned() }.request(&scope());
        assert!(told(&mut going, &other, 404, absent).is_empty());
        let elsewhere = VaultShow { vault_id: VAULT.to_owned() }.request(&Scope { project_id: "other".to_owned() });
        assert!(told(&mut going, &elsewhere, 404, absent).is_empty(), "another project never had it");
        assert!(told(&mut going, &show, 404, "<p>not here</p>").is_empty(), "a proxy knows nothing of it");
        assert_eq!(told(&mut going, &show, 404, absent), from_ref(&deleted));
        assert!(told(&mut going, &show, 404, absent).is_empty(), "once");
        assert_eq!(told(&mut going, &delete, 404, absent), from_ref(&deleted), "gone already");
        assert!(going.is_empty());

        let (remove, migrate) = (of_resource(&RESOURCES_REMOVE), of_resource(&RESOURCES_MIGRATE));
        assert_eq!(told(&mut going, &remove, 200, r#"{"remove_resource_ids":["r1"]}"#).len(), 1);
        let target = r#"{"error_code":"BackupService.6120","error_msg":"m"}"#;
        assert!(told(&mut going, &migrate, 400, target).is_empty(), "it is another vault that is missing");
        going.clear();

        let lost = ApiError::from_failure(delete.info, Failure::TimedOut);
        assert!(answered(&mut going, &delete, Err(&lost)).is_empty());
        assert_eq!(told(&mut going, &show, 404, absent), [deleted], "looking has found it");
    }

    #[test]
    fn what_is_seen_gone_by_other_signs_is_told_once_too() {
        let delete = BackupDelete { backup_id: "b1".to_owned() }.request(&scope());
        let mut going = Vec::new();
        let refused = Received { status: 400, content_type: "", trace_id: None, retry_after: None, body: "{}" };
        answered(&mut going, &delete, Err(&ApiError::from_reply(delete.info, &refused)));
        assert!(gone(&mut going, |of| *of == delete).is_empty(), "it was refused");
        told(&mut going, &delete, 204, "");
        let deleted = json!({"operation": "cbr.backup.delete", "id": "b1", "effect": "deleted"});
        assert_eq!(gone(&mut going, |of| *of == delete), [deleted]);
        assert!(gone(&mut going, |of| *of == delete).is_empty());
        told(&mut going, &of_resource(&RESOURCES_REMOVE), 200, r#"{"remove_resource_ids":["r1"]}"#);
        let out = json!({"operation": "cbr.resources.remove", "id": VAULT, "effect": "deleted"});
        assert_eq!(gone(&mut going, |of| *of == of_resource(&RESOURCES_REMOVE)), [out]);
    }
}
