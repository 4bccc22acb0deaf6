//! A list as a table.

use backup_api::cbr::VaultList;
use backup_api::json::{Reading, Value};
use backup_api::list::{Content, Field, Store};
use backup_api::reply::{Page, Row};
use backup_api::tables::{Cell, Object};
use backup_api::{Operation, Request, Scope};

use super::List;
use crate::dom::AnyView;
use crate::places::Place;
use crate::text::{Key, lists};

/// What is asked, and what its answer holds.
#[derive(Clone, Copy)]
pub struct Source {
    /// What a row is.
    pub object: &'static Object,
    /// The key of the rows in an answer.
    pub key: &'static str,
    /// The most rows of a page; [`ALL`] where there are no pages.
    pub limit: i64,
    /// Asks for a page of so many rows, after so many.
    pub page: fn(&Scope, i64, Option<i64>) -> Request,
    /// Whether an answer is one: the first page, and those after it.
    pub fits: [fn(&Value) -> bool; 2],
}

/// All rows come with the first answer.
pub const ALL: i64 = backup_api::list::MOST;

impl Source {
    /// Pages of at most `limit` rows of this kind.
    #[must_use]
    pub const fn of<T: Row>(
        object: &'static Object,
        limit: i64,
        page: fn(&Scope, i64, Option<i64>) -> Request,
    ) -> Self {
        Self { object, key: T::MANY, limit, page, fits: Page::<T>::FITS }
    }

    /// Nobody is asked: the rows are the console's own, [`super::Rows::local`].
    #[must_use]
    pub const fn local(object: &'static Object) -> Self {
        Self {
            object,
            key: "",
            limit: 0,
            page: |scope, _, _| VaultList::default().request(scope),
            fits: [|_| false; 2],
        }
    }
}

/// One column. The first of a list names its rows.
#[derive(Clone, Copy)]
pub struct Column {
    /// What is kept of each row.
    pub field: Field,
    /// Its name.
    pub label: Key,
    /// The least width, px.
    pub width: u16,
    /// How much of the room that is left it takes.
    pub grows: u8,
    /// Its place among those that give way when there is no room: the largest goes first.
    pub rank: u8,
    /// Numbers: at the right, tabular.
    pub end: bool,
    /// What a number counts: in a file, where no cell says it, its head does. Empty for what counts things.
    pub unit: &'static str,
    /// Is not shown unless somebody chooses it.
    pub extra: bool,
    /// Is never shown: other cells draw it, the search looks there, and it stands in files.
    pub hidden: bool,
    /// What a value is called where it is a word of the service's: what is shown decides the order.
    pub word: Option<fn(&str) -> String>,
    /// What stands in a cell.
    pub cell: fn(&At<'_>) -> AnyView,
}

impl Column {
    /// A column of this attribute, drawn by `cell`.
    #[must_use]
    pub const fn of(key: &'static str, label: Key, rank: u8, width: u16, cell: fn(&At<'_>) -> AnyView) -> Self {
        Self {
            field: Field::of(key),
            label,
            width,
            grows: 1,
            rank,
            end: false,
            unit: "",
            extra: false,
            hidden: false,
            word: None,
            cell,
        }
    }

    /// A column of words of the service's, which `word` says in ours.
    #[must_use]
    pub const fn said(key: &'static str, label: Key, rank: u8, width: u16, word: fn(&str) -> String) -> Self {
        Self::of(key, label, rank, width, super::cells::word).called(word).fixed()
    }

    /// Its values are called so, and sorted by that.
    #[must_use]
    const fn called(self, word: fn(&str) -> String) -> Self {
        Self { word: Some(word), ..self }
    }

    /// Its numbers count this.
    #[must_use]
    pub const fn unit(self, unit: &'static str) -> Self {
        Self { unit, ..self }
    }

    /// The same of what a function makes of each row.
    #[must_use]
    pub const fn made(self, read: fn(&Value) -> Reading<Cell>) -> Self {
        Self { field: Field::made(self.field.key, read), ..self }
    }

    /// The same of text that a function makes of each row.
    #[must_use]
    pub const fn worded(self, read: fn(&Value) -> Reading<Cell>) -> Self {
        Self { field: Field::worded(self.field.key, read), ..self }
    }

    /// The search looks here, too.
    #[must_use]
    pub const fn searched(self) -> Self {
        Self { field: self.field.searched(), ..self }
    }

