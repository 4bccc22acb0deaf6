//! Show a vault.

use serde_json::json;

use super::find::{shown, vault};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// One vault.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let vault = vault(cloud, call.path_param(1))?;
    Ok(Answer::ok(json!({ "vault": shown(cloud, vault) })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn numbers_are_numbers_and_extra_information_is_an_object() {
        let bench = Bench::new();
        let reply = bench.get("/v3/{p}/vaults/3b5816b5-f29c-4172-9d9a-76c719a659ce").await;
        assert_eq!((reply.status, reply.text("/vault/name").as_str()), (200, "vault-be94"));
        for pointer in ["size", "backup_size", "backup_count"] {
            assert!(
                reply.json.pointer(&format!("/vault/resources/0/{pointer}")).is_some_and(|v| v.is_i64()),
                "{pointer}"
            );
        }
        assert!(reply.json.pointer("/vault/resources/0/extra_info").is_some_and(serde_json::Value::is_object));
    }

    #[tokio::test]
    async fn what_is_no_id_is_not_found() {
        let bench = Bench::new();
        for id in ["vault-be94", "00000000-0000-0000-0000-000000000000", "%20", "a%2Fb"] {
            let reply = bench.get(&format!("/v3/{{p}}/vaults/{id}")).await;
            assert_eq!((reply.status, reply.text("/error_code").as_str()), (404, "BackupService.6105"), "{id}");
        }
        assert_eq!(bench.open("GET", "/v3/{p}/vaults/x", None).await.status, 401);
    }
}
