//! Where signals and what is stored keep a value: of one type, whatever it holds.
//!
//! Leptos makes its code anew for each type that a signal holds: a sixth of the program. Here each of its kinds is made
//! once, for a [`Slot`], and what is left for a type is to look into one.

use std::any::Any;
use std::rc::Rc;

use leptos::prelude::{
    Get, GetUntracked, GetValue, Memo, RwSignal, Set, SetValue, StoredValue, UpdateUntracked, UpdateValue, untrack,
};
use send_wrapper::SendWrapper;

/// A value of any type, shared with whoever reads it at the moment. The page has one thread.
pub(super) type Slot = SendWrapper<Rc<dyn Any>>;

/// A value in a slot.
pub(super) fn slot<T: 'static>(value: T) -> Slot {
    SendWrapper::new(Rc::new(value))
}

// One function for each type that is held, however many kinds hold it.

/// What a slot holds, where it is of this type.
pub(super) fn held<T: 'static>(slot: &Slot) -> Option<&T> {
    slot.downcast_ref()
}

/// What a slot holds, copied where others hold it, too.
fn taken<T: Clone + 'static>(slot: Slot) -> Option<T> {
    slot.take().downcast::<T>().ok().map(Rc::unwrap_or_clone)
}

/// What a slot holds, where nobody reads it at the moment.
fn alone<T: 'static>(slot: &mut Slot) -> Option<&mut T> {
    let alone = Rc::get_mut(slot);
    debug_assert!(alone.is_some(), "a value is changed while it is read");
    alone.and_then(|it| it.downcast_mut())
}

/// Works out a value each time.
pub(super) trait Derive {
    fn derive(&self) -> Slot;
}

/// Where a slot can be read. Each kind has a function of its own for it: a handle fits into two registers.
pub(super) trait Held: Copy {
    /// The slot, unless it has ended with its owner.
    fn read(self, tracked: bool) -> Option<Slot>;

    /// What is held now, copied where others hold it, too.
    fn get<T: Clone + 'static>(self, tracked: bool) -> Option<T> {
        self.read(tracked).and_then(taken)
    }

    /// Looks at what is held now.
    fn with<T: 'static, R>(self, tracked: bool, look: impl FnOnce(&T) -> R) -> Option<R> {
        self.read(tracked).and_then(|slot| held(&slot).map(look))
    }
}

/// Where another slot can be put.
pub(super) trait Place: Held {
    /// Puts it there, unless that has ended.
    fn put(self, slot: Slot) -> Option<Unset>;

    /// Takes away what is held, to be changed and put back.
    fn lift(self) -> Option<Slot>;

    /// Changes what is held, which nobody may be reading at the moment.
    fn change<T: 'static, R>(self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        let mut slot = self.lift()?;
        let result = alone(&mut slot).map(change);
        self.put(slot);
        result
    }
}

macro_rules! held {
    ($($kind:ty => |$it:ident, $tracked:ident| $read:expr;)*) => {$(
        impl Held for $kind {
            #[inline(never)]
            fn read(self, $tracked: bool) -> Option<Slot> {
                let $it = self;
                $read
            }
        }
    )*};
}

held! {
    RwSignal<Slot> => |it, tracked| if tracked { it.try_get() } else { it.try_get_untracked() };
    Memo<Slot> => |it, tracked| if tracked { it.try_get() } else { it.try_get_untracked() };
    StoredValue<Slot> => |it, _tracked| it.try_get_value();
    Source => |it, tracked| match it {
        Self::Signal(signal) => signal.read(tracked),
        Self::Memo(memo) => memo.read(tracked),
        Self::Stored(stored) => stored.read(tracked),
        Self::Derived(derived) => {
            let derived = derived.try_get_value()?;
            Some(if tracked { derived.derive() } else { untrack(|| derived.derive()) })
        }
    };
}

impl Place for RwSignal<Slot> {
    #[inline(never)]
    fn put(self, slot: Slot) -> Option<Unset> {
        self.try_set(slot).map(|_| Unset)
    }

    #[inline(never)]
    fn lift(self) -> Option<Slot> {
        self.try_update_untracked(|it| std::mem::replace(it, slot(())))
    }
}

impl Place for StoredValue<Slot> {
    #[inline(never)]
    fn put(self, slot: Slot) -> Option<Unset> {
        self.try_set_value(slot).map(|_| Unset)
    }

    #[inline(never)]
    fn lift(self) -> Option<Slot> {
        self.try_update_value(|it| std::mem::replace(it, slot(())))
    }
}

/// What a signal can stand for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Source {
    Signal(RwSignal<Slot>),
    Memo(Memo<Slot>),
    Stored(StoredValue<Slot>),
    Derived(StoredValue<SendWrapper<Rc<dyn Derive>>>),
}

/// That something was not set, because it has ended.
pub struct Unset;

/// A handle of a type to something that holds slots.
macro_rules! handle {
    ($(#[$doc:meta])* $name:ident, $inner:ty) => {
        $(#[$doc])*
        pub struct $name<T>($inner, std::marker::PhantomData<fn() -> T>);

        impl<T> Copy for $name<T> {}

        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<T> PartialEq for $name<T> {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }

        impl<T> Eq for $name<T> {}

        impl<T> std::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

pub(super) use handle;

/// Says, as Leptos does, that something was read whose owner has ended. Where that can be, the `try_` forms are used.
#[cold]
#[inline(never)]
#[expect(clippy::panic, reason = "there is no value that could be given instead")]
pub(super) fn ended() -> ! {
    panic!("a value was read after its owner had ended, or while it was being changed")
}
