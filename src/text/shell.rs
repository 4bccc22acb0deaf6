//! The frame: names of the places.

use super::language::pick;

words! {
    /// The product.
    pub product = "Backup console" | "Backup-Konsole";

    /// Goes to the title.
    pub skip = "Skip to the page" | "Zum Inhalt springen";

    /// Opens the rail on a phone.
    pub menu = "Menu" | "Menü";

    /// Name of the rail.
    pub navigation = "Places" | "Bereiche";

    /// To light.
    pub light = "Use light colours" | "Helle Farben verwenden";

    /// To dark.
    pub dark = "Use dark colours" | "Dunkle Farben verwenden";

    /// A place.
    pub overview = "Overview" | "Übersicht";

    /// A place.
    pub protect = "Protect a server" | "Einen Server schützen";

    /// A place.
    pub vaults = "Vaults" | "Tresore";

    /// A place.
    pub restore_points = "Restore points" | "Wiederherstellungspunkte";

    /// A place.
    pub backups = "Backups" | "Sicherungen";

    /// A place.
    pub resources = "Resources" | "Ressourcen";

    /// A place.
    pub tasks = "Tasks" | "Aufgaben";

    /// A place.
    pub policies = "Policies" | "Richtlinien";

    /// A heading.
    pub classic = "Classic services" | "Klassische Dienste";

    /// A place.
    pub csbs = "Server backup (CSBS)" | "Server-Sicherung (CSBS)";

    /// A place.
    pub csbs_check = "Capability (CSBS)" | "Eignung (CSBS)";

    /// A place.
    pub vbs = "Disk backup (VBS)" | "Festplatten-Sicherung (VBS)";

    /// A heading.
    pub this_page = "This page" | "Diese Seite";

    /// A place.
    pub log = "Request log" | "Anfrageprotokoll";

    /// Title of an unknown place.
    pub unknown = "There is no such page" | "Diese Seite gibt es nicht";

    /// What to do.
    pub unknown_note = "The address may be mistyped, or from another version. Choose a place from the menu."
        | "Vielleicht ist die Adresse vertippt oder aus einer anderen Version. Einen Bereich aus dem Menü wählen.";

    /// The way out.
    pub to_overview = "Go to the overview" | "Zur Übersicht";
}
/// When a list was read.
#[must_use]
pub fn updated(age: &str) -> String {
    format!("{} {age}", pick("Updated", "Stand:"))
}
words! {
    /// Reads again.
    pub refresh = "Refresh" | "Aktualisieren";
}
