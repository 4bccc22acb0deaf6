//! Restore a backup.

words!("backup_restore");

/// Name and consequence of whether the server is started afterwards.
#[must_use]
pub fn power_on(start: &str) -> (&'static str, &'static str) {
    if start == "true" { (power_on_yes(), power_on_yes_note()) } else { (power_on_no(), power_on_no_note()) }
}
