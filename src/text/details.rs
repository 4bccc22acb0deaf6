//! More about each chosen resource.

use backup_api::cbr::resource::{DISK, TURBO};

use super::language::{Language, language, pick};

words! {
    /// What an id is of.
    pub id = "resource id" | "Ressourcen-ID";

    /// A name of its own.
    pub name = "Name to send" | "Zu sendender Name";

    /// What becomes of it.
    pub name_hint = "The service shows its own name of the resource later."
        | "Der Dienst zeigt später seinen eigenen Namen der Ressource.";

    /// Disks.
    pub left_out = "Disks to leave out" | "Auszulassende Festplatten";

    /// Marks the group.
    pub optional = "optional" | "optional";

    /// Where the server's disks are not known.
    pub left_out_hint = "Ids of disks of this server, separated by spaces."
        | "IDs von Festplatten dieses Servers, durch Leerzeichen getrennt.";

    /// Nothing would be left.
    pub all_left_out = "Every disk of this server is left out: nothing of it would be saved."
        | "Jede Festplatte dieses Servers ist ausgelassen: Von ihm würde nichts gesichert.";
}

/// The field of one resource, where several are told apart.
#[must_use]
pub fn name_of(resource: &str) -> String {
    match language() {
        Language::English => format!("{} of {resource}", name()),
        Language::German => format!("{} für {resource}", name()),
    }
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
        DISK => pick("disk", "Festplatte"),
        TURBO => pick("file system", "Dateisystem"),
        "OS::Nova::Server" => pick("server", "Server"),
        "OS::Ironic::BareMetalServer" => pick("bare-metal server", "Bare-Metal-Server"),
        other => other,
    }
}
