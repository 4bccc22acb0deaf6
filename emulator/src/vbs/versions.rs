//! `GET /` of VBS: which versions there are.

use serde_json::{Value, json};

use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::state::Cloud;

/// All versions, status 300.
pub fn answer(_: &mut Cloud, call: &Call) -> Reply {
    let versions: Vec<Value> = [("v1.0", "/v1/", "SUPPORTED"), ("v2.0", "/v2/", "SUPPORTED"), ("v3.0", "/v3/", "CURRENT")]
        .iter()
        .map(|(id, path, status)| {
            json!({ "id": id, "status": status, "links": [{ "href": call.link(Endpoint::Vbs, path), "rel": "self" }] })
        })
        .collect();
    Ok(Answer::json(300, json!({ "versions": versions })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn it_answers_without_a_token() {
        let reply = Bench::new().open("GET", "/proxy/vbs/", None).await;
        assert_eq!((reply.status, reply.text("/versions/1/id").as_str()), (300, "v2.0"));
    }
}
