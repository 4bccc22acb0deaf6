//! What every part of one mounted console shares.

use leptos::prelude::*;

use crate::http::{Client, Log};
use crate::route::Route;
use crate::session::Sessions;

/// The root of one mounted console: made once, copied into every view.
///
/// Its signals belong to the root, so they outlive each page: what is typed into a form, and a run that is being
/// watched, survive a change of page.
#[derive(Clone, Copy)]
pub struct Console {
    /// Sends operations.
    pub client: Client,
    /// The place that is shown.
    pub route: RwSignal<Route>,
    /// Milliseconds since 1970, once a second: for ages and time left.
    pub now: RwSignal<f64>,
    /// What a screen reader is told next.
    pub said: RwSignal<String>,
}

impl Console {
    /// A console that shows `route` first.
    #[must_use]
    pub fn new(route: Route) -> Self {
        Self {
            client: Client { sessions: Sessions::default(), log: Log::default() },
            route: RwSignal::new(route),
            now: RwSignal::new(js_sys::Date::now()),
            said: RwSignal::new(String::new()),
        }
    }

    /// Goes to a place.
    pub fn go(self, route: Route) {
        let _ = self.route.try_set(route);
    }

    /// Tells a screen reader, politely; nothing is shown.
    pub fn say(self, sentence: impl Into<String>) {
        let _ = self.said.try_set(sentence.into());
    }
}
