//! The session.

use super::language::{Language, language};

mod addresses;
pub mod refusal;

pub use addresses::*;

words! {
    /// The deed.
    pub sign_in = "Sign in" | "Anmelden";

    /// Meanwhile.
    pub signing_in = "Signing in …" | "Anmeldung läuft …";

    /// Title of the page.
    pub title = "Session" | "Sitzung";

    /// What it is.
    pub lead = "A token opens one project of one cloud for about a day. It lives in this page's memory only: a reload ends it."
        | "Ein Token öffnet ein Projekt einer Cloud für etwa einen Tag. Es liegt nur im Speicher dieser Seite: Neu \
           laden beendet die Sitzung.";

    /// No name is known.
    pub unknown_user = "Signed in" | "Angemeldet";

    /// The token is over.
    pub ended = "Session ended" | "Sitzung zu Ende";

    /// The token's date is past, by a clock that may be wrong.
    pub overdue = "End reached" | "Ende erreicht";

    /// Said aloud.
    pub overdue_said = "By this device's clock the session has ended. The next request shows whether it has; what is typed stays."
        | "Nach der Uhr dieses Geräts ist die Sitzung zu Ende. Die nächste Anfrage zeigt, ob das stimmt; \
           Eingegebenes bleibt.";

    /// No date is known.
    pub left_unknown = "End not known" | "Ende nicht bekannt";
}

/// Time left, short.
#[must_use]
pub fn left(span: &str) -> String {
    match language() {
        Language::English => format!("{span} left"),
        Language::German => format!("noch {span}"),
    }
}

/// Said aloud at a threshold.
#[must_use]
pub fn ends_soon(span: &str) -> String {
    match language() {
        Language::English => format!("The session ends in {span}. Sign in again before; what is typed stays."),
        Language::German => format!("Die Sitzung endet in {span}. Vorher neu anmelden; Eingegebenes bleibt."),
    }
}

words! {
    /// Group of cloud and region.
    pub where_label = "Cloud and project" | "Cloud und Projekt";

    /// Group of the way.
    pub how = "How to sign in" | "Art der Anmeldung";

    /// The cloud.
    pub cloud = "Cloud" | "Cloud";

    /// The region.
    pub region = "Region" | "Region";

    /// Of the id in hand, after the word for copying.
    pub project_id = "project id" | "Projekt-ID";

    /// The project.
    pub project = "Project id" | "Projekt-ID";

    /// What it may be.
    pub project_hint = "32 hexadecimal digits. Empty: the project that the token belongs to."
        | "32 Hexadezimalziffern. Leer: das Projekt, zu dem das Token gehört.";

    /// For a password.
    pub project_name = "Project name or id" | "Name oder ID des Projekts";

    /// What it is usually.
    pub project_name_hint = "The default project of a region is called like the region, such as eu-de."
        | "Das Standardprojekt einer Region heißt wie die Region, zum Beispiel eu-de.";

    /// The way.
    pub way = "Way" | "Weg";

    /// By token.
    pub by_token = "Paste a token" | "Token einfügen";

    /// Consequence.
    pub by_token_note = "From your command line or portal. Also for users who sign in through their company."
        | "Aus der Kommandozeile oder dem Portal. Auch für alle, die sich über ihr Unternehmen anmelden.";

    /// By password.
    pub by_password = "User and password" | "Benutzer und Passwort";

    /// Consequence.
    pub by_password_note = "The console asks for a token and forgets the password at once."
        | "Die Konsole holt ein Token und vergisst das Passwort sofort.";

    /// The token.
    pub token = "Token" | "Token";

    /// Where from.
    pub token_hint = "The value of X-Subject-Token, or the id of “openstack token issue”. It is never shown or stored."
        | "Der Wert von X-Subject-Token oder die ID aus „openstack token issue“. Es wird nie gezeigt oder gespeichert.";

    /// The user.
    pub user = "User name" | "Benutzername";

    /// The account.
    pub domain = "Account (domain) name" | "Name des Kontos (Domain)";

    /// The password.
    pub password = "Password" | "Passwort";
}

words! {
    /// Card of the demo.
    pub demo = "Emulator" | "Emulator";

    /// What it is.
    pub demo_note = "An emulator of the cloud answers behind this page. Try everything without an account; nothing of it is real."
        | "Hinter dieser Seite antwortet ein Emulator der Cloud. Alles lässt sich ohne Konto ausprobieren; nichts \
           davon ist echt.";

    /// The deed.
    pub demo_use = "Use the demo account" | "Demo-Konto verwenden";
}

/// The way back to the place that asked for a session.
#[must_use]
pub fn go_on(title: &str) -> String {
    match language() {
        Language::English => format!("Go on: {title}"),
        Language::German => format!("Weiter: {title}"),
    }
}

words! {
    /// Facts.
    pub fact_user = "User" | "Benutzer";

    /// Facts.
    pub fact_domain = "Account" | "Konto";

    /// Facts.
    pub fact_project = "Project" | "Projekt";

    /// Facts.
    pub fact_roles = "Roles" | "Rollen";

    /// Facts.
    pub fact_region = "Region" | "Region";

    /// Facts.
    pub fact_end = "Ends" | "Endet";

    /// Facts.
    pub fact_addresses = "Addresses" | "Adressen";

    /// No facts.
    pub no_facts = "The identity service could not be asked, so user and end of the token are not known. The backup service takes the token."
        | "Der Identitätsdienst ließ sich nicht fragen, daher sind Benutzer und Ende des Tokens nicht bekannt. Der \
           Sicherungsdienst nimmt das Token an.";

    /// No roles came.
    pub no_roles = "none named" | "keine genannt";

    /// Changes it.
    pub change = "Use another token or project" | "Anderes Token oder Projekt verwenden";

    /// Puts that away again.
    pub keep = "Keep this session" | "Bei dieser Sitzung bleiben";

    /// Ends it.
    pub end = "End session" | "Sitzung beenden";

    /// Consequence.
    pub end_note = "Ending forgets the token here; elsewhere it stays valid until its date. Revoking ends it everywhere."
        | "Beenden vergisst das Token hier; anderswo gilt es bis zu seinem Ablauf. Widerrufen beendet es überall.";

    /// Ends and revokes.
    pub revoke = "Revoke token and end session" | "Token widerrufen und Sitzung beenden";

    /// Meanwhile.
    pub revoking = "Revoking token …" | "Token wird widerrufen …";

    /// Card of the session in hand.
    pub current = "Session in hand" | "Laufende Sitzung";

    /// After the end by the service.
    pub renew = "The session has ended. Enter a new token to go on; everything typed in this page is still there."
        | "Die Sitzung ist zu Ende. Zum Weitermachen ein neues Token eingeben; alles auf dieser Seite Eingegebene \
           ist noch da.";
}
/// It worked.
#[must_use]
pub fn begun(user: &str, project: &str) -> String {
    match language() {
        Language::English => format!("Signed in as {user}, project {project}."),
        Language::German => format!("Angemeldet als {user}, Projekt {project}."),
    }
}
words! {
    /// It was ended.
    pub ended_by_you = "The session is ended and the token forgotten."
        | "Die Sitzung ist beendet und das Token vergessen.";
}
