//! What the vault backs up.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Backup, VaultResource};
use backup_api::time::Time;

use super::Page;
use crate::forms::lookup::{self, Held};
use crate::pages::parts::cells;
use crate::pages::parts::{Line, More, PAGE, Rows, when};
use crate::places::Place;
use crate::shared::{card, id_cell, resource_link, tone};
use crate::text::{lists, size, status::kind, vault as words};
use crate::ui::{Badge, ButtonLink, Column, EmptyState, IconName, Table};

fn columns() -> [Column; 6] {
    [
        Column::new(words::resource()),
        Column::new(words::state()),
        Column::new(words::kind_of()),
        Column::number(words::resource_size()),
        Column::number(words::backup_count()),
        Column::new(words::latest()),
    ]
}

pub(super) fn view(page: Page) -> AnyView {
    let count = memo(move |_| page.with(|vault| vault.resources.len()).unwrap_or_default());
    let limit = RwSignal::new(PAGE);
    let kind = memo(move |_| page.with(|vault| vault.billing.object_type.clone()).unwrap_or_default());
    page.console.cache.want_resources(page.console, kind.into());
    let lines = derive(move || {
        let latest = |id: &str| page.backups.value.with(|rows| latest(rows.as_deref()?, id));
        page.with(|vault| {
            vault
                .resources
                .iter()
                .take(limit.get())
                .map(|resource| {
                    let state = lookup::held(page.console, &vault.billing.object_type, resource);
                    line(page, resource, state, latest(&resource.id))
                })
                .collect()
        })
        .unwrap_or_default()
    });
    let more = view! { <span class="bc-quiet">{move || lists::number(count.get())}</span> }.into_any();
    let content = view! {
        {move || match count.get() {
            0 => empty(page),
            _ => {
                view! {
                    <Table caption=words::resources() columns=columns().to_vec() busy=page.reading.loading>
                        <Rows lines=lines />
                    </Table>
                    <More fitting=count limit=limit />
                }
                    .into_any()
            }
        }}
    };
    card(words::resources(), more, content.into_any())
}

fn empty(page: Page) -> AnyView {
    let href = Place::ResourcesAdd.with("vault", page.id()).href();
    view! {
        <EmptyState
            icon=IconName::Server
            title=words::no_resources()
            text=MaybeProp::from(Some(words::no_resources_note().to_owned()))
        >
            <ButtonLink href=href label=words::associate() />
        </EmptyState>
    }
    .into_any()
}

/// The newest backup of a resource that can be used.
fn latest(rows: &[Backup], resource: &str) -> Option<Time> {
    let good = rows.iter().filter(|backup| backup.resource_id == resource && backup.phase() == backup_api::Phase::Good);
    good.filter_map(|backup| backup.created_at).max()
}

fn line(page: Page, resource: &VaultResource, state: Held, latest: Option<Time>) -> Line {
    let key = format!(
        "{}\u{1f}{}\u{1f}{}\u{1f}{:?}\u{1f}{:?}{:?}{:?}{}",
        resource.id,
        resource.name,
        state.word,
        state.why,
        resource.size_gb,
        resource.backup_count,
        latest,
        resource.exclude_volumes.len(),
    );
    let resource = resource.clone();
    Line::new(key, move || row(page, &resource, &state, latest))
}

fn row(page: Page, resource: &VaultResource, held: &Held, latest: Option<Time>) -> AnyView {
    let link = resource_link(&resource.kind, &resource.id, &resource.name);
    let name = view! {
        <span class="bc-name">{link} {id_cell(&resource.id, words::resource_id())}</span>
    };
    let count = resource.backup_count.map_or_else(|| lists::not_said().to_owned(), crate::text::grouped);
    let latest = match latest {
        Some(at) => when(page.console, Some(at)),
        None => view! { <span class="bc-quiet">{words::never()}</span> }.into_any(),
    };
    cells::row(vec![
        cells::head(words::resource(), name),
        cells::cell(words::state(), state(resource, held)),
        cells::cell(words::kind_of(), kind(&resource.kind)),
        cells::number(words::resource_size(), resource.size_gb.map_or_else(|| lists::not_said().to_owned(), size::gb)),
        cells::number(words::backup_count(), count),
        cells::cell(words::latest(), latest),
    ])
}

/// The state, and what is behind it where something is.
fn state(resource: &VaultResource, held: &Held) -> AnyView {
    let badge = view! { <Badge tone=tone(held.phase) word=held.word.clone() /> };
    let why = held.why.clone();
    let failed = resource.phase() == backup_api::Phase::Bad;
    let excluded = resource.exclude_volumes.len();
    view! {
        <div class="bc-pair">
        {badge}
        {failed
            .then(|| {
                view! {
                    <span class="bc-why">
                        {words::resource_error()} " "
                        <a class="bc-link" href=Place::Tasks.href()>{words::to_tasks()}</a>
                    </span>
                }
            })}
        {why.map(|why| view! { <span class="bc-why">{why}</span> })}
        {(excluded > 0).then(|| view! { <span class="bc-why">{words::excluded(excluded)}</span> })}
        </div>
    }
    .into_any()
}
