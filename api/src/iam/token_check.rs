//! Check the token of the session.

use super::model::Subject;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::One;
use crate::request::{Method, Request};
use crate::tables::{self, Field};

/// Asks what the session's token stands for. Not found means that it is no longer valid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TokenCheck {}

/// What a token stands for.
pub static TOKEN_CHECK: tables::Operation = tables::Operation {
    info: &TokenCheck::INFO,
    fields: &[super::SUBJECT, Field::text("no_catalog", "?nocatalog")],
    checks: &[],
};

impl Operation for TokenCheck {
    type Reply = One<Subject>;

    const INFO: Info = Info {
        id: "iam.token.check",
        service: Service::Iam,
        method: Method::Get,
        path: "/v3/auth/tokens",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "",
        doc: "https://docs.otc.t-systems.com/identity-access-management/api-ref/apis/token_management/verifying_a_token.html",
    };

    fn request(&self, _scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[]).query("nocatalog", "true").about_token()
    }
}
