//! A part of the console that is loaded when it is wanted.

/// What is being loaded, for screen readers.
#[must_use]
pub fn loading(title: &str) -> String {
    format!("Loading the page {title}")
}

/// It did not come.
pub const ABSENT: &str = "This page did not load.";
/// Why.
pub const ABSENT_CAUSE: &str = "The console loads some of its pages when they are opened, and this one could not be had. Nothing was sent to the services, and what you typed elsewhere is still there.";
/// What to do.
pub const ABSENT_REMEDY: &str = "Check the connection and try again. If it keeps failing, the console was probably updated on its server: load the whole console again in the browser and sign in again.";
/// Tries once more.
pub const AGAIN: &str = "Try again";
/// While it tries.
pub const TRYING: &str = "Loading …";
