//! Change a vault. Only what is sent changes; the description can't.

use backup_api::cbr::vault_update::VAULT_UPDATE;
use backup_api::known::{Known, KnownVault};
use backup_api::tables::Values;
use serde_json::json;

use super::code::refuse;
use super::find::{shown, vault, vault_mut};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::decode;
use crate::state::{Cloud, Usage};

/// Changes it.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let id = call.path_param(1);
    let found = vault(cloud, id)?;
    let used = Usage::of(&cloud.backups, id).megabytes();
    let seen = KnownVault { used_mb: Some(used), ..KnownVault::default() };
    let wanted = decode::decode_valid_knowing(call, &VAULT_UPDATE, &Known { vault: Some(seen), ..Known::default() })?;
    if found.status == "deleting" {
        return Err(refuse("6112"));
    }
    // Once locked, for ever. The size of a pre-paid vault is part of its order.
    let ordered = found.charging_mode == "pre_paid" && wanted.number("size").is_some_and(|size| size != found.size);
    if ordered || (found.locked && wanted.flag("locked") == Some(false)) {
        return Err(refuse("6110"));
    }
    let vault = vault_mut(cloud, id)?;
    if let Some(name) = wanted.given("name") {
        name.clone_into(&mut vault.name);
    }
    if let Some(level) = wanted.given("consistent_level") {
        level.clone_into(&mut vault.consistent_level);
    }
    for (key, field) in [("size", &mut vault.size), ("threshold", &mut vault.threshold)] {
        *field = wanted.number(key).unwrap_or(*field);
    }
    for (key, field) in [
        ("auto_bind", &mut vault.auto_bind),
        ("auto_expand", &mut vault.auto_expand),
        ("locked", &mut vault.locked),
        ("notify", &mut vault.notify),
    ] {
        *field = wanted.flag(key).unwrap_or(*field);
    }
    if wanted.get("bind_tags").is_some() {
        let part = |row: &Values, key: &str| row.text(key).trim_matches(' ').to_owned();
        let tag = |row: &Values| json!({ "key": part(row, "key"), "value": part(row, "value") });
        vault.bind_rules = json!({ "tags": wanted.rows("bind_tags").iter().map(tag).collect::<Vec<_>>() });
    }
    let vault = super::find::vault(cloud, id)?;
    Ok(Answer::ok(json!({ "vault": shown(cloud, vault) })))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{Bench, Reply};

    const PATH: &str = "/v3/{p}/vaults/a335f9e1-1628-4c64-a7be-38656e5ec19c";

    async fn change(bench: &Bench, path: &str, vault: Value) -> Reply {
        bench.send("PUT", path, Some(&json!({ "vault": vault }))).await
    }

    #[tokio::test]
    async fn only_what_is_sent_changes() {
        let bench = Bench::new();
        let before = bench.get(PATH).await;
        let renamed = change(&bench, PATH, json!({ "name": "new", "billing": {} })).await;
        assert_eq!((renamed.text("/vault/name").as_str(), renamed.int("/vault/billing/size")), ("new", 100));
        let grown = change(&bench, PATH, json!({ "billing": { "size": 200 }, "smn_notify": false })).await;
        assert_eq!((grown.text("/vault/name").as_str(), grown.int("/vault/billing/size")), ("new", 200));
        let bound = json!({ "auto_bind": true, "bind_rules": { "tags": [{ "key": "env", "value": "prod" }] } });
        let bound = change(&bench, PATH, bound).await;
        assert_eq!(bound.text("/vault/bind_rules/tags/0/value"), "prod");
        for key in ["/vault/threshold", "/vault/locked", "/vault/auto_expand", "/vault/created_at"] {
            assert_eq!(bound.json.pointer(key), before.json.pointer(key), "{key}");
        }
        assert_eq!(bound.json.pointer("/vault/smn_notify"), Some(&json!(false)));
    }

    #[tokio::test]
    async fn refusals() {
        let bench = Bench::new();
        for (vault, code) in [
            (json!({ "name": "a b" }), "9900"),
            (json!({ "name": "" }), "9900"),
            (json!({ "name": 7 }), "9900"),
            (json!({ "billing": { "size": 0 } }), "6101"),
            (json!({ "threshold": 101 }), "9900"),
            (json!({ "locked": "yes" }), "9900"),
        ] {
            let reply = change(&bench, PATH, vault.clone()).await;
            assert_eq!(reply.text("/error_code"), format!("BackupService.{code}"), "{vault}");
        }
        assert_eq!(change(&bench, PATH, json!({ "locked": true })).await.status, 200);
        assert_eq!(change(&bench, PATH, json!({ "locked": false })).await.text("/error_code"), "BackupService.6110");
        assert_eq!(bench.send("PUT", PATH, None).await.status, 400);
        assert_eq!(change(&bench, "/v3/{p}/vaults/x", json!({})).await.status, 404);
        assert_eq!(bench.open("PUT", PATH, None).await.status, 401);
    }

    #[tokio::test]
    async fn a_vault_holds_its_backups_and_an_order_holds_a_size() {
        let bench = Bench::new();
        let found = bench.get("/v3/{p}/vaults?name=production").await;
        let (path, used) =
            (format!("/v3/{{p}}/vaults/{}", found.text("/vaults/0/id")), found.int("/vaults/0/billing/used"));
        let least = (used + 1023) / 1024;
        let small = change(&bench, &path, json!({ "billing": { "size": least - 1 } })).await;
        assert_eq!((small.status, small.text("/error_code").as_str()), (400, "BackupService.6101"));
        assert_eq!(change(&bench, &path, json!({ "billing": { "size": least } })).await.status, 200, "below allocated");
        let billing = json!({ "consistent_level": "crash_consistent", "object_type": "server", "protect_type": "backup",
            "size": 10, "charging_mode": "pre_paid", "period_type": "month", "period_num": 1 });
        let bought = json!({ "vault": { "name": "bought", "resources": [], "billing": billing } });
        let path = format!("/v3/{{p}}/vaults/{}", bench.post("/v3/{p}/vaults", &bought).await.text("/vault/id"));
        for (size, code) in [(10, ""), (11, "BackupService.6110")] {
            assert_eq!(change(&bench, &path, json!({ "billing": { "size": size } })).await.text("/error_code"), code);
        }
    }
}