    /// As wide as it has to be, and no wider.
    #[must_use]
    pub const fn fixed(self) -> Self {
        Self { grows: 0, ..self }
    }

    /// Takes this share of the room that is left.
    #[must_use]
    pub const fn growing(self, grows: u8) -> Self {
        Self { grows, ..self }
    }

    /// Numbers, at the right.
    #[must_use]
    pub const fn number(self) -> Self {
        Self { end: true, grows: 0, ..self }
    }

    /// Text that is kept for other cells, for the search and for files.
    #[must_use]
    pub const fn kept(key: &'static str, label: Key) -> Self {
        Self { hidden: true, ..Self::of(key, label, 0, 0, super::cells::text).extra() }
    }

    /// Changes while the row stays: its cell is drawn anew where it stands.
    #[must_use]
    pub const fn live(self) -> Self {
        Self { field: self.field.live(), ..self }
    }

    /// Shown to those who choose it.
    #[must_use]
    pub const fn extra(self) -> Self {
        Self { extra: true, ..self }
    }
}

/// A choice above the list: rows with one value of a column.
#[derive(Clone, Copy)]
pub struct Filter {
    /// The column's key.
    pub key: &'static str,
    /// What it is called.
    pub label: Key,
    /// The entry for all rows, with their number.
    pub any: fn(usize) -> String,
    /// A value in words.
    pub word: fn(&str) -> String,
}

impl Filter {
    /// By the state, in the words of the services.
    pub const STATE: Self =
        Self { key: "state", label: lists::STATE, any: lists::any_state, word: crate::text::status::word };
}

/// The tab of a list that stands beside the first of its place: what it says of itself has names of its own in the address.
pub const BESIDE: &str = "beside";

/// A list.
pub struct ListSpec {
    /// Its name, in what is kept and in the names of files.
    pub name: &'static str,
    /// Which of several lists at its place: so it stands in the address. Empty for the only one, and the first; [`BESIDE`] for
    /// one that stands on the same page as that.
    pub tab: &'static str,
    /// Where it stands.
    pub place: Place,
    /// What is asked.
    pub source: Source,
    /// The columns, in order. Before them the store keeps the id.
    pub columns: &'static [Column],
    /// The filters, two at most.
    pub filters: &'static [Filter],
    /// The moment of which a range can be chosen: key of a column; empty for none.
    pub range: &'static str,
    /// The key of the column that it is sorted by at first, after a minus the largest first.
    pub sort: &'static str,
    /// What is listed, for screen readers.
    pub caption: Key,
    /// Name of the search.
    pub search: Key,
    /// What the id is called.
    pub id: Key,
    /// How many there are.
    pub counted: fn(usize) -> String,
}

impl ListSpec {
    /// The column of this key.
    #[must_use]
    pub fn column(&self, key: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.field.key == key)
    }

    /// The word for the values of this column: its own, or that of its filter. Rows are sorted by what is read.
    #[must_use]
    pub fn word_of(&self, key: &str) -> Option<fn(&str) -> String> {
        let own = self.column(key).and_then(|at| self.columns.get(at)).and_then(|column| column.word);
        own.or_else(|| self.filters.iter().find(|filter| filter.key == key).map(|filter| filter.word))
    }

    /// A store for its rows.
    #[must_use]
    pub fn store(&self) -> Store {
        let id = std::iter::once(Field::of("id").searched());
        Store::new(self.source.object, id.chain(self.columns.iter().map(|column| column.field)))
    }
}

/// One cell, and the row around it.
#[derive(Clone, Copy)]
pub struct At<'a> {
    /// The list.
    pub list: List,
    /// Its rows.
    pub store: &'a Store,
    /// The row.
    pub row: u32,
    /// The column, counted by the store.
    pub column: usize,
}

impl<'a> At<'a> {
    /// What the cell holds.
    #[must_use]
    pub fn content(&self) -> Content<'a> {
        self.store.cell(self.row, self.column)
    }

    /// What another cell of the row holds.
    #[must_use]
    pub fn other(&self, key: &str) -> Content<'a> {
        self.store.column(key).map_or(Content::Absent, |column| self.store.cell(self.row, column))
    }

    /// The id of the row; empty where it has none.
    #[must_use]
    pub fn id(&self) -> &'a str {
        self.store.id(self.row)
    }
}
