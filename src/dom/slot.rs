//! Where signals and what is stored keep a value: of one type, whatever it holds.
//!
//! Leptos makes its code anew for each type that a signal holds: a sixth of the program. Here each of its kinds is made
//! once, for a [`Slot`], and what is left for a type is to look into one.

use std::any::Any;
use std::rc::Rc;

use leptos::prelude::{Get, GetUntracked, GetValue, Memo, RwSignal, StoredValue, UpdateValue, untrack};
use send_wrapper::SendWrapper;

/// A value of any type, shared with whoever reads it at the moment. The page has one thread.
pub(super) type Slot = SendWrapper<Rc<dyn Any>>;

/// A value in a slot.
pub(super) fn slot<T: 'static>(value: T) -> Slot {
    SendWrapper::new(Rc::new(value))
}

/// What a slot holds, where it is of this type.
pub(super) fn held<T: 'static>(slot: &Slot) -> Option<&T> {
    slot.downcast_ref()
}

/// What a slot holds, copied where others hold it, too.
pub(super) fn taken<T: Clone + 'static>(slot: Slot) -> Option<T> {
    slot.take().downcast::<T>().ok().map(Rc::unwrap_or_clone)
}

/// Changes what a slot holds, where nobody reads it at the moment.
pub(super) fn changed<T: 'static, R>(slot: &mut Slot, change: impl FnOnce(&mut T) -> R) -> Option<R> {
    let alone = Rc::get_mut(slot);
    debug_assert!(alone.is_some(), "a value is changed while it is read");
    alone.and_then(|it| it.downcast_mut()).map(change)
}

/// Works out a value each time.
pub(super) trait Derive {
    fn derive(&self) -> Slot;
}

/// What can be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Source {
    Signal(RwSignal<Slot>),
    Memo(Memo<Slot>),
    Stored(StoredValue<Slot>),
    Derived(StoredValue<SendWrapper<Rc<dyn Derive>>>),
}

impl Source {
    /// The value, unless it has ended with its owner.
    #[inline(never)]
    pub(super) fn read(self, tracked: bool) -> Option<Slot> {
        match self {
            Self::Signal(signal) if tracked => signal.try_get(),
            Self::Signal(signal) => signal.try_get_untracked(),
            Self::Memo(memo) if tracked => memo.try_get(),
            Self::Memo(memo) => memo.try_get_untracked(),
            Self::Stored(stored) => stored.try_get_value(),
            Self::Derived(derived) => {
                let derived = derived.try_get_value()?;
                Some(if tracked { derived.derive() } else { untrack(|| derived.derive()) })
            }
        }
    }
}

/// Takes what is stored away, to be changed and put back.
#[inline(never)]
pub(super) fn lift(stored: StoredValue<Slot>) -> Option<Slot> {
    stored.try_update_value(|it| std::mem::replace(it, slot(())))
}

/// Says, as Leptos does, that something was read whose owner has ended. Where that can be, the `try_` forms are used.
#[cold]
#[inline(never)]
#[expect(clippy::panic, reason = "there is no value that could be given instead")]
pub(super) fn ended() -> ! {
    panic!("a value was read after its owner had ended, or while it was being changed")
}
