//! Whatever arrives, nothing answers with a fault of the server.

use serde_json::{Map, Value, json};

use super::Bench;
use crate::ids::Ids;
use crate::route;

/// Words that mean something somewhere, so that garbage gets further than the first check.
const WORDS: [&str; 46] = [
    "destination_vault_id",
    "vault",
    "billing",
    "size",
    "name",
    "resources",
    "id",
    "type",
    "checkpoint",
    "parameters",
    "vault_id",
    "restore",
    "server_id",
    "mappings",
    "backup_id",
    "volume_id",
    "policy",
    "trigger",
    "properties",
    "pattern",
    "protect",
    "tags",
    "key",
    "value",
    "check_protectable",
    "check_restorable",
    "resource_id",
    "resource_type",
    "backup",
    "auth",
    "identity",
    "methods",
    "password",
    "scope",
    "project",
    "operation_definition",
    "object_type",
    "resource_ids",
    "policy_id",
    "description",
    "extend_param",
    "action",
    "tag",
    "tags_any",
    "values",
    "matches",
];

const TEXTS: [&str; 17] = [
    "",
    " ",
    "server",
    "backup",
    "OS::Nova::Server",
    "crash_consistent",
    "password",
    "-1",
    "a<b",
    "\u{0}",
    "é\u{1f600}",
    "e8cc6bfd-d324-4b88-9109-9fb0ba70676f",
    "3b5816b5-f29c-4172-9d9a-76c719a659ce",
    "FREQ=DAILY;BYHOUR=99",
    "create",
    "filter",
    "*",
];

fn pick<'a>(ids: &mut Ids, from: &[&'a str]) -> &'a str {
    let index = usize::try_from(ids.bits() % from.len() as u64).unwrap_or(0);
    from.get(index).copied().unwrap_or("")
}

fn garbage(ids: &mut Ids, depth: u8) -> Value {
    match ids.bits() % if depth == 0 { 6 } else { 9 } {
        0 => Value::Null,
        1 => json!(ids.bits().is_multiple_of(2)),
        2 => json!(i64::MIN),
        3 => json!(1e308),
        4 => json!(ids.bits() % 300),
        5 => json!(pick(ids, &TEXTS)),
        6 => (0..ids.bits() % 4).map(|_| garbage(ids, depth - 1)).collect(),
        _ => {
            let mut fields = Map::new();
            for _ in 0..ids.bits() % 6 {
                fields.insert(pick(ids, &WORDS).into(), garbage(ids, depth - 1));
            }
            Value::Object(fields)
        }
    }
}

fn query(ids: &mut Ids) -> String {
    let keys =
        ["limit", "offset", "marker", "sort", "status", "start_time", "name", "id", "checkpoint_items", "%", "&=", ""];
    let values = ["", "-1", "0", "1", "99999999999999999999", "x", "%00", "%ff", "+", "created_at:asc", "a=b"];
    format!("{}={}&{}={}", pick(ids, &keys), pick(ids, &values), pick(ids, &keys), pick(ids, &values))
}

#[tokio::test]
async fn no_garbage_makes_a_fault() {
    let bench = Bench::new();
    let mut ids = Ids::new(Some(3));
    let vault = bench.get("/v3/{p}/vaults").await.text("/vaults/0/id");
    let backup = bench.get("/v3/{p}/backups").await.text("/backups/0/id");
    for route in route::all() {
        for round in 0..40 {
            let mut path = format!("/proxy/{}{}", route.endpoint.folder(), route.path);
            for part in ["{version}", "{project_id}", "{protectable_type}"] {
                let known = ["v2", "{p}", "server"];
                let at = ["{version}", "{project_id}", "{protectable_type}"].iter().position(|name| *name == part);
                path = path.replace(part, at.and_then(|at| known.get(at)).copied().unwrap_or(""));
            }
            path = path.replace("{provider_id}", "fc4d5750-22e7-4798-8a46-f48f62c4c1da");
            while let (Some(from), Some(to)) =
                (path.replace("{p}", "   ").find('{'), path.replace("{p}", "   ").find('}'))
            {
                let id = pick(&mut ids, &[vault.as_str(), backup.as_str(), "x", "%2F..%2F", "%00"]).to_owned();
                path.replace_range(from..=to, &id);
            }
            let path = format!("{path}?{}", query(&mut ids));
            let body = match round % 5 {
                0 => None,
                1 => Some("{\"vault\":".to_owned()),
                2 => Some("[".repeat(5000)),
                _ => Some(garbage(&mut ids, 5).to_string()),
            };
            let headers = [("x-auth-token", bench.token.as_str()), ("x-subject-token", "x")];
            let reply = bench.raw(route.method.name(), &path, &headers, body.clone()).await;
            let fault = reply.status >= 500 && reply.status != 501;
            assert!(!fault && reply.status >= 200, "{} {path} {body:?}: {} {}", route.id, reply.status, reply.raw);
            if reply.status >= 400 && route.method != backup_api::Method::Head {
                assert!(reply.json.is_object(), "{} {path}: {}", route.id, reply.raw);
                assert!(!reply.header("x-request-id").is_empty());
            }
        }
        bench.advance(30).await;
    }
    assert_eq!(bench.get("/v3/{p}/vaults").await.status, 200);
}
