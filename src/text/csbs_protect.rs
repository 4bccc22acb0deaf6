//! Protect a server.

/// Title of the page.
pub const TITLE: &str = "Protect a server (CSBS)";
