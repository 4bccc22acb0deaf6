//! A list as it is drawn.

use std::collections::HashSet;
use std::rc::Rc;

use crate::dom::prelude::*;
use backup_api::list::{Query, Store};

use super::columns::{Layout, chooser, layout};
use super::focus::Held;
use super::state::State;
use super::window::{PRINTED, Window};
use super::{Asked, ListSpec, RowAction, Rows, actions, export, filters, focus, head, keys, rows};
use crate::text::lists as words;
use crate::ui::{SearchBox, Space};
use crate::work::Console;

/// The rows that are shown, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Order(pub Rc<Vec<u32>>);

/// One list on a page.
#[derive(Clone, Copy)]
pub struct List {
    /// The console.
    pub console: Console,
    /// Its table.
    pub spec: &'static ListSpec,
    /// What was read.
    pub rows: Rows,
    /// What it says of itself.
    pub state: State,
    /// What can be done with its rows.
    pub actions: &'static [RowAction],
    /// What is asked about, and with which rows.
    pub asked: RwSignal<Option<Asked>>,
    /// Ids of the ticked rows.
    pub ticked: RwSignal<HashSet<String>>,
    /// The id of the row whose menu stands open.
    pub(super) menu_of: RwSignal<String>,
    pub(super) menu: NodeRef<leptos::html::Div>,
    /// The row from which a range of ticks goes.
    pub(super) anchor: RwSignal<Option<u32>>,
    pub(super) held: StoredValue<Held>,
    pub(super) order: Memo<Order>,
    pub(super) layout: Memo<Layout>,
    pub(super) window: Window,
}

impl List {
    /// Of what was read; its state is that of the address.
    #[must_use]
    pub fn new(console: Console, spec: &'static ListSpec, rows: Rows) -> Self {
        Self::acting(console, spec, rows, &[])
    }

    /// The same with what can be done with its rows.
    #[must_use]
    pub fn acting(console: Console, spec: &'static ListSpec, rows: Rows, actions: &'static [RowAction]) -> Self {
        let acts = !actions.is_empty();
        let state = State::of(console, spec);
        let order = RwSignal::new(None::<Memo<Order>>);
        let count = memo(move |_| {
            let order = order.get().map(|order| order.with(|order| order.0.len()));
            u32::try_from(order.unwrap_or_default()).unwrap_or(u32::MAX)
        });
        let window = Window::new(count);
        let layout = memo(move |_| {
            let own = state.columns.with(|own| !own.is_empty());
            layout(spec.columns, &state.columns(), own, acts, window.width.get())
        });
        let list = Self {
            console,
            spec,
            rows,
            state,
            actions,
            asked: RwSignal::new(None),
            menu_of: RwSignal::new(String::new()),
            menu: NodeRef::new(),
            ticked: RwSignal::new(HashSet::new()),
            anchor: RwSignal::new(None),
            held: StoredValue::new(None),
            order: memo(|_| Order::default()),
            layout,
            window,
        };
        // All of them are put in order once: what they are narrowed to keeps it.
        let arranged = memo(move |_| Order(Rc::new(list.arrange())));
        let selected = memo(move |_| list.narrowed(arranged.get()));
        order.set(Some(selected));
        Effect::new(move |before: Option<(String, String)>| {
            let now = (state.search.get(), state.sort.get());
            if before.is_some_and(|before| before != now) {
                window.to_top();
            }
            now
        });
        let list = Self { order: selected, ..list };
        Effect::new(move |before: Option<(Order, Vec<String>)>| {
            let order = list.order.get();
            let [kind, of] = state.filters;
            let said = [state.search, kind, of, state.from, state.until, state.sort].map(|it| it.get_untracked());
            let said: Vec<String> = said.into_iter().chain([rows.stores.get_value().to_string()]).collect();
            if let Some((old, _)) = before.filter(|(old, asked)| *asked == said && *old != order) {
                window.hold(&old.0, &order.0);
            }
            (order, said)
        });
        Effect::new(move |before: Option<String>| {
            let now = state.open.get();
            if let Some(before) = before.filter(|before| !before.is_empty() && now.is_empty()) {
                list.back_to(before);
            }
            now
        });
        list
    }

