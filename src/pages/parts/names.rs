//! Names, ids and gaps in a table.

use crate::dom::prelude::*;

use crate::places::Place;
use crate::text::lists;
use crate::ui::IdText;
use crate::work::Console;

/// A name, or the word for none.
pub(in crate::pages) fn name_or(name: &str) -> String {
    if name.trim().is_empty() { lists::no_name().to_owned() } else { name.to_owned() }
}

/// Nothing there.
pub(in crate::pages) fn dash() -> AnyView {
    view! {
        <span class="bc-quiet">
            <span aria-hidden="true">{lists::none()}</span>
            <span class="bc-visually-hidden">{lists::not_said()}</span>
        </span>
    }
    .into_any()
}

/// Words, or a dash where there are none.
pub(in crate::pages) fn words(text: Option<String>) -> AnyView {
    match text.filter(|text| !text.is_empty()) {
        Some(text) => text.into_any(),
        None => dash(),
    }
}

/// An id to copy, or a dash.
pub(in crate::pages) fn id_cell(id: &str, what: &'static str) -> AnyView {
    if id.is_empty() {
        return dash();
    }
    view! { <IdText id=id.to_owned() what=what /> }.into_any()
}

/// A link to a vault by its name, where the list of vaults knows it; else by its id.
pub(in crate::pages) fn vault_link(console: Console, id: Option<&str>, name: Option<&str>) -> AnyView {
    let Some(id) = id.filter(|id| !id.is_empty()).map(str::to_owned) else {
        return words(name.map(str::to_owned));
    };
    let href = Place::Vault.of(id.clone()).href();
    let said = name.filter(|name| !name.is_empty()).map(str::to_owned);
    let label = memo(move |_| said.clone().or_else(|| known(console, &id)).unwrap_or_else(|| id.clone()));
    view! { <a class="bc-link" href=href>{label}</a> }.into_any()
}

/// A link to the page of a resource of this kind by this name; the name alone where it has no page.
pub(in crate::pages) fn resource_link(kind: &str, id: &str, name: &str) -> AnyView {
    let name = name_or(name);
    match Place::of_resource(kind).filter(|_| !id.is_empty()) {
        Some(place) => {
            let href = place.of(id.to_owned()).href();
            view! { <a class="bc-link bc-break" href=href>{name}</a> }.into_any()
        }
        None => name.into_any(),
    }
}

/// A link to the page of a backup by this name; the name alone where it has no id.
pub(in crate::pages) fn backup_link(id: &str, name: &str) -> AnyView {
    let name = name_or(name);
    if id.is_empty() {
        return name.into_any();
    }
    let href = Place::Backup.of(id.to_owned()).href();
    view! { <a class="bc-link bc-break" href=href>{name}</a> }.into_any()
}

fn known(console: Console, id: &str) -> Option<String> {
    console.cache.vaults.value.with(|vaults| {
        let vaults = vaults.as_deref().unwrap_or_default();
        vaults.iter().find(|vault| vault.id == id).map(|vault| name_or(&vault.name))
    })
}
