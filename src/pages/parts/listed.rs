//! A page that is a list.

use crate::dom::prelude::*;
use crate::http::clock;
use backup_api::list::Store;

use crate::forms::AppContext;
use crate::list::{List, ListSpec, RowAction, Rows, view};
use crate::pages::PageHead;
use crate::pages::actions::preflight;
use crate::places::Place;
use crate::route::{Route, TAB};
use crate::shared::updated;
use crate::shared::{Panel, Reading};
use crate::text::Key;
use crate::ui::{ButtonKind, ButtonLink, EmptyState, IconName, SkeletonShape, TabItem, Tabs};
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
    /// What has to be known to read its rows.
    pub note: Option<Key>,
    /// What is listed, in a sentence.
    pub what: Key,
    /// The one action: where it leads, and what it is called.
    pub create: Option<(Place, Key)>,
    /// What stands there when there is nothing: a sign, that there is none, and what belongs there.
    pub empty: (IconName, [Key; 2]),
    /// The one action is offered there, too.
    pub begins: bool,
    /// The panel at the side, where rows open in one.
    pub side: Option<fn(List) -> AnyView>,
}

impl Listed {
    /// A list under a title, the sentence below it, and what it lists; with what stands there when there is nothing.
    pub(in crate::pages) const fn of(
        spec: &'static ListSpec,
        [title, lead, what]: [Key; 3],
        empty: (IconName, [Key; 2]),
    ) -> Self {
        Self { spec, title, lead, note: None, what, create: None, empty, begins: false, side: None }
    }

    /// The same with what makes the first row, in the head and where there is none.
    pub(in crate::pages) const fn begun_by(self, place: Place, label: Key) -> Self {
        Self { create: Some((place, label)), begins: true, ..self }
    }
}

fn create((place, label): (Place, Key)) -> AnyView {
    view! { <ButtonLink href=place.href() label=label.say() kind=ButtonKind::Primary icon=IconName::Plus /> }.into_any()
}

fn nothing(page: Listed) -> AnyView {
    let (icon, [title, note]) = page.empty;
    let (title, text) = (title.say().to_owned(), MaybeProp::from(Some(note.say().to_owned())));
    match page.create.filter(|_| page.begins) {
        Some(action) => view! { <EmptyState icon=icon title=title text=text>{create(action)}</EmptyState> }.into_any(),
        None => view! { <EmptyState icon=icon title=title text=text /> }.into_any(),
    }
}

/// The page.
pub(in crate::pages) fn listed(console: Console, page: Listed) -> AnyView {
    listed_rows(console, page, kept(console, page.spec))
}

/// The page of a list whose rows can be acted on.
pub(in crate::pages) fn listed_acting(context: AppContext, page: Listed, actions: &'static [RowAction]) -> AnyView {
    let rows = kept(context.console, page.spec);
    headed(page, list_card(context.console, page, rows, Some((context, actions))))
}

/// What was read of a list; it is here as long as the console.
pub(in crate::pages) fn kept(console: Console, spec: &'static ListSpec) -> Rows {
    console.kept(spec.name, || Rows::new(spec))
}

/// The page over these rows.
pub(in crate::pages) fn listed_rows(console: Console, page: Listed, rows: Rows) -> AnyView {
    headed(page, list_card(console, page, rows, None))
}

fn headed(page: Listed, list: AnyView) -> AnyView {
    view! {
        <PageHead title=page.title.say() lead=MaybeProp::from(Some(page.lead.say().to_owned()))>{page.create.map(create)}</PageHead>
        {list}
    }
    .into_any()
}

/// What can be done with the rows of a list, and what that needs.
type Acting = (AppContext, &'static [RowAction]);

/// A page with several lists, one at a time. Which one stands in the address.
pub(in crate::pages) fn listed_tabs(
    context: AppContext,
    title: Key,
    label: Key,
    all: Vec<Listed>,
    actions: &'static [RowAction],
) -> AnyView {
    let console = context.console;
    let Some(first) = all.first().copied() else { return ().into_any() };
    let place = first.spec.place;
    let known: Vec<&str> = all.iter().map(|page| page.spec.tab).collect();
    let said = console.route.with_untracked(tab);
    let chosen = RwSignal::new(known.iter().copied().find(|tab| *tab == said).unwrap_or_default());
    Effect::new(move || {
        let said = console.route.with(|route| (route.place == place).then(|| tab(route)));
        if let Some(tab) = said.and_then(|said| known.iter().copied().find(|tab| *tab == said))
            && tab != chosen.get_untracked()
        {
            chosen.set(tab);
        }
    });
    let tabs = all.iter().map(|page| TabItem { key: page.spec.tab, label: page.title.say().to_owned() });
    let tabs = tabs.collect::<Vec<_>>();
    let panel = Callback::from(move |wanted: &'static str| {
        let Some(page) = all.iter().copied().find(|page| page.spec.tab == wanted) else { return ().into_any() };
        // Before the list is made: what it says of itself is what its own address says.
        if console.route.with_untracked(|route| tab(route) != wanted) {
            console.go(if wanted.is_empty() { place.into() } else { place.with(TAB, wanted.to_owned()) });
        }
        list_card(console, page, kept(console, page.spec), Some((context, actions)))
    });
    view! {
        <PageHead title=title.say() lead=MaybeProp::from(Some(first.lead.say().to_owned()))>{first.create.map(create)}</PageHead>
        <Tabs label=label.say() tabs=tabs chosen=chosen panel=panel />
    }
    .into_any()
}

/// Which of several lists an address shows.
fn tab(route: &Route) -> String {
    route.prefilled(TAB).unwrap_or_default().to_owned()
}

/// The list alone.
fn list_card(console: Console, page: Listed, rows: Rows, acting: Option<Acting>) -> AnyView {
    let Listed { spec, side, note, .. } = page;
    keep_fresh(console, rows);
    let reading = Reading::of_list(console, rows);
    let none = derive(move || rows.with(Store::is_empty));
    let since = derive(move || reading.since());
    // Made once: what it is narrowed to, and what is ticked, outlives a moment without rows.
    let list = List::acting(console, spec, rows, acting.map_or(&[], |(_, actions)| actions));
    view! {
        <section class="bc-card" part="card" aria-label=page.title.say()>
            <Panel reading=reading what=page.what.say() shape=SkeletonShape::Rows(6) none=none empty=move || nothing(page)>
                {note.map(|note| view! { <p class="bc-toolbar bc-quiet">{note.say()}</p> })}
                {view(list, updated(since, reading.loading, reading.reload))}
                {side.map(|side| side(list))}
            </Panel>
        </section>
        {acting.map(|(context, _)| preflight::view(context, list))}
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
    let stale = rows.at.get_untracked().is_none_or(|at| clock::now() - at > FRESH * f64::from(pages));
    Effect::new(move |before: Option<()>| {
        let (active, project) = session.get();
        let wanting = rows.wanting(console, project.as_ref());
        let opened = before.is_none() && stale && !rows.loading.get_untracked();
        if active && (wanting || opened) {
            rows.ask(console);
        }
    });
}
