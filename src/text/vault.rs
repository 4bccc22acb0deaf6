//! A vault.

/// Title of the page.
pub const TITLE: &str = "Vault";
