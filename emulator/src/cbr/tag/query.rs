//! Find vaults by their tags.

use serde_json::{Value, json};

use super::conditions::Conditions;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::cbr::code::parameter;
use crate::json;
use crate::state::{Cloud, Tag, Usage, Vault};

/// A page of the vaults that fit, or how many there are.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = Conditions::read(&call.body)?;
    let rows: Vec<&Vault> = cloud.vaults.values().rev().filter(|vault| wanted.fits(vault)).collect();
    let total = rows.len();
    match json::text_or_empty(&call.body, "action").as_str() {
        "count" => Ok(Answer::ok(json!({ "total_count": total }))),
        "filter" => {
            let (limit, offset) = (number(&call.body, "limit", 1, 1000)?, number(&call.body, "offset", 0, 0)?);
            let (project, user) = (&cloud.options.project_id, &cloud.account.user_id);
            let rows: Vec<Value> = rows
                .into_iter()
                .skip(offset)
                .take(limit.min(1000))
                .map(|vault| {
                    json!({
                        "resource_id": vault.id,
                        "resource_name": vault.name,
                        "resource_detail": [vault.json(&Usage::of(&cloud.backups, &vault.id), project, user)],
                        "tags": Tag::json(&vault.tags),
                    })
                })
                .collect();
            Ok(Answer::ok(json!({ "resources": rows, "total_count": total })))
        }
        _ => Err(parameter("action", "neither filter nor count")),
    }
}

/// The numbers of this call are texts; some clients send numbers all the same.
fn number(body: &Value, key: &str, least: usize, otherwise: usize) -> Result<usize, Answer> {
    let text = match json::member(body, key) {
        None => return Ok(otherwise),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    text.parse().ok().filter(|number| *number >= least).ok_or_else(|| parameter(key, "no whole number of the range"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    const PATH: &str = "/v3/{p}/vault/resource_instances/action";

    /// `production` is tagged env=prod; two more get tags.
    async fn bench() -> Bench {
        let bench = Bench::new();
        for (vault, key, value) in [
            ("3b5816b5-f29c-4172-9d9a-76c719a659ce", "env", "test"),
            ("3b5816b5-f29c-4172-9d9a-76c719a659ce", "owner", "ops"),
            ("a335f9e1-1628-4c64-a7be-38656e5ec19c", "env", "test-2"),
        ] {
            let tag = json!({ "tag": { "key": key, "value": value } });
            assert_eq!(bench.post(&format!("/v3/{{p}}/vault/{vault}/tags"), &tag).await.status, 204);
        }
        bench
    }

    #[tokio::test]
    async fn conditions_are_put_together_as_they_are_named() {
        let bench = bench().await;
        let env = |values: &[&str]| json!({ "key": "env", "values": values });
        let owner = json!({ "key": "owner", "values": [] });
        for (condition, names) in [
            (json!({ "tags": [env(&["prod"])] }), vec!["production"]),
            (json!({ "tags": [env(&[])] }), vec!["production", "vault-8538", "vault-be94"]),
            (json!({ "tags": [env(&["prod", "test"])] }), vec!["production", "vault-be94"]),
            (json!({ "tags": [env(&["*est"])] }), vec!["vault-8538", "vault-be94"]),
            (json!({ "tags": [env(&["test"]), owner] }), vec!["vault-be94"]),
            (json!({ "tags_any": [env(&["prod"]), owner] }), vec!["production", "vault-be94"]),
            (json!({ "tags": [env(&[])], "not_tags": [env(&[]), owner] }), vec!["production", "vault-8538"]),
            (json!({ "tags": [env(&[])], "not_tags_any": [env(&["prod"]), owner] }), vec!["vault-8538"]),
            (json!({ "without_any_tag": true }), vec!["file-systems", "archive-disks"]),
            (json!({ "without_any_tag": true, "object_type": "disk" }), vec!["archive-disks"]),
            (json!({ "matches": [{ "key": "resource_name", "value": "VAULT-8" }] }), vec!["vault-8538"]),
            (json!({ "cloud_type": "hybrid" }), vec![]),
        ] {
            let ask = |action: &str| {
                let mut body = condition.clone();
                if let Some(fields) = body.as_object_mut() {
                    fields.insert("action".into(), json!(action));
                }
                body
            };
            let reply = bench.post(PATH, &ask("filter")).await;
            let found: Vec<String> = (0..reply.rows("/resources"))
                .map(|row| reply.text(&format!("/resources/{row}/resource_name")))
                .collect();
            assert_eq!(
                (reply.status, found),
                (200, names.iter().map(|name| (*name).to_owned()).collect()),
                "{condition}"
            );
            let count = bench.post(PATH, &ask("count")).await;
            assert_eq!(count.json, json!({ "total_count": names.len() }), "{condition}");
        }
    }

    #[tokio::test]
    async fn a_row_has_the_vault_and_a_page_its_place() {
        let bench = bench().await;
        let body = json!({ "action": "filter", "tags": [{ "key": "env", "values": [] }], "limit": "1", "offset": "2" });
        let reply = bench.post(PATH, &body).await;
        assert_eq!((reply.rows("/resources"), reply.int("/total_count")), (1, 3));
        assert_eq!(reply.text("/resources/0/resource_id"), "3b5816b5-f29c-4172-9d9a-76c719a659ce");
        assert_eq!(reply.text("/resources/0/resource_detail/0/name"), "vault-be94");
        assert_eq!(reply.json.pointer("/resources/0/tags/1"), Some(&json!({ "key": "owner", "value": "ops" })));
    }

    #[tokio::test]
    async fn nonsense_is_refused() {
        let bench = Bench::new();
        let many: Vec<Value> = (0..21).map(|key| json!({ "key": key.to_string() })).collect();
        for body in [
            json!({}),
            json!({ "action": "list" }),
            json!({ "action": "filter", "limit": "0" }),
            json!({ "action": "filter", "offset": "-1" }),
            json!({ "action": "filter", "tags": "env" }),
            json!({ "action": "filter", "tags": [{ "values": [] }] }),
            json!({ "action": "filter", "tags": many }),
            json!({ "action": "filter", "matches": [{ "key": "colour", "value": "" }] }),
        ] {
            let reply = bench.post(PATH, &body).await;
            assert_eq!((reply.status, reply.text("/error_code").as_str()), (400, "BackupService.9900"), "{body}");
        }
        assert_eq!(bench.open("POST", PATH, Some(&json!({ "action": "count" }))).await.status, 401);
    }
}
