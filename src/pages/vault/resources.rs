//! What the vault backs up, as a list whose rows can be acted on.

use std::collections::HashMap;

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::cbr::model::{Backup, Vault, VaultResource};
use backup_api::ids;
use backup_api::json::{Read, Reading, Value};
use backup_api::list::{Content, Store};
use backup_api::tables::{Attribute, AttributeKind as Kind, Cell, Object};
use backup_api::time::Time;

use super::Page;
use crate::forms::lookup::{self, Held, UNFIT};
use crate::list::{At, Column, Filter, List, ListSpec, Rows, Source, cells, view as list_view};
use crate::pages::actions::{preflight, resources::OF_VAULT};
use crate::places::Place;
use crate::shared::{card, tone};
use crate::text::status::kind;
use crate::text::{actions, lists, resources, vault as words};
use crate::ui::{Badge, ButtonLink, EmptyState, IconName, Tone};

/// A resource of a vault with what else is known of it; all else is text.
static RESOURCE: Object = Object {
    name: "resource_of_vault",
    attributes: &[
        Attribute::new("size", &[], Kind::Gigabytes),
        Attribute::new("backup_count", &[], Kind::Count),
        Attribute::new("latest", &[], Kind::Moment),
    ],
};

static LIST: ListSpec = ListSpec {
    name: "resources-of-vault",
    tab: "",
    place: Place::Vault,
    source: Source::local(&RESOURCE),
    columns: &[
        Column::of("name", words::RESOURCE, 0, 170, name).growing(3).searched(),
        Column::of("state", words::STATE, 1, 260, state).growing(4),
        Column::said("type", words::KIND_OF, 6, 100, kind),
        Column::of("size", words::RESOURCE_SIZE, 4, 90, cells::gigabytes).number().unit("GB"),
        Column::of("backup_count", words::BACKUP_COUNT, 3, 100, cells::count).number(),
        Column::of("latest", words::LATEST, 2, 144, latest).fixed(),
        Column::of("id", resources::ID_NAME, 5, 120, cells::id).fixed(),
        Column::kept("why", words::NOTE),
        Column::kept("failed", words::ERROR_STATE),
        Column::kept("no_latest", words::NO_LATEST),
        Column::kept("vault", resources::VAULT_ID),
        Column::kept("vault_name", resources::VAULT),
        Column::kept("protection", resources::PROTECTION),
        Column::kept("reason", resources::REASON),
    ],
    filters: &[Filter { key: "state", label: lists::STATE, any: lists::any_state, word: Held::word }],
    range: "latest",
    sort: "name",
    caption: words::RESOURCES,
    search: resources::SEARCH,
    id: resources::ID_NAME,
    counted: |count| actions::of_resources(i64::try_from(count).unwrap_or(i64::MAX)),
};

pub(super) fn view(page: Page) -> AnyView {
    let kind = memo(move |_| page.with(|vault| vault.billing.object_type.clone()).unwrap_or_default());
    page.console.cache.want_resources(page.console, kind.into());
    let rows = Rows::local(&LIST, move |store| {
        let newest = newest(page);
        page.with(|vault| {
            for (resource, held) in vault.resources.iter().zip(lookup::all_held(page.console, vault)) {
                add(store, vault, resource, held, &newest);
            }
        });
    });
    Effect::new(move || rows.loading.set(page.reading.loading.get()));
    let list = List::acting(page.console, &LIST, rows, &OF_VAULT);
    let unread = memo(move |_| page.with(|vault| vault.unread.get("resources").map(lists::unread)).flatten());
    // Those that are gone are listed, for their backups are there; they do not count as backed up.
    let count = move || {
        let count = page.with(|vault| vault.present().count()).unwrap_or_default();
        unread.with(Option::is_none).then(|| lists::number(count))
    };
    let none = memo(move |_| page.with(|vault| vault.resources.is_empty()).unwrap_or(true));
    let content = view! {
        {move || match (unread.get(), none.get()) {
            (Some(unread), _) => view! { <p class="bc-card-body bc-quiet">{unread}</p> }.into_any(),
            (None, true) => empty(page),
            (None, false) => list_view(list, ().into_any()),
        }}
        {preflight::view(page.context, list)}
    };
    card(words::resources(), view! { <span class="bc-quiet">{count}</span> }.into_any(), content.into_any())
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

/// When the newest good backup of each resource was made, as far as that is known.
struct Newest {
    of: HashMap<String, Option<Time>>,
    /// All backups are here.
    whole: bool,
    /// What is said of a resource that is not among them: of a part of the backups only what is there says something.
    none: &'static str,
}

/// The newest backups. Tracks them.
fn newest(page: Page) -> Newest {
    let (failed, whole) = (page.backups.error.with(Option::is_some), page.backups.whole());
    page.backups.value.with(|rows| {
        let none = match rows {
            Some(_) if whole => words::never(),
            Some(_) => words::latest_part(),
            None if failed => words::latest_unknown(),
            None => words::latest_awaited(),
        };
        Newest { of: newest_of(rows.as_deref().unwrap_or_default()), whole, none }
    })
}

impl Newest {
    /// When the newest good backup of a resource was made, else what is said instead. No list that holds none of its backups
    /// proves that there is none where the vault counts some.
    fn said(&self, id: &str, counted: Option<i64>) -> Result<Time, &'static str> {
        match self.of.get(&ids::key(id)) {
            Some(Some(at)) => Ok(*at),
            None if self.whole && counted.is_some_and(|count| count > 0) => Err(words::latest_apart()),
            _ => Err(self.none),
        }
    }
}

