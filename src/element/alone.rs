//! The console in a page of its own: the route in the location's hash, the title of the place in the window's.

use crate::dom::mount_to;
use crate::dom::prelude::*;
use backup_api::cbr::model::Vault;
use backup_api::ids;
use backup_words::foreign::shown;
use js_sys::Object;
use wasm_bindgen::{JsCast, JsValue};

use super::parts::{Act, Done, run};
use super::{OptionError, wrong};
use crate::app::{App, context};
use crate::host::{Host, Settings};
use crate::places::Place;
use crate::route::{self, Route};
use crate::text::{self, Language};
use crate::work::Console;

/// Draws the page into `element`, as `config` says, in the language of the tag `wanted`.
///
/// # Errors
/// What is wrong in the configuration; none where what the page says can't be had.
pub async fn start(element: web_sys::HtmlElement, config: JsValue, wanted: &str) -> Result<(), Option<OptionError>> {
    let given = config.dyn_ref::<Object>().is_none_or(|config| Object::keys(config).length() > 0);
    let (settings, begin) = match given {
        false => (Settings::default(), None),
        true => match run(Act::Read(config)).await {
            // Everybody can read the file.
            Done::Options(options) if options.token.is_some() => {
                return Err(Some(OptionError(
                    "config.json.token: expected no token in a file for everybody, got one".to_owned(),
                )));
            }
            Done::Options(options) => (options.settings, options.view),
            other => {
                let OptionError(said) = wrong(other);
                let said = said.strip_prefix("options").map(|rest| ["config.json", rest].concat()).unwrap_or(said);
                return Err(Some(OptionError(said)));
            }
        },
    };
    let language = Language::from_tag(wanted).or(settings.language).unwrap_or_default();
    text::change_to(language).await.map_err(|_| None)?;
    name_language();
    element.replace_children_with_node_0();
    mount_to(&element, move || {
        let place = RwSignal::new(route::location::current());
        if let Some(begin) = begin.filter(|_| place.with_untracked(|place| place.place == Place::Overview)) {
            place.set(begin);
        }
        route::location::bind(place);
        let context = context(place, Host::none(settings));
        Effect::new(move || {
            context.console.drawn.track();
            name_language();
            // What was read is covered, and this is what stands in its place.
            let locked = context.console.client.sessions.get().locked();
            let at = if locked { Place::Session.into() } else { place.get() };
            let name = named(context.console, &at).map(|name| [" ", &name].concat()).unwrap_or_default();
            let title = [text::shell::product(), ": ", at.place.title(), &name].concat();
            document().set_title(&shown(&title));
        });
        view! { <App context=context /> }
    })
    .forget();
    Ok(())
}

/// Screen readers speak what stands in the page by this.
fn name_language() {
    if let Some(page) = document().document_element() {
        let _ = page.set_attribute("lang", text::language().tag());
    }
}

/// What is shown at a place, where its name is known by now: the history of the browser lists titles.
fn named(console: Console, place: &Route) -> Option<String> {
    let id = (place.place == Place::Vault).then_some(&place.id)?;
    let name = |rows: &Option<Vec<Vault>>| {
        rows.iter().flatten().find(|vault| ids::same(&vault.id, id)).map(|it| it.name.clone())
    };
    console.cache.vaults.value.with(name).filter(|name| !name.is_empty())
}
