//! Create a restore point: back up a vault, or some of what is in it, now.

use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::tables::Values;
use serde_json::{Value, json};

use super::checkpoint_begin::{begin, excluded};
use super::code::{refuse, refuse_for};
use super::find::vault;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::decode::{decode_valid, filled};
use crate::inventory::Kind;
use crate::json;
use crate::state::{Checkpoint, Cloud, Member, Usage, Vault};

/// Begins one backup for each resource; what can't be backed up now is named in the answer.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = decode_valid(call, &CHECKPOINT_CREATE)?;
    let found = vault(cloud, wanted.text("vault"))?.clone();
    ready(cloud, &found)?;
    let usage = Usage::of(&cloud.backups, &found.id);
    let mut taken = Vec::new();
    let mut skipped = Vec::new();
    for member in chosen(&found, &wanted)? {
        let activity = usage.resource(&member.id).activity;
        match skip_reason(cloud, member, activity, &wanted) {
            Some((code, reason)) => skipped.push(json!({
                "id": member.id, "type": member.kind, "name": member.name, "code": code, "reason": reason,
            })),
            None => {
                let used = usage.resource(&member.id);
                let row = json!({
                    "id": member.id,
                    "type": member.kind,
                    "name": member.name,
                    "extra_info": member.extra_info.to_string(),
                    "resource_size": member.size.to_string(),
                    "backup_size": used.megabytes.to_string(),
                    "backup_count": used.count.to_string(),
                    "protect_status": "available",
                });
                taken.push((member.clone(), row, used.count > 0));
            }
        }
    }
    if taken.is_empty() {
        let busy = skipped.iter().any(|row| json::text_or_empty(row, "code") == "BackupService.6125");
        return Err(refuse(if busy { "6125" } else { "0001" }));
    }
    let rows: Vec<&Value> = taken.iter().map(|(_, row, _)| row).collect();
    let name =
        filled(&wanted, "name").unwrap_or_else(|| format!("manualbk_{}", cloud.ids.uuid().get(..4).unwrap_or("")));
    let days = wanted.number("keep_days").unwrap_or(-1);
    let checkpoint = Checkpoint {
        id: cloud.ids.uuid(),
        vault_id: found.id.clone(),
        vault: json!({ "id": found.id, "name": found.name, "resources": rows, "skipped_resources": skipped }),
        extra_info: json!({
            "name": name,
            "description": wanted.text("description"),
            "retention_duration": days,
        }),
        created: cloud.clock.now(),
    };
    for (member, _, earlier) in taken {
        begin(cloud, call, &checkpoint, &found, (&member, earlier), &wanted);
    }
    let body = checkpoint.made(&cloud.options.project_id);
    cloud.checkpoints.insert(checkpoint.id.clone(), checkpoint);
    Ok(Answer::ok(body))
}

fn ready(cloud: &Cloud, vault: &Vault) -> Result<(), Answer> {
    if !matches!(vault.status, "available" | "lock") {
        return Err(refuse("6113"));
    }
    if vault.protect_type != "backup" {
        return Err(refuse("6124"));
    }
    let used = Usage::of(&cloud.backups, &vault.id).megabytes();
    if used >= vault.size.saturating_mul(1024) && !vault.auto_expand {
        return Err(refuse("6114"));
    }
    Ok(())
}

/// The members that are meant: those that are named in either list, or all of them.
fn chosen<'a>(vault: &'a Vault, wanted: &Values) -> Result<Vec<&'a Member>, Answer> {
    let mut ids: Vec<&str> = Vec::new();
    for id in wanted.each("resources", "id").chain(wanted.each("details", "id")) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    if ids.is_empty() {
        return Ok(vault.members.iter().collect());
    }
    ids.into_iter().map(|id| vault.member(id).ok_or_else(|| refuse_for("6135", id))).collect()
}

