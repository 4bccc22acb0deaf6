//! Change a policy. Its operation type stays.

use backup_api::json;
use serde_json::json;

use super::code::name;
use super::find::policy;
use super::policy_check::{definition, pattern};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// Changes what is sent.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = call.object("policy")?;
    let id = policy(cloud, call.part(1))?.id.clone();
    let text = json::text(wanted, "name");
    if let Some(text) = &text {
        name("policy.name", text)?;
    }
    let retention = json::object(wanted, "operation_definition");
    if let Some(retention) = &retention {
        definition(retention)?;
    }
    let times = wanted.pointer("/trigger/properties").map(|properties| json::texts(properties, "pattern"));
    if let Some(times) = &times {
        pattern(times)?;
    }
    if let Some(policy) = cloud.policies.get_mut(&id) {
        policy.enabled = json::flag(wanted, "enabled").unwrap_or(policy.enabled);
        policy.name = text.unwrap_or_else(|| policy.name.clone());
        policy.definition = retention.unwrap_or_else(|| policy.definition.clone());
        policy.pattern = times.unwrap_or_else(|| policy.pattern.clone());
    }
    Ok(Answer::ok(json!({ "policy": policy(cloud, &id)?.json(Some(&cloud.vaults)) })))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn only_what_is_sent_changes() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/policies").await.text("/policies/0/id");
        let path = format!("/v3/{{p}}/policies/{id}");
        let reply = bench.send("PUT", &path, Some(&json!({ "policy": { "enabled": false } }))).await;
        assert_eq!((reply.text("/policy/enabled"), reply.text("/policy/name")), ("false".into(), "daily-1400".into()));
        let bad = json!({ "policy": { "trigger": { "properties": { "pattern": [] } } } });
        assert_eq!(bench.send("PUT", &path, Some(&bad)).await.status, 400);
        assert_eq!(bench.send("PUT", "/v3/{p}/policies/x", Some(&json!({ "policy": {} }))).await.status, 404);
        assert_eq!(bench.open("PUT", &path, None).await.status, 401);
    }
}
