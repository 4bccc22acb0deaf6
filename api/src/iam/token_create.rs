//! Get a token for a project with a user's name and password.

use serde::{Deserialize, Serialize};

use super::model::Subject;
use crate::decode::Decode;
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Kind, Problem};
use crate::profile::Profile;
use crate::reply::One;
use crate::request::{Method, Request};
use crate::tables::{self, Field, Given};
use crate::wire::{Secret, blank, body, silent};

/// Asks for a token. It comes in the header `X-Subject-Token`; the body says what it stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TokenCreate {
    /// Who, and for what.
    pub auth: Auth,
}

/// Who, and for what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Auth {
    /// Who.
    pub identity: Identity,
    /// For what.
    #[serde(skip_serializing_if = "silent")]
    pub scope: TokenScope,
}

/// Who.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Identity {
    /// `["password"]`.
    pub methods: Vec<String>,
    /// The user with the password.
    pub password: Password,
}

/// The user with the password.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Password {
    /// The user.
    pub user: User,
}

/// The user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct User {
    /// The user's name.
    pub name: String,
    /// The password; its debug form hides it.
    pub password: Secret,
    /// The account.
    pub domain: Name,
}

/// A name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Name {
    /// The name.
    pub name: String,
}

/// For what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TokenScope {
    /// For which project.
    #[serde(skip_serializing_if = "silent")]
    pub project: TokenProject,
}

/// For which project: by id, or by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TokenProject {
    /// 32 hexadecimal digits.
    #[serde(skip_serializing_if = "blank")]
    pub id: Option<String>,
    /// `eu-de`.
    #[serde(skip_serializing_if = "blank")]
    pub name: Option<String>,
}

impl TokenCreate {
    /// With a password, for a project given by its id or by its name.
    #[must_use]
    pub fn with_password(domain: &str, user: &str, password: String, project: TokenProject) -> Self {
        let user = User { name: user.to_owned(), password: Secret(password), domain: Name { name: domain.to_owned() } };
        let identity = Identity { methods: vec!["password".to_owned()], password: Password { user } };
        Self { auth: Auth { identity, scope: TokenScope { project } } }
    }
}

/// Who wants a token, and for what.
pub static TOKEN_CREATE: tables::Operation = tables::Operation {
    info: &TokenCreate::INFO,
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

impl Operation for TokenCreate {
    type Reply = One<Subject>;

    const INFO: Info = Info {
        id: "iam.token.create",
        service: Service::Iam,
        method: Method::Post,
        path: "/v3/auth/tokens",
        // A second token does not end the first.
        effect: Effect::Repeatable,
        action: ActionKind::Creates,
        permission: "",
        doc: "https://docs.otc.t-systems.com/identity-access-management/api-ref/apis/token_management/obtaining_a_user_token_through_password_authentication.html",
    };

    fn problems(&self, profile: &Profile) -> Vec<Problem> {
        TOKEN_CREATE.problems(&TOKEN_CREATE.read(&[], &body(self)), &Known::default(), profile)
    }

    fn request(&self, _scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[]).body(body(self)).signing_in()
    }
}

impl Decode for TokenCreate {
    const TABLE: &'static tables::Operation = &TOKEN_CREATE;
}
