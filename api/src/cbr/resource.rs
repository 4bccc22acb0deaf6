//! A resource as requests name it.

use serde::{Deserialize, Serialize};

use crate::rules::resource;
use crate::tables::Field;
use crate::wire::{blank, silent};

/// A server.
pub const SERVER: &str = "OS::Nova::Server";
/// A disk.
pub const DISK: &str = "OS::Cinder::Volume";
/// A bare-metal server.
pub const BARE_METAL: &str = "OS::Ironic::BareMetalServer";
/// A file system.
pub const TURBO: &str = "OS::Sfs::Turbo";
/// A desktop (Huawei Cloud).
pub const DESKTOP: &str = "OS::Workspace::DesktopV2";

/// The type of what a vault for `object_type` holds. None where no document names it (`vmware`, `rds`, `file`).
#[must_use]
pub fn type_for(object_type: &str) -> Option<&'static str> {
    match object_type {
        "server" => Some(SERVER),
        "disk" => Some(DISK),
        "turbo" => Some(TURBO),
        "workspace" => Some(DESKTOP),
        _ => None,
    }
}

/// A resource in a request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Resource {
    /// Its id.
    pub id: String,
    /// One of the constants of this file.
    #[serde(rename = "type")]
    pub kind: String,
    /// At most 255 characters; the service shows its own name later. Empty: left out.
    #[serde(skip_serializing_if = "blank")]
    pub name: Option<String>,
    /// Disks to leave out; servers only.
    #[serde(skip_serializing_if = "silent")]
    pub extra_info: ExtraInfo,
}

impl Resource {
    /// A resource of this id and type.
    #[must_use]
    pub fn new(id: impl Into<String>, kind: impl Into<String>) -> Self {
        Self { id: id.into(), kind: kind.into(), ..Self::default() }
    }
}

/// More about a resource.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtraInfo {
    /// Ids of disks that are not backed up.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exclude_volumes: Vec<String>,
}

/// A resource in a body, as a new vault and an association name it.
pub(crate) const RESOURCE: &[Field] = &[
    Field::uuid_like("id", "id").required().rule("cbr.resource.entry"),
    Field::text("type", "type").required().blank_is_missing().rule("cbr.resource.entry"),
    Field::text("name", "name").longest(resource::NAME).rule("cbr.resource.name"),
    Field::object("extra_info").rule("cbr.resource.exclude"),
    Field::list("exclude", "extra_info.exclude_volumes", EXCLUDED).rule("cbr.resource.exclude"),
];

/// A disk that is left out.
pub(crate) const EXCLUDED: &[Field] = &[Field::uuid_like("id", "").required().rule("cbr.resource.exclude")];
