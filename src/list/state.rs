//! What a list says of itself, in its address: search, filters, range, order, columns, the open row.

use crate::dom::prelude::*;
use backup_api::ids;

use super::{Column, ListSpec, spec};
use crate::route::{BESIDE, LIST, OPEN, Route, TAB};
use crate::storage::{columns, keep_columns};
use crate::work::Console;

/// The names of the filters in an address, in the order of a list's filters.
const FILTERS: [&str; 2] = ["state", "kind"];

/// Stands for no column but the first: no other is called so.
const FIRST: &str = "0";

/// Of columns that were kept those that the list has: it may be another version's.
fn known(all: &[Column], kept: &str) -> String {
    let known = |key: &&str| *key == FIRST || all.iter().any(|column| column.field.key == *key);
    kept.split(',').filter(known).collect::<Vec<_>>().join(",")
}

/// The state of one list, each part as it stands in the address; empty for what is usual.
#[derive(Clone, Copy)]
pub struct State {
    console: Console,
    spec: &'static ListSpec,
    /// Words that are searched for.
    pub search: RwSignal<String>,
    /// The chosen values.
    pub filters: [RwSignal<String>; 2],
    /// The first day.
    pub from: RwSignal<String>,
    /// The last day.
    pub until: RwSignal<String>,
    /// The column of the order; after a minus the largest first.
    pub sort: RwSignal<String>,
    /// The columns after the first, between commas.
    pub columns: RwSignal<String>,
    /// The id of the row that is open at the side.
    pub open: RwSignal<String>,
}

impl State {
    /// As the address says, else as it was when the list was last left; it and the address follow each other from now on.
    pub(super) fn of(console: Console, spec: &'static ListSpec) -> Self {
        let of = |name| console.list_state(spec.name, name);
        let state = Self {
            console,
            spec,
            search: of("search"),
            filters: FILTERS.map(of),
            from: of("from"),
            until: of("until"),
            sort: of("sort"),
            columns: of("columns"),
            open: of(OPEN),
        };
        // A list on the page of one thing is that thing's.
        let of_what = StoredValue::new(console.route.with_untracked(|route| route.id.clone()));
        let (names, tab) = if spec.tab == spec::BESIDE { (&BESIDE, "") } else { (&LIST, spec.tab) };
        let own = move |route: &Route| {
            let same = of_what.try_with_value(|id| ids::same(id, &route.id)).unwrap_or(false);
            route.place == spec.place && same && route.prefilled(TAB).unwrap_or_default() == tab
        };
        let said = console.route.with_untracked(|route| {
            own(route) && names.iter().any(|name| *name != TAB && route.prefilled(name).is_some())
        });
        if said {
            state.follow(&console.route.get_untracked());
        } else if spec.place.takes_id() {
            // How the list of another thing was left says nothing of this one.
            state.follow(&Route::default());
        } else {
            set(state.open, String::new());
        }
        if state.columns.with_untracked(String::is_empty) && console.host.now().drafts {
            set(state.columns, known(spec.columns, &columns(spec.name)));
        }
        Effect::new(move || {
            let values = LIST.map(|name| match name {
                TAB => tab.to_owned(),
                name => console.list_state(spec.name, name).get(),
            });
            let prefill = console.route.with_untracked(|route| with_part(route, names, &values));
            // A list that is being left says nothing of the place that is gone to.
            if console.route.with_untracked(|route| own(route) && route.prefill != prefill) {
                let id = of_what.try_get_value().unwrap_or_default();
                console.go(Route { prefill, ..spec.place.of(id) });
            }
        });
        Effect::new(move |before: Option<Route>| {
            let now = console.route.get();
            if before.is_some_and(|before| before != now) && own(&now) {
                state.follow(&now);
            }
            now
        });
        state
    }

    fn follow(self, route: &Route) {
        let names = if self.spec.tab == spec::BESIDE { BESIDE } else { LIST };
        for (name, said) in LIST.into_iter().zip(names) {
            let value = route.prefilled(said).unwrap_or_default().to_owned();
            set(self.console.list_state(self.spec.name, name), value);
        }
    }

    /// The column of the order, by its key, and whether the largest comes first. Tracks.
    pub(super) fn order(self) -> (String, bool) {
        let sort = self.sort.get();
        let sort = if sort.is_empty() { self.spec.sort } else { &sort };
        sort.strip_prefix('-').map_or_else(|| (sort.to_owned(), false), |key| (key.to_owned(), true))
    }

