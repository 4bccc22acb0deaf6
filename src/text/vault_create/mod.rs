//! Create a vault.

mod options;
pub use options::*;

words!("vault_create");

/// How many more fields there are on a cloud with all fields.
pub const MORE_COUNT_ALL: usize = 16;
/// How many there are elsewhere.
pub const MORE_COUNT: usize = 5;

/// What to do about an order that failed.
#[must_use]
pub fn order_failed_note(with_vault: bool) -> &'static str {
    if with_vault { order_failed_beside() } else { order_failed_alone() }
}
