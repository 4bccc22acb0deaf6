//! The services' clock. The browser's may be hours off, and what was made when is said by the services: so their answers'
//! `Date` decides, as far as the browser lets a page read it.

use std::cell::Cell;

pub(super) use super::watch::browser;
pub use super::watch::{pause, steady};

/// What is to be added to the browser's time, milliseconds: at least, and at most.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ahead {
    least: f64,
    most: f64,
}

impl Ahead {
    /// Of an answer that says the whole second of its making, `date`, to what was sent and came at the browser's time. A header
    /// cuts the second off, and the answer was made some time between the two.
    fn of(date: f64, sent: f64, came: f64) -> Self {
        Self { least: date - came, most: date + 1000.0 - sent }
    }

    /// Both say something of one clock; where they can't, that of the browser was put right meanwhile, and the newer one holds.
    fn and(self, newer: Self) -> Self {
        let both = Self { least: self.least.max(newer.least), most: self.most.min(newer.most) };
        if both.least <= both.most { both } else { newer }
    }
}

thread_local! {
    static AHEAD: Cell<Option<Ahead>> = const { Cell::new(None) };
}

/// The moment, milliseconds since 1970: by the services, never later than theirs; by the browser while none has said.
#[must_use]
pub fn now() -> f64 {
    browser() + AHEAD.get().map_or(0.0, |ahead| ahead.least)
}

/// No service has said what time it is.
#[cfg(all(test, not(target_arch = "wasm32")))]
pub(super) fn forget() {
    AHEAD.set(None);
}

/// Whether a service has said what time it is.
#[must_use]
pub fn known() -> bool {
    AHEAD.get().is_some()
}

/// Takes the `Date` of an answer to what was sent and came at the browser's time, milliseconds since 1970.
pub fn learn(date: f64, sent: f64, came: f64) {
    if date.is_finite() {
        let newer = Ahead::of(date, sent, came);
        AHEAD.set(Some(AHEAD.get().map_or(newer, |known| known.and(newer))));
    }
}

#[cfg(test)]
mod tests {
    use super::Ahead;

    #[test]
    fn answers_narrow_down_how_far_the_browser_is_off() {
        // Ten minutes behind; asked at .2 and answered at .4 of a second.
        let first = Ahead::of(600_000.0, 200.0, 400.0);
        assert_eq!(first, Ahead { least: 599_600.0, most: 600_800.0 });
        // The next one begins a second: it was made at its first millisecond.
        let both = first.and(Ahead::of(601_000.0, 900.0, 1_000.0));
        assert_eq!(both, Ahead { least: 600_000.0, most: 600_800.0 });
    }

    #[test]
    fn a_clock_that_was_put_right_is_believed() {
        let before = Ahead::of(7_200_000.0, 0.0, 100.0);
        let after = Ahead::of(7_300_000.0, 7_300_000.0, 7_300_100.0);
        assert_eq!(before.and(after), after);
    }
}
