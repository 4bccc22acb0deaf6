//! Links inside another page: the console follows them itself, and the page's location stays as it is.

use wasm_bindgen::JsCast;

use crate::route::Links;
use crate::work::Console;

/// Goes where a pressed link of the console leads. With a key held, or to another window, it is the browser's to follow.
pub(super) fn follow(console: Console, links: Links, event: &web_sys::MouseEvent) {
    let held = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if event.default_prevented() || event.button() != 0 || held {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let Some(link) = target.and_then(|target| target.closest("a[href]").ok().flatten()) else { return };
    if link.has_attribute("target") {
        return;
    }
    if let Some(place) = link.get_attribute("href").and_then(|address| links.place(&address)) {
        event.prevent_default();
        console.go(place);
    }
}
