//! The table: its rows in view, drawn by the cells of the columns.

use crate::dom::prelude::*;
use web_sys::MouseEvent;

use super::{At, List, head};
use crate::text::lists as words;

/// One row, and all by which it would be another.
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
                    key=|line| (line.print, line.at, line.columns)
                    children=move |line| draw(list, line)
                />
            </tbody>
        </table>
    }
    .into_any()
}

fn draw(list: List, line: Line) -> AnyView {
    let layout = list.layout.get_untracked();
    let cells: Vec<AnyView> = list.rows.now(|store| {
        let all = layout.columns.iter().enumerate();
        all.filter_map(|(place, column)| {
            let spec = list.spec.columns.get(*column)?;
            let content = (spec.cell)(&At { list, store, row: line.row, column: column + 1 });
            Some(if place == 0 {
                view! { <th role="rowheader" scope="row" tabindex="-1">{content}</th> }.into_any()
            } else {
                view! { <td role="cell" class:bc-end=spec.end>{content}</td> }.into_any()
            })
        })
        .collect()
    });
    let id = list.rows.now(|store| store.id(line.row).to_owned());
    let name = list.rows.now(|store| store.cell(line.row, 1).text().to_owned());
    let name = if name.is_empty() { id.clone() } else { name };
    let own = StoredValue::new(id.clone());
    let ticked = move || own.with_value(|own| list.ticked.with(|all| all.contains(own)));
    let press = move |event: MouseEvent| head::tick(list, line.at, event.shift_key());
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
        </tr>
    }
    .into_any()
}
