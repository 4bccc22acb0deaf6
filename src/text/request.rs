//! The request drawer.

/// Name of the drawer.
pub const TITLE: &str = "Request";
/// Method and address.
pub const ADDRESS: &str = "Address";
/// Headers.
pub const HEADERS: &str = "Headers";
/// In the place of the token.
pub const HIDDEN: &str = "(your token, never shown)";
/// The body.
pub const BODY: &str = "Body";
/// Copies the body.
pub const AS_JSON: &str = "JSON";
/// Copies the command.
pub const AS_CURL: &str = "curl command";
/// Link to the vendor's page.
pub const DOC: &str = "Vendor's documentation";
/// What the command needs.
pub const CURL_NOTE: &str = "The command reads the token from the variable TOKEN of your shell.";
