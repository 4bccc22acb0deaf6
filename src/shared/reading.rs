//! One read of a page with its type taken away, so that its states are drawn by one program.

use crate::dom::prelude::*;
use crate::http::clock;
use backup_api::error::ApiError;

use crate::list;
use crate::text::{shell, time};
use crate::work::collect::Miscount;
use crate::work::{Console, Load};

/// What the states of a panel are made of.
#[derive(Clone, Copy)]
pub struct Reading {
    pub(super) console: Console,
    /// Whether something is here to show.
    pub here: Signal<bool>,
    /// Whether an answer is awaited.
    pub loading: Signal<bool>,
    /// Why the latest try failed.
    pub error: Signal<Option<ApiError>>,
    /// Whether the list is longer than what was read.
    pub(super) cut: Signal<bool>,
    /// How many rows came and how many the service counts, where these differ.
    pub(super) miscount: Signal<Miscount>,
    /// How many rows came of which none was asked for.
    pub(super) foreign: Signal<usize>,
    at: Signal<Option<f64>>,
    /// Asks again.
    pub reload: Callback<()>,
}

impl Reading {
    /// Of a read, and the way to ask again.
    pub fn of<T: Send + Sync + 'static>(console: Console, load: Load<T>, reload: Callback<()>) -> Self {
        Self {
            console,
            here: derive(move || load.value.with(Option::is_some)),
            loading: load.loading.into(),
            error: load.error.into(),
            cut: load.cut.into(),
            miscount: load.miscount.into(),
            foreign: load.foreign.into(),
            at: load.at.into(),
            reload,
        }
    }

    /// Of a list, which asks by itself when it is out of date.
    pub fn of_list(console: Console, rows: list::Rows) -> Self {
        Self {
            console,
            here: rows.here.into(),
            loading: rows.loading.into(),
            error: rows.error.into(),
            cut: rows.cut.into(),
            // Its bar says so.
            miscount: derive(|| None),
            foreign: rows.foreign.into(),
            at: rows.at.into(),
            reload: Callback::new(move |()| rows.ask(console)),
        }
    }

    /// Several as one: as old as the oldest of what is here, on its way while one of them is.
    pub fn together(console: Console, parts: [Self; 3], reload: Callback<()>) -> Self {
        let oldest = move || parts.iter().filter_map(|part| part.at.get()).reduce(f64::min);
        Self {
            console,
            here: derive(move || parts.iter().any(|part| part.here.get())),
            loading: derive(move || parts.iter().any(|part| part.loading.get())),
            error: derive(move || parts.iter().find_map(|part| part.error.get())),
            cut: derive(move || parts.iter().any(|part| part.cut.get())),
            miscount: derive(move || parts.iter().find_map(|part| part.miscount.get())),
            foreign: derive(move || parts.iter().map(|part| part.foreign.get()).sum()),
            at: derive(oldest),
            reload,
        }
    }

    /// Whose read it is.
    pub const fn console(self) -> Console {
        self.console
    }

    /// When it was read, as the bar says it; empty before.
    pub fn since(self) -> String {
        let age = self.age();
        if age.is_empty() { age } else { shell::updated(&age) }
    }

    /// How long ago it was read.
    pub fn age(self) -> String {
        let now = self.console.now.get();
        self.at.get().map(|at| time::age(now, at)).unwrap_or_default()
    }
}

/// What was read longer ago than this, milliseconds, is read again when a page opens.
const FRESH: f64 = 15_000.0;

/// Asks when the page opens, unless what is here is fresh, with every new session, and whenever it is out of date. What was
/// read for one project is not shown for another.
pub fn keep_fresh<T: Send + Sync + 'static>(console: Console, load: Load<T>, ask: Callback<()>) {
    let session = memo(move |_| {
        let state = console.client.sessions.get();
        (state.active(), state.session().map(|session| session.scope.project_id.clone()))
    });
    Effect::new(move |before: Option<Option<String>>| {
        let (active, project) = session.get();
        if before.is_some_and(|before| before != project) {
            load.clear();
        }
        let wanting = load.wanting() || (!load.loading.get_untracked() && stale(load.at));
        if active && wanting {
            ask.run(());
        }
        project
    });
}

/// Lets what was read be read anew whenever something of this console has changed the cloud.
pub fn outdate_on_changes<T: Send + Sync + 'static>(console: Console, load: Load<T>) {
    Effect::new(move |before: Option<u32>| {
        let now = console.cache.changes.get();
        if before.is_some_and(|before| before != now) {
            load.outdate();
        }
        now
    });
}

fn stale(at: RwSignal<Option<f64>>) -> bool {
    at.get_untracked().is_none_or(|at| clock::now() - at > FRESH)
}
