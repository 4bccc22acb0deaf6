//! The last resort: a panic ends the program, so the page says that before it stops.

use std::panic;

use wasm_bindgen::JsValue;

use crate::text::crash as words;

/// Shows a message in the element with the id `target` and logs where it happened. What was panicking about may hold
/// what a person typed, so only the place is logged.
pub fn install(target: &'static str) {
    panic::set_hook(Box::new(move |info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        web_sys::console::error_1(&JsValue::from_str(&format!("{} {place}", words::logged())));
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        let Some(element) = document.get_element_by_id(target) else { return };
        let Ok(message) = document.create_element("p") else { return };
        message.set_text_content(Some(words::shown()));
        message.set_class_name("bc-crash");
        // A role set through the DOM is announced like any other.
        let _ = message.set_attribute("role", "alert");
        let _ = element.prepend_with_node_1(&message);
    }));
}
