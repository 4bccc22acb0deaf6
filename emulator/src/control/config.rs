//! `GET /_emulator/config`: what the demo fills its sign-in with, the demo token included.
//!
//! This hands out a token to whoever asks on this machine; it is one of a cloud that holds nothing.

use serde_json::json;

use crate::answer::Answer;
use crate::clock::zulu;
use crate::state::Cloud;

pub(super) fn answer(cloud: &Cloud) -> Answer {
    let options = &cloud.options;
    let demo = cloud.account.tokens.get(&cloud.account.demo);
    Answer::ok(json!({
        "emulator": env!("CARGO_PKG_VERSION"),
        "user": options.user,
        "password": options.password,
        "domain": options.domain,
        "project": options.project,
        "project_id": options.project_id,
        "region": options.project,
        "token": demo.map(|_| &cloud.account.demo),
        "token_expires_at": demo.map(|token| zulu(token.expires)),
    }))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn the_token_works() {
        let bench = Bench::new();
        let config = bench.get("/_emulator/config").await;
        let path = format!("/v3/{}/vaults", config.text("/project_id"));
        assert_eq!(bench.with_token(&config.text("/token"), "GET", &path, None).await.status, 200);
    }
}
