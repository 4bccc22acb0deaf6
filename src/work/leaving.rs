//! Who would close the page is asked first while something is under way: an answer that is awaited, a queue with something to
//! do. What is only typed is kept with the tab, and asks nobody.

use std::cell::Cell;
use std::rc::Rc;

use crate::dom::prelude::*;
use gloo_events::{EventListener, EventListenerOptions};

/// What is under way in one console. Lives as long as the console.
#[derive(Clone, Copy)]
pub struct Leaving(StoredValue<Rc<UnderWay>>);

struct UnderWay {
    // Inside another page, leaving is that page's affair.
    whole_page: bool,
    count: Cell<u32>,
    listener: Cell<Option<EventListener>>,
}

impl UnderWay {
    fn count(&self, count: u32) {
        self.count.set(count);
        let window = if count > 0 && self.whole_page { web_sys::window() } else { None };
        let listener = self.listener.take().filter(|_| window.is_some());
        self.listener.set(listener.or_else(|| {
            let options = EventListenerOptions::enable_prevent_default();
            let ask = |window: web_sys::Window| {
                EventListener::new_with_options(&window, "beforeunload", options, |event| event.prevent_default())
            };
            window.map(ask)
        }));
    }
}

/// Something that is under way, until this is dropped.
pub struct Held(Rc<UnderWay>);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.count(self.0.count.get().saturating_sub(1));
    }
}

impl Leaving {
    /// Nothing is under way.
    #[must_use]
    pub fn new(whole_page: bool) -> Self {
        let under_way = UnderWay { whole_page, count: Cell::new(0), listener: Cell::new(None) };
        Self(StoredValue::new(Rc::new(under_way)))
    }

    /// Something is under way as long as what this returns is kept. Safe after an `await`.
    #[must_use]
    pub fn hold(self) -> Option<Held> {
        let under_way = self.0.try_get_value()?;
        under_way.count(under_way.count.get() + 1);
        Some(Held(under_way))
    }

    /// Whether anything is under way.
    #[must_use]
    pub fn is_under_way(self) -> bool {
        self.0.try_with_value(|under_way| under_way.count.get() > 0) == Some(true)
    }

    /// Something is under way as long as `busy` says so, and its owner lives.
    pub fn hold_while(self, busy: impl Fn() -> bool + 'static) {
        Effect::new(move |held: Option<Option<Held>>| match busy() {
            true => held.flatten().or_else(|| self.hold()),
            false => None,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::Leaving;
    use crate::dom::prelude::*;

    #[test]
    fn what_is_under_way_is_counted_until_the_last_of_it_is_over() {
        let owner = Owner::new();
        let leaving = owner.with(|| Leaving::new(false));
        let count = || leaving.0.try_with_value(|under_way| under_way.count.get());
        let (first, second) = (leaving.hold(), leaving.hold());
        assert_eq!(count(), Some(2));
        assert!(leaving.is_under_way());
        drop(first);
        assert_eq!(count(), Some(1));
        drop(second);
        assert_eq!(count(), Some(0));
        assert!(!leaving.is_under_way());
        let last = leaving.hold();
        owner.cleanup();
        assert!(leaving.hold().is_none(), "the console is gone");
        drop(last);
    }
}
