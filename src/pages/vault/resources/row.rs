//! A row: what the vault says of a resource, what is held against it, and its newest backup; and how that is drawn.

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::cbr::model::{Vault, VaultResource};
use backup_api::json::Reading;
use backup_api::list::{Content, Store};
use backup_api::tables::Cell;

use super::newest::Newest;
use crate::forms::lookup::{Held, UNFIT};
use crate::list::{At, cells};
use crate::places::Place;
use crate::shared::tone;
use crate::text::vault as words;
use crate::ui::{Badge, Tone};

/// Adds a resource of a vault.
pub(super) fn add(store: &mut Store, vault: &Vault, resource: &VaultResource, held: Held, newest: &Newest) {
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

pub(super) fn name(at: &At<'_>) -> AnyView {
    match Place::of_resource(at.other("type").text()) {
        Some(place) => cells::named(at, place),
        None => cells::line(cells::name_or(at.content().text())),
    }
}

/// The state, and what is behind it where something is: quiet where it is as it should be.
pub(super) fn state(at: &At<'_>) -> AnyView {
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

/// When its newest backup was made, else what is said instead.
pub(super) fn latest(at: &At<'_>) -> AnyView {
    match at.content() {
        Content::Moment(_) => cells::moment(at),
        _ => view! { <span class="bc-list-line bc-quiet">{at.other("no_latest").text().to_owned()}</span> }.into_any(),
    }
}
