//! Create a vault: pay-per-use or pre-paid, empty or with resources.

use backup_api::cbr::vault_create::VAULT_CREATE;
use backup_api::tables::Values;
use serde_json::{Value, json};

use super::code::{parameter, refuse};
use super::find::{policy, shown};
use super::members::members;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::decode::{decode_valid, filled};
use crate::inventory::Kind;
use crate::state::{Applied, Cloud, Tag, empty_vault};

/// Makes the vault; status exactly 200.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = decode_valid(call, &VAULT_CREATE)?;
    let kind = Kind::named(wanted.text("object_type"));
    let kind = kind.ok_or_else(|| parameter("vault.billing.object_type", "not-one-of"))?;
    let size = wanted.number("size").ok_or_else(|| refuse("6101"))?;
    let found = members(cloud, kind, 0, wanted.rows("resources"))?;
    let policies: Vec<String> = filled(&wanted, "policy").into_iter().collect();
    for id in &policies {
        // There is no field for where its copies would go.
        if policy(cloud, id)?.operation_type == "replication" {
            return Err(parameter("destination_vault_id", "missing"));
        }
    }
    let policies = policies.into_iter().map(Applied::new).collect();
    let created = cloud.clock.now();
    let mut vault = empty_vault(cloud.ids.uuid(), wanted.text("name").to_owned(), kind, size, created);
    vault.members = found.into();
    vault.policies = policies;
    if wanted.text("charging_mode") == "pre_paid" {
        vault.order_id = Some(format!("CS{}", cloud.ids.hex().to_uppercase()));
        vault.charging_mode = "pre_paid".into();
    }
    describe(&mut vault, &wanted, &call.body);
    let mut body = json!({ "vault": shown(cloud, &vault) });
    if let (Some(order), Some(fields)) = (&vault.order_id, body.as_object_mut()) {
        let order = json!({
            "orderId": order, "resourceId": vault.id, "subscribeResult": 1, "cloudServiceId": "hws.service.type.cbr",
        });
        fields.insert("orders".into(), json!([order]));
        fields.insert("retCode".into(), json!(0));
        fields.insert("error_code".into(), json!("0"));
    }
    cloud.vaults.insert(vault.id.clone(), vault);
    Ok(Answer::ok(body))
}

