//! Which versions there are. Clients look here first, before they have a token.

use serde_json::{Value, json};

use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::state::Cloud;

/// `GET /`: all versions, status 300.
pub fn list(_: &mut Cloud, call: &Call) -> Reply {
    Ok(Answer::json(300, json!({ "versions": { "values": [version(call)] } })))
}

/// `GET /v3`.
pub fn show(_: &mut Cloud, call: &Call) -> Reply {
    Ok(Answer::ok(json!({ "version": version(call) })))
}

fn version(call: &Call) -> Value {
    json!({
        "id": "v3.6",
        "status": "stable",
        "updated": "2016-04-04T00:00:00Z",
        "links": [{ "rel": "self", "href": call.link(Endpoint::Iam, "/v3/") }],
        "media-types": [{ "base": "application/json", "type": "application/vnd.openstack.identity-v3+json" }],
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn both_answer_without_a_token() {
        let bench = Bench::new();
        let list = bench.open("GET", "/", None).await;
        assert_eq!(list.status, 300);
        assert_eq!(list.text("/versions/values/0/id"), "v3.6");
        let show = bench.open("GET", "/v3", None).await;
        assert_eq!(show.status, 200);
        assert_eq!(show.text("/version/links/0/href"), "http://emulator.test/proxy/iam/v3/");
    }
}
