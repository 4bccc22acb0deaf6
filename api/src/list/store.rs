//! Rows of one object in columns.

use super::texts::{Texts, hash};
use crate::ids;
use crate::json::{Reading, Value};
use crate::tables::{AttributeKind, Cell, Object};
use crate::time::Time;

/// What is kept of each row: an attribute of its object, or what a function makes of the row.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The attribute's key; of what is made, a name of its own.
    pub key: &'static str,
    /// Makes it of the row as it came.
    pub read: Option<fn(&Value) -> Reading<Cell>>,
    /// What is made is text.
    pub words: bool,
    /// The search looks here.
    pub searched: bool,
    /// Changes while the row stays the same, such as progress.
    pub live: bool,
}

impl Field {
    /// The attribute of this key.
    #[must_use]
    pub const fn of(key: &'static str) -> Self {
        Self { key, read: None, words: false, searched: false, live: false }
    }

    /// A number that is made of the row.
    #[must_use]
    pub const fn made(key: &'static str, read: fn(&Value) -> Reading<Cell>) -> Self {
        Self { key, read: Some(read), words: false, searched: false, live: false }
    }

    /// Text that is made of the row: it is searched, chosen and counted like any other.
    #[must_use]
    pub const fn worded(key: &'static str, read: fn(&Value) -> Reading<Cell>) -> Self {
        Self { words: true, ..Self::made(key, read) }
    }

    /// The search looks here, too.
    #[must_use]
    pub const fn searched(self) -> Self {
        Self { searched: true, ..self }
    }

    /// Changes while the row stays the same: it is no part of [`Store::fingerprint`].
    #[must_use]
    pub const fn live(self) -> Self {
        Self { live: true, ..self }
    }
}

