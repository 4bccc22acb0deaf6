//! The request drawer.

words! {
    /// Name of the drawer.
    pub title = "Request" | "Anfrage";

    /// Method and address.
    pub address = "Address" | "Adresse";

    /// Headers.
    pub headers = "Headers" | "Header";

    /// In the place of the token.
    pub hidden = "(your token, never shown)" | "(das eigene Token, nie gezeigt)";

    /// The body.
    pub body = "Body" | "Inhalt";

    /// Copies the body.
    pub as_json = "JSON" | "JSON";

    /// Copies the command.
    pub as_curl = "curl command" | "curl-Befehl";

    /// Link to the vendor's page.
    pub doc = "Vendor's documentation" | "Dokumentation des Anbieters";

    /// What the command needs.
    pub curl_note = "The command reads the token from the variable TOKEN of your shell."
        | "Der Befehl liest das Token aus der Variablen TOKEN der Shell.";
}
