//! The head of a list: order, all ticks; and the bar that counts what is ticked.

use std::collections::HashSet;

use crate::dom::prelude::*;

use super::{List, actions};
use crate::text::{actions as action_words, lists as words};
use crate::ui::{CopyButton, Icon, IconName};

/// The names of the columns, which sort, and the box for all rows.
pub(super) fn view(list: List) -> AnyView {
    let heads = move || {
        let columns = list.layout.with(|layout| layout.columns.clone());
        columns.into_iter().map(|at| column(list, at)).collect::<Vec<_>>()
    };
    let all = memo(move |_| {
        let ticked = list.ticked.with(HashSet::len);
        list.order.with(|order| {
            let ids = |all: &HashSet<String>| {
                list.rows.now(|store| {
                    let with_id = order.0.iter().map(|row| store.id(*row)).filter(|id| !id.is_empty());
                    with_id.fold((0, 0), |(own, of), id| (own + usize::from(all.contains(id)), of + 1))
                })
            };
            // As long as nothing is ticked nothing is counted.
            let (own, of) = if ticked == 0 { (0, 1) } else { list.ticked.with(ids) };
            (own > 0 && own == of, own > 0 && own < of)
        })
    });
    let press = move |_: web_sys::MouseEvent| tick_all(list, !all.get_untracked().0);
    view! {
        <thead role="rowgroup">
            <tr role="row" aria-rowindex="1">
                <th role="columnheader" scope="col" class="bc-list-tick">
                    <label class="bc-list-box">
                        <input
                            class="bc-checkbox"
                            type="checkbox"
                            aria-label=words::tick_all()
                            prop:checked=move || all.get().0
                            prop:indeterminate=move || all.get().1
                            on:click=press
                        />
                    </label>
                </th>
                {heads}
                {(!list.actions.is_empty()).then(|| view! {
                    <th role="columnheader" scope="col" class="bc-list-act">
                        <span class="bc-visually-hidden">{action_words::column()}</span>
                    </th>
                })}
            </tr>
        </thead>
    }
    .into_any()
}

fn column(list: List, at: usize) -> AnyView {
    let Some(column) = list.spec.columns.get(at) else { return ().into_any() };
    let key = column.field.key;
    let own = memo(move |_| {
        let (sorted, descending) = list.state.order();
        (sorted == key, descending)
    });
    let order = move || match own.get() {
        (false, _) => "none",
        (true, true) => "descending",
        _ => "ascending",
    };
    view! {
        <th role="columnheader" scope="col" class:bc-end=column.end aria-sort=order>
            <button
                class="bc-sort"
                class:bc-sort-own=move || own.get().0
                type="button"
                on:click=move |_: web_sys::MouseEvent| list.state.sort_by(key)
            >
                <span>{column.label.say()}</span>
                <Icon name=IconName::ChevronDown />
            </button>
        </th>
    }
    .into_any()
}

/// Ticks the row at a place, or takes its tick back; with `range` the rows from the last one on.
pub(super) fn tick(list: List, at: u32, range: bool) {
    let id = |at: u32| {
        let id = list.row(at).map(|row| list.rows.now(|store| store.id(row).to_owned()));
        id.filter(|id| !id.is_empty())
    };
    let Some(own) = id(at) else { return };
    let on = list.ticked.with_untracked(|all| !all.contains(&own));
    let start = list.anchor.get_untracked().filter(|_| range).unwrap_or(at);
    let ids: Vec<String> = (start.min(at)..=start.max(at)).filter_map(id).collect();
    set_ticks(list, ids, on);
    list.anchor.set(Some(at));
}

fn tick_all(list: List, on: bool) {
    let ids: Vec<String> = list.order.with_untracked(|order| {
        list.rows.now(|store| {
            let ids = order.0.iter().map(|row| store.id(*row)).filter(|id| !id.is_empty());
            ids.map(str::to_owned).collect()
        })
    });
    set_ticks(list, ids, on);
}

fn set_ticks(list: List, ids: Vec<String>, on: bool) {
    list.ticked.update(|all| match on {
        true => all.extend(ids),
        false => ids.iter().for_each(|id| {
            all.remove(id);
        }),
    });
}

/// How many rows are ticked, and what can be done with them; nothing while none is.
pub(super) fn ticked(list: List) -> AnyView {
    let count = memo(move |_| list.ticked.with(HashSet::len));
    let ids = derive(move || {
        list.ticked.with(|all| {
            let mut all: Vec<String> = all.iter().cloned().collect();
            backup_api::order::sort_by(&mut all, Ord::cmp);
            all.join("\n")
        })
    });
    let none = move |_: web_sys::MouseEvent| list.ticked.set(HashSet::new());
    (move || {
        let count = count.get();
        (count > 0).then(|| {
            view! {
                <div class="bc-toolbar bc-list-ticks">
                    <span role="status">{words::ticked(count)}</span>
                    {actions::bar(list)}
                    <CopyButton text=ids what=words::ticked_ids() />
                    <button class="bc-link" type="button" on:click=none>{words::tick_none()}</button>
                </div>
            }
        })
    })
    .into_any()
}
