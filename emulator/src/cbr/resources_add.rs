//! Associate resources with a vault.

use backup_api::cbr::resources_add::RESOURCES_ADD;
use serde_json::json;

use super::code::refuse;
use super::find::{vault, vault_mut};
use super::members::members;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::decode::decode_valid;
use crate::state::Cloud;

/// Takes all of them, or none.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = decode_valid(call, &RESOURCES_ADD)?;
    let id = wanted.text("vault");
    let found = vault(cloud, id)?;
    if found.status == "deleting" {
        return Err(refuse("6112"));
    }
    let added = members(cloud, found.kind, found.members.len(), wanted.rows("resources"))?;
    let ids: Vec<String> = added.iter().map(|member| member.id.clone()).collect();
    vault_mut(cloud, id)?.members.extend(added);
    Ok(Answer::ok(json!({ "add_resource_ids": ids })))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    const PATH: &str = "/v3/{p}/vaults/a335f9e1-1628-4c64-a7be-38656e5ec19c/addresources";

    fn one(id: &str, kind: &str) -> Value {
        json!({ "resources": [{ "id": id, "type": kind, "name": "server-4690-0002" }] })
    }

    #[tokio::test]
    async fn a_server_joins_under_its_own_name() {
        let bench = Bench::new();
        let reply = bench.post(PATH, &one("e8cc6bfd-d324-4b88-9109-9fb0ba70676f", "OS::Nova::Server")).await;
        assert_eq!(reply.json, json!({ "add_resource_ids": ["e8cc6bfd-d324-4b88-9109-9fb0ba70676f"] }));
        let vault = bench.get("/v3/{p}/vaults/a335f9e1-1628-4c64-a7be-38656e5ec19c").await;
        assert_eq!(vault.text("/vault/resources/0/name"), "ecs-9f93-0002");
        assert_eq!(vault.int("/vault/billing/allocated"), 40);
    }

    #[tokio::test]
    async fn one_that_is_gone_is_named_and_none_joins() {
        let bench = Bench::new();
        let server = |id: &str| json!({ "id": id, "type": "OS::Nova::Server" });
        let (good, gone) = ("e8cc6bfd-d324-4b88-9109-9fb0ba70676f", "22222222-2222-4222-8222-222222222222");
        let other = bench.get("/v3/{p}/protectables/server/instances?name=web-01").await.text("/instances/0/id");
        let reply = bench.post(PATH, &json!({ "resources": [server(good), server(gone), server(&other)] })).await;
        assert_eq!((reply.status, reply.text("/error_code").as_str()), (404, "BackupService.6302"));
        let said = reply.text("/error_msg");
        assert!(said.contains(gone) && !said.contains(good) && !said.contains(&other), "{said}");
        let vault = bench.get("/v3/{p}/vaults/a335f9e1-1628-4c64-a7be-38656e5ec19c").await;
        assert_eq!(vault.rows("/vault/resources"), 0);
        assert_eq!(bench.post(PATH, &json!({ "resources": [server(good), server(&other)] })).await.status, 200);
    }

    #[tokio::test]
    async fn only_the_disks_that_are_named_are_backed_up() {
        let bench = Bench::new();
        let server = bench.get("/v3/{p}/protectables/server/instances?name=app-01").await;
        let (id, disk) = (server.text("/instances/0/id"), server.text("/instances/0/children/0/id"));
        assert!(server.rows("/instances/0/children") > 1, "{}", server.raw);
        let extra = json!({ "include_volumes": [{ "id": disk }] });
        let resource = json!({ "id": id, "type": "OS::Nova::Server", "extra_info": extra });
        assert_eq!(bench.post(PATH, &json!({ "resources": [resource] })).await.status, 200);
        let vault = "a335f9e1-1628-4c64-a7be-38656e5ec19c";
        let shown = bench.get(&format!("/v3/{{p}}/vaults/{vault}")).await;
        assert_eq!(shown.json.pointer("/vault/resources/0/extra_info"), Some(&extra));
        let run = bench.post("/v3/{p}/checkpoints", &json!({ "checkpoint": { "vault_id": vault } })).await;
        let path = format!("/v3/{{p}}/backups?checkpoint_id={}", run.text("/checkpoint/id"));
        let backup = bench.get(&path).await.text("/backups/0/id");
        let parts = bench.get(&format!("/v3/{{p}}/backups?parent_id={backup}")).await;
        assert_eq!((parts.int("/count"), parts.text("/backups/0/resource_id")), (1, disk));
    }

    #[tokio::test]
    async fn refusals_have_their_codes() {
        let bench = Bench::new();
        let hindered =
            bench.get("/v3/{p}/protectables/server/instances?name=scsi-legacy").await.text("/instances/0/id");
        for (body, code) in [
            (one("94eba8b2-acc9-4d82-badc-127144cc5526", "OS::Nova::Server"), "6103"),
            (one("e8cc6bfd-d324-4b88-9109-9fb0ba70676f", "OS::Cinder::Volume"), "6102"),
            (one("00000000-0000-0000-0000-000000000000", "OS::Nova::Server"), "6302"),
            (one(&hindered, "OS::Nova::Server"), "7104"),
            (json!({}), "9900"),
        ] {
            let reply = bench.post(PATH, &body).await;
            assert_eq!(reply.text("/error_code"), format!("BackupService.{code}"), "{body}");
        }
        let path = "/v3/{p}/vaults/x/addresources";
        let server = one("e8cc6bfd-d324-4b88-9109-9fb0ba70676f", "OS::Nova::Server");
        assert_eq!(bench.post(path, &server).await.text("/error_code"), "BackupService.6105");
        assert_eq!(bench.open("POST", path, Some(&server)).await.status, 401);
    }
}
