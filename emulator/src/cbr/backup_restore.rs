//! Restore a backup onto a server or a disk.

use backup_api::cbr::backup_restore::BACKUP_RESTORE;
use backup_api::tables::Values;
use serde_json::json;

use super::code::{parameter, refuse};
use super::find::{backup, vault};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::decode::decode_valid;
use crate::inventory::{Kind, Resource};
use crate::state::{Backup, Cloud, Completion, Phase, Task};

/// Begins the restore; status 202 without a body, followed through the tasks or the backup.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = decode_valid(call, &BACKUP_RESTORE)?;
    let found = backup(cloud, wanted.text("backup"))?.into_owned();
    match found.phase {
        Phase::Available => {}
        Phase::Restoring => return Err(refuse("2010")),
        Phase::Protecting => return Err(refuse("6203")),
        Phase::Deleting | Phase::Error => return Err(refuse("2005")),
    }
    let home = vault(cloud, &found.vault_id)?;
    if !matches!(home.status, "available" | "lock") {
        return Err(refuse("6202"));
    }
    let vault = (home.id.clone(), home.name.clone());
    let busy = cloud.backups.kept().any(|other| {
        other.resource.id == found.resource.id && matches!(other.phase, Phase::Protecting | Phase::Restoring)
    });
    if busy {
        return Err(refuse("2002"));
    }
    let target = match found.resource.kind {
        Kind::Server => server(cloud, &found, &wanted)?,
        Kind::Disk => disk(cloud, &found, &wanted)?,
        // Only onto a new file system, which this call can't make.
        Kind::Share => return Err(refuse("2005")),
    };
    let takes = cloud.clock.transfer(found.resource.size);
    let completion = Completion::Restored { backup: found.id.clone() };
    let task = Task {
        checkpoint_id: Some(found.checkpoint_id),
        vault,
        provider_id: found.resource.kind.provider(),
        detail: (
            "restore",
            json!({
                "backup_id": found.id,
                "backup_name": found.name,
                "target_resource_id": target.id,
                "target_resource_name": target.name,
            }),
        ),
        resource: Some(found.resource),
        ..Task::begin(cloud, &call.request_id, "restore", takes, completion)
    };
    cloud.backups.set_phase(&found.id, Phase::Restoring, task.started);
    cloud.run(task);
    Ok(Answer::empty(202))
}

fn server(cloud: &Cloud, found: &Backup, wanted: &Values) -> Result<Resource, Answer> {
    let id = wanted.given("server").ok_or_else(|| parameter("restore.server_id", "missing"))?;
    let target = cloud.inventory.get(id).filter(|row| row.kind == Kind::Server).ok_or_else(|| refuse("7100"))?;
    if !matches!(target.status, "ACTIVE" | "SHUTOFF") {
        return Err(refuse("2008"));
    }
    let children = cloud.backups.parts(&found.id);
    for (index, mapping) in wanted.rows("mappings").iter().enumerate() {
        let path = format!("restore.mappings[{index}].backup_id");
        let child = children.iter().find(|child| child.id == mapping.text("backup"));
        // The most likely mistake: the id of the server backup instead of that of its disk.
        let child = child.ok_or_else(|| parameter(&path, "no disk of this backup"))?;
        let disk = cloud.inventory.get(mapping.text("disk")).filter(|row| row.kind == Kind::Disk);
        let disk = disk.ok_or_else(|| refuse("7000"))?;
        if disk.server.as_deref() != Some(id) {
            return Err(refuse("7201"));
        }
        if disk.size < child.resource.size {
            return Err(refuse("2001"));
        }
        if disk.bootable && !child.resource.bootable {
            return Err(refuse("2013"));
        }
    }
    let all = children.iter().all(|child| wanted.each("mappings", "backup").any(|id| id == child.id));
    if all { Ok(target.into_owned()) } else { Err(refuse("2012")) }
}

