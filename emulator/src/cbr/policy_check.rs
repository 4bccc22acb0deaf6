//! What a policy must be like, be it new or changed.

use backup_api::cbr::policy_create::POLICY_CREATE;
use backup_api::tables::Values;
use serde_json::Value;

use crate::answer::Answer;
use crate::call::Call;
use crate::decode::decode_valid_body;

/// The policy of a body that has all of it.
///
/// # Errors
/// The refusal that names the field.
pub fn policy(call: &Call, body: &Value) -> Result<Values, Answer> {
    decode_valid_body(call, &POLICY_CREATE, body)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    fn good() -> Value {
        json!({
            "name": "p", "operation_type": "backup", "operation_definition": { "max_backups": 3 },
            "trigger": { "properties": { "pattern": ["FREQ=DAILY;BYHOUR=6;BYMINUTE=00"] } },
        })
    }

    fn with(key: &str, value: &Value) -> Value {
        let mut policy = good();
        if let Some(fields) = policy.as_object_mut() {
            fields.insert(key.into(), value.clone());
        }
        json!({ "policy": policy })
    }

    fn times(rules: &[&str]) -> Value {
        json!({ "properties": { "pattern": rules } })
    }

    #[tokio::test]
    async fn what_can_not_be_made_can_not_become() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/policies").await.text("/policies/0/id");
        let path = format!("/v3/{{p}}/policies/{id}");
        let before = bench.get(&path).await.json;
        let many = vec!["FREQ=DAILY"; 25];
        for (key, value) in [
            ("name", json!("")),
            ("name", json!("a b")),
            ("name", json!(7)),
            ("enabled", json!("yes")),
            ("operation_definition", json!({ "max_backups": 100_000 })),
            ("operation_definition", json!({ "max_backups": 0 })),
            ("operation_definition", json!({ "max_backups": 3, "day_backups": 5000, "timezone": "UTC+08:00" })),
            ("operation_definition", json!({ "max_backups": 3, "day_backups": 5 })),
            ("operation_definition", json!({ "retention_duration_days": 1, "max_backups": 2 })),
            ("trigger", json!({})),
            ("trigger", times(&[])),
            ("trigger", times(&many)),
            ("trigger", times(&["FREQ=HOURLY"])),
            ("trigger", times(&["BYHOUR=6"])),
            ("trigger", times(&["FREQ=DAILY;BYHOUR=24"])),
            ("trigger", times(&["FREQ=DAILY;BYMINUTE=60"])),
            ("trigger", times(&["FREQ=DAILY;INTERVAL=0"])),
            ("trigger", times(&["FREQ=WEEKLY;BYDAY=MO,XX"])),
            ("trigger", times(&["FREQ=DAILY;COUNT=1"])),
            ("trigger", times(&["FREQ=DAILY;BYHOUR=6", "FREQ=DAILY;BYHOUR=6"])),
            ("trigger", times(&["FREQ=DAILY;BYHOUR=6;BYMINUTE=00", "FREQ=DAILY;BYHOUR=6;BYMINUTE=30"])),
        ] {
            let made = bench.post("/v3/{p}/policies", &with(key, &value)).await;
            assert_eq!((made.status, made.text("/error_code").as_str()), (400, "BackupService.9900"), "{key} {value}");
            let changed = bench.send("PUT", &path, Some(&json!({ "policy": { key: value } }))).await;
            assert_eq!((changed.status, changed.json), (400, made.json), "{key} {value}");
        }
        assert_eq!(bench.get(&path).await.json, before);
    }

    #[tokio::test]
    async fn the_field_that_is_wrong_is_named() {
        let bench = Bench::new();
        for (definition, named) in [
            (json!({ "max_backups": 3, "day_backups": 101, "timezone": "UTC+08:00" }), "day_backups"),
            (json!({ "retention_duration_days": 3, "day_backups": 5, "timezone": "UTC+08:00" }), "day_backups"),
            (json!({ "max_backups": 3, "day_backups": "x", "timezone": "UTC+08:00" }), "day_backups"),
            (json!({ "retention_duration_days": 3, "max_backups": 5 }), "max_backups"),
        ] {
            let reply = bench.post("/v3/{p}/policies", &with("operation_definition", &definition)).await;
            let named = format!("policy.operation_definition.{named} is");
            assert!(reply.status == 400 && reply.text("/error_msg").contains(&named), "{definition}: {}", reply.raw);
        }
        let close = times(&["FREQ=DAILY;BYHOUR=6", "FREQ=DAILY;BYHOUR=6;BYMINUTE=59"]);
        let reply = bench.post("/v3/{p}/policies", &with("trigger", &close)).await;
        assert!(reply.text("/error_msg").contains("properties.pattern[1] is invalid: too-close"), "{}", reply.raw);
    }

    #[tokio::test]
    async fn what_can_be_made_can_become() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/policies").await.text("/policies/0/id");
        for (key, value) in [
            ("enabled", json!(false)),
            ("operation_definition", json!({})),
            ("operation_definition", json!({ "max_backups": -1, "retention_duration_days": 5 })),
            ("operation_definition", json!({ "max_backups": 3, "year_backups": 100, "timezone": "UTC+08:00" })),
            ("trigger", times(&["FREQ=WEEKLY;BYDAY=MO,SU;BYHOUR=0,23;BYMINUTE=59", "FREQ=DAILY;INTERVAL=30"])),
        ] {
            assert_eq!(bench.post("/v3/{p}/policies", &with(key, &value)).await.status, 200, "{key} {value}");
            let body = json!({ "policy": { key: value } });
            let reply = bench.send("PUT", &format!("/v3/{{p}}/policies/{id}"), Some(&body)).await;
            assert_eq!(reply.status, 200, "{key} {value}: {}", reply.raw);
        }
    }
}
