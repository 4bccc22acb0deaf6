//! Create a restore point.

/// Title of the page.
pub const TITLE: &str = "Create a restore point";
