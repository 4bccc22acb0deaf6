//! What the identity service answers, as tables of attributes.

use crate::tables::{Attribute, AttributeKind as Kind, Object};

/// What a token stands for. The token itself comes in a header.
pub static TOKEN: Object = Object {
    name: "token",
    attributes: &[
        Attribute::new("expires_at", &["expires_at"], Kind::Moment),
        Attribute::new("issued_at", &["issued_at"], Kind::Moment),
        Attribute::new("user", &["user.id"], Kind::Id),
        Attribute::new("user_name", &["user.name"], Kind::Text),
        Attribute::new("user_domain", &["user.domain.id"], Kind::Id),
        Attribute::new("user_domain_name", &["user.domain.name"], Kind::Text),
        Attribute::new("password_expires_at", &["user.password_expires_at"], Kind::Moment),
        Attribute::new("project", &["project.id"], Kind::Reference(&PROJECT)),
        Attribute::new("project_name", &["project.name"], Kind::Text),
        Attribute::new("project_domain", &["project.domain.id"], Kind::Id),
        Attribute::new("project_domain_name", &["project.domain.name"], Kind::Text),
        Attribute::new("domain", &["domain.id"], Kind::Id),
        Attribute::new("domain_name", &["domain.name"], Kind::Text),
        Attribute::new("roles", &["roles"], Kind::List(&ROLE)),
        Attribute::new("methods", &["methods"], Kind::Texts),
    ],
};

/// What a user may do.
pub static ROLE: Object = Object {
    name: "role",
    attributes: &[Attribute::new("id", &["id"], Kind::Id), Attribute::new("name", &["name"], Kind::Text)],
};

/// A project that the user may enter.
pub static PROJECT: Object = Object {
    name: "project",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("name", &["name"], Kind::Text),
        Attribute::new("domain", &["domain_id"], Kind::Id),
        Attribute::new("parent", &["parent_id"], Kind::Reference(&PROJECT)),
        Attribute::new("description", &["description"], Kind::Text),
        Attribute::new("enabled", &["enabled"], Kind::Flag),
        Attribute::new("is_domain", &["is_domain"], Kind::Flag),
    ],
};
