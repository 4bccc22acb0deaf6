//! `GET` and `HEAD /v3/auth/tokens`: what a token is good for.

use super::token::token;
use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::state::Cloud;

/// Describes the subject's token.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let subject = call.subject.as_deref().ok_or_else(|| shape::keystone(400, "X-Subject-Token is missing."))?;
    let now = cloud.clock.now();
    let found = cloud.account.tokens.get(subject).filter(|token| token.expires > now);
    let found = found.ok_or_else(|| shape::keystone(404, "The subject token is invalid or has expired."))?;
    Ok(Answer::ok(token(cloud, call, found)).with("x-subject-token", subject))
}

/// The same without a body.
pub fn head(cloud: &mut Cloud, call: &Call) -> Reply {
    let full = answer(cloud, call).unwrap_or_else(|refusal| refusal);
    let mut bare = Answer::empty(full.status);
    bare.headers = full.headers;
    Ok(bare)
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn a_good_token_is_described_and_a_bad_subject_is_not_found() {
        let bench = Bench::new();
        let reply = bench.about(&bench.token, &bench.token, "GET").await;
        assert_eq!((reply.status, reply.text("/token/user/name").as_str()), (200, "demo"));
        assert_eq!(reply.header("x-subject-token"), bench.token);
        assert_eq!(bench.about(&bench.token, "nonsense", "GET").await.status, 404);
        let head = bench.about(&bench.token, &bench.token, "HEAD").await;
        assert_eq!((head.status, head.raw.as_str()), (200, ""));
    }

    #[tokio::test]
    async fn it_wants_a_token_and_a_subject() {
        let bench = Bench::new();
        assert_eq!(bench.open("GET", "/v3/auth/tokens", None).await.status, 401);
        assert_eq!(bench.get("/v3/auth/tokens").await.status, 400);
    }
}
