//! What is kept by an owner without telling anybody: values, and what is called.

use std::marker::PhantomData;
use std::rc::Rc;

use super::slot::{Held, Place, Slot, Unset, ended, handle, slot};

handle! {
    /// A value that is kept until its owner ends.
    StoredValue, leptos::prelude::StoredValue<Slot>
}

impl<T: 'static> StoredValue<T> {
    /// This value, owned by the current owner.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(keep(slot(value)), PhantomData)
    }

    /// The value.
    pub fn get_value(&self) -> T
    where
        T: Clone,
    {
        self.try_get_value().unwrap_or_else(|| ended())
    }

    /// The same, unless it has ended.
    pub fn try_get_value(&self) -> Option<T>
    where
        T: Clone,
    {
        self.0.get(false)
    }

    /// Looks at the value.
    pub fn with_value<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        self.try_with_value(look).unwrap_or_else(|| ended())
    }

    /// The same, unless it has ended.
    pub fn try_with_value<R>(&self, look: impl FnOnce(&T) -> R) -> Option<R> {
        self.0.with(false, look)
    }

    /// Another value.
    pub fn set_value(&self, value: T) {
        self.try_set_value(value);
    }

    /// The same; says where it could not be set, because it has ended.
    pub fn try_set_value(&self, value: T) -> Option<Unset> {
        self.0.put(slot(value))
    }

    /// Changes the value.
    pub fn update_value(&self, change: impl FnOnce(&mut T)) {
        let _ = self.try_update_value(change);
    }

    /// The same; nothing where it has ended.
    pub fn try_update_value<R>(&self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.0.change(change)
    }
}

impl<T: Default + 'static> Default for StoredValue<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

#[inline(never)]
fn keep(slot: Slot) -> leptos::prelude::StoredValue<Slot> {
    leptos::prelude::StoredValue::new(slot)
}

/// What can be called. A trait of one method: a table of `dyn Fn` holds the closure's code twice more.
trait Call<In, Out> {
    fn call(&self, input: In) -> Out;
}

struct Calling<F>(F);

impl<In, Out, F: Fn(In) -> Out> Call<In, Out> for Calling<F> {
    fn call(&self, input: In) -> Out {
        (self.0)(input)
    }
}

/// Something to call, kept until its owner ends.
pub struct Callback<In: 'static, Out: 'static = ()>(StoredValue<Rc<dyn Call<In, Out>>>);

impl<In, Out> Copy for Callback<In, Out> {}

impl<In, Out> Clone for Callback<In, Out> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<In, Out> Callback<In, Out> {
    /// Of a closure.
    pub fn new(call: impl Fn(In) -> Out + 'static) -> Self {
        Self(StoredValue::new(Rc::new(Calling(call))))
    }

    /// Calls it.
    pub fn run(&self, input: In) -> Out {
        self.try_run(input).unwrap_or_else(|| ended())
    }

    /// The same, unless it has ended.
    pub fn try_run(&self, input: In) -> Option<Out> {
        self.0.try_get_value().map(|it| it.call(input))
    }
}

impl<F: Fn() -> Out + 'static, Out> From<F> for Callback<(), Out> {
    fn from(call: F) -> Self {
        Self::new(move |()| call())
    }
}

impl<F: Fn(A) -> Out + 'static, A, Out> From<F> for Callback<(A,), Out> {
    fn from(call: F) -> Self {
        Self::new(move |(it,): (A,)| call(it))
    }
}
