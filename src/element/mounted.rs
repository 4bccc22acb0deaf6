//! The consoles that are mounted in this page, each known by a number.

use backup_api::json;
use backup_api::json::Value;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::task::{Context, Waker};

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use crate::dom::{Outline, mount_to};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};

use super::option_error::{OptionError, wrong};
use super::options::{self, Options};
use super::prefill;
use crate::app::{App, context};
use crate::forms::AppContext;
use crate::host::{Event, Host, from_script};
use crate::lazy::Absent;
use crate::pages::adopt;
use crate::route::{Links, Route};
use crate::text::{self, Language};
use crate::work::renew;

/// One mounted console.
struct Mounted {
    context: AppContext,
    options: Options,
    host: web_sys::HtmlElement,
    /// Unmounts when it is dropped.
    _view: Box<dyn Any>,
}

#[derive(Default)]
struct All {
    consoles: Vec<(u32, Mounted)>,
    last: u32,
}

thread_local! {
    static ALL: RefCell<All> = RefCell::default();
    /// The language whose tables are on their way.
    static WANTED: Cell<Option<Language>> = const { Cell::new(None) };
}

/// Mounts a console into `container`, which lies inside the shadow root of `host`; events come from `host`.
///
/// # Errors
/// The first wrong option; nothing is mounted then.
pub(super) fn mount(
    container: web_sys::HtmlElement,
    host: &web_sys::HtmlElement,
    given: &JsValue,
) -> Result<u32, OptionError> {
    let options = Options::usual().with(given)?;
    let begin = options.view.clone().unwrap_or_default();
    change_language(spoken(&options, host));
    let made = Rc::new(RefCell::new(None));
    let slot = Rc::clone(&made);
    let (settings, functions, element) = (options.settings.clone(), options.functions.clone(), host.clone().into());
    let inside_main = around(host, "main, [role=main]").is_some();
    let outline =
        Outline { level: options.settings.heading_level.unwrap_or(if inside_main { 2 } else { 1 }), inside_main };
    let view = mount_to(&container, move || {
        // Made in here, they end with the console.
        let place = RwSignal::new(begin);
        let around = Host::around(settings, functions, element);
        Links::provide(move |path| around.functions().address(path));
        provide_context(outline);
        let context = context(place, around);
        slot.replace(Some(context));
        follow_place(context);
        renew::follow(context.console, Rc::new(move |offered| adopt(context, offered)));
        context.console.ask_with(Callback::new(move |()| renew::begin(context.console, None)));
        view! { <App context=context /> }
    });
    let Some(context) = made.borrow_mut().take() else {
        return Err(OptionError("mount: the console could not be drawn".to_owned()));
    };
    renew::begin(context.console, options.token.clone());
    context.console.emit(Event::Ready, json!({ "view": context.console.route.with_untracked(Route::path) }));
    Ok(ALL.with_borrow_mut(|all| {
        all.last += 1;
        let options = Options { token: None, view: None, ..options };
        all.consoles.push((all.last, Mounted { context, options, host: host.clone(), _view: Box::new(view) }));
        all.last
    }))
}

/// Changes what `given` names.
///
/// # Errors
/// The first wrong option; nothing is changed then.
pub(super) fn update(id: u32, given: &JsValue) -> Result<(), OptionError> {
    let known = with(id, |mounted| (mounted.context, mounted.options.clone(), mounted.host.clone()));
    let Some((context, before, host)) = known else { return Ok(()) };
    let next = before.with(given)?;
    let console = context.console;
    ALL.with_borrow_mut(|all| {
        if let Some((_, mounted)) = all.consoles.iter_mut().find(|(known, _)| *known == id) {
            mounted.options = Options { token: None, view: None, ..next.clone() };
        }
    });
    console.host.set_functions(next.functions.clone());
    console.host.set(next.settings.clone());
    if next.settings.language != before.settings.language {
        change_language(language(&next, &host));
    }
    if next.settings.time_zone != before.settings.time_zone {
        console.drawn.notify();
    }
    if let Some(view) = next.view {
        console.go(view);
    }
    let taken = Reflect::get(given, &"token".into()).is_ok_and(|token| token.is_null());
    let (now, then) = (&next.settings, &before.settings);
    let moved = now.project != then.project
        || now.profile != then.profile
        || now.first_region() != then.first_region()
        || now.endpoints != then.endpoints;
    if moved || taken {
        renew::forget(console);
        // What is shown belongs to another place or to nobody: it goes before anything else comes.
        console.client.sessions.end();
    }
    let wanted = next.functions.get_token.is_some() && before.functions.get_token.is_none();
    if moved || taken || next.token.is_some() || (wanted && !console.client.sessions.now().active()) {
        renew::begin(console, next.token);
    }
    Ok(())
}

/// Takes the console out of the page and forgets everything about it.
pub(super) fn unmount(id: u32) {
    // Outside the borrow: dropping the view runs clean-up code.
    let gone = ALL.with_borrow_mut(|all| {
        let place = all.consoles.iter().position(|(known, _)| *known == id)?;
        Some(all.consoles.swap_remove(place))
    });
    if let Some((_, mounted)) = &gone {
        mounted.context.console.host.leave();
        mounted.context.console.client.sessions.end();
    }
    drop(gone);
}

