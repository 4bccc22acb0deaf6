//! More about each chosen resource.

use backup_api::cbr::resource::{DISK, TURBO};

words! {
    /// What an id is of.
    pub id = "resource id";

    /// A name of its own.
    pub name = "Name to send";

    /// What becomes of it.
    pub name_hint = "The service shows its own name of the resource later.";

    /// Disks.
    pub left_out = "Disks to leave out";

    /// Marks the group.
    pub optional = "optional";

    /// Where the server's disks are not known.
    pub left_out_hint = "Ids of disks of this server, separated by spaces.";

    /// Nothing would be left.
    pub all_left_out = "Every disk of this server is left out: nothing of it would be saved.";
}

/// The field of one resource, where several are told apart.
#[must_use]
pub fn name_of(resource: &str) -> String {
    format!("{name} of {resource}", name = name())
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
