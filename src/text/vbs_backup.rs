//! Back up a disk.

words!("vbs_backup");

/// Name and consequence of an extent.
#[must_use]
pub fn way(id: &str) -> (&'static str, &'static str) {
    match id {
        "full" => (way_full(), way_full_note()),
        _ => (way_incremental(), way_incremental_note()),
    }
}
