//! Names, ids and gaps in a table.

use crate::dom::prelude::*;
use backup_api::cbr::model::Policy;
use backup_api::ids;

use crate::places::Place;
use crate::ui::IdText;
use crate::work::Console;

use crate::list::cells::{dash, name_or};

/// Words, or a dash where there are none.
pub fn words(text: Option<String>) -> AnyView {
    match text.filter(|text| !text.is_empty()) {
        Some(text) => text.into_any(),
        None => dash(),
    }
}

/// An id to copy, or a dash.
pub fn id_cell(id: &str, what: &'static str) -> AnyView {
    if id.is_empty() {
        return dash();
    }
    view! { <IdText id=id.to_owned() what=what /> }.into_any()
}

/// A link to the page of a resource of this kind by this name; the name alone where it has no page.
pub fn resource_link(kind: &str, id: &str, name: &str) -> AnyView {
    let name = name_or(name);
    match Place::of_resource(kind).filter(|_| !id.is_empty()) {
        Some(place) => {
            let href = place.of(id.to_owned()).href();
            view! { <a class="bc-link bc-break" href=href>{name}</a> }.into_any()
        }
        None => plain(name),
    }
}

/// A name that leads nowhere.
fn plain(name: String) -> AnyView {
    view! { <span class="bc-break">{name}</span> }.into_any()
}

/// A link to the page of a policy by its name, where the list of policies knows it; else by its id.
pub fn policy_link(console: Console, id: &str) -> AnyView {
    if id.is_empty() {
        return dash();
    }
    let (own, href) = (id.to_owned(), Place::Policy.of(id.to_owned()).href());
    let name = memo(move |_| {
        let known = |rows: &Option<Vec<Policy>>| {
            rows.iter().flatten().find(|row| ids::same(&row.id, &own)).map(|row| name_or(&row.name))
        };
        console.cache.policies.value.with(known).unwrap_or_else(|| own.clone())
    });
    view! { <a class="bc-link bc-break" href=href>{name}</a> }.into_any()
}

/// A link to the page of a backup by this name; the name alone where it has no id.
pub fn backup_link(id: &str, name: &str) -> AnyView {
    let name = name_or(name);
    if id.is_empty() {
        return plain(name);
    }
    let href = Place::Backup.of(id.to_owned()).href();
    view! { <a class="bc-link bc-break" href=href>{name}</a> }.into_any()
}
