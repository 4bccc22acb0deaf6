//! Servers, disks and file systems, and whether they are in a vault.

pub(super) mod logic;

use crate::dom::prelude::*;
use backup_api::cbr::model::Protectable;

use super::PageHead;
use super::parts::{
    Bar, Filter, Line, More, NoMatch, PAGE, Panel, Reading, Rows, cells, dash, id_cell, keep_fresh, resource_link,
    status, vault_link,
};
use crate::forms::{AppContext, choose};
use crate::places::Place;
use crate::text::{lists, resources as words, shell, size};
use crate::ui::{
    Badge, ButtonKind, ButtonLink, Column, EmptyState, IconName, SearchBox, SelectOption, SkeletonShape, Sort, TabItem,
    Table, Tabs, Tone,
};
use crate::work::{Console, Load};

use logic::{Cover, cover};

fn columns() -> [Column; 7] {
    [
        Column::new(words::name()).sorting("name"),
        Column::new(words::id_name()),
        Column::new(words::state()).sorting("state"),
        Column::new(words::protection()).sorting("cover"),
        Column::new(words::vault()),
        Column::number(words::size()).sorting("size"),
        Column::new(words::zone()).giving_way(),
    ]
}

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    let kinds = console.client.sessions.profile().protectable_types;
    let chosen = RwSignal::new(kinds.first().copied().unwrap_or("server"));
    let tabs = kinds.iter().map(|kind| TabItem { key: kind, label: words::tab(kind) }).collect::<Vec<_>>();
    let panel = Callback::from(move |kind: &'static str| of_kind(console, kind));
    view! {
        <PageHead title=shell::resources() lead=MaybeProp::from(Some(words::lead().to_owned()))>
            <ButtonLink
                href=Place::ResourcesAdd.href()
                label=words::associate()
                kind=ButtonKind::Primary
                icon=IconName::Plus
            />
        </PageHead>
        <Tabs label=words::kinds() tabs=tabs chosen=chosen panel=panel />
    }
    .into_any()
}

fn of_kind(console: Console, kind: &'static str) -> AnyView {
    let Some(load) = console.cache.resources(kind) else { return ().into_any() };
    let ask = Callback::new(move |()| console.cache.ask_resources(console, kind));
    keep_fresh(console, load, ask);
    let reading = Reading::of(console, load, ask);
    let none = derive(move || load.value.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    view! {
        <section class="bc-card" part="card" aria-label=words::tab(kind)>
            <Panel
                reading=reading
                what=words::what(kind)
                shape=SkeletonShape::Rows(6)
                none=none
                empty=move || empty(kind)
            >
                <List console=console kind=kind reading=reading load=load />
            </Panel>
        </section>
    }
    .into_any()
}

fn empty(kind: &'static str) -> AnyView {
    view! {
        <EmptyState
            icon=IconName::Server
            title=words::empty(kind)
            text=MaybeProp::from(Some(words::empty_note().to_owned()))
        />
    }
    .into_any()
}

#[component]
fn List(console: Console, kind: &'static str, reading: Reading, load: Load<Vec<Protectable>>) -> AnyView {
    let rows = load.value;
    let query = console.list_filter("resources.query");
    let show = console.list_filter("resources.show");
    let sort = RwSignal::new(Sort { key: "name", descending: false });
    let limit = RwSignal::new(PAGE);
    let order = memo(move |_| {
        rows.with(|rows| logic::select(rows.as_deref().unwrap_or_default(), &query.get(), &show.get(), sort.get()))
    });
    let fitting = derive(move || order.with(Vec::len));
    let count = derive(move || {
        let all = rows.with(|rows| rows.as_ref().map_or(0, Vec::len));
        lists::count(fitting.get(), all, |count| words::counted(kind, count))
    });
    let options = derive(move || rows.with(|rows| entries(rows.as_deref().unwrap_or_default())));
    let lines = derive(move || {
        rows.with(|rows| {
            let rows = rows.as_deref().unwrap_or_default();
            let shown = order.get().into_iter().take(limit.get()).filter_map(|index| rows.get(index));
            shown.map(|row| line(console, row)).collect()
        })
    });
    let clear = Callback::new(move |()| {
        query.set(String::new());
        show.set(String::new());
    });
    let nothing = memo(move |_| fitting.get() == 0);
    view! {
        <Bar reading=reading count=count>
            <SearchBox label=words::search() value=query />
            <Filter label=words::protection() value=show options=options />
        </Bar>
        {(kind == "disk").then(|| view! { <p class="bc-toolbar bc-quiet">{words::disks_note()}</p> })}
        <Table caption=words::tab(kind) columns=columns().to_vec() sort=sort busy=reading.loading>
            <Rows lines=lines />
        </Table>
        <Show when=move || nothing.get()>
            <NoMatch clear=clear />
        </Show>
        <More fitting=fitting limit=limit />
    }
    .into_any()
}

fn word(cover: Cover) -> &'static str {
    match cover {
        Cover::InVault => words::in_vault(),
        Cover::None => words::in_no_vault(),
        Cover::Unfit => words::unfit(),
        Cover::NotSaid => lists::not_said(),
    }
}

