//! A resource as requests name it.

use crate::rules::resource;
use crate::tables::Field;

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

/// The other way: which vault holds what is of this type. Bare-metal servers go with servers.
#[must_use]
pub fn object_type_of(kind: &str) -> Option<&'static str> {
    match kind {
        SERVER | BARE_METAL => Some("server"),
        DISK => Some("disk"),
        TURBO => Some("turbo"),
        DESKTOP => Some("workspace"),
        _ => None,
    }
}

/// A resource in a body, as a new vault and an association name it.
pub(crate) const RESOURCE: &[Field] = &[
    Field::uuid_like("id", "id").required().rule("cbr.resource.entry"),
    Field::text("type", "type").required().blank_is_missing().rule("cbr.resource.entry"),
    Field::text("name", "name").longest(resource::NAME).rule("cbr.resource.name"),
    Field::object("extra_info").rule("cbr.resource.exclude"),
    Field::list("exclude", "extra_info.exclude_volumes", EXCLUDED).silent_is_off().rule("cbr.resource.exclude"),
    Field::list("include", "extra_info.include_volumes", INCLUDED).silent_is_off().rule("cbr.resource.include"),
];

/// A disk that is in where not all of a server are.
const INCLUDED: &[Field] = &[
    Field::uuid_like("id", "id").required().rule("cbr.resource.include"),
    Field::text("os_version", "os_version").rule("cbr.resource.include"),
];

/// A disk that is left out.
pub(crate) const EXCLUDED: &[Field] = &[Field::uuid_like("id", "").required().rule("cbr.resource.exclude")];
