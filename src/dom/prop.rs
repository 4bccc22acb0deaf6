//! Properties of components that may be left out.

use std::fmt;

use super::signals::{Memo, RwSignal, Signal, derive};

/// A property that may be left out, stand still or follow signals.
pub struct MaybeProp<T: 'static>(Option<Signal<Option<T>>>);

impl<T> Copy for MaybeProp<T> {}

impl<T> Clone for MaybeProp<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> fmt::Debug for MaybeProp<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> Default for MaybeProp<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> MaybeProp<T> {
    /// One that is worked out each time it is read.
    pub fn derive(read: impl Fn() -> Option<T> + 'static) -> Self {
        Self(Some(derive(read)))
    }

    /// What there is of it; whoever asks is told when it changes.
    pub fn get(&self) -> Option<T>
    where
        T: Clone,
    {
        self.0.and_then(|it| it.get())
    }

    /// What there is of it now.
    pub fn get_untracked(&self) -> Option<T>
    where
        T: Clone,
    {
        self.0.and_then(|it| it.get_untracked())
    }

    /// Looks at it; whoever looks is told when it changes.
    pub fn with<R>(&self, look: impl FnOnce(&Option<T>) -> R) -> R {
        match self.0 {
            Some(it) => it.with(look),
            None => look(&None),
        }
    }

    /// Looks at it as it is now.
    pub fn with_untracked<R>(&self, look: impl FnOnce(&Option<T>) -> R) -> R {
        match self.0 {
            Some(it) => it.with_untracked(look),
            None => look(&None),
        }
    }
}

impl<T> From<T> for MaybeProp<T> {
    fn from(value: T) -> Self {
        Self::from(Some(value))
    }
}

impl<T> From<Option<T>> for MaybeProp<T> {
    fn from(value: Option<T>) -> Self {
        Self(value.is_some().then(|| Signal::stored(value)))
    }
}

impl From<&str> for MaybeProp<String> {
    fn from(value: &str) -> Self {
        Self::from(value.to_owned())
    }
}

macro_rules! props {
    ($($kind:ident),*) => {$(
        impl<T: Clone> From<$kind<T>> for MaybeProp<T> {
            fn from(signal: $kind<T>) -> Self {
                Self::derive(move || Some(signal.get()))
            }
        }
        impl<T> From<$kind<Option<T>>> for MaybeProp<T> {
            fn from(signal: $kind<Option<T>>) -> Self {
                Self(Some(signal.into()))
            }
        }
    )*};
}

props!(Signal, RwSignal, Memo);

#[cfg(test)]
mod tests {
    use leptos::prelude::Owner;

    use super::{MaybeProp, RwSignal};

    #[test]
    fn a_property_is_left_out_stands_still_or_follows() {
        Owner::new().with(|| {
            let some = RwSignal::new(Some(1));
            let all = [MaybeProp::default(), MaybeProp::from(None), MaybeProp::from(2), some.into()];
            let read = || all.map(|it: MaybeProp<i32>| (it.get(), it.with(Option::is_some)));
            assert_eq!(read(), [(None, false), (None, false), (Some(2), true), (Some(1), true)]);
            some.set(None);
            assert_eq!(read()[3], (None, false));
        });
    }
}
