//! Tag a vault.

use super::{good, read, replace, tagged, with};
use crate::answer::Reply;
use crate::call::Call;
use crate::state::Cloud;

/// Adds one tag; an equal key gets the new value.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let added = good("tag", vec![read("tag", call.object("tag")?, true)?])?;
    let tags = with(&tagged(cloud, call)?.tags, added)?;
    replace(cloud, call, tags)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    const PATH: &str = "/v3/{p}/vault/3b5816b5-f29c-4172-9d9a-76c719a659ce/tags";

    #[tokio::test]
    async fn a_new_key_is_added_and_a_known_one_gets_the_value() {
        let bench = Bench::new();
        for (key, value) in [("key1", "key2"), (" key1 ", " new "), ("empty", "")] {
            let reply = bench.post(PATH, &json!({ "tag": { "key": key, "value": value } })).await;
            assert_eq!((reply.status, reply.raw.as_str()), (204, ""), "{key}");
        }
        let tags = json!([{ "key": "key1", "value": "new" }, { "key": "empty", "value": "" }]);
        assert_eq!(bench.get(PATH).await.json.get("tags"), Some(&tags));
    }

    #[tokio::test]
    async fn the_rules_are_those_of_a_new_vault() {
        let bench = Bench::new();
        for tag in [
            json!({ "key": "", "value": "" }),
            json!({ "key": "a=b", "value": "" }),
            json!({ "key": "k".repeat(37), "value": "" }),
            json!({ "key": "k", "value": "v".repeat(44) }),
            json!({ "key": "k" }),
            json!({ "key": 7, "value": "" }),
            json!("k"),
        ] {
            let reply = bench.post(PATH, &json!({ "tag": tag })).await;
            assert_eq!((reply.status, reply.text("/error_code").as_str()), (400, "BackupService.9900"), "{tag}");
        }
        assert_eq!(bench.get(PATH).await.rows("/tags"), 0);
        for number in 0..20 {
            let tag = json!({ "tag": { "key": format!("k{number}"), "value": "" } });
            assert_eq!(bench.post(PATH, &tag).await.status, 204);
        }
        let full = bench.post(PATH, &json!({ "tag": { "key": "one-more", "value": "" } })).await;
        assert_eq!((full.status, full.text("/error_code").as_str()), (400, "BackupService.6600"));
        assert_eq!(bench.post(PATH, &json!({ "tag": { "key": "k0", "value": "v" } })).await.status, 204);
    }
}
