//! Rows that change where they stand: what runs is asked about again while its list is open.

use super::store::{Column, Content, Store, TEXT, read};
use super::texts::Texts;
use crate::json::{Reading, Value};
use crate::tables::Cell;

impl Store {
    /// Takes rows that were asked about again: one that is here keeps its number and says what it says now; another is
    /// added, where that is wanted. Says whether anything is different.
    pub fn renew(&mut self, rows: &[Value], adds: bool) -> bool {
        let places = self.places();
        let mut changed = false;
        for value in rows {
            let cells: Vec<Reading<Cell>> = self.fields.iter().map(|field| read(self.object, field, value)).collect();
            let Some(Reading::Value(Cell::Text(id))) = cells.first() else { continue };
            let known = self.texts.number(id).and_then(|number| places.get(number as usize)).copied();
            match known.filter(|row| *row < self.len()) {
                Some(row) => {
                    for (column, cell) in self.columns.iter_mut().zip(cells) {
                        changed |= column.put(&mut self.texts, row, cell);
                    }
                }
                None if !adds => {}
                None => changed |= self.push(std::slice::from_ref(value)) > 0,
            }
        }
        changed
    }

    /// Takes what stands in a column back from the rows with these ids: nobody knows it any more.
    pub fn forget(&mut self, ids: &[String], key: &str) -> bool {
        let rows: Vec<u32> = ids.iter().filter_map(|id| self.find(id)).collect();
        let Some(at) = self.column(key) else { return false };
        let Some(column) = self.columns.get_mut(at) else { return false };
        rows.into_iter().fold(false, |changed, row| changed | column.put(&mut self.texts, row, Reading::Null))
    }

    /// The rows that hold one of several values in a column of texts.
    #[must_use]
    pub fn holding(&self, key: &str, wanted: impl Fn(&str) -> bool) -> Vec<u32> {
        let Some(column) = self.column(key) else { return Vec::new() };
        let values: Vec<&str> = super::counts(self, column).into_iter().map(|(value, _)| value).collect();
        // A state is one of few words: each is looked at once.
        let values: Vec<&str> = values.into_iter().filter(|value| wanted(value)).collect();
        if values.is_empty() {
            return Vec::new();
        }
        let holds = |row: &u32| match self.cell(*row, column) {
            Content::Text(text) => values.contains(&text),
            _ => values.contains(&""),
        };
        (0..self.len()).filter(holds).collect()
    }

    /// Where the row of each id is, by the number of the id's text; out of reach where there is none.
    fn places(&self) -> Vec<u32> {
        let mut places = vec![u32::MAX; self.texts.len()];
        let Some(Column::Narrow(ids)) = self.columns.first() else { return places };
        for (row, cell) in (0..).zip(ids) {
            if (cell & 3) as u8 == TEXT
                && let Some(place) = places.get_mut((cell >> 2) as usize)
            {
                *place = row;
            }
        }
        places
    }
}

impl Column {
    /// Puts a cell in the place of the one that is there; says whether it is another.
    fn put(&mut self, texts: &mut Texts, row: u32, cell: Reading<Cell>) -> bool {
        let before = self.get(row);
        if before.is_none() {
            return false;
        }
        self.push(texts, cell);
        match self {
            Self::Narrow(cells) => drop(cells.swap_remove(row as usize)),
            Self::Wide(cells) => drop(cells.swap_remove(row as usize)),
        }
        before != self.get(row)
    }
}
