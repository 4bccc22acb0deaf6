//! What the identity service answers, as it can be read.

use crate::json::{self, Read, Value};
use crate::reply::Row;
use crate::time::Time;

/// What a token stands for. The token itself comes in a header and is never kept here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subject {
    /// When it ends.
    pub expires_at: Option<Time>,
    /// When it was given.
    pub issued_at: Option<Time>,
    /// The user.
    pub user: Named,
    /// The user's domain (account).
    pub user_domain: Named,
    /// When the user's password ends; absent is never.
    pub password_expires_at: Option<Time>,
    /// The project that it is for; absent for a domain's token, which no backup service takes.
    pub project: Option<Named>,
    /// The project's domain.
    pub project_domain: Option<Named>,
    /// The domain that it is for, where it is for one.
    pub domain: Option<Named>,
    /// What the user may do, by name.
    pub roles: Vec<String>,
}

impl Row for Subject {
    const ONE: &'static str = "token";
    const MANY: &'static str = "tokens";
}

impl Read for Subject {
    fn read(value: &Value) -> Self {
        let user = json::object(value, "user").unwrap_or_default();
        let project = json::object(value, "project");
        let roles: Vec<Named> = json::list(value, "roles");
        Self {
            expires_at: json::time(value, "expires_at"),
            issued_at: json::time(value, "issued_at"),
            user: Named::read(&user),
            user_domain: json::part(&user, "domain").unwrap_or_default(),
            password_expires_at: json::time(&user, "password_expires_at"),
            project: project.as_ref().map(Named::read),
            project_domain: project.as_ref().and_then(|project| json::part(project, "domain")),
            domain: json::part(value, "domain"),
            roles: roles.into_iter().map(|role| role.name).filter(|name| !name.is_empty()).collect(),
        }
    }
}

/// Something with an id and a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

impl Read for Named {
    fn read(value: &Value) -> Self {
        Self { id: json::text_or_empty(value, "id"), name: json::text_or_empty(value, "name") }
    }
}

/// A project that the user may enter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// 32 hexadecimal digits.
    pub id: String,
    /// The default project of a region is called like the region.
    pub name: String,
    /// The account.
    pub domain_id: Option<String>,
    /// What it is a part of.
    pub parent_id: Option<String>,
    /// What a person wrote about it.
    pub description: Option<String>,
    /// Whether it can be used.
    pub enabled: Option<bool>,
}

impl Project {
    /// Internal to object storage: not to be offered.
    #[must_use]
    pub fn is_internal(&self) -> bool {
        self.name == "MOS"
    }
}

impl Row for Project {
    const ONE: &'static str = "project";
    const MANY: &'static str = "projects";
}

impl Read for Project {
    fn read(value: &Value) -> Self {
        Self {
            id: json::text_or_empty(value, "id"),
            name: json::text_or_empty(value, "name"),
            domain_id: json::filled(value, "domain_id"),
            parent_id: json::filled(value, "parent_id"),
            description: json::filled(value, "description"),
            enabled: json::flag(value, "enabled"),
        }
    }
}
