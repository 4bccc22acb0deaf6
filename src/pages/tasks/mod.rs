//! The work behind the calls.

pub(super) mod detail;
pub(super) mod logic;

use crate::dom::prelude::*;
use backup_api::cbr::TaskList;
use backup_api::cbr::model::Task;

use super::PageHead;
use super::parts::{
    Bar, Filter, Line, More, NoMatch, PAGE, Panel, Reading, Rows, cells, dash, keep_fresh, opener, states, status,
    values, vault_link, when, when_sent,
};
use crate::forms::AppContext;
use crate::text::{self, lists, shell, tasks as words, time};
use crate::ui::{Column, EmptyState, IconName, ProgressBar, SearchBox, SkeletonShape, Table};
use crate::work::read::ask_tasks;
use crate::work::{Console, Load, tasks};

pub(super) fn columns() -> [Column; 6] {
    [
        Column::new(words::task()),
        Column::new(words::state()),
        Column::new(words::resource()),
        Column::new(words::vault()),
        Column::new(words::started()),
        Column::number(words::duration()),
    ]
}

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    let load = Load::default();
    let ask = Callback::new(move |()| ask_tasks(console, load, TaskList::default()));
    keep_fresh(console, load, ask);
    tasks::watch(console, load, TaskList::default, announcement);
    let reading = Reading::of(console, load, ask);
    let none = derive(move || load.value.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    view! {
        <PageHead title=shell::tasks() lead=MaybeProp::from(Some(words::lead().to_owned())) />
        <section class="bc-card" part="card" aria-label=shell::tasks()>
            <Panel reading=reading what=words::what() shape=SkeletonShape::Rows(6) none=none empty=empty>
                <List console=console reading=reading load=load />
            </Panel>
        </section>
    }
    .into_any()
}

/// Said aloud when a task ends.
pub(super) fn announcement(task: &Task) -> String {
    words::said(&words::operation(&task.operation_type), logic::resource(task), &text::status::word(&task.status))
}

fn empty() -> AnyView {
    view! {
        <EmptyState icon=IconName::Task title=words::empty() text=MaybeProp::from(Some(words::empty_note().to_owned())) />
    }
    .into_any()
}

#[component]
fn List(console: Console, reading: Reading, load: Load<Vec<Task>>) -> AnyView {
    let rows = load.value;
    let query = console.list_filter("tasks.query");
    let state = console.list_filter("tasks.state");
    let kind = console.list_filter("tasks.kind");
    let limit = RwSignal::new(PAGE);
    let open = RwSignal::new(None::<String>);
    let order = memo(move |_| {
        rows.with(|rows| logic::select(rows.as_deref().unwrap_or_default(), &query.get(), &state.get(), &kind.get()))
    });
    let fitting = derive(move || order.with(Vec::len));
    let count = derive(move || {
        lists::count(fitting.get(), rows.with(|rows| rows.as_ref().map_or(0, Vec::len)), words::counted)
    });
    let options = derive(move || rows.with(|rows| states(rows.iter().flatten().map(|task| task.status.as_str()))));
    let kinds = derive(move || {
        rows.with(|rows| {
            values(rows.iter().flatten().map(|task| task.operation_type.as_str()), words::any_kind, words::operation)
        })
    });
    let lines = derive(move || {
        rows.with(|rows| {
            let rows = rows.as_deref().unwrap_or_default();
            let shown = order.get().into_iter().take(limit.get()).filter_map(|index| rows.get(index));
            shown.map(|task| line(console, load, task, open)).collect()
        })
    });
    let clear = Callback::new(move |()| {
        query.set(String::new());
        state.set(String::new());
        kind.set(String::new());
    });
    let nothing = memo(move |_| fitting.get() == 0);
    view! {
        <Bar reading=reading count=count>
            <SearchBox label=words::search() value=query />
            <Filter label=lists::state() value=state options=options />
            <Filter label=words::kind() value=kind options=kinds />
        </Bar>
        <Table caption=words::caption() columns=columns().to_vec() busy=reading.loading>
            <Rows lines=lines />
        </Table>
        <Show when=move || nothing.get()>
            <NoMatch clear=clear />
        </Show>
        <More fitting=fitting limit=limit />
        {detail::dialog(console, load, open)}
    }
    .into_any()
}

/// A row stays while only its progress moves: that part reads the list by itself.
pub(super) fn line(console: Console, load: Load<Vec<Task>>, task: &Task, open: RwSignal<Option<String>>) -> Line {
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

fn row(console: Console, load: Load<Vec<Task>>, task: &Task, open: RwSignal<Option<String>>) -> AnyView {
    let operation = words::operation(&task.operation_type);
    let resource = logic::resource(task).to_owned();
    let label = words::open(&operation, &resource);
    let started = match task.started_at {
        None if task.unread.get("started_at").is_some() => when_sent(console, None, task.unread.get("started_at")),
        // A task that runs has begun, whenever that was.
        None if task.phase() == backup_api::Phase::Working => when(console, task.created_at),
        None if task.phase().moves() => view! { <span class="bc-quiet">{words::not_started()}</span> }.into_any(),
        _ => when_sent(console, logic::begun(task), task.unread.get("created_at")),
    };
    cells::row(vec![
        cells::head(words::task(), opener(open, &task.id, operation, label)),
        cells::cell(words::state(), state(load, task)),
        cells::cell(words::resource(), if resource.is_empty() { dash() } else { resource.into_any() }),
        cells::cell(words::vault(), vault_link(console, task.vault_id.as_deref(), task.vault_name.as_deref())),
        cells::cell(words::started(), started),
        cells::number(words::duration(), duration(console, task)),
    ])
}

/// How long it took; runs on while the task does.
pub(super) fn duration(console: Console, task: &Task) -> AnyView {
    if logic::seconds(task, console.now.get_untracked()).is_none() {
        return dash();
    }
    if !task.phase().moves() {
        return logic::seconds(task, 0.0).map(time::span).unwrap_or_default().into_any();
    }
    let task = task.clone();
    let said = memo(move |_| logic::seconds(&task, console.now.get()).map(time::elapsed).unwrap_or_default());
    view! { <span>{said}</span> }.into_any()
}

/// Badge; with the bar while it runs, with the reason when it failed.
pub(super) fn state(load: Load<Vec<Task>>, task: &Task) -> AnyView {
    let badge = status(&task.status, task.phase());
    let why = logic::why(task).map(|why| view! { <span class="bc-why">{why.meaning}</span> });
    let bar = (task.phase() == backup_api::Phase::Working).then(|| {
        let label = words::of(&words::operation(&task.operation_type), logic::resource(task));
        let id = task.id.clone();
        let progress = memo(move |_| {
            load.value
                .with(|rows| rows.iter().flatten().find(|task| task.id == id).and_then(|task| task.detail.progress))
        });
        let percent = derive(move || progress.get().and_then(|progress| u8::try_from(progress).ok()));
        let said = derive(move || words::percent(progress.get()));
        view! { <ProgressBar label=label percent=percent words=said /> }
    });
    view! { <div class="bc-pair">{badge} {bar} {why}</div> }.into_any()
}
