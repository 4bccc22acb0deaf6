//! Changing over: region and project in the top bar, and the search for a place.

use super::language::{Language, language, pick};

words! {
    /// Name of the choice in the top bar.
    pub place = "Region and project" | "Region und Projekt";

    /// A group of entries.
    pub projects = "Other projects of this user" | "Andere Projekte dieses Benutzers";
}

/// A group of entries.
#[must_use]
pub fn regions(cloud: &str) -> String {
    format!("{} {cloud}", pick("Other regions of", "Andere Regionen von"))
}

/// What is in use.
#[must_use]
pub fn current(region: &str, project: &str) -> String {
    if project.is_empty() || project == region { region.to_owned() } else { format!("{region}, {project}") }
}

/// Above the form, after something else was chosen.
#[must_use]
pub fn wanted(place: &str) -> String {
    match language() {
        Language::English => format!("Sign in for {place}"),
        Language::German => format!("Für {place} anmelden"),
    }
}

words! {
    /// Why that is needed.
    pub wanted_why = "A token opens one project only. Paste one of that project, or sign in with a password. \
                              Until then the session in hand stays."
        | "Ein Token öffnet nur ein Projekt. Eines für dieses Projekt einfügen oder mit Passwort anmelden. Bis dahin \
           bleibt die jetzige Sitzung.";

    /// The button in the top bar, and the title of its dialog.
    pub search = "Go to" | "Gehe zu";

    /// Its keys.
    pub keys = "Ctrl K" | "Strg K";

    /// The field.
    pub field = "Page, vault or id" | "Seite, Tresor oder ID";

    /// How it is used.
    pub hint = "Arrow keys choose, Enter goes there." | "Pfeiltasten wählen, Eingabe geht hin.";

    /// The list.
    pub found_label = "Places" | "Ziele";

    /// A kind of entry.
    pub page = "Page" | "Seite";

    /// A kind of entry.
    pub vault = "Vault" | "Tresor";

    /// A kind of entry, where an id was pasted.
    pub vault_of_id = "Vault with this id" | "Tresor mit dieser ID";

    /// A kind of entry, where an id was pasted.
    pub restore_point_of_id = "Restore point with this id" | "Wiederherstellungspunkt mit dieser ID";

    /// Nothing fits.
    pub none = "Nothing is called like this. A vault's or restore point's whole id can be pasted."
        | "Nichts heißt so. Die ganze ID eines Tresors oder Wiederherstellungspunkts lässt sich einfügen.";
}

/// How many entries there are, said aloud.
#[must_use]
pub fn found(count: usize) -> String {
    match count {
        0 => none().to_owned(),
        1 => pick("1 place", "1 Ziel").to_owned(),
        more => format!("{more} {}", pick("places", "Ziele")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{found, wanted};

    #[test]
    fn german_counts_the_places() {
        assert_eq!([found(1), found(2)], ["1 place", "2 places"]);
        assert_eq!(in_german(|| [found(1), found(2), wanted("eu-nl")]), ["1 Ziel", "2 Ziele", "Für eu-nl anmelden"]);
    }
}
