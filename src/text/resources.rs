//! Servers, disks and file systems.

/// What the page shows.
pub const LEAD: &str =
    "Everything of this project that could be backed up: whether it is in a vault, and if it can't be, why.";
/// The deed.
pub const ASSOCIATE: &str = "Associate resources";
/// Name of the tabs.
pub const KINDS: &str = "Kinds of resource";
/// The search.
pub const SEARCH: &str = "Search by name or id";
/// The filter.
pub const PROTECTION: &str = "Protection";
/// A column.
pub const NAME: &str = "Name";
/// A column.
pub const STATE: &str = "State";
/// A column.
pub const VAULT: &str = "Vault";
/// A column.
pub const SIZE: &str = "Size";
/// A column.
pub const ZONE: &str = "Zone";
/// A column.
pub const ID_NAME: &str = "Id";
/// What an id is, for its copy button.
pub const ID: &str = "resource id";

/// Badge and entry of the filter.
pub const IN_VAULT: &str = "In a vault";
/// Badge and entry of the filter.
pub const IN_NO_VAULT: &str = "In no vault";
/// Badge and entry of the filter.
pub const UNFIT: &str = "Can't be backed up";
/// Entry of the filter.
pub const ANY: &str = "Every protection";

/// Name of a kind, as a tab.
#[must_use]
pub fn tab(object_type: &str) -> String {
    super::status::object_type(object_type)
}
/// For states of a list.
#[must_use]
pub const fn what(object_type: &str) -> &'static str {
    match object_type.as_bytes() {
        b"server" => "servers",
        b"disk" => "disks",
        b"turbo" => "file systems",
        _ => "resources",
    }
}
/// None of a kind is there.
#[must_use]
pub fn empty(object_type: &str) -> String {
    format!("The service lists no {}", what(object_type))
}
/// What to do about it.
pub const EMPTY_NOTE: &str = "This project has none, or the service does not show them to this user.";
/// What a disk's row does not tell.
pub const DISKS_NOTE: &str = "A disk that belongs to a server is also saved with the server, where that is in a vault.";

/// Disks of a server.
#[must_use]
pub fn disks(count: usize) -> String {
    super::lists::counted(count, "disk", "disks")
}
