//! `DELETE /v3/auth/tokens`: ends a token.

use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::state::Cloud;

/// Forgets the subject's token.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let subject = call.subject.as_deref().ok_or_else(|| shape::keystone(400, "X-Subject-Token is missing."))?;
    match cloud.account.tokens.shift_remove(subject) {
        Some(_) => Ok(Answer::empty(204)),
        None => Err(shape::keystone(404, "The subject token is invalid or has expired.")),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn a_revoked_token_is_no_longer_taken() {
        let bench = Bench::new();
        assert_eq!(bench.about(&bench.token, &bench.token, "DELETE").await.status, 204);
        assert_eq!(bench.get("/v3/{p}/vaults").await.status, 401);
    }

    #[tokio::test]
    async fn it_wants_a_token_and_a_known_subject() {
        let bench = Bench::new();
        assert_eq!(bench.open("DELETE", "/v3/auth/tokens", None).await.status, 401);
        assert_eq!(bench.about(&bench.token, "nonsense", "DELETE").await.status, 404);
    }
}
