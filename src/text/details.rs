//! More about each chosen resource.

use backup_api::cbr::resource::{DISK, TURBO};

/// What an id is of.
pub const ID: &str = "resource id";
/// A name of its own.
pub const NAME: &str = "Name to send";
/// What becomes of it.
pub const NAME_HINT: &str = "The service shows its own name of the resource later.";
/// Disks.
pub const LEFT_OUT: &str = "Disks to leave out";
/// Marks the group.
pub const OPTIONAL: &str = "optional";
/// Where the server's disks are not known.
pub const LEFT_OUT_HINT: &str = "Ids of disks of this server, separated by spaces.";
/// Nothing would be left.
pub const ALL_LEFT_OUT: &str = "Every disk of this server is left out: nothing of it would be saved.";

/// The field of one resource, where several are told apart.
#[must_use]
pub fn name_of(resource: &str) -> String {
    format!("{NAME} of {resource}")
}

/// Label of a box.
#[must_use]
pub fn leave_out(name: &str, size: Option<&str>) -> String {
    match size {
        Some(size) => format!("{name}, {size}"),
        None => name.to_owned(),
    }
}

/// A type of resource as a person calls it.
#[must_use]
pub fn kind(kind: &str) -> &str {
    match kind {
        DISK => "disk",
        TURBO => "file system",
        "OS::Nova::Server" => "server",
        "OS::Ironic::BareMetalServer" => "bare-metal server",
        other => other,
    }
}
