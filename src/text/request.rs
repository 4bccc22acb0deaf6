//! The request drawer.

use backup_api::rules::id::is_project;

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

/// An address where there is little room: the project's id, the same in all of them, as an ellipsis.
#[must_use]
pub fn short(target: &str) -> String {
    let parts = target.split('/').map(|part| if is_project(part) { "…" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn the_project_is_left_out() {
        assert_eq!(short("/v3/0605767b5780d5762fc5c0118072a564/vaults?limit=1"), "/v3/…/vaults?limit=1");
        assert_eq!(short("/v3/auth/tokens"), "/v3/auth/tokens");
    }
}
