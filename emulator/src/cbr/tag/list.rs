//! The tags of a vault.

use serde_json::json;

use super::tagged;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::{Cloud, Tag};

/// All of them.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    Ok(Answer::ok(json!({ "tags": Tag::json(&tagged(cloud, call)?.tags) })))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn they_are_those_that_the_vault_shows() {
        let bench = Bench::new();
        let vault = bench.get("/v3/{p}/vaults?name=production").await;
        let list = bench.get(&format!("/v3/{{p}}/vault/{}/tags", vault.text("/vaults/0/id"))).await;
        assert_eq!((list.status, list.json), (200, json!({ "tags": [{ "key": "env", "value": "prod" }] })));
        assert_eq!(vault.json.pointer("/vaults/0/tags"), Some(&json!([{ "key": "env", "value": "prod" }])));
    }
}
