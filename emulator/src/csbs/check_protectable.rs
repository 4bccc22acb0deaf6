//! Query backup capability: many resources at once. A refusal of a row is no refusal of the call.

use backup_api::csbs::check_protectable::CHECK_PROTECTABLE;
use serde_json::{Value, json};

use super::check_restorable;
use super::code::{provider, refuse};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::decode::decode_valid;
use crate::inventory::Kind;
use crate::state::Cloud;

/// Answers a row for each resource, in order.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    provider(call)?;
    if call.body.get("check_restorable").is_some() {
        return check_restorable::answer(cloud, call);
    }
    let wanted = decode_valid(call, &CHECK_PROTECTABLE)?;
    let rows: Vec<Value> = wanted
        .rows("servers")
        .iter()
        .map(|row| {
            let (id, kind) = (row.text("id"), row.text("type"));
            let (result, trouble) = verdict(cloud, id, kind);
            let mut body = json!({ "result": result, "resource_type": kind, "resource_id": id });
            // Absent when there is nothing to say (seed S004).
            if let (Some((code, message)), Some(fields)) = (trouble, body.as_object_mut()) {
                fields.insert("error_code".into(), json!(code));
                fields.insert("error_msg".into(), json!(message));
            }
            body
        })
        .collect();
    Ok(Answer::ok(json!({ "protectable": rows })))
}

fn verdict(cloud: &Cloud, id: &str, kind: &str) -> (bool, Option<(String, String)>) {
    let said = |answer: &Answer| {
        let text = |key: &str| crate::json::text_or_empty(answer.body(), key);
        (text("error_code"), text("error_msg"))
    };
    if !Kind::Server.takes(kind) {
        return (false, Some(said(&refuse("6003"))));
    }
    let Some(found) = cloud.inventory.get(id) else { return (false, Some(said(&refuse("6000")))) };
    if found.kind != Kind::Server {
        return (false, Some(said(&refuse("6003"))));
    }
    if let Some((code, message)) = found.ineligible.map(crate::inventory::Ineligibility::csbs) {
        return (false, Some((code.into(), message.into())));
    }
    // A server under a policy can be backed up, and is told of it (seed S004).
    let planned = cloud.vaults.values().any(|vault| !vault.policies.is_empty() && vault.member(id).is_some());
    (true, planned.then(|| ("CSBS.6004".into(), "Server is already in service.".into())))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    const PATH: &str = "/v1/{p}/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da/resources/action";

    #[tokio::test]
    async fn each_row_has_its_own_answer() {
        let bench = Bench::new();
        let planned = bench.get("/v3/{p}/protectables/server/instances?name=db-01").await.text("/instances/0/id");
        let row = |id: &str| json!({ "resource_id": id, "resource_type": "OS::Nova::Server" });
        let body = json!({ "check_protectable": [
            row("6507cb66-90dc-4a12-a573-c9f3398f899d"), row("00000000-0000-0000-0000-000000000000"), row(&planned),
        ] });
        let reply = bench.post(PATH, &body).await;
        assert_eq!(reply.status, 200);
        assert_eq!(
            reply.json.pointer("/protectable/0"),
            Some(&json!({ "result": true, "resource_type": "OS::Nova::Server",
                          "resource_id": "6507cb66-90dc-4a12-a573-c9f3398f899d" }))
        );
        assert_eq!(reply.text("/protectable/1/error_code"), "CSBS.6000");
        assert_eq!(
            (reply.text("/protectable/2/result"), reply.text("/protectable/2/error_code")),
            ("true".into(), "CSBS.6004".into())
        );
    }

    #[tokio::test]
    async fn only_servers_are_saved_by_whatever_name() {
        let bench = Bench::new();
        let row = |kind: &str| json!({ "resource_id": "6507cb66-90dc-4a12-a573-c9f3398f899d", "resource_type": kind });
        let kinds = ["OS::Nova::Server", "OS::Ironic::BareMetalServer", "OS::Cinder::Volume", "printer"];
        let rows: Vec<_> = kinds.iter().map(|kind| row(kind)).collect();
        let reply = bench.post(PATH, &json!({ "check_protectable": rows })).await;
        let codes: Vec<_> = (0..4).map(|row| reply.text(&format!("/protectable/{row}/error_code"))).collect();
        assert_eq!(codes, ["", "", "CSBS.6003", "CSBS.6003"], "{}", reply.raw);
    }

    #[tokio::test]
    async fn nonsense_is_refused() {
        let bench = Bench::new();
        for body in [json!({}), json!({ "check_protectable": "x" }), json!({ "check_protectable": [{}] })] {
            assert_eq!(bench.post(PATH, &body).await.text("/error_code"), "CSBS.9001", "{body}");
        }
        assert_eq!(bench.open("POST", PATH, None).await.status, 401);
    }
}
