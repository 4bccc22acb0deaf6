//! More about each chosen resource.

use backup_api::cbr::resource::{DISK, TURBO};

words!("details");

/// The field of one resource, where several are told apart.
#[must_use]
pub fn leave_out(name: &str, size: Option<&str>) -> String {
    match size {
        Some(size) => leave_out_sized(name, size),
        None => name.to_owned(),
    }
}

/// A type of resource as a person calls it. One that is not known is shown as the service sent it.
#[must_use]
pub fn kind(kind: &str) -> &str {
    match kind {
        DISK => kind_disk(),
        TURBO => kind_turbo(),
        "OS::Nova::Server" => kind_server(),
        "OS::Ironic::BareMetalServer" => kind_bare_metal(),
        other => other,
    }
}
