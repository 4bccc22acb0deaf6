//! Where the tables come from: whoever started the program fetches them, for it knows where they are.

use std::cell::RefCell;
use std::pin::Pin;

use backup_words::Part;
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::key::{keep, table};
use super::language::{Language, language, speak};
use crate::lazy::Absent;

thread_local! {
    /// Gives the text of a table for the tag of a language and the name of a part, as a promise.
    static SOURCE: RefCell<Option<Function>> = const { RefCell::new(None) };
    /// Called with the tag after another language is spoken.
    static HEARD: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// A table that is on its way, or here.
type Coming = Pin<Box<dyn Future<Output = Result<(), Absent>>>>;

/// Takes tables from `source`.
pub fn take_from(source: Function) {
    SOURCE.set(Some(source));
}

/// Tells `heard` which language is spoken, whenever it is another.
pub fn tell(heard: Function) {
    HEARD.set(Some(heard));
}

/// Asks for all that can be said by now, in `next`.
///
/// # Errors
/// [`Absent`] where its tables can't be had.
pub async fn prepare(next: Language) -> Result<(), Absent> {
    let first = load(next, Part::First);
    if table(language(), Part::Rest).is_some() {
        load(next, Part::Rest).await?;
    }
    first.await
}

/// Asks for what the first page does not say, in the language in force: at once, not when it is awaited.
pub fn load_rest() -> Coming {
    load(language(), Part::Rest)
}

fn load(language: Language, part: Part) -> Coming {
    if table(language, part).is_some() {
        return Box::pin(async { Ok(()) });
    }
    let asked = SOURCE.with_borrow(|source| {
        let source = source.as_ref()?;
        let answer = source.call2(&JsValue::UNDEFINED, &language.tag().into(), &part.name().into()).ok()?;
        answer.dyn_into::<Promise>().ok()
    });
    Box::pin(async move {
        let text = JsFuture::from(asked.ok_or(Absent)?).await.map_err(|_| Absent)?.as_string().ok_or(Absent)?;
        keep(language, part, &text).map(|_| ()).map_err(|refused| {
            web_sys::console::error_1(&format!("backup-console: {} {}: {refused}", language.tag(), part.name()).into());
            Absent
        })
    })
}

/// Speaks `next` once all that can be said by now is here in it; until then the language in force stays.
///
/// # Errors
/// [`Absent`] where its tables can't be had; nothing is changed then.
pub async fn change_to(next: Language) -> Result<(), Absent> {
    change_to_if(next, || true).await
}

/// The same, if it is still wanted then.
///
/// # Errors
/// As [`change_to`].
pub async fn change_to_if(next: Language, wanted: impl Fn() -> bool) -> Result<(), Absent> {
    prepare(next).await?;
    if next != language() && wanted() {
        speak(next);
        HEARD.with_borrow(|heard| {
            // It stands outside this program; whether it throws changes nothing here.
            let _ = heard.as_ref().map(|heard| heard.call1(&JsValue::UNDEFINED, &next.tag().into()));
        });
    }
    Ok(())
}
