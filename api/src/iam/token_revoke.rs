//! Revoke the token of the session.

use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::request::{Method, Request};
use crate::tables;

/// Ends the session's token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TokenRevoke {}

/// A token that ends.
pub static TOKEN_REVOKE: tables::Operation =
    tables::Operation { info: &TokenRevoke::INFO, fields: &[super::SUBJECT], checks: &[] };

impl Operation for TokenRevoke {
    type Reply = ();

    const INFO: Info = Info {
        id: "iam.token.revoke",
        service: Service::Iam,
        method: Method::Delete,
        path: "/v3/auth/tokens",
        effect: Effect::Repeatable,
        action: ActionKind::EndsToken,
        grants_by_name: false,
        permission: "",
        doc: "https://docs.otc.t-systems.com/identity-access-management/api-ref/apis/token_management/deleting_a_user_token.html",
    };

    fn request(&self, _scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[]).about_token()
    }
}
