//! Associate resources.

/// Title of the page.
pub const TITLE: &str = "Associate resources";
