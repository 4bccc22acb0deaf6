//! Protect a server.

/// Title of the page.
pub const TITLE: &str = "Protect a server (CSBS)";
/// What it is, and for whom.
pub const LEAD: &str = "Backs up one server with all its disks, now. Only for projects that used this service before; \
                        others protect a server with a vault.";
/// The deed.
pub const SUBMIT: &str = "Protect server";
/// The deed, named.
#[must_use]
pub fn submit(server: &str) -> String {
    format!("Protect {server}")
}
/// Meanwhile.
pub const BUSY: &str = "Asking for the backup …";

/// Group of the server.
pub const WHAT: &str = "What to back up";
/// Group of the backup.
pub const HOW: &str = "The backup";
/// The server.
pub const SERVER: &str = "Server";
/// Which are offered.
pub const SERVER_HINT: &str = "One server. An id that the list does not hold can be pasted.";
/// Name of the backup.
pub const NAME: &str = "Backup name";
/// What it takes.
pub const NAME_HINT: &str = "1 to 255 letters, digits, - and _. Left empty, the service chooses one.";
/// Description.
pub const DESCRIPTION: &str = "Description";
/// Full or not.
pub const WAY: &str = "Extent";
/// What is always so.
pub const WAY_HINT: &str = "The first backup of a server is full, whatever is chosen.";
/// Tags.
pub const TAGS: &str = "Tags of the backup";
/// What they take.
pub const TAGS_HINT: &str = "Letters, digits, - and _. Each key once.";

/// The disclosure.
pub const MORE: &str = "More fields";
/// How many there are.
pub const MORE_COUNT: usize = 2;
/// Type of the resource.
pub const TYPE: &str = "Resource type";
/// Further information.
pub const EXTRA: &str = "Extra information";
/// What it takes.
pub const EXTRA_HINT: &str = "A JSON object that is kept with the backup, such as {}.";

/// Once more.
pub const ANOTHER: &str = "Protect another server";

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