    /// Sorts by a column; by the same once more the other way.
    pub(super) fn sort_by(self, key: &str) {
        let (own, descending) = untrack(|| self.order());
        self.sort.set(if own == key && !descending { ["-", key].concat() } else { key.to_owned() });
    }

    /// The columns that are shown, as numbers of the table's. Tracks.
    pub(super) fn columns(self) -> Vec<usize> {
        let chosen = self.columns.get();
        let all = self.spec.columns;
        let mut shown = vec![0];
        if chosen.is_empty() {
            shown.extend(all.iter().enumerate().skip(1).filter(|(_, column)| !column.extra).map(|(at, _)| at));
        }
        for at in chosen.split(',').filter_map(|key| self.spec.column(key)) {
            if !shown.contains(&at) && all.get(at).is_some_and(|column| !column.hidden) {
                shown.push(at);
            }
        }
        shown
    }

    /// Shows these columns; none is as usual.
    pub(super) fn choose(self, shown: &[usize]) {
        let keys = shown.iter().skip(1).filter_map(|at| self.spec.columns.get(*at)).map(|column| column.field.key);
        let mut chosen = keys.collect::<Vec<_>>().join(",");
        if chosen.is_empty() && !shown.is_empty() {
            chosen.push_str(FIRST);
        }
        // A host that keeps nothing keeps no columns either.
        keep_columns(self.spec.name, if self.console.host.now().drafts { &chosen } else { "" });
        self.columns.set(chosen);
    }

    /// Shows all rows.
    pub(super) fn widen(self) {
        let [state, kind] = self.filters;
        for it in [self.search, self.from, self.until, state, kind] {
            set(it, String::new());
        }
    }
}

/// What an address says with these values of one list, by its names: what it says of another list on the page stays.
fn with_part(route: &Route, names: &[&'static str], values: &[String]) -> Vec<(&'static str, String)> {
    let value = |name: &&'static str| {
        let value = match names.iter().position(|own| own == name) {
            Some(at) => values.get(at).map(String::as_str),
            None => route.prefilled(name),
        };
        value.filter(|value| !value.is_empty()).map(|value| (*name, value.to_owned()))
    };
    LIST.iter().chain(&BESIDE).filter_map(value).collect()
}

/// Tells nobody where nothing changes.
fn set(signal: RwSignal<String>, value: String) {
    if signal.with_untracked(|now| *now != value) {
        signal.set(value);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Column, cells};
    use super::{known, with_part};
    use crate::route::{BESIDE, LIST, Route};
    use crate::text::lists::NAME;

    #[test]
    fn two_lists_of_a_page_leave_each_others_part_of_the_address_alone() {
        let values = |sort: &str| LIST.map(|name| if name == "sort" { sort.to_owned() } else { String::new() });
        let with = |path: &str, names: &[&'static str], sort: &str| {
            let route = Route::parse(path);
            Route { prefill: with_part(&route, names, &values(sort)), ..route }.path()
        };
        for (path, names, sort, expected) in [
            ("/vaults/a", LIST, "size", "/vaults/a?sort=size"),
            ("/vaults/a?sort=size", BESIDE, "result", "/vaults/a?sort=size&sort-2=result"),
            ("/vaults/a?sort=size&sort-2=result", LIST, "name", "/vaults/a?sort=name&sort-2=result"),
            ("/vaults/a?sort=size&search-2=x&sort-2=result", BESIDE, "", "/vaults/a?sort=size"),
            ("/vaults/a?search=x&sort-2=result", LIST, "", "/vaults/a?sort-2=result"),
        ] {
            assert_eq!(with(path, &names, sort), expected, "{path}");
        }
    }

    #[test]
    fn kept_columns_of_another_version_are_none() {
        let all = ["name", "size", "vault"].map(|key| Column::of(key, NAME, 0, 100, cells::text));
        for (kept, expected) in [
            ("", ""),
            ("size,vault", "size,vault"),
            ("size,gone,vault", "size,vault"),
            ("gone", ""),
            ("0", "0"),
            ("<b>", ""),
        ] {
            assert_eq!(known(&all, kept), expected, "{kept}");
        }
    }
}