/// Goes to a place; false where there is none of that path, or it is switched off.
pub(super) fn navigate(id: u32, view: &str) -> bool {
    let Some(context) = with(id, |mounted| mounted.context) else { return false };
    let Ok(route) = options::view("view", &Value::String(view.to_owned())) else { return false };
    let offered = untrack(|| context.console.offers(route.place));
    // Where it is switched off, the page says so.
    context.console.go(route);
    offered
}

/// Opens a form with values filled in.
///
/// # Errors
/// The form's name or the first value that does not fit; nothing is filled in then.
pub(super) fn open(id: u32, form: &str, values: &JsValue) -> Result<bool, OptionError> {
    let Some(context) = with(id, |mounted| mounted.context) else { return Ok(false) };
    let values: Value = match values.is_undefined() {
        true => Value::Null,
        false => from_script(values).ok_or_else(|| wrong("values", "plain data", "something else"))?,
    };
    let place = prefill::fill(context, form, &values)?;
    let offered = untrack(|| context.console.offers(place));
    context.console.go(place);
    Ok(offered)
}

/// The path of the place that is shown; empty for a console that is gone.
pub(super) fn view(id: u32) -> String {
    with(id, |mounted| mounted.context.console.route.with_untracked(Route::path)).unwrap_or_default()
}

/// Reads again what is shown.
pub(super) fn refresh(id: u32) {
    if let Some(context) = with(id, |mounted| mounted.context) {
        // Without a session nothing can be read: how to come to one is what is tried again.
        renew::again(context.console);
        context.console.refresh();
    }
}

/// Sentences of the panel that stands in place of a console whose program has stopped, in the language in force.
pub(super) fn recovery_words() -> Value {
    use crate::text::crash as words;
    json!({
        "title": words::title(),
        "text": words::note(),
        "typed": words::typed(),
        "nothing": words::nothing_typed(),
        "copy": words::copy(),
        "copied": words::copied(),
        "restart": words::restart(),
    })
}

fn with<T>(id: u32, read: impl FnOnce(&Mounted) -> T) -> Option<T> {
    ALL.with_borrow(|all| all.consoles.iter().find(|(known, _)| *known == id).map(|(_, mounted)| read(mounted)))
}

/// The language of a console with these options in this place, before it is mounted.
///
/// # Errors
/// The first wrong option.
pub(super) fn wanted_language(host: &web_sys::HtmlElement, given: &JsValue) -> Result<Language, OptionError> {
    Options::usual().with(given).map(|options| spoken(&options, host))
}

/// Others that stand here keep theirs, unless this one is told its own.
fn spoken(options: &Options, host: &web_sys::HtmlElement) -> Language {
    let first = ALL.with_borrow(|all| all.consoles.is_empty());
    if first || options.settings.language.is_some() { language(options, host) } else { text::language() }
}

/// One language for all consoles of a page: those that stand are drawn anew, at once where its tables are here, else once
/// they are.
fn change_language(spoken: Language) {
    if spoken == text::language() && WANTED.with(Cell::get).is_none() {
        return;
    }
    WANTED.set(Some(spoken));
    let consoles = || ALL.with_borrow(|all| all.consoles.iter().map(|(_, it)| it.context.console).collect::<Vec<_>>());
    let mut change = Box::pin(async move {
        let done = text::change_to_if(spoken, || WANTED.with(Cell::get) == Some(spoken)).await;
        if WANTED.with(Cell::get) != Some(spoken) {
            return;
        }
        WANTED.take();
        for console in consoles() {
            match done {
                Ok(()) => console.redraw(),
                Err(Absent) => {
                    let detail = json!({ "kind": "start", "message": text::late::words_absent(spoken.tag()) });
                    console.emit(Event::Failed, detail);
                }
            }
        }
    });
    if change.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending() {
        spawn_local(change);
    }
}

/// As the host says, else as the page around it speaks, else English.
fn language(options: &Options, host: &web_sys::HtmlElement) -> Language {
    let page = || Language::from_tag(&around(host, "[lang]")?.get_attribute("lang")?);
    options.settings.language.or_else(page).unwrap_or_default()
}

/// The nearest element that `selector` names: `element`, or one around it, also outside the shadow root that it is in.
fn around(element: &web_sys::Element, selector: &str) -> Option<web_sys::Element> {
    let found = element.closest(selector).ok().flatten();
    found.or_else(|| around(&element.get_root_node().dyn_into::<web_sys::ShadowRoot>().ok()?.host(), selector))
}

/// Tells the host where the console goes, so that it can follow with its own router.
fn follow_place(context: AppContext) {
    let console = context.console;
    Effect::new(move |before: Option<Route>| {
        let now = console.route.get();
        if let Some(before) = before.filter(|before| *before != now) {
            let detail = json!({ "view": now.path(), "previous": before.path(), "title": now.place.title() });
            console.emit(Event::Navigated, detail);
        }
        now
    });
}
