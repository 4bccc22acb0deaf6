//! What there is to choose from: names and ids of all rows, and of those in view the rest.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use backup_api::ids;
use backup_api::json::Reading;
use backup_api::list::{Field, Query, Store};
use backup_api::tables::{Cell, Object};

use crate::ui::Tone;

/// One thing that can be chosen, or that says why not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PickItem {
    /// Its id: what is chosen.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its state, in a word; empty for none.
    pub state: String,
    /// How that state is meant.
    pub tone: Tone,
    /// Its size with the unit; empty for none.
    pub size: String,
    /// Why it can't be chosen, where it can't.
    pub why_not: Option<String>,
    /// What to know before it is chosen.
    pub note: Option<String>,
}

/// Whether something can be chosen, and whether its row has a second line for what is to be known before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It can.
    Free,
    /// It can, with a note.
    Noted,
    /// It can't, and says why.
    Blocked,
}

impl PickItem {
    fn fit(&self) -> Fit {
        match (&self.why_not, &self.note) {
            (Some(_), _) => Fit::Blocked,
            (None, Some(_)) => Fit::Noted,
            (None, None) => Fit::Free,
        }
    }
}

static PICK: Object = Object { name: "pick", attributes: &[] };

/// The column of the name.
const NAME: usize = 1;

/// Rows before they are a list.
pub struct PickRows {
    store: Store,
    fits: Vec<Fit>,
}

impl Default for PickRows {
    fn default() -> Self {
        let fields = [Field::of("id").searched(), Field::of("name").searched()];
        Self { store: Store::new(&PICK, fields), fits: Vec::new() }
    }
}

impl PickRows {
    /// Adds one; its id stands for a name that it has not.
    pub fn add(&mut self, id: &str, name: &str, fit: Fit) {
        let name = if name.is_empty() { id } else { name };
        self.store.add([id, name].map(|text| Reading::Value(Cell::Text(text.to_owned()))));
        self.fits.push(fit);
    }

    /// The list; `make` makes the row that was added as this one, when it comes into view.
    #[must_use]
    pub fn made(self, make: impl Fn(usize) -> Option<PickItem> + 'static) -> PickList {
        let Self { store, fits } = self;
        let order = Query { sort: Some(NAME), ..Query::default() }.select(&store);
        PickList(Rc::new(Inner { store, fits, order: Rc::new(order), make: Box::new(make) }))
    }
}

/// All that can be chosen, by name.
#[derive(Clone)]
pub struct PickList(Rc<Inner>);

struct Inner {
    store: Store,
    fits: Vec<Fit>,
    order: Rc<Vec<u32>>,
    make: Box<dyn Fn(usize) -> Option<PickItem>>,
}

impl PartialEq for PickList {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Default for PickList {
    fn default() -> Self {
        PickRows::default().made(|_| None)
    }
}

impl From<Vec<PickItem>> for PickList {
    fn from(items: Vec<PickItem>) -> Self {
        let mut rows = PickRows::default();
        items.iter().for_each(|item| rows.add(&item.id, &item.name, item.fit()));
        rows.made(move |at| items.get(at).cloned())
    }
}

impl PickList {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.fits.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.fits.is_empty()
    }

    /// The rows in whose name or id all of these words stand.
    pub(super) fn matching(&self, words: &str) -> Shown {
        let Inner { store, order, .. } = &*self.0;
        if words.trim().is_empty() {
            return Shown { list: self.clone(), rows: Rc::clone(order) };
        }
        let mut fits = vec![false; self.len()];
        for row in (Query { words, ..Query::default() }).select(store) {
            if let Some(fit) = fits.get_mut(row as usize) {
                *fit = true;
            }
        }
        let rows = order.iter().copied().filter(|row| fits.get(*row as usize) == Some(&true)).collect();
        Shown { list: self.clone(), rows: Rc::new(rows) }
    }

    /// What is known of these ids, in their order; nothing of one that is not here.
    pub(super) fn find(&self, ids: &[String]) -> Vec<Option<PickItem>> {
        let store = &self.0.store;
        ids.iter().map(|id| store.find(id).and_then(|row| (self.0.make)(row as usize))).collect()
    }
}

/// Rows that are shown, in order.
#[derive(Clone)]
pub(super) struct Shown {
    list: PickList,
    rows: Rc<Vec<u32>>,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list && Rc::ptr_eq(&self.rows, &other.rows)
    }
}

impl Shown {
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    fn row(&self, at: usize) -> Option<u32> {
        self.rows.get(at).copied()
    }

