//! Move resources to another vault; their backups go with them.

use std::borrow::Cow;

use backup_api::cbr::resources_migrate::RESOURCES_MIGRATE;
use backup_api::known::Known;
use serde_json::json;

use super::code::{refuse, refuse_for};
use super::find::{vault, vault_mut};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::decode;
use crate::state::{Backup, Cloud, Completion, Phase, Task, Usage, Vault};

/// The most resources of one vault.
const MAX_MEMBERS: usize = backup_api::rules::resource::MOST;

/// Begins the move.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = decode::decode_valid_knowing(call, &RESOURCES_MIGRATE, &Known::default())?;
    let ids: Vec<String> = wanted.rows("resources").iter().map(|row| row.text("id").to_owned()).collect();
    let from = vault(cloud, wanted.text("vault"))?;
    let to = wanted.text("destination");
    let to = cloud.vaults.get(to).ok_or_else(|| refuse_for("6120", to))?;
    fits(from, to)?;
    for id in &ids {
        match from.member(id) {
            None => return Err(refuse_for("6135", id)),
            Some(member) if member.removing => return Err(refuse_for("6134", id)),
            Some(_) => {}
        }
    }
    at_rest(cloud, &from.id, &ids)?;
    room(cloud, from, to, &ids)?;
    let (from, to, name, provider_id) = (from.id.clone(), to.id.clone(), from.name.clone(), from.kind.provider());
    for member in vault_mut(cloud, &from)?.members.iter_mut().filter(|member| ids.contains(&member.id)) {
        member.removing = true;
    }
    let takes = cloud.clock.pause(5000.0);
    let completion = Completion::Migrated { from: from.clone(), to: to.clone(), resources: ids.clone() };
    let task = Task {
        vault: (from, name),
        provider_id,
        resource: ids.first().and_then(|id| cloud.inventory.get(id)).map(Cow::into_owned),
        detail: (
            "migrate_resources",
            json!({ "fail_count": 0, "total_count": ids.len(), "destination_vault_id": to, "resource_ids": ids }),
        ),
        ..Task::begin(cloud, &call.request_id, "migrate", takes, completion)
    };
    cloud.run(task);
    Ok(Answer::ok(json!({ "migrated_resources": ids })))
}

/// Whether one vault takes what the other holds.
fn fits(from: &Vault, to: &Vault) -> Result<(), Answer> {
    match () {
        () if [from, to].iter().any(|vault| !matches!(vault.status, "available" | "lock")) => Err(refuse("6112")),
        () if from.locked => Err(refuse("6110")),
        () if from.kind != to.kind => Err(refuse("6102")),
        () if from.protect_type != to.protect_type => Err(refuse("6119")),
        () => Ok(()),
    }
}

/// Whether nothing is being done with their backups.
fn at_rest(cloud: &Cloud, vault: &str, ids: &[String]) -> Result<(), Answer> {
    let theirs = |backup: &Backup| backup.vault_id == vault && ids.contains(&backup.resource.id);
    let busy = [(Phase::Protecting, "6125"), (Phase::Restoring, "2010"), (Phase::Deleting, "6216")];
    let hindered = |(phase, _): &(Phase, &str)| cloud.backups.kept().any(|row| theirs(row) && row.phase == *phase);
    busy.into_iter().find(hindered).map_or(Ok(()), |(_, code)| Err(refuse(code)))
}

