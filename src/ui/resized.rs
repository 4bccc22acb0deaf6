//! An element of another size, and what follows from it.

use crate::dom::prelude::*;
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

/// Pixels as a number; nothing of what lies above or beside.
pub(crate) fn pixels(pixels: i32) -> u32 {
    u32::try_from(pixels).unwrap_or_default()
}

/// Says another number where it is one: what rests on it is not done anew for the same.
pub(crate) fn set_other(signal: RwSignal<u32>, value: u32) {
    if signal.try_get_untracked().is_some_and(|now| now != value) {
        let _ = signal.try_set(value);
    }
}

impl Drop for Resized {
    fn drop(&mut self) {
        self.0.disconnect();
    }
}
