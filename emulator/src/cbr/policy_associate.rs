//! Apply a policy to a vault; it takes the place of another one of its type.

use serde_json::json;

use super::code::parameter;
use super::find::{policy, vault, vault_mut};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::json;
use crate::state::Cloud;

/// Applies it.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let id = json::filled(&call.body, "policy_id")
        .or_else(|| json::texts(&call.body, "add_policy_ids").into_iter().next())
        .ok_or_else(|| parameter("policy_id", "missing"))?;
    let vault_id = vault(cloud, call.path_param(1))?.id.clone();
    let kind = policy(cloud, &id)?.operation_type.clone();
    let destination = json::filled(&call.body, "destination_vault_id");
    if kind == "replication" && destination.is_none() {
        return Err(parameter("destination_vault_id", "missing"));
    }
    let same: Vec<String> =
        cloud.policies.values().filter(|p| p.operation_type == kind).map(|p| p.id.clone()).collect();
    let vault = vault_mut(cloud, &vault_id)?;
    vault.policies.retain(|policy| !same.contains(policy));
    vault.policies.push(id.clone());
    let mut body = json!({ "vault_id": vault_id, "policy_id": id });
    if let (Some(destination), Some(fields)) = (destination, body.as_object_mut()) {
        fields.insert("destination_vault_id".into(), json!(destination));
    }
    Ok(Answer::ok(json!({ "associate_policy": body })))
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
}
