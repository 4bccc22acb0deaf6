//! What outlives the page of a list: what it is narrowed to, and what was read of it.

use std::any::Any;
use std::rc::Rc;

use crate::dom::prelude::*;

use super::Console;

/// A list, the name of what it says of itself, and what that is.
pub(super) type Said = (&'static str, &'static str, RwSignal<String>);

/// What was read, by the name of its list.
pub(super) type Kept = (&'static str, Rc<dyn Any>);

impl Console {
    /// What a list is narrowed down to: kept while the console lives, so that who opens a row and comes back finds the
    /// list as it was.
    #[must_use]
    pub fn list_filter(self, name: &'static str) -> RwSignal<String> {
        self.list_state(name, "")
    }

    /// The same for one of several things that a list says of itself.
    #[must_use]
    pub fn list_state(self, list: &'static str, name: &'static str) -> RwSignal<String> {
        let own = |all: &Vec<Said>| all.iter().find(|it| it.0 == list && it.1 == name).map(|it| it.2);
        self.list_filters.try_with_value(own).flatten().unwrap_or_else(|| {
            let kept = self.at_root(|| RwSignal::new(String::new()));
            self.list_filters.try_update_value(|all| all.push((list, name, kept)));
            kept
        })
    }

    /// What was made under this name before, else what is made now, in the owner that lives as long as the console.
    pub fn kept<T: Copy + 'static>(self, name: &'static str, make: impl FnOnce() -> T) -> T {
        let known = |all: &Vec<Kept>| {
            all.iter().find(|(of, _)| *of == name).and_then(|(_, kept)| kept.downcast_ref::<T>().copied())
        };
        self.kept.try_with_value(known).flatten().unwrap_or_else(|| {
            let kept = self.at_root(make);
            self.kept.try_update_value(|all| all.push((name, Rc::new(kept))));
            kept
        })
    }

    /// Lists as they come: another project has other names and states.
    pub fn reset_filters(self) {
        let all = self.list_filters.try_get_value().unwrap_or_default();
        for (_, _, kept) in all {
            let _ = kept.try_set(String::new());
        }
    }
}
