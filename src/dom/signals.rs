//! Signals of a type, over slots of none. They are called, and behave, as Leptos' own.

use std::marker::PhantomData;
use std::rc::Rc;

use leptos::prelude::StoredValue;
use send_wrapper::SendWrapper;

use super::slot::{Derive, Held, Place, Slot, Source, Unset, ended, handle, held, slot};

macro_rules! readable {
    ($(#[$doc:meta])* $name:ident, $inner:ty) => {
        handle!($(#[$doc])* $name, $inner);

        impl<T: 'static> $name<T> {
            /// The value; whoever asks is told when it changes.
            pub fn get(&self) -> T
            where
                T: Clone,
            {
                self.try_get().unwrap_or_else(|| ended())
            }

            /// The same, unless it has ended.
            pub fn try_get(&self) -> Option<T>
            where
                T: Clone,
            {
                self.0.get(true)
            }

            /// The value as it is now.
            pub fn get_untracked(&self) -> T
            where
                T: Clone,
            {
                self.try_get_untracked().unwrap_or_else(|| ended())
            }

            /// The same, unless it has ended.
            pub fn try_get_untracked(&self) -> Option<T>
            where
                T: Clone,
            {
                self.0.get(false)
            }

            /// Looks at the value; whoever looks is told when it changes.
            pub fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
                self.try_with(look).unwrap_or_else(|| ended())
            }

            /// The same, unless it has ended.
            pub fn try_with<R>(&self, look: impl FnOnce(&T) -> R) -> Option<R> {
                self.0.with(true, look)
            }

            /// Looks at the value as it is now.
            pub fn with_untracked<R>(&self, look: impl FnOnce(&T) -> R) -> R {
                self.try_with_untracked(look).unwrap_or_else(|| ended())
            }

            /// The same, unless it has ended.
            pub fn try_with_untracked<R>(&self, look: impl FnOnce(&T) -> R) -> Option<R> {
                self.0.with(false, look)
            }

            /// Is told when it changes.
            pub fn track(&self) {
                drop(self.0.read(true));
            }
        }
    };
}

readable! {
    /// A value that is set, and tells who read it.
    RwSignal, leptos::prelude::RwSignal<Slot>
}

readable! {
    /// A value that is worked out when what it reads changes, and tells only of another one.
    Memo, leptos::prelude::Memo<Slot>
}

readable! {
    /// A value that can be read, wherever it comes from.
    Signal, Source
}

impl<T: 'static> RwSignal<T> {
    /// With this value, owned by the current owner.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(signal(slot(value)), PhantomData)
    }

    /// Another value, of which everyone is told who read it.
    pub fn set(&self, value: T) {
        let _ = self.try_set(value);
    }

    /// The same; says where it could not be set, because it has ended.
    pub fn try_set(&self, value: T) -> Option<Unset> {
        self.0.put(slot(value))
    }

    /// Changes the value.
    pub fn update(&self, change: impl FnOnce(&mut T)) {
        let _ = self.try_update(change);
    }

    /// The same; nothing where it has ended.
    pub fn try_update<R>(&self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.0.change(change)
    }
}

impl<T: Default + 'static> Default for RwSignal<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

#[inline(never)]
fn signal(slot: Slot) -> leptos::prelude::RwSignal<Slot> {
    leptos::prelude::RwSignal::new(slot)
}

// Traits of one method, not closures: a table of `dyn Fn` holds the closure's code twice more.
trait Work {
    fn work(&self, before: Option<&Slot>) -> Slot;
}

struct Working<T, F>(F, PhantomData<fn() -> T>);

impl<T: PartialEq + 'static, F: Fn(Option<&T>) -> T> Work for Working<T, F> {
    fn work(&self, before: Option<&Slot>) -> Slot {
        let old: Option<&T> = before.and_then(held);
        let new = (self.0)(old);
        match (before, old) {
            (Some(before), Some(old)) if *old == new => before.clone(),
            _ => slot(new),
        }
    }
}

/// A value that is worked out when what it reads changes, and tells only of another one.
pub fn memo<T: PartialEq + 'static>(read: impl Fn(Option<&T>) -> T + 'static) -> Memo<T> {
    Memo(working(SendWrapper::new(Box::new(Working(read, PhantomData)))), PhantomData)
}

