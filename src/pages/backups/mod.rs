//! All backups of the project.

mod detail;
mod logic;

use crate::dom::prelude::*;
use backup_api::cbr::BackupList;
use backup_api::cbr::model::Backup;

use super::PageHead;
use super::parts::{
    Bar, Filter, Line, More, NoMatch, PAGE, Panel, Reading, Rows, cells, expires, keep_fresh, name_or, opener, states,
    status, vault_link, when_sent,
};
use crate::forms::AppContext;
use crate::places::Place;
use crate::text::status::extent;
use crate::text::{backups as words, lists, shell, size};
use crate::ui::{ButtonKind, ButtonLink, Column, EmptyState, IconName, SearchBox, SkeletonShape, Sort, Table};
use crate::work::read::ask_backups;
use crate::work::{Console, Load};

fn columns() -> [Column; 8] {
    [
        Column::new(words::name()).sorting("name"),
        Column::new(words::state()).sorting("state"),
        Column::new(words::resource()).sorting("resource"),
        Column::number(words::size()).sorting("size"),
        Column::new(words::vault()),
        Column::new(words::made()).sorting("made"),
        Column::new(words::expires()).sorting("expires"),
        Column::new(words::extent()).giving_way(),
    ]
}

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    let load = Load::default();
    let ask = Callback::new(move |()| ask_backups(console, load, BackupList::default()));
    keep_fresh(console, load, ask);
    let reading = Reading::of(console, load, ask);
    let none = derive(move || load.value.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    view! {
        <PageHead title=shell::backups() lead=MaybeProp::from(Some(words::lead().to_owned()))>
            {create(ButtonKind::Primary)}
        </PageHead>
        <section class="bc-card" part="card" aria-label=shell::backups()>
            <Panel reading=reading what=words::what() shape=SkeletonShape::Rows(6) none=none empty=empty>
                <List console=console reading=reading load=load />
            </Panel>
        </section>
    }
    .into_any()
}

fn create(kind: ButtonKind) -> AnyView {
    let href = Place::RestorePointCreate.href();
    view! { <ButtonLink href=href label=words::create() kind=kind icon=IconName::Plus /> }.into_any()
}

fn empty() -> AnyView {
    view! {
        <EmptyState icon=IconName::Backup title=words::empty() text=MaybeProp::from(Some(words::empty_note().to_owned()))>
            {create(ButtonKind::Primary)}
        </EmptyState>
    }
    .into_any()
}

#[component]
fn List(console: Console, reading: Reading, load: Load<Vec<Backup>>) -> AnyView {
    let rows = load.value;
    let query = console.list_filter("backups.query");
    let state = console.list_filter("backups.state");
    let sort = RwSignal::new(Sort { key: "made", descending: true });
    let limit = RwSignal::new(PAGE);
    let open = RwSignal::new(None::<String>);
    let order = memo(move |_| {
        rows.with(|rows| logic::select(rows.as_deref().unwrap_or_default(), &query.get(), &state.get(), sort.get()))
    });
    let fitting = derive(move || order.with(Vec::len));
    let count = derive(move || {
        lists::count(fitting.get(), rows.with(|rows| rows.as_ref().map_or(0, Vec::len)), words::counted)
    });
    let options = derive(move || rows.with(|rows| states(rows.iter().flatten().map(|backup| backup.status.as_str()))));
    let lines = derive(move || {
        rows.with(|rows| {
            let rows = rows.as_deref().unwrap_or_default();
            let shown = order.get().into_iter().take(limit.get()).filter_map(|index| rows.get(index));
            shown.map(|backup| line(console, backup, open)).collect()
        })
    });
    let clear = Callback::new(move |()| {
        query.set(String::new());
        state.set(String::new());
    });
    let nothing = memo(move |_| fitting.get() == 0);
    view! {
        <Bar reading=reading count=count>
            <SearchBox label=words::search() value=query />
            <Filter label=lists::state() value=state options=options />
        </Bar>
        <Table caption=words::caption() columns=columns().to_vec() sort=sort busy=reading.loading>
            <Rows lines=lines />
        </Table>
        <Show when=move || nothing.get()>
            <NoMatch clear=clear />
        </Show>
        <More fitting=fitting limit=limit />
        {detail::dialog(console, open)}
    }
    .into_any()
}

fn line(console: Console, backup: &Backup, open: RwSignal<Option<String>>) -> Line {
    let key = format!(
        "{}\u{1f}{}\u{1f}{}\u{1f}{}\u{1f}{:?}{:?}{:?}{:?}{:?}{:?}",
        backup.id,
        backup.name,
        backup.status,
        resource(backup),
        backup.vault_id,
        backup.resource_size_gb,
        backup.created_at,
        backup.expired_at,
        backup.incremental,
        backup.unread
    );
    let backup = backup.clone();
    Line::new(key, move || row(console, &backup, open))
}

fn row(console: Console, backup: &Backup, open: RwSignal<Option<String>>) -> AnyView {
    let name = name_or(&backup.name);
    let head = opener(open, &backup.id, name.clone(), words::open(&name));
    cells::row(vec![
        cells::head(words::name(), head),
        cells::cell(words::state(), status(&backup.status, backup.phase())),
        cells::cell(words::resource(), resource(backup)),
        cells::number(words::size(), backup.resource_size_gb.map_or_else(|| lists::not_said().to_owned(), size::gb)),
        cells::cell(words::vault(), vault_link(console, backup.vault_id.as_deref(), None)),
        cells::cell(words::made(), when_sent(console, backup.created_at, backup.unread.get("created_at"))),
        cells::cell(words::expires(), expires(console, backup, words::never())),
        // A long name beside it would break the word.
        cells::words(words::extent(), extent(backup.incremental)),
    ])
}

/// Name of what was saved, else its id.
fn resource(backup: &Backup) -> String {
    let id = Some(backup.resource_id.clone()).filter(|id| !id.is_empty());
    backup.resource_name.clone().or(id).unwrap_or_else(|| lists::not_said().to_owned())
}
