//! The console in a page of its own: the route in the location's hash, the title of the place in the window's.

use js_sys::Object;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use super::parts::{Act, Done, run};
use super::{Wrong, wrong};
use crate::app::{App, desk};
use crate::host::{Host, Settings};
use crate::route::{self, Route};
use crate::text::{self, speak};

/// Draws the page into `element`, as `config` says; gives the sentence for the moment in which the program stops.
///
/// # Errors
/// What is wrong in the configuration.
pub async fn start(element: web_sys::HtmlElement, config: JsValue) -> Result<&'static str, Wrong> {
    let given = config.dyn_ref::<Object>().is_none_or(|config| Object::keys(config).length() > 0);
    let (settings, begin) = match given {
        false => (Settings::default(), None),
        true => match run(Act::Read(config)).await {
            // Everybody can read the file.
            Done::Options(options) if options.token.is_some() => {
                return Err(Wrong("config.json.token: expected no token in a file for everybody, got one".to_owned()));
            }
            Done::Options(options) => (options.settings, options.view),
            other => {
                let Wrong(said) = wrong(other);
                return Err(Wrong(said.replacen("options", "config.json", 1)));
            }
        },
    };
    if let Some(language) = settings.language {
        speak(language);
        if let Some(page) = document().document_element() {
            let _ = page.set_attribute("lang", language.tag());
        }
    }
    element.replace_children_with_node_0();
    mount_to(element, move || {
        let place = RwSignal::new(route::location::current());
        if let Some(begin) = begin.filter(|_| place.with_untracked(|place| *place == Route::Overview)) {
            place.set(begin);
        }
        route::location::bind(place);
        let desk = desk(place, Host::none(settings));
        Effect::new(move || {
            desk.console.drawn.track();
            document().set_title(&format!("{}: {}", text::shell::product(), place.with(crate::pages::title)));
        });
        view! { <App desk=desk /> }
    })
    .forget();
    Ok(text::crash::shown())
}
