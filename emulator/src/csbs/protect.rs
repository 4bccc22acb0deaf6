//! Protect a server: make a backup of it now.

use std::borrow::Cow;

use backup_api::csbs::protect::PROTECT;
use serde_json::{Value, json};

use super::code::{provider, refuse};
use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::clock::micros;
use crate::decode::{decode_valid, filled};
use crate::inventory::Kind;
use crate::state::{Cloud, CsbsBackup, CsbsDisk, Failure, Phase, Tag};

/// Begins the backup; status exactly 200.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    provider(call)?;
    let wanted = decode_valid(call, &PROTECT)?;
    let server = cloud.inventory.get(wanted.text("server")).map(Cow::into_owned).ok_or_else(|| refuse("6000"))?;
    if server.kind != Kind::Server {
        return Err(refuse("6003"));
    }
    if let Some((code, message)) = server.ineligible.map(crate::inventory::Ineligibility::csbs) {
        return Err(shape::cbr(400, code, message));
    }
    let earlier: Vec<&CsbsBackup> =
        cloud.csbs_backups.values().filter(|backup| backup.server.id == server.id).collect();
    if earlier.iter().any(|backup| backup.busy()) {
        return Err(refuse("2003"));
    }
    let complete = earlier.iter().any(|backup| backup.phase == Phase::Available);
    let now = cloud.clock.now();
    let name = filled(&wanted, "name");
    let disks = cloud.inventory.disks(&server);
    let backup = CsbsBackup {
        id: cloud.ids.uuid(),
        checkpoint_id: cloud.ids.uuid(),
        name: name.unwrap_or_else(|| format!("backup_{}", cloud.ids.uuid().get(..4).unwrap_or(""))),
        description: wanted.get("description").map(|_| wanted.text("description").to_owned()),
        tags: Tag::json(&Tag::wanted(&wanted, "tags")),
        // The first backup is full in any case (seed S000).
        incremental: complete && wanted.flag("incremental").unwrap_or(true),
        phase: Phase::Protecting,
        created: now,
        begun: now,
        ends: now.saturating_add(cloud.clock.transfer(server.size)),
        work: "backup",
        failure: cloud.failing.clone().or_else(|| {
            server.fails.then(|| Failure::new("CSBS.6005", "The server changed while it was being saved."))
        }),
        disks: disks
            .into_iter()
            .map(|disk| CsbsDisk { id: cloud.ids.uuid(), snapshot_id: cloud.ids.uuid(), disk })
            .collect(),
        task_id: cloud.ids.uuid(),
        server,
    };
    let body = made(cloud, &backup);
    cloud.csbs_backups.insert(backup.id.clone(), backup);
    Ok(Answer::ok(body))
}

fn made(cloud: &mut Cloud, backup: &CsbsBackup) -> Value {
    let server = &backup.server;
    json!({ "checkpoint": {
        "status": backup.phase.name(),
        "created_at": micros(backup.created),
        "id": backup.checkpoint_id,
        "resource_graph": null,
        "project_id": cloud.options.project_id,
        "extra_info": null,
        "protection_plan": {
            // A plan that does not exist: seed S000 marks it so.
            "id": format!("fake_{}", cloud.ids.uuid()),
            "resources": [{
                "type": server.kind.resource_type(),
                "id": server.id,
                "name": format!("resource_{}", server.id),
                "extra_info": {},
            }],
            "name": format!("server protect plan for {}", server.id),
        },
    } })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    const SERVER: &str = "9506416d-db6c-406e-8bca-c0f43793d914";

    fn path(server: &str) -> String {
        format!("/v1/{{p}}/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da/resources/{server}/action")
    }

    #[tokio::test]
    async fn the_backup_of_the_first_document() {
        let bench = Bench::new();
        let body = json!({ "protect": { "backup_name": "backup", "description": "backup des", "extra_info": {} } });
        let reply = bench.post(&path(SERVER), &body).await;
        assert_eq!((reply.status, reply.text("/checkpoint/status").as_str()), (200, "protecting"), "{}", reply.raw);
        assert!(reply.text("/checkpoint/protection_plan/id").starts_with("fake_"));
        assert!(!reply.text("/checkpoint/created_at").ends_with('Z'));
        let items = format!("/v1/{{p}}/checkpoint_items?checkpoint_id={}", reply.text("/checkpoint/id"));
        bench.advance(5).await;
        let during = bench.get(&items).await;
        assert_eq!(during.int("/checkpoint_items/0/extend_info/progress"), 25);
        assert_eq!(bench.post(&path(SERVER), &body).await.text("/error_code"), "CSBS.2003");
        bench.advance(15).await;
        let after = bench.get(&items).await;
        assert_eq!(after.text("/checkpoint_items/0/status"), "available");
        assert_eq!(after.rows("/checkpoint_items/0/extend_info/volume_backups"), 2);
    }

    #[tokio::test]
    async fn refusals_have_their_codes() {
        let bench = Bench::new();
        let disk = "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768";
        let hindered = bench.get("/v3/{p}/protectables/server/instances?name=net-boot").await.text("/instances/0/id");
        for (server, body, code) in [
            ("00000000-0000-0000-0000-000000000000", json!({ "protect": {} }), "CSBS.6000"),
            (disk, json!({ "protect": {} }), "CSBS.6003"),
            (&hindered, json!({ "protect": {} }), "CSBS.6007"),
            (SERVER, json!({ "protect": { "incremental": "yes" } }), "CSBS.9001"),
            (SERVER, json!({}), "CSBS.9001"),
        ] {
            let reply = bench.post(&path(server), &body).await;
            assert_eq!((reply.status, reply.text("/error_code").as_str()), (400, code), "{body}");
        }
        let other = "/v1/{p}/providers/x/resources/y/action";
        assert_eq!(bench.post(other, &json!({ "protect": {} })).await.status, 400);
        assert_eq!(bench.open("POST", &path(SERVER), None).await.status, 401);
    }
}