/// What a cell holds: one of the four answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content<'a> {
    /// Nothing was sent.
    Absent,
    /// It was sent as nothing.
    Null,
    /// It was sent and can't be read: its beginning.
    Unreadable(&'a str),
    /// Text, an id, a state.
    Text(&'a str),
    /// A size, a count.
    Number(i64),
    /// A moment.
    Moment(Time),
    /// Yes or no.
    Flag(bool),
}

impl<'a> Content<'a> {
    /// Text, or empty where there is none.
    #[must_use]
    pub const fn text(self) -> &'a str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// A number, where it is one.
    #[must_use]
    pub const fn number(self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Yes or no, where it was said.
    #[must_use]
    pub const fn flag(self) -> Option<bool> {
        match self {
            Self::Flag(flag) => Some(flag),
            _ => None,
        }
    }
}

/// The cells of a column. Two bits say which of the answers one is, in a wide one three.
#[derive(Clone, Debug)]
pub(super) enum Column {
    /// Numbers of texts.
    Narrow(Vec<u32>),
    /// Anything else.
    Wide(Vec<i64>),
}

pub(super) const ABSENT: u8 = 0;
pub(super) const NULL: u8 = 1;
pub(super) const UNREADABLE: u8 = 2;
/// The first that is a value.
pub(super) const TEXT: u8 = 3;
const NUMBER: u8 = 4;
const ZONED: u8 = 5;
const UNZONED: u8 = 6;
const FLAG: u8 = 7;

/// What a wide cell has room for.
const WIDE: std::ops::RangeInclusive<i64> = -(1 << 60)..=(1 << 60) - 1;

/// Rows in columns. The first column is the id.
#[derive(Clone, Debug)]
pub struct Store {
    pub(super) object: &'static Object,
    pub(super) fields: Vec<Field>,
    pub(super) texts: Texts,
    pub(super) columns: Vec<Column>,
    rows: u32,
    /// Which texts are ids of rows that pages before brought.
    seen: Vec<u64>,
}

impl Store {
    /// Without rows. The first field is the id.
    #[must_use]
    pub fn new(object: &'static Object, fields: impl IntoIterator<Item = Field>) -> Self {
        let fields: Vec<Field> = fields.into_iter().collect();
        let column = |field: &Field| match (field.read, object.attribute(field.key).map(|found| found.kind)) {
            (None, Some(kind)) if is_text(kind) => Column::Narrow(Vec::new()),
            (None, None) => Column::Narrow(Vec::new()),
            (Some(_), _) if field.words => Column::Narrow(Vec::new()),
            _ => Column::Wide(Vec::new()),
        };
        let columns = fields.iter().map(column).collect();
        Self { object, fields, texts: Texts::default(), columns, rows: 0, seen: Vec::new() }
    }

    /// How many rows there are.
    #[must_use]
    pub const fn len(&self) -> u32 {
        self.rows
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// What is kept of each row.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The column of this key.
    #[must_use]
    pub fn column(&self, key: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.key == key)
    }

    /// Takes a page; says how many of its rows are new. There is one row for each id, the first that came: pages overlap when
    /// something was made meanwhile, some services send a row twice in one, and of two none is known to be newer. One without
    /// an id is a row.
    pub fn push(&mut self, page: &[Value]) -> usize {
        let mut count = 0;
        for row in page {
            let cells: Vec<Reading<Cell>> = self.fields.iter().map(|field| read(self.object, field, row)).collect();
            if let Some(Reading::Value(Cell::Text(id))) = cells.first()
                && !id.is_empty()
            {
                let id = self.texts.add(id);
                if self.known(id) {
                    continue;
                }
                self.see(id);
            }
            self.add(cells);
            count += 1;
        }
        count
    }

    fn see(&mut self, id: u32) {
        let (word, bit) = (id as usize / 64, id % 64);
        if self.seen.len() <= word {
            self.seen.resize(word + 1, 0);
        }
        if let Some(word) = self.seen.get_mut(word) {
            *word |= 1 << bit;
        }
    }

    /// Adds a row whose cells are known, in the order of the fields.
    pub fn add(&mut self, cells: impl IntoIterator<Item = Reading<Cell>>) {
        for (column, cell) in self.columns.iter_mut().zip(cells) {
            column.push(&mut self.texts, cell);
        }
        self.rows += 1;
    }

    /// A number for the text of a cell: the same for the same text. Nothing where there is none.
    #[must_use]
    pub fn number(&self, row: u32, column: usize) -> Option<u32> {
        match self.columns.get(column) {
            Some(Column::Narrow(cells)) => {
                cells.get(row as usize).filter(|cell| (**cell & 3) as u8 == TEXT).map(|cell| cell >> 2)
            }
            _ => None,
        }
    }

    fn known(&self, id: u32) -> bool {
        self.seen.get(id as usize / 64).is_some_and(|word| word >> (id % 64) & 1 == 1)
    }

    /// Whether a row with this id came, also one that was taken out since.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.texts.number(id).is_some_and(|id| self.known(id))
    }

    /// Takes out the rows of these ids; says how many that were. A row without an id stays.
    pub fn remove(&mut self, gone: impl Fn(&str) -> bool) -> u32 {
        let stays: Vec<bool> = (0..self.rows).map(|row| self.id(row).is_empty() || !gone(self.id(row))).collect();
        for column in &mut self.columns {
            let mut stays = stays.iter();
            match column {
                Column::Narrow(cells) => cells.retain(|_| stays.next() != Some(&false)),
                Column::Wide(cells) => cells.retain(|_| stays.next() != Some(&false)),
            }
        }
        let removed = stays.iter().filter(|stays| !**stays).count();
        let removed = u32::try_from(removed).unwrap_or(self.rows);
        self.rows -= removed;
        removed
    }

    /// What stands in a cell.
    #[must_use]
    pub fn cell(&self, row: u32, column: usize) -> Content<'_> {
        let Some((tag, value)) = self.columns.get(column).and_then(|column| column.get(row)) else {
            return Content::Absent;
        };
        let text = || self.texts.get(u32::try_from(value).unwrap_or(u32::MAX));
        match tag {
            ABSENT => Content::Absent,
            NULL => Content::Null,
            UNREADABLE => Content::Unreadable(text()),
            TEXT => Content::Text(text()),
            NUMBER => Content::Number(value),
            FLAG => Content::Flag(value != 0),
            tag => Content::Moment(Time::from_millis(value).with_zone(tag == ZONED)),
        }
    }

    /// The id of a row; empty where it has none.
    #[must_use]
    pub fn id(&self, row: u32) -> &str {
        self.cell(row, 0).text()
    }

    /// The row of this id, however it is written.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<u32> {
        self.exactly(id).or_else(|| (0..self.rows).find(|row| ids::same(self.id(*row), id)))
    }

    fn exactly(&self, id: &str) -> Option<u32> {
        let packed = pack(TEXT, self.texts.number(id)?)?;
        match self.columns.first()? {
            Column::Narrow(cells) => cells.iter().position(|cell| *cell == packed).and_then(|at| at.try_into().ok()),
            Column::Wide(_) => None,
        }
    }

    /// Whether another row holds the same text in this column.
    #[must_use]
    pub fn has_twin(&self, row: u32, column: usize) -> bool {
        match self.columns.get(column) {
            Some(Column::Narrow(cells)) => {
                let own = cells.get(row as usize);
                cells.iter().filter(|cell| Some(*cell) == own).nth(1).is_some()
            }
            _ => false,
        }
    }

    /// A number for what a row says: another one when any of it is another, but for what is live.
    #[must_use]
    pub fn fingerprint(&self, row: u32) -> u32 {
        self.print(row, false)
    }

    /// The same for what is live.
    #[must_use]
    pub fn live_print(&self, row: u32) -> u32 {
        self.print(row, true)
    }

    fn print(&self, row: u32, live: bool) -> u32 {
        let columns = (0..).zip(&self.fields).filter(|(_, field)| field.live == live);
        columns.fold(0, |sum: u32, (column, _)| {
            let cell = match self.cell(row, column) {
                Content::Absent => 1,
                Content::Null => 2,
                Content::Unreadable(text) => 3 ^ hash(text.as_bytes()),
                Content::Text(text) => ends(text.as_bytes()),
                Content::Number(number) => hash(&number.to_le_bytes()),
                Content::Moment(time) => hash(&time.millis().to_le_bytes()) ^ u32::from(time.zoned()),
                Content::Flag(flag) => 5 + u32::from(flag),
            };
            sum.rotate_left(5).wrapping_mul(0x9e37_79b1) ^ cell
        })
    }
}

