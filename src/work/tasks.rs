//! Tasks as a page follows them: the newest asked again while one runs.

use std::collections::HashSet;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::cbr::model::Task;
use backup_api::cbr::{TaskList, TaskShow};
use backup_api::error::{ApiError, Cause};
use backup_api::time::Time;

use super::collect::Rows;
use super::poll::{Step, Whose, follow, wait};
use super::read::{all_tasks, renew};
use super::{Console, Load, TaskState};

/// How many of the newest are asked for again: a running one is nearly always among them.
const NEWEST: i64 = 100;
/// How many that are not among them are asked about one by one, at most, each time.
const SINGLE: usize = 10;

/// The rows of `new` in place of those of `old` with the same id, new ones first.
#[must_use]
pub fn merge(old: &[Task], new: Vec<Task>) -> Vec<Task> {
    let known: HashSet<String> = new.iter().map(|task| task.id.clone()).collect();
    let rest = old.iter().filter(|task| task.id.is_empty() || !known.contains(&task.id));
    let rest: Vec<Task> = rest.cloned().collect();
    let mut merged = new;
    merged.extend(rest);
    merged
}

/// Those that moved before and are at rest now.
#[must_use]
pub fn ended<'a>(old: &[Task], new: &'a [Task]) -> Vec<&'a Task> {
    let moved = |id: &str| old.iter().any(|task| task.id == id && task.phase().moves());
    new.iter().filter(|task| !task.phase().moves() && moved(&task.id)).collect()
}

/// Tasks accepted since a moment (milliseconds since 1970).
#[must_use]
pub fn since(moment: f64) -> TaskList {
    TaskList { start_time: stamp(moment), ..TaskList::default() }
}

/// Asks for the tasks that fit `filter`, and for others that still run.
pub fn ask_with_running(console: Console, load: Load<Vec<Task>>, filter: TaskList) {
    let Some(round) = load.next() else { return };
    spawn_local(async move {
        let recent = match all_tasks(console, filter).await {
            Ok(recent) => recent,
            Err(error) => return load.settle(round, Err(error)),
        };
        let all = running(console)
            .await
            .map(|running| Rows { cut: running.cut || recent.cut, rows: merge(&running.rows, recent.rows) });
        load.settle_rows(round, all);
    });
}

async fn running(console: Console) -> Result<Rows<Task>, ApiError> {
    all_tasks(console, TaskList { status: "running".to_owned(), ..TaskList::default() }).await
}

/// `2018-02-01T12:00:00Z`, as the service takes it.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
fn stamp(millis: f64) -> String {
    format!("{}Z", Time::from_millis(millis as i64).stamp(0).replace(' ', "T"))
}

/// Ids of those that move and that the newer rows do not tell about.
fn hidden(old: &[Task], new: &[Task]) -> Vec<String> {
    let told = |task: &&Task| !new.iter().any(|seen| seen.id == task.id);
    let moving = old.iter().filter(|task| task.phase().moves() && !task.id.is_empty());
    moving.filter(told).map(|task| task.id.clone()).collect()
}

/// Asks again while a task of `load` moves, for the newest that fit `filter`, which is what the list was asked for with;
/// `announcement` is said of each that ends, up to three at a time.
pub fn watch(console: Console, load: Load<Vec<Task>>, filter: fn() -> TaskList, announcement: fn(&Task) -> String) {
    let following = StoredValue::new(false);
    let moves = memo(move |_| load.value.with(|rows| rows.iter().flatten().any(|task| task.phase().moves())));
    Effect::new(move || {
        if !moves.get() || following.get_value() {
            return;
        }
        following.set_value(true);
        let whose = Whose::here(console);
        spawn_local(async move {
            wait(3).await;
            let alive = move || load.at.try_get_untracked().is_some();
            let ask = || newer(console, load, filter());
            follow(console, whose, alive, ask, |answer| take(console, load, answer, announcement)).await;
            let _ = following.try_set_value(false);
        });
    });
}

