//! The console inside another page: mounted into an element, told what to be by options, telling what it does by events.
//! And the console in a page of its own.
//!
//! JavaScript holds a number for each console. It wraps these functions into the custom element and its package.

mod alone;
mod mounted;
mod option_error;
mod options;
mod parts;
mod prefill;

use backup_api::json::Value;
use wasm_bindgen::JsValue;

pub use alone::start;
pub use option_error::OptionError;
use parts::{Act, Done, now, run};

use crate::text;

/// Mounts a console into `container`, which lies inside the shadow root of `host`; events come from `host`. Gives its
/// number.
///
/// # Errors
/// The first wrong option, or that a part of the program did not load; none where what it says can't be had. Nothing is
/// mounted then.
pub async fn mount(
    container: web_sys::HtmlElement,
    host: web_sys::HtmlElement,
    options: JsValue,
) -> Result<u32, Option<OptionError>> {
    match run(Act::Language(host.clone(), options.clone())).await {
        Done::Language(language) => text::prepare(language).await.map_err(|_| None)?,
        Done::OptionError(wrong) => return Err(Some(wrong)),
        // Not in the words of a table: there may be none yet.
        _ => return Err(Some(OptionError(text::unavailable::part_absent().to_owned()))),
    }
    match run(Act::Mount(container, host, options)).await {
        Done::Number(id) => Ok(id),
        other => Err(Some(wrong(other))),
    }
}

/// Changes what `options` name.
///
/// # Errors
/// The first wrong option; nothing is changed then.
pub fn update(id: u32, options: JsValue) -> Result<(), OptionError> {
    match now(Act::Update(id, options)) {
        Done::Yes(_) => Ok(()),
        other => Err(wrong(other)),
    }
}

/// Takes the console out of the page and forgets everything about it.
pub fn unmount(id: u32) {
    now(Act::Unmount(id));
}

/// Goes to a place; false where there is none of that path.
#[must_use]
pub fn navigate(id: u32, view: &str) -> bool {
    matches!(now(Act::Navigate(id, view.to_owned())), Done::Yes(true))
}

/// Opens a form with values filled in; false for a console that is gone.
///
/// # Errors
/// The form's name or the first value that does not fit; nothing is filled in then.
pub fn open(id: u32, form: &str, values: JsValue) -> Result<bool, OptionError> {
    match now(Act::Open(id, form.to_owned(), values)) {
        Done::Yes(opened) => Ok(opened),
        other => Err(wrong(other)),
    }
}

/// The path of the place that is shown; empty for a console that is gone.
#[must_use]
pub fn view(id: u32) -> String {
    match now(Act::View(id)) {
        Done::Path(path) => path,
        _ => String::new(),
    }
}

/// Reads again what is shown.
pub fn refresh(id: u32) {
    now(Act::Refresh(id));
}

/// Sentences of the panel that stands in place of a console whose program has stopped, in the language in force.
#[must_use]
pub fn recovery_words() -> Value {
    match now(Act::Words) {
        Done::Words(words) => words,
        _ => Value::Null,
    }
}

fn wrong(done: Done) -> OptionError {
    match done {
        Done::OptionError(wrong) => wrong,
        _ => OptionError(text::late::part_absent().to_owned()),
    }
}
