//! Change a policy. Its operation type stays.

use serde_json::{Value, json};

use super::find::policy;
use super::policy_check;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::decode::texts;
use crate::state::{Cloud, Policy};

/// Changes what is sent; the outcome must be a policy that could also be made.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = call.object("policy")?;
    let kept = policy(cloud, call.path_param(1))?;
    let id = kept.id.clone();
    let whole = over(kept, wanted);
    let changed = policy_check::policy(call, &whole)?;
    if let Some(policy) = cloud.policies.get_mut(&id) {
        policy.enabled = changed.flag("enabled").unwrap_or(policy.enabled);
        policy.name = changed.text("name").to_owned();
        policy.definition = whole.pointer("/policy/operation_definition").cloned().unwrap_or_default();
        policy.pattern = texts(&changed, "schedule", "rule");
    }
    Ok(Answer::ok(json!({ "policy": policy(cloud, &id)?.json(Some(&cloud.vaults)) })))
}

/// The policy with what is sent instead of what is kept, as it would be made.
fn over(kept: &Policy, wanted: &Value) -> Value {
    let mut whole = kept.json(None);
    for key in ["name", "enabled", "operation_definition", "trigger"] {
        if let (Some(sent), Some(slot)) = (wanted.get(key).filter(|sent| !sent.is_null()), whole.get_mut(key)) {
            *slot = sent.clone();
        }
    }
    json!({ "policy": whole })
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
