//! `POST /_emulator/reset`: everything as at the start.

use serde_json::Value;

use super::{reject_unknown, summary};
use crate::answer::Answer;
use crate::json;
use crate::state::Cloud;

pub(super) fn answer(cloud: &mut Cloud, body: &Value) -> Result<Answer, String> {
    // It needs no body at all.
    if !body.is_null() {
        reject_unknown(body, &["tokens"])?;
    }
    match json::member(body, "tokens") {
        None | Some(Value::Bool(false)) => cloud.reset(),
        Some(Value::Bool(true)) => cloud.restart(),
        Some(_) => return Err("tokens is true or false".into()),
    }
    Ok(summary::answer(cloud))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    const VAULTS: &str = "/v3/{p}/vaults";

    #[tokio::test]
    async fn everything_is_taken_back_but_the_tokens() {
        let bench = Bench::new();
        let before = bench.get("/_emulator").await.int("/servers");
        let other = sign_in(&bench).await;
        bench.post("/_emulator/seed", &json!({ "servers": 3 })).await;
        assert_eq!(bench.post("/_emulator/reset", &json!({})).await.int("/servers"), before);
        for token in [&bench.token, &other] {
            assert_eq!(bench.with_token(token, "GET", VAULTS, None).await.status, 200);
        }
    }

    #[tokio::test]
    async fn with_the_tokens_it_is_a_process_that_has_just_begun() {
        let (used, fresh) = (Bench::new(), Bench::new());
        let other = sign_in(&used).await;
        used.post("/_emulator/seed", &json!({ "servers": 3 })).await;
        used.post("/_emulator/clock", &json!({ "advance_seconds": 90_000, "speed": 7 })).await;
        let config = used.get("/_emulator/config").await;
        assert_ne!(config.text("/token"), used.token);
        let fault = json!({ "operation": "cbr.*", "kind": "broken", "times": 0 });
        assert_eq!(used.post("/_emulator/faults", &fault).await.status, 201);

        assert_eq!(used.post("/_emulator/reset", &json!({ "tokens": true })).await.status, 200);
        for bench in [&used, &fresh] {
            bench.post("/_emulator/clock", &json!({ "freeze": true })).await;
        }
        let seen = summary(&used).await;
        assert!(seen.is_some() && seen == summary(&fresh).await, "{seen:?}");
        assert_eq!(used.get("/_emulator/config").await.text("/token"), used.token);
        for token in [&other, &config.text("/token")] {
            assert_eq!(used.with_token(token, "GET", VAULTS, None).await.status, 401);
        }
        // The same ids again, of objects, tokens and requests.
        let body = json!({ "checkpoint": { "vault_id": "3b5816b5-f29c-4172-9d9a-76c719a659ce" } });
        let [again, first] =
            [used.post("/v3/{p}/checkpoints", &body).await, fresh.post("/v3/{p}/checkpoints", &body).await];
        assert_eq!(again.text("/checkpoint/id"), first.text("/checkpoint/id"));
        assert_eq!(sign_in(&used).await, other);
        let running = used.get("/_emulator").await;
        assert_eq!((running.int("/faults"), running.text("/clock/speed")), (0, "1.0".to_owned()));
    }

    #[tokio::test]
    async fn tokens_is_true_or_false() {
        assert_eq!(Bench::new().post("/_emulator/reset", &json!({ "tokens": 1 })).await.status, 400);
    }

    /// What there is, without the time.
    async fn summary(bench: &Bench) -> Option<Value> {
        let mut all = bench.get("/_emulator").await.json;
        all.as_object_mut()?.remove("clock")?;
        Some(all)
    }

    async fn sign_in(bench: &Bench) -> String {
        let user = json!({ "name": "demo", "password": "demo", "domain": { "name": "demo" } });
        let identity = json!({ "methods": ["password"], "password": { "user": user } });
        let auth = json!({ "auth": { "identity": identity, "scope": { "project": { "name": "eu-de" } } } });
        let reply = bench.open("POST", "/v3/auth/tokens", Some(&auth)).await;
        assert_eq!(reply.status, 201, "{}", reply.raw);
        reply.header("x-subject-token")
    }
}