    /// The id of the row at a place; empty where there is none.
    pub(super) fn id(&self, at: usize) -> &str {
        self.row(at).map_or("", |row| self.list.0.store.id(row))
    }

    /// Where the row of this id stands.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        let row = self.list.0.store.find(id)?;
        self.rows.iter().position(|at| *at == row)
    }

    pub(super) fn item(&self, at: usize) -> Option<PickItem> {
        self.row(at).and_then(|row| (self.list.0.make)(row as usize))
    }

    /// Of each row, in order, whether it has a second line.
    pub(super) fn told(&self) -> impl Iterator<Item = bool> {
        let fits = &self.list.0.fits;
        self.rows.iter().map(|row| fits.get(*row as usize).is_some_and(|fit| *fit != Fit::Free))
    }

    /// Ids of the rows that can be chosen and are not.
    pub(super) fn free(&self, chosen: &[String]) -> impl Iterator<Item = &str> {
        let chosen: HashSet<String> = chosen.iter().map(|id| ids::key(id)).collect();
        let Inner { store, fits, .. } = &*self.list.0;
        let can = |row: &&u32| fits.get(**row as usize).is_some_and(|fit| *fit != Fit::Blocked);
        self.rows.iter().filter(can).map(|row| store.id(*row)).filter(move |id| !chosen.contains(&ids::key(id)))
    }
}

/// What rows say of these ids, in their order, by one look at each row.
#[must_use]
pub fn in_order<'a, R>(ids: &[String], rows: &'a [R], id: fn(&R) -> &str) -> Vec<Option<&'a R>> {
    let mut found = vec![None; ids.len()];
    if ids.is_empty() {
        return found;
    }
    let wanted: HashMap<String, usize> = ids.iter().enumerate().map(|(at, id)| (ids::key(id), at)).collect();
    for row in rows {
        if let Some(place) = wanted.get(&ids::key(id(row))).and_then(|at| found.get_mut(*at)) {
            *place = place.or(Some(row));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{PickItem, PickList, in_order};

    fn list() -> PickList {
        let item = |(id, name, why_not): (&str, &str, bool)| PickItem {
            id: id.to_owned(),
            name: name.to_owned(),
            why_not: why_not.then(|| "no".to_owned()),
            ..PickItem::default()
        };
        [("a1", "web-10", false), ("b2", "Web-9", true), ("c3", "", false), ("d4", "db", false)]
            .map(item)
            .to_vec()
            .into()
    }

    #[test]
    fn rows_stand_by_name_and_are_found_by_name_and_id() {
        let ids = |words: &str| {
            let shown = list().matching(words);
            (0..shown.len()).map(|at| shown.id(at).to_owned()).collect::<Vec<_>>().join(" ")
        };
        for (words, expected) in
            [("", "c3 d4 b2 a1"), ("WEB", "b2 a1"), ("2", "b2"), ("web a1", "a1"), ("c3", "c3"), ("none", "")]
        {
            assert_eq!(ids(words), expected, "{words}");
        }
        let shown = list().matching("web");
        assert_eq!((shown.place("a1"), shown.place("d4"), shown.id(7)), (Some(1), None, ""));
        assert_eq!(shown.item(0).map(|item| item.name), Some("Web-9".to_owned()));
        assert_eq!(shown.told().collect::<Vec<_>>(), [true, false]);
    }

    #[test]
    fn what_is_free_leaves_out_what_is_chosen_or_blocked() {
        let shown = list().matching("");
        assert_eq!(shown.free(&["d4".to_owned()]).collect::<Vec<_>>(), ["c3", "a1"]);
        assert_eq!(shown.free(&["D-4".to_owned()]).collect::<Vec<_>>(), ["c3", "a1"], "in whatever writing");
    }

    #[test]
    fn what_is_known_of_ids_stands_in_their_order() {
        let ids = ["D4", "x", "a-1"].map(str::to_owned);
        let names = list().find(&ids).into_iter().map(|item| item.map(|item| item.name)).collect::<Vec<_>>();
        assert_eq!(names, [Some("db".to_owned()), None, Some("web-10".to_owned())]);
        let rows = [("a1", 1), ("d4", 2), ("d4", 3)];
        let found = in_order(&ids, &rows, |row| row.0);
        assert_eq!(found.into_iter().map(|row| row.map(|row| row.1)).collect::<Vec<_>>(), [Some(2), None, Some(1)]);
    }
}
