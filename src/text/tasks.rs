//! Tasks.

/// What they are.
pub const LEAD: &str =
    "The work behind backups, restores and deletions, as the service keeps it for 30 days. A task can't be stopped.";
/// For states of the list.
pub const WHAT: &str = "tasks";
/// Name of the table.
pub const CAPTION: &str = "Tasks of this project, the newest first";
/// The search.
pub const SEARCH: &str = "Search by resource, vault or id";
/// The filter.
pub const KIND: &str = "Kind of task";
/// No filter.
#[must_use]
pub fn any_kind(count: usize) -> String {
    super::lists::entry("Every kind", count)
}
/// None is there.
pub const EMPTY: &str = "No tasks in the last 30 days";
/// What belongs here.
pub const EMPTY_NOTE: &str = "Each backup, restore and deletion appears here with its progress and its end.";

/// A column.
pub const TASK: &str = "Task";
/// A column.
pub const STATE: &str = "State";
/// A column.
pub const RESOURCE: &str = "Resource";
/// A column.
pub const VAULT: &str = "Vault";
/// A column.
pub const STARTED: &str = "Started";
/// A column.
pub const DURATION: &str = "Duration";
/// A fact.
pub const ENDED: &str = "Ended";
/// A fact.
pub const PROGRESS: &str = "Progress";
/// A fact.
pub const RESTORE_POINT: &str = "Restore point";
/// A fact.
pub const BACKUP: &str = "Backup";
/// A fact.
pub const TARGET: &str = "Restored to";
/// A fact.
pub const EXTENT: &str = "Extent";
/// A fact.
pub const POLICY: &str = "Policy";
/// A fact.
pub const ID: &str = "Task id";
/// A fact.
pub const REQUEST_ID: &str = "Trace id";
/// A fact.
pub const COUNTS: &str = "Items";

/// Title of the failure.
#[must_use]
pub fn failed(state: &str) -> String {
    format!("This task ended as “{state}”")
}
/// The service gives no reason.
pub const NO_REASON: &str = "The service gives no reason.";
/// The service's own words.
#[must_use]
pub fn service_says(code: &str, message: &str) -> String {
    match (code, message) {
        ("", message) => format!("In the service's words: {message}"),
        (code, "") => format!("Code {code}"),
        (code, message) => format!("{code}, in the service's words: {message}"),
    }
}

/// Of many things, how many failed.
#[must_use]
pub fn counts(failed: Option<i64>, total: Option<i64>) -> Option<String> {
    match (failed, total) {
        (None, None) => None,
        (failed, None) => Some(format!("{} failed", failed.unwrap_or_default())),
        (failed, Some(total)) => Some(format!("{} of {total} failed", failed.unwrap_or_default())),
    }
}

/// What a task does.
#[must_use]
pub fn operation(kind: &str) -> String {
    let known = match kind {
        "backup" => "Backup",
        "restore" => "Restore",
        "delete" => "Deletion of a backup",
        "vault_delete" => "Deletion of a vault",
        "remove_resource" => "Removal of resources",
        "replication" => "Replication",
        "copy" => "Copy",
        "sync" => "Synchronisation",
        "" => "Task",
        other => other,
    };
    known.to_owned()
}

/// Opens a row.
#[must_use]
pub fn open(operation: &str, resource: &str) -> String {
    if resource.is_empty() { format!("Open {operation}") } else { format!("Open {operation} of {resource}") }
}

/// "Backup of ecs-01".
#[must_use]
pub fn of(operation: &str, resource: &str) -> String {
    if resource.is_empty() { operation.to_owned() } else { format!("{operation} of {resource}") }
}

/// Said when a task ends: "Backup of ecs-01: Succeeded".
#[must_use]
pub fn said(operation: &str, resource: &str, state: &str) -> String {
    format!("{}: {state}", of(operation, resource))
}

/// Percent.
#[must_use]
pub fn percent(progress: Option<i64>) -> String {
    progress.map_or_else(|| "progress not said".to_owned(), |progress| format!("{progress} %"))
}
/// Not begun.
pub const NOT_STARTED: &str = "Not started";
/// The task was not found in the list any more.
pub const LOST: &str = "This task is not in the list any more.";