/// By the keys of the resources' ids; nothing where none of its backups is good.
fn newest_of(rows: &[Value]) -> HashMap<String, Option<Time>> {
    let mut newest: HashMap<String, Option<Time>> = HashMap::new();
    for backup in rows.iter().map(Backup::read) {
        let at = backup.created_at.filter(|_| backup.phase() == Phase::Good);
        let own = newest.entry(ids::key(&backup.resource_id)).or_default();
        *own = at.max(*own);
    }
    newest
}

fn add(store: &mut Store, vault: &Vault, resource: &VaultResource, held: Held, newest: &Newest) {
    let text = Reading::said;
    let latest = newest.said(&resource.id, resource.backup_count);
    // Why the service would refuse it, for the rules.
    let unfit = held.state == UNFIT;
    let cell = |key: &str| match key {
        "id" => text(&resource.id),
        "name" => text(&resource.name),
        "state" => text(&held.state),
        "type" => text(&resource.kind),
        "size" => Reading::counted(resource.size_gb),
        "backup_count" => Reading::counted(resource.backup_count),
        "latest" => latest.map_or(Reading::Absent, |at| Reading::Value(Cell::Moment(at))),
        "no_latest" => text(latest.err().unwrap_or_default()),
        "why" => text(&why(resource, &held)),
        "failed" => text(if resource.phase() == Phase::Bad { &resource.protect_status } else { "" }),
        "vault" => text(&vault.id),
        "vault_name" => text(&vault.name),
        "protection" if unfit => text(UNFIT),
        "reason" if unfit => text(held.why.as_deref().unwrap_or_default()),
        _ => Reading::Absent,
    };
    let cells: Vec<Reading<Cell>> = store.fields().iter().map(|field| cell(field.key)).collect();
    store.add(cells);
}

/// What is behind its state where something is, and which of its disks are backed up.
fn why(resource: &VaultResource, held: &Held) -> String {
    let (excluded, only) = (resource.exclude_volumes.len(), resource.include_volumes.len());
    let said = [
        (resource.phase() == Phase::Bad).then(|| words::resource_error().to_owned()),
        held.why.clone(),
        (only > 0).then(|| words::only_disks(only)),
        (excluded > 0).then(|| words::excluded(excluded)),
        resource.disks_unread.then(|| words::disks_unread().to_owned()),
        (excluded > 0 && only > 0).then(|| words::both_disks().to_owned()),
    ];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn name(at: &At<'_>) -> AnyView {
    match Place::of_resource(at.other("type").text()) {
        Some(place) => cells::named(at, place),
        None => cells::line(cells::name_or(at.content().text())),
    }
}

/// The state, and what is behind it where something is: quiet where it is as it should be.
fn state(at: &At<'_>) -> AnyView {
    let (sent, why) = (at.content().text(), at.other("why").text().to_owned());
    let word = Held::word(sent);
    let said = match tone(Held::phase(sent)) {
        Tone::Success => view! { <span class="bc-quiet">{word}</span> }.into_any(),
        tone => view! { <Badge tone=tone word=word /> }.into_any(),
    };
    let tasks = (!at.other("failed").text().is_empty()).then(|| {
        view! { <a class="bc-link bc-nowrap" href=Place::Tasks.href()>{words::to_tasks()}</a> }
    });
    let why = (!why.is_empty()).then(|| {
        view! { <span class="bc-list-line bc-quiet" title=why.clone()>{why}</span> }
    });
    view! { <span class="bc-list-state">{said} {why} {tasks}</span> }.into_any()
}

fn latest(at: &At<'_>) -> AnyView {
    match at.content() {
        Content::Moment(_) => cells::moment(at),
        _ => view! { <span class="bc-list-line bc-quiet">{at.other("no_latest").text().to_owned()}</span> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use backup_api::json;
    use backup_api::time::Time;

    use super::{Newest, newest_of};

    #[test]
    fn the_newest_that_can_be_used_counts() {
        let backup = |resource: &str, status: &str, at: &str| json!({"resource_id": resource, "status": status, "created_at": at});
        let of = newest_of(&[
            backup("a-1", "available", "2026-01-01T00:00:00Z"),
            backup("A1", "available", "2026-01-02T00:00:00Z"),
            backup("a-1", "error", "2026-01-03T00:00:00Z"),
            backup("b", "error", "2026-01-01T00:00:00Z"),
            backup("c", "available", "soon"),
        ]);
        let none = "None";
        let found = Newest { of, whole: true, none };
        assert_eq!(found.said("a-1", Some(2)).ok(), Time::parse("2026-01-02T00:00:00Z"));
        for (id, counted, said) in [
            ("b", Some(1), none),
            ("c", Some(1), none),
            ("d", Some(0), none),
            ("d", None, none),
            ("d", Some(3), "Not known: the vault counts some, the list of backups shows none"),
        ] {
            assert_eq!(found.said(id, counted), Err(said), "{id} {counted:?}");
        }
        let part = Newest { whole: false, ..found };
        assert_eq!(part.said("d", Some(3)), Err(none));
    }
}
