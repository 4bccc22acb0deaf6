//! What is told of a task.

use backup_api::cbr::model::Task;
use backup_api::error::catalogue;
use backup_api::phase;
use backup_api::time::Time;

use crate::text;

/// When it began, or was accepted.
pub(in crate::pages) fn begun(task: &Task) -> Option<Time> {
    task.started_at.or(task.created_at)
}

/// A hundred years of seconds: a date that was never meant, such as the year 1.
pub(super) const CENTURY: i64 = 3_200_000_000;

/// How long it took or has been taking, in seconds; `None` before it began or where its end was not sent.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
pub(in crate::pages) fn seconds(task: &Task, now: f64) -> Option<f64> {
    let end = match task.ended_at {
        Some(ended) => ended.millis() as f64,
        None if task.phase().moves() => now,
        None => return None,
    };
    since(task.started_at?, end)
}

/// How long it stood in line before it began, in seconds; nothing where that is no time to speak of.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
pub(super) fn waited(task: &Task) -> Option<f64> {
    since(task.created_at?, task.started_at?.millis() as f64).filter(|seconds| *seconds >= 1.0)
}

/// The seconds since a moment.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
pub(super) fn since(begun: Time, end: f64) -> Option<f64> {
    Some(((end - begun.millis() as f64) / 1000.0).max(0.0)).filter(|seconds| *seconds < CENTURY as f64)
}

/// Name of the resource, or its id; empty for a task about something else.
pub(in crate::pages) fn resource(task: &Task) -> &str {
    match &task.detail.resource {
        Some(resource) if !resource.name.is_empty() => &resource.name,
        Some(resource) => &resource.id,
        None => task.detail.restore.as_ref().and_then(|restore| restore.target_name.as_deref()).unwrap_or_default(),
    }
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
    let [code, message] = [&task.error_code, &task.error_message].map(|sent| sent.as_deref().unwrap_or_default());
    why_of(&task.status, code, message)
}

/// The same of what was sent as state, code and message.
pub(super) fn why_of(state: &str, code: &str, message: &str) -> Option<Why> {
    if phase::task(state) != backup_api::Phase::Bad {
        return None;
    }
    let entry = catalogue::reason(code);
    let meaning = match (entry, message) {
        (Some(entry), _) => text::catalogue::meaning(entry),
        (None, "") => text::tasks::no_reason(),
        (None, message) => message,
    };
    Some(Why { meaning: meaning.to_owned(), remedy: entry.map(text::catalogue::next_step).unwrap_or_default() })
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Task, TaskDetail, TaskResource};
    use backup_api::time::Time;

    use super::{seconds, waited, why};

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
    fn a_running_task_counts_on() {
        let ended = Task { ended_at: Some(Time::from_millis(5000)), ..task("1", "a", "success", 1000) };
        assert_eq!(seconds(&ended, 9e9), Some(4.0));
        assert_eq!(seconds(&task("1", "a", "running", 1000), 61_000.0), Some(60.0));
        assert_eq!(seconds(&task("1", "a", "success", 1000), 61_000.0), None);
        assert_eq!(seconds(&task("1", "a", "waiting", 0), 61_000.0), None);
    }

    #[test]
    fn what_stood_in_line_says_how_long() {
        let accepted = |at: i64| Task { created_at: Some(Time::from_millis(at)), ..task("1", "a", "running", 61_000) };
        assert_eq!(waited(&accepted(1000)), Some(60.0));
        assert_eq!(waited(&accepted(61_000)), None);
        assert_eq!(waited(&accepted(90_000)), None, "begun before it was accepted: two clocks");
        assert_eq!(waited(&task("1", "a", "running", 61_000)), None);
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
