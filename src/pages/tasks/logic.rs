//! Which tasks are shown, and what is told of one.

use backup_api::cbr::model::Task;
use backup_api::error::catalogue;
use backup_api::time::Time;

use crate::pages::parts::{Key, fits, order, search};
use crate::text;

/// Indexes of the tasks that fit, the newest first.
pub(in crate::pages) fn select(rows: &[Task], query: &str, state: &str, kind: &str) -> Vec<usize> {
    let found = |task: &Task| {
        let [vault, vault_id] = [task.vault_name.as_deref(), task.vault_id.as_deref()].map(Option::unwrap_or_default);
        let point = task.checkpoint_id.as_deref().unwrap_or_default();
        search(query, &[resource(task), resource_id(task), vault, vault_id, &task.id, point])
    };
    let fitting = rows
        .iter()
        .enumerate()
        .filter(|(_, task)| fits(state, &task.status) && fits(kind, &task.operation_type) && found(task));
    order(fitting.map(|(index, task)| (Key::time(begun(task)), index)).collect(), true)
}

/// When it began, or was accepted.
pub(in crate::pages) fn begun(task: &Task) -> Option<Time> {
    task.started_at.or(task.created_at)
}

/// How long it took or has been taking, in seconds; `None` before it began or where its end was not sent.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
pub(in crate::pages) fn seconds(task: &Task, now: f64) -> Option<f64> {
    let begun = task.started_at?.millis() as f64;
    let end = match task.ended_at {
        Some(ended) => ended.millis() as f64,
        None if task.phase().moves() => now,
        None => return None,
    };
    // A hundred years is a date that was never meant, such as the year 1.
    Some(((end - begun) / 1000.0).max(0.0)).filter(|seconds| *seconds < 3.2e9)
}

/// Name of the resource, or its id; empty for a task about something else.
pub(in crate::pages) fn resource(task: &Task) -> &str {
    match &task.detail.resource {
        Some(resource) if !resource.name.is_empty() => &resource.name,
        Some(resource) => &resource.id,
        None => task.detail.restore.as_ref().and_then(|restore| restore.target_name.as_deref()).unwrap_or_default(),
    }
}

fn resource_id(task: &Task) -> &str {
    task.detail.resource.as_ref().map(|resource| resource.id.as_str()).unwrap_or_default()
}

/// Why it is not as wanted, and what to do: by the catalogue, else in the service's words.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::pages) struct Why {
    /// What the code means; the service's words where the code is not documented.
    pub meaning: String,
    /// What to do; empty where nothing is known.
    pub remedy: &'static str,
}

/// Why a task failed; `None` where it did not.
pub(in crate::pages) fn why(task: &Task) -> Option<Why> {
    if task.phase() != backup_api::Phase::Bad {
        return None;
    }
    let entry = task.error_code.as_deref().and_then(catalogue::reason);
    let meaning = entry.map(|entry| text::catalogue::meaning(entry).to_owned()).or_else(|| task.error_message.clone());
    Some(Why {
        meaning: meaning.unwrap_or_else(|| text::tasks::no_reason().to_owned()),
        remedy: entry.map(text::catalogue::next_step).unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Task, TaskDetail, TaskResource};
    use backup_api::time::Time;

    use super::{seconds, select, why};

    fn task(id: &str, name: &str, status: &str, at: i64) -> Task {
        let resource = TaskResource { id: format!("r-{id}"), name: name.to_owned(), ..TaskResource::default() };
        Task {
            id: id.to_owned(),
            status: status.to_owned(),
            operation_type: "backup".to_owned(),
            started_at: (at > 0).then(|| Time::from_millis(at)),
            detail: TaskDetail { resource: Some(resource), ..TaskDetail::default() },
            ..Task::default()
        }
    }

    #[test]
    fn tasks_are_narrowed_newest_first() {
        let rows = [task("1", "web", "success", 10), task("2", "db", "failed", 30), task("3", "", "new_word", 0)];
        for (query, state, kind, expected) in [
            ("", "", "", vec![1, 0, 2]),
            ("web", "", "", vec![0]),
            ("r-3", "", "", vec![2]),
            ("", "failed", "backup", vec![1]),
            ("", "new_word", "", vec![2]),
            ("", "", "restore", vec![]),
        ] {
            assert_eq!(select(&rows, query, state, kind), expected, "{query} {state} {kind}");
        }
    }

    #[test]
    fn a_running_task_counts_on() {
        let ended = Task { ended_at: Some(Time::from_millis(5000)), ..task("1", "a", "success", 1000) };
        assert_eq!(seconds(&ended, 9e9), Some(4.0));
        assert_eq!(seconds(&task("1", "a", "running", 1000), 61_000.0), Some(60.0));
        assert_eq!(seconds(&task("1", "a", "success", 1000), 61_000.0), None);
        assert_eq!(seconds(&task("1", "a", "waiting", 0), 61_000.0), None);
    }

    #[test]
    fn a_failure_is_decoded() {
        let failed = |code: &str, message: &str| Task {
            error_code: Some(code.to_owned()),
            error_message: Some(message.to_owned()),
            ..task("1", "a", "failed", 1)
        };
        let known = why(&failed("BackupService.6114", "x")).map(|why| (why.meaning, why.remedy.is_empty()));
        assert_eq!(known, Some(("The vault is over its capacity.".to_owned(), false)));
        assert_eq!(why(&failed("New.0001", "in its words")).map(|why| why.meaning), Some("in its words".to_owned()));
        assert_eq!(why(&task("1", "a", "success", 1)), None);
    }
}
