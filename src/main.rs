//! What JavaScript can call: the console in a page of its own, and consoles inside other pages.

use backup_console::element::{self, OptionError};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

fn type_error(wrong: OptionError) -> JsValue {
    js_sys::TypeError::new(&wrong.0).into()
}

/// Calls `callback` with the place of a panic, after which this program must not be called any more.
#[wasm_bindgen(js_name = onpanic)]
pub fn on_panic(callback: js_sys::Function) {
    backup_console::app::on_panic(callback);
}

/// The stand-alone page, in `element`; `config` as `config.json` has it. Gives the sentence to show when the program stops.
///
/// # Errors
/// A `TypeError` for a wrong configuration.
#[wasm_bindgen]
pub async fn start(element: web_sys::HtmlElement, config: JsValue) -> Result<JsValue, JsValue> {
    element::start(element, config).await.map(JsValue::from_str).map_err(type_error)
}

/// Mounts a console into `container`, inside the shadow root of `host`, and gives its number.
///
/// # Errors
/// A `TypeError` for a wrong option.
#[wasm_bindgen]
pub async fn mount(
    container: web_sys::HtmlElement,
    host: web_sys::HtmlElement,
    options: JsValue,
) -> Result<u32, JsValue> {
    element::mount(container, host, options).await.map_err(type_error)
}

/// Changes options of the console `id`.
///
/// # Errors
/// A `TypeError` for a wrong option.
#[wasm_bindgen]
pub fn update(id: u32, options: JsValue) -> Result<(), JsValue> {
    element::update(id, options).map_err(type_error)
}

/// Takes the console `id` out of the page.
#[wasm_bindgen]
pub fn unmount(id: u32) {
    element::unmount(id);
}

/// Goes to a place; false where there is none.
#[wasm_bindgen]
pub fn navigate(id: u32, view: &str) -> bool {
    element::navigate(id, view)
}

/// Opens a form with values filled in.
///
/// # Errors
/// A `TypeError` for a form or a value that does not fit.
#[wasm_bindgen]
pub fn open(id: u32, form: &str, values: JsValue) -> Result<bool, JsValue> {
    element::open(id, form, values).map_err(type_error)
}

/// The path of the place that is shown.
#[wasm_bindgen]
pub fn view(id: u32) -> String {
    element::view(id)
}

/// Reads again what is shown.
#[wasm_bindgen]
pub fn refresh(id: u32) {
    element::refresh(id);
}

/// Sentences for the panel that takes the place of a console whose program has stopped.
#[wasm_bindgen]
pub fn recovery_words() -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    element::recovery_words().serialize(&serializer).unwrap_or(JsValue::NULL)
}
