//! A restore point: one run of backing up a vault.

use super::VAULT;
use crate::tables::{Attribute, AttributeKind as Kind, Object};

/// One run. A later query may carry no vault and no extra information.
pub static CHECKPOINT: Object = Object {
    name: "checkpoint",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("state", &["status"], Kind::State),
        Attribute::new("created_at", &["created_at"], Kind::Moment),
        Attribute::new("project", &["project_id"], Kind::Id),
        Attribute::new("vault", &["vault.id"], Kind::Reference(&VAULT)),
        Attribute::new("vault_name", &["vault.name"], Kind::Text),
        Attribute::new("resources", &["vault.resources"], Kind::List(&CHECKPOINT_RESOURCE)),
        Attribute::new("skipped", &["vault.skipped_resources"], Kind::List(&SKIPPED)),
        Attribute::new("name", &["extra_info.name"], Kind::Text),
        Attribute::new("description", &["extra_info.description"], Kind::Text),
        Attribute::new("keep_days", &["extra_info.retention_duration"], Kind::Days),
    ],
};

/// A resource of a run. Sizes come as text in one source and as numbers in another.
pub static CHECKPOINT_RESOURCE: Object = Object {
    name: "checkpoint_resource",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("type", &["type"], Kind::Text),
        Attribute::new("name", &["name"], Kind::Text),
        Attribute::new("state", &["protect_status"], Kind::State),
        Attribute::new("size", &["resource_size", "size"], Kind::Gigabytes),
        Attribute::new("backup_size", &["backup_size"], Kind::Gigabytes),
        Attribute::new("backup_count", &["backup_count"], Kind::Count),
        Attribute::new("exclude", &["extra_info.exclude_volumes"], Kind::Texts),
    ],
};

/// A resource that was passed over although the call answered 200.
pub static SKIPPED: Object = Object {
    name: "skipped",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("type", &["type"], Kind::Text),
        Attribute::new("name", &["name"], Kind::Text),
        Attribute::new("code", &["code"], Kind::Text),
        Attribute::new("reason", &["reason"], Kind::Text),
    ],
};
