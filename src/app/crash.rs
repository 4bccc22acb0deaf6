//! The last resort: a panic ends the program, so whoever holds the page is told before it stops.

use std::cell::RefCell;
use std::panic;

use js_sys::Function;
use wasm_bindgen::JsValue;

use crate::text::crash as words;

thread_local! {
    static CALLBACK: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Calls `callback` with the place of a panic, and logs it. What was panicking about may hold what a person typed, so
/// only the place is told.
pub fn on_panic(callback: Function) {
    CALLBACK.set(Some(callback));
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let said = JsValue::from_str(&format!("{} {place}", words::logged()));
        web_sys::console::error_1(&said);
        // The callback stands outside this program; when it throws, there is nobody left to be told.
        if let Some(callback) = CALLBACK.take() {
            let _ = callback.call1(&JsValue::UNDEFINED, &said);
        }
    }));
}