impl Column {
    pub(super) fn push(&mut self, texts: &mut Texts, cell: Reading<Cell>) {
        let mut text = |text: &str| i64::from(texts.add(text));
        let (tag, value) = match cell {
            Reading::Absent => (ABSENT, 0),
            Reading::Null => (NULL, 0),
            Reading::Unreadable(raw) => (UNREADABLE, text(&raw)),
            Reading::Value(Cell::Text(found)) => (TEXT, text(&found)),
            Reading::Value(Cell::Texts(all)) => (TEXT, text(&all.join(", "))),
            Reading::Value(Cell::Number(number)) if WIDE.contains(&number) => (NUMBER, number),
            Reading::Value(Cell::Number(number)) => (UNREADABLE, text(&number.to_string())),
            Reading::Value(Cell::Moment(time)) => (if time.zoned() { ZONED } else { UNZONED }, time.millis()),
            Reading::Value(Cell::Flag(flag)) => (FLAG, i64::from(flag)),
            Reading::Value(Cell::List(rows)) => (NUMBER, i64::try_from(rows.len()).unwrap_or(i64::MAX)),
            Reading::Value(Cell::Part(part)) => (TEXT, text(&part.to_string())),
        };
        match self {
            // No other tag gets into a column of texts.
            Self::Narrow(cells) => {
                cells.push(u32::try_from(value).ok().and_then(|value| pack(tag, value)).unwrap_or_default());
            }
            Self::Wide(cells) => cells.push(value.clamp(*WIDE.start(), *WIDE.end()) << 3 | i64::from(tag)),
        }
    }

    /// What a cell is, and its value.
    pub(super) fn get(&self, row: u32) -> Option<(u8, i64)> {
        match self {
            Self::Narrow(cells) => {
                let cell = cells.get(row as usize)?;
                Some(((cell & 3) as u8, i64::from(cell >> 2)))
            }
            Self::Wide(cells) => {
                let cell = cells.get(row as usize)?;
                Some(((cell & 7) as u8, cell >> 3))
            }
        }
    }
}

/// A cell of a column of texts.
pub(super) fn pack(tag: u8, value: u32) -> Option<u32> {
    (value < 1 << 30).then_some(value << 2 | u32::from(tag))
}

/// A number for a text; of a long one, which lists many things, for its ends and its length.
fn ends(text: &[u8]) -> u32 {
    const MOST: usize = 64;
    match (text.first_chunk::<MOST>(), text.last_chunk::<MOST>()) {
        (Some(first), Some(last)) if text.len() > 2 * MOST => {
            hash(first) ^ hash(last).rotate_left(7) ^ hash(&text.len().to_le_bytes())
        }
        _ => hash(text),
    }
}

const fn is_text(kind: AttributeKind) -> bool {
    use AttributeKind as Kind;
    matches!(kind, Kind::Text | Kind::Id | Kind::State | Kind::Reference(_) | Kind::Texts | Kind::Part(_) | Kind::Json)
}

pub(super) fn read(object: &Object, field: &Field, row: &Value) -> Reading<Cell> {
    match field.read {
        Some(made) => made(row),
        None => object.read(field.key, row),
    }
}
