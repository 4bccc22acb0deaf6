//! Delete a policy.

use super::find::policy;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// Deletes it, and takes it off its vaults.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let id = policy(cloud, call.path_param(1))?.id.clone();
    cloud.policies.shift_remove(&id);
    for vault in cloud.vaults.values_mut() {
        vault.policies.retain(|applied| applied.policy != id);
    }
    Ok(Answer::empty(204))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn it_is_gone_and_off_its_vaults() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/policies").await.text("/policies/0/id");
        let path = format!("/v3/{{p}}/policies/{id}");
        assert_eq!(bench.delete(&path).await.status, 204);
        assert_eq!(bench.delete(&path).await.status, 404);
        assert_eq!(bench.get(&format!("/v3/{{p}}/vaults?policy_id={id}")).await.int("/count"), 0);
        assert_eq!(bench.open("DELETE", &path, None).await.status, 401);
    }
}
