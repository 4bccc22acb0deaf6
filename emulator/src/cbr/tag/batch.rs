//! Tag a vault with several tags, or take several off.

use serde_json::Value;

use super::{good, read, replace, tagged, with};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::cbr::code::parameter;
use crate::json;
use crate::state::{Cloud, Tag};

/// All of them, or none. Taking off what is not there is no fault.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = |valued: bool| -> Result<Vec<Tag>, Answer> {
        let rows = call.body.get("tags").and_then(Value::as_array).filter(|rows| !rows.is_empty());
        let rows = rows.ok_or_else(|| parameter("tags", "no list with a tag"))?;
        rows.iter().enumerate().map(|(index, row)| read(&format!("tags[{index}]"), row, valued)).collect()
    };
    match json::text_or_empty(&call.body, "action").as_str() {
        "create" => {
            let added = good("tags", wanted(true)?)?;
            let tags = with(&tagged(cloud, call)?.tags, added)?;
            replace(cloud, call, tags)
        }
        "delete" => {
            let removed = wanted(false)?;
            let mut tags = tagged(cloud, call)?.tags.clone();
            tags.retain(|tag| !removed.iter().any(|gone| gone.key == tag.key));
            replace(cloud, call, tags)
        }
        _ => Err(parameter("action", "neither create nor delete")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    const PATH: &str = "/v3/{p}/vault/3b5816b5-f29c-4172-9d9a-76c719a659ce/tags";

    async fn act(bench: &Bench, action: &str, tags: Value) -> (u16, String) {
        let reply = bench.post(&format!("{PATH}/action"), &json!({ "action": action, "tags": tags })).await;
        (reply.status, reply.text("/error_code"))
    }

    #[tokio::test]
    async fn several_come_and_go() {
        let bench = Bench::new();
        let (one, two) = (json!({ "key": "a", "value": "1" }), json!({ "key": "b", "value": "2" }));
        assert_eq!(act(&bench, "create", json!([one, two])).await, (204, String::new()));
        assert_eq!(bench.get(PATH).await.json, json!({ "tags": [one, two] }));
        assert_eq!(act(&bench, "delete", json!([{ "key": "a" }, { "key": "never" }])).await.0, 204);
        assert_eq!(bench.get(PATH).await.json, json!({ "tags": [two] }));
    }

    #[tokio::test]
    async fn nonsense_is_refused_as_a_whole() {
        let bench = Bench::new();
        let refused = (400, "BackupService.9900".to_owned());
        let tag = json!({ "key": "a", "value": "1" });
        for (action, tags) in [
            ("create", json!([tag, tag])),
            ("create", json!([tag, { "key": "b" }])),
            ("create", json!([])),
            ("create", json!("a")),
            ("delete", json!([{ "value": "1" }])),
            ("update", json!([tag])),
        ] {
            assert_eq!(act(&bench, action, tags.clone()).await, refused, "{action} {tags}");
        }
        let many: Vec<Value> = (0..21).map(|number| json!({ "key": format!("k{number}"), "value": "" })).collect();
        assert_eq!(act(&bench, "create", json!(many)).await.1, "BackupService.6600");
        assert_eq!(bench.get(PATH).await.rows("/tags"), 0);
    }
}
