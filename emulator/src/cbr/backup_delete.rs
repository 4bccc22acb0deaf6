//! Delete a backup.

use serde_json::json;

use super::code::refuse;
use super::find::{backup, vault};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::{Cloud, Completion, Phase, Task};

/// Begins the deletion: `deleting` for a while, then not found.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let found = backup(cloud, call.path_param(1))?.into_owned();
    let home = vault(cloud, &found.vault_id)?;
    let vault = (home.id.clone(), home.name.clone());
    match found.phase {
        Phase::Available | Phase::Error => {}
        Phase::Protecting => return Err(refuse("6203")),
        Phase::Restoring | Phase::Deleting => return Err(refuse("6216")),
    }
    if home.status == "deleting" || found.parent.is_some() {
        return Err(refuse("6201"));
    }
    if home.keeps(&found, cloud.clock.now()) {
        return Err(refuse("6220"));
    }
    let (takes, completion) = (cloud.clock.pause(5000.0), Completion::Deleted { backup: found.id.clone() });
    let task = Task {
        checkpoint_id: Some(found.checkpoint_id),
        vault,
        provider_id: found.resource.kind.provider(),
        resource: Some(found.resource),
        detail: ("delete", json!({ "backup_id": found.id, "backup_name": found.name })),
        ..Task::begin(cloud, &call.request_id, "delete", takes, completion)
    };
    cloud.backups.set_phase(&found.id, Phase::Deleting, task.started);
    cloud.run(task);
    Ok(Answer::empty(204))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn it_is_deleting_and_then_gone() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/backups?resource_name=db-01").await.text("/backups/0/id");
        let path = format!("/v3/{{p}}/backups/{id}");
        assert_eq!(bench.delete(&path).await.status, 204);
        assert_eq!(bench.get(&path).await.text("/backup/status"), "deleting");
        assert_eq!(bench.delete(&path).await.text("/error_code"), "BackupService.6216");
        bench.advance(6).await;
        assert_eq!(bench.get(&path).await.status, 404);
        assert_eq!(bench.get(&format!("/v3/{{p}}/backups?parent_id={id}")).await.int("/count"), 0);
    }

    #[tokio::test]
    async fn automatic_ones_in_a_locked_vault_stay() {
        let bench = Bench::new();
        let vault = bench.get("/v3/{p}/vaults?name=production").await.text("/vaults/0/id");
        let lock = json!({ "vault": { "locked": true } });
        bench.send("PUT", &format!("/v3/{{p}}/vaults/{vault}"), Some(&lock)).await;
        let id = bench.get(&format!("/v3/{{p}}/backups?vault_id={vault}")).await.text("/backups/0/id");
        let reply = bench.delete(&format!("/v3/{{p}}/backups/{id}")).await;
        assert_eq!((reply.status, reply.text("/error_code").as_str()), (400, "BackupService.6220"));
        bench.advance(40 * 86_400).await;
        let token = bench.get("/_emulator/config").await.text("/token");
        let expired = bench.with_token(&token, "DELETE", &format!("/v3/{{p}}/backups/{id}"), None).await;
        assert_eq!(expired.status, 204, "{}", expired.raw);
        let bench = Bench::new();
        assert_eq!(bench.delete("/v3/{p}/backups/x").await.status, 404);
        assert_eq!(bench.open("DELETE", "/v3/{p}/backups/x", None).await.status, 401);
    }
}