fn disk(cloud: &Cloud, found: &Backup, wanted: &Values) -> Result<Resource, Answer> {
    let id = wanted.given("disk").ok_or_else(|| parameter("restore.volume_id", "missing"))?;
    let target = cloud.inventory.get(id).filter(|row| row.kind == Kind::Disk).ok_or_else(|| refuse("7000"))?;
    if target.size < found.resource.size {
        return Err(refuse("2001"));
    }
    if target.bootable && !found.resource.bootable {
        return Err(refuse("2013"));
    }
    let stopped = |server: &str| cloud.inventory.get(server).is_some_and(|server| server.status == "SHUTOFF");
    match (target.status, target.server.as_deref()) {
        ("available", _) => Ok(target.into_owned()),
        ("in-use", Some(server)) if stopped(server) => Ok(target.into_owned()),
        _ => Err(refuse("2011")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{Bench, Reply};

    async fn server_backup(bench: &Bench) -> Reply {
        let id = bench.get("/v3/{p}/backups?resource_name=db-01").await.text("/backups/0/id");
        bench.get(&format!("/v3/{{p}}/backups/{id}")).await
    }

    fn onto_itself(backup: &Reply) -> Value {
        let mappings: Vec<Value> = (0..3)
            .map(|index| {
                json!({
                    "backup_id": backup.text(&format!("/backup/children/{index}/id")),
                    "volume_id": backup.text(&format!("/backup/children/{index}/resource_id")),
                })
            })
            .collect();
        json!({ "restore": { "server_id": backup.text("/backup/resource_id"), "mappings": mappings, "power_on": true } })
    }

    #[tokio::test]
    async fn a_server_is_restored_onto_itself() {
        let bench = Bench::new();
        let backup = server_backup(&bench).await;
        let path = format!("/v3/{{p}}/backups/{}", backup.text("/backup/id"));
        let reply = bench.post(&format!("{path}/restore"), &onto_itself(&backup)).await;
        assert_eq!((reply.status, reply.raw.as_str()), (202, ""));
        assert_eq!(bench.get(&path).await.text("/backup/status"), "restoring");
        let server = backup.text("/backup/resource_id");
        let task = bench.get(&format!("/v3/{{p}}/operation-logs?operation_type=restore&resource_id={server}")).await;
        assert_eq!(task.text("/operation_logs/0/extra_info/restore/target_resource_name"), "db-01");
        bench.advance(600).await;
        let after = bench.get(&path).await;
        assert_eq!(after.text("/backup/status"), "available");
        // It was changed, and holds what it held.
        let [made, held, changed] = ["created_at", "protected_at", "updated_at"].map(|key| format!("/backup/{key}"));
        assert_eq!([after.text(&held), after.text(&made)], [backup.text(&held), backup.text(&made)]);
        assert_ne!(after.text(&changed), backup.text(&changed));
    }

    #[tokio::test]
    async fn a_disk_must_be_large_enough_and_detached_and_no_system_disk() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/backups?resource_name=exports").await.text("/backups/0/id");
        let path = format!("/v3/{{p}}/backups/{id}/restore");
        let disk = |name: &str| format!("/v3/{{p}}/protectables/disk/instances?name={name}");
        for (name, code) in
            [("scratch-01", "2001"), ("db-01-volume-0001", "2011"), ("metal-01-volume-0000", "2013"), ("media", "")]
        {
            let volume = bench.get(&disk(name)).await.text("/instances/0/id");
            let reply = bench.post(&path, &json!({ "restore": { "volume_id": volume } })).await;
            let wanted = if code.is_empty() { String::new() } else { format!("BackupService.{code}") };
            assert_eq!(reply.text("/error_code"), wanted, "{name}");
        }
    }

    #[tokio::test]
    async fn refusals_have_their_codes() {
        let bench = Bench::new();
        let backup = server_backup(&bench).await;
        let path = format!("/v3/{{p}}/backups/{}/restore", backup.text("/backup/id"));
        let server = backup.text("/backup/resource_id");
        let own = backup.text("/backup/id");
        for (restore, code) in [
            (json!({}), "9900"),
            (json!({ "server_id": server }), "2012"),
            (json!({ "server_id": "x", "mappings": [] }), "7100"),
            (json!({ "server_id": server, "mappings": [{ "backup_id": own, "volume_id": "x" }] }), "9900"),
        ] {
            let reply = bench.post(&path, &json!({ "restore": restore })).await;
            assert_eq!(reply.status / 100, 4, "{restore}");
            assert!(reply.text("/error_code").starts_with("BackupService."), "{restore} {code}: {}", reply.raw);
        }
        assert_eq!(bench.post("/v3/{p}/backups/x/restore", &onto_itself(&backup)).await.status, 404);
        assert_eq!(bench.open("POST", &path, None).await.status, 401);
    }
}
