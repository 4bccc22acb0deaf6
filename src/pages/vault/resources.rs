//! What the vault backs up.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Backup, VaultResource};
use backup_api::time::Time;

use super::Page;
use crate::forms::lookup::{self, Held};
use crate::pages::parts::cells;
use crate::pages::parts::{Limit, Line, More, Rows, when};
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
    // Those that are gone are listed, for their backups are there; they do not count as backed up.
    let rows = memo(move |_| page.with(|vault| vault.resources.len()).unwrap_or_default());
    let count = memo(move |_| page.with(|vault| vault.present().count()).unwrap_or_default());
    let limit = Limit::new();
    let kind = memo(move |_| page.with(|vault| vault.billing.object_type.clone()).unwrap_or_default());
    page.console.cache.want_resources(page.console, kind.into());
    let unread = memo(move |_| page.with(|vault| vault.unread.get("resources").map(lists::unread)).flatten());
    let lines = derive(move || {
        let latest = |id: &str| {
            let failed = page.backups.error.with(Option::is_some);
            let part = !page.backups.whole();
            page.backups.value.with(|rows| match rows.as_deref() {
                Some(rows) => Latest::of(latest(rows, id), part),
                None if failed => Latest::Unknown(words::latest_unknown()),
                None => Latest::Awaited,
            })
        };
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
    let number = move || unread.with(Option::is_none).then(|| lists::number(count.get()));
    let more = view! { <span class="bc-quiet">{number}</span> }.into_any();
    let content = view! {
        {move || match (unread.get(), rows.get()) {
            (Some(unread), _) => view! { <p class="bc-card-body bc-quiet">{unread}</p> }.into_any(),
            (None, 0) => empty(page),
            _ => {
                view! {
                    <Table caption=words::resources() columns=columns().to_vec() busy=page.reading.loading>
                        <Rows lines=lines />
                    </Table>
                    <More fitting=rows limit=limit />
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

/// The newest backup of a resource, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Latest {
    At(Time),
    None,
    /// The backups could not be read, or not all of them: why nobody knows.
    Unknown(&'static str),
    Awaited,
}

impl Latest {
    /// Of a part of the backups only what is there says something.
    fn of(found: Option<Time>, part: bool) -> Self {
        match found {
            Some(at) => Self::At(at),
            None if part => Self::Unknown(words::latest_part()),
            None => Self::None,
        }
    }
}

/// The newest backup of a resource that can be used.
fn latest(rows: &[Backup], resource: &str) -> Option<Time> {
    let good = rows.iter().filter(|backup| backup.resource_id == resource && backup.phase() == backup_api::Phase::Good);
    good.filter_map(|backup| backup.created_at).max()
}

fn line(page: Page, resource: &VaultResource, state: Held, latest: Latest) -> Line {
    let key = format!(
        "{}\u{1f}{}\u{1f}{}\u{1f}{:?}\u{1f}{:?}{:?}{:?}{} {}{}",
        resource.id,
        resource.name,
        state.word,
        state.why,
        resource.size_gb,
        resource.backup_count,
        latest,
        resource.exclude_volumes.len(),
        resource.include_volumes.len(),
        resource.disks_unread,
    );
    let resource = resource.clone();
    Line::new(key, move || row(page, &resource, &state, latest))
}

fn row(page: Page, resource: &VaultResource, held: &Held, latest: Latest) -> AnyView {
    let link = resource_link(&resource.kind, &resource.id, &resource.name);
    let name = view! {
        <span class="bc-name">{link} {id_cell(&resource.id, words::resource_id())}</span>
    };
    let count = resource.backup_count.map_or_else(|| lists::not_said().to_owned(), crate::text::grouped);
    let latest = match latest {
        Latest::At(at) => when(page.console, Some(at)),
        Latest::None => view! { <span class="bc-quiet">{words::never()}</span> }.into_any(),
        Latest::Unknown(why) => view! { <span class="bc-quiet">{why}</span> }.into_any(),
        Latest::Awaited => view! { <span class="bc-quiet">{words::latest_awaited()}</span> }.into_any(),
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
    let (excluded, only) = (resource.exclude_volumes.len(), resource.include_volumes.len());
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
        {(only > 0).then(|| view! { <span class="bc-why">{words::only_disks(only)}</span> })}
        {(excluded > 0).then(|| view! { <span class="bc-why">{words::excluded(excluded)}</span> })}
        {resource.disks_unread.then(|| view! { <span class="bc-why">{words::disks_unread()}</span> })}
        {(excluded > 0 && only > 0).then(|| view! { <span class="bc-why">{words::both_disks()}</span> })}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use backup_api::time::Time;

    use super::Latest;
    use crate::text::vault as words;

    #[test]
    fn never_is_said_of_all_backups_alone() {
        let at = Some(Time::from_millis(1));
        assert_eq!(Latest::of(None, false), Latest::None);
        assert_eq!(Latest::of(None, true), Latest::Unknown(words::latest_part()));
        assert_eq!([Latest::of(at, false), Latest::of(at, true)], [Latest::At(Time::from_millis(1)); 2]);
    }
}
