//! Backups.

/// What they are.
pub const LEAD: &str = "A backup is the stored copy of one resource. A server's backup has one part for each disk.";
/// For states of the list.
pub const WHAT: &str = "backups";
/// For states of the panel.
pub const WHAT_ONE: &str = "this backup";
/// Name of the table.
pub const CAPTION: &str = "Backups of this project";
/// The search.
pub const SEARCH: &str = "Search by name, resource or id";
/// None is there.
pub const EMPTY: &str = "No backups yet";
/// What belongs here.
pub const EMPTY_NOTE: &str = "Create a restore point of a vault: it makes one backup of each associated resource.";
/// The deed.
pub const CREATE: &str = "Create restore point";

/// A column.
pub const NAME: &str = "Backup";
/// A column.
pub const STATE: &str = "State";
/// A column.
pub const RESOURCE: &str = "Resource";
/// A column.
pub const SIZE: &str = "Size";
/// A column.
pub const VAULT: &str = "Vault";
/// A column.
pub const MADE: &str = "Made";
/// A column.
pub const EXPIRES: &str = "Expires";
/// A column.
pub const EXTENT: &str = "Extent";
/// A column.
pub const KIND: &str = "Kind";
/// A fact.
pub const ORIGIN: &str = "Made by";
/// A fact.
pub const HOLDS: &str = "Holds the state of";
/// A fact.
pub const DESCRIPTION: &str = "Description";
/// A fact.
pub const RESTORE_POINT: &str = "Restore point";
/// A fact.
pub const ZONE: &str = "Zone";
/// A fact.
pub const RESTORE_MODE: &str = "Restore";
/// A fact.
pub const FAST: &str = "Fast restore";
/// A fact.
pub const SYSTEM_DISK: &str = "Holds the system disk";
/// A fact.
pub const ENCRYPTED: &str = "Encrypted";
/// A fact.
pub const IMAGES: &str = "Images made of it";
/// A fact.
pub const ID: &str = "Backup id";
/// A fact.
pub const RESOURCE_ID: &str = "Resource id";
/// A heading.
pub const DISKS: &str = "Disks in this backup";
/// None came.
pub const NO_DISKS: &str = "The service names no parts of this backup.";
/// A heading.
pub const COPIES: &str = "Copies elsewhere";
/// No end.
pub const NEVER: &str = "Never";

/// Opens a row.
#[must_use]
pub fn open(name: &str) -> String {
    format!("Open the backup {name}")
}

/// What it can be used for.
#[must_use]
pub fn restore_mode(mode: &str) -> String {
    match mode {
        "na" => "Only for new resources".to_owned(),
        "backup" => "From the backups of its disks".to_owned(),
        "snapshot" => "As a whole; also for an image of the server".to_owned(),
        other => other.to_owned(),
    }
}

/// One copy elsewhere.
#[must_use]
pub fn copy(region: &str, state: &str) -> String {
    if region.is_empty() { state.to_owned() } else { format!("{region}: {state}") }
}
