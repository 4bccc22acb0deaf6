//! Tasks as a page follows them: the newest asked again while one runs.

use std::collections::HashSet;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use crate::http::{Client, clock};
use backup_api::cbr::model::Task;
use backup_api::cbr::{TaskList, TaskShow};
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::json::{self, Read, Value};
use backup_api::reply::{One, Row};
use backup_api::time::Time;
use backup_api::{Operation, Scope, phase};

use super::collect::{Rows, missing};
use super::found::of_those;
use super::poll::{Step, Whose, follow, wait};
use super::read::{all_tasks, renew};
use super::{Console, Load, TaskState};

/// Tasks that somebody shows, wherever they are kept.
#[derive(Clone, Copy)]
pub struct Followed {
    /// Ids of those that move.
    pub moving: Memo<Vec<String>>,
    /// The state of one, as it is known.
    pub state: Callback<String, Option<String>>,
    /// Takes what came.
    pub take: Callback<Newer>,
    /// Takes a failure.
    pub failed: Callback<ApiError>,
}

/// What became of tasks.
pub struct Newer {
    /// As they came.
    pub rows: Vec<Value>,
    /// Ids of those that the service has forgotten: how they ended will not be known.
    pub lost: Vec<String>,
}

/// How many of the newest are asked for again: a running one is nearly always among them.
const NEWEST: i64 = 100;
/// How many that are not among them are asked about one by one, at most, each time.
const SINGLE: usize = 10;

/// The rows of `new` in place of those of `old` with the same id, new ones first.
#[must_use]
pub fn merge(old: &[Task], new: Vec<Task>) -> Vec<Task> {
    let known: HashSet<String> = new.iter().map(|task| ids::key(&task.id)).collect();
    let rest = old.iter().filter(|task| task.id.is_empty() || !known.contains(&ids::key(&task.id)));
    let rest: Vec<Task> = rest.cloned().collect();
    let mut merged = new;
    merged.extend(rest);
    merged
}

/// Tasks accepted since a moment (milliseconds since 1970).
#[must_use]
pub fn since(moment: f64) -> TaskList {
    TaskList { start_time: stamp(moment), ..TaskList::default() }
}

/// Before a request, milliseconds: what it began is younger, by however much its moment was guessed.
const HOUR: f64 = 3_600_000.0;

/// From when on what a request of a moment (milliseconds since 1970) began is looked for; empty where no service has said what
/// time it is: the browser's clock would leave out the very thing.
#[must_use]
pub fn from(moment: f64) -> String {
    if clock::known() { stamp(moment - HOUR) } else { String::new() }
}

/// Asks for the tasks that fit `filter`, and for others that still run.
pub fn ask_with_running(console: Console, load: Load<Vec<Task>>, filter: TaskList) {
    let Some(round) = load.next() else { return };
    spawn_local(async move {
        let recent = match all_tasks(Client::ask_request, console, filter).await {
            Ok(recent) => recent,
            Err(error) => return load.settle(round, Err(error)),
        };
        let all = running(console).await.map(|running| Rows {
            cut: running.cut || recent.cut,
            miscount: [recent.miscount, running.miscount]
                .into_iter()
                .find(|one| missing(*one))
                .unwrap_or(recent.miscount.or(running.miscount)),
            foreign: recent.foreign,
            rows: merge(&running.rows, recent.rows),
        });
        load.settle_rows(round, all);
    });
}

async fn running(console: Console) -> Result<Rows<Task>, ApiError> {
    all_tasks(Client::ask_request, console, TaskList { status: "running".to_owned(), ..TaskList::default() }).await
}

/// `2018-02-01T12:00:00Z`, as the service takes it.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
fn stamp(millis: f64) -> String {
    format!("{}Z", Time::from_millis(millis as i64).stamp(0).replace(' ', "T"))
}

/// Ids among those that move that the newer rows do not tell about.
fn hidden(moving: &[String], new: &[Value]) -> Vec<String> {
    let told: HashSet<String> = new.iter().map(|row| ids::key(&json::text_or_empty(row, "id"))).collect();
    moving.iter().filter(|id| !told.contains(&ids::key(id))).cloned().collect()
}

/// Tasks of a page, as they are followed.
#[must_use]
pub fn of_load(load: Load<Vec<Task>>) -> Followed {
    let moving = |rows: &Option<Vec<Task>>| {
        let moving = rows.iter().flatten().filter(|task| task.phase().moves() && !task.id.is_empty());
        moving.map(|task| task.id.clone()).collect::<Vec<_>>()
    };
    Followed {
        moving: memo(move |_| load.value.with(moving)),
        state: Callback::new(move |id: String| {
            load.now(|rows| rows.iter().find(|task| ids::same(&task.id, &id)).map(|task| task.status.clone())).flatten()
        }),
        take: Callback::new(move |newer: Newer| {
            let old = load.value.try_get_untracked().flatten().unwrap_or_default();
            let mut merged = merge(&old, newer.rows.iter().map(Task::read).collect());
            for task in merged.iter_mut().filter(|task| ids::among(&newer.lost, &task.id)) {
                task.status.clear();
            }
            renew(load, merged);
        }),
        failed: Callback::new(move |error| {
            let _ = load.error.try_set(Some(error));
        }),
    }
}

