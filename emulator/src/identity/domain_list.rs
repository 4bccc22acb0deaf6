//! `GET /v3/auth/domains`: the accounts that the user may enter. Clients with keys for global services ask for it.

use serde_json::json;

use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::state::Cloud;

/// The one account.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let id = &cloud.account.domain_id;
    let domain = json!({
        "id": id,
        "name": cloud.options.domain,
        "enabled": true,
        "description": "",
        "links": { "self": call.link(Endpoint::Iam, &format!("/v3/domains/{id}")) },
    });
    let links = json!({ "self": call.link(Endpoint::Iam, "/v3/auth/domains"), "previous": null, "next": null });
    Ok(Answer::ok(json!({ "domains": [domain], "links": links })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn there_is_the_account_of_the_token() {
        let bench = Bench::new();
        let list = bench.get("/v3/auth/domains").await;
        let own = bench.about(&bench.token, &bench.token, "GET").await;
        assert_eq!((list.status, list.rows("/domains")), (200, 1));
        assert_eq!(list.text("/domains/0/id"), own.text("/token/user/domain/id"));
        assert_eq!(list.text("/domains/0/name"), "demo");
        assert_eq!(bench.open("GET", "/v3/auth/domains", None).await.status, 401);
    }
}
