//! Restore points, found through backups.

use super::language::pick;
use super::lists::number;

words! {
    /// What they are, and where they come from.
    pub lead = "One run of backing up a vault: one backup of each of its resources. The service has no list of them, so they are found through the backups; a run that saved nothing is not here."
        | "Ein Lauf der Sicherung eines Tresors: eine Sicherung je Ressource. Der Dienst führt keine Liste davon, \
           daher werden sie über die Sicherungen gefunden; ein Lauf, der nichts gesichert hat, steht nicht hier.";

    /// The deed.
    pub create = "Create restore point" | "Wiederherstellungspunkt anlegen";

    /// For states of the list.
    pub what = "restore points" | "Wiederherstellungspunkte";

    /// Name of the table.
    pub caption = "Restore points of this project" | "Wiederherstellungspunkte dieses Projekts";

    /// The search.
    pub search = "Search by resource, vault or id" | "Nach Ressource, Tresor oder ID suchen";

    /// None is there.
    pub empty = "No restore points yet" | "Noch keine Wiederherstellungspunkte";

    /// What belongs here.
    pub empty_note = "A restore point is made by hand or by a policy. It appears here with its first backup."
        | "Ein Wiederherstellungspunkt entsteht von Hand oder durch eine Richtlinie. Er erscheint hier mit seiner \
           ersten Sicherung.";

    /// A column.
    pub time = "Made" | "Erstellt";

    /// A column.
    pub id = "Restore point" | "Wiederher\u{ad}stellungs\u{ad}punkt";

    /// A column.
    pub vault = "Vault" | "Tresor";

    /// A column.
    pub result_label = "Backups" | "Sicherungen";

    /// A column.
    pub resources = "Resources" | "Ressourcen";

    /// A column.
    pub extent = "Extent" | "Umfang";

    /// A column.
    pub origin = "Made by" | "Auslöser";

    /// What an id is, for its copy button.
    pub id_of = "restore point id" | "ID des Wiederherstellungspunkts";

    /// A backup that names no run.
    pub no_run = "Backup without a restore point" | "Sicherung ohne Wiederherstellungspunkt";

    /// Backups of several kinds.
    pub mixed = "Mixed" | "Gemischt";

    /// The filter.
    pub show = "Result" | "Ergebnis";

    /// An entry of the filter.
    pub any = "Every result" | "Jedes Ergebnis";

    /// An entry of the filter.
    pub all_saved = "All saved" | "Alles gesichert";

    /// An entry of the filter.
    pub some_failed = "With failures" | "Mit Fehlschlägen";

    /// An entry of the filter.
    pub running = "Under way" | "Laufend";

    /// An entry of the filter.
    pub other = "Other" | "Anderes";
}

/// How the backups stand, in words: "3 saved", "2 saved, 1 failed".
#[must_use]
pub fn result(saved: usize, moving: usize, failed: usize, other: usize) -> String {
    let parts = [
        (saved, pick("available", "verfügbar")),
        (failed, pick("failed", "fehlgeschlagen")),
        (moving, pick("under way", "laufend")),
        (other, pick("in another state", "in anderem Status")),
    ];
    let said: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        // A line ends between two parts, never in one.
        .map(|(count, word)| format!("{} {word}", number(*count)).replace(' ', "\u{a0}"))
        .collect();
    said.join(", ")
}

/// Names of the resources, the rest as a number.
#[must_use]
pub fn names(first: &[String], rest: usize) -> String {
    let listed = first.join(", ");
    match rest {
        0 => listed,
        rest => super::and_more(&listed, rest),
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{names, result};

    #[test]
    fn a_result_names_every_part() {
        assert_eq!(result(3, 0, 0, 0), "3\u{a0}available");
        assert_eq!(result(2, 1, 1, 0), "2\u{a0}available, 1\u{a0}failed, 1\u{a0}under\u{a0}way");
        assert_eq!(result(0, 0, 0, 1), "1\u{a0}in\u{a0}another\u{a0}state");
    }

    #[test]
    fn many_names_are_counted() {
        let both = ["a".to_owned(), "b".to_owned()];
        assert_eq!([names(&both, 0), names(&both, 12)], ["a, b", "a, b and 12 more"]);
    }

    #[test]
    fn german_parts_stay_whole_too() {
        in_german(|| {
            assert_eq!(result(2, 1, 1, 0), "2\u{a0}verfügbar, 1\u{a0}fehlgeschlagen, 1\u{a0}laufend");
            assert_eq!(result(0, 0, 0, 1), "1\u{a0}in\u{a0}anderem\u{a0}Status");
            assert_eq!(names(&["a".to_owned()], 1200), "a und 1\u{202f}200 weitere");
        });
    }
}
