//! Take resources out of a vault; their backups go with them.

use std::borrow::Cow;

use backup_api::cbr::resources_remove::RESOURCES_REMOVE;
use serde_json::json;

use super::code::{refuse, refuse_for};
use super::find::{vault, vault_mut};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::decode::{decode_valid, texts};
use crate::state::{Cloud, Completion, Phase, Task};

/// Begins the removal.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = decode_valid(call, &RESOURCES_REMOVE)?;
    let ids = texts(&wanted, "resources", "id");
    let found = vault(cloud, wanted.text("vault"))?;
    let (id, name, provider_id) = (found.id.clone(), found.name.clone(), found.kind.provider());
    if found.locked {
        return Err(refuse("6110"));
    }
    if found.status == "deleting" {
        return Err(refuse("6112"));
    }
    for resource in &ids {
        match found.member(resource) {
            None => return Err(refuse_for("6135", resource)),
            Some(member) if member.removing => return Err(refuse_for("6134", resource)),
            Some(_) => {}
        }
    }
    let theirs = |backup: &crate::state::Backup| backup.vault_id == id && ids.contains(&backup.resource.id);
    for (phase, code) in [(Phase::Protecting, "6125"), (Phase::Restoring, "2010"), (Phase::Deleting, "6216")] {
        if cloud.backups.kept().any(|backup| theirs(backup) && backup.phase == phase) {
            return Err(refuse(code));
        }
    }
    // What is in error stays so until it is gone, as in the deletion of a vault.
    let leaving = |backup: &&crate::state::Backup| theirs(backup) && backup.phase != Phase::Error;
    let takes = cloud.clock.pause(5000.0);
    cloud.backups.keep_of(&id, Some(&ids));
    let tops: Vec<String> = cloud.backups.kept().filter(leaving).map(|backup| backup.id.clone()).collect();
    let completion = Completion::Removed { vault: id.clone(), resources: ids.clone() };
    let task = Task::begin(cloud, &call.request_id, "remove_resource", takes, completion);
    for backup in tops {
        cloud.backups.set_phase(&backup, Phase::Deleting, task.started);
    }
    let mut rows = Vec::new();
    for member in vault_mut(cloud, &id)?.members.iter_mut().filter(|member| ids.contains(&member.id)) {
        member.removing = true;
        rows.push(json!({ "id": member.id, "type": member.kind, "name": member.name }));
    }
    cloud.run(Task {
        vault: (id, name),
        provider_id,
        resource: ids.first().and_then(|id| cloud.inventory.get(id)).map(Cow::into_owned),
        detail: ("remove_resources", json!({ "fail_count": 0, "total_count": ids.len(), "resources": rows })),
        ..task
    });
    Ok(Answer::ok(json!({ "remove_resource_ids": ids })))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn the_resource_leaves_with_its_backups() {
        let bench = Bench::new();
        let vault = bench.get("/v3/{p}/vaults?name=production").await;
        let (id, server) = (vault.text("/vaults/0/id"), vault.text("/vaults/0/resources/0/id"));
        let path = format!("/v3/{{p}}/vaults/{id}/removeresources");
        let reply = bench.post(&path, &json!({ "resource_ids": [server] })).await;
        assert_eq!(reply.json, json!({ "remove_resource_ids": [server] }));
        let during = bench.get(&format!("/v3/{{p}}/vaults/{id}")).await;
        assert_eq!(during.text("/vault/resources/0/protect_status"), "removing");
        bench.advance(6).await;
        let after = bench.get(&format!("/v3/{{p}}/vaults/{id}")).await;
        assert_eq!(after.rows("/vault/resources"), during.rows("/vault/resources") - 1);
        assert_eq!(bench.get(&format!("/v3/{{p}}/backups?resource_id={server}")).await.int("/count"), 0);
    }

    #[tokio::test]
    async fn what_is_being_worked_on_stays() {
        for (work, code) in [("backup", "6125"), ("restore", "2010"), ("delete", "6216")] {
            let bench = Bench::new();
            let backup = bench.get("/v3/{p}/backups?resource_name=archive-2019").await;
            let disk = backup.text("/backups/0/resource_id");
            let path = format!("/v3/{{p}}/backups/{}", backup.text("/backups/0/id"));
            let vault = backup.text("/backups/0/vault_id");
            let begun = match work {
                "restore" => bench.post(&format!("{path}/restore"), &json!({ "restore": { "volume_id": disk } })).await,
                "delete" => bench.delete(&path).await,
                _ => bench.post("/v3/{p}/checkpoints", &json!({ "checkpoint": { "vault_id": vault } })).await,
            };
            assert!((200..300).contains(&begun.status), "{work}: {}", begun.raw);
            let body = json!({ "resource_ids": [disk] });
            let remove = format!("/v3/{{p}}/vaults/{vault}/removeresources");
            let reply = bench.post(&remove, &body).await;
            let wanted = (400, format!("BackupService.{code}"));
            assert_eq!((reply.status, reply.text("/error_code")), wanted, "{work}");
            bench.advance(600).await;
            assert_eq!(bench.post(&remove, &body).await.status, 200, "{work}: over");
        }
    }

    #[tokio::test]
    async fn refusals_have_their_codes() {
        let bench = Bench::new();
        let path = "/v3/{p}/vaults/a335f9e1-1628-4c64-a7be-38656e5ec19c/removeresources";
        let body = json!({ "resource_ids": ["e8cc6bfd-d324-4b88-9109-9fb0ba70676f"] });
        assert_eq!(bench.post(path, &body).await.text("/error_code"), "BackupService.6135");
        assert_eq!(bench.post(path, &json!({})).await.text("/error_code"), "BackupService.9900");
        assert_eq!(bench.post("/v3/{p}/vaults/x/removeresources", &body).await.status, 404);
        assert_eq!(bench.open("POST", path, Some(&body)).await.status, 401);
    }
}
