//! Effects and tasks, each through one type: Leptos would make code anew for every closure and every task.

use std::pin::Pin;

use js_sys::Promise;
use wasm_bindgen::JsValue;

/// Something that is done again when what it reads changes.
pub struct Effect;

impl Effect {
    /// Done once soon, then whenever it has to be; it ends with its owner. It may take what it returned before.
    #[expect(clippy::new_ret_no_self, reason = "as Leptos calls it; it is held by its owner")]
    pub fn new<M>(run: impl Run<M>) {
        begin(run.boxed());
    }
}

// What Leptos and its executor do stands here once; the compiler would put it wherever it is called.
#[inline(never)]
fn begin(mut run: Box<dyn Act>) {
    leptos::prelude::Effect::new(move || run.act());
}

/// What an effect does each time.
pub trait Act {
    /// It.
    fn act(&mut self);
}

/// What an effect can be: nothing is taken, or what it returned before.
pub trait Run<M> {
    /// With what it returned kept inside.
    fn boxed(self) -> Box<dyn Act>;
}

struct Plain<F>(F);

impl<F: FnMut()> Act for Plain<F> {
    fn act(&mut self) {
        (self.0)();
    }
}

impl<F: FnMut() + 'static> Run<()> for F {
    fn boxed(self) -> Box<dyn Act> {
        Box::new(Plain(self))
    }
}

struct Remembering<F, T>(F, Option<T>);

impl<T, F: FnMut(Option<T>) -> T> Act for Remembering<F, T> {
    fn act(&mut self) {
        let before = self.1.take();
        self.1 = Some((self.0)(before));
    }
}

impl<F: FnMut(Option<T>) -> T + 'static, T: 'static> Run<(T,)> for F {
    fn boxed(self) -> Box<dyn Act> {
        Box::new(Remembering(self, None))
    }
}

/// Begins a task of the page's one thread.
pub fn spawn_local(task: impl Future<Output = ()> + 'static) {
    spawn(Box::pin(task));
}

#[inline(never)]
fn spawn(task: Pin<Box<dyn Future<Output = ()>>>) {
    leptos::task::spawn_local(task);
}

/// A task as a promise for the page's scripts.
pub fn promise(task: impl Future<Output = Result<JsValue, JsValue>> + 'static) -> Promise {
    promised(Box::pin(task))
}

#[inline(never)]
fn promised(task: Pin<Box<dyn Future<Output = Result<JsValue, JsValue>>>>) -> Promise {
    wasm_bindgen_futures::future_to_promise(task)
}

/// Does something before the next frame is drawn.
pub fn next_frame(act: impl FnOnce() + 'static) {
    let mut act = Some(act);
    request(Box::new(Plain(move || {
        if let Some(act) = act.take() {
            act();
        }
    })));
}

#[inline(never)]
fn request(mut act: Box<dyn Act>) {
    leptos::prelude::request_animation_frame(move || act.act());
}
