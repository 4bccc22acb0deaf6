//! Delete a vault with everything in it.

use serde_json::json;

use super::code::refuse;
use super::find::{vault, vault_mut};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::{Backup, Cloud, Completion, Phase, Task};

/// Begins the deletion: `deleting` for a while, then the vault is not found.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let found = vault(cloud, call.path_param(1))?;
    let (id, name, provider_id) = (found.id.clone(), found.name.clone(), found.kind.provider());
    if found.status == "deleting" {
        return Err(refuse("6112"));
    }
    let now = cloud.clock.now();
    if found.locked && cloud.backups.of_vault(&id).any(|row| found.keeps(&row.backup(), now)) {
        return Err(refuse("6220"));
    }
    let works = |phase| cloud.backups.kept().any(|backup| backup.vault_id == id && backup.phase == phase);
    if works(Phase::Protecting) {
        return Err(refuse("6125"));
    }
    if found.members.iter().any(|member| member.removing) || works(Phase::Restoring) {
        return Err(refuse("6111"));
    }
    let into = |task: &Task| matches!(&task.completion, Completion::Migrated { to, .. } if *to == id);
    if cloud.running.iter().filter_map(|task| cloud.tasks.get(task)).any(into) {
        return Err(refuse("6111"));
    }
    let total = cloud.backups.of_vault(&id).count();
    // What is in error stays so until it is gone: the deletion may fail, and then it is no better than before.
    let whole = |backup: &&mut Backup| backup.vault_id == id && backup.phase != Phase::Error;
    cloud.backups.keep_of(&id, None);
    for backup in cloud.backups.kept_mut().filter(whole) {
        backup.phase = Phase::Deleting;
    }
    vault_mut(cloud, &id)?.status = "deleting";
    let (takes, completion) = (cloud.clock.pause(5000.0), Completion::VaultDeleted { vault: id.clone() });
    let task = Task {
        vault: (id, name),
        provider_id,
        detail: ("vault_delete", json!({ "fail_count": 0, "total_count": total })),
        ..Task::begin(cloud, &call.request_id, "vault_delete", takes, completion)
    };
    cloud.run(task);
    Ok(Answer::empty(204))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn it_takes_a_while_and_takes_the_backups_along() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/vaults?name=production").await.text("/vaults/0/id");
        let path = format!("/v3/{{p}}/vaults/{id}");
        let reply = bench.delete(&path).await;
        assert_eq!((reply.status, reply.raw.as_str()), (204, ""));
        assert_eq!(bench.get(&path).await.text("/vault/billing/status"), "deleting");
        assert_eq!(bench.delete(&path).await.status, 400);
        bench.advance(6).await;
        assert_eq!(bench.get(&path).await.status, 404);
        assert_eq!(bench.get(&format!("/v3/{{p}}/backups?vault_id={id}")).await.int("/count"), 0);
        let task = bench.get("/v3/{p}/operation-logs?operation_type=vault_delete").await;
        assert_eq!(task.text("/operation_logs/0/status"), "success");
        assert_eq!(task.int("/operation_logs/0/extra_info/common/progress"), 100);
    }

    #[tokio::test]
    async fn a_lock_keeps_the_vault_until_its_automatic_backups_expire() {
        for (scale, name) in [(0, "production"), (3, "load-005")] {
            let bench = Bench::with(|options| options.scale = scale);
            let id = bench.get(&format!("/v3/{{p}}/vaults?name={name}")).await.text("/vaults/0/id");
            let path = format!("/v3/{{p}}/vaults/{id}");
            let lock = serde_json::json!({ "vault": { "locked": true } });
            assert_eq!(bench.send("PUT", &path, Some(&lock)).await.status, 200);
            let count = bench.get(&format!("/v3/{{p}}/backups?vault_id={id}")).await.int("/count");
            let refused = bench.delete(&path).await;
            assert_eq!((refused.status, refused.text("/error_code").as_str()), (400, "BackupService.6220"));
            assert_eq!(bench.get(&path).await.text("/vault/billing/status"), "available");
            assert_eq!(bench.get(&format!("/v3/{{p}}/backups?vault_id={id}")).await.int("/count"), count);
            bench.advance(40 * 86_400).await;
            let token = bench.get("/_emulator/config").await.text("/token");
            assert_eq!(bench.with_token(&token, "DELETE", &path, None).await.status, 204, "all of them expired");
        }
    }

    #[tokio::test]
    async fn what_is_not_there_can_not_go() {
        let bench = Bench::new();
        assert_eq!(bench.delete("/v3/{p}/vaults/x").await.status, 404);
        assert_eq!(bench.open("DELETE", "/v3/{p}/vaults/x", None).await.status, 401);
    }
}
