//! The stand-alone page's binding of the route to the location's hash.

use crate::dom::prelude::*;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsValue;

use super::{OPEN, Route, TAB};

/// How long an address that makes no step back may wait, ms.
const AFTER: u32 = 50;

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
    let later = StoredValue::new(None::<Later>);
    Effect::new(move || {
        let path = route.with(Route::path);
        // What was to stand in the address meanwhile, so that the step back leads there.
        let waiting = later.try_update_value(Option::take).flatten();
        let from = current().path();
        if from == path {
            return;
        }
        let here = Route::parse(waiting.as_ref().map_or(&from, |waiting| &waiting.to));
        // What narrows a list makes no step back; another list and what opens a row do.
        let same = |route: &Route| {
            route.page() == here.page() && [OPEN, TAB].iter().all(|name| route.prefilled(name) == here.prefilled(name))
        };
        if route.with_untracked(same) {
            // A browser takes its time for that: after the rows are drawn.
            let (at, to) = (from.clone(), path.clone());
            let timeout = Timeout::new(AFTER, move || replace(&at, &to));
            return later.set_value(Some(Later { from, to: path, timeout }));
        }
        if let Some(waiting) = waiting {
            replace(&waiting.from, &waiting.to);
        }
        let _ = web_sys::window().map(|window| window.location().set_hash(&path));
    });
}

/// An address that is to stand in the place of another.
struct Later {
    from: String,
    to: String,
    #[expect(dead_code, reason = "ends with it")]
    timeout: Timeout,
}

/// Changes the address without a step back, unless a link was followed meanwhile.
fn replace(from: &str, to: &str) {
    let history = web_sys::window().filter(|_| current().path() == from).and_then(|window| window.history().ok());
    if let Some(history) = history {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&["#", to].concat()));
    }
}

fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}
