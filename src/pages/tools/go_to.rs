//! The search for a place: pages, vaults that are known, and ids that are pasted.

use crate::dom::prelude::*;
use leptos::html;
use web_sys::KeyboardEvent;

use super::entries::{Entry, entries};
use super::seek::{Asked, Standing, seek, standing};
use crate::places::Place;
use crate::text::{Key, lists, policies, switch as words, vaults};
use crate::ui::{Dialog, id};
use crate::work::{Console, Load};

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
    let asked = seek(console, query);
    let found = memo(move |_| query.with(|query| asked.with(|asked| entries(console, query, &asked.found))));
    let said = memo(move |_| {
        let standing = query.with(|query| asked.with(|asked| stands(console, query, asked)));
        note(&standing, found.with(Vec::is_empty))
    });
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
    Effect::new(move |before: Option<Vec<Entry>>| {
        let now = found.get();
        if let Some(before) = before {
            if before.len() != now.len() && !now.is_empty() {
                console.announce(words::found(now.len()));
            }
            // What was gone to stays chosen, wherever it stands now; nobody has gone to the first.
            let at = chosen.get_untracked();
            let own = before.get(at).filter(|_| at > 0).map(|entry| &entry.route);
            let to = own.and_then(|own| now.iter().position(|entry| entry.route == *own));
            if let Some(to) = to.filter(|to| *to != at) {
                chosen.set(to);
            }
        }
        now
    });
    Effect::new(move |before: Option<()>| {
        let said = said.get();
        if before.is_some() && !said.is_empty() {
            console.announce(said);
        }
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
            {move || Some(said.get()).filter(|said| !said.is_empty()).map(|said| view! { <p class="bc-hint">{said}</p> })}
            <p class="bc-hint">{words::hint()}</p>
        </div>
    }
    .into_any()
}

/// How far the search is. Tracks.
fn stands(console: Console, query: &str, asked: &Asked) -> Standing {
    let cache = console.cache;
    let kept =
        [(Place::Vault, vaults::WHAT, whole(cache.vaults)), (Place::Policy, policies::WHAT, whole(cache.policies))];
    // What the host switched off is not searched.
    let kept = kept.into_iter().filter(|(place, ..)| console.offers(*place)).map(|(_, what, whole)| (what, whole));
    standing(query, console.client.sessions.get().active(), asked, &kept.collect::<Vec<_>>())
}

/// Whether a list is here as a whole; nothing while it is awaited. Tracks.
fn whole<T: Send + Sync>(load: Load<Vec<T>>) -> Option<bool> {
    let here = load.value.with(Option::is_some) && load.error.with(Option::is_none);
    if !here && load.loading.get() { None } else { Some(here && load.whole()) }
}

/// What is said below the places; with `none`, where there is none.
fn note(standing: &Standing, none: bool) -> String {
    let names = |all: &[Key]| lists::listed(all.iter().map(|what| what.say().to_owned()));
    match standing {
        Standing::Looking => words::looking().to_owned(),
        Standing::Missed(all) if none => words::none_of_rest(&names(all)),
        Standing::Missed(all) => words::missed(&names(all)),
        _ if !none => String::new(),
        Standing::SignedOut => words::signed_out().to_owned(),
        Standing::Short => words::longer().to_owned(),
        Standing::Done => words::none().to_owned(),
    }
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