/// Asks again while one of the tasks moves, for the newest that fit `filter`, which is what the list was asked for with;
/// `announcement` is said of each that ends, up to three at a time.
pub fn watch(console: Console, followed: Followed, filter: fn() -> TaskList, announcement: fn(&Task) -> String) {
    let following = RwSignal::new(false);
    let moves = memo(move |_| followed.moving.with(|moving| !moving.is_empty()));
    Effect::new(move || {
        if !moves.get() || following.get() {
            return;
        }
        following.set(true);
        let whose = Whose::here(console);
        spawn_local(async move {
            wait(3).await;
            let alive = move || following.try_get_untracked().is_some();
            let ask = || newer(console, followed.moving, filter());
            follow(console, whose, alive, ask, |answer| take(console, followed, answer, announcement)).await;
            let _ = following.try_set(false);
        });
    });
}

/// The newest rows, and with them what became of each that still moved and is not among them: many began since, many ended
/// at once, or the filter leaves it out by now.
async fn newer(console: Console, moving: Memo<Vec<String>>, filter: TaskList) -> Result<Newer, ApiError> {
    let unseen = |new: &[Value]| hidden(&moving.try_get_untracked().unwrap_or_default(), new);
    let newest = TaskList { limit: Some(NEWEST), ..filter.clone() };
    let mut rows = of_those(console, &newest, None).await?;
    let mut lost = Vec::new();
    // One list settles all of those that still run, another all that have ended.
    for list in [TaskList { status: "running".to_owned(), ..TaskList::default() }, filter] {
        let wanted: HashSet<String> = unseen(&rows).iter().map(|id| ids::key(id)).collect();
        if wanted.is_empty() {
            return Ok(Newer { rows, lost });
        }
        let found = of_those(console, &list, Some(&wanted)).await?;
        rows.extend(found);
    }
    // What is left has come to its end, or waits.
    for task_id in unseen(&rows).into_iter().take(SINGLE) {
        let request = TaskShow { task_id: task_id.clone() }.request(&scope(console));
        match console.client.send_request(request, One::<Task>::fits).await {
            Ok(answer) => rows.extend(json::object(&answer.raw, Task::ONE).map(|mut row| {
                if let Some(row) = row.as_object_mut() {
                    row.insert("id", Value::from(task_id));
                }
                row
            })),
            Err(error) if error.gone() => lost.push(task_id),
            Err(error) => return Err(error),
        }
    }
    Ok(Newer { rows, lost })
}

fn scope(console: Console) -> Scope {
    console.client.sessions.now().session().map(|session| session.scope.clone()).unwrap_or_default()
}

fn take(
    console: Console,
    followed: Followed,
    answer: Result<Newer, ApiError>,
    announcement: fn(&Task) -> String,
) -> Step {
    let newer = match answer {
        Ok(newer) => newer,
        Err(error) => {
            let _ = followed.failed.try_run(error.clone());
            return Step::Failed(error);
        }
    };
    let mut said = 0;
    for task in newer.rows.iter().map(Task::read) {
        let before = followed.state.try_run(task.id.clone()).flatten();
        let done = !task.phase().moves();
        if before.as_ref() != Some(&task.status) {
            tell(console, &task.id, &task.status, done);
        }
        if done && said < 3 && before.is_some_and(|before| phase::task(&before).moves()) {
            said += 1;
            console.announce(announcement(&task));
        }
    }
    newer.lost.iter().for_each(|id| tell(console, id, "", true));
    let _ = followed.take.try_run(newer);
    match followed.moving.try_get_untracked() {
        Some(moving) if !moving.is_empty() => Step::Again,
        _ => Step::Done,
    }
}

fn tell(console: Console, id: &str, status: &str, done: bool) {
    console.emit_state(&TaskState { kind: "task", id, status, done, skipped: 0, available: false });
}

#[cfg(test)]
mod tests {
    use backup_api::json::{Value, parse};

    use super::{Task, hidden, merge, stamp};

    fn task(id: &str, status: &str) -> Task {
        Task { id: id.to_owned(), status: status.to_owned(), ..Task::default() }
    }

    #[test]
    fn newer_rows_take_the_place_of_older_ones() {
        let old = [task("b", "running"), task("a", "success"), task("", "failed")];
        let merged = merge(&old, vec![task("c", "waiting"), task("B", "success")]);
        let said: Vec<(&str, &str)> = merged.iter().map(|task| (task.id.as_str(), task.status.as_str())).collect();
        assert_eq!(said, [("c", "waiting"), ("B", "success"), ("a", "success"), ("", "failed")]);
    }

    #[test]
    fn a_moment_is_sent_as_the_service_takes_it() {
        assert_eq!(stamp(1_517_486_400_123.0), "2018-02-01T12:00:00Z");
    }

    #[test]
    fn a_running_task_beyond_the_newest_is_noticed() {
        let rows = |text: &str| parse(text).ok().as_ref().and_then(Value::as_array).unwrap_or_default().to_vec();
        let moving = ["old".to_owned(), "here".to_owned()];
        assert_eq!(hidden(&moving, &rows(r#"[{"id": "new"}, {"id": "here"}, {}]"#)), ["old"]);
        assert!(hidden(&moving, &rows(r#"[{"id": "OLD"}, {"id": "here"}]"#)).is_empty());
    }
}
