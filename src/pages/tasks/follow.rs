//! The list while tasks run: what became of them is asked for, and their rows change where they stand.

use crate::dom::prelude::*;
use backup_api::cbr::TaskList;
use backup_api::cbr::model::Task;
use backup_api::list::{Content, Store};
use backup_api::phase;

use super::logic;
use crate::list::Rows;
use crate::text::{status, tasks as words};
use crate::work::Console;
use crate::work::tasks::{Followed, Newer, watch};

/// Asks again while a task of the list moves.
pub(super) fn follow(console: Console, rows: Rows) {
    let followed = Followed {
        moving: memo(move |_| rows.with(moving)),
        state: Callback::new(move |id: String| {
            rows.now(|store| store.find(&id).map(|row| state_of(store, row).to_owned()))
        }),
        take: Callback::new(move |newer: Newer| rows.renew(&newer.rows, &newer.lost, "state")),
        failed: Callback::new(move |error| {
            let _ = rows.error.try_set(Some(error));
        }),
    };
    watch(console, followed, TaskList::default, announcement);
}

/// Another text whenever the list shows something else of the task that is open.
pub(super) fn news(rows: Rows, open: RwSignal<String>) -> Signal<String> {
    derive(move || {
        let id = open.get();
        rows.with(|store| store.find(&id).map(|row| store.live_print(row).to_string())).unwrap_or_default()
    })
}

/// Said aloud when a task ends.
pub(in crate::pages) fn announcement(task: &Task) -> String {
    words::said(&words::operation(&task.operation_type), logic::resource(task), &status::word(&task.status))
}

fn moving(store: &Store) -> Vec<String> {
    let rows = store.holding("state", |state| phase::task(state).moves());
    rows.into_iter().map(|row| store.id(row).to_owned()).filter(|id| !id.is_empty()).collect()
}

fn state_of(store: &Store, row: u32) -> &str {
    store.column("state").map_or(Content::Absent, |column| store.cell(row, column)).text()
}
