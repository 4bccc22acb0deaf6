//! All vaults of the project.

mod logic;

use crate::dom::prelude::*;
use backup_api::cbr::model::Vault;

use super::PageHead;
use super::parts::{
    Bar, Filter, Line, More, NoMatch, PAGE, Panel, Reading, Rows, cells, keep_fresh, name_or, states, status, when_sent,
};
use crate::forms::AppContext;
use crate::forms::vault_capacity::capacity;
use crate::places::Place;
use crate::text::status::{charging, object_type};
use crate::text::{lists, shell, vaults as words};
use crate::ui::{
    Badge, ButtonKind, ButtonLink, Column, EmptyState, IconName, IdText, SearchBox, SkeletonShape, Sort, Table, Tone,
};
use crate::work::Console;

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    let load = console.cache.vaults;
    let ask = Callback::new(move |()| console.cache.ask_vaults(console));
    keep_fresh(console, load, ask);
    let reading = Reading::of(console, load, ask);
    let none = derive(move || load.value.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    view! {
        <PageHead title=shell::vaults() lead=MaybeProp::from(Some(words::lead().to_owned()))>
            <ButtonLink
                href=Place::VaultCreate.href()
                label=words::create()
                kind=ButtonKind::Primary
                icon=IconName::Plus
            />
        </PageHead>
        <section class="bc-card" part="card" aria-label=shell::vaults()>
            <Panel reading=reading what=words::what() shape=SkeletonShape::Rows(6) none=none empty=empty>
                <List console=console reading=reading />
            </Panel>
        </section>
    }
    .into_any()
}

fn empty() -> AnyView {
    view! {
        <EmptyState icon=IconName::Vault title=words::empty() text=MaybeProp::from(Some(words::empty_note().to_owned()))>
            <ButtonLink href=Place::VaultCreate.href() label=words::create() kind=ButtonKind::Primary />
        </EmptyState>
    }
    .into_any()
}

#[component]
fn List(console: Console, reading: Reading) -> AnyView {
    let rows = console.cache.vaults.value;
    let query = console.list_filter("vaults.query");
    let state = console.list_filter("vaults.state");
    let sort = RwSignal::new(Sort { key: "name", descending: false });
    let limit = RwSignal::new(PAGE);
    let order = memo(move |_| {
        rows.with(|rows| logic::select(rows.as_deref().unwrap_or_default(), &query.get(), &state.get(), sort.get()))
    });
    let all = move || rows.with(|rows| rows.as_ref().map_or(0, Vec::len));
    let fitting = derive(move || order.with(Vec::len));
    let count = derive(move || lists::count(fitting.get(), all(), words::counted));
    let options =
        derive(move || rows.with(|rows| states(rows.iter().flatten().map(|vault| vault.billing.status.as_str()))));
    let lines = derive(move || {
        rows.with(|rows| {
            let rows = rows.as_deref().unwrap_or_default();
            let shown = order.get().into_iter().take(limit.get()).filter_map(|index| rows.get(index));
            shown.map(|vault| line(console, vault.clone(), logic::has_twin(rows, vault))).collect()
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
    }
    .into_any()
}

fn columns() -> [Column; 7] {
    [
        Column::new(words::name()).sorting("name"),
        Column::new(words::status()).sorting("state"),
        Column::new(words::kind()).sorting("kind"),
        Column::new(words::capacity_label()).sorting("capacity"),
        Column::number(words::resources()).sorting("resources"),
        Column::new(words::charging()),
        Column::new(words::created()).sorting("created").giving_way(),
    ]
}

/// A row, made anew when any of what it shows changed.
fn line(console: Console, vault: Vault, twin: bool) -> Line {
    let billing = &vault.billing;
    let key = format!(
        "{}\u{1f}{}\u{1f}{}\u{1f}{}\u{1f}{:?}{:?}{:?}\u{1f}{}{twin}{:?}{:?}{:?}{:?}",
        vault.id,
        vault.name,
        billing.status,
        billing.object_type,
        billing.used_mb,
        billing.allocated_gb,
        billing.size_gb,
        vault.resources.len(),
        vault.locked,
        billing.charging_mode,
        vault.created_at,
        vault.unread,
    );
    Line::new(key, move || row(console, &vault, twin))
}

fn row(console: Console, vault: &Vault, twin: bool) -> AnyView {
    let charging_mode = vault.billing.charging_mode.as_deref().unwrap_or_default();
    cells::row(vec![
        cells::head(words::name(), name(vault, twin)),
        cells::cell(words::status(), status(&vault.billing.status, vault.phase())),
        cells::words(words::kind(), object_type(&vault.billing.object_type)),
        cells::cell(words::capacity_label(), capacity(vault)),
        cells::number(words::resources(), lists::number(vault.resources.len())),
        cells::words(words::charging(), charging(charging_mode)),
        cells::cell(words::created(), when_sent(console, vault.created_at, vault.unread.get("created_at"))),
    ])
}

fn name(vault: &Vault, twin: bool) -> AnyView {
    let name = name_or(&vault.name);
    let id = vault.id.clone();
    let locked = vault.locked == Some(true);
    let link = match id.is_empty() {
        true => name.into_any(),
        false => {
            let href = Place::Vault.of(id.clone()).href();
            view! { <a class="bc-row-link" href=href>{name}</a> }.into_any()
        }
    };
    view! {
        <span class="bc-name">
            {link} {twin.then(|| view! { <IdText id=id what=crate::text::vault::id() /> })}
            {locked.then(|| view! { <Badge tone=Tone::Info word=words::locked() /> })}
        </span>
    }
    .into_any()
}
