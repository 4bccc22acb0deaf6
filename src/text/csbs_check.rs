//! Check backup capability.

/// Title of the page.
pub const TITLE: &str = "Check backup capability (CSBS)";
