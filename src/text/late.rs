//! A part of the console that is loaded when it is wanted.

/// What is being loaded, for screen readers.
#[must_use]
pub fn loading(title: &str) -> String {
    format!("Loading the page {title}")
}

words! {
    /// It did not come.
    pub absent = "This page did not load.";

    /// Why.
    pub absent_cause = "The console loads some of its pages when they are opened, and this one could not be had. Nothing was sent to the services, and what you typed elsewhere is still there.";

    /// What to do.
    pub absent_remedy = "Check the connection and try again. If it keeps failing, the console was probably updated on its server: load the whole console again in the browser and sign in again.";

    /// Tries once more.
    pub again = "Try again";

    /// While it tries.
    pub trying = "Loading …";
}
