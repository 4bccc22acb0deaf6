//! What the vault backs up, as a list whose rows can be acted on.

mod newest;
mod row;

use crate::dom::prelude::*;
use backup_api::tables::{Attribute, AttributeKind as Kind, Object};

use super::Page;
use crate::forms::lookup::{self, Held};
use crate::list::{Column, Filter, List, ListSpec, Rows, Source, cells, view as list_view};
use crate::pages::actions::{preflight, resources::OF_VAULT};
use crate::places::Place;
use crate::shared::card;
use crate::text::status::kind;
use crate::text::{actions, lists, resources, vault as words};
use crate::ui::{ButtonLink, EmptyState, IconName};

use newest::newest;
use row::{latest, name, state};

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
                row::add(store, vault, resource, held, &newest);
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
