//! Reading a list by pages, so that no row is passed over: what comes next, and when it is at its end.
//!
//! A page shorter than asked for is no end, and rows move to other pages while they are read. So a page begins with the last
//! row of the one before it. Where that row is another that nobody has seen, rows before it went away meanwhile: it goes
//! back by a page.

use super::Store;
use crate::json::{self, Value};

/// How many pages are asked for at a time once it is known how many there are.
pub const PARALLEL: usize = 3;
/// More rows than any project has; a service that pages without end is stopped there. As a limit: there are no pages.
pub const MOST: i64 = 200_000;
/// How often it goes back: a list that changes all the time comes to an end, too.
const BACK: u8 = 8;

/// Where rows go.
pub trait Sink {
    /// Whether a row with this id came.
    fn has(&self, id: &str) -> bool;
    /// Takes rows; says how many of them did not come before.
    fn push(&mut self, rows: &[Value]) -> usize;
}

impl Sink for Store {
    fn has(&self, id: &str) -> bool {
        Self::has(self, id)
    }

    fn push(&mut self, rows: &[Value]) -> usize {
        Self::push(self, rows)
    }
}

/// A page to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Rows before it.
    pub offset: i64,
    /// Its rows, at most.
    pub limit: i64,
    turn: u8,
}

/// How far a list was read.
#[derive(Clone, Debug, Default)]
pub struct Paging {
    /// Rows of a page, as the service gives them.
    limit: i64,
    /// How many the service says there are.
    total: Option<i64>,
    /// How many came.
    rows: i64,
    /// The first row that is not here.
    end: i64,
    /// The first row that was never reached.
    high: i64,
    /// The first page that nobody has asked for, while several are.
    next: Option<i64>,
    /// Pages that came before one in front of them.
    waiting: Vec<(i64, Value)>,
    asked: usize,
    over: bool,
    /// Pages have more than one row.
    several: bool,
    /// Pages begin elsewhere than was thought: one at a time.
    unsteady: bool,
    back: u8,
    /// Pages that were asked for in another turn count for nothing.
    turn: u8,
    again: bool,
}

impl Paging {
    /// From the first row on, by so many.
    #[must_use]
    pub fn new(limit: i64) -> Self {
        Self { limit, ..Self::default() }
    }

    /// What the service says there are.
    #[must_use]
    pub const fn total(&self) -> Option<i64> {
        self.total
    }

    /// Whether requests are on their way.
    #[must_use]
    pub const fn awaits(&self) -> bool {
        self.asked > 0
    }

    /// There are more rows than are read.
    #[must_use]
    pub const fn cut(&self) -> bool {
        !self.over && self.end >= MOST
    }

    /// How many may be on their way.
    #[must_use]
    pub const fn parallel(&self) -> usize {
        if self.next.is_some() { PARALLEL } else { 1 }
    }

    /// Goes on after what came, whatever was on its way.
    pub fn resume(&mut self) {
        let several = !self.unsteady && self.total.is_some() && self.end > 0;
        (self.asked, self.over) = (0, false);
        self.next = several.then(|| self.end - self.lap());
        self.turn = self.turn.wrapping_add(1);
        self.waiting.clear();
    }

    /// The next page to ask for; nothing when there is none, or none yet.
    pub fn ask(&mut self) -> Option<Ask> {
        let offset = match self.next {
            Some(next) if next < MOST && self.total.is_some_and(|total| next + self.lap() < total) => {
                self.next = Some(next + self.step());
                next
            }
            _ if self.over || self.asked > 0 || self.end >= MOST => return None,
            _ => {
                self.next = None;
                (self.end - self.lap()).max(0)
            }
        };
        self.asked += 1;
        Some(Ask { offset, limit: self.limit, turn: self.turn })
    }

    /// Takes a page, whose rows stand below `key`; says whether rows came.
    pub fn take(&mut self, ask: Ask, page: Value, key: &str, sink: &mut dyn Sink) -> bool {
        if ask.turn != self.turn {
            return false;
        }
        self.asked = self.asked.saturating_sub(1);
        let count = length(&page, key);
        if let Some(total) = json::int(&page, "count").filter(|total| *total >= 0) {
            self.total = Some(total);
        }
        self.several |= count > 1;
        let first = ask.offset == 0 && self.high == 0;
        if first && self.limit < MOST && count > 0 && self.total.is_some_and(|total| total > count) {
            // Some services give less than what was asked for.
            self.limit = count;
            self.next = Some(self.step());
        }
        self.waiting.push((ask.offset, page));
        let mut came = false;
        while let Some((offset, page)) = self.ready() {
            self.store(offset, json::rows(&page, key), sink);
            came = true;
        }
        came
    }

    /// Pages overlap by this.
    fn lap(&self) -> i64 {
        i64::from(self.several && self.end > 0)
    }

    fn step(&self) -> i64 {
        (self.limit - 1).max(1)
    }

    /// The page that comes after what is here.
    fn ready(&mut self) -> Option<(i64, Value)> {
        let offset = (self.end - self.lap()).max(0);
        let at = self.waiting.iter().position(|(of, _)| *of == offset)?;
        Some(self.waiting.swap_remove(at))
    }

    fn store(&mut self, offset: i64, rows: &[Value], sink: &mut dyn Sink) {
        // The first row has been seen, unless some before it went away.
        let id = rows.first().map(|row| json::text_or_empty(row, "id"));
        let (moved, most) = match &id {
            Some(id) => (!id.is_empty() && !sink.has(id), BACK),
            None => (self.total.is_none_or(|total| total < self.end), 1),
        };
        if moved && offset > 0 && self.lap() > 0 && self.back < most {
            self.back += 1;
            self.one_by_one();
            self.end = (offset - self.step()).max(0);
            return;
        }
        // Not where it was before.
        let beyond = self.end >= self.high;
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        // One without an id can't be told from one that came: it is the last of the page before.
        let nameless = offset > 0 && self.lap() > 0 && id.as_ref().is_some_and(String::is_empty);
        let new = sink.push(rows.get(usize::from(nameless)..).unwrap_or_default());
        self.rows += i64::try_from(new).unwrap_or(i64::MAX);
        let (end, full) = (offset.saturating_add(count), count >= self.limit);
        // Whatever it claims: a page that brings nothing is the end, or the service takes no notice of the offset.
        let nothing = end <= self.end || new == 0 && beyond;
        // Where more came than are counted, the count says nothing of the end.
        let all = !full && self.total == Some(end);
        self.over |= nothing || all || self.limit >= MOST;
        self.end = end.max(offset + self.lap());
        self.high = self.high.max(end);
        if self.over {
            self.next = None;
            self.look_again();
        } else if !full && !self.unsteady {
            self.one_by_one();
        }
    }

    fn one_by_one(&mut self) {
        self.unsteady = true;
        self.resume();
    }

    /// Less than a page is missing: rows of equal rank may have stood in another order for each page.
    fn look_again(&mut self) {
        let missing = self.total.map_or(0, |total| total - self.rows);
        if !self.again && missing > 0 && missing < self.limit && self.high > self.limit {
            self.again = true;
            self.one_by_one();
            self.end = 0;
        }
    }
}

fn length(page: &Value, key: &str) -> i64 {
    i64::try_from(json::rows(page, key).len()).unwrap_or(i64::MAX)
}
