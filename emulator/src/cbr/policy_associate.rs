//! Apply policies to a vault. One that is named alone takes the place of another one of its type; those that are added
//! leave what is there.

use serde_json::{Value, json};

use super::code::{parameter, refuse, refuse_for};
use super::find::{policy, vault, vault_mut};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::json;
use crate::state::{Applied, Cloud};

/// Applies all of them, or none.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let (alone, added) = (json::filled(&call.body, "policy_id"), added(&call.body)?);
    let ids = match (&alone, added.is_empty()) {
        (Some(_), false) => return Err(parameter("add_policy_ids", "exclusive with policy_id")),
        (Some(id), true) => vec![id.clone()],
        (None, false) => added,
        (None, true) => return Err(parameter("policy_id", "missing")),
    };
    let vault_id = vault(cloud, call.path_param(1))?.id.clone();
    let wanted = json::filled(&call.body, "destination_vault_id");
    let mut applied = Vec::with_capacity(ids.len());
    for id in &ids {
        let copies = policy(cloud, id)?.operation_type == "replication";
        let destination = if copies { Some(destination(cloud, &vault_id, wanted.as_deref())?) } else { None };
        applied.push(Applied { policy: id.clone(), destination });
    }
    let mut body = json!({ "vault_id": vault_id, "policy_id": ids.first() });
    if let (Some(wanted), Some(fields)) = (wanted, body.as_object_mut()) {
        fields.insert("destination_vault_id".into(), json!(wanted));
    }
    let mut leaving = ids;
    if let Some(alone) = &alone {
        let kind = policy(cloud, alone)?.operation_type.clone();
        leaving = cloud.policies.values().filter(|p| p.operation_type == kind).map(|p| p.id.clone()).collect();
    }
    let vault = vault_mut(cloud, &vault_id)?;
    vault.policies.retain(|there| !leaving.contains(&there.policy));
    vault.policies.extend(applied);
    Ok(Answer::ok(json!({ "associate_policy": body })))
}

/// The ids of `add_policy_ids`, each once and each a text.
fn added(body: &Value) -> Result<Vec<String>, Answer> {
    let Some(list) = json::member(body, "add_policy_ids") else { return Ok(Vec::new()) };
    let wrong = |index: usize, reason| parameter(&format!("add_policy_ids[{index}]"), reason);
    let rows = list.as_array().ok_or_else(|| parameter("add_policy_ids", "wrong-json-type"))?;
    let mut ids: Vec<String> = Vec::with_capacity(rows.len());
    for (index, row) in rows.iter().enumerate() {
        let id = row.as_str().ok_or_else(|| wrong(index, "wrong-json-type"))?;
        if ids.iter().any(|earlier| earlier == id) {
            return Err(wrong(index, "duplicate"));
        }
        ids.push(id.to_owned());
    }
    Ok(ids)
}

