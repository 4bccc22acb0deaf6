//! Tasks.

words! {
    /// What they are.
    pub lead = "The work behind backups, restores and deletions, as the service keeps it for 30 days. A task can't be stopped.";

    /// For states of the list.
    pub what = "tasks";

    /// Name of the table.
    pub caption = "Tasks of this project, the newest first";

    /// The search.
    pub search = "Search by resource, vault or id";

    /// The filter.
    pub kind = "Kind of task";
}
/// No filter.
#[must_use]
pub fn any_kind(count: usize) -> String {
    super::lists::entry("Every kind", count)
}
words! {
    /// None is there.
    pub empty = "No tasks in the last 30 days";

    /// What belongs here.
    pub empty_note = "Each backup, restore and deletion appears here with its progress and its end.";

    /// A column.
    pub task = "Task";

    /// A column.
    pub state = "State";

    /// A column.
    pub resource = "Resource";

    /// A column.
    pub vault = "Vault";

    /// A column.
    pub started = "Started";

    /// A column.
    pub duration = "Duration";

    /// A fact.
    pub ended = "Ended";

    /// A fact.
    pub progress = "Progress";

    /// A fact.
    pub restore_point = "Restore point";

    /// A fact.
    pub backup = "Backup";

    /// A fact.
    pub target = "Restored to";

    /// A fact.
    pub extent = "Extent";

    /// A fact.
    pub policy = "Policy";

    /// A fact.
    pub id = "Task id";

    /// A fact.
    pub request_id = "Trace id";

    /// A fact.
    pub counts_label = "Items";
}

/// Title of the failure.
#[must_use]
pub fn failed(state: &str) -> String {
    format!("This task ended as “{state}”")
}
words! {
    /// The service gives no reason.
    pub no_reason = "The service gives no reason.";
}
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
words! {
    /// Not begun.
    pub not_started = "Not started";

    /// The task was not found in the list any more.
    pub lost = "This task is not in the list any more.";
}
