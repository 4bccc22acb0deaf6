//! The first page.

use super::language::pick;
use super::lists::number;

words! {
    /// What it shows.
    pub lead = "What is protected in this project, what is not, and what runs right now."
        | "Was in diesem Projekt geschützt ist, was nicht, und was gerade läuft.";

    /// Title without a session.
    pub welcome = "Back up servers, disks and file systems" | "Server, Festplatten und Dateisysteme sichern";

    /// What the product is.
    pub welcome_note = "This console works on the backup services of one project with your own token. The token stays in this page's memory and is sent to nobody but those services."
        | "Diese Konsole arbeitet mit einem Token, das Sie einfügen, an den Sicherungsdiensten eines Projekts. Das Token bleibt im \
           Speicher dieser Seite und geht nur an diese Dienste.";

    /// After the end.
    pub over = "The session has ended" | "Die Sitzung ist zu Ende";

    /// What stays.
    pub over_note = "Sign in again to go on. What is typed into forms stays."
        | "Zum Weitermachen erneut anmelden. In Formulare Eingegebenes bleibt.";

    /// Heading of the entry points.
    pub can = "What you can do" | "Was sich hier tun lässt";

    /// The same, without a session.
    pub can_absent = "What you can do then" | "Was sich dann tun lässt";

    /// Name of the region of the tiles.
    pub tiles = "Figures" | "Zahlen";

    /// A tile.
    pub vaults = "Vaults" | "Tresore";

    /// A tile.
    pub servers = "Servers in no vault" | "Server in keinem Tresor";

    /// A tile.
    pub running = "Tasks under way" | "Laufende Aufgaben";

    /// A tile.
    pub failed = "Tasks failed in 24 h" | "Fehlgeschlagene Aufgaben in 24 h";
}
/// Under a tile.
#[must_use]
pub fn of_all(all: usize) -> String {
    format!("{} {}", pick("of", "von"), number(all))
}
/// Under a tile.
#[must_use]
pub fn of_which(not_available: usize) -> String {
    match not_available {
        0 => pick("all available", "alle verfügbar").to_owned(),
        some => format!("{} {}", number(some), pick("not available", "nicht verfügbar")),
    }
}
/// Under the tile of the vaults, where there is none; `create`: it leads to the first.
#[must_use]
pub fn no_vault(create: bool) -> &'static str {
    match create {
        true => pick("none yet: create one", "noch keiner: einen anlegen"),
        false => pick("none yet", "noch keiner"),
    }
}
/// Under a tile whose figure could not be read again.
#[must_use]
pub fn stale(age: &str) -> String {
    format!("{} {age}", pick("Could not be read again. From", "Nicht erneut lesbar. Stand:"))
}
/// Under a tile: others are in no vault because they can't be backed up.
#[must_use]
pub fn unfit(all: usize, unfit: usize) -> String {
    match unfit {
        0 => of_all(all),
        unfit => {
            format!(
                "{}; {} {}",
                of_all(all),
                number(unfit),
                pick("more can't be backed up", "weitere lassen sich nicht sichern")
            )
        }
    }
}
words! {
    /// While a figure is on its way.
    pub awaited = "…" | "…";

    /// A figure could not be read.
    pub unknown = "Not known" | "Nicht bekannt";

    /// For screen readers.
    pub loading = "Loading" | "Lädt";

    /// Heading of recent tasks.
    pub recent = "Tasks of the last 24 hours" | "Aufgaben der letzten 24 Stunden";

    /// None.
    pub no_recent = "No task in the last 24 hours" | "Keine Aufgabe in den letzten 24 Stunden";

    /// What that may mean.
    pub no_recent_note = "No backup, restore or deletion ran. Look at the policies if a backup should have."
        | "Keine Sicherung, Wiederherstellung oder Löschung ist gelaufen. Wenn eine Sicherung hätte laufen sollen, \
           die Richtlinien ansehen.";

    /// Goes there.
    pub all_tasks = "All tasks" | "Alle Aufgaben";

    /// Heading of capacity.
    pub capacity = "Fullest vaults" | "Vollste Tresore";

    /// Goes there.
    pub all_vaults = "All vaults" | "Alle Tresore";

    /// For states of the part.
    pub what_vaults = "vaults" | "Tresore";

    /// For states of the part.
    pub what_tasks = "recent tasks" | "die letzten Aufgaben";

    /// An entry point: its consequence in a sentence.
    pub protect = "Four steps from nothing to a backup that was seen to succeed."
        | "Vier Schritte von nichts bis zu einer Sicherung, deren Erfolg zu sehen war.";

    /// An entry point.
    pub create_vault = "Buys room for backups, pay-per-use or pre-paid."
        | "Kauft Platz für Sicherungen, nutzungsabhängig oder vorausbezahlt.";

    /// An entry point.
    pub associate = "Puts servers, disks or file systems into a vault."
        | "Bringt Server, Festplatten oder Dateisysteme in einen Tresor.";

    /// An entry point.
    pub restore_point = "Backs up resources of a vault now." | "Sichert Ressourcen eines Tresors jetzt.";

    /// An entry point.
    pub csbs = "Protects one server with the classic service, in projects that used it before."
        | "Schützt einen Server mit dem klassischen Dienst, in Projekten, die ihn schon \
           früher genutzt haben.";

    /// An entry point.
    pub csbs_check = "Asks for up to hundreds of servers whether they can be backed up, and why not."
        | "Fragt für bis zu Hunderte von Servern, ob sie sich sichern lassen, und wenn nicht, warum.";

    /// An entry point.
    pub vbs = "Backs up one disk with the classic service and watches its job."
        | "Sichert eine Festplatte mit dem klassischen Dienst und verfolgt den Auftrag.";
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{no_vault, of_which, stale, unfit};

    #[test]
    fn a_figure_says_from_when_it_is_and_none_what_comes_first() {
        let said = || (stale("5 minutes ago"), no_vault(true), no_vault(false));
        assert_eq!(
            said(),
            ("Could not be read again. From 5 minutes ago".to_owned(), "none yet: create one", "none yet")
        );
        assert_eq!(in_german(no_vaults), ["noch keiner: einen anlegen", "noch keiner"]);
    }

    fn no_vaults() -> [&'static str; 2] {
        [true, false].map(no_vault)
    }

    #[test]
    fn notes_under_a_tile() {
        let said = || [of_which(0), of_which(2), unfit(5, 0), unfit(5, 2)];
        assert_eq!(said(), ["all available", "2 not available", "of 5", "of 5; 2 more can't be backed up"]);
        assert_eq!(
            in_german(said),
            ["alle verfügbar", "2 nicht verfügbar", "von 5", "von 5; 2 weitere lassen sich nicht sichern"]
        );
    }
}
