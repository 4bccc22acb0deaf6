//! Refusal: headline and what to do.

use crate::text::language::{Language, language};

words! {
    /// The token is over.
    pub expired = "The token has expired" | "Das Token ist abgelaufen";

    /// What to do.
    pub expired_do = "Get a new one: tokens live for 24 hours at most."
        | "Ein neues holen: Token gelten höchstens 24 Stunden.";

    /// It is not known.
    pub not_accepted = "The service does not accept the token" | "Der Dienst nimmt das Token nicht an";

    /// What to do.
    pub not_accepted_do = "Copy the whole token (it is several thousand characters long), for this cloud and region, and check that it was not revoked."
        | "Das ganze Token kopieren (es ist mehrere tausend Zeichen lang), für diese Cloud und Region, und prüfen, ob \
           es widerrufen ist.";

    /// Wrong password.
    pub wrong_password = "User, account or password are not right" | "Benutzer, Konto oder Passwort stimmen nicht";

    /// What to do.
    pub wrong_password_do = "Enter the password again. Users who sign in through their company need a token instead."
        | "Das Passwort erneut eingeben. Wer sich über sein Unternehmen anmeldet, braucht stattdessen ein Token.";

    /// A project that is not there, or not for this user.
    pub unknown_project = "The project can't be opened" | "Das Projekt lässt sich nicht öffnen";

    /// What to do.
    pub unknown_project_do = "Check the project's name or id, and the region that it belongs to. Then enter the \
                              password again: the page has forgotten it."
        | "Name oder ID des Projekts prüfen, und die Region, zu der es gehört. Dann das Passwort erneut eingeben: Die \
           Seite hat es vergessen.";

    /// Another project.
    pub other_project = "The token belongs to another project" | "Das Token gehört zu einem anderen Projekt";

    /// No project.
    pub no_project = "The token belongs to no project" | "Das Token gehört zu keinem Projekt";

    /// What to do.
    pub no_project_do = "Get a token that is scoped to a project, or enter the project id."
        | "Ein Token holen, das für ein Projekt gilt, oder die Projekt-ID eingeben.";

    /// No right.
    pub not_allowed = "This user may not use backup in this project"
        | "Dieser Benutzer darf in diesem Projekt nicht mit Sicherungen arbeiten";

    /// Nothing answered.
    pub not_reachable = "The services can't be reached" | "Die Dienste sind nicht erreichbar";

    /// Header hidden.
    pub hidden = "The answer came without its token" | "Die Antwort kam ohne ihr Token";

    /// What to do.
    pub hidden_do = "A proxy or the browser kept the header X-Subject-Token back. Let the proxy pass it, or paste a token."
        | "Ein Proxy oder der Browser hält den Header X-Subject-Token zurück. Den Proxy so einstellen, dass er ihn \
           durchlässt, oder ein Token einfügen.";
}

/// What to do about another project.
#[must_use]
pub fn wrong_project(name: &str, id: &str) -> String {
    match language() {
        Language::English => {
            format!("It opens the project {name} ({id}). Use that project, or get a token for the one you entered.")
        }
        Language::German => format!(
            "Es öffnet das Projekt {name} ({id}). Dieses Projekt verwenden oder ein Token für das eingegebene holen."
        ),
    }
}

/// Takes the token's project.
#[must_use]
pub fn use_project(name: &str) -> String {
    match language() {
        Language::English => format!("Use the project {name}"),
        Language::German => format!("Projekt {name} verwenden"),
    }
}
