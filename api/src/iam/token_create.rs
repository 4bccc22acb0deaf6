//! Get a token for a project with a user's name and password.

use crate::operation::{ActionKind, Effect, Info, Scope, Service};
use crate::problem::{Kind, Problem};
use crate::request::{Method, Request};
use crate::tables::{self, Field, Given, Input, Values};

/// For which project: by id, or by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TokenProject {
    /// 32 hexadecimal digits.
    pub id: Option<String>,
    /// `eu-de`.
    pub name: Option<String>,
}

/// Asks for a token with a password. It comes in the header `X-Subject-Token`; the body says what it stands for.
///
/// A request and no values: what is printed of a request hides the password.
#[must_use]
pub fn with_password(domain: &str, user: &str, password: String, project: TokenProject) -> Request {
    let methods = Input::Rows(vec![Values::new().text_at("method", "password")]);
    let values = Values::new()
        .with("methods", methods)
        .text_at("user", user)
        .text_at("password", password)
        .text_at("domain", domain)
        .text_at("project", project.id.unwrap_or_default())
        .text_at("project_name", project.name.unwrap_or_default());
    TOKEN_CREATE.request(&values, &Scope::default())
}

/// The facts.
pub const INFO: Info = Info {
    id: "iam.token.create",
    service: Service::Iam,
    method: Method::Post,
    path: "/v3/auth/tokens",
    // A second token does not end the first.
    effect: Effect::Repeatable,
    action: ActionKind::Creates,
    grants_by_name: false,
    permission: "",
    doc: "https://docs.otc.t-systems.com/identity-access-management/api-ref/apis/token_management/obtaining_a_user_token_through_password_authentication.html",
};

/// Who wants a token, and for what.
pub static TOKEN_CREATE: tables::Operation = tables::Operation {
    info: &INFO,
    fields: &[
        Field::object("auth").required().rule("iam.token"),
        Field::object("auth.identity").required().rule("iam.token"),
        Field::list("methods", "auth.identity.methods", &[Field::text("method", "").rule("iam.token")])
            .always_sent()
            .rule("iam.token"),
        Field::object("auth.identity.password").required().rule("iam.token"),
        Field::object("auth.identity.password.user").required().rule("iam.token"),
        Field::text("user", "auth.identity.password.user.name").required().blank_is_missing().rule("iam.token"),
        Field::secret("password", "auth.identity.password.user.password").required().rule("iam.token"),
        Field::object("auth.identity.password.user.domain").required().rule("iam.token"),
        Field::text("domain", "auth.identity.password.user.domain.name")
            .required()
            .blank_is_missing()
            .rule("iam.token"),
        Field::object("auth.scope").rule("iam.token"),
        Field::object("auth.scope.project").rule("iam.token"),
        Field::text("project", "auth.scope.project.id").rule("iam.token"),
        Field::text("project_name", "auth.scope.project.name").rule("iam.token"),
    ],
    checks: &[for_a_project],
};

fn for_a_project(given: &Given<'_>, out: &mut Vec<Problem>) {
    if given.values.text("project").is_empty() && given.values.text("project_name").is_empty() {
        out.push(Problem::error("iam.token", "auth.scope.project.id", Kind::Missing));
    }
}
