//! The search for a place: pages, vaults that are known, and ids that are pasted.

use crate::dom::prelude::*;
use backup_api::list::{Query, Store};
use leptos::html;
use web_sys::KeyboardEvent;

use crate::list::ListSpec;
use crate::pages::parts::{kept, name_or};
use crate::pages::{backups, policies, resources};
use crate::places::Place;
use crate::route::Route;
use crate::text::switch as words;
use crate::ui::{Dialog, id};
use crate::work::Console;

/// A place that can be gone to.
#[derive(Clone, PartialEq)]
struct Entry {
    kind: &'static str,
    name: String,
    route: Route,
}

/// The most entries that are shown.
const MOST: usize = 20;

pub(super) fn view(console: Console, open: RwSignal<bool>) -> AnyView {
    console.cache.want_vaults(console);
    console.cache.want_policies(console);
    view! {
        <Dialog open=open title=words::search()>
            {search(console, open)}
        </Dialog>
    }
    .into_any()
}

fn search(console: Console, open: RwSignal<bool>) -> AnyView {
    let query = RwSignal::new(String::new());
    let chosen = RwSignal::new(0_usize);
    let found = memo(move |_| query.with(|query| entries(console, query)));
    let list = id::next("go-to");
    let option = {
        let list = list.clone();
        move |index: usize| format!("{list}-{index}")
    };
    let go = move |index: usize| {
        if let Some(entry) = found.with_untracked(|found| found.get(index).cloned()) {
            open.set(false);
            console.go(entry.route);
        }
    };
    let press = move |event: KeyboardEvent| {
        let count = found.with_untracked(Vec::len);
        let at = chosen.get_untracked();
        match event.key().as_str() {
            "ArrowDown" => chosen.set(if at.saturating_add(1) < count { at.saturating_add(1) } else { 0 }),
            "ArrowUp" => chosen.set(at.checked_sub(1).unwrap_or(count.saturating_sub(1))),
            "Enter" => go(at),
            _ => return,
        }
        event.prevent_default();
    };
    let shown = NodeRef::<html::Ul>::new();
    Effect::new(move || {
        let index = u32::try_from(chosen.get()).unwrap_or_default();
        if let Some(row) = shown.get().and_then(|list| list.children().item(index)) {
            let nearest = web_sys::ScrollIntoViewOptions::new();
            nearest.set_block(web_sys::ScrollLogicalPosition::Nearest);
            row.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    });
    let input = NodeRef::<html::Input>::new();
    Effect::new(move || {
        if let Some(input) = input.get() {
            let _ = input.focus();
        }
    });
    Effect::new(move |before: Option<usize>| {
        let count = found.with(Vec::len);
        if before.is_some_and(|before| before != count) {
            console.announce(words::found(count));
        }
        count
    });
    let active = {
        let option = option.clone();
        move || found.with(|found| (!found.is_empty()).then(|| option(chosen.get())))
    };
    let rows = move || {
        found.with(|found| {
            let rows = found.iter().enumerate().map(|(index, entry)| row(entry, index, option(index), chosen, go));
            rows.collect::<Vec<_>>()
        })
    };
    view! {
        <div class="bc-stack">
            <input
                class="bc-input"
                type="text"
                role="combobox"
                aria-label=words::field()
                aria-expanded="true"
                aria-autocomplete="list"
                aria-controls=list.clone()
                aria-activedescendant=active
                autocomplete="off"
                spellcheck="false"
                placeholder=words::field()
                node_ref=input
                on:input:target=move |event| {
                    chosen.set(0);
                    query.set(event.target().value());
                }
                on:keydown=press
            />
            <ul class="bc-go-to-list" role="listbox" node_ref=shown id=list aria-label=words::found_label()>{rows}</ul>
            {move || found.with(Vec::is_empty).then(|| view! { <p class="bc-hint">{words::none()}</p> })}
            <p class="bc-hint">{words::hint()}</p>
        </div>
    }
    .into_any()
}

fn row(entry: &Entry, index: usize, id: String, chosen: RwSignal<usize>, go: impl Fn(usize) + 'static) -> AnyView {
    let here = move || chosen.get() == index;
    view! {
        <li
            class="bc-go-to-row"
            role="option"
            id=id
            aria-selected=move || if here() { "true" } else { "false" }
            on:mousemove=move |_| {
                if chosen.get_untracked() != index {
                    chosen.set(index);
                }
            }
            on:click=move |_| go(index)
        >
            <span>{entry.name.clone()}</span>
            <span class="bc-quiet">{entry.kind}</span>
        </li>
    }
    .into_any()
}

/// What fits: every word of the query is in the name, in any case. An id leads to what it may be the id of.
fn entries(console: Console, query: &str) -> Vec<Entry> {
    // An address, as it stands in the browser or in a message.
    let path = query.trim().find("#/").map_or(query.trim(), |at| query.trim().get(at + 1..).unwrap_or_default());
    if path.starts_with('/') {
        let route = Route::parse(path);
        let known = route.place != Place::Unknown && console.offers(route.place);
        let entry = Entry { kind: route.place.title(), name: path.to_owned(), route };
        return known.then_some(entry).into_iter().collect();
    }
    let query = lower(query.trim());
    let words: Vec<&str> = query.split_whitespace().collect();
    let fits = |text: &str| {
        let text = lower(text);
        words.iter().all(|word| text.contains(word))
    };
    let pages = Place::listed().filter(|place| console.lists(*place));
    let mut out: Vec<Entry> = pages
        .map(|place| Entry { kind: words::page(), name: place.title().to_owned(), route: place.into() })
        .filter(|entry| fits(&entry.name))
        .collect();
    if words.is_empty() {
        return out;
    }
    console.cache.vaults.value.with(|vaults| {
        let vaults = vaults.iter().flatten().filter(|vault| fits(&vault.name) || fits(&vault.id));
        out.extend(vaults.map(|vault| Entry {
            kind: words::vault(),
            name: vault.name.clone(),
            route: Place::Vault.of(vault.id.clone()),
        }));
    });
    console.cache.policies.value.with(|policies| {
        let policies = policies.iter().flatten().filter(|policy| fits(&policy.name) || fits(&policy.id));
        out.extend(policies.map(|policy| Entry {
            kind: Place::Policy.title(),
            name: policy.name.clone(),
            route: Place::Policy.of(policy.id.clone()),
        }));
    });
    for kind in ["server", "disk", "turbo"] {
        let (Some(load), Some(place)) = (console.cache.resources(kind), Place::of_resource(kind)) else { continue };
        load.value.with(|rows| {
            let rows = rows.iter().flatten().filter(|row| fits(&row.name) || fits(&row.id));
            let entries =
                rows.map(|row| Entry { kind: place.title(), name: row.name.clone(), route: place.of(row.id.clone()) });
            add(&mut out, entries);
        });
    }
    for (place, spec) in read_lists() {
        kept(console, spec).with(|store| {
            let entries = found(store, &query).into_iter().map(|row| Entry {
                kind: place.title(),
                name: name_or(store.cell(row, 1).text()),
                route: place.of(store.id(row).to_owned()),
            });
            add(&mut out, entries);
        });
    }
    if backup_api::rules::id::is_uuid(&query) {
        let known = out.iter().any(|entry| entry.route.place == Place::Vault);
        let vault = Entry { kind: words::vault_of_id(), name: query.clone(), route: Place::Vault.of(query.clone()) };
        out.extend((!known).then_some(vault));
        out.push(Entry {
            kind: words::restore_point_of_id(),
            name: query.clone(),
            route: Place::RestorePoint.of(query.clone()),
        });
        let others = [
            (words::backup_of_id(), Place::Backup),
            (words::server_of_id(), Place::Server),
            (words::policy_of_id(), Place::Policy),
        ];
        let entries = others.map(|(kind, place)| Entry { kind, name: query.clone(), route: place.of(query.clone()) });
        add(&mut out, entries.into_iter());
    }
    out.truncate(MOST);
    out
}

/// Adds what is not there yet, as long as there is room.
fn add(out: &mut Vec<Entry>, entries: impl Iterator<Item = Entry>) {
    for entry in entries {
        if out.len() >= MOST {
            return;
        }
        if !out.iter().any(|known| known.route == entry.route) {
            out.push(entry);
        }
    }
}

/// The lists that the search looks into, as far as they were read: with the place of one of their rows.
fn read_lists() -> [(Place, &'static ListSpec); 5] {
    let [servers, disks, file_systems] = resources::LISTS;
    [
        (Place::Server, servers),
        (Place::Disk, disks),
        (Place::FileSystem, file_systems),
        (Place::Policy, &policies::LIST),
        (Place::Backup, &backups::LIST),
    ]
}

/// The rows of a list that fit, as many as can be shown.
fn found(store: &Store, query: &str) -> Vec<u32> {
    let mut rows = Query { words: query, ..Query::default() }.select(store);
    rows.truncate(MOST);
    rows
}

/// In small letters, by the browser: a table of all letters would cost every visitor seven kilobytes.
fn lower(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}