fn entries(rows: &[Protectable]) -> Vec<SelectOption> {
    let mut entries = vec![SelectOption::new("", lists::entry(words::any(), rows.len()))];
    for wanted in Cover::ALL {
        let count = rows.iter().filter(|row| cover(row) == wanted).count();
        // Services say it; an entry for those that do not would puzzle.
        if wanted == Cover::NotSaid && count == 0 {
            continue;
        }
        entries.push(SelectOption::new(wanted.value(), lists::entry(word(wanted), count)));
    }
    entries
}

fn line(console: Console, row: &Protectable) -> Line {
    let vault = row.vault.as_ref().map(|vault| vault.id.as_str()).unwrap_or_default();
    let key = format!(
        "{}\u{1f}{}\u{1f}{}\u{1f}{vault}{:?}{:?}{:?}{:?}{}{}",
        row.id,
        row.name,
        row.status,
        row.can_be_backed_up,
        row.code,
        row.size_gb,
        row.availability_zone,
        row.children.len(),
        row.vault_unread
    );
    let row = row.clone();
    Line::new(key, move || self::row(console, &row))
}

fn row(console: Console, row: &Protectable) -> AnyView {
    let disks =
        (!row.children.is_empty()).then(|| view! { <span class="bc-quiet">{words::disks(row.children.len())}</span> });
    let link = resource_link(&row.kind, &row.id, &row.name);
    let name = view! { <span class="bc-name">{link} {disks}</span> };
    let vault = match &row.vault {
        Some(vault) => vault_link(console, Some(&vault.id), Some(&vault.name)),
        None => dash(),
    };
    cells::row(vec![
        cells::head(words::name(), name),
        cells::cell(words::id_name(), id_cell(&row.id, words::id())),
        cells::cell(words::state(), status(&row.status, row.phase())),
        cells::cell(words::protection(), protection(row)),
        cells::cell(words::vault(), vault),
        cells::number(words::size(), row.size_gb.map_or_else(|| lists::not_said().to_owned(), size::gb)),
        cells::cell(words::zone(), row.availability_zone.clone().map_or_else(dash, zone)),
    ])
}

/// In a vault or not; and the reason where it can't be.
pub(super) fn protection(row: &Protectable) -> AnyView {
    let found = cover(row);
    let tone = match found {
        Cover::InVault => Tone::Success,
        Cover::None => Tone::Warning,
        Cover::Unfit => Tone::Danger,
        Cover::NotSaid => Tone::Neutral,
    };
    let why = (found == Cover::Unfit).then(|| choose::refused(row)).flatten();
    view! {
        <div class="bc-pair">
            <Badge tone=tone word=word(found) />
            {why.map(|why| view! { <span class="bc-why">{why}</span> })}
        </div>
    }
    .into_any()
}

fn zone(name: String) -> AnyView {
    view! { <span class="bc-nowrap">{name}</span> }.into_any()
}
