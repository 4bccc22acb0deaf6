//! The tasks of the last day: those under way first.

use crate::dom::prelude::*;
use backup_api::cbr::model::Task;
use backup_api::ids;
use backup_api::order::sort_by_key;

use crate::pages::parts::cells;
use crate::pages::parts::{Line, Rows, opener, when, when_sent};
use crate::pages::tasks::{detail, logic, state};
use crate::places::Place;
use crate::shared::{Panel, Reading, card, dash, vault_link};
use crate::text::overview as words;
use crate::text::tasks as task_words;
use crate::ui::{Column, EmptyState, IconName, SkeletonShape, Table};
use crate::work::{Console, Load};

/// How many are shown.
const SHOWN: usize = 6;

pub(super) fn view(console: Console, reading: Reading, load: Load<Vec<Task>>) -> AnyView {
    let open = RwSignal::new(String::new());
    let none = derive(move || load.value.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    let lines = derive(move || {
        load.value.with(|rows| {
            let rows = rows.as_deref().unwrap_or_default();
            let mut order: Vec<usize> = (0..rows.len()).collect();
            let key = |index: &usize| {
                let begun = |task: &Task| logic::begun(task).map_or(i64::MAX, |begun| -begun.millis());
                rows.get(*index).map(|task| (!task.phase().moves(), begun(task)))
            };
            sort_by_key(&mut order, key);
            let shown = order.into_iter().take(SHOWN).filter_map(|index| rows.get(index));
            shown.map(|task| line(console, load, task, open)).collect()
        })
    });
    let news = derive(move || {
        let id = open.get();
        let said = |task: &Task| format!("{} {:?}", task.status, task.detail.progress);
        load.value
            .with(|rows| rows.iter().flatten().find(|task| ids::same(&task.id, &id)).map(said))
            .unwrap_or_default()
    });
    let more = view! { <a class="bc-link" href=Place::Tasks.href()>{words::all_tasks()}</a> };
    let content = view! {
        <Panel reading=reading what=words::what_tasks() shape=SkeletonShape::Rows(4) none=none empty=empty>
            <Table caption=words::recent() columns=columns().to_vec() busy=reading.loading>
                <Rows lines=lines />
            </Table>
        </Panel>
        {detail::dialog(console, open, news)}
    };
    card(words::recent(), more.into_any(), content.into_any())
}

fn empty() -> AnyView {
    view! {
        <EmptyState
            icon=IconName::Task
            title=words::no_recent()
            text=MaybeProp::from(Some(words::no_recent_note().to_owned()))
        />
    }
    .into_any()
}

fn columns() -> [Column; 6] {
    [
        Column::new(task_words::task()),
        Column::new(task_words::state()),
        Column::new(task_words::resource()),
        Column::new(task_words::vault()),
        Column::new(task_words::started()),
        Column::number(task_words::duration()),
    ]
}

/// A row stays while only its progress moves: that part reads the list by itself.
fn line(console: Console, load: Load<Vec<Task>>, task: &Task, open: RwSignal<String>) -> Line {
    let key = format!(
        "{}\u{1f}{}\u{1f}{}\u{1f}{}\u{1f}{:?}{:?}{:?}{:?}{:?}{:?}{:?}{:?}",
        task.id,
        task.operation_type,
        task.status,
        logic::resource(task),
        task.created_at,
        task.started_at,
        task.ended_at,
        task.error_code,
        task.error_message,
        task.vault_id,
        task.vault_name,
        task.unread
    );
    let task = task.clone();
    Line::new(key, move || row(console, load, &task, open))
}

fn row(console: Console, load: Load<Vec<Task>>, task: &Task, open: RwSignal<String>) -> AnyView {
    let operation = task_words::operation(&task.operation_type);
    let resource = logic::resource(task).to_owned();
    let label = task_words::open(&operation, &resource);
    let started = match task.started_at {
        None if task.unread.get("started_at").is_some() => when_sent(console, None, task.unread.get("started_at")),
        // A task that runs has begun, whenever that was.
        None if task.phase() == backup_api::Phase::Working => when(console, task.created_at),
        None if task.phase().moves() => view! { <span class="bc-quiet">{task_words::not_started()}</span> }.into_any(),
        _ => when_sent(console, logic::begun(task), task.unread.get("created_at")),
    };
    cells::row(vec![
        cells::head(task_words::task(), opener(open, &task.id, operation, label)),
        cells::cell(task_words::state(), state(task, progress(load, task))),
        cells::cell(task_words::resource(), detail::resource(task).unwrap_or_else(dash)),
        cells::cell(task_words::vault(), vault_link(console, task.vault_id.as_deref(), task.vault_name.as_deref())),
        cells::cell(task_words::started(), started),
        cells::number(task_words::duration(), detail::duration(console, task)),
    ])
}

fn progress(load: Load<Vec<Task>>, task: &Task) -> Signal<Option<i64>> {
    let id = task.id.clone();
    let own = move |rows: &Option<Vec<Task>>| {
        rows.iter().flatten().find(|task| ids::same(&task.id, &id)).and_then(|task| task.detail.progress)
    };
    memo(move |_| load.value.with(&own)).into()
}
