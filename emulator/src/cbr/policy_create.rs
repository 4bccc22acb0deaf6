//! Create a policy.

use serde_json::json;

use super::code::refuse;
use super::policy_check;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::decode::texts;
use crate::state::{Cloud, Policy};

/// The most policies of one type.
const MAX_POLICIES: usize = 32;

/// Makes it.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = policy_check::policy(call, &call.body)?;
    if cloud.policies.values().filter(|policy| policy.operation_type == wanted.text("operation_type")).count()
        >= MAX_POLICIES
    {
        return Err(refuse("6001"));
    }
    let policy = Policy {
        id: cloud.ids.uuid(),
        name: wanted.text("name").to_owned(),
        enabled: wanted.flag("enabled").unwrap_or(true),
        operation_type: wanted.text("operation_type").to_owned(),
        // As it was sent: with what only newer clients know.
        definition: call.body.pointer("/policy/operation_definition").cloned().unwrap_or_default(),
        pattern: texts(&wanted, "schedule", "rule"),
        trigger_id: cloud.ids.uuid(),
        created: cloud.clock.now(),
    };
    let body = json!({ "policy": policy.json(None) });
    cloud.policies.insert(policy.id.clone(), policy);
    Ok(Answer::ok(body))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    fn body(rule: &str, definition: &Value) -> Value {
        json!({ "policy": {
            "enabled": true, "name": "policy001", "operation_definition": definition, "operation_type": "backup",
            "trigger": { "properties": { "pattern": [rule] } },
        } })
    }

    #[tokio::test]
    async fn the_policy_of_the_documents() {
        let bench = Bench::new();
        let definition = json!({ "retention_duration_days": 1, "year_backups": 0, "day_backups": 0,
                                 "month_backups": 0, "week_backups": 0, "timezone": "UTC+01:00" });
        let rule = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=14;BYMINUTE=00";
        let reply = bench.post("/v3/{p}/policies", &body(rule, &definition)).await;
        assert_eq!(reply.status, 200, "{}", reply.raw);
        assert_eq!(reply.json.pointer("/policy/operation_definition"), Some(&definition));
        assert!(reply.json.pointer("/policy/associated_vaults").is_none());
    }

    #[tokio::test]
    async fn the_number_of_policies_is_limited() {
        let bench = Bench::new();
        let one = body("FREQ=DAILY;INTERVAL=1;BYHOUR=6;BYMINUTE=00", &json!({ "max_backups": 3 }));
        let mut last = String::new();
        for _ in 0..32 {
            last = bench.post("/v3/{p}/policies", &one).await.text("/error_code");
        }
        assert_eq!(last, "BackupService.6001");
    }

    #[tokio::test]
    async fn a_replica_needs_a_destination() {
        let bench = Bench::new();
        let body = |definition: Value| {
            let mut body = body("FREQ=DAILY", &definition);
            if let Some(kind) = body.pointer_mut("/policy/operation_type") {
                *kind = json!("replication");
            }
            body
        };
        let whole = json!({ "destination_region": "eu-nl", "destination_project_id": "x" });
        assert_eq!(bench.post("/v3/{p}/policies", &body(whole)).await.status, 200);
        let reply = bench.post("/v3/{p}/policies", &body(json!({ "destination_region": "eu-nl" }))).await;
        assert!(reply.text("/error_msg").contains("destination_project_id"), "{}", reply.raw);
    }

    #[tokio::test]
    async fn nonsense_is_refused() {
        let bench = Bench::new();
        for body in [body("every day", &json!({})), json!({ "policy": {} }), json!([])] {
            let reply = bench.post("/v3/{p}/policies", &body).await;
            assert_eq!((reply.status, reply.text("/error_code").as_str()), (400, "BackupService.9900"), "{body}");
        }
        assert_eq!(bench.open("POST", "/v3/{p}/policies", None).await.status, 401);
    }
}
