//! Servers, disks and file systems.

words! {
    /// What the page shows.
    pub lead = "Everything of this project that could be backed up: whether it is in a vault, and if it can't be, why.";

    /// The deed.
    pub associate = "Associate resources";

    /// Name of the tabs.
    pub kinds = "Kinds of resource";

    /// The search.
    pub search = "Search by name or id";

    /// The filter.
    pub protection = "Protection";

    /// A column.
    pub name = "Name";

    /// A column.
    pub state = "State";

    /// A column.
    pub vault = "Vault";

    /// A column.
    pub size = "Size";

    /// A column.
    pub zone = "Zone";

    /// A column.
    pub id_name = "Id";

    /// What an id is, for its copy button.
    pub id = "resource id";

    /// Badge and entry of the filter.
    pub in_vault = "In a vault";

    /// Badge and entry of the filter.
    pub in_no_vault = "In no vault";

    /// Badge and entry of the filter.
    pub unfit = "Can't be backed up";

    /// Entry of the filter.
    pub any = "Every protection";
}

/// Name of a kind, as a tab.
#[must_use]
pub fn tab(object_type: &str) -> String {
    super::status::object_type(object_type)
}
/// For states of a list.
#[must_use]
pub fn what(object_type: &str) -> &'static str {
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
words! {
    /// What to do about it.
    pub empty_note = "This project has none, or the service does not show them to this user.";

    /// What a disk's row does not tell.
    pub disks_note = "A disk that belongs to a server is also saved with the server, where that is in a vault.";
}

/// Disks of a server.
#[must_use]
pub fn disks(count: usize) -> String {
    super::lists::counted(count, "disk", "disks")
}
