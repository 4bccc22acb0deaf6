//! `/_emulator/faults`: what is to go wrong.

use serde_json::{Value, json};

use super::refuse;
use crate::answer::Answer;
use crate::faults::read;
use crate::state::Cloud;

pub(super) fn list(cloud: &Cloud) -> Answer {
    let rows: Vec<Value> = cloud.faults.rows().iter().map(|fault| fault.json()).collect();
    Answer::ok(json!({ "faults": rows }))
}

pub(super) fn add(cloud: &mut Cloud, body: &Value) -> Result<Answer, String> {
    let fault = read(body)?;
    let id = cloud.faults.add(fault);
    Ok(Answer::json(201, json!({ "id": id })))
}

pub(super) fn clear(cloud: &mut Cloud, path: &str) -> Result<Answer, String> {
    let id = match path.strip_prefix("faults/") {
        None => None,
        Some(id) => Some(id.parse().map_err(|_| "the id of a fault is a number".to_owned())?),
    };
    match (cloud.faults.clear(id), id) {
        (0, Some(id)) => Ok(refuse(404, &format!("There is no fault {id}; perhaps it is used up."))),
        _ => Ok(Answer::empty(204)),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::{Value, json};

    use crate::testing::Bench;

    async fn ask(bench: &Bench, fault: Value) {
        let reply = bench.post("/_emulator/faults", &fault).await;
        assert_eq!(reply.status, 201, "{}", reply.raw);
    }

    fn vault() -> Value {
        json!({ "vault": {
            "name": "v", "resources": [],
            "billing": { "consistent_level": "crash_consistent", "object_type": "server", "protect_type": "backup",
                         "size": 100 },
        } })
    }

    #[tokio::test]
    async fn every_status_and_shape_can_be_had_once() {
        let bench = Bench::new();
        for (shape, pointer) in [
            ("cbr", "/error_code"),
            ("gateway", "/request_id"),
            ("vbs", "/error/code"),
            ("cinder", "/conflictingRequest/code"),
            ("keystone", "/error/title"),
            ("top", "/code"),
            ("camel", "/errorCode"),
        ] {
            ask(&bench, json!({ "operation": "cbr.vault.list", "kind": "status", "status": 409, "shape": shape }))
                .await;
            let reply = bench.get("/v3/{p}/vaults").await;
            assert_eq!(reply.status, 409, "{shape}");
            assert!(!reply.text(pointer).is_empty(), "{shape}: {}", reply.raw);
        }
        assert_eq!(bench.get("/v3/{p}/vaults").await.status, 200);
    }

    #[tokio::test]
    async fn without_a_shape_the_operation_refuses_as_it_always_does() {
        let bench = Bench::new();
        for (operation, path, status, pointer, code) in [
            ("cbr.vault.list", "/v3/{p}/vaults", 500, "/error_code", "BackupService.9910"),
            ("cbr.vault.list", "/v3/{p}/vaults", 401, "/error_code", "APIGW.0301"),
            ("csbs.item.list", "/v1/{p}/checkpoint_items", 503, "/error_code", "CSBS.9998"),
            ("vbs.job.show", "/v1/{p}/jobs/x", 400, "/error/code", "VolumeBackup.0002"),
            ("vbs.backup.list", "/v2/{p}/backups/detail", 400, "/badRequest/code", "400"),
            ("vbs.native.list", "/v2/{p}/backups", 404, "/itemNotFound/code", "404"),
            ("iam.project.list", "/v3/auth/projects", 403, "/error/title", "Forbidden"),
            ("ecs.server.list", "/v1/{p}/cloudservers/detail", 409, "/conflictingRequest/code", "409"),
        ] {
            ask(&bench, json!({ "operation": operation, "kind": "status", "status": status })).await;
            let reply = bench.get(path).await;
            assert_eq!((reply.status, reply.text(pointer).as_str()), (status, code), "{operation}: {}", reply.raw);
        }
    }

    #[tokio::test]
    async fn a_connection_breaks_before_or_after_the_effect() {
        let bench = Bench::new();
        let vault = vault();
        let before = bench.get("/v3/{p}/vaults").await.int("/count");
        ask(&bench, json!({ "operation": "cbr.vault.create", "kind": "broken" })).await;
        assert_eq!(bench.post("/v3/{p}/vaults", &vault).await.status, 0);
        assert_eq!(bench.get("/v3/{p}/vaults").await.int("/count"), before);
        ask(&bench, json!({ "operation": "cbr.vault.create", "kind": "broken", "when": "after" })).await;
        assert_eq!(bench.post("/v3/{p}/vaults", &vault).await.status, 0);
        assert_eq!(bench.get("/v3/{p}/vaults").await.int("/count"), before + 1);
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_comes_late_before_or_after_the_effect() {
        let bench = Bench::new();
        let vault = vault();
        let before = bench.get("/v3/{p}/vaults").await.int("/count");
        for (when, made) in [("before", 0), ("after", 1)] {
            let fault = json!({ "operation": "cbr.vault.create", "kind": "delay", "milliseconds": 5000, "when": when });
            ask(&bench, fault).await;
            // The caller gives up a little too early.
            let call = tokio::time::timeout(Duration::from_millis(4999), bench.post("/v3/{p}/vaults", &vault));
            assert!(call.await.is_err(), "{when}");
            assert_eq!(bench.get("/v3/{p}/vaults").await.int("/count"), before + made, "{when}");
        }
    }

    #[tokio::test]
    async fn throttling_comes_with_and_without_a_wait() {
        let bench = Bench::new();
        ask(&bench, json!({ "operation": "cbr.*", "kind": "throttle", "retry_after": 5 })).await;
        assert_eq!(bench.get("/v3/{p}/vaults").await.header("retry-after"), "5");
        ask(&bench, json!({ "operation": "cbr.*", "kind": "throttle" })).await;
        let reply = bench.get("/v3/{p}/vaults").await;
        assert_eq!((reply.status, reply.header("retry-after").as_str()), (429, ""));
    }

    #[tokio::test]
    async fn a_token_can_end_in_the_middle_of_a_session() {
        let bench = Bench::new();
        ask(&bench, json!({ "operation": "cbr.vault.list", "kind": "expire-token" })).await;
        assert_eq!(bench.get("/v3/{p}/vaults").await.status, 401);
        assert_eq!(bench.get("/v3/{p}/policies").await.status, 401);
        let bench = Bench::new();
        ask(&bench, json!({ "operation": "cbr.vault.list", "kind": "expire-token", "when": "after" })).await;
        assert_eq!(bench.get("/v3/{p}/vaults").await.status, 200);
        assert_eq!(bench.get("/v3/{p}/policies").await.status, 401);
    }

    #[tokio::test]
    async fn replies_can_be_truncated_mutated_or_a_page() {
        let bench = Bench::new();
        for (kind, status) in
            [("truncated", 0), ("wrong-types", 200), ("unknown", 200), ("missing", 200), ("html", 502)]
        {
            ask(&bench, json!({ "operation": "cbr.vault.list", "kind": kind, "when": "after" })).await;
            assert_eq!(bench.get("/v3/{p}/vaults").await.status, status, "{kind}");
        }
    }

    #[tokio::test]
    async fn an_answer_that_is_cut_is_the_real_one_with_its_effect() {
        let bench = Bench::new();
        let before = bench.get("/v3/{p}/vaults").await.int("/count");
        for (when, kind, status, made) in
            [("before", "truncated", 0, 1), ("after", "truncated", 0, 2), ("before", "half", 200, 3)]
        {
            ask(&bench, json!({ "operation": "cbr.vault.create", "kind": kind, "when": when })).await;
            assert_eq!(bench.get("/_emulator/faults").await.text("/faults/0/when"), "after");
            let reply = bench.post("/v3/{p}/vaults", &vault()).await;
            assert_eq!((reply.status, &reply.json), (status, &Value::Null), "{kind}");
            assert_eq!(reply.raw.starts_with("{\"vault\""), kind == "half", "{}", reply.raw);
            assert_eq!(bench.get("/v3/{p}/vaults").await.int("/count"), before + made, "{kind}");
        }
    }

    #[tokio::test]
    async fn what_has_no_body_in_http_gets_none() {
        let bench = Bench::new();
        for (kind, status, shape) in
            [("status", 204, "cbr"), ("status", 304, "text"), ("status", 204, "html"), ("html", 304, "")]
        {
            let mut fault = json!({ "operation": "cbr.vault.list", "kind": kind, "status": status });
            if let Some(fields) = fault.as_object_mut().filter(|_| kind == "status") {
                fields.insert("shape".into(), json!(shape));
            }
            ask(&bench, fault).await;
            let reply = bench.get("/v3/{p}/vaults").await;
            let seen = (reply.status, reply.raw.as_str(), reply.header("content-type"));
            assert_eq!(seen, (status, "", String::new()), "{kind} {shape}");
        }
    }

    #[tokio::test]
    async fn waiting_faults_are_listed_and_taken_back() {
        let bench = Bench::new();
        ask(&bench, json!({ "operation": "*", "kind": "delay", "milliseconds": 1, "times": 0 })).await;
        assert_eq!(bench.get("/_emulator/faults").await.text("/faults/0/kind"), "delay");
        assert_eq!(bench.delete("/_emulator/faults/1").await.status, 204);
        assert_eq!(bench.delete("/_emulator/faults/1").await.status, 404);
        assert_eq!(bench.delete("/_emulator/faults/x").await.status, 400);
        assert_eq!(bench.delete("/_emulator/faults").await.status, 204);
        assert_eq!(bench.get("/_emulator/faults").await.rows("/faults"), 0);
    }
}
