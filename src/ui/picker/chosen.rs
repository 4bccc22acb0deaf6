//! What is chosen, with the running sum.

use crate::dom::prelude::*;

use super::PickItem;
use crate::ui::id_text::IdValue;
use crate::ui::{Icon, IconName, use_words};

#[component]
pub(super) fn Chosen(
    /// What there is.
    items: Signal<Vec<PickItem>>,
    /// The rows that match the search.
    shown: Memo<Vec<PickItem>>,
    /// Ids of the chosen ones.
    chosen: RwSignal<Vec<String>>,
    /// Only one can be chosen.
    single: bool,
    /// The running sum in words.
    sum: MaybeProp<String>,
) -> AnyView {
    let words = use_words();
    let free = memo(move |_| {
        chosen.with(|taken| {
            shown.with(|rows| {
                let free = rows.iter().filter(|it| it.why_not.is_none() && !taken.contains(&it.id));
                free.map(|it| it.id.clone()).collect::<Vec<_>>()
            })
        })
    });
    let all = move || {
        let count = free.with(Vec::len);
        (!single && count > 1).then(|| {
            let press = move |_| chosen.update(|it| it.extend(free.get_untracked()));
            view! {
                <button class="bc-link" type="button" on:click=press>{(words.choose_shown)(count)}</button>
            }
            .into_any()
        })
    };
    let none = move || {
        (!single && chosen.with(|it| it.len() > 1)).then(|| {
            let press = move |_| chosen.set(Vec::new());
            view! { <button class="bc-link" type="button" on:click=press>{words.choose_none}</button> }.into_any()
        })
    };
    let list = move || {
        let all = items.get();
        chosen
            .get()
            .into_iter()
            .map(|id| {
                let known = all.iter().find(|it| it.id == id).cloned();
                taken(id, known, chosen)
            })
            .collect::<Vec<_>>()
            .into_any()
    };
    view! {
        <div class="bc-picked">
            <div class="bc-picked-head">
                <span class="bc-picked-sum" aria-live="polite">
                    {move || sum.get().unwrap_or_else(|| (words.chosen)(chosen.with(Vec::len)))}
                </span>
                {all}
                {none}
            </div>
            <ul class="bc-picked-rows" prop:hidden=move || chosen.with(Vec::is_empty)>{list}</ul>
        </div>
    }
    .into_any()
}

fn taken(id: String, known: Option<PickItem>, chosen: RwSignal<Vec<String>>) -> AnyView {
    let words = use_words();
    let own = id.clone();
    let missing = known.is_none();
    let (name, size) = known.map(|it| (it.name, it.size)).unwrap_or_default();
    let name = if name.is_empty() { None } else { Some(name) };
    let label = (words.remove)(name.as_deref().unwrap_or(&id));
    view! {
        <li class="bc-picked-row">
            {name.map(|name| view! { <span class="bc-picked-name">{name}</span> })}
            <IdValue id=id focusable=false />
            {missing.then(|| view! { <span class="bc-quiet">{words.not_in_list}</span> })}
            <span class="bc-pick-size">{size}</span>
            <button
                class="bc-button bc-button-quiet bc-button-icon"
                type="button"
                aria-label=label
                on:click=move |_| chosen.update(|all| all.retain(|it| *it != own))
            >
                <Icon name=IconName::Close />
            </button>
        </li>
    }
    .into_any()
}
