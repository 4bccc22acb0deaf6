//! Backups.

use backup_api::cbr::resource::{SERVER, TURBO};

words!("backups");

/// What it can be used for. A word that is not known is shown as the service sent it.
#[must_use]
pub fn restore_mode(mode: &str, kind: &str) -> String {
    match (kind, mode) {
        // Only servers have disks with backups of their own.
        (SERVER | "", _) | (_, "na") => restore_mode_word(mode),
        (TURBO, _) => restore_mode_word("na"),
        _ => String::new(),
    }
}

/// One copy elsewhere.
#[must_use]
pub fn copy(region: &str, state: &str) -> String {
    if region.is_empty() { state.to_owned() } else { copy_in(region, state) }
}
