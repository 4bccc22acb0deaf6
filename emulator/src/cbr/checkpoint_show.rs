//! Query a restore point.

use super::code::refuse;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// One restore point; its vault is null there (seed S001).
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let found = cloud.checkpoint(call.path_param(1)).ok_or_else(|| refuse("6217"))?;
    Ok(Answer::ok(found.shown(&cloud.backups, &cloud.options.project_id)))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    #[tokio::test]
    async fn it_becomes_available_and_its_vault_is_null() {
        let bench = Bench::new();
        let body = json!({ "checkpoint": { "vault_id": "3b5816b5-f29c-4172-9d9a-76c719a659ce" } });
        let id = bench.post("/v3/{p}/checkpoints", &body).await.text("/checkpoint/id");
        let path = format!("/v3/{{p}}/checkpoints/{id}");
        let during = bench.get(&path).await;
        assert_eq!(during.text("/checkpoint/status"), "protecting");
        assert_eq!(during.json.pointer("/checkpoint/vault"), Some(&Value::Null));
        bench.advance(20).await;
        assert_eq!(bench.get(&path).await.text("/checkpoint/status"), "available");
    }

    #[tokio::test]
    async fn what_is_not_there_is_not_found() {
        let bench = Bench::new();
        assert_eq!(bench.get("/v3/{p}/checkpoints/x").await.text("/error_code"), "BackupService.6217");
        assert_eq!(bench.open("GET", "/v3/{p}/checkpoints/x", None).await.status, 401);
    }
}
