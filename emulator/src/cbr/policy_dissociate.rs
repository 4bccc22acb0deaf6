//! Take a policy off a vault.

use serde_json::json;

use super::code::{parameter, refuse};
use super::find::vault_mut;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::json;
use crate::state::Cloud;

/// Takes it off.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let id = json::filled(&call.body, "policy_id").ok_or_else(|| parameter("policy_id", "missing"))?;
    let vault = vault_mut(cloud, call.path_param(1))?;
    if vault.applied(&id).is_none() {
        return Err(refuse("6002"));
    }
    vault.policies.retain(|applied| applied.policy != id);
    Ok(Answer::ok(json!({ "dissociate_policy": { "vault_id": vault.id, "policy_id": id } })))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn it_is_off_the_vault_afterwards() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/policies").await.text("/policies/0/id");
        let vault = bench.get("/v3/{p}/vaults?name=production").await.text("/vaults/0/id");
        let path = format!("/v3/{{p}}/vaults/{vault}/dissociatepolicy");
        assert_eq!(bench.post(&path, &json!({ "policy_id": id })).await.text("/dissociate_policy/policy_id"), id);
        let again = bench.post(&path, &json!({ "policy_id": id })).await;
        assert_eq!((again.status, again.text("/error_code").as_str()), (404, "BackupService.6002"));
        assert_eq!(bench.post(&path, &json!({})).await.status, 400);
        assert_eq!(bench.open("POST", &path, None).await.status, 401);
    }
}
