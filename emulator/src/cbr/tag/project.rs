//! The tags of all vaults.

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// Each key once, with every value that it has somewhere.
pub fn answer(cloud: &mut Cloud, _: &Call) -> Reply {
    let mut keys: IndexMap<&str, Vec<&str>> = IndexMap::new();
    for tag in cloud.vaults.values().flat_map(|vault| &vault.tags) {
        let values = keys.entry(&tag.key).or_default();
        if !values.contains(&tag.value.as_str()) {
            values.push(&tag.value);
        }
    }
    let rows: Vec<Value> = keys.into_iter().map(|(key, values)| json!({ "key": key, "values": values })).collect();
    Ok(Answer::ok(json!({ "tags": rows })))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn each_key_comes_once_with_its_values() {
        let bench = Bench::new();
        for vault in ["3b5816b5-f29c-4172-9d9a-76c719a659ce", "a335f9e1-1628-4c64-a7be-38656e5ec19c"] {
            for (key, value) in [("env", "test"), ("owner", "")] {
                let tag = json!({ "tag": { "key": key, "value": value } });
                assert_eq!(bench.post(&format!("/v3/{{p}}/vault/{vault}/tags"), &tag).await.status, 204);
            }
        }
        let reply = bench.get("/v3/{p}/vault/tags").await;
        let (env, owner) =
            (json!({ "key": "env", "values": ["test", "prod"] }), json!({ "key": "owner", "values": [""] }));
        assert_eq!((reply.status, reply.json), (200, json!({ "tags": [env, owner] })));
        assert_eq!(bench.open("GET", "/v3/{p}/vault/tags", None).await.status, 401);
    }
}
