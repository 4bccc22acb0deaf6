//! What a refused token, or a missing right, means: of which nobody is told more than is known.

use backup_api::error::{ApiError, Asked, Cause};

use crate::session::Session;

/// What the identity service says of a token that was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// It takes the token.
    Taken,
    /// It refuses it, too; or it is known otherwise that the token has ended.
    Refused,
    /// It could not be asked.
    NotAsked,
}

/// What the identity service says by its answer, which is nothing where it has none that counts: `asked` is what went wrong.
/// `refusal` is of the service that refused the token; `ended`: by the token's own date and the services' clock.
pub(super) fn word(asked: Option<&ApiError>, refusal: &ApiError, ended: bool) -> Word {
    match asked {
        None => Word::Taken,
        Some(error) if error.cause == Cause::SignIn => Word::Refused,
        // Its word for a token that is no longer valid; without any word it may be a proxy's for the address.
        Some(error) if error.cause == Cause::NotFound && !(error.message.is_empty() && error.code.is_empty()) => {
            Word::Refused
        }
        Some(_) if ended || refusal.message.to_ascii_lowercase().contains("expire") => Word::Refused,
        Some(_) => Word::NotAsked,
    }
}

/// A refusal of which nobody knows whether it is of the token: the session goes on.
pub(super) fn kept(error: ApiError, word: Word) -> ApiError {
    let cause = if word == Word::NotAsked { Cause::Doubted } else { error.cause };
    ApiError { cause, ..error }
}

/// With the project and the region that were asked, where a right is missing: it may be there in another.
pub(super) fn forbidden(mut error: ApiError, session: &Session) -> ApiError {
    if error.cause == Cause::Forbidden {
        let asked = error.asked.get_or_insert_with(Default::default);
        asked.project = session.project_name();
        asked.region.clone_from(&session.region);
    }
    error
}

/// The token is good, and not for what it was sent to.
pub(super) fn misdirected(error: ApiError, session: &Session) -> ApiError {
    let address = error.asked.map(|asked| asked.address).unwrap_or_default();
    ApiError {
        cause: Cause::Misdirected,
        asked: Some(Box::new(Asked { address, token_project: session.project_name(), ..Asked::default() })),
        ..error
    }
}

#[cfg(test)]
mod tests {
    use backup_api::Operation;
    use backup_api::cbr::VaultList;
    use backup_api::error::{ApiError, Cause, Failure, Received};
    use backup_api::iam::TokenCheck;

    use super::{Word, kept, word};

    fn answered<O: Operation>(status: u16, content_type: &str, body: &str) -> ApiError {
        ApiError::from_reply(&O::INFO, &Received { status, content_type, trace_id: None, retry_after: None, body })
    }

    #[test]
    fn only_a_token_that_identity_refuses_ends_a_session() {
        let refusal = |message: &str| {
            let body = format!(r#"{{"error_code":"APIGW.0301","error_msg":"{message}"}}"#);
            answered::<VaultList>(401, "application/json", &body)
        };
        let identity = |status, body| answered::<TokenCheck>(status, "", body);
        let lost = |failure| ApiError::from_failure(&TokenCheck::INFO, failure);
        let plain = refusal("Incorrect IAM authentication information");
        assert_eq!(word(None, &plain, true), Word::Taken);
        let named = r#"{"error":{"code":404,"message":"Failed to validate token","title":"Not Found"}}"#;
        for asked in [identity(401, "{}"), identity(404, named)] {
            assert_eq!(word(Some(&asked), &plain, false), Word::Refused, "{asked:?}");
        }
        for asked in [
            lost(Failure::TimedOut),
            lost(Failure::Unreachable { cross_origin: true }),
            identity(500, "{}"),
            identity(503, "{}"),
            identity(429, "{}"),
            identity(404, "<p>no such page</p>"),
            identity(404, ""),
        ] {
            assert_eq!(word(Some(&asked), &plain, false), Word::NotAsked, "{asked:?}");
            assert_eq!(word(Some(&asked), &plain, true), Word::Refused, "by its own date");
            assert_eq!(word(Some(&asked), &refusal("The token has expired"), false), Word::Refused);
        }
        assert_eq!(kept(plain.clone(), Word::NotAsked).cause, Cause::Doubted);
        assert_eq!(kept(plain, Word::Refused).cause, Cause::SignIn);
    }
}
