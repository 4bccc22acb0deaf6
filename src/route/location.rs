//! The stand-alone page's binding of the route to the location's hash.

use crate::dom::prelude::*;
use gloo_events::EventListener;

use super::Route;

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
        if Route::parse(&hash()).path() != path
            && let Some(window) = web_sys::window()
        {
            let _ = window.location().set_hash(&path);
        }
    });
}

fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}
