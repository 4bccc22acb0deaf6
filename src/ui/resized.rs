//! An element of another size.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Tells of another size for as long as it is kept.
pub struct Resized(
    web_sys::ResizeObserver,
    #[expect(dead_code, reason = "kept for as long as it is called")] Closure<dyn FnMut(JsValue)>,
);

impl Resized {
    /// Watches an element; nothing where the browser can't.
    pub fn new(place: &web_sys::Element, mut tell: impl FnMut() + 'static) -> Option<Self> {
        let closure = Closure::<dyn FnMut(JsValue)>::new(move |_| tell());
        let observer = web_sys::ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
        observer.observe(place);
        Some(Self(observer, closure))
    }
}

impl Drop for Resized {
    fn drop(&mut self) {
        self.0.disconnect();
    }
}
