//! A page that is a list.

use crate::dom::prelude::*;
use backup_api::list::Store;

use super::{Panel, Reading};
use crate::list::{List, ListSpec, Rows, view};
use crate::pages::PageHead;
use crate::pages::head::updated;
use crate::text::Key;
use crate::ui::SkeletonShape;
use crate::work::Console;

/// What a page says around its list.
#[derive(Clone, Copy)]
pub(in crate::pages) struct Listed {
    /// The list.
    pub spec: &'static ListSpec,
    /// The title.
    pub title: Key,
    /// The sentence below it.
    pub lead: Key,
    /// What is listed, in a sentence.
    pub what: Key,
    /// The one action.
    pub create: fn() -> AnyView,
    /// What stands there when there is nothing.
    pub empty: fn() -> AnyView,
    /// The panel at the side, where rows open in one.
    pub side: Option<fn(List) -> AnyView>,
}

/// The page.
pub(in crate::pages) fn listed(console: Console, page: Listed) -> AnyView {
    let Listed { spec, side, empty, .. } = page;
    let rows = console.kept(spec.name, || Rows::new(spec));
    keep_fresh(console, rows);
    let reading = Reading::of_list(console, rows);
    let none = derive(move || rows.with(Store::is_empty));
    let since = derive(move || reading.since());
    // Made once: what it is narrowed to, and what is ticked, outlives a moment without rows.
    let list = List::new(console, spec, rows);
    view! {
        <PageHead title=page.title.say() lead=MaybeProp::from(Some(page.lead.say().to_owned()))>{(page.create)()}</PageHead>
        <section class="bc-card" part="card" aria-label=page.title.say()>
            <Panel reading=reading what=page.what.say() shape=SkeletonShape::Rows(6) none=none empty=empty>
                {view(list, updated(since, reading.loading, reading.reload))}
                {side.map(|side| side(list))}
            </Panel>
        </section>
    }
    .into_any()
}

/// What was read longer ago than this, milliseconds for each thousand rows, is read again when a page opens.
const FRESH: f64 = 15_000.0;

/// Asks when the page opens, unless what is here is fresh, with every new session, and whenever it is out of date.
fn keep_fresh(console: Console, rows: Rows) {
    let session = memo(move |_| {
        let state = console.client.sessions.get();
        (state.active(), state.session().map(|session| session.scope.project_id.clone()))
    });
    let pages = rows.now(Store::len) / 1000 + 1;
    let stale = rows.at.get_untracked().is_none_or(|at| js_sys::Date::now() - at > FRESH * f64::from(pages));
    Effect::new(move |before: Option<()>| {
        let (active, project) = session.get();
        let wanting = rows.wanting(console, project.as_ref());
        let opened = before.is_none() && stale && !rows.loading.get_untracked();
        if active && (wanting || opened) {
            rows.ask(console);
        }
    });
}
