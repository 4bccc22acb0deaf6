//! Backups.

words!("backups");

/// What it can be used for. A word that is not known is shown as the service sent it.
#[must_use]
pub fn restore_mode(mode: &str) -> String {
    restore_mode_word(mode)
}

/// One copy elsewhere.
#[must_use]
pub fn copy(region: &str, state: &str) -> String {
    if region.is_empty() { state.to_owned() } else { copy_in(region, state) }
}
