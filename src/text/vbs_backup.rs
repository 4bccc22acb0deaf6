//! Back up a disk.

/// Title of the page.
pub const TITLE: &str = "Back up a disk (VBS)";
/// What it is, and for whom.
pub const LEAD: &str = "Backs up one disk, now. Only for projects that used this service before; others use a vault \
                        for disks.";
/// The deed.
pub const SUBMIT: &str = "Back up disk";
/// The deed, named.
#[must_use]
pub fn submit(disk: &str) -> String {
    format!("Back up {disk}")
}
/// Meanwhile.
pub const BUSY: &str = "Asking for the backup …";

/// Group of the disk.
pub const WHAT: &str = "What to back up";
/// Group of the backup.
pub const HOW: &str = "The backup";
/// The disk.
pub const DISK: &str = "Disk";
/// Which are offered.
pub const DISK_HINT: &str = "One disk, attached or not. An id that the list does not hold can be pasted.";
/// The snapshot.
pub const SNAPSHOT: &str = "Snapshot id";
/// What it does.
pub const SNAPSHOT_HINT: &str = "Of this disk, where the backup is to be made from a snapshot that exists.";
/// Name of the backup.
pub const NAME: &str = "Backup name";
/// What it takes.
pub const NAME_HINT: &str = "1 to 64 letters, digits, - and _; not beginning with auto.";
/// Description.
pub const DESCRIPTION: &str = "Description";
/// Full or not.
pub const WAY: &str = "Extent";
/// What a full one is needed for.
pub const WAY_HINT: &str = "Before a disk's first instant restore, one full backup is needed.";
/// Tags.
pub const TAGS: &str = "Tags of the backup";
/// What they take.
pub const TAGS_HINT: &str = "Anything but = * < > \\ , | / in key and value.";

/// Once more.
pub const ANOTHER: &str = "Back up another disk";

/// Name and consequence of an extent.
#[must_use]
pub fn way(id: &str) -> (&'static str, &'static str) {
    match id {
        "full" => ("Full", "Slower and larger; stands on its own."),
        _ => ("Incremental", "Saves what changed since the last backup."),
    }
}
