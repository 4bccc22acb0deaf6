//! `POST /_emulator/seed`: more servers, each with five backups, while the emulator runs.

use serde_json::Value;

use super::{reject_unknown, summary};
use crate::answer::Answer;
use crate::fleet::Fleet;
use crate::json;
use crate::state::Cloud;

pub(super) fn answer(cloud: &mut Cloud, body: &Value) -> Result<Answer, String> {
    reject_unknown(body, &["servers"])?;
    let servers = json::member(body, "servers")
        .and_then(Value::as_u64)
        .and_then(|servers| usize::try_from(servers).ok())
        .filter(|servers| *servers <= Fleet::MOST as usize)
        .ok_or("servers is a whole number from 0 to 20000")?;
    cloud.add_servers(servers);
    Ok(summary::answer(cloud))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn servers_vaults_and_backups_grow() {
        let bench = Bench::new();
        let before = bench.get("/_emulator").await;
        let after = bench.post("/_emulator/seed", &json!({ "servers": 300 })).await;
        assert_eq!(after.int("/servers"), before.int("/servers") + 300);
        assert_eq!(after.int("/vaults"), before.int("/vaults") + 2);
        assert_eq!(bench.post("/_emulator/seed", &json!({ "servers": -1 })).await.status, 400);
    }

    #[tokio::test]
    async fn a_seed_gives_the_same_objects_however_often_somebody_asks() {
        let (quiet, busy) = (Bench::new(), Bench::new());
        let scope = json!({ "project": { "name": "eu-de" } });
        let user = json!({ "name": "demo", "password": "demo", "domain": { "name": "demo" } });
        let identity = json!({ "methods": ["password"], "password": { "user": user } });
        let auth = json!({ "auth": { "identity": identity, "scope": scope } });
        assert_eq!(busy.open("POST", "/v3/auth/tokens", Some(&auth)).await.status, 201);
        busy.get("/v3/{p}/vaults").await;
        let body = json!({ "checkpoint": { "vault_id": "3b5816b5-f29c-4172-9d9a-76c719a659ce" } });
        let made = quiet.post("/v3/{p}/checkpoints", &body).await.text("/checkpoint/id");
        assert_eq!(busy.post("/v3/{p}/checkpoints", &body).await.text("/checkpoint/id"), made);
    }
}
