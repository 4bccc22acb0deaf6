//! The stand-alone page's binding of the route to the location's hash.

use crate::dom::prelude::*;
use gloo_events::EventListener;
use wasm_bindgen::JsValue;

use super::{OPEN, Route};

/// Where the location points.
#[must_use]
pub fn current() -> Route {
    Route::parse(&hash())
}

/// Follows the hash into `route` and `route` into the hash, for the life of the current owner.
pub fn bind(route: RwSignal<Route>) {
    let Some(window) = web_sys::window() else { return };
    let listener = EventListener::new(&window, "hashchange", move |_| {
        let found = current();
        if route.try_with_untracked(|route| *route != found).unwrap_or(false) {
            let _ = route.try_set(found);
        }
    });
    // Kept by the owner: the listener unregisters when it is dropped.
    let _ = StoredValue::new(listener);
    Effect::new(move || {
        let path = route.with(Route::path);
        let here = current();
        if here.path() == path {
            return;
        }
        // What narrows a list makes no step back; what opens a row does.
        let same = |route: &Route| route.page() == here.page() && route.prefilled(OPEN) == here.prefilled(OPEN);
        let Some(window) = web_sys::window() else { return };
        let _ = match (route.with_untracked(same), window.history()) {
            (true, Ok(history)) => history.replace_state_with_url(&JsValue::NULL, "", Some(&["#", &path].concat())),
            _ => window.location().set_hash(&path),
        };
    });
}

fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}
