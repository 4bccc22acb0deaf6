//! Back up a disk.

/// Title of the page.
pub const TITLE: &str = "Back up a disk (VBS)";
