//! A list without a pointer.

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::window::position;
use super::{List, focus, head};

/// Arrows, j and k, Home, End and the keys for pages go from row to row; Space ticks, with Shift all rows between. Enter
/// is the row's own. Ctrl F in a list that is not whole in the page goes to its search.
pub(super) fn pressed(list: List, event: &KeyboardEvent) {
    let Some(target) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) else { return };
    let key = event.key();
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        if key.eq_ignore_ascii_case("f") && !event.alt_key() && list.window.long.get_untracked() {
            to_search(list, event);
        }
        return;
    }
    let here = position(&target);
    let count = u32::try_from(list.order.with_untracked(|order| order.0.len())).unwrap_or(u32::MAX);
    let Some(last) = count.checked_sub(1) else { return };
    if key == " " {
        // A box is ticked by itself, a head sorts.
        let named = target.matches("tbody th, tbody th *").unwrap_or(false);
        if let Some(here) = here.filter(|_| named) {
            event.prevent_default();
            head::tick(list, here, event.shift_key());
        }
        return;
    }
    let page = list.window.page();
    let here = list.window.on_way().or(here);
    let at = here.or_else(|| list.anchor.get_untracked()).unwrap_or_default().min(last);
    let next = match key.as_str() {
        "ArrowDown" | "j" if here.is_none() => at,
        "ArrowDown" | "j" => at.saturating_add(1),
        "ArrowUp" | "k" => at.saturating_sub(1),
        "PageDown" => at.saturating_add(page),
        "PageUp" => at.saturating_sub(page),
        "Home" => 0,
        "End" => last,
        _ => return,
    };
    event.prevent_default();
    list.anchor.set(Some(next.min(last)));
    list.window.go(next.min(last));
}

/// A button is pressed when Space is let go; here Space has ticked its row.
pub(super) fn released(event: &KeyboardEvent) {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    if event.key() == " " && target.is_some_and(|it| it.matches("tbody th button").unwrap_or(false)) {
        event.prevent_default();
    }
}

fn to_search(list: List, event: &KeyboardEvent) {
    if let Some(search) = focus::search_of(list) {
        event.prevent_default();
        list.window.stay();
        let _ = search.focus();
    }
}
