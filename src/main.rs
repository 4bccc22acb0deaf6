//! What JavaScript can call: the console in a page of its own, and consoles inside other pages.

use backup_console::dom::promise;
use backup_console::element::{self, OptionError};
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
#[cfg(target_arch = "wasm32")]
use zeroizing_alloc::ZeroAlloc;

/// Overwrites what is freed: a token, a password and every copy of them on their way are gone with their last use.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

fn main() {}

fn type_error(wrong: OptionError) -> JsValue {
    js_sys::TypeError::new(&wrong.0).into()
}

/// Calls `callback` with the place of a panic, after which this program must not be called any more.
#[wasm_bindgen(js_name = onpanic)]
pub fn on_panic(callback: js_sys::Function) {
    backup_console::app::on_panic(callback);
}

/// Takes what the console says from `source`, called with the tag of a language and the name of a part; it gives a promise
/// of the table's text. `heard` is called with the tag whenever another language is spoken.
#[wasm_bindgen(js_name = onwords)]
pub fn on_words(source: js_sys::Function, heard: js_sys::Function) {
    backup_console::text::take_from(source);
    backup_console::text::tell(heard);
}

/// What is said where what the console says can't be had: a sentence, and the button that tries again. In English.
#[wasm_bindgen]
#[must_use]
pub fn unavailable() -> Vec<String> {
    use backup_console::text::unavailable as words;
    vec![words::no_words().to_owned(), words::retry().to_owned()]
}

/// The stand-alone page, in `element`; `config` as `config.json` has it, `language` a tag of the one that is wanted.
///
/// The promise is refused with a `TypeError` for a wrong configuration, with `undefined` where what it says can't be had.
#[wasm_bindgen]
pub fn start(element: web_sys::HtmlElement, config: JsValue, language: String) -> Promise {
    promise(async move {
        let started = element::start(element, config, &language).await;
        started.map(|()| JsValue::UNDEFINED).map_err(|wrong| wrong.map_or(JsValue::UNDEFINED, type_error))
    })
}

/// The sentence for the page whose program has stopped, in the language in force.
#[wasm_bindgen]
#[must_use]
pub fn stopped_words() -> String {
    backup_console::text::crash::shown().to_owned()
}

/// Mounts a console into `container`, inside the shadow root of `host`, and gives its number.
///
/// The promise is refused with a `TypeError` for a wrong option, with `undefined` where what it says can't be had.
#[wasm_bindgen]
pub fn mount(container: web_sys::HtmlElement, host: web_sys::HtmlElement, options: JsValue) -> Promise {
    promise(async move {
        let mounted = element::mount(container, host, options).await;
        mounted.map(JsValue::from).map_err(|wrong| wrong.map_or(JsValue::UNDEFINED, type_error))
    })
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
    backup_console::host::to_script(&element::recovery_words())
}