/// The newest rows, and with them what became of each that still moved and is not among them: many began since, or the
/// filter leaves it out by now.
async fn newer(console: Console, load: Load<Vec<Task>>, filter: TaskList) -> Result<Vec<Task>, ApiError> {
    let mut new = console.client.send(&TaskList { limit: Some(NEWEST), ..filter }).await?.value.rows;
    let unseen = |new: &[Task]| load.now(|old| hidden(old, new)).unwrap_or_default();
    if unseen(&new).is_empty() {
        return Ok(new);
    }
    let wanted = unseen(&new);
    new.extend(running(console).await?.rows.into_iter().filter(|task| wanted.contains(&task.id)));
    // What is left has come to its end, or waits.
    for task_id in unseen(&new).into_iter().take(SINGLE) {
        match console.client.send(&TaskShow { task_id: task_id.clone() }).await {
            Ok(answer) => new.push(Task { id: task_id, ..answer.value.item }),
            // Forgotten by the service: how it ended will not be known.
            Err(error) if error.cause == Cause::NotFound => {
                let old = load.now(|old| old.iter().find(|task| task.id == task_id).cloned()).flatten();
                new.extend(old.map(|task| Task { status: String::new(), ..task }));
            }
            Err(error) => return Err(error),
        }
    }
    Ok(new)
}

fn take(
    console: Console,
    load: Load<Vec<Task>>,
    answer: Result<Vec<Task>, ApiError>,
    announcement: fn(&Task) -> String,
) -> Step {
    let new = match answer {
        Ok(new) => new,
        Err(error) => {
            let _ = load.error.try_set(Some(error.clone()));
            return Step::Failed(error);
        }
    };
    let Some(old) = load.value.try_get_untracked() else { return Step::Done };
    let old = old.unwrap_or_default();
    for task in &new {
        if old.iter().find(|known| known.id == task.id).is_none_or(|known| known.status != task.status) {
            let done = !task.phase().moves();
            console.emit_state(&TaskState {
                kind: "task",
                id: &task.id,
                status: &task.status,
                done,
                skipped: 0,
                available: false,
            });
        }
    }
    for task in ended(&old, &new).into_iter().take(3) {
        console.announce(announcement(task));
    }
    let merged = merge(&old, new);
    let going = merged.iter().any(|task| task.phase().moves());
    renew(load, merged);
    if going { Step::Again } else { Step::Done }
}

#[cfg(test)]
mod tests {
    use super::{Task, ended, hidden, merge, stamp};

    fn task(id: &str, status: &str) -> Task {
        Task { id: id.to_owned(), status: status.to_owned(), ..Task::default() }
    }

    #[test]
    fn newer_rows_take_the_place_of_older_ones() {
        let old = [task("b", "running"), task("a", "success"), task("", "failed")];
        let merged = merge(&old, vec![task("c", "waiting"), task("b", "success")]);
        let said: Vec<(&str, &str)> = merged.iter().map(|task| (task.id.as_str(), task.status.as_str())).collect();
        assert_eq!(said, [("c", "waiting"), ("b", "success"), ("a", "success"), ("", "failed")]);
    }

    #[test]
    fn a_moment_is_sent_as_the_service_takes_it() {
        assert_eq!(stamp(1_517_486_400_123.0), "2018-02-01T12:00:00Z");
    }

    #[test]
    fn the_end_of_a_task_is_seen_once() {
        let old = [task("a", "running"), task("b", "running"), task("c", "success")];
        let new = [task("a", "failed"), task("b", "running"), task("c", "success"), task("d", "success")];
        assert_eq!(ended(&old, &new).iter().map(|task| task.id.as_str()).collect::<Vec<_>>(), ["a"]);
        assert!(ended(&new, &new).is_empty());
    }

    #[test]
    fn a_running_task_beyond_the_newest_is_noticed() {
        let old = [task("old", "running"), task("done", "success"), task("", "running")];
        assert_eq!(hidden(&old, &[task("new", "success")]), ["old"]);
        assert!(hidden(&old, &[task("old", "running")]).is_empty());
    }
}
