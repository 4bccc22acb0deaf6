//! Tasks.

words!("tasks");

/// The service's own words.
#[must_use]
pub fn service_says(code: &str, message: &str) -> String {
    match (code, message) {
        ("", message) => says_words(message),
        (code, "") => says_code(code),
        (code, message) => says_both(code, message),
    }
}

/// Of many things, how many failed; nothing where that was not said.
#[must_use]
pub fn counts(failed: Option<i64>, total: Option<i64>) -> Option<String> {
    let failed = failed?;
    Some(total.map_or_else(|| counts_failed(failed), |total| counts_of(failed, total)))
}

/// Title of the reason why a task is no success.
#[must_use]
pub fn no_success(status: &str) -> String {
    match status.trim() {
        "failed" | "fail" | "error" => failed().to_owned(),
        other => ended_badly(&super::status::word(other)),
    }
}

/// What a task does. A word that is not known is shown as the service sent it.
#[must_use]
pub fn operation(kind: &str) -> String {
    if kind.is_empty() { task().to_owned() } else { operation_word(kind) }
}

/// Opens a row.
#[must_use]
pub fn open(operation: &str, resource: &str) -> String {
    open_it(&of(operation, resource))
}

/// "Backup of ecs-01".
#[must_use]
pub fn of(operation: &str, resource: &str) -> String {
    if resource.is_empty() { operation.to_owned() } else { of_resource(operation, resource) }
}

/// Said when a task ends: "Backup of ecs-01: Succeeded".
#[must_use]
pub fn said(operation: &str, resource: &str, state: &str) -> String {
    said_state(&of(operation, resource), state)
}

/// Percent.
#[must_use]
pub fn percent(progress: Option<i64>) -> String {
    progress.map_or_else(|| progress_unknown().to_owned(), progress_percent)
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
            assert_eq!(counts(Some(0), Some(1)).as_deref(), Some("0 von 1 fehlgeschlagen"));
        });
    }
}
