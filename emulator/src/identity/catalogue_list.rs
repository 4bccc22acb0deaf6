//! `GET /v3/auth/catalog`.

use serde_json::json;

use super::catalogue::catalogue;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::state::Cloud;

/// The catalogue alone.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let links = json!({ "self": call.link(Endpoint::Iam, "/v3/auth/catalog"), "previous": null, "next": null });
    Ok(Answer::ok(json!({ "catalog": catalogue(cloud, call), "links": links })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn addresses_are_those_of_the_caller_and_end_in_the_project() {
        let reply = Bench::new().get("/v3/auth/catalog").await;
        let url = reply.text("/catalog/1/endpoints/0/url");
        assert_eq!(url, "http://emulator.test/proxy/cbr/v3/0605767b5780d5762fc5c0118072a564");
    }

    #[tokio::test]
    async fn it_wants_a_token() {
        assert_eq!(Bench::new().open("GET", "/v3/auth/catalog", None).await.status, 401);
    }
}
