//! Who calls: by token or by signature.

use super::signing::{Signed, verify};
use crate::answer::{Answer, shape};
use crate::call::Call;
use crate::clock::system_millis;
use crate::endpoint::Endpoint;
use crate::route::Route;
use crate::state::Cloud;

/// Lets a call pass whose caller may make it.
///
/// # Errors
/// 401 without a token, with an unknown, expired or wrongly signed one; 403 for another project than the token's.
pub fn authorize(cloud: &Cloud, route: &Route, call: &Call, signed: &Signed<'_>) -> Result<(), Answer> {
    let project_scope = if signed.is_signed() {
        let (access, secret) = (&cloud.options.access_key, &cloud.options.secret_key);
        verify(signed, access, secret, system_millis()).map_err(|reason| unauthorized(call, reason))?;
        true
    } else {
        let given = call.token.as_deref().filter(|token| !token.is_empty());
        let given = given.ok_or_else(|| unauthorized(call, "the token is missing"))?;
        let token = cloud.account.tokens.get(given).ok_or_else(|| unauthorized(call, "the token is invalid"))?;
        if token.expires <= cloud.clock.now() {
            return Err(unauthorized(call, "the token has expired and must be updated"));
        }
        token.project
    };
    match route.project_param() {
        None => Ok(()),
        Some(_) if !project_scope => Err(forbidden(call, "The token is not scoped to a project.")),
        Some(part) if call.path_param(part) != cloud.options.project_id => {
            Err(forbidden(call, "The project in the address is not that of the token."))
        }
        Some(_) => Ok(()),
    }
}

/// Ends the caller's token now.
pub fn expire(cloud: &mut Cloud, token: Option<&str>) {
    let now = cloud.clock.now();
    if let Some(known) = token.and_then(|token| cloud.account.tokens.get_mut(token)) {
        known.expires = now;
    }
}

fn unauthorized(call: &Call, reason: &str) -> Answer {
    match call.endpoint {
        Endpoint::Iam => shape::keystone(401, &format!("The request you have made requires authentication: {reason}.")),
        _ => {
            let message = format!("Incorrect IAM authentication information: {reason}");
            shape::gateway(401, "APIGW.0301", &message, &call.request_id)
        }
    }
}

fn forbidden(call: &Call, message: &str) -> Answer {
    match call.endpoint {
        Endpoint::Iam => shape::keystone(403, message),
        _ => shape::gateway(403, "APIGW.0302", message, &call.request_id),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn each_refusal_says_which_it_is() {
        let bench = Bench::new();
        let missing = bench.open("GET", "/v3/{p}/vaults", None).await;
        assert_eq!((missing.status, missing.text("/error_code").as_str()), (401, "APIGW.0301"));
        assert!(missing.text("/error_msg").contains("missing"));
        assert_eq!(missing.text("/request_id"), missing.header("x-request-id"));
        assert!(bench.with_token("x", "GET", "/v3/{p}/vaults", None).await.text("/error_msg").contains("invalid"));
        let other = bench.get("/v3/0000000000000000000000000000beef/vaults").await;
        assert_eq!((other.status, other.text("/error_code").as_str()), (403, "APIGW.0302"));
    }

    #[tokio::test]
    async fn a_token_expires_by_the_clock() {
        let bench = Bench::new();
        bench.advance(24 * 3600 + 1).await;
        let reply = bench.get("/v3/{p}/vaults").await;
        assert_eq!(reply.status, 401);
        assert!(reply.text("/error_msg").contains("expired"));
        assert_eq!(bench.get("/v3/auth/projects").await.text("/error/title"), "Unauthorized");
    }
}
