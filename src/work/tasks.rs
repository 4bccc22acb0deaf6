//! Tasks as a page follows them: the newest asked again while one runs.

use std::collections::HashSet;

use backup_api::cbr::TaskList;
use backup_api::cbr::model::Task;
use backup_api::time::Time;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::poll::{Step, follow, wait};
use super::read::{all_tasks, ask_tasks, renew};
use super::{Console, Load, TaskState};

/// How many of the newest are asked for again: a running one is nearly always among them.
const NEWEST: i64 = 100;

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

/// Asks for the tasks accepted since a moment (milliseconds since 1970), and for older ones that still run.
pub fn ask_since(console: Console, load: Load<Vec<Task>>, since: f64) {
    let Some(round) = load.next() else { return };
    let filter = TaskList { start_time: stamp(since), ..TaskList::default() };
    spawn_local(async move {
        let recent = match all_tasks(console, filter).await {
            Ok(recent) => recent,
            Err(error) => return load.settle(round, Err(error)),
        };
        let running = all_tasks(console, TaskList { status: "running".to_owned(), ..TaskList::default() }).await;
        load.settle(round, running.map(|running| merge(&running, recent)));
    });
}

/// `2018-02-01T12:00:00Z`, as the service takes it.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
fn stamp(millis: f64) -> String {
    format!("{}Z", Time::from_millis(millis as i64).stamp(0).replace(' ', "T"))
}

/// Whether one moves that the newest rows do not tell about.
fn hidden(old: &[Task], new: &[Task]) -> bool {
    old.iter().any(|task| task.phase().moves() && !new.iter().any(|seen| seen.id == task.id))
}

/// Asks again while a task of `load` moves; `told` is said of each that ends, up to three at a time.
pub fn watch(console: Console, load: Load<Vec<Task>>, told: fn(&Task) -> String) {
    let following = StoredValue::new(false);
    let moves = Memo::new(move |_| load.value.with(|rows| rows.iter().flatten().any(|task| task.phase().moves())));
    Effect::new(move || {
        if !moves.get() || following.get_value() {
            return;
        }
        following.set_value(true);
        spawn_local(async move {
            wait(3).await;
            let alive = move || load.at.try_get_untracked().is_some();
            follow(console, alive, || step(console, load, told)).await;
            let _ = following.try_set_value(false);
        });
    });
}

async fn step(console: Console, load: Load<Vec<Task>>, told: fn(&Task) -> String) -> Step {
    let project = || console.client.sessions.now().session().map(|session| session.scope.project_id.clone());
    let asked_for = project();
    let answer = console.client.send(&TaskList { limit: Some(NEWEST), ..TaskList::default() }).await;
    if project() != asked_for {
        // Rows of the project before do not belong into the list of this one.
        return Step::Again;
    }
    match answer {
        Err(error) => {
            let _ = load.error.try_set(Some(error.clone()));
            Step::Failed(error)
        }
        Ok(answer) => {
            let Some(old) = load.value.try_get_untracked() else { return Step::Done };
            let old = old.unwrap_or_default();
            let new = answer.value.rows;
            if hidden(&old, &new) {
                ask_tasks(console, load, TaskList::default());
                return Step::Again;
            }
            for task in &new {
                if old.iter().find(|known| known.id == task.id).is_none_or(|known| known.status != task.status) {
                    let done = !task.phase().moves();
                    console.tell_state(&TaskState {
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
                console.say(told(task));
            }
            let merged = merge(&old, new);
            let going = merged.iter().any(|task| task.phase().moves());
            renew(load, merged);
            if going { Step::Again } else { Step::Done }
        }
    }
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
        let old = [task("old", "running"), task("done", "success")];
        assert!(hidden(&old, &[task("new", "success")]));
        assert!(!hidden(&old, &[task("old", "running")]));
    }
}
