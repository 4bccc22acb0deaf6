//! Get a token for a project with a user's name and password.

use serde::{Deserialize, Serialize};

use super::model::Subject;
use crate::decode::{Decode, Key, Shape, may, must};
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Kind, Problem};
use crate::profile::Profile;
use crate::reply::One;
use crate::request::{Method, Request};
use crate::rules::text;
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

    fn problems(&self, _profile: &Profile) -> Vec<Problem> {
        let mut out = Vec::new();
        let user = &self.auth.identity.password.user;
        text::mandatory(69, "auth.identity.password.user.domain.name", &user.domain.name, &mut out);
        text::mandatory(69, "auth.identity.password.user.name", &user.name, &mut out);
        if user.password.0.is_empty() {
            out.push(Problem::error(69, "auth.identity.password.user.password", Kind::Missing));
        }
        let project = &self.auth.scope.project;
        if blank(&project.id) && blank(&project.name) {
            out.push(Problem::error(69, "auth.scope.project.id", Kind::Missing));
        }
        out
    }

    fn request(&self, _scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[]).body(body(self)).signing_in()
    }
}

impl Decode for TokenCreate {
    const BODY: &'static [Key] = &[must(
        "auth",
        69,
        Shape::Object(&[must("identity", 69, Shape::Object(IDENTITY)), may("scope", 69, Shape::Object(SCOPE))]),
    )];
}

const IDENTITY: &[Key] = &[
    must("methods", 69, Shape::List(&Shape::Text)),
    must("password", 69, Shape::Object(&[must("user", 69, Shape::Object(USER))])),
];

const USER: &[Key] = &[
    must("name", 69, Shape::Text),
    must("password", 69, Shape::Text),
    must("domain", 69, Shape::Object(&[must("name", 69, Shape::Text)])),
];

const SCOPE: &[Key] = &[may("project", 69, Shape::Object(&[may("id", 69, Shape::Text), may("name", 69, Shape::Text)]))];