    /// All rows, in the order that was asked for. Tracks.
    fn arrange(self) -> Vec<u32> {
        let (key, descending) = self.state.order();
        self.rows.with(|store| {
            let mut rows = (0..store.len()).collect();
            let query = Query { sort: store.column(&key), descending, ..Query::default() };
            query.arrange(store, &mut rows, self.spec.word_of(&key));
            rows
        })
    }

    /// Of all rows those that were asked for. Tracks.
    fn narrowed(self, all: Order) -> Order {
        let (search, span) = (self.state.search.get(), filters::span(self));
        let values = self.state.filters.map(|filter| filter.get());
        self.rows.with(|store| {
            let chosen = self.spec.filters.iter().zip(&values).filter(|(_, value)| !value.is_empty());
            let chosen: Vec<_> =
                chosen.filter_map(|(filter, value)| Some((store.column(filter.key)?, value.as_str()))).collect();
            if search.trim().is_empty() && span.is_none() && chosen.is_empty() {
                return all;
            }
            let mut rows = all.0.to_vec();
            Query { words: &search, chosen, span, ..Query::default() }.narrow(store, &mut rows);
            Order(Rc::new(rows))
        })
    }

    /// The focus goes back to the row that was open, where what opened it is gone: rows are drawn anew at another width.
    fn back_to(self, id: String) {
        // After the panel has given it back.
        next_frame(move || {
            let place = self.window.place.try_get_untracked().flatten();
            let inside = place.is_none_or(|place| place.matches(":focus-within").unwrap_or(true));
            let row = self.rows.now(|store| store.find(&id)).filter(|_| !inside);
            let at = self.order.try_with_untracked(|order| order.0.iter().position(|at| Some(*at) == row)).flatten();
            if let Some(at) = at.and_then(|at| u32::try_from(at).ok()) {
                self.window.go(at);
            }
        });
    }

    /// Whether rows have two lines, as they are drawn now.
    #[must_use]
    pub fn narrow(self) -> bool {
        self.layout.with_untracked(|layout| layout.narrow)
    }

    /// How many of these are not shown, for what the list is narrowed to. Tracks.
    #[must_use]
    pub fn hidden<'a>(self, ids: impl Iterator<Item = &'a str>) -> usize {
        self.order.with(|order| {
            self.rows.now(|store| {
                let shown: HashSet<&str> = order.0.iter().map(|row| store.id(*row)).collect();
                ids.filter(|id| !shown.contains(id)).count()
            })
        })
    }

    /// How many rows are shown. Tracks.
    #[must_use]
    pub fn shown(self) -> usize {
        self.order.with(|order| order.0.len())
    }

    /// The row at a place of the order.
    pub(super) fn row(self, at: u32) -> Option<u32> {
        self.order.with_untracked(|order| order.0.get(at as usize).copied())
    }
}

/// Bar, table and what stands below. `trailing` stands at the end of the bar.
pub fn view(list: List, trailing: AnyView) -> AnyView {
    let state = list.state;
    // As they were last shown: while pages come, what is counted and what is looked through is the same.
    let all = memo(move |_| list.rows.with(Store::len) as usize);
    let count = move || words::count(list.shown(), all.get(), list.spec.counted);
    let chosen = list.spec.filters.iter().zip(state.filters);
    let selects: Vec<AnyView> = chosen
        .map(|(filter, value)| {
            filters::select(filter.label.say(), value, filters::options(list, *filter, value).into())
        })
        .collect();
    let nothing = memo(move |_| list.shown() == 0);
    let clear = Callback::new(move |()| state.widen());
    let long = move || {
        list.window.long.get().then(|| view! { <span class="bc-quiet bc-list-hint">{words::find_here()}</span> })
    };
    let cut = move || {
        let shown = list.shown();
        let said = match list.window.prints {
            true => (shown > PRINTED as usize).then(|| words::printed(PRINTED as usize, shown)),
            false => list.window.long.get().then(|| words::printed_view().to_owned()),
        };
        said.map(|said| view! { <p class="bc-print-only">{said}</p> })
    };
    view! {
        <div class="bc-toolbar">
            <SearchBox label=list.spec.search.say() value=state.search />
            {selects}
            {filters::range(list)}
        </div>
        <div class="bc-toolbar bc-list-count">
            <span class="bc-quiet" role="status">{count}</span>
            {long}
            <Space class="bc-toolbar-space" />
            {chooser(state, list.spec)}
            {export::menu(list)}
            {trailing}
        </div>
        {progress(list, all)}
        {head::ticked(list)}
        <div
            class="bc-list"
            class:bc-list-long=move || list.window.long.get()
            class:bc-list-wide=move || list.layout.with(|layout| layout.wide.is_some())
            class:bc-list-narrow=move || list.layout.with(|layout| layout.narrow)
            tabindex="-1"
            node_ref=list.window.place
            class:bc-list-acts=!list.actions.is_empty()
            on:scroll=move |_: web_sys::Event| list.window.scrolled()
            on:click=move |event| actions::pressed(list, &event)
            on:keydown=move |event| keys::pressed(list, &event)
            on:keyup=|event| keys::released(&event)
            on:focusin=move |event| focus::came(list, &event)
            on:focusout=move |event| focus::went(list, &event)
        >
            {rows::table(list)}
        </div>
        {(!list.actions.is_empty()).then(|| actions::menu(list))}
        {cut}
        <Show when=move || nothing.get()>{nothing_fits(list, all, clear)}</Show>
    }
    .into_any()
}

