//! The table: its rows in view, drawn by the cells of the columns.

use crate::dom::prelude::*;
use backup_api::list::Store;
use wasm_bindgen::JsCast;
use web_sys::MouseEvent;

use super::window::position;
use super::{At, List, actions, focus, head};
use crate::text::lists as words;

/// One row: it is another when what it says is another, not when it stands elsewhere.
#[derive(Clone, Copy)]
struct Line {
    print: u32,
    at: u32,
    row: u32,
    columns: u32,
}

/// The table with the rows in view.
pub(super) fn table(list: List) -> AnyView {
    let place = NodeRef::<leptos::html::Table>::new();
    Effect::new(move || {
        let (widths, least) = list.layout.with(|layout| (layout.widths.clone(), layout.wide.unwrap_or_default()));
        if let Some(table) = place.get() {
            let style = web_sys::HtmlElement::style(&table);
            let _ = style.set_property("--bc-list-columns", &widths);
            let _ = style.set_property("--bc-list-least", &[&least.to_string(), "px"].concat());
        }
    });
    Effect::new(move || {
        list.order.track();
        next_frame(move || {
            place_rows(list);
            focus::hand_on(list);
        });
    });
    let lines = move || {
        // Before what rests on it: an effect that asks whether its first source changed brings the others up to date on the
        // way, and would not see that they changed.
        list.order.track();
        let (start, end) = list.window.range.get();
        let columns = list.layout.with(|layout| {
            let sum = layout.columns.iter().fold(1, |sum: u32, at| sum.wrapping_mul(31).wrapping_add(*at as u32));
            sum.wrapping_mul(2).wrapping_add(u32::from(layout.narrow))
        });
        list.rows.with(|store| {
            list.order.with(|order| {
                let shown = order.0.get(start as usize..(end as usize).min(order.0.len())).unwrap_or_default();
                let line = |(at, row): (u32, &u32)| Line { print: store.fingerprint(*row), at, row: *row, columns };
                (start..).zip(shown).map(line).collect::<Vec<_>>()
            })
        })
    };
    view! {
        <table
            class="bc-list-table"
            part="table"
            role="table"
            node_ref=place
            aria-rowcount=move || list.shown() + 1
            aria-busy=move || list.rows.loading.get().then_some("true")
        >
            <caption class="bc-visually-hidden">{list.spec.caption.say()}</caption>
            {head::view(list)}
            <tbody role="rowgroup" node_ref=list.window.body>
                <For
                    each=lines
                    key=|line| (line.print, line.columns)
                    children=move |line| draw(list, line)
                />
            </tbody>
        </table>
    }
    .into_any()
}

/// Says where each row stands, of those that stayed while others came before them.
fn place_rows(list: List) {
    let Some(body) = list.window.body.try_get_untracked().flatten() else { return };
    let Some((start, _)) = list.window.range.try_get_untracked() else { return };
    let mut next = body.first_element_child();
    for at in start.. {
        let Some(row) = next else { return };
        if position(&row) != Some(at) {
            let _ = row.set_attribute("aria-rowindex", &(at + 2).to_string());
        }
        next = row.next_element_sibling();
    }
}

impl Line {
    /// A signal of what is live in it. It is found by its id: read anew it has another number.
    fn live(self, list: List) -> Memo<(u32, u32)> {
        let id = StoredValue::new(list.rows.now(|store| store.id(self.row).to_owned()));
        memo(move |_| {
            list.rows.with(|store| {
                let row = id.with_value(|id| store.find(id)).unwrap_or(self.row);
                (row, store.live_print(row))
            })
        })
    }
}

/// What a row is called: by what the search finds it by, else its id.
pub(super) fn name_of(store: &Store, row: u32) -> String {
    let named = (1..).zip(store.fields().iter().skip(1)).find(|(_, field)| field.searched);
    let name = named.map_or("", |(column, _)| store.cell(row, column).text());
    if name.is_empty() { store.id(row).to_owned() } else { name.to_owned() }
}

fn draw(list: List, line: Line) -> AnyView {
    let layout = list.layout.get_untracked();
    let live = list.spec.columns.iter().any(|column| column.field.live).then(|| line.live(list));
    let cell = move |row: u32, column: usize| {
        let spec = list.spec.columns.get(column)?;
        list.rows.now(|store| Some((spec.cell)(&At { list, store, row, column: column + 1 })))
    };
    let cells = layout.columns.iter().enumerate().filter_map(|(place, at)| {
        let (at, spec) = (*at, list.spec.columns.get(*at)?);
        let content = match live.filter(|_| spec.field.live) {
            Some(live) => (move || cell(live.get().0, at)).into_any(),
            None => cell(line.row, at).into_any(),
        };
        Some(if place == 0 {
            view! { <th role="rowheader" scope="row" tabindex="-1">{content}</th> }.into_any()
        } else {
            view! { <td role="cell" class:bc-end=spec.end>{content}</td> }.into_any()
        })
    });
    let cells: Vec<AnyView> = cells.collect();
    let (id, name) = list.rows.now(|store| (store.id(line.row).to_owned(), name_of(store, line.row)));
    let own = StoredValue::new(id.clone());
    let ticked = move || own.with_value(|own| list.ticked.with(|all| all.contains(own)));
    let press = move |event: MouseEvent| {
        let row = event.target().and_then(|it| it.dyn_into::<web_sys::Element>().ok());
        if let Some(at) = row.and_then(|row| position(&row)) {
            head::tick(list, at, event.shift_key());
        }
    };
    let box_ = (!id.is_empty()).then(|| {
        view! {
            <label class="bc-list-box">
                <input
                    class="bc-checkbox"
                    type="checkbox"
                    aria-label=words::tick(&name)
                    prop:checked=ticked
                    on:click=press
                />
            </label>
        }
    });
    view! {
        <tr role="row" aria-rowindex=line.at + 2>
            <td role="cell" class="bc-list-tick">{box_}</td>
            {cells}
            {(!list.actions.is_empty()).then(|| match id.is_empty() {
                true => view! { <td role="cell" class="bc-list-act"></td> }.into_any(),
                false => actions::button(&name),
            })}
        </tr>
    }
    .into_any()
}
