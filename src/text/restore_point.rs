//! A restore point.

/// Title of the page.
pub const TITLE: &str = "Restore point";
