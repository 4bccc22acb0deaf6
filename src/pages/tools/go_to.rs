//! The search for a place: pages, vaults that are known, and ids that are pasted.

use crate::dom::prelude::*;
use backup_api::cbr::model::Protectable;
use leptos::html;
use web_sys::KeyboardEvent;

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
    let room = MOST.saturating_sub(out.len());
    let resources = ["server", "disk", "turbo"].into_iter().filter_map(|kind| {
        let (load, place) = (console.cache.resources(kind)?, Place::of_resource(kind)?);
        Some(load.value.with(|rows| {
            let rows = rows.iter().flatten().filter(|row| fits(&row.name) || fits(&row.id)).take(room);
            let entry = |row: &Protectable| Entry {
                kind: place.title(),
                name: row.name.clone(),
                route: place.of(row.id.clone()),
            };
            rows.map(entry).collect::<Vec<_>>()
        }))
    });
    out.extend(resources.flatten());
    if backup_api::rules::id::is_uuid(&query) {
        let known = out.iter().any(|entry| entry.route.place == Place::Vault);
        let vault = Entry { kind: words::vault_of_id(), name: query.clone(), route: Place::Vault.of(query.clone()) };
        out.extend((!known).then_some(vault));
        out.push(Entry {
            kind: words::restore_point_of_id(),
            name: query.clone(),
            route: Place::RestorePoint.of(query.clone()),
        });
        out.push(Entry { kind: words::backup_of_id(), name: query.clone(), route: Place::Backup.of(query.clone()) });
        out.push(Entry { kind: words::server_of_id(), name: query.clone(), route: Place::Server.of(query) });
    }
    out.truncate(MOST);
    out
}

/// In small letters, by the browser: a table of all letters would cost every visitor seven kilobytes.
fn lower(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}
