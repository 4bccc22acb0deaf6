//! Tasks.

use super::language::{Language, language, pick};

words! {
    /// What they are.
    pub lead = "The work behind backups, restores and deletions, as the service keeps it for 30 days. A task can't be stopped."
        | "Die Arbeit hinter Sicherungen, Wiederherstellungen und Löschungen, wie der Dienst sie 30 Tage lang \
           aufbewahrt. Eine Aufgabe lässt sich nicht anhalten.";

    /// For states of the list.
    pub what = "tasks" | "Aufgaben";

    /// Name of the table.
    pub caption = "Tasks of this project, the newest first" | "Aufgaben dieses Projekts, die neuesten zuerst";

    /// The search.
    pub search = "Search by resource, vault or id" | "Nach Ressource, Tresor oder ID suchen";

    /// The filter.
    pub kind = "Kind of task" | "Art der Aufgabe";
}
/// No filter.
#[must_use]
pub fn any_kind(count: usize) -> String {
    super::lists::entry(pick("Every kind", "Jede Art"), count)
}
words! {
    /// None is there.
    pub empty = "No tasks in the last 30 days" | "Keine Aufgaben in den letzten 30 Tagen";

    /// What belongs here.
    pub empty_note = "Each backup, restore and deletion appears here with its progress and its end."
        | "Jede Sicherung, Wiederherstellung und Löschung erscheint hier mit ihrem Fortschritt und ihrem Ende.";

    /// A column.
    pub task = "Task" | "Aufgabe";

    /// A column.
    pub state = "State" | "Status";

    /// A column.
    pub resource = "Resource" | "Ressource";

    /// A column.
    pub vault = "Vault" | "Tresor";

    /// A column.
    pub started = "Started" | "Begonnen";

    /// A column.
    pub duration = "Duration" | "Dauer";

    /// A fact.
    pub ended = "Ended" | "Beendet";

    /// A fact.
    pub progress = "Progress" | "Fortschritt";

    /// A fact.
    pub restore_point = "Restore point" | "Wiederher\u{ad}stellungs\u{ad}punkt";

    /// A fact.
    pub backup = "Backup" | "Sicherung";

    /// A fact.
    pub target = "Restored to" | "Wiederhergestellt auf";

    /// A fact.
    pub extent = "Extent" | "Umfang";

    /// A fact.
    pub policy = "Policy" | "Richtlinie";

    /// A fact.
    pub id = "Task id" | "Aufgaben-ID";

    /// A fact.
    pub request_id = "Trace id" | "Trace-ID";

    /// A fact.
    pub counts_label = "Items" | "Teile";
}

/// Title of the failure.
#[must_use]
pub fn failed(state: &str) -> String {
    match language() {
        Language::English => format!("This task ended as “{state}”"),
        Language::German => format!("Diese Aufgabe endete mit „{state}“"),
    }
}
words! {
    /// The service gives no reason.
    pub no_reason = "The service gives no reason." | "Der Dienst nennt keinen Grund.";
}
/// The service's own words.
#[must_use]
pub fn service_says(code: &str, message: &str) -> String {
    match (code, message) {
        ("", message) => format!("{}: {message}", super::failure::message()),
        (code, "") => format!("Code {code}"),
        (code, message) => {
            format!("{code}, {}: {message}", pick("in the service's words", "in den Worten des Dienstes"))
        }
    }
}

/// Of many things, how many failed.
#[must_use]
pub fn counts(failed: Option<i64>, total: Option<i64>) -> Option<String> {
    let word = pick("failed", "fehlgeschlagen");
    match (failed, total) {
        (None, None) => None,
        (failed, None) => Some(format!("{} {word}", failed.unwrap_or_default())),
        (failed, Some(total)) => Some(format!("{} {} {total} {word}", failed.unwrap_or_default(), pick("of", "von"))),
    }
}

/// What a task does.
#[must_use]
pub fn operation(kind: &str) -> String {
    let known = match kind {
        "backup" => pick("Backup", "Sicherung"),
        "restore" => pick("Restore", "Wiederherstellung"),
        "delete" => pick("Deletion of a backup", "Löschung einer Sicherung"),
        "vault_delete" => pick("Deletion of a vault", "Löschung eines Tresors"),
        "remove_resource" => pick("Removal of resources", "Entfernung von Ressourcen"),
        "replication" => pick("Replication", "Replikation"),
        "copy" => pick("Copy", "Kopie"),
        "sync" => pick("Synchronisation", "Synchronisierung"),
        "" => task(),
        other => other,
    };
    known.to_owned()
}

/// Opens a row.
#[must_use]
pub fn open(operation: &str, resource: &str) -> String {
    let what = of(operation, resource);
    match language() {
        Language::English => format!("Open {what}"),
        Language::German => format!("{what} öffnen"),
    }
}

/// "Backup of ecs-01".
#[must_use]
pub fn of(operation: &str, resource: &str) -> String {
    match resource {
        "" => operation.to_owned(),
        resource => format!("{operation} {} {resource}", pick("of", "von")),
    }
}

/// Said when a task ends: "Backup of ecs-01: Succeeded".
#[must_use]
pub fn said(operation: &str, resource: &str, state: &str) -> String {
    format!("{}: {state}", of(operation, resource))
}

/// Percent.
#[must_use]
pub fn percent(progress: Option<i64>) -> String {
    let unknown = || pick("progress not said", "Fortschritt nicht angegeben").to_owned();
    progress.map_or_else(unknown, |progress| format!("{progress} %"))
}
words! {
    /// Not begun.
    pub not_started = "Not started" | "Nicht begonnen";

    /// The task was not found in the list any more.
    pub lost = "This task is not in the list any more." | "Diese Aufgabe steht nicht mehr in der Liste.";
}

#[cfg(test)]
mod tests {
    use super::super::language::in_german;
    use super::{counts, open, operation, said, service_says};

    #[test]
    fn a_task_is_named_by_deed_and_resource() {
        let table = |kind: &str| [open(&operation(kind), "ecs-01"), said(&operation(kind), "", "OK")];
        assert_eq!(table("backup"), ["Open Backup of ecs-01", "Backup: OK"]);
        in_german(|| {
            assert_eq!(table("backup"), ["Sicherung von ecs-01 öffnen", "Sicherung: OK"]);
            assert_eq!(table("new_kind"), ["new_kind von ecs-01 öffnen", "new_kind: OK"]);
        });
    }

    #[test]
    fn the_services_words_stay_as_they_are() {
        in_german(|| {
            assert_eq!(service_says("", "no space"), "In den Worten des Dienstes: no space");
            assert_eq!(service_says("A.1", "no space"), "A.1, in den Worten des Dienstes: no space");
            assert_eq!(counts(Some(1), Some(3)).as_deref(), Some("1 von 3 fehlgeschlagen"));
        });
    }
}
