//! The search for a place: pages, vaults that are known, and ids that are pasted.

use crate::dom::prelude::*;
use leptos::html;
use web_sys::KeyboardEvent;

use super::entries::{Entry, entries};
use crate::text::switch as words;
use crate::ui::{Dialog, id};
use crate::work::Console;

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
