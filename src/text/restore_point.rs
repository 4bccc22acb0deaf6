//! One restore point.

use super::language::{Language, language, pick};

words! {
    /// Title of the page.
    pub title = "Restore point" | "Wiederherstellungspunkt";

    /// What it is.
    pub lead = "One run of backing up a vault: what it saved, and what it did not."
        | "Ein Lauf der Sicherung eines Tresors: was er gesichert hat, und was nicht.";

    /// What has to be signed in for.
    pub signed_out = "Sign in to see this restore point" | "Anmelden, um diesen Wiederherstellungspunkt zu sehen";

    /// What follows.
    pub signed_out_note = "It is shown as soon as a session begins." | "Er erscheint, sobald eine Sitzung beginnt.";

    /// Prints the page.
    pub print = "Print as a record" | "Als Nachweis drucken";

    /// Heading of the facts.
    pub facts = "Facts" | "Angaben";

    /// Heading of the backups.
    pub backups = "Backups" | "Sicherungen";

    /// The newest answer whole.
    pub raw = "Newest answer of the service (JSON)" | "Neueste Antwort des Dienstes (JSON)";

    /// Its id.
    pub id = "Id" | "ID";

    /// The same, after the word for copying.
    pub id_what = "restore point id" | "ID des Wiederherstellungspunkts";

    /// Name of its backups.
    pub name = "Name of the backups" | "Name der Sicherungen";

    /// Description of its backups.
    pub description = "Description" | "Beschreibung";

    /// When it began.
    pub created = "Begun" | "Begonnen";

    /// Its vault.
    pub vault = "Vault" | "Tresor";

    /// Full or incremental.
    pub extent = "Extent" | "Umfang";

    /// By whom.
    pub origin = "Origin" | "Auslöser";

    /// How long it is kept.
    pub kept = "Kept" | "Aufbewahrung";

    /// The project.
    pub project = "Project" | "Projekt";

    /// Kept without end.
    pub for_ever = "Until it is deleted" | "Bis zum Löschen";

    /// The service says it only in the answer to the creation.
    pub not_repeated = "The service tells name, vault and what was skipped only once, in the answer to the creation. What stands here comes from the backups."
        | "Name, Tresor und Ausgelassenes nennt der Dienst nur einmal, in der Antwort auf das Anlegen. Was hier \
           steht, stammt aus den Sicherungen.";

    /// A column.
    pub backup = "Backup" | "Sicherung";

    /// A column.
    pub resource = "Resource" | "Ressource";

    /// A column.
    pub state = "State" | "Status";

    /// A column.
    pub size = "Size" | "Größe";

    /// A column.
    pub expires = "Kept" | "Aufbewahrung";

    /// What an id is of.
    pub backup_id = "backup id" | "Sicherungs-ID";

    /// No backups.
    pub no_backups = "No backup of this run is listed yet." | "Noch keine Sicherung dieses Laufs steht in der Liste.";
}

/// When what stands here was read, on paper.
#[must_use]
pub fn as_of(moment: &str) -> String {
    match language() {
        Language::English => format!("As the service told it at {moment}"),
        Language::German => format!("Nach Auskunft des Dienstes vom {moment}"),
    }
}

/// Kept for days.
#[must_use]
pub fn days(days: i64) -> String {
    match days {
        -1..=0 => for_ever().to_owned(),
        ..-1 => super::lists::not_readable(&days.to_string()),
        1 => pick("1 day", "1 Tag").to_owned(),
        days => format!("{} {}", super::grouped(days), pick("days", "Tage")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::days;

    #[test]
    fn days_are_one_or_many() {
        assert_eq!([-1, 1, 30, -7].map(days), ["Until it is deleted", "1 day", "30 days", "Not readable: -7"]);
        assert_eq!(in_german(|| [-1, 1, 30].map(days)), ["Bis zum Löschen", "1 Tag", "30 Tage"]);
    }
}