fn describe(vault: &mut crate::state::Vault, wanted: &Values, body: &Value) {
    vault.description = filled(wanted, "description");
    vault.consistent_level = wanted.text("consistent_level").to_owned();
    vault.protect_type = wanted.text("protect_type").to_owned();
    if let Some(cloud_type) = filled(wanted, "cloud_type") {
        vault.cloud_type = cloud_type;
    }
    vault.tags = Tag::wanted(wanted, "tags");
    vault.auto_bind = wanted.flag("auto_bind").unwrap_or(false);
    vault.auto_expand = wanted.flag("auto_expand").unwrap_or(false);
    vault.locked = wanted.flag("locked").unwrap_or(false);
    vault.notify = wanted.flag("notify").unwrap_or(true);
    vault.threshold = wanted.number("threshold").unwrap_or(80);
    // As they were understood: a null that somebody sent is an absence, and comes back as one.
    if body.pointer("/vault/bind_rules").is_some_and(Value::is_object) {
        vault.bind_rules = json!({ "tags": Tag::json(&Tag::wanted(wanted, "bind_tags")) });
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    fn body(size: &Value, resources: &Value) -> Value {
        json!({ "vault": {
            "name": "my_vault", "resources": resources,
            "billing": { "cloud_type": "public", "consistent_level": "crash_consistent", "object_type": "server",
                         "protect_type": "backup", "size": size },
        } })
    }

    #[tokio::test]
    async fn the_first_one_of_the_walkthrough() {
        let bench = Bench::new();
        let reply = bench.post("/v3/{p}/vaults", &body(&json!(200), &json!([]))).await;
        assert_eq!(reply.status, 200);
        assert_eq!(reply.json.pointer("/vault/billing/size"), Some(&json!(200)));
        assert_eq!(reply.text("/vault/billing/spec_code"), "vault.backup.server.normal");
        assert_eq!(reply.text("/vault/provider_id"), "0daac4c5-6707-4851-97ba-169e36266b66");
        assert_eq!(reply.text("/vault/enterprise_project_id"), "0");
        let shown = bench.get(&format!("/v3/{{p}}/vaults/{}", reply.text("/vault/id"))).await;
        assert_eq!(shown.json, reply.json);
    }

    #[tokio::test]
    async fn the_pre_paid_one_takes_its_server_along() {
        let bench = Bench::new();
        let mut body = body(
            &json!(100),
            &json!([{
            "id": "97595625-198e-4e4d-879b-9d53f68ba551", "type": "OS::Nova::Server" }]),
        );
        if let Some(Value::Object(billing)) = body.pointer_mut("/vault/billing") {
            for (key, value) in [
                ("charging_mode", json!("pre_paid")),
                ("period_type", json!("month")),
                ("period_num", json!(1)),
                ("is_auto_renew", json!(false)),
                ("is_auto_pay", json!(false)),
            ] {
                billing.insert(key.into(), value);
            }
        }
        let reply = bench.post("/v3/{p}/vaults", &body).await;
        assert_eq!(reply.status, 200, "{}", reply.raw);
        assert_eq!(reply.text("/orders/0/resourceId"), reply.text("/vault/id"));
        assert_eq!(reply.text("/vault/resources/0/name"), "ecs-1f0f-0003");
        assert_eq!(reply.int("/vault/billing/allocated"), 40);
    }

    #[tokio::test]
    async fn what_clients_send_besides_is_taken() {
        let bench = Bench::new();
        let mut body = body(&json!(100), &json!([]));
        if let Some(Value::Object(vault)) = body.pointer_mut("/vault") {
            vault.insert("bind_rules".into(), json!({ "tags": [] }));
            vault.insert("backup_name_prefix".into(), json!(""));
        }
        if let Some(Value::Object(billing)) = body.pointer_mut("/vault/billing") {
            billing.insert("charging_mode".into(), json!("post_paid"));
            billing.insert("is_auto_renew".into(), json!(false));
            billing.insert("is_auto_pay".into(), json!(false));
        }
        assert_eq!(bench.post("/v3/{p}/vaults", &body).await.status, 200);
    }

    #[tokio::test]
    async fn a_policy_that_copies_has_no_destination_here() {
        let bench = Bench::new();
        let made = async |kind: &str, definition: &Value| {
            let body = json!({ "policy": { "name": kind, "operation_type": kind, "operation_definition": definition,
                "trigger": { "properties": { "pattern": ["FREQ=DAILY;BYHOUR=6;BYMINUTE=00"] } } } });
            bench.post("/v3/{p}/policies", &body).await.text("/policy/id")
        };
        let copies =
            made("replication", &json!({ "destination_region": "eu-nl", "destination_project_id": "p" })).await;
        let backs_up = made("backup", &json!({ "max_backups": 3 })).await;
        let before = bench.get("/v3/{p}/vaults").await.int("/count");
        for (policy, status) in [(copies, 400), (backs_up, 200)] {
            let mut body = body(&json!(100), &json!([]));
            if let Some(Value::Object(vault)) = body.pointer_mut("/vault") {
                vault.insert("backup_policy_id".into(), json!(policy));
            }
            let reply = bench.post("/v3/{p}/vaults", &body).await;
            assert_eq!(reply.status, status, "{}", reply.raw);
            if status == 400 {
                assert_eq!(reply.text("/error_code"), "BackupService.9900");
                assert!(reply.text("/error_msg").contains("destination_vault_id"), "{}", reply.raw);
                assert_eq!(bench.get("/v3/{p}/vaults").await.int("/count"), before);
            }
        }
    }

    #[tokio::test]
    async fn refusals_have_their_codes() {
        let bench = Bench::new();
        let server = json!({ "id": "e8cc6bfd-d324-4b88-9109-9fb0ba70676f", "type": "OS::Nova::Server" });
        let taken = json!({ "id": "94eba8b2-acc9-4d82-badc-127144cc5526", "type": "OS::Nova::Server" });
        let absent = json!({ "id": "00000000-0000-0000-0000-000000000000", "type": "OS::Nova::Server" });
        for (body, status, code) in [
            (body(&json!("big"), &json!([])), 400, None),
            (body(&json!(100), &json!([{ "id": "x", "type": "OS::Cinder::Volume" }])), 400, Some("6102")),
            (body(&json!(100), &json!([server, server])), 400, None),
            (body(&json!(100), &json!([taken])), 400, Some("6103")),
            (body(&json!(100), &json!([absent])), 404, Some("6302")),
            (json!({ "vault": { "name": "x" } }), 400, Some("9900")),
            (json!([]), 400, Some("9900")),
        ] {
            let reply = bench.post("/v3/{p}/vaults", &body).await;
            assert_eq!(reply.status, status, "{body}: {}", reply.raw);
            if let Some(code) = code {
                assert_eq!(reply.text("/error_code"), format!("BackupService.{code}"), "{body}");
            }
        }
        let broken = bench.raw("POST", "/v3/{p}/vaults", &[("x-auth-token", &bench.token)], Some("{".into())).await;
        assert_eq!((broken.status, broken.text("/error_code").as_str()), (400, "BackupService.9900"));
        assert_eq!(bench.open("POST", "/v3/{p}/vaults", Some(&json!({}))).await.status, 401);
    }
}