/// Whether the other vault has room for them and for their backups, or makes room by itself.
fn room(cloud: &Cloud, from: &Vault, to: &Vault, ids: &[String]) -> Result<(), Answer> {
    if to.members.len().saturating_add(ids.len()) > MAX_MEMBERS {
        return Err(refuse("6100"));
    }
    let usage = Usage::of(&cloud.backups, &from.id);
    let along: i64 = ids.iter().map(|id| usage.resource(id).megabytes).sum();
    let full = Usage::of(&cloud.backups, &to.id).megabytes().saturating_add(along) > to.size.saturating_mul(1024);
    if full && !to.auto_expand { Err(refuse("6129")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{Bench, Reply};

    const EMPTY: &str = "a335f9e1-1628-4c64-a7be-38656e5ec19c";

    /// Id of the vault `production` and of a member with backups.
    async fn production(bench: &Bench) -> (String, String) {
        let found = bench.get("/v3/{p}/vaults?name=production").await;
        let rows = found.json.pointer("/vaults/0/resources").and_then(Value::as_array).cloned().unwrap_or_default();
        let full = rows.iter().find(|row| row.get("backup_count").and_then(Value::as_i64) > Some(0));
        let server = full.and_then(|row| row.get("id")?.as_str()).unwrap_or_default().to_owned();
        (found.text("/vaults/0/id"), server)
    }

    async fn send(bench: &Bench, from: &str, resource: &str, to: &str) -> Reply {
        let body = json!({ "resource_ids": [resource], "destination_vault_id": to });
        bench.post(&format!("/v3/{{p}}/vaults/{from}/migrateresources"), &body).await
    }

    async fn vault(bench: &Bench, billing: Value) -> String {
        let mut whole = json!({ "consistent_level": "crash_consistent", "object_type": "server",
            "protect_type": "backup", "size": 5000 });
        for (key, value) in billing.as_object().into_iter().flatten() {
            if let Some(members) = whole.as_object_mut() {
                members.insert(key.clone(), value.clone());
            }
        }
        let body = json!({ "vault": { "name": "other", "resources": [], "billing": whole } });
        bench.post("/v3/{p}/vaults", &body).await.text("/vault/id")
    }

    #[tokio::test]
    async fn the_resource_changes_the_vault_with_its_backups() {
        let bench = Bench::new();
        let (from, server) = production(&bench).await;
        let to = vault(&bench, json!({})).await;
        let count = |vault: &str| format!("/v3/{{p}}/backups?vault_id={vault}&resource_id={server}");
        let before = bench.get(&count(&from)).await.int("/count");
        let used = bench.get(&format!("/v3/{{p}}/vaults/{from}")).await.int("/vault/billing/used");
        let reply = send(&bench, &from, &server, &to).await;
        assert_eq!(reply.json, json!({ "migrated_resources": [server] }));
        let during = bench.get(&format!("/v3/{{p}}/vaults/{from}")).await;
        assert!(during.raw.contains("\"removing\""), "{}", during.raw);
        assert_eq!(send(&bench, &from, &server, &to).await.text("/error_code"), "BackupService.6134");
        assert_eq!(bench.delete(&format!("/v3/{{p}}/vaults/{to}")).await.text("/error_code"), "BackupService.6111");
        bench.advance(6).await;
        let there = bench.get(&format!("/v3/{{p}}/vaults/{to}")).await;
        assert_eq!(
            (there.text("/vault/resources/0/id"), there.int("/vault/resources/0/backup_count")),
            (server.clone(), before)
        );
        assert_eq!(there.text("/vault/resources/0/protect_status"), "available");
        let left = bench.get(&format!("/v3/{{p}}/vaults/{from}")).await.int("/vault/billing/used");
        assert_eq!(left + there.int("/vault/billing/used"), used);
        assert_eq!(
            (bench.get(&count(&from)).await.int("/count"), bench.get(&count(&to)).await.int("/count")),
            (0, before)
        );
        let task = bench.get("/v3/{p}/operation-logs?operation_type=migrate").await;
        assert_eq!(
            (task.text("/operation_logs/0/status").as_str(), task.text("/operation_logs/0/vault_id")),
            ("success", from)
        );
    }

    #[tokio::test]
    async fn refusals_have_their_codes() {
        let bench = Bench::new();
        let (from, server) = production(&bench).await;
        let disks = bench.get("/v3/{p}/vaults?name=archive-disks").await.text("/vaults/0/id");
        let copies = vault(&bench, json!({ "protect_type": "replication" })).await;
        let small = vault(&bench, json!({ "size": 10 })).await;
        for (resource, to, status, code) in [
            (&server, "", 400, "9900"),
            (&server, &from, 400, "9900"),
            (&server, "00000000-0000-4000-8000-000000000000", 400, "6120"),
            (&server, &disks, 400, "6102"),
            (&server, &copies, 400, "6119"),
            (&server, &small, 400, "6129"),
            (&EMPTY.to_owned(), EMPTY, 400, "6135"),
        ] {
            let reply = send(&bench, &from, resource, to).await;
            let wanted = (status, format!("BackupService.{code}"));
            assert_eq!((reply.status, reply.text("/error_code")), wanted, "{to}: {}", reply.raw);
        }
        assert_eq!(send(&bench, "x", &server, EMPTY).await.text("/error_code"), "BackupService.6105");
        let twice = json!({ "resource_ids": [server, server], "destination_vault_id": EMPTY });
        let path = format!("/v3/{{p}}/vaults/{from}/migrateresources");
        assert_eq!(bench.post(&path, &twice).await.text("/error_code"), "BackupService.6104");
        assert_eq!(bench.open("POST", &path, Some(&twice)).await.status, 401);
        let lock = json!({ "vault": { "locked": true } });
        bench.send("PUT", &format!("/v3/{{p}}/vaults/{from}"), Some(&lock)).await;
        assert_eq!(send(&bench, &from, &server, &small).await.text("/error_code"), "BackupService.6110");
    }

    #[tokio::test]
    async fn what_is_being_worked_on_stays_and_a_vault_that_expands_makes_room() {
        let bench = Bench::new();
        let (from, server) = production(&bench).await;
        let point = json!({ "checkpoint": { "vault_id": from, "parameters": { "resources": [server] } } });
        assert_eq!(bench.post("/v3/{p}/checkpoints", &point).await.status, 200);
        let to = vault(&bench, json!({ "size": 10 })).await;
        assert_eq!(send(&bench, &from, &server, &to).await.text("/error_code"), "BackupService.6125");
        bench.advance(3600).await;
        let expand = json!({ "vault": { "auto_expand": true } });
        bench.send("PUT", &format!("/v3/{{p}}/vaults/{to}"), Some(&expand)).await;
        assert_eq!(send(&bench, &from, &server, &to).await.status, 200);
    }
}
