//! Signals and effects of closures, each through one type: Leptos would make code anew for every closure.

use leptos::prelude::{Memo, Signal};

/// A signal that is worked out each time it is read.
pub fn derive<T: Send + Sync + 'static>(read: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    let read: Box<dyn Fn() -> T + Send + Sync> = Box::new(read);
    Signal::derive(read)
}

/// A value that is worked out when what it reads changes, and tells only of another one.
pub fn memo<T: PartialEq + Send + Sync + 'static>(read: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T> {
    let read: Box<dyn Fn(Option<&T>) -> T + Send + Sync> = Box::new(read);
    Memo::new(read)
}

/// Something that is done again when what it reads changes.
pub struct Effect;

impl Effect {
    /// Done once soon, then whenever it has to be; it ends with its owner. It may take what it returned before.
    #[expect(clippy::new_ret_no_self, reason = "as Leptos calls it; it is held by its owner")]
    pub fn new<M>(run: impl Run<M>) {
        let run = run.boxed();
        leptos::prelude::Effect::new(run);
    }
}

/// What an effect can do: nothing is taken, or what it returned before.
pub trait Run<M> {
    /// With what it returned kept inside.
    fn boxed(self) -> Box<dyn FnMut()>;
}

impl<F: FnMut() + 'static> Run<()> for F {
    fn boxed(self) -> Box<dyn FnMut()> {
        Box::new(self)
    }
}

impl<F: FnMut(Option<T>) -> T + 'static, T: 'static> Run<(T,)> for F {
    fn boxed(mut self) -> Box<dyn FnMut()> {
        let mut before = None;
        Box::new(move || before = Some(self(before.take())))
    }
}
