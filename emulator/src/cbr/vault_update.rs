//! Change a vault. Only what is sent changes; the description can't.

use serde_json::{Value, json};

use super::code::{name, parameter, refuse};
use super::find::{shown, vault, vault_mut};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::json;
use crate::state::{Cloud, Usage};

/// Changes it.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let id = call.path_param(1);
    let wanted = call.object("vault")?;
    let found = vault(cloud, id)?;
    if found.status == "deleting" {
        return Err(refuse("6112"));
    }
    if let Some(text) = member_text(wanted, "name")? {
        name("vault.name", &text)?;
    }
    let billing = json::object(wanted, "billing").unwrap_or_default();
    let size = match json::member(&billing, "size") {
        None => None,
        Some(size) => Some(size.as_i64().filter(|size| (1..=10_485_760).contains(size)).ok_or_else(|| refuse("6101"))?),
    };
    let used = Usage::of(cloud.backups.values().filter(|backup| backup.vault_id == id)).vault(id);
    if size.is_some_and(|size| size.saturating_mul(1024) < used) {
        return Err(refuse("6101"));
    }
    let threshold = match json::member(wanted, "threshold") {
        None => None,
        Some(value) => Some(
            value
                .as_i64()
                .filter(|threshold| (1..=100).contains(threshold))
                .ok_or_else(|| parameter("vault.threshold", "out-of-range"))?,
        ),
    };
    // Once locked, for ever.
    if found.locked && json::flag(wanted, "locked") == Some(false) {
        return Err(refuse("6110"));
    }
    let vault = vault_mut(cloud, id)?;
    if let Some(text) = json::text(wanted, "name") {
        vault.name = text;
    }
    vault.size = size.unwrap_or(vault.size);
    vault.threshold = threshold.unwrap_or(vault.threshold);
    for (key, field) in [
        ("auto_bind", &mut vault.auto_bind),
        ("auto_expand", &mut vault.auto_expand),
        ("locked", &mut vault.locked),
        ("smn_notify", &mut vault.notify),
    ] {
        *field = json::flag(wanted, key).unwrap_or(*field);
    }
    if let Some(rules) = json::object(wanted, "bind_rules") {
        vault.bind_rules = rules;
    }
    let vault = super::find::vault(cloud, id)?;
    Ok(Answer::ok(json!({ "vault": shown(cloud, vault) })))
}

fn member_text(wanted: &Value, key: &str) -> Result<Option<String>, Answer> {
    match json::member(wanted, key) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(parameter(&format!("vault.{key}"), "wrong-json-type")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    const PATH: &str = "/v3/{p}/vaults/a335f9e1-1628-4c64-a7be-38656e5ec19c";

    #[tokio::test]
    async fn only_what_is_sent_changes() {
        let bench = Bench::new();
        let renamed = bench.send("PUT", PATH, Some(&json!({ "vault": { "name": "new", "billing": {} } }))).await;
        assert_eq!((renamed.text("/vault/name").as_str(), renamed.int("/vault/billing/size")), ("new", 100));
        let grown = bench.send("PUT", PATH, Some(&json!({ "vault": { "billing": { "size": 200 } } }))).await;
        assert_eq!((grown.text("/vault/name").as_str(), grown.int("/vault/billing/size")), ("new", 200));
    }

    #[tokio::test]
    async fn refusals() {
        let bench = Bench::new();
        for (vault, code) in [
            (json!({ "name": "a b" }), "9900"),
            (json!({ "name": 7 }), "9900"),
            (json!({ "billing": { "size": 0 } }), "6101"),
            (json!({ "threshold": 101 }), "9900"),
        ] {
            let reply = bench.send("PUT", PATH, Some(&json!({ "vault": vault }))).await;
            assert_eq!(reply.text("/error_code"), format!("BackupService.{code}"), "{vault}");
        }
        assert_eq!(bench.send("PUT", PATH, Some(&json!({ "vault": { "locked": true } }))).await.status, 200);
        assert_eq!(bench.send("PUT", PATH, Some(&json!({ "vault": { "locked": false } }))).await.status, 400);
        assert_eq!(bench.send("PUT", PATH, None).await.status, 400);
        assert_eq!(bench.send("PUT", "/v3/{p}/vaults/x", Some(&json!({ "vault": {} }))).await.status, 404);
        assert_eq!(bench.open("PUT", PATH, None).await.status, 401);
    }
}
