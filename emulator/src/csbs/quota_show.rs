//! Quotas.

use serde_json::json;

use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// How much is used; nothing is limited.
pub fn answer(cloud: &mut Cloud, _: &Call) -> Reply {
    let size: i64 = cloud.csbs_backups.values().map(|backup| backup.server.size).sum();
    Ok(Answer::ok(json!({ "quotas": { "resources": [
        { "type": "backup_capacity", "quota": -1, "used": size, "unit": "GB" },
        { "type": "backups", "quota": -1, "used": cloud.csbs_backups.len() },
    ] } })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn both_are_there() {
        let bench = Bench::new();
        let reply = bench.get("/v1/{p}/quotas").await;
        assert_eq!(reply.text("/quotas/resources/0/unit"), "GB");
        assert!(reply.int("/quotas/resources/1/used") > 0);
        assert_eq!(bench.open("GET", "/v1/{p}/quotas", None).await.status, 401);
    }
}
