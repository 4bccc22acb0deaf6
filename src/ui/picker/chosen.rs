//! What is chosen, with the running sum.

use crate::dom::prelude::*;

use super::items::Shown;
use super::{PickItem, PickList};
use crate::ui::id_text::id_value;
use crate::ui::{Icon, IconName, use_words};

/// So many of the chosen have rows of their own at first: more than any request takes.
const NAMED: usize = 300;

#[component]
pub(super) fn Chosen(
    /// What there is.
    items: Signal<PickList>,
    /// The rows that match the search.
    shown: Memo<Shown>,
    /// Ids of the chosen ones.
    chosen: RwSignal<Vec<String>>,
    /// Only one can be chosen.
    single: bool,
    /// Not all that there is is here.
    partly: Signal<bool>,
    /// The running sum in words.
    sum: MaybeProp<String>,
) -> AnyView {
    let words = use_words();
    let free = memo(move |_| match single {
        true => 0,
        false => chosen.with(|taken| shown.with(|shown| shown.free(taken).count())),
    });
    let all = move || {
        let count = free.get();
        (!single && count > 1).then(|| {
            let press = move |_| {
                let free = |taken: &[String]| {
                    shown.with_untracked(|shown| shown.free(taken).map(str::to_owned).collect::<Vec<_>>())
                };
                chosen.update(|taken| taken.extend(free(taken)));
            };
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
    let limit = RwSignal::new(NAMED);
    let more = move |hidden: usize| {
        let press = move |_| limit.update(|limit| *limit += NAMED);
        let label = (words.more)(hidden);
        view! { <li><button class="bc-link" type="button" on:click=press>{label}</button></li> }.into_any()
    };
    let list = move || {
        let (limit, count) = (limit.get(), chosen.with(Vec::len));
        let named: Vec<String> = chosen.with(|chosen| chosen.iter().take(limit).cloned().collect());
        let (known, partly) = (items.with(|items| items.find(&named)), partly.get());
        let row = |(id, known)| taken(id, known, partly, chosen);
        let mut rows: Vec<AnyView> = named.into_iter().zip(known).map(row).collect();
        if count > limit {
            rows.push(more(count - limit));
        }
        rows
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

fn taken(id: String, known: Option<PickItem>, partly: bool, chosen: RwSignal<Vec<String>>) -> AnyView {
    let words = use_words();
    let own = id.clone();
    let missing = known.is_none() && !partly;
    let (name, size) = known.map(|it| (it.name, it.size)).unwrap_or_default();
    let name = if name.is_empty() { None } else { Some(name) };
    let label = (words.remove)(name.as_deref().unwrap_or(&id));
    view! {
        <li class="bc-picked-row">
            {name.map(|name| view! { <span class="bc-picked-name">{name}</span> })}
            {id_value(&id)}
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
