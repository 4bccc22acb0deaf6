//! One restore point.

/// Title of the page.
pub const TITLE: &str = "Restore point";
/// What it is.
pub const LEAD: &str = "One run of backing up a vault: what it saved, and what it did not.";
/// What has to be signed in for.
pub const SIGNED_OUT: &str = "Sign in to see this restore point";
/// What follows.
pub const SIGNED_OUT_NOTE: &str = "It is shown as soon as a session begins.";
/// Prints the page.
pub const PRINT: &str = "Print as a record";

/// Heading of the facts.
pub const FACTS: &str = "Facts";
/// Heading of the backups.
pub const BACKUPS: &str = "Backups";
/// The newest answer whole.
pub const RAW: &str = "Newest answer of the service (JSON)";

/// Its id.
pub const ID: &str = "Id";
/// The same, after the word for copying.
pub const ID_WHAT: &str = "restore point id";
/// Name of its backups.
pub const NAME: &str = "Name of the backups";
/// Description of its backups.
pub const DESCRIPTION: &str = "Description";
/// When it began.
pub const CREATED: &str = "Begun";
/// Its vault.
pub const VAULT: &str = "Vault";
/// Full or incremental.
pub const EXTENT: &str = "Extent";
/// By whom.
pub const ORIGIN: &str = "Origin";
/// How long it is kept.
pub const KEPT: &str = "Kept";
/// The project.
pub const PROJECT: &str = "Project";
/// Kept without end.
pub const FOR_EVER: &str = "Until it is deleted";
/// The service says it only in the answer to the creation.
pub const NOT_REPEATED: &str = "The service tells name, vault and what was skipped only once, in the answer to the creation. What stands here comes from the backups.";

/// A column.
pub const BACKUP: &str = "Backup";
/// A column.
pub const RESOURCE: &str = "Resource";
/// A column.
pub const STATE: &str = "State";
/// A column.
pub const SIZE: &str = "Size";
/// A column.
pub const EXPIRES: &str = "Kept";
/// What an id is of.
pub const BACKUP_ID: &str = "backup id";
/// No backups.
pub const NO_BACKUPS: &str = "No backup of this run is listed yet.";

/// When what stands here was read, on paper.
#[must_use]
pub fn as_of(moment: &str) -> String {
    format!("As the service told it at {moment}")
}

/// Kept for days.
#[must_use]
pub fn days(days: i64) -> String {
    match days {
        ..=0 => FOR_EVER.to_owned(),
        1 => "1 day".to_owned(),
        days => format!("{} days", super::grouped(days)),
    }
}
