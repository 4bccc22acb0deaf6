//! Show a policy.

use serde_json::json;

use super::find::policy;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// One policy.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let found = policy(cloud, call.path_param(1))?;
    Ok(Answer::ok(json!({ "policy": found.json(Some(&cloud.vaults)) })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn one_is_shown_with_its_vaults() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/policies").await.text("/policies/0/id");
        assert_eq!(bench.get(&format!("/v3/{{p}}/policies/{id}")).await.rows("/policy/associated_vaults"), 1);
        let vault = bench.get("/v3/{p}/vaults?name=production").await.text("/vaults/0/id");
        let task = bench.get(&format!("/v3/{{p}}/operation-logs?vault_id={vault}&operation_type=backup&limit=1")).await;
        assert_eq!(task.text("/operation_logs/0/policy_id"), id, "what ran by it names it");
        assert_eq!(bench.get("/v3/{p}/policies/x").await.text("/error_code"), "BackupService.6000");
        assert_eq!(bench.open("GET", "/v3/{p}/policies/x", None).await.status, 401);
    }
}
