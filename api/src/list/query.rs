//! Which rows are shown, in which order.

use super::find::{contains, folded, marks};
use super::order::sort;
use super::store::{Column, Store, TEXT, pack};

/// Stands for what was not said where a value is chosen: an empty one chooses nothing, and no service sends this.
pub const MISSING: &str = "?";

/// Moments of a column, milliseconds since 1970: from the first, before the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The column.
    pub column: usize,
    /// Not before.
    pub from: i64,
    /// Before.
    pub until: i64,
}

/// What is asked of a store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query<'a> {
    /// All of these words stand in searched columns, in any case.
    pub words: &'a str,
    /// These columns hold these values: a text or one of several between commas, `true`, `false`, or [`MISSING`]. An empty
    /// value holds for all rows.
    pub chosen: Vec<(usize, &'a str)>,
    /// A moment is in a span.
    pub span: Option<Span>,
    /// The column that decides the order; without one, rows stand as they came.
    pub sort: Option<usize>,
    /// The largest first.
    pub descending: bool,
}

impl Query<'_> {
    /// The rows that fit, in order.
    #[must_use]
    pub fn select(&self, store: &Store) -> Vec<u32> {
        self.select_called(store, None)
    }

    /// The same where the texts of the column that decides the order are called otherwise: what is shown counts.
    #[must_use]
    pub fn select_called(&self, store: &Store, word: Option<fn(&str) -> String>) -> Vec<u32> {
        let mut rows: Vec<u32> = (0..store.len()).collect();
        self.narrow(store, &mut rows);
        self.arrange(store, &mut rows, word);
        rows
    }

    /// Leaves of these rows those that fit, in the order in which they stand.
    pub fn narrow(&self, store: &Store, rows: &mut Vec<u32>) {
        for (column, value) in &self.chosen {
            choose(store, rows, *column, value);
        }
        if let Some(span) = self.span {
            let inside = |row: &u32| {
                let cell = store.columns.get(span.column).and_then(|column| column.get(*row));
                cell.is_some_and(|(tag, at)| tag > TEXT && (span.from..span.until).contains(&at))
            };
            rows.retain(inside);
        }
        for word in self.words.split_whitespace() {
            search(store, rows, word);
        }
    }

    /// Puts these rows in order.
    pub fn arrange(&self, store: &Store, rows: &mut Vec<u32>, word: Option<fn(&str) -> String>) {
        if let Some(column) = self.sort {
            sort(store, rows, column, self.descending, word);
        }
    }
}

fn choose(store: &Store, rows: &mut Vec<u32>, column: usize, value: &str) {
    let Some(column) = store.columns.get(column) else { return };
    match (value, column) {
        ("", _) => {}
        (MISSING, column) => rows.retain(|row| column.get(*row).is_none_or(|(tag, _)| tag < TEXT)),
        (value, Column::Narrow(cells)) => {
            let wanted = value.split(',').filter_map(|one| pack(TEXT, store.texts.number(one)?));
            let wanted: Vec<u32> = wanted.collect();
            rows.retain(|row| cells.get(*row as usize).is_some_and(|cell| wanted.contains(cell)));
        }
        (value, column) => {
            let wanted = match value {
                "true" => Some(1),
                "false" => Some(0),
                number => number.parse().ok(),
            };
            rows.retain(|row| column.get(*row).is_some_and(|(tag, found)| tag >= TEXT && Some(found) == wanted));
        }
    }
}

fn search(store: &Store, rows: &mut Vec<u32>, word: &str) {
    let searched = store.fields().iter().zip(&store.columns).filter(|(field, _)| field.searched);
    let columns: Vec<&Vec<u32>> = searched
        .filter_map(|(_, column)| match column {
            Column::Narrow(cells) => Some(cells),
            Column::Wide(_) => None,
        })
        .collect();
    let few = rows.len() * columns.len() < store.texts.len();
    let mut narrow = |fits: &dyn Fn(u32) -> bool| {
        let fits = |cell: &u32| (*cell & 3) as u8 == TEXT && fits(*cell >> 2);
        rows.retain(|row| columns.iter().any(|cells| cells.get(*row as usize).is_some_and(fits)));
    };
    let word = folded(word);
    // Each text once, but where few rows are left.
    if few {
        narrow(&|number| contains(store.texts.get(number).as_bytes(), &word));
    } else {
        let found = marks(&store.texts, &word);
        narrow(&|number| found.get(number as usize) == Some(&true));
    }
}

/// The values of a column with how many rows hold each, in the order of the alphabet; an empty one for those that hold
/// none.
#[must_use]
pub fn counts(store: &Store, column: usize) -> Vec<(&str, usize)> {
    let Some(Column::Narrow(cells)) = store.columns.get(column) else { return Vec::new() };
    let mut of_text = vec![0_usize; store.texts.len()];
    let mut missing = 0;
    for cell in cells {
        match of_text.get_mut((cell >> 2) as usize) {
            Some(count) if (cell & 3) as u8 == TEXT => *count += 1,
            _ => missing += 1,
        }
    }
    let numbered = (0_u32..).zip(of_text).filter(|(_, count)| *count > 0);
    let mut all: Vec<(&str, usize)> = numbered.map(|(number, count)| (store.texts.get(number), count)).collect();
    if missing > 0 {
        all.push(("", missing));
    }
    crate::order::sort_by(&mut all, |(left, _), (right, _)| left.cmp(right));
    all
}