fn skip_reason(
    cloud: &Cloud,
    member: &Member,
    activity: Option<&str>,
    wanted: &Values,
) -> Option<(&'static str, &'static str)> {
    if member.removing {
        return Some(("BackupService.6134", "The resource is being removed from the vault."));
    }
    match activity {
        Some("protecting") => return Some(("BackupService.6125", "A backup task is in progress.")),
        Some(_) => return Some(("BackupService.2010", "The resource is being restored.")),
        None => {}
    }
    let resource = cloud.inventory.get(&member.id)?;
    if let Some(ineligible) = resource.ineligible {
        return Some(ineligible.cbr());
    }
    let excluded = excluded(member, &resource, wanted);
    let nothing = resource.kind == Kind::Server && resource.disks.iter().all(|disk| excluded.contains(disk));
    nothing.then_some(("BackupService.7108", "Every disk of the server is left out."))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    const VAULT: &str = "3b5816b5-f29c-4172-9d9a-76c719a659ce";
    const SERVER: &str = "94eba8b2-acc9-4d82-badc-127144cc5526";

    fn body(vault: &str, parameters: &Value) -> Value {
        json!({ "checkpoint": { "vault_id": vault, "parameters": parameters } })
    }

    #[tokio::test]
    async fn the_backup_of_the_third_document() {
        let bench = Bench::new();
        let parameters = json!({ "auto_trigger": true, "description": "backup_description", "incremental": true,
                                 "name": "backup_name", "resources": [SERVER] });
        let reply = bench.post("/v3/{p}/checkpoints", &body(VAULT, &parameters)).await;
        assert_eq!((reply.status, reply.text("/checkpoint/status").as_str()), (200, "protecting"), "{}", reply.raw);
        for key in ["resource_size", "backup_size", "backup_count", "extra_info"] {
            let found = reply.json.pointer(&format!("/checkpoint/vault/resources/0/{key}"));
            assert!(found.is_some_and(Value::is_string), "{key}");
        }
        assert_eq!(reply.text("/checkpoint/vault/resources/0/extra_info"), "{}");
        assert_eq!(reply.int("/checkpoint/extra_info/retention_duration"), -1);
        let backups = format!("/v3/{{p}}/backups?checkpoint_id={}", reply.text("/checkpoint/id"));
        assert_eq!(bench.get(&backups).await.text("/backups/0/status"), "protecting");
        bench.advance(10).await;
        let task = bench.get("/v3/{p}/operation-logs?status=running").await;
        assert_eq!(task.int("/operation_logs/0/extra_info/common/progress"), 50);
        assert_eq!(task.text("/operation_logs/0/extra_info/backup/incremental"), "false");
        let again = bench.post("/v3/{p}/checkpoints", &body(VAULT, &json!({}))).await;
        assert_eq!(again.text("/error_code"), "BackupService.6125");
        bench.advance(10).await;
        let done = bench.get(&backups).await;
        assert_eq!((done.text("/backups/0/status").as_str(), done.int("/count")), ("available", 1));
    }

    #[tokio::test]
    async fn what_can_not_be_backed_up_is_named() {
        let bench = Bench::new();
        let vault = bench.get("/v3/{p}/vaults?name=production").await.text("/vaults/0/id");
        let reply = bench.post("/v3/{p}/checkpoints", &body(&vault, &json!({ "name": "all" }))).await;
        assert_eq!(reply.status, 200);
        assert_eq!(reply.rows("/checkpoint/vault/resources"), 4);
        assert_eq!(reply.text("/checkpoint/vault/skipped_resources/0/code"), "BackupService.7101");
        assert_eq!(reply.text("/checkpoint/vault/skipped_resources/0/name"), "erp-old");
    }

    #[tokio::test]
    async fn disks_can_be_left_out_but_not_all_of_them() {
        let bench = Bench::new();
        let vault = bench.get("/v3/{p}/vaults?name=production").await.text("/vaults/0/id");
        let server = bench.get("/v3/{p}/protectables/server/instances?name=db-01").await;
        let disks: Vec<String> = (0..3).map(|disk| server.text(&format!("/instances/0/children/{disk}/id"))).collect();
        let other = bench.get("/v3/{p}/protectables/server/instances?name=db-02").await.text("/instances/0/id");
        let run = |disks: &[String], ids: &[&str]| {
            let details: Vec<Value> = ids
                .iter()
                .map(|id| json!({ "id": id, "type": "OS::Nova::Server", "extra_info": { "exclude_volumes": disks } }))
                .collect();
            body(&vault, &json!({ "resource_details": details }))
        };
        let id = server.text("/instances/0/id");
        let some = disks.split_first().map(|(_, rest)| rest).unwrap_or_default();
        let some = bench.post("/v3/{p}/checkpoints", &run(some, &[&id])).await;
        let backups = format!("/v3/{{p}}/backups?checkpoint_id={}", some.text("/checkpoint/id"));
        let backup = bench.get(&backups).await.text("/backups/0/id");
        assert_eq!(bench.get(&format!("/v3/{{p}}/backups?parent_id={backup}")).await.int("/count"), 1);
        bench.advance(600).await;
        let skipped = bench.post("/v3/{p}/checkpoints", &run(&disks, &[&id, &other])).await;
        assert_eq!(skipped.text("/checkpoint/vault/skipped_resources/0/code"), "BackupService.7108");
        assert_eq!(skipped.text("/checkpoint/vault/resources/0/name"), "db-02");
        let none = bench.post("/v3/{p}/checkpoints", &run(&disks, &[&id])).await;
        assert_eq!((none.status, none.text("/error_code").as_str()), (400, "BackupService.0001"));
    }

    #[tokio::test]
    async fn a_failing_server_ends_in_error() {
        let bench = Bench::new();
        let server = bench.get("/v3/{p}/protectables/server/instances?name=fails-later").await.text("/instances/0/id");
        let vault = "a335f9e1-1628-4c64-a7be-38656e5ec19c";
        let resources = json!({ "resources": [{ "id": server, "type": "OS::Nova::Server" }] });
        bench.post(&format!("/v3/{{p}}/vaults/{vault}/addresources"), &resources).await;
        let details = json!({ "resource_details": [{ "id": server, "type": "OS::Nova::Server" }],
                              "auto_trigger": false, "incremental": true });
        let id = bench.post("/v3/{p}/checkpoints", &body(vault, &details)).await.text("/checkpoint/id");
        bench.advance(60).await;
        assert_eq!(bench.get(&format!("/v3/{{p}}/checkpoints/{id}")).await.text("/checkpoint/status"), "error");
        let task = bench.get("/v3/{p}/operation-logs?status=failed").await;
        assert!(!task.text("/operation_logs/0/error_info/code").is_empty());
    }

    #[tokio::test]
    async fn refusals_have_their_codes() {
        let bench = Bench::new();
        let uuid = "00000000-0000-0000-0000-000000000000";
        let empty = "a335f9e1-1628-4c64-a7be-38656e5ec19c";
        for (body, status, code) in [
            (body(uuid, &json!({})), 404, "6105"),
            (body(VAULT, &json!({ "resources": [uuid] })), 400, "6135"),
            (body(empty, &json!({})), 400, "0001"),
            (body(VAULT, &json!({ "incremental": "yes" })), 400, "9900"),
            (json!({ "checkpoint": {} }), 400, "9900"),
        ] {
            let reply = bench.post("/v3/{p}/checkpoints", &body).await;
            assert_eq!(reply.status, status, "{body}: {}", reply.raw);
            assert_eq!(reply.text("/error_code"), format!("BackupService.{code}"), "{body}");
        }
        assert_eq!(bench.open("POST", "/v3/{p}/checkpoints", Some(&json!({}))).await.status, 401);
    }
}
