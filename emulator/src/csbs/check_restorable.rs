//! Query restore capability; the same path as the query of backup capability, told apart by the key of the body.

use serde_json::{Value, json};

use super::code::{parameter, refuse};
use super::restore::restore_refusal;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::inventory::Kind;
use crate::json;
use crate::state::Cloud;

/// Answers a row for each backup and target.
pub fn answer(cloud: &Cloud, call: &Call) -> Reply {
    let rows = call.body.get("check_restorable").and_then(Value::as_array).filter(|rows| !rows.is_empty());
    let rows = rows.ok_or_else(|| parameter("check_restorable", "no list with a row"))?;
    let rows: Vec<Value> = rows
        .iter()
        .map(|row| {
            let target = json::object(row, "target").unwrap_or_default();
            let server = json::text_or_empty(&target, "resource_id");
            let kind = json::filled(&target, "resource_type");
            let other = kind.is_some_and(|kind| !Kind::Server.takes(&kind)).then(|| refuse("6013"));
            let trouble = other
                .or_else(|| restore_refusal(cloud, &json::text_or_empty(row, "checkpoint_item_id"), &server, &target));
            let said = trouble.as_ref().map_or(&Value::Null, Answer::body);
            json!({
                "result": trouble.is_none(),
                "resource_type": "OS::Nova::Server",
                "resource_id": server,
                "error_code": json::text_or_empty(said, "error_code"),
                "error_msg": json::text_or_empty(said, "error_msg"),
            })
        })
        .collect();
    Ok(Answer::ok(json!({ "restorable": rows })))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn a_backup_fits_its_own_server_and_no_other() {
        let bench = Bench::new();
        let item = bench.get("/v1/{p}/checkpoint_items?status=available").await;
        let volumes: Vec<_> = (0..item.rows("/checkpoint_items/0/extend_info/volume_backups"))
            .map(|index| {
                let disk = format!("/checkpoint_items/0/extend_info/volume_backups/{index}");
                json!({ "backup_id": item.text(&format!("{disk}/id")),
                        "volume_id": item.text(&format!("{disk}/source_volume_id")) })
            })
            .collect();
        let row = |server: &str| {
            json!({
                "checkpoint_item_id": item.text("/checkpoint_items/0/id"),
                "target": { "resource_id": server, "resource_type": "OS::Nova::Server", "volumes": volumes },
            })
        };
        let own = item.text("/checkpoint_items/0/resource_id");
        let body = json!({ "check_restorable": [row(&own), row("e8cc6bfd-d324-4b88-9109-9fb0ba70676f")] });
        let path = "/v1/{p}/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da/resources/action";
        let reply = bench.post(path, &body).await;
        assert_eq!(
            (reply.text("/restorable/0/result"), reply.text("/restorable/0/error_code")),
            ("true".into(), String::new())
        );
        assert_eq!(reply.text("/restorable/1/error_code"), "CSBS.6014");
        let mut disk = row(&own);
        if let Some(kind) = disk.pointer_mut("/target/resource_type") {
            *kind = json!("OS::Cinder::Volume");
        }
        let reply = bench.post(path, &json!({ "check_restorable": [disk] })).await;
        assert_eq!(reply.text("/restorable/0/error_code"), "CSBS.6013");
        assert_eq!(bench.post(path, &json!({ "check_restorable": [] })).await.status, 400);
        assert_eq!(bench.open("POST", path, None).await.status, 401);
    }
}
