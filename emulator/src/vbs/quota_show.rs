//! Quotas.

use serde_json::json;

use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// How much is used.
pub fn answer(cloud: &mut Cloud, _: &Call) -> Reply {
    let size: i64 = cloud.vbs_backups.values().map(|backup| backup.disk.size).sum();
    Ok(Answer::ok(json!({ "quotas": { "resources": [
        { "type": "backups", "used": cloud.vbs_backups.len(), "reserved": 0, "quota": 5014 },
        { "type": "backup_gigabytes", "used": size, "reserved": 0, "quota": -1 },
    ] } })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn both_are_there() {
        let bench = Bench::new();
        assert!(bench.get("/v2/{p}/cloudbackups/quota").await.int("/quotas/resources/0/used") > 0);
        assert_eq!(bench.open("GET", "/v2/{p}/cloudbackups/quota", None).await.status, 401);
    }
}
