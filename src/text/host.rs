//! What the page around the console has decided: its token, and what it has switched off.

use super::language::{Language, language};

words! {
    /// A place that is switched off here.
    pub switched_off = "This console does not offer it" | "Diese Konsole bietet das nicht an";

    /// What that means.
    pub switched_off_note = "Whoever runs the page around this console decides what it offers. Nothing was sent." | "Wer die Seite um diese Konsole betreibt, bestimmt, was sie anbietet. Es wurde nichts gesendet.";

    /// While the host's token is got and checked.
    pub signing_in = "Signing in with the token of this page" | "Anmeldung mit dem Token dieser Seite";

    /// Where there is no session, and only the host can begin one.
    pub no_token = "This page has given no token" | "Diese Seite hat kein Token gegeben";

    /// What to do.
    pub no_token_note = "The page around this console signs in for it. Ask for a token again; if none comes, sign in to that page once more."
        | "Die umgebende Seite übernimmt die Anmeldung. Das Token erneut anfordern; kommt keines, dort neu anmelden.";

    /// Where the page can't be asked.
    pub no_token_here = "The page around this console signs in for it. Sign in to that page once more."
        | "Die umgebende Seite übernimmt die Anmeldung. Dort neu anmelden.";

    /// Why a token of the page is no good.
    pub expired = "The token that the page around this console gave has expired."
        | "Das Token, das die umgebende Seite gegeben hat, ist abgelaufen.";

    /// Why a token of the page is no good.
    pub no_project = "The token that the page around this console gave belongs to no project."
        | "Das Token, das die umgebende Seite gegeben hat, gehört zu keinem Projekt.";

    /// Why a token of the page is no good.
    pub not_accepted = "The service does not accept the token that the page around this console gave."
        | "Der Dienst nimmt das Token nicht an, das die umgebende Seite gegeben hat.";

    /// Why a token of the page is no good.
    pub not_allowed = "The user that the page around this console signed in may not use backup in this project."
        | "Der Benutzer, den die umgebende Seite angemeldet hat, darf die Sicherung in diesem Projekt nicht nutzen.";

    /// What was refused.
    pub bad_token = "The token of this page could not be used" | "Das Token dieser Seite ließ sich nicht verwenden";

    /// The button.
    pub ask = "Ask for a token again" | "Token erneut anfordern";
}

/// Why a token of the page is no good.
#[must_use]
pub fn other_project(project: &str) -> String {
    match language() {
        Language::English => {
            format!("The token that the page around this console gave belongs to the project {project}.")
        }
        Language::German => format!("Das Token, das die umgebende Seite gegeben hat, gehört zum Projekt {project}."),
    }
}
