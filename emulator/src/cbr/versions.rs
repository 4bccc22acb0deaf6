//! `GET /` of CBR, and its three names: which versions there are.

use serde_json::json;

use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::state::Cloud;

/// All versions, status 300.
pub fn answer(_: &mut Cloud, call: &Call) -> Reply {
    let href = call.link(Endpoint::Cbr, "/v3");
    let version = json!({ "id": "v3", "status": "CURRENT", "links": [{ "href": href, "rel": "self" }] });
    Ok(Answer::json(300, json!({ "versions": [version] })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn it_answers_without_a_token() {
        for path in ["/proxy/cbr/", "/proxy/cbr/cbr", "/cbr", "/csbs", "/vbs/"] {
            let reply = Bench::new().open("GET", path, None).await;
            assert_eq!((reply.status, reply.text("/versions/0/id").as_str()), (300, "v3"), "{path}");
        }
    }
}