/// Where copies go: another vault. In the clouds it lies in another region; here all vaults lie in one.
fn destination(cloud: &Cloud, from: &str, wanted: Option<&str>) -> Result<String, Answer> {
    let wanted = wanted.ok_or_else(|| parameter("destination_vault_id", "missing"))?;
    if wanted == from {
        return Err(refuse("6119"));
    }
    cloud.vaults.get(wanted).map(|vault| vault.id.clone()).ok_or_else(|| refuse_for("6120", wanted))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn it_is_on_the_vault_afterwards() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/policies").await.text("/policies/0/id");
        let path = "/v3/{p}/vaults/a335f9e1-1628-4c64-a7be-38656e5ec19c/associatepolicy";
        let reply = bench.post(path, &json!({ "policy_id": id })).await;
        assert_eq!((reply.status, reply.text("/associate_policy/policy_id")), (200, id.clone()));
        assert_eq!(bench.get(&format!("/v3/{{p}}/vaults?policy_id={id}")).await.int("/count"), 2);
        assert_eq!(bench.post(path, &json!({})).await.text("/error_code"), "BackupService.9900");
        assert_eq!(bench.post(path, &json!({ "policy_id": "x" })).await.text("/error_code"), "BackupService.6000");
        assert_eq!(bench.open("POST", path, None).await.status, 401);
    }

    /// A policy of its own; one that copies, where `copies`.
    async fn made(bench: &Bench, name: &str, copies: bool) -> String {
        let definition = if copies {
            json!({ "destination_region": "eu-nl", "destination_project_id": "p" })
        } else {
            json!({ "max_backups": 3 })
        };
        let kind = if copies { "replication" } else { "backup" };
        let body = json!({ "policy": { "name": name, "operation_type": kind, "operation_definition": definition,
            "trigger": { "properties": { "pattern": ["FREQ=DAILY;BYHOUR=6;BYMINUTE=00"] } } } });
        bench.post("/v3/{p}/policies", &body).await.text("/policy/id")
    }

    async fn on(bench: &Bench, vault: &str) -> Vec<String> {
        let listed = bench.get(&format!("/v3/{{p}}/policies?vault_id={vault}")).await;
        (0..listed.rows("/policies")).map(|row| listed.text(&format!("/policies/{row}/id"))).collect()
    }

    const EMPTY: &str = "a335f9e1-1628-4c64-a7be-38656e5ec19c";
    const OTHER: &str = "3b5816b5-f29c-4172-9d9a-76c719a659ce";
    const PATH: &str = "/v3/{p}/vaults/a335f9e1-1628-4c64-a7be-38656e5ec19c/associatepolicy";

    #[tokio::test]
    async fn those_that_are_added_are_all_there() {
        let bench = Bench::new();
        let (one, two, copies) =
            (made(&bench, "a", false).await, made(&bench, "b", false).await, made(&bench, "c", true).await);
        let body = json!({ "add_policy_ids": [one, copies], "destination_vault_id": OTHER });
        let reply = bench.post(PATH, &body).await;
        assert_eq!((reply.status, reply.text("/associate_policy/destination_vault_id").as_str()), (200, OTHER));
        assert_eq!(on(&bench, EMPTY).await, [one.clone(), copies.clone()]);
        let shown = bench.get(&format!("/v3/{{p}}/policies/{copies}")).await;
        let vaults = json!([{ "vault_id": EMPTY, "destination_vault_id": OTHER }]);
        assert_eq!(shown.json.pointer("/policy/associated_vaults"), Some(&vaults));
        let shown = bench.get(&format!("/v3/{{p}}/policies/{one}")).await;
        assert_eq!(shown.json.pointer("/policy/associated_vaults"), Some(&json!([{ "vault_id": EMPTY }])));
        assert_eq!(bench.post(PATH, &json!({ "add_policy_ids": [two] })).await.status, 200);
        assert_eq!(on(&bench, EMPTY).await, [one, two.clone(), copies.clone()], "added to");
        assert_eq!(bench.post(PATH, &json!({ "policy_id": two })).await.status, 200);
        assert_eq!(on(&bench, EMPTY).await, [two, copies], "in the place of its kind");
    }

    #[tokio::test]
    async fn what_contradicts_itself_changes_nothing() {
        let bench = Bench::new();
        let (one, copies) = (made(&bench, "a", false).await, made(&bench, "c", true).await);
        let unknown = "00000000-0000-4000-8000-000000000000";
        for (body, status, code) in [
            (json!({ "policy_id": one, "add_policy_ids": [copies] }), 400, "9900"),
            (json!({ "policy_id": one, "add_policy_ids": [one] }), 400, "9900"),
            (json!({ "policy_id": copies }), 400, "9900"),
            (json!({ "add_policy_ids": [one, copies] }), 400, "9900"),
            (json!({ "policy_id": copies, "destination_vault_id": unknown }), 400, "6120"),
            (json!({ "add_policy_ids": [one, copies], "destination_vault_id": unknown }), 400, "6120"),
            (json!({ "policy_id": copies, "destination_vault_id": EMPTY }), 400, "6119"),
            (json!({ "add_policy_ids": [one, "x"] }), 404, "6000"),
            (json!({ "add_policy_ids": [one, one] }), 400, "9900"),
            (json!({ "add_policy_ids": [one, 7] }), 400, "9900"),
            (json!({ "add_policy_ids": one }), 400, "9900"),
            (json!({ "add_policy_ids": [] }), 400, "9900"),
        ] {
            let reply = bench.post(PATH, &body).await;
            let wanted = (status, format!("BackupService.{code}"));
            assert_eq!((reply.status, reply.text("/error_code")), wanted, "{body}: {}", reply.raw);
            assert!(on(&bench, EMPTY).await.is_empty(), "{body}");
        }
    }
}
