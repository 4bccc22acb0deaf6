//! What every part of one mounted console shares.

use backup_api::iam::model::Project;
use leptos::prelude::*;

use crate::http::{Client, Log};
use crate::route::Route;
use crate::session::Sessions;
use crate::ui::{Announcer, provide_announcer};

use super::Load;
use super::run::Begun;
use super::stock::Stock;

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
    /// Tells a screen reader.
    pub announcer: Announcer,
    /// What there is to choose from.
    pub stock: Stock,
    /// Projects of the user of the session, for changing over.
    pub projects: Load<Vec<Project>>,
    /// Whether the page was served by an emulator.
    pub demo: RwSignal<bool>,
    /// The place that asked for a session, to go back to.
    pub asked: RwSignal<Option<Route>>,
    begun: StoredValue<Vec<Begun>>,
    root: StoredValue<Option<Owner>>,
}

impl Console {
    /// A console that shows the place in `route`.
    #[must_use]
    pub fn new(route: RwSignal<Route>) -> Self {
        Self {
            client: Client { sessions: Sessions::default(), log: Log::default() },
            route,
            now: RwSignal::new(js_sys::Date::now()),
            announcer: provide_announcer(),
            stock: Stock::default(),
            projects: Load::default(),
            demo: RwSignal::new(false),
            asked: RwSignal::new(None),
            begun: StoredValue::new(Vec::new()),
            root: StoredValue::new(Owner::current()),
        }
    }

    /// Makes something that lives as long as the console, whatever page is left: a run that is watched, or what is to
    /// happen with an answer that may come later.
    pub fn at_root<T>(self, make: impl FnOnce() -> T) -> T {
        match self.root.try_get_value().flatten() {
            Some(root) => root.with(make),
            None => make(),
        }
    }

    /// Goes to a place.
    pub fn go(self, route: Route) {
        let _ = self.route.try_set(route);
    }

    /// Keeps what the reply to the creation of a restore point said.
    pub fn remember(self, begun: Begun) {
        self.begun.try_update_value(|all| all.push(begun));
    }

    /// What was said when the restore point `id` was made, if it was made here.
    #[must_use]
    pub fn begun(self, id: &str) -> Option<Begun> {
        self.begun.try_with_value(|all| all.iter().find(|begun| begun.checkpoint.id == id).cloned()).flatten()
    }

    /// Tells a screen reader, politely; nothing is shown.
    pub fn say(self, sentence: impl Into<String>) {
        self.announcer.say(sentence);
    }
}