#[inline(never)]
fn working(work: SendWrapper<Box<dyn Work>>) -> leptos::prelude::Memo<Slot> {
    let changed = |before: Option<&Slot>, now: Option<&Slot>| match (before, now) {
        (Some(before), Some(now)) => !Rc::ptr_eq(before, now),
        _ => true,
    };
    leptos::prelude::Memo::new_with_compare(move |before| work.work(before), changed)
}

struct Derived<F>(F);

impl<T: 'static, F: Fn() -> T> Derive for Derived<F> {
    fn derive(&self) -> Slot {
        slot((self.0)())
    }
}

/// A signal that is worked out each time it is read.
pub fn derive<T: 'static>(read: impl Fn() -> T + 'static) -> Signal<T> {
    let derived: Rc<dyn Derive> = Rc::new(Derived(read));
    Signal(derived_source(SendWrapper::new(derived)), PhantomData)
}

#[inline(never)]
fn derived_source(derived: SendWrapper<Rc<dyn Derive>>) -> Source {
    Source::Derived(StoredValue::new(derived))
}

#[inline(never)]
fn stored(slot: Slot) -> Source {
    Source::Stored(StoredValue::new(slot))
}

impl<T: 'static> Signal<T> {
    /// A value that stays as it is.
    #[must_use]
    pub fn stored(value: T) -> Self {
        Self(stored(slot(value)), PhantomData)
    }
}

impl<T: Default + 'static> Default for Signal<T> {
    fn default() -> Self {
        Self::stored(T::default())
    }
}

impl<T: 'static> From<T> for Signal<T> {
    fn from(value: T) -> Self {
        Self::stored(value)
    }
}

impl From<&str> for Signal<String> {
    fn from(value: &str) -> Self {
        Self::stored(value.to_owned())
    }
}

impl<T: 'static> From<RwSignal<T>> for Signal<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self(Source::Signal(signal.0), PhantomData)
    }
}

impl<T: 'static> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Self(Source::Memo(memo.0), PhantomData)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use leptos::prelude::Owner;

    use super::{RwSignal, Signal, derive, memo};

    #[test]
    fn a_signal_is_set_changed_and_ends_with_its_owner() {
        let owner = Owner::new();
        let signal = owner.with(|| RwSignal::new(vec![1]));
        signal.update(|all| all.push(2));
        assert_eq!((signal.get(), signal.with(Vec::len)), (vec![1, 2], 2));
        signal.set(vec![3]);
        assert_eq!(signal.try_update(Vec::pop), Some(Some(3)));
        assert!(signal.try_set(Vec::new()).is_none());
        owner.cleanup();
        assert!(signal.try_get().is_none() && signal.try_with_untracked(Vec::len).is_none());
        assert!(signal.try_set(vec![4]).is_some() && signal.try_update(Vec::clear).is_none());
    }

    #[test]
    fn a_value_can_be_set_while_it_is_looked_at() {
        Owner::new().with(|| {
            let signal = RwSignal::new("before".to_owned());
            let seen = signal.with(|value| {
                signal.set("after".to_owned());
                value.clone()
            });
            assert_eq!((seen, signal.get()), ("before".to_owned(), "after".to_owned()));
        });
    }

    #[test]
    fn what_is_worked_out_follows_and_tells_only_of_another_value() {
        Owner::new().with(|| {
            let (signal, worked) = (RwSignal::new(11), Rc::new(Cell::new(0)));
            let tens = memo(move |_| signal.get() / 10);
            let count = {
                let worked = Rc::clone(&worked);
                memo(move |before: Option<&i32>| {
                    worked.set(worked.get() + 1);
                    tens.get() + before.copied().unwrap_or_default()
                })
            };
            assert_eq!((count.get(), worked.get()), (1, 1));
            signal.set(12);
            assert_eq!((count.get(), worked.get()), (1, 1));
            signal.set(25);
            assert_eq!((count.get(), worked.get()), (3, 2));
            let twice: Signal<i32> = derive(move || signal.get() * 2);
            assert_eq!((twice.get(), Signal::from(signal).get(), Signal::from(tens).get()), (50, 25, 2));
        });
    }
}
