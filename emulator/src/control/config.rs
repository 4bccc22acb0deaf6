//! `GET /_emulator/config`: what the demo fills its sign-in with, the demo token included.
//!
//! This hands out a token to whoever asks on this machine; it is one of a cloud that holds nothing.

use serde_json::json;

use crate::answer::Answer;
use crate::clock::zulu;
use crate::state::Cloud;

pub(super) fn answer(cloud: &mut Cloud) -> Answer {
    let now = cloud.clock.now();
    if cloud.account.tokens.get(&cloud.account.demo).is_none_or(|token| token.expires <= now) {
        // A new text: the old one stays what it is, an ended token.
        cloud.account.demo = cloud.account.text();
        cloud.account.renew(&cloud.options, now);
    }
    let options = &cloud.options;
    let demo = cloud.account.tokens.get(&cloud.account.demo);
    Answer::ok(json!({
        "emulator": env!("CARGO_PKG_VERSION"),
        "user": options.user,
        "password": options.password,
        "domain": options.domain,
        "project": options.project,
        "project_id": options.project_id,
        "region": options.region(),
        "token": demo.map(|_| &cloud.account.demo),
        "token_expires_at": demo.map(|token| zulu(token.expires)),
    }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn the_token_works() {
        let bench = Bench::new();
        let config = bench.get("/_emulator/config").await;
        let path = format!("/v3/{}/vaults", config.text("/project_id"));
        assert_eq!(bench.with_token(&config.text("/token"), "GET", &path, None).await.status, 200);
    }

    #[tokio::test]
    async fn an_ended_token_is_replaced_and_stays_ended() {
        let bench = Bench::new();
        bench.advance(25 * 3600).await;
        let token = bench.get("/_emulator/config").await.text("/token");
        assert_eq!(bench.with_token(&token, "GET", "/v3/{p}/vaults", None).await.status, 200);
        assert_eq!(bench.get("/v3/{p}/vaults").await.status, 401);
    }

    #[tokio::test]
    async fn a_reset_makes_the_first_token_valid_again() {
        let bench = Bench::with(|options| options.token = Some("fixed".into()));
        let fault = json!({ "operation": "cbr.vault.list", "kind": "expire-token" });
        bench.post("/_emulator/faults", &fault).await;
        assert_eq!(bench.get("/v3/{p}/vaults").await.status, 401);
        let other = bench.get("/_emulator/config").await.text("/token");
        assert_ne!(other, "fixed");
        bench.post("/_emulator/reset", &json!({})).await;
        assert_eq!(bench.get("/_emulator/config").await.text("/token"), "fixed");
        for token in ["fixed", other.as_str()] {
            assert_eq!(bench.with_token(token, "GET", "/v3/{p}/vaults", None).await.status, 200);
        }
    }
}
