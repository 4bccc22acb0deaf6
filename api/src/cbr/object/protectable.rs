//! A server, disk or file system that a backup could be made of.

use super::VAULT;
use crate::tables::{Attribute, AttributeKind as Kind, Object};

/// A server, disk or file system, and whether the service would back it up.
pub static PROTECTABLE: Object = Object {
    name: "protectable",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("name", &["name"], Kind::Text),
        Attribute::new("type", &["type"], Kind::Text),
        Attribute::new("state", &["status"], Kind::State),
        Attribute::new("size", &["size"], Kind::Gigabytes),
        Attribute::new("children", &["children"], Kind::List(&PROTECTABLE)),
        Attribute::new("zone", &["detail.OS-EXT-AZ:availability_zone", "detail.availability_zone"], Kind::Text),
        Attribute::new("detail", &["detail"], Kind::Json),
        Attribute::new("fit", &["protectable.result"], Kind::Flag),
        Attribute::new("code", &["protectable.code"], Kind::Text),
        Attribute::new("reason", &["protectable.reason", "protectable.message"], Kind::Text),
        Attribute::new("vault", &["protectable.vault"], Kind::Part(&VAULT)),
    ],
};
