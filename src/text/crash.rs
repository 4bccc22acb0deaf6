//! The console stopped.

/// In the browser's console.
pub const LOGGED: &str = "The backup console stopped at";
/// On the page.
pub const SHOWN: &str = "The console stopped because of a fault of its own. Requests that were sent go on at the services. Copy what you typed, then load the page again.";
