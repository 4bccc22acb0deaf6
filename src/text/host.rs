//! What the page around the console has decided: its token, and what it has switched off.

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
    pub no_token_note = "The page around this console signs in for it. Ask for a token again; if none comes, sign in to the page once more." | "Die Seite um diese Konsole meldet sie an. Das Token erneut anfordern; kommt keines, an der Seite neu anmelden.";

    /// What was refused.
    pub bad_token = "The token of this page could not be used" | "Das Token dieser Seite ließ sich nicht verwenden";

    /// The button.
    pub ask = "Ask for a token again" | "Token erneut anfordern";
}
