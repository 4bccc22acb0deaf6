//! Back up a disk.

words! {
    /// Title of the page.
    pub title = "Back up a disk (VBS)";

    /// What it is, and for whom.
    pub lead = "Backs up one disk, now. Only for projects that used this service before; others use a vault \
                        for disks.";

    /// The deed.
    pub submit_label = "Back up disk";
}
/// The deed, named.
#[must_use]
pub fn submit(disk: &str) -> String {
    format!("Back up {disk}")
}
words! {
    /// Meanwhile.
    pub busy = "Asking for the backup …";

    /// Group of the disk.
    pub what = "What to back up";

    /// Group of the backup.
    pub how = "The backup";

    /// The disk.
    pub disk = "Disk";

    /// Which are offered.
    pub disk_hint = "One disk, attached or not. An id that the list does not hold can be pasted.";

    /// The snapshot.
    pub snapshot = "Snapshot id";

    /// What it does.
    pub snapshot_hint = "Of this disk, where the backup is to be made from a snapshot that exists.";

    /// Name of the backup.
    pub name = "Backup name";

    /// What it takes.
    pub name_hint = "1 to 64 letters, digits, - and _; not beginning with auto.";

    /// Description.
    pub description = "Description";

    /// Full or not.
    pub way_label = "Extent";

    /// What a full one is needed for.
    pub way_hint = "Before a disk's first instant restore, one full backup is needed.";

    /// Tags.
    pub tags = "Tags of the backup";

    /// What they take.
    pub tags_hint = "Anything but = * < > \\ , | / in key and value.";

    /// Once more.
    pub another = "Back up another disk";
}

/// Name and consequence of an extent.
#[must_use]
pub fn way(id: &str) -> (&'static str, &'static str) {
    match id {
        "full" => ("Full", "Slower and larger; stands on its own."),
        _ => ("Incremental", "Saves what changed since the last backup."),
    }
}
