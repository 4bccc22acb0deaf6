//! Protect a server.

words! {
    /// Title of the page.
    pub title = "Protect a server (CSBS)";

    /// What it is, and for whom.
    pub lead = "Backs up one server with all its disks, now. Only for projects that used this service before; \
                        others protect a server with a vault.";

    /// The deed.
    pub submit_label = "Protect server";
}
/// The deed, named.
#[must_use]
pub fn submit(server: &str) -> String {
    format!("Protect {server}")
}
words! {
    /// Meanwhile.
    pub busy = "Asking for the backup …";

    /// Group of the server.
    pub what = "What to back up";

    /// Group of the backup.
    pub how = "The backup";

    /// The server.
    pub server = "Server";

    /// Which are offered.
    pub server_hint = "One server. An id that the list does not hold can be pasted.";

    /// Name of the backup.
    pub name = "Backup name";

    /// What it takes.
    pub name_hint = "1 to 255 letters, digits, - and _. Left empty, the service chooses one.";

    /// Description.
    pub description = "Description";

    /// Full or not.
    pub way_label = "Extent";

    /// What is always so.
    pub way_hint = "The first backup of a server is full, whatever is chosen.";

    /// Tags.
    pub tags = "Tags of the backup";

    /// What they take.
    pub tags_hint = "Letters, digits, - and _. Each key once.";

    /// The disclosure.
    pub more = "More fields";
}
/// How many there are.
pub const MORE_COUNT: usize = 2;
words! {
    /// Type of the resource.
    pub type_label = "Resource type";

    /// Further information.
    pub extra = "Extra information";

    /// What it takes.
    pub extra_hint = "A JSON object that is kept with the backup, such as {}.";

    /// Once more.
    pub another = "Protect another server";
}

/// Name and consequence of an extent.
#[must_use]
pub fn way(id: &str) -> (&'static str, &'static str) {
    match id {
        "full" => ("Full", "Slower and larger; stands on its own."),
        _ => ("Incremental", "Saves what changed since the last backup."),
    }
}

/// Name and consequence of a type.
#[must_use]
pub fn resource_type(id: &str) -> (&'static str, &'static str) {
    match id {
        "" => ("Not sent", "The service takes the server type by itself."),
        _ => ("OS::Nova::Server", "The only type that there is."),
    }
}
