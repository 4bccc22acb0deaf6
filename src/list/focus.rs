//! The focus in a list: a row that leaves, by a filter or because the list was read again, hands it on.

use crate::dom::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::List;
use super::window::position;
use crate::ui::{focus_is_elsewhere, focus_quietly, focused};

/// The row that has the focus: its id, and where it stood.
pub(super) type Held = Option<(String, u32)>;

fn target(event: &Event) -> Option<Element> {
    event.target().and_then(|it| it.dyn_into::<Element>().ok())
}

/// The focus came into the list.
pub(super) fn came(list: List, event: &Event) {
    let at = target(event).and_then(|it| position(&it));
    let held = at.and_then(|at| Some((list.rows.now(|store| Some(store.id(list.row(at)?).to_owned()))?, at)));
    list.held.set_value(held);
}

/// The focus left something. What was taken out of the page while it had the focus is no reason to forget the row.
pub(super) fn went(list: List, event: &Event) {
    let Some(from) = target(event) else { return };
    next_frame(move || {
        let inside = list.window.place.try_get_untracked().flatten().is_some_and(|it| within(&it));
        if from.is_connected() && !inside {
            let _ = list.held.try_set_value(None);
        }
    });
}

fn within(place: &Element) -> bool {
    place.matches(":focus-within").unwrap_or(true)
}

/// Once other rows are drawn: where the row that had the focus is gone, and nobody has it since, the next row gets it, or the
/// search of a list without rows.
pub(super) fn hand_on(list: List) {
    let Some(Some((id, at))) = list.held.try_get_value() else { return };
    let Some(place) = list.window.place.try_get_untracked().flatten() else { return };
    let row = list.rows.now(|store| store.find(&id));
    let Some(to) = list.order.try_with_untracked(|order| next(&order.0, row, at)) else { return };
    if within(&place) {
        let _ = list.held.try_set_value(to.map(|at| (id, at)));
    } else if focused(&place).is_none() && !focus_is_elsewhere(&place) {
        match to {
            Some(at) => list.window.go(at),
            None => {
                let _ = search_of(list).is_some_and(|search| focus_quietly(&search));
            }
        }
    }
}

/// Where the focus of a row goes: to the row wherever it stands now, else to the one in its place, or the last.
fn next(order: &[u32], row: Option<u32>, at: u32) -> Option<u32> {
    let last = u32::try_from(order.len()).unwrap_or(u32::MAX).checked_sub(1)?;
    let now = row.and_then(|row| order.iter().position(|other| *other == row));
    now.and_then(|now| u32::try_from(now).ok()).or(Some(at.min(last)))
}

/// The search above the list.
pub(super) fn search_of(list: List) -> Option<web_sys::HtmlElement> {
    let card = list.window.place.try_get_untracked().flatten().and_then(|place| place.parent_element())?;
    card.query_selector("input[type=search]").ok().flatten()?.dyn_into().ok()
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn a_row_that_leaves_hands_the_focus_to_the_next_or_the_last() {
        for (order, row, at, expected) in [
            (&[7, 8, 9][..], Some(8), 0, Some(1)),
            (&[7, 9], Some(8), 1, Some(1)),
            (&[7, 9], None, 1, Some(1)),
            (&[7], Some(9), 2, Some(0)),
            (&[], Some(9), 2, None),
            (&[], None, 0, None),
        ] {
            assert_eq!(next(order, row, at), expected, "{order:?} {row:?} {at}");
        }
    }
}
