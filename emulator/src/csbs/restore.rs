//! Restore a backup onto a server.

use serde_json::{Value, json};

use super::code::{PROVIDER, parameter, refuse};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::inventory::Kind;
use crate::json;
use crate::state::{Cloud, Phase};

/// Begins the restore.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let restore = call.object("restore")?;
    let field = |value: &Value, key: &str| {
        json::filled(value, key).ok_or_else(|| parameter(&format!("restore.{key}"), "missing"))
    };
    if field(restore, "provider_id")? != PROVIDER {
        return Err(parameter("restore.provider_id", "not the provider of CSBS"));
    }
    let checkpoint_id = field(restore, "checkpoint_id")?;
    let parameters = json::object(restore, "parameters").ok_or_else(|| parameter("restore.parameters", "missing"))?;
    let item = field(&parameters, "checkpoint_item_id")?;
    if json::flag(&parameters, "power_on").is_none() {
        return Err(parameter("restore.parameters.power_on", "missing"));
    }
    let targets = json::object(&parameters, "targets").unwrap_or_default();
    let server = field(&targets, "server_id")?;
    if let Some(refusal) = restore_refusal(cloud, &item, &server, &targets) {
        return Err(refusal);
    }
    let now = cloud.clock.now();
    let backup = cloud.csbs_backups.get_mut(&item).filter(|backup| backup.checkpoint_id == checkpoint_id);
    let backup = backup.ok_or_else(|| refuse("3001"))?;
    backup.phase = Phase::Restoring;
    (backup.work, backup.failure) = ("restore", cloud.failing.clone());
    (backup.begun, backup.ends) = (now, now.saturating_add(cloud.clock.transfer(backup.server.size)));
    Ok(Answer::ok(json!({ "restore": {
        "restore_target": "",
        "status": "in_progress",
        "provider_id": PROVIDER,
        "resources_status": {},
        "parameters": parameters,
        "checkpoint_id": checkpoint_id,
        "project_id": cloud.options.project_id,
        "id": cloud.ids.uuid(),
        "resources_reason": {},
    } })))
}

/// Why this backup can't be restored onto that server; `target` has the mapping in `volumes`.
pub(super) fn restore_refusal(cloud: &Cloud, item: &str, server: &str, target: &Value) -> Option<Answer> {
    let Some(backup) = cloud.csbs_backups.get(item) else { return Some(refuse("3001")) };
    if backup.phase != Phase::Available {
        return Some(refuse(if backup.busy() { "2003" } else { "4000" }));
    }
    match cloud.inventory.get(server) {
        None => return Some(refuse("6000")),
        Some(found) if found.kind != Kind::Server => return Some(refuse("6013")),
        Some(found) if !matches!(found.status, "ACTIVE" | "SHUTOFF") => return Some(refuse("6015")),
        Some(_) => {}
    }
    let mappings = target.get("volumes").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut mapped = Vec::new();
    for mapping in &mappings {
        let disk_backup = json::text_or_empty(mapping, "backup_id");
        let Some(disk) = backup.disks.iter().find(|disk| disk.id == disk_backup) else { return Some(refuse("6017")) };
        let volume = cloud.inventory.get(&json::text_or_empty(mapping, "volume_id"));
        let Some(volume) = volume.filter(|volume| volume.server.as_deref() == Some(server)) else {
            return Some(refuse("6014"));
        };
        if volume.size < disk.disk.size {
            return Some(refuse("6024"));
        }
        if volume.bootable && !disk.disk.bootable {
            return Some(refuse("6023"));
        }
        mapped.push(disk_backup);
    }
    (!backup.disks.iter().all(|disk| mapped.contains(&disk.id))).then(|| refuse("6018"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{Bench, Reply};

    fn body(item: &Reply, disks: usize) -> Value {
        let volumes: Vec<Value> = (0..disks)
            .map(|index| {
                let disk = format!("/checkpoint_items/0/extend_info/volume_backups/{index}");
                json!({ "backup_id": item.text(&format!("{disk}/id")),
                        "volume_id": item.text(&format!("{disk}/source_volume_id")) })
            })
            .collect();
        json!({ "restore": {
            "provider_id": "fc4d5750-22e7-4798-8a46-f48f62c4c1da",
            "checkpoint_id": item.text("/checkpoint_items/0/checkpoint_id"),
            "parameters": {
                "power_on": true,
                "checkpoint_item_id": item.text("/checkpoint_items/0/id"),
                "targets": { "server_id": item.text("/checkpoint_items/0/resource_id"), "volumes": volumes },
            },
        } })
    }

    #[tokio::test]
    async fn a_backup_is_restored_onto_its_server() {
        let bench = Bench::new();
        let item = bench.get("/v1/{p}/checkpoint_items").await;
        let disks = item.rows("/checkpoint_items/0/extend_info/volume_backups");
        let reply = bench.post("/v1/{p}/restores", &body(&item, disks)).await;
        assert_eq!((reply.status, reply.text("/restore/status").as_str()), (200, "in_progress"), "{}", reply.raw);
        let show = format!("/v1/{{p}}/checkpoint_items/{}", item.text("/checkpoint_items/0/id"));
        assert_eq!(bench.get(&show).await.text("/checkpoint_item/status"), "restoring");
        bench.advance(600).await;
        assert_eq!(bench.get(&show).await.text("/checkpoint_item/status"), "available");
    }

    #[tokio::test]
    async fn every_disk_must_be_mapped() {
        let bench = Bench::new();
        let item = bench.get("/v1/{p}/checkpoint_items").await;
        let reply = bench.post("/v1/{p}/restores", &body(&item, 0)).await;
        assert_eq!((reply.status, reply.text("/error_code").as_str()), (400, "CSBS.6018"));
        assert_eq!(bench.post("/v1/{p}/restores", &json!({})).await.text("/error_code"), "CSBS.9001");
        assert_eq!(bench.open("POST", "/v1/{p}/restores", None).await.status, 401);
    }
}
