//! The request drawer.

words! {
    /// Name of the drawer.
    pub title = "Request";

    /// Method and address.
    pub address = "Address";

    /// Headers.
    pub headers = "Headers";

    /// In the place of the token.
    pub hidden = "(your token, never shown)";

    /// The body.
    pub body = "Body";

    /// Copies the body.
    pub as_json = "JSON";

    /// Copies the command.
    pub as_curl = "curl command";

    /// Link to the vendor's page.
    pub doc = "Vendor's documentation";

    /// What the command needs.
    pub curl_note = "The command reads the token from the variable TOKEN of your shell.";
}