/// How far a list was read, while it is; and what to do where the reading ended before its end.
fn progress(list: List, all: Memo<usize>) -> AnyView {
    let rows = list.rows;
    let line = move || {
        let (loading, partial) = (rows.loading.get(), rows.partial.get());
        let (read, total) = rows.progress.get();
        // What came since the rows were last shown is not counted beside them, either.
        let read = if loading { all.get() } else { read as usize };
        if rows.making.get() {
            return view! { <div class="bc-toolbar bc-list-progress"><span role="status">{words::making()}</span></div> }
                .into_any();
        }
        let total = total.and_then(|total| usize::try_from(total).ok());
        let whole = rows.here.get() && !rows.cut.get();
        let foreign = Some(rows.foreign.get()).filter(|count| *count > 0 && !loading && !partial);
        let said = foreign.map(words::foreign_beside).or_else(|| so_far((loading, partial, whole), read, total));
        let Some(said) = said else { return ().into_any() };
        let console = list.console;
        let press = move |_: web_sys::MouseEvent| if loading { rows.stop() } else { rows.ask(console) };
        let label = if loading { words::read_stop() } else { words::read_on() };
        let button =
            partial.then(|| view! { <button class="bc-link" type="button" on:click=press>{label}</button> }.into_any());
        view! { <div class="bc-toolbar bc-list-progress"><span role="status">{said}</span>{button}</div> }.into_any()
    };
    line.into_any()
}

/// How far it was read in words: while it is read, after its reading ended too early, and where it was read to its end and
/// another number is counted.
fn so_far((loading, partial, whole): (bool, bool, bool), read: usize, total: Option<usize>) -> Option<String> {
    match (loading, partial, total.filter(|total| *total > read)) {
        (true, true, Some(total)) => Some(words::read_some(read, total)),
        (true, true, None) => Some(words::read_so_far(read)),
        (false, true, Some(total)) => Some(words::read_ended(read, total)),
        (false, false, _) if whole => total.filter(|total| *total != read).map(|total| words::read_fewer(read, total)),
        _ => None,
    }
}

/// Nothing that was read fits: of a list that was not read whole that is no word on the rest.
fn nothing_fits(list: List, all: Memo<usize>, clear: Callback<()>) -> AnyView {
    let rows = list.rows;
    let part = memo(move |_| (rows.part().map(|(_, total)| (all.get(), total)), rows.loading.get()));
    (move || {
        let (part, loading) = part.get();
        filters::no_match(words::nothing_fits(part, loading), clear)
    })
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::so_far;

    #[test]
    fn a_count_that_differs_from_the_rows_names_both() {
        let (reading, stopped, read) = ((true, true, true), (false, true, true), (false, false, true));
        for (state, total, said) in [
            (read, Some(24), None),
            (read, None, None),
            (read, Some(99), Some("The service counts 99 rows, but returned 24.")),
            (read, Some(3), Some("The service counts 3 rows, but returned 24.")),
            ((false, false, false), Some(3), None),
            ((true, false, true), Some(3), None),
            (reading, Some(99), Some("24 of 99 loaded")),
            (reading, Some(3), Some("24 loaded")),
            (stopped, Some(99), Some("Only 24 of 99 loaded")),
            (stopped, Some(3), None),
        ] {
            assert_eq!(so_far(state, 24, total).as_deref(), said, "{state:?} {total:?}");
        }
    }
}
