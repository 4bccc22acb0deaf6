//! Create a policy.

use backup_api::cbr::PolicyCreate;
use serde_json::{Value, json};

use super::code::{name, parameter, refuse};
use super::policy_check::{definition, pattern};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::demand::demand;
use crate::state::{Cloud, Policy};

/// The most policies of one type.
const MOST: usize = 32;

/// Makes it.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = demand::<PolicyCreate>(call)?.policy;
    name("policy.name", &wanted.name)?;
    if !matches!(wanted.operation_type.as_str(), "backup" | "replication") {
        return Err(parameter("policy.operation_type", "not-one-of"));
    }
    let given = call.body.pointer("/policy/operation_definition").cloned().unwrap_or_else(|| json!({}));
    definition(&given)?;
    if wanted.operation_type == "replication" {
        for key in ["destination_region", "destination_project_id"] {
            if given.get(key).and_then(Value::as_str).is_none_or(str::is_empty) {
                return Err(parameter(&format!("policy.operation_definition.{key}"), "missing"));
            }
        }
    }
    pattern(&wanted.trigger.properties.pattern)?;
    if cloud.policies.values().filter(|policy| policy.operation_type == wanted.operation_type).count() >= MOST {
        return Err(refuse("6001"));
    }
    let policy = Policy {
        id: cloud.ids.uuid(),
        name: wanted.name,
        enabled: wanted.enabled.unwrap_or(true),
        operation_type: wanted.operation_type,
        definition: given,
        pattern: wanted.trigger.properties.pattern,
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
    async fn nonsense_is_refused() {
        let bench = Bench::new();
        let rule = "FREQ=DAILY;BYHOUR=6";
        for body in [
            body("FREQ=HOURLY", &json!({})),
            body("every day", &json!({})),
            body(rule, &json!({ "retention_duration_days": 1, "max_backups": 2 })),
            body(rule, &json!({ "max_backups": 100_000 })),
            json!({ "policy": {} }),
        ] {
            let reply = bench.post("/v3/{p}/policies", &body).await;
            assert_eq!((reply.status, reply.text("/error_code").as_str()), (400, "BackupService.9900"), "{body}");
        }
        assert_eq!(bench.open("POST", "/v3/{p}/policies", None).await.status, 401);
    }
}
